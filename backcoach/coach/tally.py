"""What became of each repetition of a session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from backcoach.coach.events import StepKept
from backcoach.coach.history import StepOutcome, StepRecord, Unit
from backcoach.coach.segment import Segment


class Tally:
    """Keeps the best of what was done of each repetition, and tells when that changes.

    Attributes:
        results: what became of each repetition that was begun or skipped.
    """

    def __init__(self, done: Iterable[StepRecord] = ()) -> None:
        self.results: dict[Unit, StepRecord] = {record.unit: record for record in done}
        self._added: dict[Unit, int] = {}

    def add_time(self, segment: Segment, seconds: int) -> None:
        """Remember that the user made a repetition longer, so that what was planned is told rightly."""
        self._added[segment.unit] = self._added.get(segment.unit, 0) + seconds

    def forget_added_time(self) -> None:
        """Take the repetitions as planned again, after they were laid out anew."""
        self._added.clear()

    def credit(self, segment: Segment, held: float, outcome: StepOutcome) -> list[StepKept]:
        """Note seconds really held; returns the event unless it changes nothing."""
        planned = segment.seconds - self._added.get(segment.unit, 0)
        record = StepRecord(segment.unit, segment.exercise.id, planned, round(held, 1), outcome)
        earlier = self.results.get(segment.unit)
        merged = record.merged(earlier)
        if merged == earlier:
            return []
        self.results[segment.unit] = merged
        return [StepKept(merged)]

    def partial(self, segment: Segment, held: float) -> list[StepKept]:
        """Note that a repetition was broken off; nothing is noted when nothing of it was held."""
        return self.credit(segment, held, StepOutcome.PARTIAL) if segment.counts and held > 0 else []

    def skip(self, segments: Iterable[Segment]) -> list[StepKept]:
        """Note as skipped those repetitions of which nothing is known yet."""
        return [
            event
            for segment in segments
            if segment.counts and segment.unit not in self.results
            for event in self.credit(segment, 0.0, StepOutcome.SKIPPED)
        ]

    def is_done(self, segment: Segment) -> bool:
        """Tell whether a repetition was done as planned."""
        record = self.results.get(segment.unit)
        return record is not None and record.outcome is StepOutcome.DONE

    def first_open(self, units: Sequence[Segment]) -> Segment | None:
        """Return the first repetition to be done when going on: the first without a result.

        Or the one before it, when a crash broke it off; None when all have one.
        """
        place = next((i for i, it in enumerate(units) if it.unit not in self.results), len(units))
        last = self.results[units[place - 1].unit] if place else None
        if last and last.outcome is StepOutcome.PARTIAL:
            place -= 1
        return units[place] if place < len(units) else None

    def anything_done(self) -> bool:
        """Tell whether any second was held at all."""
        return any(record.held_seconds > 0 for record in self.results.values())
