"""Full screen: one key fills it, and buttons and pointer fade there while nobody stirs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backcoach.coach.events import Reason
from backcoach.coach.session import State
from tests.ui.person import Person

Key = Qt.Key
RUNNING = State.RUNNING


@pytest.fixture
def holding(person: Person) -> Person:
    """Somebody seven seconds into the first hold of the knee."""
    return person.begin_to_hold()


@pytest.fixture
def filling(holding: Person) -> Person:
    """The same in full screen, with nothing that takes time to move."""
    holding.window.settings.change("reduce_motion", True)
    holding.press(Key.Key_F)
    return holding


def wait_idle(person: Person) -> None:
    """Let the time pass after which controls fade."""
    idle = person.window.training.stage.curtain._idle
    if idle.isActive():
        idle.timeout.emit()


def faded(person: Person) -> bool:
    """Tell whether controls and pointer have gone; both, or neither."""
    stage = person.window.training.stage
    gone = stage.cursor().shape() is Qt.CursorShape.BlankCursor
    assert {it.isEnabled() for it in stage.curtain._effects} == {gone}
    return gone


def test_one_key_fills_the_screen_and_gives_it_back(holding: Person) -> None:
    for key in Key.Key_F, Key.Key_F11:
        holding.press(key)
        assert holding.window.isFullScreen(), key
        assert holding.window.training.stage._bar.fill.text() == "Window"
        holding.press(key)
        assert not holding.window.isFullScreen(), key
        assert holding.window.training.stage._bar.fill.text() == "Full screen"
        assert holding.session.state is RUNNING


def test_escape_stops_and_the_screen_is_given_back_with_the_stage(filling: Person) -> None:
    filling.press(Key.Key_Escape)

    assert filling.page is filling.window.training.finish
    assert not filling.window.isFullScreen()


def test_who_had_a_full_screen_before_keeps_it(person: Person) -> None:
    person.window.showFullScreen()
    person.start()
    person.press(Key.Key_Escape)

    assert person.window.isFullScreen()


def test_controls_and_pointer_fade_while_nobody_stirs(filling: Person) -> None:
    assert not faded(filling)
    wait_idle(filling)
    assert faded(filling)


def test_they_fade_in_a_window_too(holding: Person) -> None:
    holding.window.settings.change("reduce_motion", True)
    holding.conductor.tick()  # the stage follows at its next moment
    wait_idle(holding)

    assert faded(holding)


def test_any_key_brings_them_back_for_a_while(filling: Person) -> None:
    wait_idle(filling)
    for key in Key.Key_Up, Key.Key_Z, Key.Key_Shift:
        filling.press(key)
        assert not faded(filling), key
        wait_idle(filling)
        assert faded(filling), key


def hover(person: Person, x: float) -> None:
    place = QPointF(x, 100.0)
    QApplication.sendEvent(
        person.window.training.stage,
        QHoverEvent(QEvent.Type.HoverMove, place, place, QPointF(), Qt.KeyboardModifier.NoModifier),
    )


def test_a_movement_brings_them_back_and_a_tremor_does_not(filling: Person) -> None:
    hover(filling, 200)
    wait_idle(filling)
    hover(filling, 202)
    assert faded(filling)
    hover(filling, 210)
    assert not faded(filling)


def test_a_touch_that_brings_them_back_presses_nothing(filling: Person) -> None:
    stop = filling.button("Stop")
    wait_idle(filling)
    there = stop.mapTo(filling.window, stop.rect().center())
    QTest.mouseClick(filling.window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)

    assert filling.session.state is RUNNING
    assert not faded(filling)
    filling.window.training.stage.curtain._waking.timeout.emit()
    QTest.mouseClick(filling.window.windowHandle(), Qt.MouseButton.LeftButton, pos=there)
    filling.arrive()
    assert filling.page is filling.window.training.finish


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_H])
def test_they_stay_while_the_time_stands_still(filling: Person, key: Key) -> None:
    filling.press(key)
    wait_idle(filling)

    assert not faded(filling)


def test_a_pause_that_nobody_asked_for_brings_them_back(filling: Person) -> None:
    wait_idle(filling)
    filling.clock.now += 60
    filling.conductor.tick()

    assert filling.session.reason is Reason.GAP
    assert not faded(filling)


def test_who_steers_by_tab_sees_where_they_are(filling: Person) -> None:
    filling.focus("Skip")
    wait_idle(filling)

    assert not faded(filling)


def test_with_motion_they_fade_little_by_little(holding: Person) -> None:
    holding.press(Key.Key_F)
    curtain = holding.window.training.stage.curtain
    fade, effect = curtain._fade, curtain._effects[0]
    wait_idle(holding)
    fade.setCurrentTime(fade.duration() // 2)
    assert 0.2 < effect.opacity < 0.8
    fade.setCurrentTime(fade.duration())
    assert effect.opacity == 0
