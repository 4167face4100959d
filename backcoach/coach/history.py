"""What is remembered of a session: plain records that the journal keeps and the history page shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from backcoach.coach.exercise import Side


class Outcome(StrEnum):
    """How a session ended."""

    COMPLETED = "completed"  # the timeline ran to its end, and at least one repetition was done
    STOPPED = "stopped"  # the user ended it early
    INTERRUPTED = "interrupted"  # the machine or the program went away in the middle, or was closed


class StepOutcome(StrEnum):
    """What became of one repetition, best first."""

    DONE = "done"
    PARTIAL = "partial"
    HURT = "hurt"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """One repetition of one side of one set of one step: the smallest thing that is counted. All from 0 or 1 up.

    Attributes:
        step: the step's key: its place in the plan, from 0, unless it was put in later.
        set: from 1.
        repetition: from 1; per side.
        side: "" for an exercise of the whole body.
    """

    step: int
    set: int
    repetition: int
    side: str = ""


@dataclass(frozen=True, slots=True)
class StepRecord:
    """What became of one repetition.

    Attributes:
        exercise: id of the exercise really done (an easier one after "that hurts").
        planned_seconds: of holding, or of moving where nothing is held.
        held_seconds: really held, to the tenth of a second.
        settled: somebody broke it off and went on from it, so that it is not offered again after a crash.
    """

    unit: Unit
    exercise: str
    planned_seconds: int
    held_seconds: float
    outcome: StepOutcome
    settled: bool = False

    @property
    def side(self) -> Side | None:
        """Return the side, or None for an exercise of the whole body."""
        return Side(self.unit.side) if self.unit.side else None

    def merged(self, earlier: StepRecord | None) -> StepRecord:
        """Return what two tries at one repetition come to: the better counts, but that it hurt is never forgotten."""
        if earlier is None:
            return self
        best = min(self, earlier, key=lambda try_: (_RANK[try_.outcome], -try_.held_seconds))
        hurt = StepOutcome.HURT in {self.outcome, earlier.outcome}
        held = max(self.held_seconds, earlier.held_seconds)
        outcome = StepOutcome.HURT if hurt else best.outcome
        settled = self.settled and outcome is StepOutcome.PARTIAL
        return replace(best, held_seconds=held, outcome=outcome, settled=settled)


_RANK = {outcome: rank for rank, outcome in enumerate(StepOutcome)}


@dataclass(frozen=True, slots=True)
class SessionStart:
    """What is known when a session begins.

    Attributes:
        id: a UUID as text.
        plan: the routine as JSON text, enough to lay the same timeline out again after a crash.
        started_at: with the local offset.
    """

    id: str
    routine: str
    routine_name: str
    started_at: datetime
    planned_seconds: int
    first_side: Side
    plan: str
    pain_before: int | None = None


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One line of the history. `ended_at` and `outcome` are None while it runs or waits to be decided on."""

    id: str
    routine: str
    routine_name: str
    started_at: datetime
    ended_at: datetime | None
    outcome: Outcome | None
    planned_seconds: int
    active_seconds: float
    steps_done: int
    pain_before: int | None
    pain_after: int | None
    corrected: bool = False

    @property
    def counts(self) -> bool:
        """Tell whether it counts as a session: it is over, and at least one repetition was done."""
        return self.outcome is not None and self.steps_done > 0


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """A session with every repetition, in the order they were done."""

    summary: SessionSummary
    steps: tuple[StepRecord, ...]
    plan: str = ""
    first_side: Side = Side.LEFT
