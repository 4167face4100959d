"""Every exercise looks as it did when somebody last looked at it; see `golden` for how that is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from backcoach.content import stills
from backcoach.content.illustrations import load_illustration
from backcoach.content.stills import still
from backcoach.figures.palette import load_palette
from backcoach.figures.shapes import Still
from backcoach.ui.drawing.painter import paint, placed
from tests.content import LIBRARY
from tests.figures.chosen import ILLUSTRATED, SAMPLE
from tests.figures.golden import ALLOWED, GOLDEN, SIZE, Pixels, coarse, differing, kept, pixels, views

FREE_ARMS = ["dead_bug", "indoor_walk", "knee_bends"]  # arms that hold on to nothing, seen from the side


@pytest.mark.parametrize("exercise_id", SAMPLE)
def test_it_looks_as_it_did(exercise_id: str) -> None:
    for path, picture in views(LIBRARY.exercises[exercise_id]):
        assert path.is_file(), f"{path.name} is missing; run: make pictures ARGS={exercise_id}"
        found = differing(pixels(picture), kept(path))
        assert found <= ALLOWED, (
            f"{path.name} differs in {found} places from what is drawn now. If it is meant to, look at it "
            f"(scripts/contact-sheet {exercise_id}) and run: make pictures ARGS={exercise_id}"
        )


def test_every_exercise_has_its_pictures_and_they_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in GOLDEN.iterdir()}

    assert sizes.keys() == {f"{name}-{which}.png" for name in ILLUSTRATED for which in ("main", "other")}
    assert max(sizes.values()) < 6000


def by_another_raster(picture: Still) -> Pixels:
    """Return a picture painted three times as large, a third of a pixel aside, and made small again."""
    width, height = (3 * length for length in SIZE)
    palette = load_palette("light", "light", "brown")
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.ground))
    painter = QPainter(image)
    scale, origin = placed(picture.frame, QRectF(image.rect()))
    paint(painter, picture.shapes, palette, scale, origin + QPointF(1, 1))
    painter.end()
    small = image.scaled(*SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return coarse(small)


@pytest.mark.parametrize("exercise_id", [*FREE_ARMS, "knee_to_chest"])
def test_another_raster_is_forgiven(exercise_id: str) -> None:
    picture = still(LIBRARY.exercises[exercise_id]).fitted(*SIZE)

    assert differing(pixels(picture), by_another_raster(picture)) <= ALLOWED


@pytest.mark.parametrize("exercise_id", FREE_ARMS)
@pytest.mark.parametrize("joint", ["shoulder_r.flex", "elbow_r.flex"])
def test_an_arm_that_has_moved_is_not_forgiven(exercise_id: str, joint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    exercise, usual = LIBRARY.exercises[exercise_id], load_illustration(exercise_id)
    before = pixels(still(exercise).fitted(*SIZE))
    main = usual.poses[usual.main]
    moved = replace(main, angles={**main.angles, joint: main.angles.get(joint, 0.0) + 12.0})
    changed = replace(usual, poses={**usual.poses, usual.main: moved})
    monkeypatch.setattr(stills, "loaded_illustration", lambda _id: changed)

    assert differing(before, pixels(still(exercise).fitted(*SIZE))) > ALLOWED
