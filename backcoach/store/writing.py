"""What the journal writes, one transaction for each call."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import case, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from backcoach.coach.history import Outcome, SessionStart, StepOutcome, StepRecord
from backcoach.store import times
from backcoach.store.tables import SessionRow, StepRow


class Writing:
    """The journal's half of a `Desk`. A call repeated after a failure does nothing twice."""

    def __init__(self, db: Session) -> None:
        self.db = db

    def begin(self, session: SessionStart) -> None:
        """Open a session."""
        started = times.seconds_of(session.started_at)
        values = {
            "uuid": session.id,
            "routine": session.routine,
            "routine_name": session.routine_name,
            "started_utc": started,
            "utc_offset_min": times.offset_of(session.started_at),
            "local_date": session.started_at.date().isoformat(),
            "updated_utc": started,
            "planned_seconds": session.planned_seconds,
            "active_seconds": 0.0,
            "steps_done": 0,
            "first_side": session.first_side.value,
            "plan": session.plan,
            "pain_before": session.pain_before,
            "corrected": False,
        }
        self.db.execute(insert(SessionRow).values(values).on_conflict_do_nothing(index_elements=["uuid"]))

    def record(self, uuid: str, step: StepRecord, active_seconds: float, at: datetime) -> None:
        """Keep one repetition in place of what was kept for it, and bring the totals up to date."""
        session = self._row(uuid)
        self._put(session.id, step)
        self.db.execute(
            update(SessionRow)
            .where(SessionRow.id == session.id)
            .values(
                active_seconds=active_seconds,
                steps_done=self._done(session.id),
                updated_utc=times.seconds_of(at),
            )
        )

    def replan(self, uuid: str, plan: str, planned_seconds: int) -> None:
        """Keep a changed plan."""
        session = self._row(uuid)
        session.plan, session.planned_seconds = plan, planned_seconds

    def end(self, uuid: str, outcome: Outcome, active_seconds: float, at: datetime) -> None:
        """Close a session."""
        session = self._row(uuid)
        session.outcome, session.active_seconds = outcome.value, active_seconds
        session.ended_utc = session.updated_utc = times.seconds_of(at)
        session.ended_offset_min = times.offset_of(at)

    def _row(self, uuid: str) -> SessionRow:
        return self.db.execute(select(SessionRow).where(SessionRow.uuid == uuid)).scalar_one()

    def _put(self, session_id: int, step: StepRecord) -> None:
        next_seq = select(func.coalesce(func.max(StepRow.seq) + 1, 0)).where(StepRow.session_id == session_id)
        changing = {
            "exercise": step.exercise,
            "planned_seconds": step.planned_seconds,
            "held_seconds": step.held_seconds,
            "outcome": step.outcome.value,
            "settled": step.settled,
        }
        unit = step.unit
        key = {"step": unit.step, "set": unit.set, "repetition": unit.repetition, "side": unit.side}
        row = insert(StepRow).values(session_id=session_id, seq=next_seq.scalar_subquery(), **key, **changing)
        self.db.execute(row.on_conflict_do_update(index_elements=["session_id", *key], set_=changing))

    def _done(self, session_id: int) -> int:
        done = func.coalesce(func.sum(case((StepRow.outcome == StepOutcome.DONE.value, 1), else_=0)), 0)
        return int(self.db.execute(select(done).where(StepRow.session_id == session_id)).scalar_one())
