"""Whoever looks for an exercise finds it, and nothing that does not suit somebody vanishes without a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.exercise import Action, Phase, Posture
from backcoach.coach.finding import NOTHING, Wish, find, matches
from tests.coach.strategies import library

EXERCISES = library().exercises
FLAGS = sorted(library().flags)


def names(**wish: object) -> list[str]:
    return [it.exercise.id for it in find(library(), Wish(**wish))]  # type: ignore[arg-type]


def test_without_a_wish_all_are_found_in_the_order_of_a_session() -> None:
    found = [it.exercise for it in find(library(), Wish())]

    assert len(found) == len(EXERCISES)
    assert [it.phase.order for it in found] == sorted(it.phase.order for it in found)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("knee to ch", "knee_to_chest"),
        ("KNEE-TO-CHEST", "knee_to_chest"),
        ("hug", "knee_to_chest"),
        ("scapular", "shoulder_blade_squeeze"),
        ("childs pose", "childs_pose"),
        ("child's", "childs_pose"),
    ],
)
def test_an_exercise_is_found_by_any_of_its_names(text: str, wanted: str) -> None:
    assert wanted in names(text=text)
    assert len(names(text=text)) < 6


def test_words_are_looked_for_from_their_beginning() -> None:
    assert matches("sp cu", "Spoken cues")
    assert matches("", "anything")
    assert not matches("oken", "Spoken cues")
    assert not matches("spoken loud", "Spoken cues")


@given(
    st.sampled_from(["", *Phase]),
    st.sampled_from(["", *Posture]),
    st.sampled_from(["", NOTHING, "mat", "chair", "wall"]),
    st.sets(st.sampled_from(FLAGS), max_size=4),
)
def test_what_is_found_fits_and_flags_leave_nothing_out_silently(
    phase: str, posture: str, thing: str, flags: set[str]
) -> None:
    found = find(library(), Wish(phase=phase, posture=posture, thing=thing, flags=flags))
    for it in found:
        assert phase in {"", it.exercise.phase, *it.exercise.also_phases}
        assert posture in {"", *it.exercise.postures}
        assert thing in {"", *(it.exercise.needs or [NOTHING])}
        against = {it.flag for it in it.exercise.avoid_if if it.action is Action.AVOID and it.flag in flags}
        assert {caution.flag for caution in it.against} == against
        assert all(caution.reason for caution in (*it.against, *it.change))
    assert {it.exercise.id for it in found} == set(names(phase=phase, posture=posture, thing=thing))
    assert [bool(it.against) for it in found] == sorted(bool(it.against) for it in found)
