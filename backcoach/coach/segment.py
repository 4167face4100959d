"""A stretch of the timeline in which one thing happens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from backcoach.coach.cues import Cue
from backcoach.coach.exercise import Exercise, Phase, Posture, Side
from backcoach.coach.history import Unit


class Kind(StrEnum):
    """What happens during a segment."""

    PREPARE = "prepare"  # getting ready for the next exercise
    SWITCH = "switch_sides"
    REST = "rest"  # between sets, or after the last of them
    MOVE = "move"  # into a hold; where nothing is held, one repetition or the whole timed exercise
    HOLD = "hold"
    LOWER = "lower"  # out of a hold

    @property
    def is_work(self) -> bool:
        """Tell whether the exercise itself is being done."""
        return self in {Kind.MOVE, Kind.HOLD, Kind.LOWER}


@dataclass(frozen=True, slots=True)
class Segment:
    """One thing happening for a whole number of seconds.

    Attributes:
        start: seconds from the start of the session.
        step: place of its step in the plan, from 0; key: the step's own key.
        block: place of its block, from 0; a block is one waiting segment, the work that follows it, and a rest after
            that where one is wanted.
        side, set, repetition: None where they do not apply.
        counts: its seconds are what is credited for the repetition (the hold; the movement where nothing is held).
    """

    kind: Kind
    start: int
    seconds: int
    step: int
    key: int
    block: int
    exercise: Exercise
    phase: Phase
    posture: Posture
    side: Side | None = None
    set: int | None = None
    repetition: int | None = None
    counts: bool = False
    cues: tuple[Cue, ...] = ()

    @property
    def end(self) -> int:
        """Return seconds from the start of the session to its end."""
        return self.start + self.seconds

    @property
    def unit(self) -> Unit:
        """Return the repetition it belongs to; only meaningful for work."""
        return Unit(self.key, self.set or 1, self.repetition or 1, self.side.value if self.side else "")

    @property
    def room(self) -> int | None:
        """Return how many seconds longer it may become within the exercise's range; None where nothing limits it."""
        if not self.counts:
            return None
        allowed = self.exercise.hold or self.exercise.duration
        return allowed.most - self.seconds if allowed else 0
