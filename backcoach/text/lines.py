"""What happens in a session, each thing as one plain line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from backcoach.coach.events import CueDue, Event, Paused, Reason, Replanned, SegmentBegan, StepKept
from backcoach.coach.exercise import Mode
from backcoach.coach.history import StepOutcome, StepRecord
from backcoach.coach.library import Library
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.summary import Line, clock
from backcoach.coach.timeline import Timeline
from backcoach.coach.words import Words

_DOING = {
    Kind.PREPARE: "Get ready",
    Kind.SWITCH: "Switch sides",
    Kind.REST: "Rest",
    Kind.MOVE: "Move into it",
    Kind.HOLD: "Hold",
    Kind.LOWER: "Let go",
}
_KEPT = {
    StepOutcome.DONE: "done",
    StepOutcome.PARTIAL: "begun",
    StepOutcome.HURT: "it hurt",
    StepOutcome.SKIPPED: "left out",
}


def event_lines(events: Iterable[Event], timeline: Timeline, position: float) -> Iterator[str]:
    """Yield the lines for what happened, each beginning with the time since the start of the session."""
    for kind, same in groupby(events, key=type):
        if kind is StepKept:
            yield from _kept_lines([event.record for event in same if isinstance(event, StepKept)])
            continue
        for event in same:
            at, line = _line(event, timeline, position)
            if line:
                yield timed(at, line)


def timed(at: float, line: str) -> str:
    """Return a line with the time since the start of the session before it."""
    return f"{clock(at):>5}  {line}"


def _line(event: Event, timeline: Timeline, position: float) -> tuple[float, str]:
    if isinstance(event, SegmentBegan):
        return max(position, event.segment.start), segment_line(timeline, event.segment)
    if isinstance(event, CueDue):
        return event.cue.at, f'"{event.cue.say}"'
    if isinstance(event, Replanned):
        return position, f"The session now lasts {clock(event.timeline.total_seconds)}."
    if isinstance(event, Paused) and event.reason is Reason.HURT:
        return position, "Choose: e easier, s skip it, q end the session."
    if isinstance(event, Paused):
        return position, "The time stands still. To go on: space, or g."
    return position, ""


def segment_line(timeline: Timeline, segment: Segment) -> str:
    """Return what a segment is: "Hold: Knee to chest, left leg, 30 seconds (2 of 3)"."""
    words, step = timeline.words, timeline.plan[segment.step]
    side = words.side(segment.exercise, segment.side) if segment.side else ""
    if segment.kind is Kind.PREPARE:
        parts = [segment.exercise.name, segment.posture.label, words.length(segment.seconds)]
    elif segment.kind is Kind.REST:
        parts = [words.length(segment.seconds), f"then set {segment.set} of {step.sets}"]
    elif segment.kind is Kind.MOVE and segment.exercise.mode is not Mode.HOLD:
        return _going(segment, side, step.repetitions, words)
    elif segment.kind is Kind.HOLD:
        parts = [segment.exercise.name, side, words.length(segment.seconds)]
    else:
        parts = [side, words.length(segment.seconds)]
    count = (
        f" ({segment.repetition} of {step.repetitions})" if segment.kind is Kind.HOLD and step.repetitions > 1 else ""
    )
    return f"{_DOING[segment.kind]}: {', '.join(part for part in parts if part)}{count}"


def _going(segment: Segment, side: str, repetitions: int, words: Words) -> str:
    timed_one = segment.exercise.mode is Mode.TIME
    amount = words.length(segment.seconds) if timed_one else f"{segment.repetition} of {repetitions}"
    return f"Go: {', '.join(part for part in (segment.exercise.name, side, amount) if part)}"


def _kept_lines(records: list[StepRecord]) -> Iterator[str]:
    """Yield what was kept; repetitions that came to the same are one line."""
    for outcome, group in groupby(records, key=lambda record: record.outcome):
        same = list(group)
        held = sum(record.held_seconds for record in same)
        times = f", {len(same)} repetitions" if len(same) > 1 else ""
        seconds = f", {held:g} s" if held else ""
        yield f"{'':>5}  Kept: {_KEPT[outcome]}{seconds}{times}"


def summary_line(line: Line, library: Library, words: Words) -> str:
    """Return what one exercise came to on one side: "Bridge: 5 of 5, held 15 s"."""
    exercise = library.exercises.get(line.exercise)
    side = f", {words.side(exercise, line.side) if exercise else line.side}" if line.side else ""
    parts = []
    if line.planned > 1 and line.outcome is not StepOutcome.SKIPPED:
        parts.append(f"{line.done} of {line.planned}")
    if exercise is None or exercise.mode is not Mode.REPETITIONS:
        seconds = words.length(round(line.held_seconds))
        parts += (
            [f"held {seconds}" if exercise and exercise.mode is Mode.HOLD else seconds] if line.held_seconds else []
        )
    if line.outcome in {StepOutcome.HURT, StepOutcome.SKIPPED}:
        parts.append(_KEPT[line.outcome])
    return f"{line.name}{side}: {', '.join(parts) or _KEPT[line.outcome]}"
