"""Where the work on the database is done: reading, writing, and changing what was written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, select

from backcoach.coach.history import Outcome, SessionDetail, StepRecord
from backcoach.store import times
from backcoach.store.changes import UNCHANGED, Pain
from backcoach.store.reading import Reading
from backcoach.store.tables import SessionRow, StepRow
from backcoach.store.writing import Writing


class Desk(Writing, Reading):
    """Everything that can be asked of the database in one transaction."""

    def waiting(self, uuid: str) -> SessionDetail | None:
        """Return an unfinished session, or None."""
        found = self.detail(uuid)
        return found if found and found.summary.outcome is None else None

    def keep(self, uuid: str) -> bool:
        """Close an unfinished session as interrupted, at the time of its last kept step."""
        row = self._find(uuid)
        if row is None or row.outcome is not None:
            return False
        row.outcome, row.ended_utc, row.ended_offset_min = (
            Outcome.INTERRUPTED.value,
            row.updated_utc,
            row.utc_offset_min,
        )
        return True

    def reopen(self, uuid: str) -> SessionDetail | None:
        """Take the end of a stopped session back, with how the back was then; return it unfinished, or None."""
        row = self._find(uuid)
        if row is not None and row.outcome == Outcome.STOPPED.value:
            row.outcome = row.ended_utc = row.ended_offset_min = row.pain_after = None
            self.db.flush()
        return self.waiting(uuid)

    def discard(self, uuid: str) -> bool:
        """Remove an unfinished session for good."""
        row = self._find(uuid)
        if row is None or row.outcome is not None:
            return False
        self.db.execute(delete(SessionRow).where(SessionRow.id == row.id))
        return True

    def mark_deleted(self, uuid: str, at: datetime | None) -> bool:
        """Take a session out of the history until the next start; None brings it back."""
        row = self._find(uuid)
        if row is not None:
            row.deleted_utc = None if at is None else times.seconds_of(at)
        return row is not None

    def purge(self) -> None:
        """Remove for good what was deleted."""
        self.db.execute(delete(SessionRow).where(SessionRow.deleted_utc.is_not(None)))

    def rate(self, uuid: str, pain_before: Pain, pain_after: Pain) -> bool:
        """Keep pain scores; None takes one back."""
        row = self._find(uuid)
        if row is not None:
            row.pain_before = row.pain_before if pain_before is UNCHANGED else pain_before
            row.pain_after = row.pain_after if pain_after is UNCHANGED else pain_after
        return row is not None

    def correct(
        self, uuid: str, pain_before: Pain, pain_after: Pain, steps: Iterable[StepRecord]
    ) -> SessionDetail | None:
        """Change what was kept, and say so on the session; return it as it then is."""
        row = self._find(uuid)
        if row is None:
            return None
        if pain_before is not UNCHANGED:
            row.pain_before = pain_before
        if pain_after is not UNCHANGED:
            row.pain_after = pain_after
        gained = sum([self._correct_step(row.id, step) for step in steps])
        self.db.flush()
        row.active_seconds = max(0.0, round(row.active_seconds + gained, 3))
        row.steps_done, row.corrected = self._done(row.id), True
        self.db.flush()
        return self.detail(uuid)

    def _correct_step(self, session_id: int, step: StepRecord) -> float:
        unit = step.unit
        row = self.db.scalar(
            select(StepRow).where(
                StepRow.session_id == session_id,
                StepRow.step == unit.step,
                StepRow.set == unit.set,
                StepRow.repetition == unit.repetition,
                StepRow.side == unit.side,
            )
        )
        if row is None:
            self._put(session_id, step)
            return step.held_seconds
        gained = step.held_seconds - row.held_seconds
        row.held_seconds, row.outcome = step.held_seconds, step.outcome.value
        return gained

    def _find(self, uuid: str) -> SessionRow | None:
        return self.db.scalar(select(SessionRow).where(SessionRow.uuid == uuid))
