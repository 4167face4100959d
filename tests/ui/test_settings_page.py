"""What is set holds at once, is saved a moment later, and is never out of range."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcoach.coach.settings import OPTIONS, Settings
from backcoach.errors import BackCoachError
from backcoach.resources import assets
from tests.ui.conftest import Opener
from tests.ui.person import Person

Key = Qt.Key
SOON = 10_000


@pytest.fixture
def setting(person: Person) -> Person:
    """Somebody at the settings page."""
    person.click("Settings")
    assert person.page is person.window.settings.page
    return person


def save(person: Person, qtbot: QtBot) -> None:
    """Let the pause after the last change be over."""
    with qtbot.waitSignal(person.window.settings._saving.timeout):
        assert person.window.settings._saving.isActive()


def minutes_of(person: Person, name: str) -> str:
    """Return how long a routine takes, as the start page says it."""
    person.click("Today")
    person.settle()
    texts = person.texts()
    return texts[texts.index(name) + 1]


def test_a_hold_holds_for_ready_made_sessions_and_is_saved(setting: Person, opened: Opener, qtbot: QtBot) -> None:
    before = minutes_of(setting, "10-minute gentle start")
    setting.click("Settings")
    spin = setting.page._holds["knee_to_chest"]
    spin.setFocus()
    setting.press(Key.Key_Up)

    assert spin.value() == 35
    assert "holds" not in setting.saved()
    save(setting, qtbot)
    chosen = replace(Settings(), notice_read="2026-05-01", holds={"knee_to_chest": 35})
    assert setting.saved() == asdict(chosen)
    after = minutes_of(setting, "10-minute gentle start")
    assert before == "10 min"
    assert after == "10:51 min"
    assert minutes_of(setting, "Small") == "3:32 min"
    setting.leave()
    again = opened()
    again.click("Settings")
    assert again.page._holds["knee_to_chest"].value() == 35


def test_short_cues_make_sessions_shorter_at_once(setting: Person, qtbot: QtBot) -> None:
    setting.page._switches["brief"].setFocus()
    setting.press(Key.Key_Space)
    save(setting, qtbot)

    minutes, _, seconds = minutes_of(setting, "10-minute gentle start").removesuffix(" min").partition(":")
    assert 480 < 60 * int(minutes) + int(seconds or 0) < 600


def test_a_hold_set_back_to_the_usual_is_not_kept(setting: Person, qtbot: QtBot) -> None:
    setting.click("Knee to chest: more")
    setting.click("Knee to chest: less")
    save(setting, qtbot)

    assert "holds" not in setting.saved()


def test_all_holds_go_back_to_the_usual(setting: Person, qtbot: QtBot) -> None:
    for exercise in ("Knee to chest", "Bridge"):
        setting.click(f"{exercise}: more")
    assert len(setting.parts.settings.holds) == 2
    setting.click("Back to the usual lengths")

    assert setting.page._holds["knee_to_chest"].value() == 30
    assert setting.parts.settings.holds == {}
    save(setting, qtbot)
    assert "holds" not in setting.saved()
    assert minutes_of(setting, "10-minute gentle start") == "10 min"


def test_many_changes_are_saved_once(setting: Person, qtbot: QtBot) -> None:
    saved: list[Settings] = []
    setting.parts.save = saved.append
    for _ in range(3):
        setting.click("Knee to chest: more")
    save(setting, qtbot)

    assert [dict(settings.holds) for settings in saved] == [{"knee_to_chest": 45}]


def test_closing_the_window_saves_at_once(setting: Person) -> None:
    setting.click("Knee to chest: more")
    setting.leave()

    assert setting.saved()["holds"] == {"knee_to_chest": 35}


def test_nothing_is_written_when_nothing_was_changed(setting: Person) -> None:
    (setting.folder / "settings.toml").unlink()
    setting.click("Today")
    setting.leave()

    assert setting.saved() == {}


def test_no_value_out_of_range_can_be_set(setting: Person) -> None:
    for exercise, spin in setting.page._holds.items():
        allowed = setting.parts.library.exercises[exercise].hold
        assert allowed is not None
        for wanted, got in ((0, allowed.least), (9999, allowed.most)):
            spin.setFocus()
            spin.selectAll()
            QTest.keyClicks(spin, str(wanted))
            setting.press(Key.Key_Return)
            spin.setValue(wanted)
            assert spin.value() == got
            assert setting.parts.settings.holds.get(exercise, allowed.default) == got
    for option in OPTIONS:
        if option.most:
            for wanted, got in ((-1, option.least), (9999, option.most)):
                setting.page._numbers[option.key].setValue(wanted)
                assert getattr(setting.parts.settings, option.key) == got


def test_numbers_change_by_their_step_and_are_told(setting: Person) -> None:
    setting.page._numbers["volume"].setFocus()
    setting.press(Key.Key_Left)
    setting.page._numbers["voice_rate"].setFocus()
    setting.press(Key.Key_Right)

    assert (setting.parts.settings.volume, setting.parts.settings.voice_rate) == (85, 180)
    assert {"85 %", "180 words a minute"} <= set(setting.texts())
    assert setting.voice.set_to == (180, 85)


def test_who_shows_the_exercises_is_chosen_with_mouse_and_keys_and_is_saved(
    setting: Person, opened: Opener, qtbot: QtBot
) -> None:
    setting.click("Who shows the exercises: Man")
    setting.focus("Hair: Brown")
    setting.press(Key.Key_Right)
    setting.page._switches["reduce_motion"].setFocus()
    setting.press(Key.Key_Space)
    save(setting, qtbot)

    saved = {key: setting.saved()[key] for key in ("figure", "skin", "hair", "reduce_motion")}
    assert saved == {"figure": "man", "skin": "light", "hair": "black", "reduce_motion": True}
    setting.leave()
    again = opened()
    again.click("Settings")
    assert again.button("Hair: Black").isChecked()
    assert again.button("Who shows the exercises: Man").isChecked()
    assert again.page._switches["reduce_motion"].isChecked()


def test_the_figure_beside_its_settings_changes_with_them(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    person.click("Settings")
    projector = person.window.settings._projector
    qtbot.waitUntil(lambda: projector.view.isVisible() and not projector._drawing, timeout=SOON)
    pictures = [projector.view.grab().toImage()]
    for choice in ("Who shows the exercises: Man", "Skin: Deep", "Hair: Grey"):
        person.click(choice)
        qtbot.waitUntil(lambda: projector.view.grab().toImage() != pictures[-1], timeout=SOON)
        pictures.append(projector.view.grab().toImage())

    assert all(one != other for one, other in pairwise(pictures))


def test_every_tone_that_can_be_chosen_is_in_every_theme() -> None:
    offered = {option.key: set(option.choices) for option in OPTIONS if option.choices}
    for name in ("light", "dark"):
        tones = tomllib.loads((assets() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))["figure"]
        assert {key: set(tones[key]) for key in ("skin", "hair")} == {key: offered[key] for key in ("skin", "hair")}


def test_a_voice_switched_off_says_nothing_and_everything_is_shown(setting: Person, qtbot: QtBot) -> None:
    setting.page._switches["voice_on"].setFocus()
    setting.press(Key.Key_Space)
    save(setting, qtbot)
    assert setting.saved()["voice_on"] is False
    setting.click("Today")
    setting.start()
    setting.advance(11)

    assert setting.stage()[-1] == "Begin."
    setting.finish()
    assert setting.voice.said == []


def test_the_voice_can_be_tried(setting: Person) -> None:
    setting.click("Let me hear it")

    assert setting.voice.said == ["Hold knee to chest, 30 seconds."]


def test_settings_that_cannot_be_saved_are_told_and_hold_all_the_same(setting: Person, qtbot: QtBot) -> None:
    def fail(_settings: object) -> None:
        raise BackCoachError("The settings cannot be written.")

    setting.parts.save = fail
    setting.click("Knee to chest: more")
    save(setting, qtbot)

    assert setting.banner == "The settings cannot be written."
    assert setting.parts.settings.holds == {"knee_to_chest": 35}


def test_turning_the_wheel_over_a_number_does_not_take_the_focus(setting: Person) -> None:
    focused = QApplication.focusWidget()
    spin = setting.page._holds["bridge"]

    assert spin.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert QApplication.focusWidget() is focused


def test_a_switch_shows_a_tick_when_it_is_on(setting: Person) -> None:
    switch = setting.page._switches["reduce_motion"]
    off = switch.grab().toImage()
    switch.click()
    on = switch.grab().toImage()
    colours = {on.pixelColor(x, on.height() // 2).name() for x in range(on.height())}

    assert on != off
    assert {setting.parts.theme.colours["accent"], setting.parts.theme.colours["on_accent"]} <= colours
