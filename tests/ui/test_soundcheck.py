"""Before the first session people find out whether they hear the coach, and what to do if not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcoach.ui.hosts.hearing import FIRST_TIME, NOT_HEARD
from backcoach.ui.pages.ready import ReadyPage
from backcoach.ui.widgets import soundcheck
from backcoach.ui.widgets.soundcheck import SoundCheck
from tests.ui.person import Person, lay_out

Key = Qt.Key


@pytest.fixture
def check(person: Person) -> SoundCheck:
    person.ready()
    return person.window.training.ready.sound


def test_it_is_asked_in_plain_sight_until_it_was_heard(person: Person, check: SoundCheck, qtbot: QtBot) -> None:
    assert check._line.text() == FIRST_TIME
    person.press(Key.Key_V)
    assert person.voice.said == [person.parts.words.sound_check]
    assert check._line.text() == "Did you hear that?"

    with qtbot.waitSignal(person.window.settings._saving.timeout):
        person.press(Key.Key_Y)
    assert not check._line.isVisible()
    assert person.saved()["sound_heard"] is True
    person.press(Key.Key_Escape)
    person.ready()
    assert not check._line.isVisible()
    assert check._try.isVisible()


def test_space_begins_as_its_cap_says_while_the_question_stands(person: Person, check: SoundCheck) -> None:
    person.press(Key.Key_V)
    begin = person.button("Begin")
    assert begin.hasFocus()
    assert begin.accessibleDescription() == "Key: Space"
    assert check._yes.isVisible()

    person.press(Key.Key_Space)
    assert person.page is person.window.training.stage


def test_who_asks_by_tab_answers_there_and_space_is_not_promised_to_begin(person: Person, check: SoundCheck) -> None:
    begin = person.button("Begin")
    person.focus("Check the sound")
    person.press(Key.Key_Space)
    assert check._yes.hasFocus()
    assert begin.accessibleDescription() == ""

    person.press(Key.Key_Space)
    assert not check._yes.isVisible()
    assert person.parts.settings.sound_heard
    assert begin.hasFocus()
    assert begin.accessibleDescription() == "Key: Space"


def test_a_screen_reader_is_told_how_to_answer(
    person: Person, check: SoundCheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(soundcheck, "announce", lambda _widget, text: told.append(text))
    person.press(Key.Key_V)

    assert told == ["Did you hear that? Y for yes, N for no."]
    assert check._yes.isVisible()


def test_an_answer_that_nobody_asked_for_is_none(person: Person, check: SoundCheck) -> None:
    person.press(Key.Key_N)
    assert check._line.text() == FIRST_TIME
    person.press(Key.Key_Y)
    assert check._line.text() == FIRST_TIME
    assert not person.parts.settings.sound_heard


def test_who_hears_nothing_is_told_what_to_do_and_may_begin_all_the_same(person: Person, check: SoundCheck) -> None:
    person.press(Key.Key_V)
    person.press(Key.Key_N)
    assert check._line.text() == NOT_HEARD
    assert not person.parts.settings.sound_heard

    person.press(Key.Key_V)
    assert len(person.voice.said) == 2
    person.press(Key.Key_N)
    person.press(Key.Key_Space)
    assert person.page is person.window.training.stage


def test_a_voice_that_knows_it_was_not_heard_answers_by_itself(person: Person, check: SoundCheck) -> None:
    person.voice.wrong = "No voice was found. Install one."
    person.press(Key.Key_V)
    QApplication.processEvents()
    assert check._line.text() == "No voice was found. Install one."
    assert not check._yes.isVisible()
    said = [person.banner]
    person.press(Key.Key_Space)
    assert person.page is person.window.training.stage
    person.advance(1)
    QApplication.processEvents()
    said.append(person.banner)
    assert said == ["", "No voice was found. Install one."]  # once is enough


def test_what_is_said_above_the_page_goes_to_the_check_when_it_is_asked_for(person: Person, check: SoundCheck) -> None:
    person.voice.wrong = "No voice was found. Install one."
    person.house.trouble("voice", person.voice.wrong)
    QApplication.processEvents()
    assert (person.banner, check._line.text()) == (person.voice.wrong, FIRST_TIME)

    person.press(Key.Key_V)
    QApplication.processEvents()
    assert (person.banner, check._line.text()) == ("", person.voice.wrong)


def test_what_is_asked_and_told_is_in_sight_even_in_a_small_window(person: Person, check: SoundCheck) -> None:
    page = person.window.training.ready
    person.window.resize(900, 600)
    lay_out()
    assert not _is_seen(check, page)
    person.press(Key.Key_V)
    lay_out()
    assert _is_seen(check, page)
    page._scroll.verticalScrollBar().setValue(0)
    person.press(Key.Key_N)
    lay_out()
    assert _is_seen(check, page)


def test_where_nothing_is_to_be_heard_nothing_is_asked(person: Person) -> None:
    person.window.settings.take(replace(person.parts.settings, voice_on=False, sounds_on=False))
    person.ready()
    assert not person.window.training.ready.sound.isVisible()


def _is_seen(check: SoundCheck, page: ReadyPage) -> bool:
    """Tell whether all of it is within what can be seen of the page."""
    place = QRect(check.mapTo(page._scroll.viewport(), QPoint(0, 0)), check.size())
    return page._scroll.viewport().rect().contains(place)
