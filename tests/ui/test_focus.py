"""Whoever goes from control to control by key sees where they are, on every page and in every theme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListWidget, QScrollArea, QSlider, QWidget

from backcoach.figures import palette
from backcoach.ui.theme import THEMES, Theme
from tests.ui.person import Person, lay_out
from tests.ui.sights import SIGHTS
from tests.ui.test_layout import Dress

PAGES = ("today-week", "ready", "stage-hold", "stage-hurts", "finish", "history", "exercises", "exercise", "settings")
LEAST_CONTRAST = 3.0
AROUND = 4  # pixels round a control that may show the focus, too
THICK = 2  # pixels of a line all round; what the guidelines for web content ask for
IN_PART, PART = (QSlider, QListWidget), 100  # where the focus is shown on a handle or an entry: pixels


def controls(page: QWidget) -> Iterator[QWidget]:
    """Yield one of each kind of what takes the focus with Tab, as far as it can be seen."""
    kinds = set()
    for it in page.findChildren(QWidget):
        kind = (type(it), it.property("role"), it.isEnabled())
        if it.isVisible() and it.isEnabled() and it.focusPolicy() & Qt.FocusPolicy.TabFocus and kind not in kinds:
            kinds.add(kind)
            yield it


def picture(it: QWidget) -> np.ndarray[Any, np.dtype[Any]]:
    place = QRect(it.mapTo(it.window(), QPoint()), it.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    image = it.window().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).copy() & 0xFFFFFF


def seen(it: QWidget) -> int:
    """Return how many pixels are another colour with the focus, at the contrast that is needed."""
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    before = picture(it)
    it.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = picture(it)
    pairs = Counter(zip(before[before != after].tolist(), after[before != after].tolist(), strict=True))
    return sum(count for pair, count in pairs.items() if contrast(*pair) >= LEAST_CONTRAST)


def contrast(one: int, other: int) -> float:
    return palette.contrast(f"#{one:06x}", f"#{other:06x}")


@pytest.fixture
def undress(dress: Dress) -> Iterator[Dress]:
    yield dress
    dress("light", 1.0)


@pytest.mark.parametrize("name", PAGES)
def test_the_focus_is_seen_on_every_control(person: Person, undress: Dress, name: str) -> None:
    SIGHTS[name].go(person)
    person.settle()
    themes = THEMES if name in {"finish", "settings"} else ("light", "contrast_dark")  # their lines differ most
    faults = {theme: unseen(person, undress(theme, 1.0)) for theme in themes}

    assert not any(faults.values()), faults


def unseen(person: Person, look: Theme) -> list[str]:
    """Return each control of a page, in this theme, of which it cannot be seen that it has the focus."""
    person.window.dress(look)
    lay_out()
    faults = []
    for it in list(controls(person.window)):  # before anything goes
        for area in person.window.findChildren(QScrollArea):
            if area.isAncestorOf(it):
                area.ensureWidgetVisible(it)
        QApplication.processEvents()
        found, needed = seen(it), PART if isinstance(it, IN_PART) else THICK * (it.width() + it.height())
        if found < needed:
            called = f"{type(it).__name__} {it.property('role')} {it.accessibleName()[:30]!r}"
            faults.append(f"{called}: {found} of {needed}")
    return faults


@pytest.mark.parametrize(("name", "key"), [("exercise", Qt.Key.Key_Down), ("exercises", Qt.Key.Key_Right)])
def test_a_large_area_wears_a_frame_only_once_a_key_is_used_there(person: Person, name: str, key: Qt.Key) -> None:
    SIGHTS[name].go(person)
    person.settle()
    area = QApplication.focusWidget()
    assert isinstance(area, QScrollArea | QListWidget)
    frame = [bool(area.property("shows"))]
    person.press(key)
    frame.append(bool(area.property("shows")))
    area.clearFocus()
    area.setFocus(Qt.FocusReason.MouseFocusReason)
    frame.append(bool(area.property("shows")))

    assert frame == [False, True, False]


def test_only_the_session_that_is_chosen_wears_a_ring_and_not_the_whole_list(person: Person) -> None:
    person.start()
    person.finish()
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_H)
    person.settle()
    sessions = person.page._list
    person.press(Qt.Key.Key_Return)
    lay_out()
    shown = sessions.grab().toImage()
    edge = {shown.pixelColor(x, y).name() for x in range(4) for y in range(shown.height() // 2, shown.height())}

    assert sessions.hasFocus()
    assert len(edge) == 1
