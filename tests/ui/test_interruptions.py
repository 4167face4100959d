"""Suspends, clocks that go back, closed windows, power cuts: nothing is lost, and nothing is made up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from backcoach.coach.cues import Mark
from backcoach.coach.events import Reason
from backcoach.coach.segment import Kind
from backcoach.coach.session import State
from backcoach.desktop.folders import DataFolder
from backcoach.ui import front
from backcoach.ui.conductor import Conductor
from backcoach.ui.window import MainWindow
from tests.ui.conftest import Opener
from tests.ui.person import Person
from tests.ui.test_main_way import BRIDGES, KNEES, ROLLS

INTERRUPTED = "This was interrupted"
WHOLE = ("completed", 212, 212.0, 4, None)
PART = ("knee_to_chest", "right", 1, 1, 20, 12.0, "partial")


@pytest.fixture
def holding(person: Person) -> Person:
    """Somebody twelve seconds into the hold of the second knee, with a pain score of four."""
    person.ready()
    person.click("How strong is your pain now? 4")
    person.press(Qt.Key.Key_Space)
    person.hurry = person.tick  # what is kept is kept to the second
    person.go_to(Kind.HOLD, after=12, side="right")
    return person


def test_a_gap_pauses_credits_nothing_and_asks(holding: Person) -> None:
    said = len(holding.voice.said)
    holding.clock.now += 10
    holding.conductor.tick()

    assert holding.session.reason is Reason.GAP
    assert holding.session.segment_left == 8
    assert len(holding.voice.said) == said + 1
    assert "Go on" in holding.buttons()
    holding.press(Qt.Key.Key_Space)
    holding.finish()
    assert holding.steps() == [*ROLLS, *KNEES, *BRIDGES]
    assert holding.sessions() == [WHOLE]


def test_a_gap_noticed_by_a_key_obeys_the_gap_first(holding: Person) -> None:
    holding.clock.now += 3600
    holding.press(Qt.Key.Key_Escape)

    assert holding.steps()[-1] == PART
    assert holding.sessions() == [("stopped", 212, 88.0, 4, None)]


def test_a_clock_that_goes_back_costs_and_credits_nothing(holding: Person) -> None:
    holding.clock.now -= 500
    holding.conductor.tick()

    assert holding.session.state is State.RUNNING
    assert holding.session.segment_left == 8
    holding.finish()
    assert holding.steps() == [*ROLLS, *KNEES, *BRIDGES]
    assert holding.sessions() == [WHOLE]


def test_closing_the_window_in_a_hold_keeps_what_was_held_and_lets_the_session_stand(
    holding: Person, opened: Opener
) -> None:
    said = list(holding.voice.said)
    holding.leave()
    again = opened()

    assert holding.voice.said == said
    assert again.sessions() == [(None, 212, 88.0, 4, None)]
    assert again.steps() == [*ROLLS, KNEES[0], PART]
    assert INTERRUPTED in again.texts()
    again.click("Go on with it")
    again.settle()
    assert (again.session.segment.kind, again.session.segment.side) == (Kind.PREPARE, "right")
    again.finish()
    assert again.steps() == [*ROLLS, *KNEES, *BRIDGES]
    assert [row[0] for row in again.sessions()] == ["completed"]


def test_the_next_start_shows_nothing_else_before_the_session_that_was_left(holding: Person) -> None:
    folder = DataFolder(holding.folder)
    holding.window.closing.emit()
    holding.house._keep_front()
    assert front.kept(folder) is None

    holding.begin_to_hold()
    holding.press(Qt.Key.Key_Escape)
    holding.window.closing.emit()
    holding.house._keep_front()
    assert front.kept(folder) is not None


def test_closing_the_window_before_anything_was_done_leaves_nothing_to_decide(person: Person, opened: Opener) -> None:
    person.start()
    person.advance(2)
    person.leave()
    again = opened()

    assert again.sessions() == []
    assert INTERRUPTED not in again.texts()


def test_closing_the_window_while_it_hurts_forgets_neither_that_nor_the_session(
    holding: Person, opened: Opener
) -> None:
    holding.press(Qt.Key.Key_H)
    holding.leave()
    again = opened()

    assert again.steps()[-1] == (*PART[:-1], "hurt")
    again.click("Go on with it")
    again.settle()
    assert again.session.segment.exercise.id == "bridge"


def test_closing_the_window_after_the_end_changes_nothing(holding: Person, opened: Opener) -> None:
    holding.press(Qt.Key.Key_Escape)
    ended = holding.sessions()
    holding.leave()
    again = opened()

    assert again.sessions() == ended
    assert INTERRUPTED not in again.texts()


@pytest.fixture
def returned(holding: Person, opened: Opener) -> Person:
    """The same person after a power cut in that hold."""
    holding.crash()
    return opened()


def test_an_unfinished_session_is_offered_first(returned: Person) -> None:
    assert {INTERRUPTED, "Small", "Today, 08:16  ·  1:05 of 3:32 done"} <= set(returned.texts())
    assert returned.buttons()[:3] == ["Go on with it", "Keep it as it is", "Throw it away"]
    assert returned.button("Go on with it").hasFocus()
    assert "10-minute gentle start" in returned.buttons()


def test_who_presses_start_before_it_is_known_is_offered_it_too(returned: Person) -> None:
    early = MainWindow()
    early.move_in(returned.parts)
    early.show()
    early._today.chosen.emit("small")
    early.start.ask_store()
    returned.settle()

    assert early._stack.currentWidget() is early._today
    assert "This was interrupted" in [it.text() for it in early.findChildren(QLabel)]
    early.close()
    early.deleteLater()


def test_going_on_begins_at_the_first_repetition_not_done(returned: Person) -> None:
    returned.click("Go on with it")
    returned.settle()

    assert returned.page is returned.window.training.stage
    assert returned.session.segment.kind is Kind.PREPARE
    assert returned.session.segment.side == "right"
    returned.finish()
    assert returned.steps() == [*ROLLS, *KNEES, *BRIDGES]
    assert [row[:2] for row in returned.sessions()] == [WHOLE[:2]]
    assert returned.window.training.finish._before.score == 4
    returned.press(Qt.Key.Key_Return)
    returned.settle()
    assert INTERRUPTED not in returned.texts()


def test_going_on_twice_is_going_on_once(returned: Person) -> None:
    for _ in range(2):
        QTest.keyClick(returned.button("Go on with it"), Qt.Key.Key_Return)
    returned.settle()

    assert len(returned.window.training.findChildren(Conductor)) == 1


def test_what_will_be_said_is_prepared_while_one_reads_what_was_interrupted(returned: Person) -> None:
    prepared = set(returned.voice.prepared)
    returned.click("Go on with it")
    returned.settle()
    returned.finish()

    assert returned.voice.said
    assert set(returned.voice.said) <= prepared


def test_going_on_takes_as_long_as_the_words_were_measured(returned: Person) -> None:
    returned.parts.voice.lengths = lambda texts: dict.fromkeys(texts, 9.0)  # type: ignore[method-assign]
    returned.click("Go on with it")
    returned.settle()

    lead = returned.session.segment
    assert lead.seconds >= 9 * sum(it.mark is not Mark.START for it in lead.cues)


def test_return_goes_on_with_it(returned: Person) -> None:
    returned.press(Qt.Key.Key_Return)
    returned.settle()

    assert returned.page is returned.window.training.stage


def test_keeping_it_as_it_is(returned: Person) -> None:
    returned.click("Keep it as it is")
    returned.settle()

    assert INTERRUPTED not in returned.texts()
    assert [row[0] for row in returned.sessions()] == ["interrupted"]
    assert returned.steps() == [*ROLLS, KNEES[0]]
    returned.click("History")
    returned.settle()
    assert ", interrupted" in returned.window.history.page._list.item(1).text()


def test_throwing_it_away(returned: Person) -> None:
    returned.click("Throw it away")
    returned.settle()

    assert INTERRUPTED not in returned.texts()
    assert returned.sessions() == returned.steps() == []


def test_it_waits_until_somebody_decides(returned: Person, opened: Opener) -> None:
    returned.start()
    returned.finish()
    returned.press(Qt.Key.Key_Return)
    returned.settle()
    assert INTERRUPTED in returned.texts()
    returned.leave()

    assert INTERRUPTED in opened().texts()


def test_asking_twice_at_once_opens_no_second_window(returned: Person) -> None:
    returned.window.start.ask_store()
    returned.window.start.ask_store()
    returned.settle()

    assert returned.texts().count(INTERRUPTED) == 1
    assert returned.window.isActiveWindow()


def test_a_plan_that_cannot_be_followed_any_more_is_told(returned: Person) -> None:
    library = returned.parts.library
    known = {name: exercise for name, exercise in library.exercises.items() if name != "bridge"}
    returned.parts.library = replace(library, exercises=known)
    returned.parts.routines = [it for it in returned.parts.routines if all(step.exercise in known for step in it.steps)]
    returned.click("Go on with it")
    returned.settle()

    assert returned.page is returned.window.start.page
    assert "bridge" in returned.banner


@pytest.mark.parametrize("way", [Qt.Key.Key_G, "Go on with it"])
def test_a_session_stopped_by_accident_is_gone_on_with(holding: Person, way: Qt.Key | str) -> None:
    holding.press(Qt.Key.Key_Escape)
    holding.click("How strong is your pain now? 2")
    holding.press(way) if isinstance(way, Qt.Key) else holding.click(way)
    holding.settle()

    assert holding.page is holding.window.training.stage
    assert (holding.session.segment.kind, holding.session.segment.side) == (Kind.PREPARE, "right")
    assert holding.sessions() == [(None, 212, 88.0, 4, None)]
    holding.finish()
    assert holding.steps() == [*ROLLS, *KNEES, *BRIDGES]
    assert [row[:2] for row in holding.sessions()] == [WHOLE[:2]]
    assert "Go on with it" not in holding.buttons()


def test_one_that_was_stopped_and_gone_on_with_can_be_closed_and_gone_on_with(holding: Person, opened: Opener) -> None:
    holding.press(Qt.Key.Key_Escape)
    holding.press(Qt.Key.Key_G)
    holding.settle()
    holding.leave()

    assert INTERRUPTED in opened().texts()


def test_going_on_with_what_was_stopped_is_not_what_usual_keys_do(holding: Person) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        holding.begin_to_hold()
        holding.press(Qt.Key.Key_Escape)
        assert holding.button("Done").hasFocus()
        holding.press(key)
        holding.settle()

        assert holding.page is holding.window.start.page
        assert holding.sessions()[-1][0] == "stopped"


def test_there_is_nothing_to_go_on_with_after_an_end_or_before_a_beginning(person: Person) -> None:
    person.start()
    person.press(Qt.Key.Key_Escape)
    for _ in range(2):
        assert person.page is person.window.training.finish
        assert "Go on with it" not in person.buttons()
        person.press(Qt.Key.Key_G)
        person.settle()
        assert person.page is person.window.training.finish
        person.go_home()
        person.start()
        person.finish()
