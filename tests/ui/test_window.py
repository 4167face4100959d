"""The window among others: a second start, and rest when there is nothing to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from backcoach.coach.segment import Kind
from backcoach.ui import typeface
from tests.ui.person import SMALL, Person, wait_until

# -- a second start


def second_start(person: Person, message: str) -> None:
    person.house.show(message)
    QApplication.processEvents()


def test_a_second_start_brings_the_window_to_the_front(person: Person) -> None:
    person.window.showMinimized()
    second_start(person, "show")

    assert not person.window.isMinimized()
    assert person.window.isActiveWindow()
    assert person.page is person.window.start.page


def test_a_second_start_gets_its_routine_ready(person: Person) -> None:
    second_start(person, "show small")

    person.gets_ready()
    assert "Small" in person.texts()


def test_a_second_start_disturbs_no_session(person: Person) -> None:
    person.start()
    person.go_to(Kind.HOLD, after=5)
    before = person.stage()
    second_start(person, "show gentle_10")

    assert person.page is person.window.training.stage
    assert person.stage() == before
    person.window.training.begin()
    assert person.stage() == before


def test_a_second_start_with_a_routine_that_is_not_known_shows_the_window(person: Person) -> None:
    second_start(person, "show nothing_of_the_kind")

    assert person.page is person.window.start.page
    assert "nothing_of_the_kind" in person.banner


def test_a_second_start_may_name_a_file_that_nobody_has_offered(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "evening.toml"
    file.write_text(SMALL.replace("Small", "Evening"), encoding="utf-8")
    second_start(person, f"show {file}")

    person.gets_ready()
    assert "Evening" in person.texts()
    person.press(Qt.Key.Key_Escape)
    assert "Evening" in person.buttons()


def test_a_message_after_the_end_is_let_pass(person: Person) -> None:
    person.leave()
    second_start(person, "show small")
    person.house.trouble("voice", "Nobody hears this.")
    QApplication.processEvents()


def test_a_routine_asked_for_at_the_start_is_got_ready(person: Person) -> None:
    person.house._wanted = person.parts.routine("small")
    person.parts.store.open = lambda: None  # type: ignore[method-assign]
    person.house.begin()
    person.settle()

    person.gets_ready()


# -- rest


def busy(person: Person) -> list[QTimer]:
    """Return the timers that will wake the program up."""
    return [timer for timer in person.window.findChildren(QTimer) if timer.isActive()]


def test_nothing_ticks_while_nothing_runs(person: Person) -> None:
    assert busy(person) == []
    for way in ("Exercises", "History", "Settings", "Today"):
        person.click(way)
        wait_until(lambda: busy(person) == [])  # the settings work lengths out, one routine after the other
    person.start()
    due, idle = person.conductor._timer, person.page.curtain._idle
    wait_until(lambda: set(busy(person)) == {due, idle})  # the desktop is told a moment later
    person.press(Qt.Key.Key_Space)
    assert busy(person) == []
    person.press(Qt.Key.Key_Space)
    assert set(busy(person)) == {due, idle}
    person.press(Qt.Key.Key_H)
    assert busy(person) == []
    person.press(Qt.Key.Key_Right)
    assert set(busy(person)) == {due, idle}
    person.finish()
    assert busy(person) == []


def test_the_session_wakes_up_in_time_for_what_is_due(person: Person) -> None:
    person.start()
    timer, session = person.conductor._timer, person.session
    for after in 0.0, 0.3, 9.0, 9.99:
        person.advance(after - session.position)
        due = [session.segment_left % 1 or 1.0, 0.25]
        if cue := session.next_cue:
            due.append(cue.at - session.position)
        assert timer.isSingleShot()
        assert timer.interval() / 1000 == pytest.approx(max(min(due), 0.005), abs=0.0011), after


# -- dress


def test_the_text_is_larger_than_the_systems_and_never_small(qapp: QApplication) -> None:
    small, large = qapp.font(), qapp.font()
    small.setPointSizeF(7)
    large.setPointSizeF(20)

    assert typeface.base_font(small).pointSizeF() == 12
    assert typeface.base_font(large).pointSizeF() == 26
