"""A repetition played over and over, told by the time since its beginning."""

from __future__ import annotations

import pytest

from backcoach.coach.demonstration import LONGEST_HOLD, moment_at, repetition
from backcoach.coach.exercise import Exercise
from backcoach.coach.segment import Kind
from tests.content import LIBRARY
from tests.each import each

EXERCISES = LIBRARY.exercises
KNEE = EXERCISES["knee_to_chest"]


def test_a_hold_is_moved_into_held_and_left() -> None:
    kinds = [stretch.kind for stretch in repetition(KNEE)]

    assert kinds == [Kind.PREPARE, Kind.MOVE, Kind.HOLD, Kind.LOWER]
    assert max(stretch.seconds for stretch in repetition(KNEE)) == LONGEST_HOLD


@pytest.mark.parametrize(("exercise", "seconds"), [("cat_camel", EXERCISES["cat_camel"].move), ("march_in_place", 60)])
def test_what_is_not_held_is_one_movement(exercise: str, seconds: int) -> None:
    ready, work = repetition(EXERCISES[exercise])

    assert (ready.kind, work.kind, work.seconds) == (Kind.PREPARE, Kind.MOVE, seconds)


@each(EXERCISES.values())
def test_each_moment_is_followed_by_the_next_and_the_last_by_the_first(exercise: Exercise) -> None:
    stretches = repetition(exercise)
    start = 0
    for place, stretch in enumerate(stretches):
        assert stretch.seconds >= 1
        assert moment_at(exercise, start) == (stretch, 0.0)
        assert moment_at(exercise, start + stretch.seconds / 2) == (stretch, 0.5)
        start += stretch.seconds
        assert moment_at(exercise, start)[0] == stretches[(place + 1) % len(stretches)]
