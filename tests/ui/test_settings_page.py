"""What is set holds at once, is saved a moment later, and is never out of range."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import asdict, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from backcoach.coach.exercise import Side
from backcoach.coach.settings import OPTIONS, Settings
from backcoach.desktop import dictionary
from backcoach.errors import BackCoachError
from backcoach.resources import assets
from backcoach.ui.hosts.doses import HELD, RESTED
from tests.content import LIBRARY
from tests.ui.conftest import Opener
from tests.ui.person import Person

Key = Qt.Key
SOON = 10_000


@pytest.fixture
def newly(person: Person) -> Person:
    """Somebody at the settings page of a window of their own, which they may close, or patch parts of."""
    person.click("Settings")
    assert person.page is person.window.settings.page
    return person


@pytest.fixture
def setting(resident: Person) -> Iterator[Person]:
    """Somebody at the settings page, where nothing was changed yet that could be taken back."""
    resident.click("Settings")
    assert resident.page is resident.window.settings.page
    first = next(iter(resident.page._cards))
    yield resident
    page, host = resident.window.settings.page, resident.window.settings
    page._search.clear()
    page.choose(first)
    host._undoable.clear()
    host._unheard = False


def save(person: Person, qtbot: QtBot) -> None:
    """Let the pause after the last change be over."""
    timer = person.window.settings._saving
    usual = timer.interval()
    timer.setInterval(0)
    qtbot.waitUntil(lambda: not timer.isActive())
    timer.setInterval(usual)


def at(person: Person, section: str) -> Person:
    """Show a section."""
    person.click(section)
    return person


def control(person: Person, key: str) -> Any:
    """Return what an option is changed with, having gone there."""
    page = person.window.settings.page
    section = next(name for name, card in page._cards.items() if key in {it.key for it in card.section.choices})
    page.choose(section)
    return page.rows[key].control


def hold(person: Person, exercise: str = "knee_to_chest") -> QSpinBox:
    spin = control(person, HELD + exercise).spin
    assert isinstance(spin, QSpinBox)
    return spin


def minutes_of(person: Person, routine: str = "gentle_10") -> int:
    """Return how many seconds a routine takes now."""
    found = person.parts.routine(routine)
    assert found
    return person.parts.timeline(found).total_seconds


def lengths(person: Person, qtbot: QtBot) -> list[str]:
    """Return the lengths beside the settings, worked out."""
    qtbot.waitUntil(lambda: not person.window.settings._lengths._timer.isActive())
    QApplication.processEvents()  # what is new is laid out
    return [it.text() for it in person.page._lengths.findChildren(QLabel) if it.isVisible()]


def test_a_hold_holds_for_ready_made_sessions_and_is_saved(newly: Person, opened: Opener, qtbot: QtBot) -> None:
    spin = hold(newly)
    spin.setFocus()
    newly.press(Key.Key_Up)

    assert spin.value() == 35
    assert "holds" not in newly.saved()
    save(newly, qtbot)
    chosen = replace(Settings(), notice_read="2026-05-01", holds={"knee_to_chest": 35})
    plain = {key: value for key, value in asdict(chosen).items() if value != {}}
    assert newly.saved() == {**plain, "avoid": []}
    assert minutes_of(newly) == 651
    newly.leave()
    again = opened()
    again.click("Settings")
    assert hold(again).value() == 35


def test_short_cues_make_sessions_shorter_at_once(setting: Person, qtbot: QtBot) -> None:
    control(setting, "brief").setFocus()
    setting.press(Key.Key_Space)
    save(setting, qtbot)

    assert 480 < minutes_of(setting) < 600


def test_a_hold_set_back_to_the_usual_is_not_kept(setting: Person, qtbot: QtBot) -> None:
    at(setting, "Holds and rests").click("Knee to chest: more")
    setting.click("Knee to chest: less")
    save(setting, qtbot)

    assert "holds" not in setting.saved()


def test_all_holds_go_back_to_the_usual(setting: Person, qtbot: QtBot) -> None:
    at(setting, "Holds and rests")
    for exercise in ("Knee to chest", "Bridge"):
        setting.click(f"{exercise}: more")
    assert len(setting.parts.settings.holds) == 2
    setting.click("Back to the usual lengths")

    assert hold(setting).value() == 30
    assert setting.parts.settings.holds == {}
    save(setting, qtbot)
    assert "holds" not in setting.saved()
    assert minutes_of(setting) == 600


def test_a_rest_after_an_exercise_is_had_in_ready_made_sessions_and_is_saved(
    newly: Person, opened: Opener, qtbot: QtBot
) -> None:
    spin = control(newly, RESTED + "knee_to_chest").spin
    spin.setFocus()
    newly.press(Key.Key_Up)
    newly.press(Key.Key_Up)
    save(newly, qtbot)

    assert newly.saved()["rests_after"] == {"knee_to_chest": 10}
    assert minutes_of(newly) == 620  # it is done twice
    assert "10:00 \N{RIGHTWARDS ARROW} 10:20" in lengths(newly, qtbot)
    newly.leave()
    again = opened()
    again.click("Settings")
    assert control(again, RESTED + "knee_to_chest").spin.value() == 10


def test_no_rest_is_the_usual_and_is_not_kept(setting: Person, qtbot: QtBot) -> None:
    at(setting, "Holds and rests").click("Rest after bridge: more")
    assert setting.parts.settings.rests_after == {"bridge": 5}
    assert setting.button("Undo").toolTip() == "Take back the last change: Rest after bridge"
    setting.click("Rest after bridge: less")
    save(setting, qtbot)

    assert "rests_after" not in setting.saved()
    undo(setting)
    undo(setting)
    assert minutes_of(setting) == 600


def test_every_exercise_has_a_rest_and_what_is_held_a_hold_beside_one_picture(setting: Person) -> None:
    exercises = setting.parts.library.exercises
    at(setting, "Holds and rests")
    assert {key.partition(":")[2] for key in setting.page.rows if key.startswith(RESTED)} == set(exercises)
    assert {key.partition(":")[2] for key in setting.page.rows if key.startswith(HELD)} == {
        it.id for it in exercises.values() if it.hold
    }
    look_for(setting, "bridge")
    both = {setting.page.rows[f"{table}bridge"].parentWidget() for table in (HELD, RESTED)}
    assert len(both) == 1
    assert len(shown(setting)) == 4  # a side plank is called a side bridge, too
    assert len([it for it in setting.page.findChildren(type(both.pop())) if it.isVisible()]) == 2


def test_other_sections_are_built_while_one_is_looked_at(newly: Person, qtbot: QtBot) -> None:
    page, wanted = newly.page, {it.key for card in newly.page._cards.values() for it in card.section.choices}
    newly.window.settings.change(f"{RESTED}bridge", 40)
    qtbot.waitUntil(lambda: set(page.rows) == wanted, timeout=SOON)

    assert page.rows[f"{RESTED}bridge"].control.spin.value() == 40
    assert shown(newly) == [it.label for it in page._cards["Voice and sounds"].section.choices]


def test_many_changes_are_saved_once(newly: Person, qtbot: QtBot) -> None:
    saved: list[Settings] = []
    newly.parts.save = saved.append
    at(newly, "Holds and rests")
    for _ in range(3):
        newly.click("Knee to chest: more")
    save(newly, qtbot)

    assert [dict(settings.holds) for settings in saved] == [{"knee_to_chest": 45}]


def test_closing_the_window_saves_at_once(newly: Person) -> None:
    at(newly, "Holds and rests")
    newly.click("Knee to chest: more")
    newly.leave()

    assert newly.saved()["holds"] == {"knee_to_chest": 35}


def test_nothing_is_written_when_nothing_was_changed(newly: Person) -> None:
    (newly.folder / "settings.toml").unlink()
    newly.click("Today")
    newly.leave()

    assert newly.saved() == {}


def test_no_value_out_of_range_can_be_set(setting: Person) -> None:
    for exercise, allowed in ((it.id, it.hold) for it in setting.parts.library.exercises.values() if it.hold):
        spin = hold(setting, exercise)
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
                control(setting, option.key).setValue(wanted)
                assert getattr(setting.parts.settings, option.key) == got


def test_numbers_change_by_their_step_and_are_told(setting: Person) -> None:
    control(setting, "volume").setFocus()
    setting.press(Key.Key_Left)
    control(setting, "voice_rate").setFocus()
    setting.press(Key.Key_Right)

    assert (setting.parts.settings.volume, setting.parts.settings.voice_rate) == (85, 180)
    assert {"85 %", "180 words a minute"} <= set(setting.texts())
    assert setting.voice.set_to == (180, 85)


def test_who_shows_the_exercises_is_chosen_with_mouse_and_keys_and_is_saved(
    newly: Person, opened: Opener, qtbot: QtBot
) -> None:
    at(newly, "The figure").click("Who shows the exercises: Man")
    newly.focus("Hair: Brown")
    newly.press(Key.Key_Right)
    control(newly, "reduce_motion").setFocus()
    newly.press(Key.Key_Space)
    save(newly, qtbot)

    saved = {key: newly.saved()[key] for key in ("figure", "skin", "hair", "reduce_motion")}
    assert saved == {"figure": "man", "skin": "light", "hair": "black", "reduce_motion": True}
    newly.leave()
    again = opened()
    again.click("Settings")
    at(again, "The figure")
    assert again.button("Hair: Black").isChecked()
    assert again.button("Who shows the exercises: Man").isChecked()
    assert control(again, "reduce_motion").isChecked()


def test_the_figure_beside_its_settings_changes_with_them(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    at(person, "Settings").click("The figure")
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


def test_a_voice_switched_off_says_nothing_and_everything_is_shown(newly: Person, qtbot: QtBot) -> None:
    control(newly, "voice_on").setFocus()
    newly.press(Key.Key_Space)
    save(newly, qtbot)
    assert newly.saved()["voice_on"] is False
    newly.click("Today")
    newly.start()
    newly.advance(11)

    assert newly.stage()[-1] == "Begin."
    newly.finish()
    assert newly.voice.said == []


def test_the_voice_can_be_tried(setting: Person) -> None:
    setting.click("Let me hear it")

    assert setting.voice.said == ["Hold knee to chest, 30 seconds."]


def test_settings_that_cannot_be_saved_are_told_and_hold_all_the_same(newly: Person, qtbot: QtBot) -> None:
    def fail(_settings: object) -> None:
        raise BackCoachError("The settings cannot be written.")

    newly.parts.save = fail
    at(newly, "Holds and rests")
    newly.click("Knee to chest: more")
    save(newly, qtbot)

    assert newly.banner == "The settings cannot be written."
    assert newly.parts.settings.holds == {"knee_to_chest": 35}


# -- what comes of it, at once


def test_the_length_of_the_sessions_changes_beside_the_settings(setting: Person, qtbot: QtBot) -> None:
    at(setting, "Holds and rests")
    assert "10:00" in lengths(setting, qtbot)
    setting.click("Knee to chest: more")

    assert "10:00 \N{RIGHTWARDS ARROW} 10:51" in lengths(setting, qtbot)
    at(setting, "Voice and sounds")
    assert lengths(setting, qtbot) == []


def test_nothing_is_longer_than_usual_while_nothing_is_set(newly: Person, qtbot: QtBot) -> None:
    at(newly, "Pace")
    for side in Side:
        newly.parts.first_side = side
        newly.window.settings.redraw()
        assert [text for text in lengths(newly, qtbot) if "\N{RIGHTWARDS ARROW}" in text] == [], side


def test_a_session_that_just_changed_is_told_before_others(newly: Person, qtbot: QtBot) -> None:
    at(newly, "Holds and rests")
    lengths(newly, qtbot)
    newly.click(f"{LIBRARY.exercises['calf_stretch'].name}: more")
    told = lengths(newly, qtbot)

    assert "10-minute standing session (no floor)" in told[:3]


def test_more_time_to_get_ready_is_told_and_holds(setting: Person) -> None:
    control(setting, "ready_more").setFocus()
    setting.press(Key.Key_Right)
    steps = len(setting.parts.routine("gentle_10").steps)  # type: ignore[union-attr]

    assert setting.parts.settings.ready_more == 5
    assert minutes_of(setting) == 600 + 5 * steps
    assert "5 s" in setting.texts()


def test_another_speed_or_loudness_is_heard_when_it_stands_still(setting: Person, qtbot: QtBot) -> None:
    control(setting, "voice_rate").setFocus()
    for _ in range(3):
        setting.press(Key.Key_Left)
    assert setting.voice.said == []
    save(setting, qtbot)

    assert setting.voice.said == ["Hold knee to chest, 30 seconds."]
    assert setting.voice.set_to == (140, 90)
    control(setting, "half_way").click()
    save(setting, qtbot)
    assert len(setting.voice.said) == 1


# -- the way back


def test_each_change_can_be_taken_back_one_after_the_other(setting: Person, qtbot: QtBot) -> None:
    before = setting.parts.settings
    at(setting, "Holds and rests").click("Knee to chest: more")
    setting.click("Bridge: more")
    at(setting, "The figure").click("Hair: Grey")
    setting.press(Key.Key_F)  # means nothing here
    undo(setting)
    assert setting.parts.settings == replace(before, holds={"knee_to_chest": 35, "bridge": 6})
    assert setting.button("Hair: Brown").isChecked()
    undo(setting)
    undo(setting)

    assert setting.parts.settings == before
    assert hold(setting).value() == 30
    undo(setting)
    assert setting.parts.settings == before
    save(setting, qtbot)
    assert "holds" not in setting.saved()


def undo(person: Person) -> None:
    QTest.keyClick(person.window.windowHandle(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_button_takes_back_too_and_says_what(setting: Person) -> None:
    assert [text for text in setting.buttons() if text == "Undo"] == []
    control(setting, "half_way").click()
    assert setting.button("Undo").toolTip() == "Take back the last change: Half-way cue"
    setting.click("Undo")

    assert setting.parts.settings.half_way
    assert control(setting, "half_way").isChecked()


def test_sliding_on_is_one_change_and_a_number_with_the_focus_lets_it_be_taken_back(
    setting: Person, qtbot: QtBot
) -> None:
    spin = hold(setting)
    spin.setFocus()
    for _ in range(4):
        setting.press(Key.Key_Up)
    save(setting, qtbot)
    setting.press(Key.Key_Up)
    assert spin.value() == 55
    assert QApplication.focusWidget() is spin
    undo(setting)
    assert spin.value() == 50
    undo(setting)

    assert spin.value() == 30


def test_back_to_the_usual_lengths_can_be_taken_back(setting: Person) -> None:
    at(setting, "Holds and rests")
    for exercise in ("Knee to chest", "Bridge"):
        setting.click(f"{exercise}: more")
    setting.click("Back to the usual lengths")
    undo(setting)

    assert setting.parts.settings.holds == {"knee_to_chest": 35, "bridge": 6}


def test_undo_leaves_alone_what_was_not_set_here(setting: Person) -> None:
    control(setting, "brief").click()
    setting.window.settings.take_sound()
    undo(setting)

    assert not setting.parts.settings.brief
    assert setting.parts.settings.sound_heard


def test_what_is_not_as_usual_says_so_and_goes_back_alone(setting: Person) -> None:
    back = [text for text in setting.buttons() if text.startswith("Usual")]
    assert back == []
    control(setting, "volume").setValue(40)
    control(setting, "voice_rate").setValue(200)
    setting.click("Loudness: back to the usual, 90 %")

    assert (setting.parts.settings.volume, setting.parts.settings.voice_rate) == (90, 200)
    assert [text for text in setting.buttons() if text.startswith("Usual")] == ["Usual: 170 words a minute"]


# -- looking for something


def look_for(person: Person, words: str) -> list[str]:
    """Look for something with the keys; return the names of the rows that are shown."""
    person.press(Key.Key_Slash)
    QTest.keyClicks(person.page._search, words)
    return shown(person)


def shown(person: Person) -> list[str]:
    return [it.choice.label for it in person.page.rows.values() if it.isVisible()]


def test_options_are_found_by_label_help_synonym_and_answer(setting: Person) -> None:
    for words, found in {
        "loud": ["Loudness", "Wireless loudspeaker"],
        "bluetooth": ["Wireless loudspeaker"],
        "grey": ["Hair"],
        "swallows syllable": ["Wireless loudspeaker"],
        "Hug": ["Knee to chest", "Rest after knee to chest"],
        "break plank": ["Rest after knee plank", "Rest after plank", "Rest after side plank on knees"],
        "pause bridge": ["Rest after bridge", "Rest after side plank on knees"],
        "halfway": ["Half-way cue"],
    }.items():
        setting.page.choose("Pace")
        assert look_for(setting, words) == found


def test_escape_ends_looking_and_what_was_found_can_be_changed(setting: Person) -> None:
    at(setting, "Pace")
    before = shown(setting)
    assert "Bridge" in look_for(setting, "bridge")
    setting.click("Bridge: more")
    setting.press(Key.Key_Escape)

    assert shown(setting) == before
    assert setting.parts.settings.holds == {"bridge": 6}
    assert setting.button("Pace").isChecked()


@pytest.mark.parametrize("typed", ["", "rest"])
def test_escape_leaves_the_line_so_that_letters_lead_to_other_pages_again(setting: Person, typed: str) -> None:
    page = setting.page
    setting.press(Key.Key_Slash)
    page._search.insert(typed)
    setting.press(Key.Key_Escape)
    assert page.hasFocus()
    setting.press(Key.Key_H)

    assert setting.page is setting.window.history.page


def test_nothing_found_says_so_and_offers_everything(setting: Person) -> None:
    assert look_for(setting, "rucksack") == []
    assert "Nothing here is called “rucksack”." in setting.texts()
    setting.click("Show all settings")

    assert shown(setting)
    assert setting.page._search.text() == ""


def test_letters_typed_while_looking_do_not_leave_the_page(setting: Person) -> None:
    look_for(setting, "the")

    assert setting.page is setting.window.settings.page
    assert setting.page._search.text() == "the"


def test_every_option_is_in_a_section_and_found_by_its_own_words(setting: Person) -> None:
    for option in OPTIONS:
        setting.page.choose("Pace")
        setting.page._search.setText(option.label)
        assert option.label in shown(setting)


def test_no_ring_stands_on_a_section_until_a_key_is_pressed(setting: Person) -> None:
    assert setting.page.hasFocus()
    setting.click("Look")
    assert setting.page.hasFocus()
    setting.press(Key.Key_Down)
    assert setting.button("Look").hasFocus()
    setting.press(Key.Key_Down)
    assert setting.button("The figure").hasFocus()


def test_turning_the_wheel_over_a_number_scrolls_the_page_and_changes_nothing(setting: Person) -> None:
    for key in ("volume", f"{HELD}bridge"):
        one = control(setting, key)
        inside = one.findChild(QAbstractSpinBox) or one
        before = setting.parts.settings
        turned = QWheelEvent(
            QPointF(5, 5),
            QPointF(inside.mapToGlobal(QPoint(5, 5))),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(inside, turned)

        assert not turned.isAccepted()
        assert setting.parts.settings is before


def test_a_click_on_the_words_of_a_switch_is_one_on_the_switch(setting: Person) -> None:
    one = setting.page.rows["brief"]
    QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    assert setting.parts.settings.brief
    assert control(setting, "brief").isChecked()


def test_a_switch_shows_a_tick_when_it_is_on(setting: Person) -> None:
    switch = control(setting, "reduce_motion")
    QApplication.processEvents()
    off = switch.grab().toImage()
    switch.click()
    on = switch.grab().toImage()
    colours = {on.pixelColor(x, on.height() // 2).name() for x in range(on.height())}

    assert on != off
    assert {setting.parts.theme.colours["accent"], setting.parts.theme.colours["on_accent"]} <= colours


def test_a_language_can_be_chosen_where_there_is_one(
    known: Path, opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionary, "languages", lambda *_: {"de": known / "de.qm"})
    person = opened()
    person.click("Settings")
    pick = control(person, "language")
    person.click("Deutsch")
    save(person, qtbot)

    assert [it.text() for it in pick.findChildren(QAbstractButton)] == ["As the system", "English", "Deutsch"]
    assert person.saved()["language"] == "de"
    person.window.settings.undo()
    save(person, qtbot)
    assert person.saved()["language"] == ""


def test_where_there_is_english_alone_no_language_is_offered(setting: Person) -> None:
    at(setting, "Look")
    assert "text_size" in setting.page.rows
    assert "language" not in setting.page.rows
