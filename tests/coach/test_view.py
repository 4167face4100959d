"""The stage as words, at moments of a small session."""

from __future__ import annotations

import pytest

from backcoach.coach.routine import Step
from backcoach.coach.segment import Kind
from backcoach.coach.view import View, view
from tests.coach.making import CAT, KNEE, Seat

BRIDGE = Step("bridge", hold=5, repetitions=5, sets=2)


def drawn(seat: Seat) -> str:
    """Draw the stage as one line."""
    shown = view(seat.session)
    parts = (
        shown.tag or "Now",
        shown.doing,
        shown.exercise,
        shown.side,
        f"{shown.digits} {shown.unit}",
        shown.repetition,
    )
    return " | ".join(part for part in (*parts, f"next {shown.following}", shown.time_left) if part)


def test_a_session_in_pictures() -> None:
    seat = Seat(KNEE, BRIDGE).start()
    seen = [drawn(seat)]
    for kind, step in ((Kind.MOVE, 0), (Kind.HOLD, 0), (Kind.LOWER, 0), (Kind.SWITCH, 0), (Kind.HOLD, 0)):
        seat.reach(kind, 0.5, step)
        seen.append(drawn(seat))
    seat.reach(Kind.HOLD, 0, step=1, repetition=2)
    seen.append(drawn(seat))
    seat.reach(Kind.REST, 1, step=1)
    seen.append(drawn(seat))
    seat.wait(seat.session.time_left)
    seen.append(drawn(seat))

    assert [line.rpartition(" | ")[0] for line in seen] == [
        "Next | Get ready | Knee to chest | Left leg | 20 seconds | next Knee to chest, right leg",
        "Now | Move into it | Knee to chest | Left leg | 20 to hold | next Knee to chest, right leg",
        "Now | Hold | Knee to chest | Left leg | 20 seconds | next Knee to chest, right leg",
        "Now | Let go | Knee to chest | Left leg | 3 seconds | next Knee to chest, right leg",
        "Next | Switch sides | Knee to chest | Right leg | 5 seconds | next Bridge",
        "Now | Hold | Knee to chest | Right leg | 20 seconds | next Bridge",
        "Now | Hold | Bridge | 5 seconds | 2 of 5 · set 1 of 2 | next a rest, then set 2",
        "Next · set 2 of 2 | Rest | Bridge | 29 seconds | next the end",
        "Now | Let go | Bridge | 0 seconds | 5 of 5 · set 2 of 2 | next the end",
    ]
    assert seen[-1].endswith("| 0:00")


def test_in_a_rest_after_an_exercise_the_next_one_is_shown_and_it_is_told_before() -> None:
    seat = Seat(Step("bridge", hold=5, repetitions=5, rest_after=20), KNEE).start()
    seat.reach(Kind.HOLD, 0, repetition=2)
    working = drawn(seat)
    seat.reach(Kind.REST, 1)

    assert working.startswith("Now | Hold | Bridge | 5 seconds | 2 of 5 | next a rest, then Knee to chest |")
    assert drawn(seat).startswith(
        "Next | Rest | Knee to chest | Left leg | 19 seconds | next Knee to chest, right leg |"
    )
    assert view(seat.session).aside == "Hold for 20 seconds on each side"


def test_repetitions_show_their_number() -> None:
    seat = Seat(CAT).start()
    seat.reach(Kind.MOVE, 1, repetition=3)

    assert drawn(seat).startswith("Now | Go | Cat-camel | 3 of 4 | next the end")


def test_a_long_walk_shows_minutes() -> None:
    seat = Seat(Step("march_in_place", seconds=120)).start()
    seat.reach(Kind.MOVE)
    assert "| 2:00 minutes |" in drawn(seat)
    seat.wait(20.5)
    assert "| 1:40 minutes |" in drawn(seat)
    seat.wait(0.5)
    assert "| 99 seconds |" in drawn(seat)
    seat.wait(98)
    assert "| 1 second |" in drawn(seat)


def test_standing_still_is_told() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 5)
    seat.press(seat.session.pause)
    assert (view(seat.session).doing, view(seat.session).kind) == ("Paused", None)

    seat.press(seat.session.resume)
    assert drawn(seat).startswith("Now | Going on | Knee to chest | Left leg | 3 seconds")
    seat.wait(2.5)
    assert drawn(seat).startswith("Now | Going on | Knee to chest | Left leg | 1 second |")
    seat.press(seat.session.hurt)
    assert (view(seat.session).doing, view(seat.session).kind) == ("Stopped", None)


@pytest.mark.parametrize(("position", "progress", "of_segment"), [(0, 0.0, 0.0), (10, 0.1299, 0.5), (33, 0.4286, 0.5)])
def test_progress_is_the_share_that_is_past(position: float, progress: float, of_segment: float) -> None:
    seat = Seat(KNEE).start()
    seat.wait(position)
    shown: View = view(seat.session)

    assert shown.progress == pytest.approx(progress, abs=1e-3)
    assert shown.segment_progress == pytest.approx(of_segment)


def test_the_last_second_before_going_on_is_one_second() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 5)
    seat.press(seat.session.pause)
    seat.press(seat.session.resume)
    seat.wait(2.1)

    assert (view(seat.session).digits, view(seat.session).unit) == ("1", "second")


def test_a_last_started_second_is_still_a_second() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 19.9)

    assert view(seat.session).digits == "1"


def test_who_waits_is_told_the_dose_and_who_works_what_comes_then() -> None:
    seat = Seat(KNEE, BRIDGE).start()
    asides = [view(seat.session).aside]
    for kind, step in ((Kind.HOLD, 0), (Kind.REST, 1)):
        seat.reach(kind, 1, step)
        asides.append(view(seat.session).aside)

    assert asides == [
        "Hold for 20 seconds on each side",
        "Then: Knee to chest, right leg",
        "5 times, 5 seconds each",
    ]


def test_the_last_seconds_of_what_is_timed_are_told() -> None:
    seat = Seat(KNEE, CAT).start()
    seat.reach(Kind.HOLD, 16.5)
    last = []
    for _ in range(5):
        last.append(view(seat.session).last)
        seat.wait(1)
    assert last == [0, 3, 2, 1, 0]
    seat.reach(Kind.MOVE, 1, step=1)
    assert view(seat.session).last == 0  # a movement takes as long as it takes


def test_breath_is_shown_where_nothing_else_sets_the_rhythm() -> None:
    seat = Seat(KNEE, BRIDGE, Step("belly_breathing", seconds=60)).start()
    assert view(seat.session).breath is None
    seat.reach(Kind.HOLD, 1)
    assert view(seat.session).breath
    assert view(seat.session).breathing == ""
    seat.reach(Kind.REST, 1, step=1)
    assert view(seat.session).breathing == "Breathe in"
    seat.reach(Kind.MOVE, 3.9, step=2)
    assert view(seat.session).breathing == "Breathe in"
    seat.wait(0.2)
    assert view(seat.session).breathing == "Breathe out"
    seat.press(seat.session.pause)
    assert view(seat.session).breath is None
