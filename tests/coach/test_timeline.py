"""Any routine, any dose, any voice: the timeline adds up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from backcoach.coach import plan_text
from backcoach.coach.beginning import fitted
from backcoach.coach.cues import Mark
from backcoach.coach.exercise import Mode, SideOrder
from backcoach.coach.history import Unit
from backcoach.coach.routine import PlannedStep, Step, easier_step
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.timeline import Timeline, lay_out
from tests.coach.making import BRIDGE, CAT, KNEE, MARCH, laid_out, planned
from tests.coach.strategies import Case, cases, library, longer_cases, manner


def is_gapless(segments: Iterable[Segment]) -> bool:
    return all(before.end == after.start for before, after in pairwise(segments))


def units_of(plan: Iterable[PlannedStep]) -> list[Unit]:
    """Return every repetition a plan asks for, in the order it is done."""
    found = []
    for step in plan:
        sides = [side.value for side in step.sides] or [""]
        counts = range(1, step.repetitions + 1)
        for number in range(1, step.sets + 1):
            if step.exercise.sides is SideOrder.ONE_THEN_OTHER:
                found += [Unit(step.key, number, count, side) for side in sides for count in counts]
            else:
                found += [Unit(step.key, number, count, side) for count in counts for side in sides]
    return found


def dose_seconds(step: PlannedStep) -> int | None:
    match step.exercise.mode:
        case Mode.HOLD:
            return step.hold
        case Mode.REPETITIONS:
            return step.exercise.move
        case Mode.TIME:
            return step.seconds


def kinds(timeline: Timeline) -> list[str]:
    return [f"{it.kind} {it.seconds}" for it in timeline.segments]


@given(cases())
def test_segments_follow_without_a_gap_and_add_up(case: Case) -> None:
    timeline = case.timeline
    assert timeline.segments[0].start == 0
    assert is_gapless(timeline.segments)
    assert all(type(it.seconds) is int and it.seconds > 0 for it in timeline.segments)
    assert timeline.total_seconds == sum(it.seconds for it in timeline.segments)


@given(cases())
def test_every_repetition_is_there_once_in_order_with_its_dose(case: Case) -> None:
    timeline = case.timeline
    assert [it.unit for it in timeline.units] == units_of(timeline.plan)
    doses = {step.key: dose_seconds(step) for step in timeline.plan}
    assert [it.seconds for it in timeline.units] == [doses[it.key] for it in timeline.units]


@given(cases())
def test_both_sides_are_worked_for_the_same_time(case: Case) -> None:
    timeline = case.timeline
    for place, step in enumerate(timeline.plan):
        worked = [[it.seconds for it in timeline.units if it.step == place and it.side is side] for side in step.sides]
        assert all(one == worked[0] for one in worked)


@given(cases())
def test_each_block_waits_for_its_reason_and_then_works(case: Case) -> None:
    timeline = case.timeline
    for block in range(timeline.segments[-1].block + 1):
        first, *rest = (it for it in timeline.segments if it.block == block)
        if rest[-1].kind is Kind.REST:
            rest.pop()
        starts_step = timeline.step_start(first.step) == timeline.block_start(block)
        assert not first.kind.is_work
        assert (first.kind is Kind.PREPARE) == starts_step
        assert all(it.kind.is_work for it in rest)
        assert timeline.segments[timeline.work_start(block)] is rest[0]


@given(cases())
def test_getting_ready_leaves_time_for_the_change_of_posture(case: Case) -> None:
    timeline = case.timeline
    on_floor, posture = False, "standing"
    for it in timeline.segments:
        if it.kind is Kind.PREPARE:
            change = 12 if on_floor and it.posture.on_floor else 20 if on_floor or it.posture.on_floor else 8
            assert it.seconds >= (5 if posture == it.posture else change)
            on_floor, posture = it.posture.on_floor, it.posture
        elif it.kind is Kind.REST and it.set:
            assert it.seconds >= timeline.plan[it.step].rest


@given(cases())
def test_a_rest_after_an_exercise_is_what_was_wished_and_nothing_else_changes(case: Case) -> None:
    timeline = case.timeline
    straight = lay_out("any", "Any", [replace(it, rest_after=0) for it in case.plan], timeline.manner)
    rests = [it for it in timeline.segments if it.kind is Kind.REST and it.set is None]
    wished = [step.rest_after for step in case.plan[:-1] if step.rest_after]  # nobody rests after the end

    assert [it.seconds for it in rests] == wished
    assert all(timeline.segments[timeline.segments.index(it) + 1].kind is Kind.PREPARE for it in rests)
    others = [it for it in timeline.segments if it not in rests]
    assert [(it.kind, it.unit, it.seconds) for it in others] == [
        (it.kind, it.unit, it.seconds) for it in straight.segments
    ]


@given(longer_cases())
def test_a_longer_segment_leaves_no_gap(case: Case) -> None:
    timeline = case.timeline
    assert timeline.segments[0].start == 0
    assert is_gapless(timeline.segments)
    assert timeline.ending.at >= timeline.total_seconds
    assert [it.unit for it in timeline.units] == units_of(timeline.plan)


@given(cases())
def test_a_plan_survives_being_written_down(case: Case) -> None:
    assert plan_text.load(plan_text.dump(case.plan), library()) == case.plan


def test_an_easier_and_noted_step_survives_being_written_down() -> None:
    noted = replace(planned(KNEE)[0], note="Slowly.")
    plan = (noted, easier_step(noted, 7, library()))

    assert plan_text.load(plan_text.dump(plan), library()) == plan


@pytest.mark.parametrize("broken", ["nonsense", "[1]", "{}x", '[{"key": 1}]', "null"])
def test_what_is_no_plan_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        plan_text.load(broken, library())


def test_a_plan_with_an_exercise_that_is_gone_is_refused() -> None:
    gone = plan_text.dump(planned(KNEE)).replace("knee_to_chest", "moon_walk")

    with pytest.raises(ValueError, match="moon_walk"):
        plan_text.load(gone, library())


def test_getting_down_gets_twenty_seconds_and_up_again_too() -> None:
    timeline = laid_out(MARCH, KNEE, MARCH, MARCH, rate=260)

    assert [it.seconds for it in timeline.segments if it.kind is Kind.PREPARE][1:] == [20, 20, 5]


def test_a_slow_voice_makes_the_wait_longer_and_never_the_work() -> None:
    fast, slow = laid_out(BRIDGE, rate=260), laid_out(BRIDGE, rate=100)

    assert slow.segments[0].seconds > fast.segments[0].seconds
    assert [it.seconds for it in slow.units] == [it.seconds for it in fast.units]


def test_turning_from_back_to_front_gets_twelve_seconds() -> None:
    again = replace(planned(Step("prone_prop"))[0], key=1)
    first = replace(planned(Step("bridge"))[0], key=0)
    short = replace(again.exercise, say=replace(again.exercise.say, how="Turn.", name="x"))
    timeline = lay_out("x", "X", (first, replace(again, exercise=short)), manner(260))

    assert timeline.segments[timeline.step_start(1)].seconds == 12


def test_repetitions_alternate_where_the_exercise_says_so() -> None:
    units = laid_out(Step("bird_dog", hold=3, repetitions=3)).units

    assert [(it.repetition, str(it.side)) for it in units] == [
        (number, side) for number in (1, 2, 3) for side in ("left", "right")
    ]


def test_sets_rest_between_and_sides_switch_within() -> None:
    timeline = laid_out(replace(KNEE, hold=5, sets=2, rest=10), rate=260)

    waits = [f"{it.kind} set {it.set} {it.side}" for it in timeline.segments if not it.kind.is_work]
    assert waits == [
        "prepare set 1 left",
        "switch_sides set 1 right",
        "rest set 2 left",
        "switch_sides set 2 right",
    ]


def test_a_repetition_is_moved_into_held_and_lowered() -> None:
    assert kinds(laid_out(BRIDGE))[1:4] == ["move 2", "hold 5", "lower 2"]
    assert kinds(laid_out(CAT))[1:] == ["move 6"] * 4
    assert kinds(laid_out(MARCH))[1:] == ["move 60"]


def test_what_to_lay_out_and_the_phases_are_each_named_once() -> None:
    timeline = laid_out(MARCH, MARCH, KNEE, BRIDGE)

    assert timeline.needs() == ("mat",)
    assert timeline.things() == {"mat": "mat"}
    assert [str(phase) for phase in timeline.phases()] == ["warm_up", "stretch", "strength"]


def test_what_makes_it_more_comfortable_is_told_once_and_not_what_is_laid_out_anyway() -> None:
    def kind(*helps: str) -> PlannedStep:
        return replace(step, exercise=replace(step.exercise, helps=helps))

    step = planned(BRIDGE)[0]
    plan = (kind("strap", "pillow", "mat under the feet"), kind("pillow", "strap or towel"))

    assert lay_out("it", "It", plan, manner()).needs() == ("mat",)
    assert lay_out("it", "It", plan, manner()).helps() == ("pillow", "strap or towel")


def test_where_steps_and_blocks_start() -> None:
    timeline = laid_out(MARCH, Step("knee_to_chest", hold=5), CAT)

    assert [timeline.step_start(step) for step in range(4)] == [0, 2, 10, 15]
    assert [timeline.block_start(block) for block in range(5)] == [0, 2, 6, 10, 15]


def test_a_wait_is_as_long_as_its_announcement_was_measured_and_never_shorter_than_estimated() -> None:
    plain = laid_out(KNEE, CAT)
    how = next(cue for cue in plain.cues if cue.mark is Mark.HOW)

    def measured(texts: Iterable[str]) -> dict[str, float]:
        return {text: plain.manner.seconds(text) + (30 if text == how.say else -0.2) for text in texts}

    longer = fitted(plain, measured)
    changed = [(a.kind, b.seconds - a.seconds) for a, b in zip(plain.segments, longer.segments, strict=True) if a != b]

    assert changed[0][0] is Kind.PREPARE
    assert 20 <= changed[0][1] <= 30
    assert all(more == 0 for _, more in changed[1:])
    assert fitted(plain, lambda _texts: {}) == plain

    left = laid_out(KNEE, CAT, going_on=plain.units[2].unit)
    assert fitted(left, lambda _texts: {}) == left
