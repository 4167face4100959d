"""One repetition of an exercise, over and over: what a picture of it shows outside a session."""

from __future__ import annotations

from dataclasses import dataclass

from backcoach.coach.exercise import Exercise, Mode
from backcoach.coach.segment import Kind

READY = 2  # seconds at rest before each repetition
SLOWEST_WAY = 3  # seconds into a hold and out of it; whoever watches has seen it by then
LONGEST_HOLD = 5
TIMED = 60  # seconds of an exercise that is done for a time


@dataclass(frozen=True, slots=True)
class Stretch:
    """One thing happening for some seconds."""

    kind: Kind
    seconds: int


def repetition(exercise: Exercise) -> tuple[Stretch, ...]:
    """Return one repetition; holds are shortened, since nothing is to be seen in them."""
    ready = Stretch(Kind.PREPARE, READY)
    if exercise.hold is None:
        work = TIMED if exercise.mode is Mode.TIME else exercise.move
        return ready, Stretch(Kind.MOVE, work)
    way = min(SLOWEST_WAY, max(1, exercise.move // 2))
    held = min(LONGEST_HOLD, exercise.hold.default)
    return ready, Stretch(Kind.MOVE, way), Stretch(Kind.HOLD, held), Stretch(Kind.LOWER, way)


def moment_at(exercise: Exercise, seconds: float) -> tuple[Stretch, float]:
    """Return what happens some seconds after the beginning, and the share of it that has gone, 0 to 1."""
    stretches = repetition(exercise)
    left = seconds % sum(stretch.seconds for stretch in stretches)
    for stretch in stretches:
        if left < stretch.seconds:
            return stretch, left / stretch.seconds
        left -= stretch.seconds
    return stretches[0], 0.0
