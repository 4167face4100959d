"""Every key and every button of a session, also where they make no sense."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from backcoach.coach.events import Reason
from backcoach.coach.segment import Kind
from backcoach.coach.session import State
from backcoach.ui.keys import ACTS
from tests.ui.person import Person

Key = Qt.Key
Act = Callable[[Person], None]
KNEE = ("knee_to_chest", "left", 1, 1, 20)


def by_key(key: Key) -> Act:
    return lambda person: person.press(key)


def by_mouse(text: str) -> Act:
    return lambda person: person.click(text)


def by_return(text: str) -> Act:
    def act(person: Person) -> None:
        person.focus(text)
        person.press(Key.Key_Return)

    return act


def ways(key: Key, text: str) -> Callable[[Callable[[Person, Act], None]], Callable[[Person], None]]:
    """Say that a command is given by a key, by the mouse, and by Return on its button: a session for each."""
    acts = by_key(key), by_mouse(text), by_return(text)

    def all_of_them(test: Callable[[Person, Act], None]) -> Callable[[Person], None]:
        def run(person: Person) -> None:
            for act in acts:
                test(person.begin_to_hold(), act)

        run.__name__ = test.__name__
        return run

    return all_of_them


@pytest.fixture
def holding(person: Person) -> Person:
    """Somebody seven seconds into the first hold of the knee."""
    return person.begin_to_hold()


@ways(Key.Key_Space, "Pause")
def test_pause(holding: Person, act: Act) -> None:
    act(holding)

    assert holding.session.state is State.PAUSED
    assert "Go on" in holding.buttons()
    holding.advance(100)
    assert holding.session.segment_left == 13


@ways(Key.Key_Space, "Go on")
def test_go_on(holding: Person, act: Act) -> None:
    holding.press(Key.Key_Space)
    act(holding)

    assert holding.session.state is State.RUNNING
    assert holding.session.lead_in == 3
    assert "Pause" in holding.buttons()


@ways(Key.Key_Left, "Again")
def test_again(holding: Person, act: Act) -> None:
    act(holding)

    assert holding.session.segment.kind is Kind.MOVE
    assert holding.session.segment.side == "left"
    assert holding.steps()[-1] == (*KNEE, 7.0, "partial")
    holding.finish()
    assert (*KNEE, 20.0, "done") in holding.steps()


@ways(Key.Key_Right, "Skip")
def test_skip(holding: Person, act: Act) -> None:
    act(holding)

    assert holding.session.segment.kind is Kind.SWITCH
    assert holding.steps()[-1] == (*KNEE, 7.0, "partial")


@ways(Key.Key_Up, "+10 s")
def test_more(holding: Person, act: Act) -> None:
    act(holding)

    assert holding.session.segment_left == 23
    holding.finish()
    assert (*KNEE, 30.0, "done") in holding.steps()


@ways(Key.Key_H, "That hurts")
def test_that_hurts(holding: Person, act: Act) -> None:
    act(holding)

    assert holding.session.reason is Reason.HURT
    assert holding.buttons()[:3] == ["Easier", "Skip it", "End the session"]
    assert holding.steps()[-1] == (*KNEE, 7.0, "hurt")


@ways(Key.Key_Escape, "Stop")
def test_stop(holding: Person, act: Act) -> None:
    act(holding)

    assert holding.page is holding.window.training.finish
    assert holding.steps()[-1] == (*KNEE, 7.0, "partial")
    assert holding.sessions()[-1] == ("stopped", 212, 52.0, None, None)


@ways(Key.Key_E, "Easier")
def test_something_easier(holding: Person, act: Act) -> None:
    holding.press(Key.Key_H)
    act(holding)

    exercise = holding.session.segment.exercise
    assert holding.panel() == [exercise.start, exercise.easier.text, "Slowly."]
    assert holding.buttons()[0] == "Pause"
    holding.finish()
    knees = [row for row in holding.steps() if row[0] == "knee_to_chest"]
    assert [row[5:] for row in knees] == [(7.0, "hurt"), (0.0, "skipped"), (13.0, "done"), (13.0, "done")]


@ways(Key.Key_Right, "Skip it")
def test_leave_out_what_hurts(holding: Person, act: Act) -> None:
    holding.press(Key.Key_H)
    act(holding)

    assert holding.session.segment.exercise.id == "bridge"
    assert holding.buttons()[0] == "Pause"


@ways(Key.Key_Escape, "End the session")
def test_end_because_it_hurts(holding: Person, act: Act) -> None:
    holding.press(Key.Key_H)
    act(holding)

    assert holding.page is holding.window.training.finish
    assert holding.steps()[-1] == (*KNEE, 7.0, "hurt")
    assert holding.sessions()[-1][0] == "stopped"


def test_choices_have_numbers_that_mean_nothing_before_it_hurts(person: Person) -> None:
    for key, then in (Key.Key_1, "knee_to_chest"), (Key.Key_2, "bridge"), (Key.Key_3, "knee_to_chest"):
        holding = person.begin_to_hold()
        holding.press(key)
        assert holding.session.state is State.RUNNING
        assert holding.session.segment_left == 13
        holding.press(Key.Key_H)
        holding.press(key)
        assert holding.session.segment.exercise.id == then
        assert holding.session.state is (State.STOPPED if key is Key.Key_3 else State.RUNNING)


# -- while a button has the focus


def test_the_keys_mean_the_same_whatever_has_the_focus(person: Person) -> None:
    for text in ("Pause", "Again", "Skip", "+10 s", "That hurts", "Stop"):
        holding = person.begin_to_hold()
        holding.focus(text)
        holding.press(Key.Key_Space)
        assert holding.session.state is State.PAUSED
        holding.press(Key.Key_Up)
        assert holding.session.segment_left == 23
        holding.press(Key.Key_Right)
        assert holding.session.segment.kind is Kind.SWITCH


def test_a_click_leaves_the_focus_where_it_was(holding: Person) -> None:
    holding.click("+10 s")

    assert QApplication.focusWidget() is holding.window.training.stage


def test_keys_held_down_do_not_act_twice(person: Person) -> None:
    training = person.window.training
    keys = [*training.stage.findChildren(QShortcut), *training.finish.findChildren(QShortcut)]

    assert len(keys) == len(ACTS) + 2
    assert not any(key.autoRepeat() for key in keys)


# -- keys that make no sense now


def test_e_means_nothing_as_long_as_nothing_hurts(holding: Person) -> None:
    holding.press(Key.Key_E)

    assert holding.session.state is State.RUNNING
    assert holding.session.segment_left == 13
    assert len(holding.session.timeline.plan) == 3


def test_while_it_hurts_only_a_choice_goes_on(holding: Person) -> None:
    holding.press(Key.Key_H)
    before = holding.stage(), holding.steps()
    for key in (Key.Key_Space, Key.Key_Left, Key.Key_Up, Key.Key_H, Key.Key_Return):
        holding.press(key)
        holding.advance(30)
        assert (holding.stage(), holding.steps()) == before, key
        assert holding.session.reason is Reason.HURT, key
        assert holding.buttons()[0] == "Easier", key


def test_escape_twice_ends_once_and_goes_home(holding: Person) -> None:
    holding.press(Key.Key_Escape)
    holding.press(Key.Key_Escape)

    assert holding.page is holding.window.start.page
    assert [row[0] for row in holding.sessions()] == ["stopped"]


def test_return_on_the_finish_page_goes_home(holding: Person) -> None:
    holding.press(Key.Key_Escape)
    holding.press(Key.Key_Return)

    assert holding.page is holding.window.start.page


def test_keys_of_the_stage_mean_nothing_after_it(holding: Person) -> None:
    holding.press(Key.Key_Escape)
    before = holding.steps(), holding.sessions()
    for key in (Key.Key_H, Key.Key_E, Key.Key_Left, Key.Key_Right, Key.Key_Up):
        holding.press(key)
        assert holding.page is holding.window.training.finish, key
        assert (holding.steps(), holding.sessions()) == before, key


def test_keys_reach_only_the_session_of_today(holding: Person) -> None:
    earlier = holding.session
    holding.press(Key.Key_Escape)
    holding.press(Key.Key_Escape)
    holding.start()
    holding.advance(5)
    holding.press(Key.Key_Space)

    assert holding.session is not earlier
    assert holding.session.state is State.PAUSED
    assert earlier.state is State.STOPPED


# -- the ready page


def test_space_starts_after_a_score_was_clicked(person: Person) -> None:
    person.ready()
    person.click("How strong is your pain now? 0")
    person.press(Key.Key_Space)
    person.finish()

    assert person.sessions()[0][3] == 0


def test_space_chooses_the_score_that_has_the_focus(person: Person) -> None:
    person.ready()
    person.focus("How strong is your pain now? 6")
    person.press(Key.Key_Space)

    assert person.page is person.window.training.ready
    assert person.window.training.ready.pain == 6
    person.press(Key.Key_Space)
    assert person.window.training.ready.pain is None


def test_a_score_of_yesterday_is_forgotten(person: Person) -> None:
    person.ready()
    person.click("How strong is your pain now? 9")
    person.press(Key.Key_Escape)
    person.start()
    person.finish()

    assert person.sessions()[0][3] is None


def test_looking_in_is_no_session(person: Person) -> None:
    person.start()
    person.advance(3)
    person.press(Key.Key_Escape)

    assert "Nothing was done, so nothing is kept" in person.window.training.finish._line.text()
    assert not any("pain" in text for text in person.buttons())
    assert len(person.buttons()) == 1
    assert person.sessions() == []
