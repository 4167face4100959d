"""The parts a plan is cut into: a wait (getting ready, changing sides, resting), the work, and a rest after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from backcoach.coach.exercise import Exercise, Mode, Posture, Side, SideOrder
from backcoach.coach.history import Unit
from backcoach.coach.routine import PlannedStep
from backcoach.coach.segment import Kind


@dataclass(frozen=True, slots=True)
class Block:
    """One set of a step, or one side of it, with the wait before it.

    Attributes:
        lead: what the wait is for.
        before, posture: how the body rests before and during it.
        known: the exercise was already explained earlier in the session.
        sides: the sides worked in it, in order; empty for an exercise of the whole body.
        going_on: the repetition it begins with, for who goes on after an interruption; else None.
        then: the step that comes after a rest at its end; None where there is no such rest.
    """

    index: int
    step: int
    planned: PlannedStep
    lead: Kind
    set: int
    sides: tuple[Side, ...]
    before: Posture
    posture: Posture
    known: bool
    going_on: Unit | None = None
    then: PlannedStep | None = None

    @property
    def exercise(self) -> Exercise:
        """Return the exercise of its step."""
        return self.planned.exercise

    @property
    def units(self) -> list[tuple[Side | None, int]]:
        """Return the side and number of each repetition of it, in order."""
        sides: Sequence[Side | None] = self.sides or (None,)
        units = [(side, number) for number in range(1, self.planned.repetitions + 1) for side in sides]
        done = [self.unit(*it) for it in units].index(self.going_on) if self.going_on else 0
        return units[done:]

    @property
    def sides_left(self) -> tuple[Side, ...]:
        """Return the sides to work from here to the end of its set, in order."""
        mine = tuple(dict.fromkeys(side for side, _ in self.units if side))
        both = self.planned.sides
        return mine + both[both.index(mine[0]) + 1 :] if len(self.sides) == 1 else mine

    def unit(self, side: Side | None, repetition: int) -> Unit:
        """Return under which name a repetition of it is kept."""
        return Unit(self.planned.key, self.set, repetition, side.value if side else "")


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work of a block, not yet placed in time."""

    kind: Kind
    seconds: int
    side: Side | None
    repetition: int
    counts: bool
    first: bool  # of its block
    last: bool  # of its block


def cut(plan: Sequence[PlannedStep], going_on: Unit | None = None) -> Iterator[Block]:
    """Cut a plan into blocks, choosing for each step the posture that needs the least change.

    The block of the repetition that somebody goes on with begins there, from standing, and is announced in full.
    """
    posture, index = Posture.STANDING, 0
    explained: set[str] = set()
    for number, step in enumerate(plan):
        before, posture = posture, nearest(posture, step.exercise)
        parts = list(_parts(step))
        for place, (lead, set_number, sides) in enumerate(parts):
            known = place > 0 or step.exercise.id in explained
            came_from = before if place == 0 else posture
            block = Block(index, number, step, lead, set_number, sides, came_from, posture, known)
            if step.rest_after and place == len(parts) - 1 and number + 1 < len(plan):
                block = replace(block, then=plan[number + 1])
            yield _anew(block, going_on) if going_on in {block.unit(*it) for it in block.units} else block
            index += 1
        explained.add(step.exercise.id)


def _anew(block: Block, going_on: Unit | None) -> Block:
    return replace(block, lead=Kind.PREPARE, before=Posture.STANDING, known=False, going_on=going_on)


def _parts(step: PlannedStep) -> Iterator[tuple[Kind, int, tuple[Side, ...]]]:
    """Yield the wait, set number and sides of each block of a step."""
    split = step.exercise.sides is SideOrder.ONE_THEN_OTHER and len(step.sides) > 1
    runs = [(side,) for side in step.sides] if split else [step.sides]
    for set_number in range(1, step.sets + 1):
        for place, sides in enumerate(runs):
            lead = Kind.SWITCH if place else Kind.REST if set_number > 1 else Kind.PREPARE
            yield lead, set_number, sides


def nearest(posture: Posture, exercise: Exercise) -> Posture:
    """Return the posture of an exercise that is least far from the present one."""
    return min(exercise.postures, key=lambda wanted: change_seconds(posture, wanted))


def change_seconds(before: Posture, after: Posture) -> int:
    """Return how many seconds people need from one posture to another."""
    if before is after:
        return 5
    if before.on_floor and after.on_floor:
        return 12
    return 20 if before.on_floor or after.on_floor else 8


def work(block: Block) -> list[Work]:
    """Return the work of a block in order: each repetition of its own, each side of its own."""
    units = block.units
    pieces = _pieces(block.planned)
    return [
        Work(
            kind,
            seconds,
            side,
            repetition,
            counts=kind is Kind.HOLD or len(pieces) == 1,
            first=place == 0,
            last=place == len(units) - 1,
        )
        for place, (side, repetition) in enumerate(units)
        for kind, seconds in pieces
    ]


def _pieces(step: PlannedStep) -> list[tuple[Kind, int]]:
    """Return what one repetition is made of."""
    if step.exercise.mode is Mode.TIME:
        return [(Kind.MOVE, step.seconds or 1)]
    if step.hold is None:
        return [(Kind.MOVE, step.exercise.move)]
    into = (step.exercise.move + 1) // 2
    return [(Kind.MOVE, into), (Kind.HOLD, step.hold), (Kind.LOWER, max(1, step.exercise.move - into))]
