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
from backcoach.language import mark, plural, tr

_DOING = {
    Kind.PREPARE: mark("Get ready"),
    Kind.SWITCH: mark("Switch sides"),
    Kind.REST: mark("Rest"),
    Kind.MOVE: mark("Move into it"),
    Kind.HOLD: mark("Hold"),
    Kind.LOWER: mark("Let go"),
}
_KEPT = {
    StepOutcome.DONE: mark("done"),
    StepOutcome.PARTIAL: mark("begun"),
    StepOutcome.HURT: mark("it hurt"),
    StepOutcome.SKIPPED: mark("left out"),
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
        return position, tr("The session now lasts {time}.", time=clock(event.timeline.total_seconds))
    if isinstance(event, Paused) and event.reason is Reason.HURT:
        return position, tr("Choose: e easier, s skip it, q end the session.")
    if isinstance(event, Paused):
        return position, tr("The time stands still. To go on: space, or g.")
    return position, ""


def segment_line(timeline: Timeline, segment: Segment) -> str:
    """Return what a segment is: "Hold: Knee to chest, left leg, 30 seconds (2 of 3)"."""
    words, step = timeline.words, timeline.plan[segment.step]
    side = words.side(segment.exercise, segment.side) if segment.side else ""
    if segment.kind is Kind.PREPARE:
        parts = [segment.exercise.name, segment.posture.label, words.length(segment.seconds)]
    elif segment.kind is Kind.REST:
        parts = [words.length(segment.seconds), _after_rest(timeline, segment)]
    elif segment.kind is Kind.MOVE and segment.exercise.mode is not Mode.HOLD:
        return _going(segment, side, step.repetitions, words)
    elif segment.kind is Kind.HOLD:
        parts = [segment.exercise.name, side, words.length(segment.seconds)]
    else:
        parts = [side, words.length(segment.seconds)]
    said = tr("{doing}: {what}", doing=tr(_DOING[segment.kind]), what=_joined(parts))
    if segment.kind is Kind.HOLD and step.repetitions > 1:
        return f"{said} ({tr('{number} of {count}', number=segment.repetition, count=step.repetitions)})"
    return said


def _after_rest(timeline: Timeline, segment: Segment) -> str:
    if segment.set is not None:
        count = timeline.plan[segment.step].sets
        return tr("then set {number} of {count}", number=segment.set, count=count)
    after = timeline.after(segment)
    return tr("then {exercise}", exercise=after.exercise.name) if after else ""


def _going(segment: Segment, side: str, repetitions: int, words: Words) -> str:
    amount = tr("{number} of {count}", number=segment.repetition, count=repetitions)
    if segment.exercise.mode is Mode.TIME:
        amount = words.length(segment.seconds)
    return tr("{doing}: {what}", doing=tr("Go"), what=_joined([segment.exercise.name, side, amount]))


def _joined(parts: Iterable[str]) -> str:
    return tr(", ").join(part for part in parts if part)


def _kept_lines(records: list[StepRecord]) -> Iterator[str]:
    """Yield what was kept; repetitions that came to the same are one line."""
    for outcome, group in groupby(records, key=lambda record: record.outcome):
        same = list(group)
        held = int(sum(record.held_seconds for record in same))
        seconds = tr("{seconds} s", seconds=held) if held else ""
        times = plural("{n} repetition", "{n} repetitions", len(same)) if len(same) > 1 else ""
        yield f"{'':>5}  {tr('Kept: {what}', what=_joined([tr(_KEPT[outcome]), seconds, times]))}"


def summary_line(line: Line, library: Library, words: Words) -> str:
    """Return what one exercise came to on one side: "Bridge: 5 of 5, held 15 s"."""
    exercise = library.exercises.get(line.exercise)
    name = line.name
    if line.side:
        side = words.side(exercise, line.side) if exercise else line.side
        name = tr("{exercise}, {side}", exercise=line.name, side=side)
    parts = []
    if line.planned > 1 and line.outcome is not StepOutcome.SKIPPED:
        parts.append(tr("{number} of {count}", number=line.done, count=line.planned))
    held = int(line.held_seconds)
    if held and (exercise is None or exercise.mode is not Mode.REPETITIONS):
        length = words.length(held)
        parts.append(tr("held {length}", length=length) if exercise and exercise.mode is Mode.HOLD else length)
    if line.outcome in {StepOutcome.HURT, StepOutcome.SKIPPED}:
        parts.append(tr(_KEPT[line.outcome]))
    return tr("{doing}: {what}", doing=name, what=_joined(parts) or tr(_KEPT[line.outcome]))
