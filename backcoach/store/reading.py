"""What the history pages and the export ask. Sessions are selected first; steps only for those."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, SessionDetail, SessionSummary, StepOutcome, StepRecord, Unit
from backcoach.store import times
from backcoach.store.tables import SessionRow, StepRow

_NEWEST_FIRST = (SessionRow.started_utc.desc(), SessionRow.id.desc())
_STEPS = select(  # columns rather than rows: an export reads tens of thousands
    StepRow.session_id,
    StepRow.step,
    StepRow.set,
    StepRow.repetition,
    StepRow.side,
    StepRow.exercise,
    StepRow.planned_seconds,
    StepRow.held_seconds,
    StepRow.outcome,
    StepRow.settled,
)


class Reading:
    """The asking half of a `Desk`."""

    def __init__(self, db: Session) -> None:
        self.db = db

    def recent(self, limit: int, before: str | None) -> list[SessionSummary]:
        """Return a page of the history, newest first; the next page begins `before` the last one of this page."""
        query = _kept().order_by(*_NEWEST_FIRST).limit(limit)
        if before is not None:
            last = select(SessionRow.started_utc, SessionRow.id).where(SessionRow.uuid == before)
            query = query.where(tuple_(SessionRow.started_utc, SessionRow.id) < last.scalar_subquery())
        return [summary_of(row) for row in self.db.scalars(query)]

    def detail(self, uuid: str) -> SessionDetail | None:
        """Return one session with its steps, or None."""
        return next(iter(self._details(_kept().where(SessionRow.uuid == uuid))), None)

    def everything(self) -> list[SessionDetail]:
        """Return all sessions with their steps, oldest first."""
        return self._details(_kept().order_by(SessionRow.started_utc, SessionRow.id))

    def unfinished(self, besides: Collection[str]) -> list[SessionDetail]:
        """Return the sessions nobody has decided on yet, newest first, leaving out those of this process."""
        waiting = _kept().where(SessionRow.outcome.is_(None), SessionRow.uuid.not_in(besides))
        return self._details(waiting.order_by(*_NEWEST_FIRST))

    def last_first_side(self) -> Side | None:
        """Return the side the latest session began with."""
        side = self.db.scalar(
            select(SessionRow.first_side).where(SessionRow.deleted_utc.is_(None)).order_by(*_NEWEST_FIRST).limit(1)
        )
        return Side(side) if side else None

    def hurt(self, since: datetime) -> frozenset[str]:
        """Return the ids of exercises that hurt when they were last done, not counting what was left out or begun."""
        hurt, done = StepOutcome.HURT.value, StepOutcome.DONE.value
        known = (
            select(StepRow.exercise, func.max(StepRow.outcome == hurt))
            .join(SessionRow, SessionRow.id == StepRow.session_id)
            .where(SessionRow.deleted_utc.is_(None), SessionRow.started_utc >= times.seconds_of(since))
            .where(StepRow.outcome.in_((hurt, done)))
            .group_by(SessionRow.id, StepRow.exercise)
            .order_by(*_NEWEST_FIRST)
        )
        last: dict[str, bool] = {}
        for exercise, it_hurt in self.db.execute(known):
            last.setdefault(exercise, bool(it_hurt))
        return frozenset(exercise for exercise, it_hurt in last.items() if it_hurt)

    def _details(self, query: Select[SessionRow]) -> list[SessionDetail]:
        sessions = self.db.scalars(query).all()
        steps: dict[int, list[StepRecord]] = defaultdict(list)
        wanted = query.with_only_columns(SessionRow.id).order_by(None).subquery()
        theirs = _STEPS.where(StepRow.session_id.in_(select(wanted.c.id)))
        for found in self.db.execute(theirs.order_by(StepRow.session_id, StepRow.seq)):
            session_id, place, number, repetition, side, exercise, planned, held, outcome, settled = found
            unit = Unit(place, number, repetition, side)
            steps[session_id].append(StepRecord(unit, exercise, planned, held, StepOutcome(outcome), settled))
        return [
            SessionDetail(summary_of(row), tuple(steps[row.id]), row.plan, Side(row.first_side)) for row in sessions
        ]


def _kept() -> Select[SessionRow]:
    return select(SessionRow).where(SessionRow.deleted_utc.is_(None))


def summary_of(row: SessionRow) -> SessionSummary:
    """Return the line of the history that a row stands for."""
    ended = None
    if row.ended_utc is not None and row.ended_offset_min is not None:
        ended = times.moment_of(row.ended_utc, row.ended_offset_min)
    return SessionSummary(
        id=row.uuid,
        routine=row.routine,
        routine_name=row.routine_name,
        started_at=times.moment_of(row.started_utc, row.utc_offset_min),
        ended_at=ended,
        outcome=Outcome(row.outcome) if row.outcome else None,
        planned_seconds=row.planned_seconds,
        active_seconds=row.active_seconds,
        steps_done=row.steps_done,
        pain_before=row.pain_before,
        pain_after=row.pain_after,
        corrected=row.corrected,
    )
