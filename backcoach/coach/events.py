"""What a session tells its listeners: the screen, the voice, the figure and the journal all follow these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from backcoach.coach.cues import Cue
from backcoach.coach.history import Outcome, StepRecord
from backcoach.coach.segment import Segment
from backcoach.coach.timeline import Timeline


class Reason(StrEnum):
    """Why a session is paused."""

    USER = "user"  # somebody asked for it
    GAP = "gap"  # the machine slept or stood still; nobody knows what was done meanwhile
    HURT = "hurt"  # somebody said that it hurts; waits for easier, skip or end


@dataclass(frozen=True, slots=True)
class SegmentBegan:
    """A segment began, or was come back to."""

    segment: Segment


@dataclass(frozen=True, slots=True)
class CueDue:
    """Something is to be said now. `late`: too late to be said, only to be shown."""

    cue: Cue
    late: bool = False


@dataclass(frozen=True, slots=True)
class Hushed:
    """Whatever is being said is out of place now; be silent."""


@dataclass(frozen=True, slots=True)
class StepKept:
    """A repetition ended; this is what became of it, together with an earlier try at it."""

    record: StepRecord


@dataclass(frozen=True, slots=True)
class Paused:
    """The time stands still. `gap`: seconds that passed unseen, for `Reason.GAP`."""

    reason: Reason
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Resumed:
    """The time goes on after `lead_in` seconds."""

    lead_in: float


@dataclass(frozen=True, slots=True)
class Replanned:
    """The rest of the session is laid out anew; `plan_changed` when its steps are others, not only longer."""

    timeline: Timeline
    plan_changed: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The session is over."""

    outcome: Outcome


Event = SegmentBegan | CueDue | Hushed | StepKept | Paused | Resumed | Replanned | Ended
