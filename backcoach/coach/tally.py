"""What became of each repetition of a session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

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

    def so_far(self, segment: Segment, held: float, outcome: StepOutcome, *, settled: bool = False) -> StepRecord:
        """Return what a repetition comes to with these seconds, together with an earlier try at it.

        Who made it longer and broke off only what was added has done what was planned.
        """
        planned = segment.seconds - self._added.get(segment.unit, 0)
        if outcome is StepOutcome.PARTIAL and held >= planned:
            outcome = StepOutcome.DONE
        record = StepRecord(segment.unit, segment.exercise.id, planned, round(held, 1), outcome, settled)
        return record.merged(self.results.get(segment.unit))

    def credit(self, segment: Segment, held: float, outcome: StepOutcome, *, settled: bool = False) -> list[StepKept]:
        """Note seconds really held; returns the event unless it changes nothing."""
        record = self.so_far(segment, held, outcome, settled=settled)
        if record == self.results.get(segment.unit):
            return []
        self.results[segment.unit] = record
        return [StepKept(record)]

    def partial(self, segment: Segment, held: float, *, settled: bool) -> list[StepKept]:
        """Note that a repetition was broken off; nothing is noted when nothing of it was held."""
        if not segment.counts or held <= 0:
            return []
        return self.credit(segment, held, StepOutcome.PARTIAL, settled=settled)

    def skip(self, segments: Iterable[Segment]) -> list[StepKept]:
        """Note as skipped those repetitions of which nothing is known yet, and that the others are settled."""
        events: list[StepKept] = []
        for segment in segments:
            record = self.results.get(segment.unit)
            if segment.counts and record is None:
                events += self.credit(segment, 0.0, StepOutcome.SKIPPED)
            elif segment.counts and record and record.outcome is StepOutcome.PARTIAL and not record.settled:
                self.results[segment.unit] = replace(record, settled=True)
                events.append(StepKept(self.results[segment.unit]))
        return events

    def is_done(self, segment: Segment) -> bool:
        """Tell whether a repetition was done as planned."""
        record = self.results.get(segment.unit)
        return record is not None and record.outcome is StepOutcome.DONE

    def first_open(self, units: Sequence[Segment]) -> Segment | None:
        """Return the first repetition to be done when going on: the first without a result.

        Or the one before it, when a crash broke it off; None when all have one. What is left of an exercise that
        hurt is not offered again: nobody had the time to choose.
        """
        hurt = {unit.step for unit, record in self.results.items() if record.outcome is StepOutcome.HURT}
        known = [it.unit in self.results or it.unit.step in hurt for it in units]
        place = known.index(False) if False in known else len(units)
        last = self.results.get(units[place - 1].unit) if place else None
        if last and last.outcome is StepOutcome.PARTIAL and not last.settled:
            place -= 1
        return units[place] if place < len(units) else None

    def anything_done(self) -> bool:
        """Tell whether any second was held at all."""
        return any(record.held_seconds > 0 for record in self.results.values())

    def counts(self) -> bool:
        """Tell whether it counts as a session: at least one repetition was done."""
        return any(record.outcome is StepOutcome.DONE for record in self.results.values())
