"""Two metres away: how large letters and digits are on the picture itself, as an angle at the eye.

A laptop's screen is 310 mm wide. An eye with full sight reads letters of 5 minutes of arc, but not for long: 20 are
comfortable, 10 can be read by an eye half as sharp, or without glasses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import atan, degrees

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from backcoach.coach.segment import Kind
from backcoach.desktop.awake import NOT_AWAKE
from backcoach.ui import theme
from tests.ui.person import Person, lay_out

Dress = Callable[[str, float], theme.Theme]
SCREEN, AWAY = 310, 2000  # millimetres
SMALL, LAPTOP, LARGE = (900, 600), (1366, 768), (1920, 1080)
ON_SCREENS = {SMALL: LAPTOP[0], LAPTOP: LAPTOP[0], LARGE: LARGE[0]}
"""On a screen of how many pixels across a window is shown."""
LEAST = {"digits": 30.0, "exercise": 11.5, "side": 9.0, "doing": 12.0, "caption": 10.5, "next": 10.0}
"""Minutes of arc, if the window is not a small one."""
IN_A_SMALL_WINDOW = 0.7  # times as much, because who looks at one chose it


@pytest.fixture
def undress(dress: Dress) -> Iterator[Dress]:
    yield dress
    dress("light", 1.0)


def letter(image: QImage, *, last: bool = False) -> int:
    """Return how many pixels high the first letter of the first line is, or the last one."""
    ink = inked(image)
    top, bottom = first_run(np.asarray(ink.any(axis=1)))
    line = ink[top:bottom, ::-1] if last else ink[top:bottom]
    left, right = first_run(np.asarray(line.any(axis=0)))
    rows = np.flatnonzero(line[:, left:right].any(axis=1))
    return int(rows[-1] - rows[0]) + 1


def inked(image: QImage) -> NDArray[np.bool_]:
    """Return, as (high, wide), which pixels are nearer to the grey of the letters than to that of the ground."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    levels = rows[:, : grey.width()].astype(int)
    off = np.abs(levels - np.bincount(levels.ravel()).argmax())
    return np.asarray(off > off.max() / 2)


def first_run(filled: NDArray[np.bool_]) -> tuple[int, int]:
    """Return where the first stretch without a gap begins and ends."""
    start = int(filled.argmax())
    rest = filled[start:]
    return start, start + (len(rest) if rest.all() else int((~rest).argmax()))


def picture(person: Person, widget: QWidget) -> QImage:
    """Return a widget as it is seen in the window."""
    return person.window.grab(QRect(widget.mapTo(person.window, QPoint()), widget.size())).toImage()


def heights(person: Person) -> dict[str, int]:
    """Return how many pixels high what matters on the stage is."""
    stage = person.window.training.stage
    parts = {
        "exercise": stage._exercise,
        "side": stage._side,
        "caption": stage._caption,
        "next": stage._next,
    }
    found = {name: letter(picture(person, it)) for name, it in parts.items() if it.accessibleName()}
    digits = picture(person, stage._plate).copy(stage._plate.heart.toAlignedRect())
    return {**found, "digits": letter(digits), "doing": letter(picture(person, stage._doing), last=True)}


def minutes(pixels: float, across: int) -> float:
    """Return the angle at the eye of so many pixels of a screen."""
    return degrees(atan(pixels * SCREEN / across / AWAY)) * 60


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_the_stage_is_read_from_two_metres_away(undress: Dress, person: Person, scale: float) -> None:
    undress("light", scale)
    person.start()
    for kind, exercise in (Kind.HOLD, "knee_to_chest"), (Kind.REST, "bridge"):
        person.go_to(kind, exercise, after=2)
        for size in SMALL, LAPTOP, LARGE:
            person.window.resize(*size)
            lay_out()
            found = heights(person)
            angles = {name: round(minutes(high, ON_SCREENS[size]), 1) for name, high in found.items()}
            print(f"{size} at {scale:.0%}, {kind}: {angles}")  # noqa: T201 - pytest -s -n0 shows how much there is to spare

            assert found.keys() >= {"digits", "exercise", "caption", "next", "doing"}
            enough = IN_A_SMALL_WINDOW if size == SMALL else 1
            assert {name: angle for name, angle in angles.items() if angle < enough * LEAST[name]} == {}


@pytest.mark.parametrize("size", [SMALL, LAPTOP, LARGE])
def test_who_asks_for_larger_text_gets_nothing_smaller(undress: Dress, person: Person, size: tuple[int, int]) -> None:
    undress("light", 1.0)
    person.start()
    person.go_to(Kind.HOLD, "knee_to_chest", after=2)
    person.window.resize(*size)
    lay_out()
    before = heights(person)
    undress("light", 1.75)
    lay_out()
    after = heights(person)

    # a pixel is lost by rounding
    assert {name: (high, after[name]) for name, high in before.items() if after[name] < high - 1} == {}
    assert after["exercise"] > before["exercise"]


def test_the_digits_are_56_pixels_high_on_a_laptop(person: Person) -> None:
    person.start()
    person.go_to(Kind.HOLD, after=2)
    person.window.resize(*LAPTOP)
    lay_out()

    assert heights(person)["digits"] >= 56


def test_all_keys_are_told_apart_and_the_line_below_them_is_read_from_far(person: Person) -> None:
    person.start()
    person.window.resize(*LAPTOP)
    person.press(Qt.Key.Key_Question)
    lay_out()
    sheet = person.window.training.stage.leaflets.keys
    does, behind = sheet._words[7], sheet._words[14]  # the longest of the first column, and the first key of the other
    text = does.fontMetrics().horizontalAdvance(does.text())

    assert does.x() + text + does.fontMetrics().height() * 0.6 <= behind.x()
    assert sheet._also.isVisible()
    assert sheet._also.font().pointSizeF() > person.window.font().pointSizeF()


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_a_line_of_trouble_leaves_the_stage_nearly_as_large(undress: Dress, person: Person, scale: float) -> None:
    undress("light", scale)
    person.start()
    person.go_to(Kind.HOLD, "knee_to_chest", after=2)
    person.window.resize(*SMALL)
    lay_out()
    before = heights(person)
    person.house.trouble("awake", NOT_AWAKE)
    QApplication.processEvents()
    lay_out()
    after = heights(person)

    assert person.banner == NOT_AWAKE
    assert {name: (high, after[name]) for name, high in before.items() if after[name] < 0.75 * high} == {}
    button = person.button("Close")
    for _ in range(20):
        if button.hasFocus():
            break
        person.press(Qt.Key.Key_Tab)
    assert button.hasFocus()
    person.press(Qt.Key.Key_Return)
    assert person.banner == ""
