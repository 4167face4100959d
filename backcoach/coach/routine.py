"""A routine as written, and the dose of each step once the user's own holds and rests are applied."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from backcoach.coach.exercise import Exercise, Phase, Range, Side
from backcoach.coach.library import Library
from backcoach.coach.settings import Settings
from backcoach.language import mark, tr

REST_AFTER = Range(default=0, least=0, most=120)
"""Seconds of rest after an exercise, before one gets ready for the next."""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a routine; None means the exercise's own default. Times are whole seconds.

    Attributes:
        rest: between sets; rest_after: after the last one, before one gets ready for the next exercise.
    """

    exercise: str
    hold: int | None = None
    repetitions: int | None = None
    sets: int | None = None
    rest: int | None = None
    side: Side | None = None  # None is both
    seconds: int | None = None
    phase: Phase | None = None
    note: str = ""
    rest_after: int | None = None


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
        key: names the step for good, also after another was put in before it.
        hold: seconds each repetition is held; None when nothing is held.
        seconds: length of an exercise done for a time; None otherwise.
        rest: between sets; rest_after: after the last one, which is not part of getting ready for the next exercise.
        sides: the sides in order; empty for an exercise of the whole body.
        eased: it is done in the smaller way `Exercise.easier` describes, because it hurt.
    """

    key: int
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
    rest_after: int = 0


def plan_steps(routine: Routine, library: Library, settings: Settings, first_side: Side) -> tuple[PlannedStep, ...]:
    """Settle the dose of every step.

    A ready-made routine gives way to the user's own hold for an exercise, and rest after it; an own routine is a
    prescription, and what is written in it does not. Numbers outside an exercise's range are brought back into it.
    """
    planned: list[PlannedStep] = []
    for key, step in enumerate(with_phases(routine, library)):
        exercise = library.exercises[step.exercise]
        dose = replace(
            step,
            hold=_hold(step, exercise, settings, own=routine.own),
            rest=_rest(step, exercise, settings, own=routine.own),
            rest_after=_wished(step.rest_after, settings.rests_after.get(exercise.id), own=routine.own),
        )
        planned.append(_plan(key, dose, exercise, first_side))
    return tuple(planned)


def with_phases(routine: Routine, library: Library) -> tuple[Step, ...]:
    """Return the steps of a routine, each with the phase it stands in."""
    steps: list[Step] = []
    phase = Phase.WARM_UP
    for step in routine.steps:
        phase = step.phase or phase_after(phase, library.exercises[step.exercise])
        steps.append(replace(step, phase=phase))
    return tuple(steps)


def without(routine: Routine, left_out: Collection[Phase], library: Library) -> Routine:
    """Return a routine without whole phases, for this once; as it was where nothing would be left of it."""
    steps = tuple(step for step in with_phases(routine, library) if step.phase not in left_out)
    shortened = bool(steps) and len(steps) < len(routine.steps)
    return replace(routine, steps=steps, promise=None) if shortened else routine


def instead_of(left_out: Collection[Phase]) -> tuple[str, ...]:
    """Return what to do for the body in place of phases it would be glad of, a sentence each."""
    return tuple(tr(_INSTEAD[phase]) for phase in Phase if phase in left_out and phase in _INSTEAD)


_INSTEAD = {
    Phase.WARM_UP: mark("Without the warm-up, keep the first movements small and slow."),
    Phase.COOL_DOWN: mark("Without the cool-down, breathe quietly for a moment before you get up."),
}


def with_easier(
    plan: Sequence[PlannedStep], place: int, sides: Collection[Side | None], library: Library
) -> tuple[PlannedStep, ...]:
    """Return a plan in which something easier comes after a step that hurt, for these of its sides, or all."""
    hurt = plan[place]
    left = replace(hurt, sides=tuple(it for it in hurt.sides if it in sides) or hurt.sides)
    easier = easier_step(left, max(step.key for step in plan) + 1, library)
    return (*plan[: place + 1], easier, *plan[place + 1 :])


def easier_step(step: PlannedStep, key: int, library: Library) -> PlannedStep:
    """Return what to do instead of a step that hurt.

    Another exercise where the library names one, at its usual dose but one set; else the same one, smaller, and
    shortened by a third.
    """
    other = library.exercises.get(step.exercise.easier.exercise or "")
    if other is None:
        return replace(
            step,
            key=key,
            exercise=step.exercise if step.eased else step.exercise.eased,
            sets=1,
            hold=_two_thirds(step.hold, step.exercise.hold),
            seconds=_two_thirds(step.seconds, step.exercise.duration, to=5),
            eased=True,
        )
    sides = step.sides or (Side.LEFT, Side.RIGHT)
    hold = other.hold.default if other.hold else None
    dose = Step(other.id, hold=hold, phase=step.phase, sets=1, rest_after=step.rest_after)
    return replace(_plan(key, dose, other, sides[0]), sides=sides if other.per_side else ())


def phase_after(current: Phase, exercise: Exercise) -> Phase:
    """Return the phase an exercise stands in: its own, or a later one it also suits, so that none goes backwards."""
    if exercise.phase.order >= current.order:
        return exercise.phase
    later = [phase for phase in Phase if phase in exercise.also_phases and phase.order >= current.order]
    return later[0] if later else exercise.phase


def _two_thirds(length: int | None, allowed: Range | None, to: int = 1) -> int | None:
    """Return a length shortened by a third, to a number of seconds that people say, within what is allowed."""
    return None if length is None or allowed is None else allowed.clamp(length * 2 // 3 // to * to)


def _wished(written: int | None, chosen: int | None, *, own: bool) -> int | None:
    """Return which of two wishes counts: what a prescription writes, or else what the user chose."""
    wishes = [written, chosen] if own else [chosen, written]
    return next((value for value in wishes if value is not None), None)


def _hold(step: Step, exercise: Exercise, settings: Settings, *, own: bool) -> int | None:
    return _settle(_wished(step.hold, settings.holds.get(exercise.id), own=own), exercise.hold)


def _rest(step: Step, exercise: Exercise, settings: Settings, *, own: bool) -> int:
    """Return the rest between sets: what muscles need there, and longer for who rests longer after the exercise."""
    usual = exercise.rest.default if step.rest is None else step.rest
    if own and step.rest is not None:
        return usual
    share = settings.rest_share
    wanted = usual if share == 1.0 else round(usual * share / 5) * 5
    return max(wanted, settings.rests_after.get(exercise.id, 0))


def _plan(key: int, step: Step, exercise: Exercise, first_side: Side) -> PlannedStep:
    """Settle the dose of a step whose hold and phase are settled."""
    return PlannedStep(
        key=key,
        exercise=exercise,
        phase=step.phase or exercise.phase,
        sets=_settle(step.sets, exercise.sets) or 1,
        rest=_settle(step.rest, exercise.rest) or 0,
        repetitions=_settle(step.repetitions, exercise.repetitions) or 1,
        hold=step.hold,
        seconds=_settle(step.seconds, exercise.duration),
        rest_after=_settle(step.rest_after, REST_AFTER) or 0,
        sides=_sides(step, exercise, first_side),
        note=step.note,
    )


def _settle(wish: int | None, allowed: Range | None) -> int | None:
    """Return the wish brought into its range, the default when there is no wish, None when there is no range."""
    if allowed is None:
        return None
    return allowed.default if wish is None else allowed.clamp(wish)


def _sides(step: Step, exercise: Exercise, first_side: Side) -> tuple[Side, ...]:
    if not exercise.per_side:
        return ()
    return (step.side,) if step.side else (first_side, first_side.other)
