"""What a day begins with: the next session and why, the week so far, and a line of welcome. All of it from facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from backcoach.coach.dates import day_of_month, day_of_year, weekday
from backcoach.coach.history import SessionSummary
from backcoach.coach.routine import Routine
from backcoach.coach.words import listed
from backcoach.language import plural, tr

AWAY = 10  # days without a session after which the gentlest one is the way back
LONG_AWAY = 28
HURT_DAYS = 28  # for which is told what hurt, unless it was done without hurting meanwhile
MOST_NAMES = 3
WEEK = 7


class Mark(StrEnum):
    """What is told of a day of the week; nothing is ever missed."""

    DONE = "done"
    TODAY = "today"
    FREE = "free"  # a day that is over, without a session
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The session that is offered first, and why, in a few words."""

    routine: str
    why: str


@dataclass(frozen=True, slots=True)
class Week:
    """A week against the user's own goal.

    Attributes:
        days: Monday first.
        today: place of the present day in them, from 0.
        sessions: done this week.
        goal: sessions a week; 0 for none.
    """

    days: tuple[Mark, ...]
    today: int
    sessions: int
    goal: int

    @property
    def line(self) -> str:
        """Return how far the week has come, in words."""
        done, goal = self.sessions, self.goal
        if not done:
            return tr("No session yet this week")
        if not goal:
            return plural("{n} session this week", "{n} sessions this week", done)
        if done <= goal:
            return plural("{done} of {n} session this week", "{done} of {n} sessions this week", goal, done=done)
        return plural(
            "{n} session this week, {more} more than your goal",
            "{n} sessions this week, {more} more than your goal",
            done,
            more=done - goal,
        )


def suggest(routines: Sequence[Routine], recent: Sequence[SessionSummary], now: datetime) -> Suggestion:
    """Return what to do next: what was done last; the gentle start for whoever begins, or was away for long.

    Args:
        routines: what is offered, at least one; the first ready-made one is the gentle start.
        recent: sessions, newest first.
        now: the present, with the local offset.
    """
    gentle = next((it.id for it in routines if not it.own), routines[0].id)
    last = next((it for it in recent if it.counts), None)
    if last is None:
        return Suggestion(gentle, tr("A good place to start"))
    days = _days(last, now)
    if days > AWAY:
        return Suggestion(gentle, tr("A gentle way back"))
    if any(it.id == last.routine for it in routines):
        return Suggestion(last.routine, tr("You did this {day}", day=day_words(last.started_at, now)))
    return Suggestion(gentle, tr("A good one to go on with"))


def week(recent: Sequence[SessionSummary], goal: int, now: datetime) -> Week:
    """Return the present week; `recent` are at least its sessions, in any order."""
    today = now.weekday()
    monday = now.date() - timedelta(days=today)
    days = [(it.started_at.date() - monday).days for it in recent if it.counts]
    here = [day for day in days if 0 <= day < WEEK]
    marks = tuple(_mark(day, today, done=day in here) for day in range(WEEK))
    return Week(marks, today, len(here), goal)


def welcome(recent: Sequence[SessionSummary], so_far: Week, now: datetime) -> str:
    """Return one kind line that is true; days without a session are not spoken of."""
    last = next((it for it in recent if it.counts), None)
    if last is None:
        return tr("Good to see you. Begin small; that is enough.")
    days = _days(last, now)
    if days >= LONG_AWAY:
        return tr("Good to see you again. Begin as gently as you like; a little is enough.")
    if days > AWAY:
        return tr("Good to see you. Start where you are; the gentle session is a good way back.")
    return _in_touch(days, so_far)


def _in_touch(days: int, so_far: Week) -> str:
    missing = so_far.goal - so_far.sessions
    if so_far.goal and missing <= 0:
        return tr("Your week is as you wanted it. Whatever comes now is extra.")
    if days <= 0:
        return tr("You have done a session today. More is welcome, and so is rest.")
    if so_far.goal > 1 and missing == 1:
        return tr("One more session, and the week is as you wanted it.")
    return tr("You were here yesterday. Good to see you again.") if days == 1 else tr("Good to see you.")


def told_hurt(names: Sequence[str]) -> str:
    """Return a calm sentence about what hurt when it was last done, and what can be done about it; "" for nothing."""
    if not names:
        return ""
    count = len(names)
    told = listed(names) if count <= MOST_NAMES else plural("{n} exercise", "{n} exercises", count)
    return plural(
        "{names} hurt last time. When it comes, you can skip it, or press H for the easier way.",
        "{names} hurt last time. When they come, you can skip them, or press H for the easier way.",
        count,
        names=told,
    )


def greeting(now: datetime) -> str:
    """Return how to greet somebody at this time of day."""
    if 4 <= now.hour < 12:
        return tr("Good morning")
    return tr("Good afternoon") if 12 <= now.hour < 18 else tr("Good evening")


def day_words(then: datetime, now: datetime) -> str:
    """Return a day as it stands in a sentence: "today", "yesterday", "on Tuesday", "on 3 November"."""
    days = (now.date() - then.date()).days
    if days <= 1:
        return tr("yesterday", about="in a sentence") if days == 1 else tr("today", about="in a sentence")
    return tr("on {day}", about="a date", day=weekday(then) if days < WEEK else day_of_month(then))


def week_of(then: date, now: date) -> str:
    """Return the heading of the week a day is in: "This week", "Last week", "2 to 8 November"."""
    monday = then - timedelta(days=then.weekday())
    weeks = (now - timedelta(days=now.weekday()) - monday).days // WEEK
    if weeks <= 1:
        return tr("Last week") if weeks == 1 else tr("This week")
    sunday = monday + timedelta(days=WEEK - 1)
    first = f"{monday.day}" if monday.month == sunday.month else day_of_month(monday)
    last = day_of_month(sunday) if sunday.year == now.year else day_of_year(sunday)
    return tr("{first} to {last}", about="days of a week", first=first, last=last)


def _days(session: SessionSummary, now: datetime) -> int:
    return (now.date() - session.started_at.date()).days


def _mark(day: int, today: int, *, done: bool) -> Mark:
    if done:
        return Mark.DONE
    if day == today:
        return Mark.TODAY
    return Mark.FREE if day < today else Mark.COMING
