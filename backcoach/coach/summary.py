"""What a session came to, one line for each exercise and side, for the finish and the history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from backcoach.coach.dates import clock_time, short_day
from backcoach.coach.exercise import Exercise, Side
from backcoach.coach.history import StepOutcome, StepRecord
from backcoach.language import tr


@dataclass(frozen=True, slots=True)
class Line:
    """All repetitions of one exercise on one side within one step.

    Attributes:
        exercise: its id; `name` is what people call it, the id again when the library no longer has it.
        side: None for an exercise of the whole body.
        done, planned: repetitions; planned counts those that were begun or left out.
        held_seconds, planned_seconds: added up.
        outcome: done when all were, hurt when any did, skipped when none was begun, else partial.
    """

    exercise: str
    name: str
    side: Side | None
    done: int
    planned: int
    held_seconds: float
    planned_seconds: int
    outcome: StepOutcome


def summarise(steps: Iterable[StepRecord], exercises: Mapping[str, Exercise]) -> list[Line]:
    """Add repetitions up, in the order they were first done."""
    groups: dict[tuple[int, str, str], list[StepRecord]] = {}
    for record in steps:
        groups.setdefault((record.unit.step, record.exercise, record.unit.side), []).append(record)
    return [_line(records, exercises) for records in groups.values()]


def _line(records: list[StepRecord], exercises: Mapping[str, Exercise]) -> Line:
    first = records[0]
    known = exercises.get(first.exercise)
    return Line(
        exercise=first.exercise,
        name=known.name if known else first.exercise,
        side=first.side,
        done=sum(record.outcome is StepOutcome.DONE for record in records),
        planned=len(records),
        held_seconds=round(sum(record.held_seconds for record in records), 1),
        planned_seconds=sum(record.planned_seconds for record in records),
        outcome=_outcome({record.outcome for record in records}),
    )


def _outcome(outcomes: set[StepOutcome]) -> StepOutcome:
    if StepOutcome.HURT in outcomes:
        return StepOutcome.HURT
    return next(iter(outcomes)) if len(outcomes) == 1 else StepOutcome.PARTIAL


def clock(seconds: float) -> str:
    """Return seconds as people read them on a clock: "0:05", "12:30", "1:02:03"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def moment(then: datetime, now: datetime) -> str:
    """Return when something was, as people say it: "Today, 10:15", "Yesterday, 18:02", "Tue 3 Nov, 10:15"."""
    days = (now.date() - then.date()).days
    if days == 0:
        return tr("Today, {time}", time=clock_time(then))
    if days == 1:
        return tr("Yesterday, {time}", time=clock_time(then))
    return tr("{day}, {time}", about="a date", day=short_day(then, now), time=clock_time(then))
