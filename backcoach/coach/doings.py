"""What was done of a whole plan, exercise by exercise with both sides: for the finish and the history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from backcoach.coach.block import cut, work
from backcoach.coach.exercise import Exercise, Mode, Phase
from backcoach.coach.history import StepOutcome, StepRecord
from backcoach.coach.routine import PlannedStep
from backcoach.coach.summary import Line, summarise


@dataclass(frozen=True, slots=True)
class Doing:
    """One exercise of a session.

    Attributes:
        step: the key of its step in the plan.
        exercise: its id; `name` is what people call it.
        phase: None where the plan does not tell.
        lines: one for each side; one for an exercise of the whole body.
        begun: anything is known of it.
        holds: it is held, so that its seconds mean something.
    """

    step: int
    exercise: str
    name: str
    phase: Phase | None
    lines: tuple[Line, ...]
    begun: bool
    holds: bool

    @property
    def done(self) -> bool:
        """Tell whether all of it was done, on both sides."""
        return all(line.outcome is StepOutcome.DONE for line in self.lines)

    @property
    def hurt(self) -> bool:
        """Tell whether it hurt."""
        return any(line.outcome is StepOutcome.HURT for line in self.lines)

    @property
    def touched(self) -> bool:
        """Tell whether any second of it was done."""
        return any(line.held_seconds > 0 for line in self.lines)


def doings(
    steps: Iterable[StepRecord], plan: Sequence[PlannedStep], exercises: Mapping[str, Exercise]
) -> tuple[Doing, ...]:
    """Return what became of a plan, in its order, also what was not begun; and then whatever it does not hold."""
    known = {record.unit: record for record in steps}
    phases = {step.key: step.phase for step in plan}
    groups: dict[tuple[int, str], list[StepRecord]] = {}
    for record in whole(known.values(), plan):
        groups.setdefault((record.unit.step, record.exercise), []).append(record)
    return tuple(
        Doing(
            step=key,
            exercise=exercise,
            name=exercises[exercise].name if exercise in exercises else exercise,
            phase=phases.get(key),
            lines=tuple(sorted(summarise(records, exercises), key=lambda line: line.side or "")),  # left beside right
            begun=any(record.unit in known for record in records),
            holds=exercise in exercises and exercises[exercise].mode is Mode.HOLD,
        )
        for (key, exercise), records in groups.items()
    )


def whole(steps: Iterable[StepRecord], plan: Sequence[PlannedStep]) -> Iterator[StepRecord]:
    """Yield a record for every repetition of a plan; those of which nothing is known count as left out."""
    known = {record.unit: record for record in steps}
    for record in _planned(plan):
        yield known.pop(record.unit, record)
    yield from known.values()


def put_right(records: Iterable[StepRecord], *, done: bool) -> tuple[StepRecord, ...]:
    """Return repetitions as the user says they were: done as planned, or not done at all."""
    outcome = StepOutcome.DONE if done else StepOutcome.SKIPPED
    return tuple(
        replace(it, outcome=outcome, held_seconds=max(it.held_seconds, float(it.planned_seconds)) if done else 0.0)
        for it in records
        if it.outcome is not outcome
    )


def _planned(plan: Sequence[PlannedStep]) -> Iterator[StepRecord]:
    for block in cut(plan):
        for piece in work(block):
            if piece.counts:
                unit = block.unit(piece.side, piece.repetition)
                yield StepRecord(unit, block.exercise.id, piece.seconds, 0.0, StepOutcome.SKIPPED)
