"""No voice, no history: the session goes on and says so."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from backcoach.coach.segment import Kind
from backcoach.desktop.awake import NOT_AWAKE, Awake
from tests.ui.conftest import Opener
from tests.ui.person import Person, lay_out

NO_VOICE = "No voice was found. Install one."
LOCKED = "Another program is using the history."
OTHER = " ".join(["A second start of the program cannot be noticed, so that two windows may be open."] * 4)
LONG = " ".join(["The history cannot be kept, because its folder may not be written to; choose another one."] * 4)


class Refused:
    active = False


def told(person: Person) -> str:
    """Let the window hear what other threads have told it, and return what it says."""
    QApplication.processEvents()
    return person.banner


def more(person: Person) -> list[str]:
    """Return what the banner says of what it does not say."""
    texts = [it.text() for it in person.window._banner.findChildren(QLabel) if it.isVisible()]
    return [text for text in texts if text.startswith("and ")]


def test_a_voice_with_trouble_is_told_and_the_session_goes_on(person: Person) -> None:
    person.start()
    person.voice.wrong = NO_VOICE
    person.advance(15)
    assert told(person) == NO_VOICE

    person.voice.wrong = ""
    person.advance(5)
    assert told(person) == ""
    person.finish()
    assert person.sessions()[0][0] == "completed"


def test_what_concerns_a_session_is_told_there_alone_and_each_thing_on_its_own_line(person: Person) -> None:
    for _ in range(2):
        person.start()
        person.voice.wrong = NO_VOICE
        person.house.trouble("history", LOCKED)
        person.advance(15)
        assert set(told(person).splitlines()) == {NO_VOICE, LOCKED}

        person.press(Qt.Key.Key_Escape)
        person.go_home()
        assert told(person) == LOCKED, "told of the history, which is still missing"

    person.click("Close")
    person.start()
    person.advance(15)
    assert NO_VOICE in told(person)
    person.click("Close")  # one after the other, as they are seen
    person.click("Close")
    person.press(Qt.Key.Key_Escape)
    person.go_home()
    assert told(person) == "", "closed is closed"


def test_a_screen_that_cannot_be_kept_awake_is_told_once_and_the_session_goes_on(person: Person) -> None:
    person.parts.awake = Awake(partial(person.house.trouble, "awake"), lambda: nullcontext(Refused()))
    person.start()
    person.parts.awake._thread.submit(lambda: None).result(10)
    person.settle()
    assert told(person) == NOT_AWAKE

    person.finish()
    assert person.sessions()[0][0] == "completed"


def test_a_single_cue_that_was_not_heard_is_no_trouble(person: Person) -> None:
    person.start()
    for why in "a newer cue took its place", "it was stopped", "it came too late":
        person.voice.tell("unheard", "Begin.", why)
        assert told(person) == "", why


def test_a_banner_that_was_closed_stays_closed_until_there_is_something_new(person: Person) -> None:
    person.start()
    person.house.trouble("history", LOCKED)
    assert told(person) == LOCKED
    person.click("Close")
    person.advance(15)
    person.house.trouble("history", LOCKED)
    assert told(person) == ""

    person.house.trouble("voice", NO_VOICE)
    assert told(person) == f"{LOCKED}\n{NO_VOICE}"


def test_on_the_stage_two_troubles_take_one_line_and_in_a_pause_all_they_need(person: Person) -> None:
    person.start()
    for part, sentence in (("history", LONG), ("voice", NO_VOICE)):
        person.house.trouble(part, sentence)
    assert told(person) == f"{LONG}\n{NO_VOICE}", "a screen reader finds all of it"
    lay_out()
    short = person.window._banner.height()
    assert "and 1 more" in more(person)

    person.press(Qt.Key.Key_Space)
    lay_out()
    all_of_it = person.window._banner._text
    assert all_of_it.height() >= all_of_it.heightForWidth(all_of_it.width())
    assert person.window._banner.height() > short
    assert more(person) == []
    person.press(Qt.Key.Key_Space)
    lay_out()
    assert person.window._banner.height() == short
    person.go_home()
    lay_out()
    assert person.window._banner.height() > short
    assert told(person) == LONG


def test_what_is_closed_on_the_stage_is_what_was_seen_and_what_comes_next_is_seen_then(person: Person) -> None:
    person.start()
    for part, sentence in (("history", LOCKED), ("voice", NO_VOICE)):
        person.house.trouble(part, sentence)
    assert told(person) == f"{LOCKED}\n{NO_VOICE}"
    assert person.window._banner._text.text() == LOCKED
    person.click("Close")
    assert told(person) == NO_VOICE
    assert more(person) == []

    person.go_home()
    assert told(person) == "", "what was closed stays closed, and the voice concerns a session alone"


def test_in_a_low_window_a_pause_is_not_covered_by_what_is_missing(person: Person) -> None:
    person.window.resize(900, 600)
    person.start()
    for part, sentence in (("history", LONG), ("instance", OTHER)):
        person.house.trouble(part, sentence * 2)
    person.press(Qt.Key.Key_Space)
    told(person)
    lay_out()
    banner = person.window._banner
    assert more(person) == ["and 1 more"]
    assert banner._text.accessibleName() == f"{LONG * 2}\n{OTHER * 2}"

    person.window.resize(1900, 1000)
    lay_out()
    assert more(person) == []
    assert banner._text.text() == banner.text


def test_one_trouble_alone_says_of_no_other(person: Person) -> None:
    person.start()
    person.house.trouble("history", LOCKED)
    told(person)

    assert more(person) == []
    assert "and 0 more" not in [it.text() for it in person.window._banner.findChildren(QLabel)], "a reader hears it"


def test_each_trouble_is_taken_back_by_itself(person: Person) -> None:
    person.house.trouble("history", LOCKED)
    person.house.trouble("voice", NO_VOICE)
    person.house.trouble("history", "")
    assert told(person) == NO_VOICE

    person.house.trouble("voice", "")
    assert told(person) == ""


def test_the_same_trouble_is_told_once_and_taken_back_at_once(person: Person) -> None:
    person.house.trouble("history", LOCKED)
    person.window.start.troubled.emit(LOCKED)
    assert told(person) == LOCKED

    person.house.trouble("history", "")
    assert told(person) == ""


def test_a_wish_that_fails_again_is_answered_again(person: Person) -> None:
    for _ in range(2):
        person.window.start.troubled.emit(LOCKED)
        assert told(person) == LOCKED
        person.click("Close")


@pytest.fixture
def unkept(known: Path, opened: Opener) -> Person:
    """Somebody whose history file is a folder."""
    (known / "history.sqlite3").mkdir()
    return opened()


def test_a_history_that_cannot_be_kept_is_told_once(unkept: Person) -> None:
    sentence = unkept.parts.store.trouble()

    assert str(unkept.folder) in sentence
    assert unkept.banner == sentence


def test_a_session_goes_on_without_a_history_and_claims_nothing(unkept: Person) -> None:
    unkept.start()
    unkept.settle()
    unkept.finish()

    assert unkept.texts()[:2] == ["Small", "Well done"]
    assert unkept.texts()[2].endswith("It is not in your history yet.")
    assert len(unkept.window.training.finish.done.told) == 4
    unkept.click("How strong is your pain now? 3")
    unkept.settle()
    assert unkept.banner == unkept.parts.store.trouble()
    unkept.press(Qt.Key.Key_Return)
    assert unkept.page is unkept.window.start.page


def test_a_stopped_session_without_a_history_claims_nothing(unkept: Person) -> None:
    unkept.start()
    unkept.advance(15)
    unkept.press(Qt.Key.Key_Escape)

    assert unkept.texts()[1:3] == [
        "Enough for today",
        "Part of 1 exercise, 0:15. It is not in your history yet.",
    ]


def test_the_history_page_says_why_it_is_empty(unkept: Person) -> None:
    unkept.click("History")
    unkept.settle()

    assert unkept.parts.store.trouble() in unkept.texts()
    unkept.window.history._show_newest([])
    assert any("Nothing here yet" in text for text in unkept.texts())


def test_files_that_cannot_be_used_are_told(known: Path, opened: Opener) -> None:
    (known / "routines" / "broken.toml").write_text('name = "Broken"\n[[step]]\nexercise = "sit_ups"\n')
    person = opened()

    assert "broken.toml" in person.banner
    assert "Broken" not in person.texts()


def test_a_fault_of_ours_in_an_answer_reaches_the_hook(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: caught.append(error))
    future = person.parts.store._thread.ask(lambda _desk: 1 // 0)
    person.parts.mailbox.when_done(future, lambda _answer: None, lambda _sentence: None)
    person.settle()

    assert [type(error) for error in caught] == [ZeroDivisionError]


def test_words_that_could_not_be_heard_stand_out_until_the_next(person: Person) -> None:
    person.start()
    person.advance(1)
    caption = person.window.training.stage._caption
    text = caption.text
    person.voice.tell("unheard", text, "it came too late")
    QApplication.processEvents()
    assert caption.loud

    person.advance(15)
    assert caption.text != text
    assert not caption.loud
    person.voice.tell("unheard", caption.text, "a newer cue took its place")
    QApplication.processEvents()
    assert not caption.loud


def test_words_stand_out_when_they_are_not_to_be_heard_and_are_larger_there(person: Person) -> None:
    person.start()
    person.advance(1)
    stage = person.window.training.stage
    caption, text = stage._caption, stage.caption
    heard = caption.lettering.pixelSize()
    person.press(Qt.Key.Key_M)

    assert (stage.caption, caption.loud) == (text, True)
    assert caption.lettering.pixelSize() > heard
    person.press(Qt.Key.Key_M)
    assert not caption.loud

    person.go_home()
    person.voice.speaks = False
    person.start()
    person.advance(1)
    assert stage.caption
    assert caption.loud
    person.voice.speaks = True


@pytest.mark.parametrize("way", [(Qt.Key.Key_H, Qt.Key.Key_1), (Qt.Key.Key_H, Qt.Key.Key_2)])
def test_without_a_sound_it_is_shown_at_once_where_a_key_has_led(person: Person, way: tuple[Qt.Key, ...]) -> None:
    person.start()
    person.press(Qt.Key.Key_M)
    person.go_to(Kind.HOLD, after=7)
    for key in way:
        person.press(key)

    stage = person.window.training.stage
    assert person.session.segment.kind is Kind.PREPARE
    assert stage.caption.startswith("Next: ")
    assert stage._caption.loud
