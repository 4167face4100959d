"""Names as people write them."""

from __future__ import annotations

import pytest

from backcoach.coach.library import plain
from tests.coach.strategies import library


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sit-ups", "sit up"),
        ("THE sit up", "situp"),
        ("Toe touches (standing)", "toe touche"),
        ("straight_leg raise", "Straight leg raises"),
        ("Press", "press"),
    ],
)
def test_one_name_in_many_spellings(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(("one", "other"), [("press", "pre"), ("bridge", "bride"), ("leg raise", "arm raise")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert plain(one) != plain(other)


def test_every_forbidden_move_is_found_by_each_of_its_names() -> None:
    for move in library().forbidden.values():
        for name in (move.name, *move.aliases):
            found = library().forbidden_move(f"  {name.upper().replace(' ', '-')}!")
            assert found is not None
            assert plain(name) in {plain(known) for known in (found.name, *found.aliases)}


def test_no_exercise_of_ours_is_taken_for_a_forbidden_move() -> None:
    for its in library().exercises.values():
        for name in (its.id, its.name, *its.aliases):
            assert library().forbidden_move(name) is None, name


@pytest.mark.parametrize("name", ["", " ", "knee to chest", "a walk in the park"])
def test_what_is_not_forbidden_is_not_found(name: str) -> None:
    assert library().forbidden_move(name) is None
