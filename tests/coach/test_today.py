"""The next session and why, the week, and a kind line."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from backcoach.coach.history import Outcome, SessionSummary
from backcoach.coach.routine import Routine
from backcoach.coach.today import Mark, Suggestion, greeting, suggest, told_hurt, week, week_of, welcome

NOW = datetime(2026, 5, 14, 8, 0)  # noqa: DTZ001 - a Thursday, as the user sees it
ROUTINES = (Routine("mine", "Mine", (), own=True), Routine("gentle_10", "Gentle", ()), Routine("full_20", "Full", ()))


def done(
    days_ago: int, routine: str = "full_20", steps: int = 4, outcome: Outcome | None = Outcome.COMPLETED
) -> SessionSummary:
    then = NOW - timedelta(days=days_ago, hours=1)
    return SessionSummary("a", routine, routine, then, then, outcome, 600, 600.0, steps, None, None)


def test_who_has_done_nothing_yet_begins_gently() -> None:
    assert suggest(ROUTINES, [], NOW) == Suggestion("gentle_10", "A good place to start")


@pytest.mark.parametrize("nothing", [done(1, steps=0), done(0, outcome=None)], ids=["all left out", "not decided yet"])
def test_what_came_to_nothing_does_not_count(nothing: SessionSummary) -> None:
    assert suggest(ROUTINES, [nothing], NOW).why == "A good place to start"
    assert week([nothing], 3, NOW).sessions == 0


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (0, "You did this today"),
        (1, "You did this yesterday"),
        (3, "You did this on Monday"),
        (7, "You did this on 7 May"),
        (10, "You did this on 4 May"),
    ],
)
def test_what_was_done_last_comes_next(days: int, why: str) -> None:
    assert suggest(ROUTINES, [done(days), done(days + 1, "mine")], NOW) == Suggestion("full_20", why)


def test_after_a_long_while_the_gentle_one_is_the_way_back() -> None:
    assert suggest(ROUTINES, [done(11)], NOW) == Suggestion("gentle_10", "A gentle way back")


def test_a_routine_that_is_not_there_any_more_is_not_offered() -> None:
    assert suggest(ROUTINES, [done(1, "gone")], NOW) == Suggestion("gentle_10", "A good one to go on with")


def test_who_has_only_own_routines_is_offered_the_first() -> None:
    assert suggest(ROUTINES[:1], [], NOW).routine == "mine"


def test_the_week_has_done_days_free_days_and_days_to_come() -> None:
    so_far = week([done(0), done(0), done(2), done(4)], 3, NOW)

    assert so_far.days == (Mark.FREE, Mark.DONE, Mark.FREE, Mark.DONE, *[Mark.COMING] * 3)
    assert (so_far.today, so_far.sessions) == (3, 3)
    assert week([], 3, NOW).days[3] is Mark.TODAY


@pytest.mark.parametrize(
    ("sessions", "goal", "line"),
    [
        (2, 3, "2 of 3 sessions this week"),
        (1, 1, "1 of 1 session this week"),
        (0, 3, "No session yet this week"),
        (4, 3, "4 sessions this week, 1 more than your goal"),
        (1, 0, "1 session this week"),
        (0, 0, "No session yet this week"),
    ],
)
def test_the_week_in_words(sessions: int, goal: int, line: str) -> None:
    assert week([done(1)] * sessions, goal, NOW).line == line


@pytest.mark.parametrize(
    ("days", "goal", "says"),
    [
        ([], 3, "Good to see you. Begin small"),
        ([40], 3, "Good to see you again. Begin as gently"),
        ([12], 3, "Good to see you. Start where you are"),
        ([0, 1, 2], 3, "Your week is as you wanted it"),
        ([0], 3, "You have done a session today"),
        ([1, 2], 3, "One more session"),
        ([1], 1, "Your week is as you wanted it"),
        ([1], 0, "You were here yesterday"),
        ([4], 3, "Good to see you."),
    ],
)
def test_the_line_of_welcome_goes_by_facts(days: list[int], goal: int, says: str) -> None:
    recent = [done(ago) for ago in days]

    assert welcome(recent, week(recent, goal, NOW), NOW).startswith(says)


@pytest.mark.parametrize(("hour", "words"), [(5, "morning"), (12, "afternoon"), (18, "evening"), (2, "evening")])
def test_the_greeting_goes_by_the_hour(hour: int, words: str) -> None:
    assert greeting(NOW.replace(hour=hour)) == f"Good {words}"


@pytest.mark.parametrize(
    ("day", "heading"),
    [
        (date(2026, 5, 11), "This week"),
        (date(2026, 5, 10), "Last week"),
        (date(2026, 5, 3), "27 April to 3 May"),
        (date(2026, 4, 12), "6 to 12 April"),
        (date(2025, 12, 20), "15 to 21 December 2025"),
    ],
)
def test_weeks_have_headings(day: date, heading: str) -> None:
    assert week_of(day, NOW.date()) == heading


def test_what_hurt_is_said_with_what_can_be_done_about_it() -> None:
    assert told_hurt([]) == ""
    assert told_hurt(["Bridge"]) == (
        "Bridge hurt last time. When it comes, you can skip it, or press H for the easier way."
    )
    assert told_hurt(["Bridge", "Plank"]).startswith("Bridge and Plank hurt last time. When they come, ")
    assert told_hurt(["Bridge", "Plank", "Bird dog", "Curl-up"]).startswith("4 exercises hurt last time. ")
