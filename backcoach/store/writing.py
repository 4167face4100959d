"""What the journal writes, one transaction for each call."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, case, func, select, update
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.orm import Session

from backcoach.coach.history import Outcome, SessionStart, StepOutcome, StepRecord
from backcoach.store import times
from backcoach.store.tables import Base, SessionRow

# What is done for each repetition is put together once, on the tables themselves: that takes longer than to do it.
_SESSIONS, _STEPS = (Base.metadata.tables[name] for name in ("session", "step"))
_UNIT = ("step", "set", "repetition", "side")
_MINE = _STEPS.c.session_id == bindparam("its_session")
_DONE = select(func.coalesce(func.sum(case((_STEPS.c.outcome == StepOutcome.DONE.value, 1), else_=0)), 0)).where(_MINE)
_ID = select(_SESSIONS.c.id).where(_SESSIONS.c.uuid == bindparam("uuid"))
_TOTALS = update(_SESSIONS).where(_SESSIONS.c.id == bindparam("its_session")).values(steps_done=_DONE.scalar_subquery())


def _keeping() -> Insert:
    """Return how a repetition is kept in place of what was kept for it: where that stood, or else last."""
    row = insert(_STEPS).values(seq=select(func.coalesce(func.max(_STEPS.c.seq) + 1, 0)).where(_MINE).scalar_subquery())
    changing = ("exercise", "planned_seconds", "held_seconds", "outcome", "settled")
    return row.on_conflict_do_update(
        index_elements=["session_id", *_UNIT], set_={name: row.excluded[name] for name in changing}
    )


_KEEPING = _keeping()


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
        session_id = self.db.execute(_ID, {"uuid": uuid}).scalar_one()
        self._put(session_id, step)
        totals = {"active_seconds": active_seconds, "updated_utc": times.seconds_of(at)}
        self.db.execute(_TOTALS, {"its_session": session_id, **totals})

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
        kept = {
            "its_session": session_id,
            "session_id": session_id,
            **{name: getattr(step.unit, name) for name in _UNIT},
            "exercise": step.exercise,
            "planned_seconds": step.planned_seconds,
            "held_seconds": step.held_seconds,
            "outcome": step.outcome.value,
            "settled": step.settled,
        }
        self.db.execute(_KEEPING, kept)

    def _done(self, session_id: int) -> int:
        return int(self.db.execute(_DONE, {"its_session": session_id}).scalar_one())
