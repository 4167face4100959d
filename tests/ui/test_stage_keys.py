"""Every key and every button of a session, also where they make no sense."""

from __future__ import annotations

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
BUTTONS = {
    "": {
        Key.Key_Space: "Pause",
        Key.Key_Left: "Again",
        Key.Key_Right: "Skip",
        Key.Key_Up: "+10 s",
        Key.Key_H: "That hurts",
        Key.Key_Escape: "Stop",
    },
    "pause": {Key.Key_Space: "Go on"},
    "hurt": {Key.Key_E: "Easier", Key.Key_Right: "Skip it", Key.Key_Escape: "End the session"},
}
"""What is on the stage, after what has happened to the session."""
KNEE = ("knee_to_chest", "left", 1, 1, 20)


def test_a_click_on_a_button_and_return_on_it_are_its_key(person: Person) -> None:
    holding = person.begin_to_hold()
    stage, signals = holding.window.training.stage, {key: act.signal for act in ACTS for key in act.keys}
    told: list[str] = []
    for name in {signals[key] for buttons in BUTTONS.values() for key in buttons}:
        getattr(stage, name).disconnect()  # the session does not hear it, so that all can be tried
        getattr(stage, name).connect(lambda *_, name=name: told.append(name))
    for do, buttons in BUTTONS.items():
        if do:
            getattr(holding.conductor, do)()
        for key, text in buttons.items():
            told.clear()
            holding.press(key)
            holding.click(text)
            holding.focus(text)
            holding.press(Key.Key_Return)
            assert told == [signals[key]] * 3, text


def test_pause(holding: Person) -> None:
    holding.press(Key.Key_Space)

    assert holding.session.state is State.PAUSED
    assert "Go on" in holding.buttons()
    holding.advance(100)
    assert holding.session.segment_left == 13


def test_go_on(holding: Person) -> None:
    holding.press(Key.Key_Space)
    holding.press(Key.Key_Space)

    assert holding.session.state is State.RUNNING
    assert holding.session.lead_in == 3
    assert "Pause" in holding.buttons()


def test_again(holding: Person) -> None:
    holding.press(Key.Key_Left)

    assert holding.session.segment.kind is Kind.MOVE
    assert holding.session.segment.side == "left"
    assert holding.steps()[-1] == (*KNEE, 7.0, "partial")
    holding.finish()
    assert (*KNEE, 20.0, "done") in holding.steps()


def test_skip(holding: Person) -> None:
    holding.press(Key.Key_Right)

    assert holding.session.segment.kind is Kind.SWITCH
    assert holding.steps()[-1] == (*KNEE, 7.0, "partial")


def test_more(holding: Person) -> None:
    holding.press(Key.Key_Up)

    assert holding.session.segment_left == 23
    holding.finish()
    assert (*KNEE, 30.0, "done") in holding.steps()


def test_that_hurts(holding: Person) -> None:
    holding.press(Key.Key_H)

    assert holding.session.reason is Reason.HURT
    assert holding.buttons()[:3] == ["Easier", "Skip it", "End the session"]
    assert holding.steps()[-1] == (*KNEE, 7.0, "hurt")


def test_stop(holding: Person) -> None:
    holding.press(Key.Key_Escape)

    assert holding.page is holding.window.training.finish
    assert holding.steps()[-1] == (*KNEE, 7.0, "partial")
    assert holding.sessions()[-1] == ("stopped", 212, 52.0, None, None)


def test_something_easier(holding: Person) -> None:
    holding.press(Key.Key_H)
    holding.press(Key.Key_E)

    exercise = holding.session.segment.exercise
    assert holding.panel() == [exercise.start, *exercise.steps, "Slowly."]
    assert exercise.steps[0] == exercise.easier.text
    assert holding.buttons()[0] == "Pause"
    holding.finish()
    knees = [row for row in holding.steps() if row[0] == "knee_to_chest"]
    assert [row[5:] for row in knees] == [(7.0, "hurt"), (0.0, "skipped"), (13.0, "done"), (13.0, "done")]


def test_leave_out_what_hurts(holding: Person) -> None:
    holding.press(Key.Key_H)
    holding.press(Key.Key_Right)

    assert holding.session.segment.exercise.id == "bridge"
    assert holding.buttons()[0] == "Pause"


def test_end_because_it_hurts(holding: Person) -> None:
    holding.press(Key.Key_H)
    holding.press(Key.Key_Escape)

    assert holding.page is holding.window.training.finish
    assert holding.steps()[-1] == (*KNEE, 7.0, "hurt")
    assert holding.sessions()[-1][0] == "stopped"


def test_choices_have_numbers_that_mean_nothing_before_it_hurts(resident: Person) -> None:
    for key, then in (Key.Key_1, "knee_to_chest"), (Key.Key_2, "bridge"), (Key.Key_3, "knee_to_chest"):
        holding = resident.begin_to_hold()
        holding.press(key)
        assert holding.session.state is State.RUNNING
        assert holding.session.segment_left == 13
        holding.press(Key.Key_H)
        holding.press(key)
        assert holding.session.segment.exercise.id == then
        assert holding.session.state is (State.STOPPED if key is Key.Key_3 else State.RUNNING)


@pytest.mark.parametrize("way", ["Return", "Enter", "click", "Return on the button"])
def test_repetitions_are_done_by_a_key_and_a_button_and_holds_are_not(resident: Person, way: str) -> None:
    resident.start()
    assert "Done" not in resident.buttons()
    resident.go_to(Kind.MOVE, "shoulder_rolls", after=1)
    if way == "click":
        resident.click("Done")
    elif way == "Return on the button":
        resident.focus("Done")
    if way != "click":
        resident.press(Key.Key_Enter if way == "Enter" else Key.Key_Return)

    assert [row[-1] for row in resident.steps()] == ["done"] * 6
    assert resident.session.segment.exercise.id == "knee_to_chest"
    assert "Done" not in resident.buttons()
    resident.go_to(Kind.HOLD, after=3)
    before = resident.session.segment_left
    resident.press(Key.Key_Return)  # nor does it press the button that was beside it
    assert resident.session.segment_left == before


# -- while a button has the focus


def test_the_keys_mean_the_same_whatever_has_the_focus(resident: Person) -> None:
    for text in ("Pause", "Again", "Skip", "+10 s", "That hurts", "Stop"):
        holding = resident.begin_to_hold()
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


def test_keys_held_down_do_not_act_twice(resident: Person) -> None:
    training = resident.window.training
    keys = [*training.stage.findChildren(QShortcut), *training.finish.findChildren(QShortcut)]

    assert len(keys) == len(ACTS) + 3
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


def test_space_starts_after_a_score_was_clicked(resident: Person) -> None:
    resident.ready()
    resident.click("How strong is your pain now? 0")
    resident.press(Key.Key_Space)
    resident.finish()

    assert resident.sessions()[0][3] == 0


def test_space_chooses_the_score_that_has_the_focus(resident: Person) -> None:
    resident.ready()
    resident.focus("How strong is your pain now? 6")
    resident.press(Key.Key_Space)

    resident.gets_ready()
    assert resident.window.training.ready.pain == 6
    resident.press(Key.Key_Space)
    assert resident.window.training.ready.pain is None


def test_a_score_of_yesterday_is_forgotten(resident: Person) -> None:
    resident.ready()
    resident.click("How strong is your pain now? 9")
    resident.press(Key.Key_Escape)
    resident.start()
    resident.finish()

    assert resident.sessions()[0][3] is None


def test_looking_in_is_no_session(resident: Person) -> None:
    resident.start()
    resident.advance(3)
    resident.press(Key.Key_Escape)

    assert "Nothing was done, so nothing is kept" in resident.window.training.finish._line.text()
    assert not any("pain" in text for text in resident.buttons())
    assert len(resident.buttons()) == 1
    assert resident.sessions() == []
