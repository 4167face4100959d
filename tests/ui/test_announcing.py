"""What a screen reader is asked to say: at milestones, and never together with the coach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from backcoach.coach.segment import Kind
from backcoach.ui import announce
from backcoach.ui.hosts import announcing, hands, training
from tests.ui.person import Person

Key = Qt.Key


@pytest.fixture
def person(resident: Person) -> Person:
    """Somebody at a window that nobody here harms."""
    return resident


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader hears of the window, whatever has the focus."""
    texts: list[str] = []

    def hear(_widget: QWidget, text: str) -> None:
        if text:
            texts.append(text)

    for module in (announce, announcing, hands, training):
        monkeypatch.setattr(module, "announce", hear)
    return texts


def since(heard: list[str]) -> list[str]:
    """Return what was heard since this was last asked."""
    told = heard.copy()
    heard.clear()
    return told


def without_voice(person: Person) -> None:
    person.press(Key.Key_M)


def test_without_the_coachs_voice_its_cues_are_announced(person: Person, heard: list[str]) -> None:
    person.start()
    without_voice(person)
    person.go_to(Kind.PREPARE, "knee_to_chest")
    since(heard)
    person.go_to(Kind.HOLD, after=1)

    assert since(heard) == [
        "Come down to the floor, in your own time.",
        "Next: knee to chest, left leg first. Hold for 20 seconds on each side.",
        person.session.segment.exercise.say.how,
        "Slowly.",
        "Hold knee to chest, 20 seconds.",
        "Hold: 20 seconds",
    ]


def test_half_way_and_the_last_seconds_are_announced_once_each(person: Person, heard: list[str]) -> None:
    person.start()
    without_voice(person)
    person.go_to(Kind.HOLD, after=1)
    since(heard)
    person.advance(18.9)

    told = since(heard)
    assert [text for text in told if "breathe" not in text.lower()] == ["Half way.", "3 seconds"]
    assert len(told) <= 4


def test_while_the_coach_speaks_only_what_it_leaves_out_is_announced(person: Person, heard: list[str]) -> None:
    person.hurry = person.tick  # so that all is said
    person.start()
    person.go_to(Kind.HOLD, "bridge", after=1)

    assert since(heard) == ["Hold: 20 seconds", "Hold: 20 seconds"]  # of each leg; the rest was said


def test_a_pause_is_announced_only_where_nobody_says_it(person: Person, heard: list[str]) -> None:
    person.start()
    person.go_to(Kind.HOLD, after=7)
    since(heard)
    person.press(Key.Key_Space)
    person.press(Key.Key_Space)
    assert since(heard) == ["Hold: 13 seconds"]
    without_voice(person)
    since(heard)
    person.press(Key.Key_Space)
    person.press(Key.Key_Space)
    assert since(heard) == ["Paused.", "Hold: 13 seconds", "Going on."]


def test_a_cue_that_could_not_be_heard_is_announced(person: Person, heard: list[str]) -> None:
    person.start()
    person.go_to(Kind.HOLD, after=7)
    person.voice.wrong = "No sound: the loudspeaker is gone."
    since(heard)
    person.press(Key.Key_Space)
    person.settle()

    assert sorted(since(heard)) == ["No sound: the loudspeaker is gone.", "Paused."]


def test_switching_the_sound_is_announced(person: Person, heard: list[str]) -> None:
    person.start()
    since(heard)
    person.press(Key.Key_M)
    person.press(Key.Key_M)

    assert since(heard) == ["Sound is off", "Sound is on"]


def test_the_end_is_announced_where_the_coach_does_not_speak(person: Person, heard: list[str]) -> None:
    person.start()
    person.finish()
    assert since(heard)[-1] != f"Well done. {person.page._line.text()}"
    person.press(Key.Key_Return)
    person.start()
    without_voice(person)
    person.finish()
    assert since(heard)[-1] == f"Well done. {person.page._line.text()}"


def test_after_the_session_nothing_more_is_announced(person: Person, heard: list[str]) -> None:
    person.start()
    without_voice(person)
    person.finish()
    since(heard)
    person.window.training.show_unheard(person.window.training.stage.caption)

    assert since(heard) == []
