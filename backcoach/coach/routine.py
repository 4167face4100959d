"""A routine as written, and the dose of each step once the user's own holds are applied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from backcoach.coach.exercise import Exercise, Mode, Phase, Side
from backcoach.coach.library import Library


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a routine; None means the exercise's own default. Times are whole seconds."""

    exercise: str
    hold: int | None = None
    repetitions: int | None = None
    sets: int | None = None
    rest: int | None = None
    side: Side | None = None  # None is both
    seconds: int | None = None
    phase: Phase | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Routine:
    """Steps in order.

    Attributes:
        own: written by the user or their clinician; its numbers are a prescription and win over the settings.
        promise: seconds a ready-made routine says it lasts; None for own routines.
    """

    id: str
    name: str
    steps: tuple[Step, ...]
    note: str = ""
    own: bool = False
    promise: int | None = None
    level: int = 1
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step with its dose settled: what will really be done, in whole seconds and counts.

    Attributes:
        hold: seconds each repetition is held; None when nothing is held.
        seconds: length of an exercise done for a time; None otherwise.
        sides: the sides in order; empty for an exercise of the whole body.
        eased: it is done in the smaller way `Exercise.easier` describes, because it hurt.
    """

    exercise: Exercise
    phase: Phase
    sets: int
    rest: int
    repetitions: int
    hold: int | None
    seconds: int | None
    sides: tuple[Side, ...]
    note: str = ""
    eased: bool = False


def plan_steps(
    routine: Routine, library: Library, holds: Mapping[str, int], first_side: Side
) -> tuple[PlannedStep, ...]:
    """Settle the dose of every step.

    A ready-made routine gives way to the user's own hold for an exercise; an own routine is a prescription and
    does not. Numbers outside an exercise's range are brought back into it.
    """
    planned: list[PlannedStep] = []
    phase = Phase.WARM_UP
    for step in routine.steps:
        exercise = library.exercises[step.exercise]
        phase = step.phase or phase_after(phase, exercise)
        planned.append(_plan(step, exercise, phase, _hold(step, exercise, routine, holds), first_side))
    return tuple(planned)


def phase_after(current: Phase, exercise: Exercise) -> Phase:
    """Return the phase an exercise stands in: its own, or a later one it also suits, so that none goes backwards."""
    if exercise.phase.order >= current.order:
        return exercise.phase
    later = [phase for phase in Phase if phase in exercise.also_phases and phase.order >= current.order]
    return later[0] if later else exercise.phase


def _hold(step: Step, exercise: Exercise, routine: Routine, holds: Mapping[str, int]) -> int | None:
    if exercise.hold is None:
        return None
    wishes = [step.hold, holds.get(exercise.id)]
    if not routine.own:
        wishes.reverse()
    wish = next((value for value in wishes if value is not None), exercise.hold.default)
    return exercise.hold.clamp(wish)


def _plan(step: Step, exercise: Exercise, phase: Phase, hold: int | None, first_side: Side) -> PlannedStep:
    timed = exercise.mode is Mode.TIME
    return PlannedStep(
        exercise=exercise,
        phase=phase,
        sets=exercise.sets.clamp(step.sets or exercise.sets.default),
        rest=exercise.rest.clamp(exercise.rest.default if step.rest is None else step.rest),
        repetitions=exercise.repetitions.clamp(step.repetitions or exercise.repetitions.default)
        if exercise.repetitions
        else 1,
        hold=hold,
        seconds=exercise.duration.clamp(step.seconds or exercise.duration.default)
        if timed and exercise.duration
        else None,
        sides=_sides(step, exercise, first_side),
        note=step.note,
    )


def _sides(step: Step, exercise: Exercise, first_side: Side) -> tuple[Side, ...]:
    if not exercise.per_side:
        return ()
    return (step.side,) if step.side else (first_side, first_side.other)
