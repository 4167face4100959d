"""The stage as it should look in each kind of moment: small grey pictures in `golden/`, renewed by `make pictures`.

They are compared as those of the figures are (`tests/figures/golden.py`): another machine's rounding is forgiven, but
another digit, another word or another side is not.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from backcoach import app
from tests.figures.golden import Pixels, coarse, keep
from tests.ui.person import Person, lay_out, put_on
from tests.ui.sights import SIGHTS, make_past, still

STAGES = Path(__file__).resolve().parent / "golden"
MOMENTS = (
    "stage-position",
    "stage-repetition",
    "stage-into",
    "stage-hold",
    "stage-lower",
    "stage-switch",
    "stage-rest",
    "stage-paused",
    "stage-hurts",
)
WINDOW, KEPT = QSize(1366, 768), QSize(683, 384)
ALLOWED = 60
"""How many pixels may be clearly other; `test_stage_pictures` shows what is forgiven and what is not."""


def picture_of(person: Person, finer: int = 1) -> Pixels:
    """Return the window as it is kept; painted so many times finer before it is made small."""
    image = QImage(WINDOW * finer, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(finer)
    painter = QPainter(image)
    person.window.render(painter, QPoint())
    painter.end()
    smooth = Qt.TransformationMode.SmoothTransformation
    return coarse(image.scaled(KEPT, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))


def go(person: Person, name: str) -> None:
    """Bring somebody who has just opened the window to a moment, and let all of it be drawn."""
    person.window.resize(WINDOW)
    lay_out()
    SIGHTS[name].go(person)
    for _ in range(2):
        person.look()
        still(person)


def furnish(folder: Path, *names: str) -> Path:
    """Make the data folder for moments: of somebody who is here for the first time."""
    make_past(folder, "new")
    for name in names:
        for file, text in SIGHTS[name].files:
            (folder / "routines" / file).write_text(text, encoding="utf-8")
    return folder


def renew() -> None:
    """Write all pictures anew."""
    qapp = QApplication.instance() or QApplication([])
    assert isinstance(qapp, QApplication)
    look = put_on(qapp, QFont(qapp.font()), "light")
    real = vars(app).copy()
    for name in MOMENTS:
        with tempfile.TemporaryDirectory() as scratch:
            person = Person(furnish(Path(scratch) / "data", name), look, everything=True)
            go(person, name)
            keep(STAGES / f"{name}.png", picture_of(person))
            person.leave()
    vars(app).update(real)
