"""From a routine as written to the doses that are done."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.cues import Mark
from backcoach.coach.exercise import Phase, Posture, Range, Side
from backcoach.coach.routine import REST_AFTER, PlannedStep, Routine, Step, easier_step, phase_after, plan_steps
from backcoach.coach.settings import Settings
from backcoach.coach.timeline import lay_out
from tests.coach.making import planned
from tests.coach.strategies import Case, cases, exercise, library, manner
from tests.each import each

KNEE = exercise("knee_to_chest")  # hold 5 to 60, 30 unless told


def hold_of(step: Step, *, own: bool, holds: dict[str, int]) -> int | None:
    routine = Routine("it", "It", (step,), own=own)
    return plan_steps(routine, library(), Settings(holds=holds), Side.LEFT)[0].hold


def only(step: Step) -> PlannedStep:
    return planned(step)[0]


@pytest.mark.parametrize(
    ("written", "set_by_user", "ready_made", "own"),
    [
        (None, None, 30, 30),
        (20, None, 20, 20),
        (None, 40, 40, 40),
        (20, 40, 40, 20),
        (1, None, 5, 5),
        (999, 2, 5, 60),
    ],
)
def test_whose_hold_wins(written: int | None, set_by_user: int | None, ready_made: int, own: int) -> None:
    step = Step("knee_to_chest", hold=written)
    holds = {} if set_by_user is None else {"knee_to_chest": set_by_user}

    assert hold_of(step, own=False, holds=holds) == ready_made
    assert hold_of(step, own=True, holds=holds) == own


def test_a_hold_for_what_is_not_held_means_nothing() -> None:
    assert hold_of(Step("cat_camel"), own=False, holds={"cat_camel": 30}) is None


@pytest.mark.parametrize(
    ("written", "set_by_user", "ready_made", "own"),
    [(None, None, 0, 0), (20, None, 20, 20), (None, 15, 15, 15), (20, 0, 0, 20), (0, 15, 15, 0), (None, 999, 120, 120)],
)
def test_whose_rest_after_an_exercise_wins(
    written: int | None, set_by_user: int | None, ready_made: int, own: int
) -> None:
    settings = Settings(rests_after={} if set_by_user is None else {"bridge": set_by_user})
    for its_own, seconds in ((False, ready_made), (True, own)):
        routine = Routine("it", "It", (Step("bridge", rest_after=written),), own=its_own)
        assert plan_steps(routine, library(), settings, Side.LEFT)[0].rest_after == seconds


@pytest.mark.parametrize(("chosen", "between"), [(0, 30), (25, 30), (45, 45), (120, 60)])
def test_between_sets_it_is_never_less_than_muscles_need_and_more_for_who_wants_it(chosen: int, between: int) -> None:
    routine = Routine("it", "It", (Step("bridge", sets=2), Step("bridge", sets=2, rest=20)), own=True)
    first, prescribed = plan_steps(routine, library(), Settings(rests_after={"bridge": chosen}), Side.LEFT)

    assert (first.rest, prescribed.rest) == (between, 20)


@given(cases())
def test_every_dose_lies_in_its_range(case: Case) -> None:
    for step in case.plan:
        its = step.exercise
        assert step.sets in its.sets
        assert step.rest in its.rest
        assert step.rest_after in REST_AFTER
        assert its.repetitions is None or step.repetitions in its.repetitions
        assert (step.hold is None) if its.hold is None else (step.hold is not None and step.hold in its.hold)
        assert (step.seconds is None) == (its.duration is None)


def test_what_is_not_written_is_the_default() -> None:
    step = only(Step("plank"))
    its = exercise("plank")

    assert its.hold is not None
    assert its.repetitions is not None
    assert (step.hold, step.repetitions) == (its.hold.default, its.repetitions.default)
    assert (step.sets, step.rest) == (its.sets.default, its.rest.default)
    assert only(Step("march_in_place")).seconds == 120


@pytest.mark.parametrize(
    ("step", "first", "sides"),
    [
        (Step("knee_to_chest"), Side.LEFT, "left right"),
        (Step("knee_to_chest"), Side.RIGHT, "right left"),
        (Step("knee_to_chest", side=Side.LEFT), Side.RIGHT, "left"),
        (Step("bridge"), Side.RIGHT, ""),
    ],
)
def test_sides_in_order(step: Step, first: Side, sides: str) -> None:
    assert " ".join(planned(step, first=first)[0].sides) == sides


def test_phases_do_not_go_backwards_where_an_exercise_suits_a_later_one() -> None:
    assert phase_after(Phase.WARM_UP, KNEE) is Phase.STRETCH
    assert phase_after(Phase.STRETCH, KNEE) is Phase.STRETCH
    assert phase_after(Phase.STRENGTH, KNEE) is Phase.COOL_DOWN
    assert phase_after(Phase.COOL_DOWN, exercise("bridge")) is Phase.STRENGTH


def test_the_first_later_phase_is_taken_and_a_written_one_wins() -> None:
    march = exercise("march_in_place")  # also balance and cool-down

    assert phase_after(Phase.STRETCH, march) is Phase.BALANCE
    steps = (Step("bridge", phase=Phase.COOL_DOWN), Step("knee_to_chest"))
    assert [step.phase for step in planned(*steps)] == [Phase.COOL_DOWN] * 2


def test_easier_is_another_exercise_where_there_is_one() -> None:
    step = only(Step("plank", hold=30, sets=2, rest_after=20))
    easier = easier_step(step, 9, library())

    assert (easier.exercise.id, easier.key, easier.sets, easier.eased) == ("plank_knees", 9, 1, False)
    assert easier.exercise.hold is not None
    assert easier.hold == easier.exercise.hold.default
    assert (easier.phase, easier.rest_after) == (step.phase, 20)


def test_easier_keeps_the_sides_where_the_other_has_them() -> None:
    step = only(Step("curl_up", side=Side.RIGHT))
    both = easier_step(only(Step("partial_curl")), 1, library())

    assert easier_step(step, 1, library()).sides == ()  # abdominal brace
    assert both.sides == (Side.LEFT, Side.RIGHT)


@pytest.mark.parametrize(("before", "after"), [(30, 20), (20, 13), (6, 5), (5, 5)])
def test_easier_is_two_thirds_of_the_same_where_there_is_no_other(before: int, after: int) -> None:
    step = only(Step("knee_to_chest", hold=before, sets=2))

    eased = easier_step(step, 4, library())
    assert eased == replace(step, key=4, sets=1, hold=after, eased=True, exercise=step.exercise.eased)
    assert easier_step(eased, 5, library()).exercise == eased.exercise


def test_easier_takes_a_time_that_people_say() -> None:
    eased = easier_step(only(Step("march_in_place", seconds=67)), 1, library())

    assert eased.seconds == 40


def test_an_easier_way_adds_to_how_it_is_done() -> None:
    knee = exercise("knee_to_chest")

    assert knee.eased.name == "Knee to chest, easier"
    assert knee.eased.steps == ("Slide your heel towards you, and leave the knee unheld.", *knee.steps)
    assert (knee.eased.start, knee.eased.posture, knee.eased.say) == (knee.start, knee.posture, knee.say)
    assert knee.eased.pictured
    assert not knee.eased.elsewhere


def test_an_easier_way_in_another_posture_is_told_by_itself() -> None:
    sitting = exercise("march_in_place").eased

    assert sitting.postures == (Posture.SEATED,)
    assert (sitting.start, sitting.steps) == ("", ("March sitting on a firm chair, feet just off the floor.",))
    assert "Stand" not in f"{sitting.say.come_out} {sitting.say.release}"
    assert not sitting.pictured


def test_an_easier_walk_is_shorter() -> None:
    assert easier_step(only(Step("march_in_place", seconds=90)), 1, library()).seconds == 60


@given(st.integers(0, 50), st.integers(0, 50), st.integers(-99, 99))
def test_a_value_is_brought_to_the_nearest_end_of_its_range(least: int, width: int, value: int) -> None:
    allowed = Range(least, least, least + width)
    near = allowed.clamp(value)

    assert near in allowed
    assert (near == value) == (value in allowed)
    assert near in {value, allowed.least, allowed.most}
    assert abs(near - value) == min(abs(it - value) for it in range(least, least + width + 1))


def test_a_range_is_told_as_people_say_it() -> None:
    assert (str(Range(5, 2, 9)), str(Range(4, 4, 4))) == ("2 to 9", "4")


@each(sorted(library().exercises))
def test_every_easier_way_can_be_led_and_says_what_is_easier(key: str) -> None:
    easier = easier_step(only(Step(key)), 1, library())
    timeline = lay_out("small", "Small", (easier,), manner(170))
    told = [cue.say for cue in timeline.cues if cue.mark is Mark.HOW]

    assert told[-1] in {*easier.exercise.steps, easier.exercise.say.how}
    assert easier.exercise.name != exercise(key).name
