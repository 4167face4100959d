"""Whole sessions in the terminal, on a clock that a test turns: what is told, and exactly what is kept."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, SessionDetail
from backcoach.coach.routine import Routine
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.timeline import Timeline
from backcoach.content.routines import parse_routine
from backcoach.content.words import load_words
from backcoach.desktop.folders import DataFolder
from backcoach.errors import ContentError
from backcoach.resources import assets
from backcoach.shelf import Shelf
from backcoach.store import Store
from backcoach.text.commands import Command, of_key, of_line
from backcoach.text.keyboard import Lines, keys_in
from backcoach.text.signals import WANTED
from backcoach.text.visit import Parts, Visit
from tests import content
from tests.content import LIBRARY
from tests.silence import SilentVoice

SMALL = """
name = "Small"
[[step]]
exercise = "shoulder_rolls"
repetitions = 6
[[step]]
exercise = "knee_to_chest"
hold = 20
[[step]]
exercise = "bridge"
hold = 4
repetitions = 5
"""
ROLLS = [("shoulder_rolls", None, 1, number, 2, 2.0, "done") for number in range(1, 7)]
KNEES = [("knee_to_chest", side, 1, 1, 20, 20.0, "done") for side in ("left", "right")]
BRIDGES = [("bridge", None, 1, number, 4, 4.0, "done") for number in range(1, 6)]

Act = Command | Callable[[], None]


def small() -> Routine:
    routine, problems = parse_routine(SMALL, "small.toml", LIBRARY)
    assert routine, problems
    return routine


class Screen:
    """A screen that is kept awake, or not."""

    held = False

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False

    def close(self) -> None:
        """Hold nothing."""


class FakeVoice(SilentVoice):
    def __init__(self, trouble: str = "") -> None:
        self.said: list[str] = []
        self.prepared: list[str] = []
        self.wrong = trouble

    def say(self, text: str, priority: int = 0) -> None:
        del priority
        self.said.append(text)

    def prepare(self, texts: Iterable[str], done: Callable[[], None] = lambda: None) -> None:
        self.prepared = list(texts)
        done()
        done()

    def trouble(self) -> str:
        return self.wrong


class Keyboard:
    """Does what it was told to at a time of its own clock, and otherwise lets time pass."""

    help = "Help."

    def __init__(self) -> None:
        self.now = 1000.0
        self.script: list[tuple[float, Act]] = []
        self.waits: list[float] = []

    @contextmanager
    def listening(self) -> Iterator[None]:
        yield

    def wait(self, seconds: float) -> Command | None:
        assert seconds > 0
        self.waits.append(seconds)
        if not self.script or self.script[0][0] > self.now + seconds:
            self.now += seconds
            return None
        at, act = self.script.pop(0)
        self.now = max(self.now, at)
        if isinstance(act, Command):
            return act
        act()
        return None


class Room:
    """A user, a data folder, and a terminal."""

    def __init__(self, path: Path) -> None:
        self.wrong: list[str] = []
        self.shelf = Shelf(DataFolder(path), self.wrong.append)
        vars(self.shelf).update(library=content.LIBRARY, words=content.WORDS, ready_made=content.ROUTINES)
        self.store = Store(self.shelf.folder.history)
        self.store.open()
        self.keyboard = Keyboard()
        self.voice = FakeVoice()
        self.awake = Screen()
        self.said: list[str] = []
        self.answers: list[str] | None = None

    def timeline(self, first_side: Side = Side.LEFT) -> Timeline:
        return self.shelf.timeline(small(), first_side)

    def run(self, *script: tuple[float, Act], routine: Routine | None = None) -> SessionDetail:
        """Run a session with commands at positions of its timeline, and return what was kept."""
        start = self.keyboard.now
        self.keyboard.script = [(start + at, act) for at, act in script]
        Visit(self.shelf, self._parts()).run(routine or small())
        return self.store.everything().result(5)[-1]

    def _parts(self) -> Parts:
        answers = self.answers
        return Parts(
            say=self.said.append,
            ask=None if answers is None else lambda _question: answers.pop(0) if answers else "",
            keyboard=self.keyboard,
            clock=lambda: self.keyboard.now,
            voice=self.voice,
            store=self.store,
            awake=self.awake,
            now=lambda: datetime.fromtimestamp(1_800_000_000 + self.keyboard.now, UTC),
        )

    def heard(self, words: str) -> bool:
        return any(words in line for line in self.said)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.store.close()


def rows(detail: SessionDetail) -> list[tuple[Any, ...]]:
    return [
        (
            step.exercise,
            step.side and step.side.value,
            step.unit.set,
            step.unit.repetition,
            step.planned_seconds,
            step.held_seconds,
            step.outcome.value,
        )
        for step in detail.steps
    ]


def segment(timeline: Timeline, exercise: str, kind: Kind, repetition: int | None = None) -> Segment:
    return next(
        it
        for it in timeline.segments
        if it.exercise.id == exercise and it.kind is kind and repetition in {None, it.repetition}
    )


# -- whole sessions


def test_a_whole_session_is_kept_repetition_by_repetition(room: Room) -> None:
    detail = room.run()

    assert rows(detail) == [*ROLLS, *KNEES, *BRIDGES]
    assert detail.summary.outcome is Outcome.COMPLETED
    assert detail.summary.active_seconds == detail.summary.planned_seconds == room.timeline().total_seconds
    assert detail.summary.ended_at is not None


def test_every_ready_made_session_ends_completed_with_every_repetition(room: Room) -> None:
    for routine in room.shelf.ready_made[:3]:
        detail = room.run(routine=routine)
        assert len(detail.steps) == len(room.shelf.timeline(routine).units)
        assert {row[-1] for row in rows(detail)} == {"done"}


def test_every_segment_and_cue_is_a_line_with_its_time_and_every_cue_is_spoken(room: Room) -> None:
    room.run()
    timeline = room.timeline()

    assert sum(line.endswith('"') for line in room.said) == len(timeline.cues) + 1
    assert room.voice.said == [*(cue.say for cue in timeline.cues), timeline.ending.say]
    assert room.heard("0:00  Get ready: Shoulder rolls, Standing")
    assert room.heard("Hold: Knee to chest, left leg, 20 seconds")
    assert room.heard("Hold: Bridge, 4 seconds (5 of 5)")
    assert not any(letter in "".join(room.said) for letter in "\r\x1b\b")


def test_it_never_waits_so_long_that_a_suspend_is_suspected(room: Room) -> None:
    room.run()

    assert max(room.keyboard.waits[:-1]) <= 0.5
    assert len(room.keyboard.waits) < room.timeline().total_seconds * 4


def test_the_first_side_alternates(room: Room) -> None:
    sides = [room.run().first_side for _ in range(3)]

    assert sides == [Side.LEFT, Side.RIGHT, Side.LEFT]


# -- commands


def test_skipping_a_hold_keeps_the_seconds_held(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    kept = rows(room.run((hold.start + 7.5, Command.SKIP)))

    assert kept == [*ROLLS, ("knee_to_chest", "left", 1, 1, 20, 7.5, "partial"), KNEES[1], *BRIDGES]


def test_skipping_while_getting_ready_leaves_the_whole_step_out(room: Room) -> None:
    ready = segment(room.timeline(), "knee_to_chest", Kind.PREPARE)

    kept = rows(room.run((ready.start + 2, Command.SKIP)))

    left_out = [("knee_to_chest", side, 1, 1, 20, 0.0, "skipped") for side in ("left", "right")]
    assert kept == [*ROLLS, *left_out, *BRIDGES]
    assert room.heard("Kept: left out, 2 repetitions")


def test_a_pause_costs_nothing_and_adds_nothing(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    detail = room.run((hold.start + 5, Command.TOGGLE), (hold.start + 605, Command.TOGGLE))

    assert rows(detail) == [*ROLLS, *KNEES, *BRIDGES]
    assert detail.summary.active_seconds == detail.summary.planned_seconds
    assert room.heard("The time stands still.")


def test_what_hurts_is_kept_as_that_and_something_easier_follows(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    kept = rows(
        room.run((hold.start + 6, Command.HURTS), (hold.start + 9, Command.GO), (hold.start + 12, Command.EASIER))
    )

    assert kept[6:10] == [
        ("knee_to_chest", "left", 1, 1, 20, 6.0, "hurt"),
        ("knee_to_chest", "right", 1, 1, 20, 0.0, "skipped"),
        ("knee_to_chest", "left", 1, 1, 13, 13.0, "done"),
        ("knee_to_chest", "right", 1, 1, 13, 13.0, "done"),
    ]
    assert room.heard("Choose: e easier, s skip it, q end the session.")
    assert kept[10:] == BRIDGES


def test_what_hurts_in_a_wait_is_answered_with_rest(room: Room) -> None:
    wait = segment(room.timeline(), "knee_to_chest", Kind.SWITCH)

    room.run((wait.start + 2, Command.HURTS), (wait.start + 4, Command.SKIP))

    assert room.heard("Stopped. Come gently to rest, in whatever position is most comfortable.")


def test_ten_more_seconds_are_held_but_not_planned(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    kept = rows(room.run((hold.start + 5, Command.MORE)))

    assert kept[6] == ("knee_to_chest", "left", 1, 1, 20, 30.0, "done")


def test_going_back_keeps_the_better_try(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    kept = rows(room.run((hold.start + 5, Command.BACK)))

    assert kept == [*ROLLS, *KNEES, *BRIDGES]


def test_stopping_in_a_hold_keeps_what_was_held(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    detail = room.run((hold.start + 12.3, Command.STOP))

    assert rows(detail) == [*ROLLS, ("knee_to_chest", "left", 1, 1, 20, 12.3, "partial")]
    assert detail.summary.outcome is Outcome.STOPPED
    assert room.heard("Enough for today. This is what you did:")
    assert room.heard("Knee to chest, left leg: held 12 seconds")


@pytest.mark.parametrize("number", [getattr(signal, name) for name in WANTED if hasattr(signal, name)])
def test_a_signal_lets_it_stand_with_what_was_done(room: Room, number: signal.Signals) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)
    outside = signal.signal(number, signal.default_int_handler)  # in the background of a shell it would be ignored
    try:
        detail = room.run((hold.start + 4.0, lambda: os.kill(os.getpid(), number)))

        assert rows(detail)[-1] == ("knee_to_chest", "left", 1, 1, 20, 4.0, "partial")
        assert detail.summary.outcome is None
        assert room.heard("It waits until you decide")
        assert signal.getsignal(number) is signal.default_int_handler
    finally:
        signal.signal(number, outside)


def test_a_suspended_machine_pauses_it_and_credits_nothing_for_the_gap(room: Room) -> None:
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)

    def sleep() -> None:
        room.keyboard.now += 3600

    detail = room.run((hold.start + 5, sleep), (hold.start + 3700, Command.GO))

    assert rows(detail) == [*ROLLS, *KNEES, *BRIDGES]
    assert room.heard("Some time has passed")


def test_stopping_before_anything_was_begun_keeps_nothing(room: Room) -> None:
    with pytest.raises(IndexError):
        room.run((2.0, Command.STOP))

    assert room.heard("Nothing was begun, so nothing is kept.")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Command.TIME, "left of the session"),
        (Command.HELP, "Help."),
        (Command.UNKNOWN, "type help"),
        (Command.EASIER, "First say that it hurts"),
    ],
)
def test_questions_are_answered_in_a_line(room: Room, command: Command, words: str) -> None:
    room.run((5.0, command))

    assert room.heard(words)


# -- around the session


def test_the_notice_comes_until_it_was_read(room: Room) -> None:
    room.run()
    assert room.heard("not medical advice")

    room.answers = []
    room.run()
    again = Room(room.shelf.folder.path)
    again.run()
    again.store.close()

    assert again.shelf.settings.notice_read
    assert not again.heard("not medical advice")


def test_pain_is_asked_for_and_a_wrong_answer_is_asked_for_again(room: Room) -> None:
    room.answers = ["", "eleven", "4", "11", "2"]

    summary = room.run().summary

    assert (summary.pain_before, summary.pain_after) == (4, 2)


def test_the_first_cues_are_prepared_while_pain_is_asked_for(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared: list[list[str]] = []
    ask = Visit._pain

    def pain(visit: Visit, question: str) -> int | None:
        prepared.append(room.voice.prepared)
        return ask(visit, question)

    monkeypatch.setattr(Visit, "_pain", pain)
    room.run()

    assert prepared[0][0] == room.voice.said[0]


def test_pain_may_be_left_out(room: Room) -> None:
    room.answers = []

    summary = room.run().summary

    assert (summary.pain_before, summary.pain_after) == (None, None)


def test_a_silent_voice_is_told_once_with_the_remedy(room: Room) -> None:
    room.voice.wrong = "No voice: install it."

    room.run()

    assert room.said.count("No voice: install it.") == 1


def test_a_history_that_cannot_be_kept_is_told_and_the_session_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    room = Room(tmp_path / "file" / "data")

    Visit(room.shelf, room._parts()).run(small())
    room.store.close()

    assert "cannot be read" in room.wrong[0]

    assert room.heard("Well done. This is what you did:")
    assert room.heard("cannot be used")
    assert not room.heard("It is kept in")


# -- interrupted sessions


def interrupt(path: Path) -> Timeline:
    """Leave a session behind as a power cut would, in the middle of the second knee."""
    room = Room(path)
    timeline = room.timeline()
    hold = segment(timeline, "knee_to_chest", Kind.HOLD)

    def power_cut() -> None:
        room.store.flush().result(5)
        raise RuntimeError("the power is gone")

    with pytest.raises(RuntimeError):
        room.run((hold.end + 12.0, power_cut))
    room.store.close()
    return timeline


def test_an_interrupted_session_is_gone_on_with(tmp_path: Path) -> None:
    timeline = interrupt(tmp_path)
    room = Room(tmp_path)
    room.answers = ["", "g"]
    detail = room.run()
    everything = room.store.everything().result(5)
    room.store.close()

    assert len(everything) == 1
    assert rows(detail) == [*ROLLS, *KNEES, *BRIDGES]
    assert detail.summary.outcome is Outcome.COMPLETED
    assert detail.summary.planned_seconds == timeline.total_seconds


@pytest.mark.parametrize(("answer", "outcomes"), [("k", ["interrupted", "completed"]), ("t", ["completed"])])
def test_an_interrupted_session_is_kept_or_thrown_away(tmp_path: Path, answer: str, outcomes: list[str]) -> None:
    interrupt(tmp_path)
    room = Room(tmp_path)
    room.answers = ["", answer]
    room.run()
    found = [detail.summary.outcome for detail in room.store.everything().result(5)]
    room.store.close()

    assert [outcome and outcome.value for outcome in found] == outcomes


def test_without_a_terminal_an_interrupted_session_waits(tmp_path: Path) -> None:
    interrupt(tmp_path)
    room = Room(tmp_path)
    room.run()
    waiting = room.store.unfinished().result(5)
    room.store.close()

    assert len(waiting) == 1
    assert room.heard("waits until you decide")


# -- keys and lines


def test_keys_mean_what_the_help_says() -> None:
    pressed = [of_key(key) for key in keys_in(" n\x1b[C\x1b[D\x1bOA+het?q\x1b")]

    assert pressed == [
        Command.TOGGLE,
        Command.SKIP,
        Command.SKIP,
        Command.BACK,
        Command.MORE,
        Command.MORE,
        Command.HURTS,
        Command.EASIER,
        Command.TIME,
        Command.HELP,
        Command.STOP,
        Command.STOP,
    ]


def test_keys_that_mean_nothing_are_let_pass() -> None:
    assert [of_key(key) for key in keys_in("\x1b[15~\x1b[1;5B\x1b[Bz\x1b[")] == [None, None]


@pytest.mark.parametrize(
    ("line", "command"),
    [(" Pause ", Command.PAUSE), ("s", Command.SKIP), ("stop", Command.STOP), ("", None), ("dance", Command.UNKNOWN)],
)
def test_lines_are_words_or_first_letters(line: str, command: Command | None) -> None:
    assert of_line(line) == command


def test_the_end_of_stdin_only_means_that_no_more_will_come() -> None:
    ours, theirs = os.pipe()
    lines = Lines(ours)
    with lines.listening():
        os.write(theirs, b"pause\n\ngo")
        os.close(theirs)
        found = [lines.wait(2), lines.wait(2), lines.wait(0.01)]
    os.close(ours)

    assert found == [Command.PAUSE, Command.GO, None]


def test_a_terminal_gives_single_keys_and_is_left_as_it_was() -> None:
    termios = pytest.importorskip("termios")
    from backcoach.text.keyboard import Keys

    ours, theirs = os.openpty()
    before = termios.tcgetattr(theirs)
    keys = Keys(theirs)
    with keys.listening():
        os.write(ours, b" ")
        space = keys.wait(2)
        threading.Timer(0.02, os.write, (ours, b"[C")).start()
        os.write(ours, b"\x1b")
        right = keys.wait(2)
        nothing = keys.wait(0.01)
    after = termios.tcgetattr(theirs)
    time.sleep(0.05)
    os.close(ours)
    os.close(theirs)

    assert (space, right, nothing) == (Command.TOGGLE, Command.SKIP, None)
    assert after == before


# -- words


def spoil(tmp_path: Path, old: str, new: str) -> Path:
    (tmp_path / "reading").mkdir()
    spoiled = 0
    for name in ("words.toml", "reading/en.toml"):
        text = (assets() / name).read_text(encoding="utf-8")
        spoiled += old in text
        (tmp_path / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert spoiled == 1
    return tmp_path


def test_the_words_that_come_with_it_are_complete() -> None:
    assert load_words().start_hold.format(name="x", hold="y")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "Next: {name}.",
            "Next: {nmae}.",
            'words.toml, next: found "{nmae}", which nothing fills in here; write {name}.',
        ),
        (
            '"Paused."',
            '"Paused {now}."',
            'words.toml, paused: found "{now}", which nothing fills in here; take it out.',
        ),
        (
            "Next: {name}.",
            "Next: {name.",
            'words.toml, next: found "Next: {name.", in which a brace is left open; close it or take it out.',
        ),
        ('paused = "Paused."', "", 'words.toml, paused: this is missing; add paused = "...".'),
        (
            "'\\bpsoas\\b'",
            "'(psoas'",
            (
                'en.toml, rule 29, find: found "(psoas", which cannot be searched for '
                "(missing ), unterminated subpattern at position 0); mend it."
            ),
        ),
        ('"ninety"]', "]", "en.toml, tens: found 7 words, but 8 are needed; write one for each number."),
    ],
)
def test_a_mistake_in_the_words_is_told_in_a_sentence(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        load_words(folder=spoil(tmp_path, old, new))

    assert list(caught.value.problems) == [sentence]
