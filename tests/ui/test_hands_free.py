"""A session without hands: media keys, a presenter, clicks on the picture, sound, and the page of keys."""

from __future__ import annotations

import subprocess
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from backcoach.coach.events import Reason
from backcoach.coach.segment import Kind
from backcoach.coach.session import State
from backcoach.desktop.mpris import WISHES
from backcoach.ui.keys import ACTS
from backcoach.ui.widgets.button import Button
from tests.ui.person import Person

Key = Qt.Key
RUNNING, PAUSED = State.RUNNING, State.PAUSED


# -- other keyboards

unknown_to_qtest = pytest.mark.qt_log_ignore("keyToAscii")


@unknown_to_qtest
def test_a_key_for_both_pauses_and_goes_on(holding: Person) -> None:
    for key in (Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause, Key.Key_B, Key.Key_Period):
        holding.press(key)
        assert holding.session.state is PAUSED, key
        holding.press(key)
        assert holding.session.state is RUNNING, key


@unknown_to_qtest
def test_headphones_that_are_taken_off_twice_never_go_on(holding: Person) -> None:
    holding.press(Key.Key_MediaPause)
    holding.press(Key.Key_MediaPause)

    assert holding.session.state is PAUSED


def test_next_skips_and_previous_does_it_again(holding: Person) -> None:
    for back, on in (Key.Key_MediaPrevious, Key.Key_MediaNext), (Key.Key_PageUp, Key.Key_PageDown):
        holding.press(back)
        assert (holding.session.segment.kind, holding.session.segment.side) == (Kind.MOVE, "left"), back
        holding.go_to(Kind.HOLD, after=7)
        holding.press(on)
        assert holding.session.segment.kind is Kind.SWITCH, on


def test_the_stop_of_a_headset_stops(holding: Person) -> None:
    holding.press(Key.Key_MediaStop)

    assert holding.page is holding.window.training.finish
    assert [row[0] for row in holding.sessions()] == ["stopped"]


def test_no_key_means_two_things() -> None:
    keys = [key for act in ACTS for key in act.keys]

    assert len(keys) == len(set(keys))


def test_what_buttons_and_the_page_of_keys_name_are_keys_that_work(holding: Person) -> None:
    marks = {act.mark for act in ACTS if act.words}
    written = {it.key for it in holding.window.training.stage.findChildren(Button) if it.isVisible()}

    assert written < marks
    assert marks - written == {
        "S",
        "X",
        "R",
        "T",
        "Return",
    }  # without a button, or not in a hold, or only where there is another screen
    assert {it.text() for it in sheet_labels(holding)} >= marks


# -- the picture


def click_picture(person: Person) -> None:
    stage = person.window.training.stage
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=stage.rect().center())


def test_a_click_on_the_picture_pauses_and_goes_on(holding: Person) -> None:
    click_picture(holding)
    assert holding.session.state is PAUSED
    click_picture(holding)
    assert holding.session.state is RUNNING


def test_a_click_reaches_it_through_whatever_lies_there(holding: Person) -> None:
    stage = holding.window.training.stage
    for _ in range(2):  # the steps first, then what says that it is paused
        there = stage.mapTo(holding.window, stage.rect().center())
        QTest.mouseClick(holding.window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)

    assert holding.session.state is RUNNING
    assert holding.session.lead_in == 3


def test_a_double_click_is_one_click(holding: Person) -> None:
    click_picture(holding)
    stage = holding.window.training.stage
    there, button = stage.rect().center(), Qt.MouseButton.LeftButton
    double = QTest.MouseAction.MouseDClick  # what comes instead of the second press
    QTest.mouseEvent(double, stage, button, Qt.KeyboardModifier.NoModifier, there)

    assert holding.session.state is PAUSED


def test_a_click_on_words_is_a_click_on_the_picture(holding: Person) -> None:
    stage = holding.window.training.stage
    there = stage._plate.mapTo(holding.window, stage._plate.rect().center())
    QTest.mouseClick(holding.window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)

    assert holding.session.state is PAUSED


def test_while_it_hurts_a_click_goes_nowhere(holding: Person) -> None:
    holding.press(Key.Key_H)
    click_picture(holding)

    assert holding.session.reason is Reason.HURT


# -- a pause is seen


def test_a_pause_changes_the_whole_stage(holding: Person) -> None:
    stage = holding.window.training.stage
    before = corner(holding)
    holding.press(Key.Key_Space)

    assert corner(holding) != before
    assert stage._veil.isVisible()
    assert stage._veil.accessibleName() == "Paused. Knee to chest · Left leg. Space, or a click, goes on"
    holding.press(Key.Key_Space)
    assert not stage._veil.isVisible()
    holding.advance(3)
    assert corner(holding) == before


def test_what_a_pause_covers_is_not_painted_in_vain(holding: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[str] = []
    plate = type(holding.window.training.stage._plate)
    monkeypatch.setattr(plate, "_paint", lambda *_: painted.append("the number"))
    holding.window.repaint()
    assert painted
    holding.press(Key.Key_Space)
    painted.clear()
    holding.window.repaint()

    assert not painted


def test_who_comes_back_to_a_pause_reads_what_is_paused(holding: Person) -> None:
    veil = holding.window.training.stage._veil
    holding.press(Key.Key_Space)
    whole = veil.grab().toImage()
    veil.cover("Paused", "", veil._shape, veil._colour, veil._ground, veil._hint)

    assert veil.grab().toImage() != whole


def test_the_count_looks_like_getting_ready_not_like_holding(holding: Person) -> None:
    doing = holding.window.training.stage._doing
    hold = (doing._shape, doing._colour.name())
    holding.press(Key.Key_Space)
    holding.press(Key.Key_Space)
    shown = []
    for _ in range(3):
        shown.append(holding.stage()[2:4])
        holding.advance(1)

    assert shown == [["Going on", "3 seconds"], ["Going on", "2 seconds"], ["Going on", "1 second"]]
    assert (doing._shape, doing._colour.name()) == hold


def test_what_hurts_looks_other_than_a_pause(holding: Person) -> None:
    stage = holding.window.training.stage
    holding.press(Key.Key_Space)
    paused = (stage._veil._word, stage._veil._shape, corner(holding))
    holding.press(Key.Key_H)

    assert not stage._veil.isVisible()
    hurts = (stage._doing._word, stage._doing._shape, corner(holding))
    assert hurts[:2] == ("Stopped", "hurts")
    assert all(one != other for one, other in zip(paused, hurts, strict=True))


def corner(person: Person) -> str:
    """Return the colour of the ground, between its edge and everything on it."""
    return person.window.training.stage.grab(person.window.training.stage.rect()).toImage().pixelColor(18, 18).name()


# -- how the picture stands


def test_x_mirrors_the_picture_says_so_and_is_remembered(holding: Person) -> None:
    holding.press(Key.Key_X)
    assert holding.stage()[0] == "Mirror image"
    assert holding.parts.settings.mirrored
    holding.press(Key.Key_X)
    assert holding.stage()[0] == ""
    assert holding.session.state is RUNNING


def test_r_turns_the_stage_to_either_side_and_back(holding: Person) -> None:
    stage = holding.window.training.stage
    upright = stage._plate.geometry()
    seen = []
    for _ in range(3):
        holding.press(Key.Key_R)
        seen.append((stage._plate._turn, stage._plate.geometry() == upright))

    assert seen == [(3, False), (1, False), (0, True)]


def test_the_stage_is_turned_for_one_exercise_until_the_session_ends(holding: Person) -> None:
    stage = holding.window.training.stage
    holding.press(Key.Key_R)
    holding.go_to(Kind.HOLD, side="right", after=1)
    assert stage._plate._turn == 3, "the other side is the same exercise"
    holding.go_to(Kind.HOLD, "bridge", after=1)
    assert stage._plate._turn == 0
    holding.press(Key.Key_Left)
    holding.press(Key.Key_Left)
    holding.advance(5)
    assert holding.session.segment.exercise.id == "knee_to_chest"
    assert stage._plate._turn == 3

    holding.begin_to_hold()
    assert stage._plate._turn == 0
    assert holding.parts.settings.turned == "no"
    assert holding.saved().get("turned", "no") == "no"


# -- sound


def test_m_silences_voice_and_sounds_at_once_and_says_so(holding: Person) -> None:
    said = len(holding.voice.said)
    holding.press(Key.Key_M)
    holding.go_to(Kind.SWITCH, after=1)

    assert len(holding.voice.said) == said
    assert holding.window.training.stage._silent.isVisible()
    assert "Sound on" in holding.buttons()
    holding.press(Key.Key_M)
    assert not holding.window.training.stage._silent.isVisible()
    assert holding.voice.prepared[0] in {cue.say for cue in holding.session.timeline.cues}
    holding.go_to(Kind.HOLD, side="right", after=1)
    assert len(holding.voice.said) > said


def test_silence_is_not_remembered(holding: Person) -> None:
    holding.press(Key.Key_M)
    holding.press(Key.Key_Escape)

    assert holding.voice.speaks
    assert holding.parts.settings.voice_on
    assert holding.saved().get("voice_on", True) is True
    holding.press(Key.Key_Escape)
    holding.start()
    assert not holding.window.training.stage._silent.isVisible()


def test_m_gives_a_voice_for_once_to_who_has_none(person: Person) -> None:
    person.click("Settings")
    for name in ("voice_on", "sounds_on"):
        person.window.settings.change(name, False)
    person.start()
    assert person.window.training.stage._silent.isVisible()
    person.press(Key.Key_M)
    person.go_to(Kind.HOLD, after=1)

    assert person.voice.said
    assert not person.parts.settings.voice_on
    person.press(Key.Key_Escape)
    assert not person.voice.speaks


# -- the page of keys


def sheet_labels(person: Person) -> list[QLabel]:
    return person.window.training.stage.leaflets.keys.findChildren(QLabel)


def test_reading_the_keys_costs_no_time(holding: Person) -> None:
    sheet = holding.window.training.stage.leaflets.keys
    for key in (Key.Key_Question, Key.Key_F1):
        holding.press(key)
        assert sheet.isVisible()
        assert "Left: Again" in sheet.accessibleName()
        holding.advance(60)
        assert holding.session.segment_left == 13
        holding.press(Key.Key_Z)
        assert not sheet.isVisible()
        assert holding.session.state is RUNNING
        assert holding.session.lead_in == 3


def test_the_key_that_closes_the_keys_does_nothing_else(holding: Person) -> None:
    holding.press(Key.Key_Space)
    for key in (Key.Key_Escape, Key.Key_Space, Key.Key_Right, Key.Key_Tab, Key.Key_M, Key.Key_Question):
        holding.press(Key.Key_Question)
        assert holding.window.training.stage.leaflets.keys.isVisible()
        holding.press(key)
        assert not holding.window.training.stage.leaflets.keys.isVisible(), key
        assert holding.page is holding.window.training.stage, key
        assert holding.session.state is PAUSED, key  # as it was before
        assert holding.session.segment_left == 13, key
        assert not holding.window.training.stage._silent.isVisible(), key
        assert QApplication.focusWidget() is holding.window.training.stage, key


def test_shift_alone_closes_nothing(holding: Person) -> None:
    holding.press(Key.Key_Question)
    holding.press(Key.Key_Shift)

    assert holding.window.training.stage.leaflets.keys.isVisible()


def test_h_is_heard_even_there(holding: Person) -> None:
    holding.press(Key.Key_Question)
    holding.press(Key.Key_H)

    assert holding.session.reason is Reason.HURT
    assert not holding.window.training.stage.leaflets.keys.isVisible()
    assert holding.steps()[-1][-1] == "hurt"


def test_a_click_closes_the_keys(holding: Person) -> None:
    holding.press(Key.Key_Question)
    holding.click("Close")
    assert holding.session.state is RUNNING
    holding.press(Key.Key_Question)
    QTest.mouseClick(holding.window.training.stage.leaflets.keys, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not holding.window.training.stage.leaflets.keys.isVisible()


def test_how_it_is_done_can_be_read_at_leisure(holding: Person) -> None:
    holding.press(Key.Key_S)
    sheet = holding.window.training.stage.leaflets.steps

    assert sheet.isVisible()
    assert sheet.accessibleName().startswith(" ".join(holding.panel()))
    holding.advance(60)
    assert holding.session.segment_left == 13
    holding.press(Key.Key_Space)
    assert not sheet.isVisible()
    assert holding.session.state is RUNNING


def test_the_keys_can_be_read_while_it_hurts(holding: Person) -> None:
    holding.press(Key.Key_H)
    holding.press(Key.Key_Question)
    holding.press(Key.Key_X)

    assert holding.session.reason is Reason.HURT


# -- the desktop's media keys


@pytest.fixture
def on_a_desktop(private_bus: str, person: Person, qtbot: QtBot) -> Person:
    """The same, on a desktop that sees a media player."""
    assert private_bus
    person.start()
    person.go_to(Kind.HOLD, after=7)
    qtbot.waitUntil(lambda: "backcoach" in playerctl("--list-all"))
    return person


def playerctl(*arguments: str) -> str:
    return subprocess.run(["playerctl", *arguments], capture_output=True, text=True, check=True, timeout=20).stdout


def test_the_desktops_keys_pause_and_go_on(on_a_desktop: Person, qtbot: QtBot) -> None:
    session = on_a_desktop.session
    shown = {PAUSED: "Paused", RUNNING: "Playing"}
    for key, state in [("play-pause", PAUSED), ("play", RUNNING), ("pause", PAUSED), ("play-pause", RUNNING)]:
        playerctl(key)
        qtbot.waitUntil(partial(lambda wanted: session.state is wanted, state))
        qtbot.waitUntil(partial(lambda wanted: shown[wanted] in playerctl("status"), state))


def test_the_desktops_next_skips_and_its_stop_ends(on_a_desktop: Person, qtbot: QtBot) -> None:
    playerctl("next")
    qtbot.waitUntil(lambda: on_a_desktop.session.segment.kind is Kind.SWITCH)
    playerctl("previous")
    qtbot.waitUntil(lambda: on_a_desktop.session.segment.side == "left")
    playerctl("stop")
    qtbot.waitUntil(lambda: on_a_desktop.page is on_a_desktop.window.training.finish)
    qtbot.waitUntil(lambda: "backcoach" not in playerctl("--list-all"))


@pytest.mark.usefixtures("on_a_desktop")
def test_the_desktop_shows_what_is_done() -> None:
    assert playerctl("metadata", "--format", "{{title}} | {{album}}") == "Knee to chest, left leg | Small\n"


def test_a_desktops_key_takes_the_page_of_keys_away_and_nothing_else(on_a_desktop: Person, qtbot: QtBot) -> None:
    on_a_desktop.press(Key.Key_Question)
    playerctl("next")
    qtbot.waitUntil(lambda: on_a_desktop.session.state is RUNNING)

    assert on_a_desktop.session.segment.kind is Kind.HOLD


@pytest.mark.usefixtures("private_bus")
def test_a_wish_that_comes_too_late_is_not_granted(holding: Person) -> None:
    remote = holding.window.training._remote
    earlier = holding.conductor
    holding.press(Key.Key_Escape)
    holding.press(Key.Key_Escape)
    holding.start()
    remote._do("PlayPause", earlier)

    assert holding.session.state is RUNNING


def test_every_wish_of_a_desktop_is_a_key() -> None:
    assert {act.wish for act in ACTS if act.wish} == set(WISHES)
