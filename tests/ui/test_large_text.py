"""The largest text in the smallest window: what matters on a page is seen without scrolling."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from backcoach.coach.segment import Kind
from backcoach.ui.hosts.doses import HELD
from backcoach.ui.theme import Theme
from backcoach.ui.widgets.button import Button
from backcoach.ui.widgets.shade import HEIGHT
from tests.ui.person import Person, lay_out

Dress = Callable[[str, float], Theme]


@pytest.fixture
def close(person: Person, dress: Dress) -> Iterator[Person]:
    """Somebody who reads large letters in a small window."""
    dress("light", 1.75)
    person.window.resize(900, 600)
    lay_out()
    yield person
    dress("light", 1.0)


def clearly_seen(part: QWidget, area: QScrollArea) -> bool:
    """Tell whether something is in sight as a whole, and not where the page fades away."""
    top = part.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= area.viewport().height() - HEIGHT * part.fontMetrics().height() / 3


def test_what_can_be_looked_for_in_the_settings_can_be_read(close: Person) -> None:
    close.click("Settings")
    lay_out()
    search = close.page._search

    needed = search.fontMetrics().horizontalAdvance(search.placeholderText())
    assert needed + search.textMargins().left() + search.fontMetrics().height() < search.width()


def test_what_is_found_in_the_settings_is_seen(close: Person) -> None:
    close.click("Settings")
    close.page._search.setText("bridge")
    lay_out()
    row, area = close.page.rows[f"{HELD}bridge"], close.page._scroll

    assert row.mapTo(area.viewport(), QPoint(0, 0)).y() < area.viewport().height()
    close.page._search.setText("")
    lay_out()
    assert close.button("Holds and rests").isVisible()


def test_what_an_exercise_is_called_is_seen_below_its_figure(close: Person) -> None:
    close.parts.shows_figures = True
    close.window.library.open("knee_to_chest")
    lay_out()

    assert clearly_seen(close.page._name, close.page._scroll)
    assert close.page._figure_side.isVisible()


def test_nothing_is_below_the_edge_where_nothing_was_done(close: Person) -> None:
    close.parts.shows_figures = True
    close.start()
    close.press(Qt.Key.Key_Escape)
    lay_out()

    assert "Another time" in close.texts()
    assert close.page._scroll.verticalScrollBar().maximum() == 0


def test_a_session_of_the_history_has_the_whole_width(close: Person) -> None:
    close.start()
    close.finish()
    close.click("Done")
    close.click("History")
    close.settle()
    lay_out()
    page = close.page

    assert page._list.width() > 0.8 * page.width()
    assert clearly_seen(close.button("Correct this session"), page.findChild(QScrollArea))
    close.window.resize(1920, 1000)
    lay_out()
    assert page._list.width() < 0.5 * page.width()


def test_what_hurts_is_answered_with_keys_that_are_named(close: Person) -> None:
    close.start()
    close.go_to(Kind.HOLD, after=5)
    close.press(Qt.Key.Key_H)
    lay_out()

    for key, text in ("1", "Easier"), ("2", "Skip it"), ("3", "End the session"):
        button = close.button(text)
        assert isinstance(button, Button)
        assert button.key == key
        assert button.width() >= button.sizeHint().width(), "there is room for its cap"
        assert button.height() > close.page.height() / 7, "it is seen from the mat"
        assert button.font().pointSizeF() > 1.2 * close.window.font().pointSizeF()


def test_in_the_history_two_sessions_are_seen_above_what_was_done(close: Person) -> None:
    for _ in range(3):
        close.start()
        close.go_to(Kind.HOLD, after=2)
        close.press(Qt.Key.Key_Escape)
        close.press(Qt.Key.Key_Return)
        close.settle()
    close.click("History")
    close.settle()
    lay_out()
    sessions = close.page._list
    entries = [sessions.visualItemRect(sessions.item(row)) for row in range(sessions.count())]

    whole = [it for it in entries if sessions.viewport().rect().contains(it)]
    assert len(whole) >= 2 + 1  # and the heading of the week
    assert close.button("Correct this session").isVisible()


def test_the_keys_that_matter_most_are_named_on_the_stage_and_the_last_is_a_cap(close: Person) -> None:
    close.start()
    lay_out()
    steering = close.page._steering
    named = {it.accessibleName() or it.text(): it.key for it in steering.findChildren(Button) if it.isVisible()}

    assert {"Pause": "Space", "That hurts": "H", "Keys": "?"}.items() <= named.items()
    assert [it.text() for it in steering.findChildren(Button) if it.accessibleName() == "Keys"] == [""]


def test_a_long_note_that_is_said_takes_the_place_of_what_is_beside_it(close: Person) -> None:
    close.start()
    close.go_to(Kind.PREPARE, "knee_to_chest", after=1)
    stage = close.page
    stage.show_caption("Short.")
    assert stage._next.isVisible()
    stage.show_caption("Keep the other knee bent, and stop as soon as it pulls more than a little in your back.")

    assert not stage._next.isVisible()
    assert stage._caption.width() > 0.9 * stage.width()
    assert stage._caption.lettering.pixelSize() >= 0.9 * stage.fontInfo().pixelSize()


def test_how_long_it_is_done_is_shown_once(close: Person) -> None:
    close.start()
    close.go_to(Kind.PREPARE, "knee_to_chest", after=1)
    stage = close.page
    dose = stage._next.text
    assert stage._next.isVisible()
    stage.show_caption(f"{dose}.")
    assert not stage._next.isVisible()
    stage.show_caption("")
    assert stage._next.isVisible()
