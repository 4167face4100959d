"""Whoever looks for an exercise finds it, and nothing that does not suit somebody vanishes without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.exercise import Action, Phase, Posture
from backcoach.coach.finding import (
    NOTHING,
    Wish,
    better,
    find,
    matches,
    suited,
    told_better,
    told_changes,
    told_out,
    unsuited,
)
from backcoach.coach.routine import Routine, Step, with_phases
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


ROUTINE = Routine("it", "It", (Step("march_in_place"), Step("bridge"), Step("cat_camel"), Step("bridge")))
BACK = ("pregnant_after_3_months",)  # not to lie flat on the back


def test_a_ready_made_routine_leaves_out_what_does_not_suit_and_says_so() -> None:
    fitting = suited(replace(ROUTINE, note="Six of them."), library(), BACK)

    assert fitting.note == "", "it told of the whole"
    assert [step.exercise for step in fitting.steps] == ["march_in_place", "cat_camel"]
    assert [step.phase for step in fitting.steps] == [
        step.phase for step in with_phases(ROUTINE, library()) if step.exercise != "bridge"
    ]
    assert [it.id for it in unsuited(ROUTINE, library(), BACK)] == ["bridge"]
    assert told_out(ROUTINE, library(), BACK) == "Left out, because you chose what to avoid: Bridge (1 of 3 exercises)."


def test_another_routine_is_offered_where_most_of_one_would_be_left_out() -> None:
    most = Routine("most", "Most", tuple(map(Step, ("march_in_place", "bridge", "dead_bug"))), promise=600)
    short, fitting = (
        Routine(name, name.title(), (Step("march_in_place"),), promise=promise)
        for name, promise in (("short", 60), ("fitting", 480))
    )
    there = (replace(fitting, id="mine", own=True, promise=600), most, short, fitting, ROUTINE)

    assert better(most, there, library(), BACK) is fitting
    assert told_better(most, there, library(), BACK) == "“Fitting” suits you better: nothing of it is left out."
    assert better(most, (most, ROUTINE), library(), BACK) is None, "nothing suits"
    assert better(ROUTINE, there, library(), BACK) is None, "most of it is left"
    assert better(replace(most, own=True), there, library(), BACK) is None
    assert told_better(most, there, library(), ()) == ""


def test_what_is_to_be_changed_is_told_once_for_all_that_share_it() -> None:
    routine = Routine("it", "It", tuple(map(Step, ("dead_bug", "belly_breathing", "bird_dog", "dead_bug"))))
    flags = ("floor_hard_to_reach", "pregnant_after_3_months")
    whole = told_changes(routine, library(), ("floor_hard_to_reach",))

    assert whole == ("Dead bug and Bird dog: Do it on a firm bed, or choose the 10-minute standing session.",)
    assert told_changes(routine, library(), flags) == (
        "Belly breathing: Do it sitting, or lying on your side.",
        "Bird dog: Do it on a firm bed, or choose the 10-minute standing session.",
    )
    assert told_changes(routine, library(), ()) == ()


def test_a_routine_of_ones_own_stays_as_it_is_and_says_what_is_in_it() -> None:
    own = replace(ROUTINE, own=True)

    assert suited(own, library(), BACK) is own
    assert told_out(own, library(), BACK) == (
        "Bridge is in it, although you chose to avoid it. You can skip it when it comes."
    )


@pytest.mark.parametrize("flags", [(), ("knee_pain",), ("gone",)])
def test_what_suits_is_not_spoken_of(flags: tuple[str, ...]) -> None:
    routine = Routine("it", "It", (Step("belly_breathing"),))

    assert suited(routine, library(), flags) is routine
    assert told_out(routine, library(), flags) == ""


def test_a_routine_of_which_nothing_would_be_left_stays_and_is_told() -> None:
    routine = Routine("it", "It", (Step("bridge"),))

    assert suited(routine, library(), BACK) is routine
    assert told_out(routine, library(), BACK).startswith("Bridge is in it")
