"""The sounds beside the words, as a session plays them."""

from __future__ import annotations

from backcoach.coach.chimes import Chime, chime
from backcoach.coach.routine import Step
from backcoach.coach.segment import Kind
from tests.coach.making import CAT, KNEE, MARCH, Seat

C = Chime


def heard(seat: Seat, seconds: float) -> list[Chime]:
    """Let time pass as a clock would, and return what sounds."""
    sounds: list[Chime] = []
    for _ in range(round(seconds * 4)):
        before = seat.session.segment
        sound = chime(seat.press(seat.session.tick, 0.25), before)
        sounds += [sound] if sound else []
    return sounds


def whole(*steps: Step) -> list[Chime]:
    seat = Seat(*steps)
    before = seat.session.segment
    first = chime(seat.press(seat.session.start), before)
    assert first
    return [first, *heard(seat, seat.session.time_left + 1)]


def test_a_hold_begins_is_counted_down_and_comes_to_zero_on_each_side() -> None:
    hold = [C.START, C.HALF, C.COUNT, C.COUNT, C.COUNT, C.ZERO]
    assert whole(KNEE) == [C.READY, *hold, C.SWITCH, *hold, C.END]


def test_an_exercise_for_a_time_begins_and_comes_to_zero() -> None:
    assert whole(MARCH, CAT)[:7] == [C.READY, C.START, C.HALF, C.COUNT, C.COUNT, C.COUNT, C.ZERO]


def test_the_end_of_the_session_is_more_than_the_end_of_its_last_exercise() -> None:
    assert whole(MARCH) == [C.READY, C.START, C.HALF, C.COUNT, C.COUNT, C.COUNT, C.END]


def test_repetitions_begin_once_and_are_not_counted_down() -> None:
    assert whole(CAT) == [C.READY, C.START, C.END]


def test_a_rest_between_sets_is_heard() -> None:
    rested = whole(Step("cat_camel", repetitions=2, sets=2, rest=10))
    assert rested == [C.READY, C.START, C.REST, C.START, C.END]


def test_pausing_and_going_on_are_heard_and_the_way_back_is_counted_in() -> None:
    seat = Seat(KNEE).start()
    segment = seat.reach(Kind.HOLD, 3)
    assert chime(seat.press(seat.session.pause), segment) is C.PAUSE
    assert chime(seat.press(seat.session.resume), segment) is C.RESUME
    assert heard(seat, 3) == [C.COUNT, C.COUNT]  # "Going on" has the place of the three


def test_what_is_broken_off_does_not_come_to_its_zero() -> None:
    seat = Seat(KNEE, CAT).start()
    segment = seat.reach(Kind.HOLD, 3)
    assert chime(seat.press(seat.session.skip), segment) is C.SWITCH
    segment = seat.session.segment
    assert chime(seat.press(seat.session.stop), segment) is C.STOP


def test_what_comes_too_late_makes_no_sound() -> None:
    seat = Seat(KNEE).start()
    segment = seat.reach(Kind.HOLD, 16.5)
    assert chime(seat.press(seat.session.tick, 1.4), segment) is None
