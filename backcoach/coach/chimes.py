"""Which sound goes with what happens, for ears that are tired of words or do not have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from backcoach.coach.cues import Mark
from backcoach.coach.events import CueDue, Ended, Event, Hushed, Paused, Resumed, SegmentBegan, StepKept
from backcoach.coach.exercise import Mode
from backcoach.coach.history import Outcome, StepOutcome
from backcoach.coach.segment import Kind, Segment


class Chime(StrEnum):
    """A sound of the coach's own; its value names the file in `assets/sounds`. Of two at once the first one sounds."""

    END = "end"
    STOP = "stop"
    PAUSE = "pause"
    ZERO = "zero"  # high
    SWITCH = "switch"
    REST = "rest"
    READY = "ready"
    RESUME = "resume"
    START = "start"
    HALF = "half"
    COUNT = "count"  # three, two, one: low


BEGINNING = {
    Kind.PREPARE: Chime.READY,
    Kind.SWITCH: Chime.SWITCH,
    Kind.REST: Chime.REST,
    Kind.HOLD: Chime.START,
}
CUES = {Mark.HALF: Chime.HALF, Mark.COUNTDOWN: Chime.COUNT}
ENDING = {Outcome.COMPLETED: Chime.END, Outcome.STOPPED: Chime.STOP}


def chime(events: Iterable[Event], before: Segment) -> Chime | None:
    """Return the sound of what a command brought about, if it has one.

    Args:
        events: what happened.
        before: the segment that the session was in until then.
    """
    found = set(_chimes(events, before))
    return next((it for it in Chime if it in found), None)


def _chimes(events: Iterable[Event], before: Segment) -> Iterator[Chime]:
    broken_off = False
    for event in events:
        match event:
            case Hushed():
                broken_off = True  # and so does not come to its zero
            case StepKept(record) if record.outcome is StepOutcome.DONE:
                yield from (Chime.ZERO,) if _counts_down(before) and not broken_off else ()
            case SegmentBegan(segment):
                yield from _beginning(segment, before)
                before = segment
            case _:
                yield from _of_its_own(event)


def _of_its_own(event: Event) -> Iterator[Chime]:
    """Yield the sound of what means the same wherever it happens."""
    match event:
        case CueDue(cue, late=False) if cue.mark in CUES:
            yield CUES[cue.mark]
        case Paused():
            yield Chime.PAUSE
        case Resumed(lead_in) if lead_in:
            yield Chime.RESUME
        case Ended(outcome):
            yield ENDING[outcome]


def _beginning(segment: Segment, before: Segment) -> Iterator[Chime]:
    if segment.kind in BEGINNING:
        yield BEGINNING[segment.kind]
    elif segment.kind is Kind.MOVE and segment.counts and not before.kind.is_work:
        yield Chime.START  # nothing is held: the movement itself begins


def _counts_down(segment: Segment) -> bool:
    return segment.kind is Kind.HOLD or (segment.counts and segment.exercise.mode is Mode.TIME)
