"""Contact sheets for the catalogue: what every exercise looks like, on both bodies and in both themes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from backcoach.coach.exercise import Exercise, Phase
from backcoach.content.illustrations import load_illustration
from backcoach.content.stills import sequence, still
from backcoach.figures.body import BODIES
from backcoach.figures.illustration import VIA
from backcoach.figures.palette import load_palette
from backcoach.figures.shapes import Still
from backcoach.ui.drawing.pictures import painted, saved

CELL, SMALL = (420, 280), (240, 160)
ACROSS, MOST_POSES = 6, 4
QUALITY = 88
THEMES = ("light", "dark")
LOOKS = (("woman", "light"), ("man", "dark"))
TONES = {"woman": ("light", "brown"), "man": ("tan", "black")}
INTRO = """# What every exercise looks like

Made by `make pictures` from `assets/illustrations`; do not edit. What people said who saw a picture without its name
stands in [fresh-eyes.md](fresh-eyes.md).

"""


def write_catalogue(exercises: Sequence[Exercise], folder: Path) -> None:
    """Write docs/catalogue.md and the pictures it shows.

    Args:
        exercises: all that are drawn.
        folder: the folder of the docs.
    """
    ordered = sorted(exercises, key=lambda it: (it.phase.order, it.name))
    told = [INTRO, *_overview(ordered, folder)]
    for phase in Phase:
        same = [exercise for exercise in ordered if exercise.phase is phase]
        told += [f"\n## {phase.label}\n" if same else "", *(_entry(exercise) for exercise in same)]
    (folder / "catalogue.md").write_text("".join(told), encoding="utf-8", newline="\n")


def write_sheet(exercise: Exercise, folder: Path) -> None:
    """Write the key poses of an exercise: above a woman on light ground, below a man on dark."""
    rows = [_row(sequence(exercise, _poses(exercise), body), body, theme) for body, theme in LOOKS]
    _write(rows, folder / f"{exercise.id}.webp")


def overviews(folder: Path) -> dict[Path, tuple[str, str]]:
    """Return the sheets that show all exercises, each with its body and theme."""
    looks = product(BODIES, THEMES)
    return {folder / "catalogue" / f"all-{body}-{theme}.webp": (body, theme) for body, theme in looks}


def _overview(exercises: Sequence[Exercise], folder: Path) -> list[str]:
    """Write all exercises on one sheet for each body and theme, and return the lines that show them."""
    told = []
    for path, (body, theme) in overviews(folder).items():
        cells = _row([still(exercise, None, body) for exercise in exercises], body, theme, SMALL)
        _write([cells[at : at + ACROSS] for at in range(0, len(cells), ACROSS)], path)
        told.append(f"![All exercises: {body}, {theme} theme](catalogue/{path.name})\n")
    return told


def _entry(exercise: Exercise) -> str:
    poses = ", ".join(f"`{pose}`" for pose in _poses(exercise))
    picture = f"![{exercise.name}](catalogue/{exercise.id}.webp)"
    return f"\n### {exercise.name}\n\n`{exercise.id}`. {exercise.posture.label}. Poses: {poses}.\n\n{picture}\n"


def _poses(exercise: Exercise) -> list[str]:
    """Return the poses that stand for an exercise, in the order in which they are shown."""
    illustration = load_illustration(exercise.id)
    names = dict.fromkeys((*illustration.motion.names, illustration.main))
    return [name for name in names if not name.startswith(VIA)][:MOST_POSES]


def _row(stills: Sequence[Still], body: str, theme: str, size: tuple[int, int] = CELL) -> list[QImage]:
    """Return pictures painted with the tones of a body on the ground of a theme."""
    palette = load_palette(theme, *TONES[body])
    return [painted(one.fitted(*size), palette, size) for one in stills]


def _write(rows: Sequence[Sequence[QImage]], path: Path) -> None:
    """Write pictures of one size beside and under each other."""
    width, height = rows[0][0].width(), rows[0][0].height()
    sheet = QImage(width * len(rows[0]), height * len(rows), QImage.Format.Format_RGB32)
    sheet.fill(rows[0][0].pixel(0, 0))
    with QPainter(sheet) as painter:
        for line, row in enumerate(rows):
            for column, cell in enumerate(row):
                painter.drawImage(QPoint(column * width, line * height), cell)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(saved(sheet, "WEBP", QUALITY))
