"""How a session begins: fresh, or gone on with after it was interrupted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from backcoach.coach import plan_text
from backcoach.coach.exercise import Side
from backcoach.coach.finding import suited
from backcoach.coach.history import SessionDetail, SessionStart, StepRecord
from backcoach.coach.library import Library
from backcoach.coach.manner import Manner
from backcoach.coach.routine import Routine, plan_steps
from backcoach.coach.session import Session
from backcoach.coach.settings import Settings
from backcoach.coach.tally import Tally
from backcoach.coach.timeline import Timeline, lay_out
from backcoach.coach.words import Words


def timeline_of(
    routine: Routine, library: Library, words: Words, settings: Settings, first_side: Side = Side.LEFT
) -> Timeline:
    """Return a routine laid out as this user would do it."""
    routine = suited(routine, library, settings.avoid)
    plan = plan_steps(routine, library, settings, first_side)
    return lay_out(routine.id, routine.name, plan, manner_of(words, settings))


def fitted(timeline: Timeline, lengths: Callable[[Iterable[str]], Mapping[str, float]]) -> Timeline:
    """Return a timeline in which every wait is as long as its sentences really take; `lengths` has measured them."""
    measured = lengths(cue.say for cue in timeline.cues)
    manner = replace(timeline.manner, measured=measured)
    return lay_out(timeline.routine, timeline.name, timeline.plan, manner, timeline.going_on)


def left_of(timeline: Timeline, done: Iterable[StepRecord]) -> Timeline:
    """Return a timeline whose first open repetition is gone on with, also in the middle of a set."""
    first = Tally(done).first_open(timeline.units)
    going_on = first.unit if first else None
    return lay_out(timeline.routine, timeline.name, timeline.plan, timeline.manner, going_on)


def manner_of(words: Words, settings: Settings) -> Manner:
    """Return how the coach leads this user."""
    return Manner(
        words,
        settings.voice_rate,
        settings.brief,
        ready=settings.ready_more,
        switch=settings.switch_more,
        half_way=settings.half_way,
    )


def fresh(
    timeline: Timeline, library: Library, first_side: Side, now: datetime, pain: int | None = None
) -> tuple[Session, SessionStart]:
    """Return a new session and what the journal is to know of it; `pain` is how the back is now, 0 to 10."""
    start = SessionStart(
        id=str(uuid4()),
        routine=timeline.routine,
        routine_name=timeline.name,
        started_at=now,
        planned_seconds=timeline.total_seconds,
        first_side=first_side,
        plan=plan_text.dump(timeline.plan),
        pain_before=pain,
    )
    return Session(timeline, library), start


def continued(
    detail: SessionDetail, library: Library, manner: Manner, lengths: Callable[[Iterable[str]], Mapping[str, float]]
) -> tuple[Session, SessionStart]:
    """Return an interrupted session, ready to go on at the first repetition that was not done.

    Raises:
        ValueError: its plan cannot be followed any more; the message is a sentence.
    """
    it = detail.summary
    whole = lay_out(it.routine, it.routine_name, plan_text.load(detail.plan, library), manner)
    timeline = fitted(left_of(whole, detail.steps), lengths)
    start = SessionStart(
        id=it.id,
        routine=it.routine,
        routine_name=it.routine_name,
        started_at=it.started_at,
        planned_seconds=it.planned_seconds,
        first_side=detail.first_side,
        plan=detail.plan,
        pain_before=it.pain_before,
    )
    return Session(timeline, library, detail.steps, it.active_seconds), start
