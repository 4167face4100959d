"""What is said at which moment: a cue, its mark, and how much it matters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Mark(StrEnum):
    """The moment a cue belongs to."""

    NEXT = "next"  # which exercise comes, its side and dose
    HOW = "how"  # how to get into it
    NOTE = "note"  # what the routine's author wrote beside it
    MOVE = "move"  # getting down, getting up
    START = "start"  # it begins: "Hold knee to chest, 30 seconds."
    COUNT = "count"  # which repetition
    HALF = "half"  # half-way
    TIME_LEFT = "time_left"
    TIP = "tip"  # a reminder of form during a long exercise
    BREATH = "breath"
    COUNTDOWN = "countdown"  # the last three seconds
    RELEASE = "release"
    SWITCH = "switch"
    REST = "rest"
    ENDING = "ending"
    ANSWER = "answer"  # the coach answers a key
    HURT = "hurt"


class Priority(IntEnum):
    """Which of two cues gives way."""

    TIP = 0
    COUNT = 1
    INSTRUCTION = 2
    RHYTHM = 3  # start, countdown, release: without them the exercise cannot be followed by ear
    ANSWER = 4
    SAFETY = 5


PRIORITY = {
    Mark.TIP: Priority.TIP,
    Mark.BREATH: Priority.TIP,
    Mark.HALF: Priority.COUNT,
    Mark.TIME_LEFT: Priority.COUNT,
    Mark.COUNT: Priority.COUNT,
    Mark.NEXT: Priority.INSTRUCTION,
    Mark.HOW: Priority.INSTRUCTION,
    Mark.NOTE: Priority.INSTRUCTION,
    Mark.MOVE: Priority.INSTRUCTION,
    Mark.SWITCH: Priority.INSTRUCTION,
    Mark.REST: Priority.INSTRUCTION,
    Mark.START: Priority.RHYTHM,
    Mark.COUNTDOWN: Priority.RHYTHM,
    Mark.RELEASE: Priority.RHYTHM,
    Mark.ENDING: Priority.ANSWER,
    Mark.ANSWER: Priority.ANSWER,
    Mark.HURT: Priority.SAFETY,
}


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say.

    Attributes:
        at: seconds from the start of the session.
        seconds: how long it takes to say, estimated.
        breathes: it reminds of breathing, whatever else it says.
    """

    at: float
    say: str
    mark: Mark
    seconds: float = 0.0
    breathes: bool = False

    @property
    def priority(self) -> Priority:
        """Return how much it matters."""
        return PRIORITY[self.mark]

    @property
    def end(self) -> float:
        """Return when it has been said."""
        return self.at + self.seconds


def with_breathing(
    cues: list[Cue], breath: str, seconds: float, start: float, end: float, longest: float = 10.0
) -> list[Cue]:
    """Add reminders to breathe, so that no `longest` seconds of effort pass without one.

    Each is put into the last silence that is early enough. Where there is none, something that matters no more
    than a count is left out to make one.
    """
    cues = sorted(cues, key=lambda cue: cue.at)
    last = start
    while last + longest < end:
        reminded = [cue.at for cue in cues if cue.breathes and last < cue.at <= last + longest]
        if not reminded:
            latest = min(last + longest, end - seconds)
            cues, at = _make_silence(cues, last + 1, latest, seconds)
            if at is None:
                return cues
            reminded = [at]
            cues = sorted([*cues, Cue(at, breath, Mark.BREATH, seconds, breathes=True)], key=lambda cue: cue.at)
        last = reminded[-1]
    return cues


def _make_silence(cues: list[Cue], earliest: float, latest: float, seconds: float) -> tuple[list[Cue], float | None]:
    """Return the cues that remain and the latest moment to speak, leaving one cue out only if there is no silence."""
    at = _latest_silence(cues, earliest, latest, seconds)
    if at is not None:
        return cues, at
    for given_up in reversed(cues):
        if given_up.priority <= Priority.COUNT and not given_up.breathes:
            fewer = [cue for cue in cues if cue is not given_up]
            at = _latest_silence(fewer, earliest, latest, seconds)
            if at is not None:
                return fewer, at
    return cues, None


def _latest_silence(cues: list[Cue], earliest: float, latest: float, seconds: float) -> float | None:
    """Return the latest moment in [earliest, latest] with silence for `seconds`, or None."""
    moment = latest
    for cue in reversed(cues):
        if cue.at >= moment + seconds:
            continue
        if cue.end <= moment:
            break
        moment = cue.at - seconds
    return round(moment, 2) if moment >= earliest else None
