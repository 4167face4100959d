"""The sounds beside the words, as a session plays them."""

from __future__ import annotations

from backcoach.coach.chimes import Chime, chimes
from backcoach.coach.routine import Step
from backcoach.coach.segment import Kind
from tests.coach.making import CAT, KNEE, MARCH, Seat

C = Chime


def heard(seat: Seat, seconds: float) -> list[Chime]:
    """Let time pass as a clock would, and return what sounds."""
    sounds: list[Chime] = []
    for _ in range(round(seconds * 4)):
        before = seat.session.segment
        sounds += chimes(seat.press(seat.session.tick, 0.25), before)
    return sounds


def whole(*steps: Step) -> list[Chime]:
    seat = Seat(*steps)
    before = seat.session.segment
    return [*chimes(seat.press(seat.session.start), before), *heard(seat, seat.session.time_left + 1)]


def test_a_hold_begins_is_counted_down_and_comes_to_zero_on_each_side() -> None:
    hold = [C.START, C.HALF, C.COUNT, C.COUNT, C.COUNT, C.ZERO]
    assert whole(KNEE) == [C.READY, *hold, C.SWITCH, *hold, C.END]


def test_an_exercise_for_a_time_begins_and_comes_to_zero() -> None:
    assert whole(MARCH) == [C.READY, C.START, C.HALF, C.COUNT, C.COUNT, C.COUNT, C.ZERO, C.END]


def test_repetitions_begin_once_and_are_not_counted_down() -> None:
    assert whole(CAT) == [C.READY, C.START, C.END]


def test_a_rest_between_sets_is_heard() -> None:
    rested = whole(Step("cat_camel", repetitions=2, sets=2, rest=10))
    assert rested == [C.READY, C.START, C.REST, C.START, C.END]


def test_pausing_and_going_on_are_heard_and_the_way_back_is_counted_in() -> None:
    seat = Seat(KNEE).start()
    segment = seat.reach(Kind.HOLD, 3)
    assert list(chimes(seat.press(seat.session.pause), segment)) == [C.PAUSE]
    assert next(chimes(seat.press(seat.session.resume), segment)) is C.RESUME
    assert heard(seat, 3) == [C.COUNT, C.COUNT]  # "Going on" has the place of the three


def test_what_is_broken_off_does_not_come_to_its_zero() -> None:
    seat = Seat(KNEE, CAT).start()
    segment = seat.reach(Kind.HOLD, 3)
    assert C.ZERO not in list(chimes(seat.press(seat.session.skip), segment))
    segment = seat.session.segment
    assert list(chimes(seat.press(seat.session.stop), segment)) == [C.STOP]


def test_what_comes_too_late_makes_no_sound() -> None:
    seat = Seat(KNEE).start()
    segment = seat.reach(Kind.HOLD, 16.5)
    assert list(chimes(seat.press(seat.session.tick, 1.4), segment)) == []
