"""The end of a session and the history: what was done in one picture, and how it is put right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backcoach.coach.segment import Kind
from backcoach.ui.widgets.sessionlist import ID
from tests.ui.person import Person

QUESTION = "How strong is your pain now?"


@pytest.fixture
def person(resident: Person) -> Person:
    """Somebody at a window that nobody here harms."""
    return resident


def shown(person: Person) -> list[tuple[str, str, str]]:
    told: list[tuple[str, str, str]] = person.window.history.page._done.told
    return told


def look_again(person: Person) -> None:
    """Let the history answer, and what is new be laid out, which takes more than one round."""
    person.settle()
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def stopped(person: Person) -> Person:
    """Somebody who stopped twelve seconds into the second knee, and looks at the history."""
    person.start()
    person.go_to(Kind.HOLD, after=12, side="right")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)
    person.click("History")
    person.settle()
    return person


def test_one_key_closes_the_end(person: Person) -> None:
    for key in Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape:
        person.start()
        person.finish()
        person.press(key)
        assert person.page is person.window.start.page, key


def test_a_score_that_was_clicked_leaves_the_keys_to_the_large_button(person: Person) -> None:
    person.start()
    person.finish()
    person.click(f"{QUESTION} 3")
    person.press(Qt.Key.Key_Return)

    assert person.page is person.window.start.page


def test_pain_is_not_asked_for_when_nothing_was_done(person: Person) -> None:
    person.start()
    person.press(Qt.Key.Key_Escape)

    assert {"Another time", "Small"} <= set(person.texts())
    assert QUESTION not in person.texts()
    person.press(Qt.Key.Key_Return)
    person.start()
    person.advance(15)
    person.press(Qt.Key.Key_Escape)
    assert QUESTION in person.texts()


@pytest.mark.parametrize(
    ("after", "told"), [(5, "It hurt after 5 s"), (7.6, "It hurt after 7 s"), (0, "It hurt at the start")]
)
def test_what_hurt_is_noted_calmly(person: Person, after: float, told: str) -> None:
    person.start()
    person.go_to(Kind.HOLD, after=after)
    person.press(Qt.Key.Key_H)
    person.press(Qt.Key.Key_Escape)

    assert any(text.startswith("You said that it hurt: Knee to chest. That is noted.") for text in person.texts())
    assert ("Knee to chest", "Left leg", told) in person.window.training.finish.done.told


def test_the_end_tells_how_far_the_week_has_come(person: Person) -> None:
    person.start()
    person.finish()
    person.settle()

    assert "1 of 3 sessions this week" in person.texts()


def test_both_sides_and_what_was_not_begun_are_shown(stopped: Person) -> None:
    assert shown(stopped) == [
        ("Shoulder rolls", "", "6 of 6 times"),
        ("Knee to chest", "Left leg", "20 s"),
        ("Knee to chest", "Right leg", "12 s of 20 s"),
        ("Bridge", "", "Not begun"),
    ]


def test_a_session_is_put_right_and_says_so(stopped: Person) -> None:
    stopped.click("Correct this session")
    QApplication.processEvents()
    stopped.focus("Bridge: Not begun: I did it")
    stopped.press(Qt.Key.Key_Return)
    look_again(stopped)
    assert stopped.button("Bridge: 10 of 10 times: I did not").hasFocus()
    stopped.click("Knee to chest: Left leg: 20 s: I did not")
    look_again(stopped)

    assert ("Knee to chest", "Left leg", "Left out") in shown(stopped)
    assert ("Bridge", "", "10 of 10 times") in shown(stopped)
    assert stopped.window.history.page._line.text().endswith("corrected by you")
    assert [row[6] for row in stopped.steps() if row[0] == "bridge"] == ["done"] * 10
    assert stopped.sessions() == [("stopped", 212, 88.0 + 40 - 20, None, None)]


def test_a_session_is_corrected_by_keys_alone(stopped: Person) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        stopped.press(key)
    QApplication.processEvents()
    assert stopped.button("Done correcting").hasFocus()
    stopped.press(Qt.Key.Key_Tab)
    stopped.press(Qt.Key.Key_Tab)  # past what deletes it
    stopped.press(Qt.Key.Key_Space)
    stopped.settle()
    assert stopped.sessions()[0][3:] == (0, None)

    stopped.press(Qt.Key.Key_Escape)
    assert stopped.button("Correct this session").hasFocus()
    assert "Pain before" not in stopped.texts()


def test_what_was_deleted_comes_back_by_the_usual_keys_while_that_is_offered(stopped: Person) -> None:
    stopped.press(Qt.Key.Key_Delete)
    stopped.settle()
    assert stopped.sessions() == []
    for _ in range(2):
        QTest.keyClick(stopped.window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        stopped.settle()

    assert len(stopped.sessions()) == 1
    assert "Undo" not in stopped.buttons()


def test_scores_are_put_right(stopped: Person) -> None:
    stopped.click("Correct this session")
    QApplication.processEvents()
    stopped.click("Pain after 4")
    stopped.settle()

    assert stopped.sessions()[0][3:] == (None, 4)
    assert "pain 4 after" in stopped.texts()


def test_sessions_stand_under_their_weeks(stopped: Person) -> None:
    stopped.clock.now += 7 * 86_400
    stopped.start()
    stopped.finish()
    stopped.press(Qt.Key.Key_Return)
    stopped.click("History")
    stopped.settle()
    listed = stopped.window.history.page._list
    items = [listed.item(row) for row in range(listed.count())]

    assert [it.text() for it in items if not it.data(ID)] == ["This week", "Last week"]
    stopped.press(Qt.Key.Key_Down)  # past the heading
    stopped.settle()
    assert ("Bridge", "", "Not begun") in shown(stopped)


def test_an_empty_history_leads_to_the_first_session(person: Person) -> None:
    person.click("History")
    person.settle()
    assert person.button("Begin the first one").hasFocus()
    person.press(Qt.Key.Key_Return)

    assert person.page is person.window.start.page
