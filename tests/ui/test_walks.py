"""Whole sessions as they are really done: by the keyboard alone, and with nothing to be heard."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from backcoach.coach.events import Reason
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import State
from tests.ui.person import LONGEST_TICK, Person

Key = Qt.Key
WORDS_A_SECOND = 4  # that are read without hurry
DONE = [
    *[("shoulder_rolls", "", 1, number, 2, 2.0, "done") for number in (1, 2)],
    ("shoulder_rolls", "", 1, 3, 2, 1.0, "partial"),
    *[("shoulder_rolls", "", 1, number, 2, 0.0, "skipped") for number in (4, 5, 6)],
    ("knee_to_chest", "left", 1, 1, 20, 30.0, "done"),
    ("knee_to_chest", "right", 1, 1, 20, 5.0, "hurt"),
    *[("bridge", "", set_, number, 4, 4.0, "done") for set_ in (1, 2) for number in range(1, 6)],
]


def focused() -> str:
    """Return what a reader calls what has the focus."""
    it = QApplication.focusWidget()
    return (it.accessibleName() or it.text()) if isinstance(it, QAbstractButton) else ""


def go_to(person: Person, name: str, key: Key = Key.Key_Tab) -> None:
    """Press Tab, or another key, until something that is called so has the focus."""
    passed = []
    while not focused().startswith(name):
        passed.append(focused())
        assert len(passed) < 100, f"{key.name} does not lead to {name!r}, only to {sorted(set(passed))}"
        person.press(key)


def rate(person: Person, question: str, score: int) -> None:
    """Answer a question about pain: Tab goes to the scale, arrows go along it."""
    go_to(person, question)
    go_to(person, f"{question} {score}", Key.Key_Right)
    person.press(Key.Key_Space)


def begin_by_keys(person: Person) -> None:
    """Read the notice, choose a routine, say how the back is, and start."""
    person.press(Key.Key_Return)
    go_to(person, "Get ready for Small")
    person.press(Key.Key_Return)
    rate(person, "How strong is your pain now?", 4)
    go_to(person, "Begin")
    person.press(Key.Key_Space)
    assert person.page is person.window.training.stage


def test_a_whole_session_by_the_keyboard_alone(newcomer: Person) -> None:
    person = newcomer
    begin_by_keys(person)
    person.go_to(Kind.MOVE, "shoulder_rolls", repetition=3, after=1)
    person.press(Key.Key_Right)  # leave the rest of it out

    person.go_to(Kind.HOLD, after=7)
    person.press(Key.Key_Space)
    person.advance(90)  # somebody is at the door
    person.press(Key.Key_Space)
    assert person.session.lead_in == 3
    person.press(Key.Key_Left)  # and the whole of it again
    person.go_to(Kind.HOLD, after=5)
    person.press(Key.Key_Up)
    person.go_to(Kind.HOLD, side="right", after=5)
    assert (person.session.state, person.session.segment.side) == (State.RUNNING, "right")
    person.press(Key.Key_H)
    assert person.session.reason is Reason.HURT
    person.press(Key.Key_Right)
    person.finish()

    assert person.steps() == DONE
    rate(person, "How strong is your pain now?", 2)
    go_to(person, "Done")
    person.press(Key.Key_Return)
    person.press(Key.Key_H)
    person.settle()
    assert person.page is person.window.history.page
    assert [(row[0], *row[3:]) for row in person.sessions()] == [("completed", 4, 2)]
    assert person.window.history.page._done.told[2][0] == "Knee to chest"


# -- with nothing to be heard


def untold(person: Person) -> list[str]:
    """Return what somebody who only looks is not told about the present segment."""
    segment, left = person.session.segment, ceil(person.session.segment_left)
    tag, exercise, doing, digits, line, _caption = person.stage()
    number, aside = digits.split()[0], line.partition(" | ")[2]
    told = {
        "what": segment.exercise.name in exercise,
        "on which side": segment.side is None or segment.side.value in exercise.lower(),
        "what to do": bool(doing),
        "how long": number.isdigit() if segment.kind is Kind.MOVE else number == str(left),
        "whether it is now": tag.startswith("Next") is not segment.kind.is_work,
        "what is next": aside.startswith("Then: ") if segment.kind.is_work else any(map(str.isdigit, aside)),
    }
    return [f"{segment.kind} of {segment.exercise.id}: {what}" for what, is_told in told.items() if not is_told]


def test_a_whole_session_without_a_sound(person: Person) -> None:
    person.start()
    person.press(Key.Key_M)
    counted = {cue.say for cue in person.session.timeline.cues if cue.say.rstrip(".").isdigit()}  # the digits show that
    planned = {cue.say for cue in person.session.timeline.cues} - counted
    shown: dict[str, float] = dict.fromkeys(planned, 0.0)
    missing: list[str] = []
    segment: Segment | None = None
    while person.session.time_left > 1:  # the last words are for the ear; the page at the end has its own
        person.advance(LONGEST_TICK)
        caption = person.stage()[-1]
        shown[caption] = shown.get(caption, 0.0) + LONGEST_TICK
        if person.session.segment is not segment:
            segment = person.session.segment
            missing += untold(person)

    assert missing == []
    assert person.voice.said == []
    assert {text: time for text, time in shown.items() if time < len(text.split()) / WORDS_A_SECOND} == {}


@pytest.mark.parametrize("kind", [Kind.PREPARE, Kind.HOLD, Kind.SWITCH])
def test_the_last_seconds_are_counted_before_the_eyes(person: Person, kind: Kind) -> None:
    person.start()
    person.press(Key.Key_M)
    segment = person.go_to(kind)
    person.advance(segment.seconds - 4.5)
    digits = person.window.training.stage._plate
    pictures = []
    for _ in range(4):
        person.advance(1)
        assert digits.isVisible()
        pictures.append(digits.grab().toImage())

    assert [one == other for one, other in pairwise(pictures)] == [False] * 3
