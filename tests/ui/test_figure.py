"""The moving figure on the stage: there when it can be drawn, in step, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind
from backcoach.figures.palette import load_palette
from backcoach.figures.scene import extent_of
from backcoach.ui.boxes import Box
from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.canvas import Canvas, Shot
from backcoach.ui.drawing.film import Cel, Film, Moment
from backcoach.ui.drawing.reel import Reel, painted, placed_on
from backcoach.ui.hosts.projector import Projector
from backcoach.ui.widgets.figure import FigureView, Picture
from tests.ui.person import AtHome, Person

SOON = 10_000


def on_stage(person: Person) -> Person:
    person.parts.shows_figures = True
    person.window.get_ready("small")
    person.window.training.begin()
    person.arrive()
    person.press(Qt.Key.Key_Right)  # to knee to chest
    return person


def picture(person: Person) -> QImage:
    figure = person.window.training.stage._figure
    assert figure is not None
    return figure.grab().toImage()


def test_the_figure_is_shown_and_moves_with_the_session(person: Person, qtbot: QtBot) -> None:
    stage = on_stage(person).window.training.stage
    qtbot.waitUntil(lambda: stage._figure is not None, timeout=SOON)
    before = picture(person)

    session = person.conductor.run.session
    while session.segment.kind is not Kind.HOLD:
        person.advance(0.5)

    qtbot.waitUntil(lambda: picture(person) != before, timeout=SOON)


def test_the_other_side_and_the_next_exercise_are_framed_during_the_wait_before(person: Person) -> None:
    def misses(*wanted: tuple[str, Side | None]) -> int:
        """Return how many of these were not worked out yet, once everything asked for is drawn."""
        person.parts.studio.draw(lambda: None).result(SOON)
        before = extent_of.cache_info().misses
        for exercise, side in wanted:
            cel = Film().cel(Moment(exercise, side, Kind.PREPARE, 0.0, 10))
            assert cel is not None
            Film().stage(cel)
        return extent_of.cache_info().misses - before

    extent_of.cache_clear()
    on_stage(person)
    assert misses(("knee_to_chest", Side.LEFT), ("knee_to_chest", Side.RIGHT)) == 0
    person.go_to(Kind.SWITCH, after=1)
    assert misses(("bridge", None)) == 0


def fail(*_: object) -> None:
    raise RuntimeError("no figure today")


@pytest.mark.parametrize(("part", "name", "fault"), [(Film, "cel", fail), (AtHome, "ask", lambda *_: None)])
def test_a_figure_that_cannot_be_drawn_leaves_the_steps(
    person: Person, monkeypatch: pytest.MonkeyPatch, part: type, name: str, fault: object
) -> None:
    monkeypatch.setattr(part, name, fault)
    on_stage(person)
    person.advance(5.0)

    assert person.window.training.running
    assert person.window.training.stage._figure is None
    assert person.panel()


def test_an_easier_way_in_another_posture_is_told_and_no_picture_of_the_usual_one_shown(
    person: Person, qtbot: QtBot
) -> None:
    person.parts.shows_figures = True
    person.window.get_ready("gentle_10")
    person.window.training.begin()
    person.arrive()
    stage = person.window.training.stage
    qtbot.waitUntil(lambda: stage._figure is not None, timeout=SOON)
    person.press(Qt.Key.Key_H)
    person.press(Qt.Key.Key_1)

    assert stage._figure is None
    assert stage._exercise.text == "March in place, easier"
    assert person.panel() == ["March sitting on a firm chair, feet just off the floor."]
    person.parts.studio.draw(lambda: None).result(SOON)
    person.advance(0.5)
    assert stage._figure is None


def test_pictures_are_painted_for_the_size_they_are_shown_at(person: Person, qtbot: QtBot) -> None:
    stage = on_stage(person).window.training.stage
    qtbot.waitUntil(lambda: stage._figure is not None, timeout=SOON)
    person.window.resize(1100, 760)
    view = stage._figure
    assert isinstance(view, FigureView)

    def sharp() -> bool:
        return view._picture is not None and view._picture.canvas[:2] == (view.width(), view.height())

    qtbot.waitUntil(sharp, timeout=SOON)


def test_an_exercise_without_an_illustration_has_no_picture() -> None:
    assert Film().cel(moment("no_such_exercise", Kind.HOLD, 0.5, 30)) is None


def moment(exercise: str, kind: Kind, progress: float, seconds: int, side: Side | None = None) -> Moment:
    return Moment(exercise, side, kind, progress, seconds)


def cels(exercise: str, kind: Kind, seconds: int, side: Side | None = None, *, still: bool = False) -> list[Cel]:
    """Return the pictures of a segment, thirty a second."""
    count, film = 30 * seconds, Film()
    moments = [moment(exercise, kind, at / count, seconds, side) for at in range(count + 1)]
    found = [film.cel(replace(it, still=still)) for it in moments]
    return [cel for cel in found if cel is not None]


def test_the_way_back_and_every_further_repetition_show_the_same_pictures() -> None:
    there, back = cels("bridge", Kind.MOVE, 2), cels("bridge", Kind.LOWER, 2)

    assert back == there[::-1]
    assert len(set(there)) == 61
    assert len(set(cels("march_in_place", Kind.MOVE, 103))) < 50


def test_a_hold_breathes_out_and_in_and_out_slowly() -> None:
    breaths = [cel.breath for cel in cels("knee_to_chest", Kind.HOLD, 30, Side.LEFT)]

    assert breaths[0] == breaths[-1] == 0.0
    assert sum(one < 1.0 == two for one, two in pairwise(breaths)) == 5
    assert max(abs(one - two) for one, two in pairwise(breaths)) <= 1 / 16
    assert {cel.breath for cel in cels("neck_turns", Kind.HOLD, 3)} == {0.0}


def test_who_breathes_with_the_exercise_has_no_second_breath() -> None:
    assert {cel.breath for cel in cels("belly_breathing", Kind.MOVE, 20)} == {0.0}


def test_without_motion_a_way_is_shown_by_where_it_leads_and_a_hold_does_not_breathe() -> None:
    into, held, ready = (
        set(cels("knee_to_chest", kind, 9, still=True)) for kind in (Kind.MOVE, Kind.HOLD, Kind.PREPARE)
    )

    assert into == held
    assert len(held) == len(ready) == 1
    assert held != ready


def test_without_motion_a_cycle_shows_its_poses_one_after_the_other() -> None:
    shown = cels("cat_camel", Kind.MOVE, 8, still=True)

    assert 2 <= len(set(shown)) <= 4
    assert sum(one != other for one, other in pairwise(shown)) <= 4


def test_another_body_is_another_picture() -> None:
    film = Film()
    wanted = [film.cel(replace(moment("bridge", Kind.HOLD, 0.0, 5), body=body)) for body in ("woman", "man")]
    assert len({film.draw(cel).digest() for cel in wanted if cel}) == 2


def test_a_setting_is_in_the_next_picture_of_the_stage(person: Person, qtbot: QtBot) -> None:
    stage = on_stage(person).window.training.stage
    qtbot.waitUntil(lambda: stage._figure is not None, timeout=SOON)
    person.press(Qt.Key.Key_Space)  # nothing moves but what is set
    before = picture(person)
    person.window.settings.take(replace(person.parts.settings, skin="deep"))
    person.advance(0.5)
    person.window.training._figure.follow(person.session)

    qtbot.waitUntil(lambda: picture(person) != before, timeout=SOON)


def test_both_sides_and_a_breath_in_have_their_own_drawing() -> None:
    film = Film()
    wanted = [
        film.cel(moment("knee_to_chest", Kind.HOLD, at, 30, side))
        for side, at in ((Side.LEFT, 0.0), (Side.RIGHT, 0.0), (Side.RIGHT, 0.08))
    ]
    assert len({film.draw(cel).digest() for cel in wanted if cel}) == 3


def test_no_page_loads_arrays_which_are_held_to_one_thread() -> None:
    loads = "import os, sys; from backcoach.ui.hosts import history, library, settings, start, training"
    asked = f"{loads}; print('numpy' in sys.modules, os.environ['OPENBLAS_NUM_THREADS'])"
    own = {name: value for name, value in os.environ.items() if not name.startswith("OPENBLAS")}
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, env=own, check=True)

    assert told.stdout.split() == ["False", "1"]


CANVAS = Canvas(300, 200, 1.0, "light", "light", "brown")


def shown(shot: Shot | None) -> QImage:
    """Return what somebody sees of a picture."""
    assert shot is not None
    view = FigureView()
    view.resize(CANVAS.width, CANVAS.height)
    view.show_picture(Picture.first(shot, CANVAS))
    return view.grab().toImage()


@pytest.mark.usefixtures("qapp")
def test_a_kept_picture_looks_as_when_it_was_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    reel = Reel()
    wanted = [moment("bridge", Kind.MOVE, at, 2) for at in (0.25, 0.75)]
    fresh = [shown(reel.shot(it, CANVAS)) for it in wanted]
    monkeypatch.setattr(Film, "draw", None)  # who asks for another drawing fails

    assert [shown(reel.shot(it, CANVAS)) for it in wanted] == fresh
    assert fresh[0] != fresh[1]


def test_only_what_changes_is_sent() -> None:
    reel = Reel()
    first, next_one, other = (
        moment("bridge", Kind.HOLD, 0.0, 8),
        moment("bridge", Kind.HOLD, 0.1, 8),
        moment("plank", Kind.HOLD, 0.0, 8),
    )
    seen = reel.shot(first, CANVAS)
    assert seen
    shots = [reel.shot(it, CANVAS, seen.cel) for it in (first, next_one, other)]

    assert [(bool(it and it.ground), bool(it and it.figure)) for it in shots] == [
        (False, False),
        (False, True),
        (True, True),
    ]


@pytest.mark.usefixtures("qapp")
def test_floor_figure_and_clothes_have_their_colours() -> None:
    image = shown(Reel().shot(moment("bridge", Kind.HOLD, 0.0, 8), CANVAS))
    colours = {image.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(0, 200, 2)}
    fills = load_palette("light", "light", "brown").fills

    assert {fills[role][0] for role in ("top", "bottoms", "skin", "mat")} <= colours


@pytest.mark.usefixtures("qapp")
def test_only_so_much_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backcoach.ui.drawing.reel.MOST_KEPT", 100_000)
    reel = Reel()
    for at in range(20):
        assert reel.shot(moment("bridge", Kind.MOVE, at / 20, 2), CANVAS)

    kept = [it.figure.size for it in reel._kept.values()]
    assert 1 < len(kept) < 20
    assert sum(kept) == reel._size <= 100_000


def test_all_views_keep_their_pictures_in_one_reel(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    jobs.reel.cache_clear()
    projectors = [Projector(person.parts) for _ in range(2)]
    for projector, exercise in zip(projectors, ("bridge", "bird_dog"), strict=True):
        qtbot.addWidget(projector.view)
        projector.show(moment(exercise, Kind.HOLD, 0.0, 8))
    qtbot.waitUntil(lambda: all(it.view._picture is not None for it in projectors), timeout=SOON)

    assert {cel.exercise for cel in jobs.reel()._kept} == {"bridge", "bird_dog"}


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.usefixtures("qapp")
def test_nothing_of_a_figure_is_cut_off(ratio: float) -> None:
    wanted = Film().cel(moment("bridge", Kind.HOLD, 0.5, 8))
    assert wanted
    extent, _ = Film().stage(wanted)
    canvas = CANVAS._replace(ratio=ratio)
    patch = painted(Film().draw(wanted).shapes, placed_on(canvas, extent), canvas)
    image = patch.image
    edge = [image.pixel(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    edge += [image.pixel(x, y) for y in range(image.height()) for x in (0, image.width() - 1)]

    assert set(edge) == {0}
    assert image.pixelColor(image.rect().center()).alpha() == 255


@pytest.mark.usefixtures("qapp")
def test_there_is_a_picture_also_before_its_place_has_a_size() -> None:
    view = FigureView()
    view.resize(0, 0)
    view.stand(Box(17.0, 34.0, -34.0, -102.0), (Box(17.0, 34.0, -6.8, 12.0),))

    assert Reel().shot(moment("bridge", Kind.HOLD, 0.0, 8), view.canvas("light", "light", "brown"))
