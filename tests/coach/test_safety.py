"""Rules over a whole session: what the ready-made ones keep to, and what is said of one that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from backcoach.coach.exercise import Side
from backcoach.coach.manner import Manner
from backcoach.coach.problem import Problem
from backcoach.coach.routine import Routine, plan_steps
from backcoach.coach.safety import check_routine
from backcoach.coach.settings import Settings
from backcoach.coach.timeline import lay_out
from backcoach.content.routines import parse_routine
from tests.content import LIBRARY, ROUTINES, WORDS

MARCH = "march_in_place seconds=90"
END = "belly_breathing seconds=60"
KIND = (MARCH, "knee_to_chest hold=20", "bridge repetitions=5", END)


def routine_of(*steps: str) -> Routine:
    """Return a routine from lines like "bridge hold=5 repetitions=5"."""
    lines = ['name = "Mine"']
    for step in steps:
        exercise, *dose = step.split()
        lines += ["[[step]]", f'exercise = "{exercise}"', *(pair.replace("=", " = ") for pair in dose)]
    routine, problems = parse_routine("\n".join(lines), "mine.toml", LIBRARY)
    assert routine, problems
    return routine


def look(routine: Routine) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    plan = plan_steps(routine, LIBRARY, Settings(), Side.LEFT)
    return check_routine(routine, lay_out(routine.id, routine.name, plan, Manner(WORDS, 170)))


def warnings(*steps: str) -> dict[str, Problem]:
    errors, found = look(routine_of(*steps))
    assert errors == ()
    return {problem.rule: problem for problem in found}


@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_a_ready_made_routine_keeps_every_rule(routine: Routine) -> None:
    assert look(routine) == ((), ())


def test_a_kind_routine_of_ones_own_has_nothing_to_be_said_about() -> None:
    assert warnings(*KIND) == {}


def test_no_session_passes_forty_five_minutes() -> None:
    errors, found = look(routine_of(*["march_in_place seconds=600"] * 5, END))

    assert [problem.rule for problem in errors] == ["too_long"]
    assert errors[0].message == (
        "mine.toml: this lasts 52 minutes, but a session lasts at most 45 minutes, so that a sore back is not tired "
        "out; share it out over two sessions."
    )
    assert "long" not in {problem.rule for problem in found}


def test_a_ready_made_half_hour_is_not_called_long() -> None:
    steps = ("march_in_place seconds=600", "march_in_place seconds=600", "march_in_place seconds=510", END)
    routine = routine_of(*steps)

    assert "long" in {problem.rule for problem in look(routine)[1]}
    assert "long" not in {problem.rule for problem in look(replace(routine, promise=30 * 60))[1]}


@pytest.mark.parametrize(
    ("rule", "where", "steps"),
    [
        ("long", "file", ("march_in_place seconds=600",) * 3 + (END,)),
        ("order", "step 3", (MARCH, "bridge repetitions=5", 'calf_stretch phase="stretch"', END)),
        ("warm_up", "file", ("march_in_place seconds=30", "knee_to_chest hold=20", END)),
        ("warm_up", "file", ("knee_to_chest hold=20", MARCH, END)),
        ("warm_up", "file", ("bridge repetitions=5", END)),
        ("warm_up_share", "file", ("march_in_place seconds=30", "legs_on_chair_rest seconds=600", END)),
        ("cool_down", "file", KIND[:-1]),
        ("cool_down_stretch", "file", (MARCH, "march_in_place seconds=600", END)),
        ("one_side", "step 2", (MARCH, 'knee_to_chest side="left"', "bridge repetitions=5", END)),
        ("bending", "file", (MARCH, *["knee_to_chest hold=10"] * 4, "bridge repetitions=5", END)),
        ("changes", "file", (MARCH, "bridge repetitions=5", "knee_bends", "bridge repetitions=5", "sit_to_stand", END)),
        ("rest", "step 2", (MARCH, "abdominal_brace sets=2 rest=5", END)),
    ],
)
def test_what_is_unkind_to_a_sore_back_is_told(rule: str, where: str, steps: tuple[str, ...]) -> None:
    found = warnings(*steps)

    assert rule in found
    assert found[rule].where == where
    assert found[rule].message.startswith("mine.toml")
    assert found[rule].message.endswith(".")
    assert "; " in found[rule].message  # what and why; and the remedy


def test_bending_alone_is_told() -> None:
    assert "bending_balance" in warnings("knee_to_chest hold=5", "childs_pose hold=5", "cat_camel")
    assert "bending_balance" not in warnings("knee_to_chest hold=5", "childs_pose hold=5", "prone_prop")


def test_each_side_in_a_step_of_its_own_is_both_sides() -> None:
    steps = (MARCH, 'knee_to_chest side="left"', 'knee_to_chest side="right"', "bridge repetitions=5", END)

    assert "one_side" not in warnings(*steps)


def test_a_short_session_needs_less_of_a_warm_up() -> None:
    assert "warm_up" not in warnings("march_in_place seconds=50", "knee_to_chest hold=20", END)
    assert "warm_up" not in warnings("march_in_place seconds=40", "abdominal_brace hold=3", END)
