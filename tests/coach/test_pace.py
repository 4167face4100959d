"""Whoever needs more time has it: before an exercise, between the sides, between sets. Nothing becomes too short."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from backcoach.coach.beginning import timeline_of
from backcoach.coach.cues import Mark
from backcoach.coach.exercise import Side
from backcoach.coach.routine import Routine, Step, plan_steps
from backcoach.coach.segment import Kind
from backcoach.coach.settings import RESTS, Settings
from backcoach.coach.timeline import Timeline, lay_out
from tests.coach.making import BRIDGE, KNEE, MARCH
from tests.coach.strategies import Case, cases, library, manner, words

STEPS = (MARCH, KNEE, replace(BRIDGE, sets=2, rest=30))


def laid_out(settings: Settings, *, own: bool = False) -> Timeline:
    return timeline_of(Routine("it", "It", STEPS, own=own), library(), words(), settings)


def waits(timeline: Timeline, kind: Kind) -> list[int]:
    return [it.seconds for it in timeline.segments if it.kind is kind]


USUAL = laid_out(Settings())


@pytest.mark.parametrize(
    ("settings", "kind", "more"),
    [
        (Settings(ready_more=10), Kind.PREPARE, 10),
        (Settings(switch_more=5), Kind.SWITCH, 5),
        (Settings(rests="longer"), Kind.REST, 15),
    ],
)
def test_the_time_that_was_asked_for_is_added_where_it_belongs_and_nowhere_else(
    settings: Settings, kind: Kind, more: int
) -> None:
    longer = laid_out(settings)

    assert waits(longer, kind) == [seconds + more for seconds in waits(USUAL, kind)]
    assert waits(longer, kind)
    assert longer.total_seconds == USUAL.total_seconds + more * len(waits(USUAL, kind))


@given(cases())
def test_more_time_is_exactly_that_and_the_work_stays(case: Case) -> None:
    least = lay_out("any", "Any", case.plan, manner(case.rate, half_way=case.half_way))
    extra = {Kind.PREPARE: case.ready, Kind.SWITCH: case.switch}
    pairs = list(zip(case.timeline.segments, least.segments, strict=True))

    assert all(it.seconds == other.seconds + extra.get(it.kind, 0) for it, other in pairs)


def test_shorter_rests_are_announced_as_they_are_and_leave_room_for_the_words() -> None:
    steps = (Step("bridge", hold=5, sets=2, rest=40),)
    short = timeline_of(Routine("it", "It", steps), library(), words(), Settings(rests="shorter"))
    (rest,) = [it for it in short.segments if it.kind is Kind.REST]

    assert rest.seconds == 20
    assert any("20 seconds" in cue.say for cue in rest.cues)
    assert all(cue.end <= rest.end for cue in rest.cues if cue.mark is Mark.REST)


def test_the_rest_of_an_own_routine_is_a_prescription() -> None:
    assert waits(laid_out(Settings(rests="longer"), own=True), Kind.REST) == waits(USUAL, Kind.REST)


@pytest.mark.parametrize("word", sorted(RESTS))
def test_no_rest_leaves_its_range(word: str) -> None:
    for exercise in library().exercises.values():
        for step in (Step(exercise.id), Step(exercise.id, rest=exercise.rest.most)):
            (planned,) = plan_steps(Routine("it", "It", (step,)), library(), Settings(rests=word), Side.LEFT)
            assert planned.rest in exercise.rest


def test_half_way_is_said_unless_it_is_not_wanted() -> None:
    def said(timeline: Timeline) -> int:
        return sum(cue.mark is Mark.HALF for cue in timeline.cues)

    without = laid_out(Settings(half_way=False))
    assert said(USUAL) == 3  # the march, and each leg
    assert said(without) == 0
    assert without.total_seconds == USUAL.total_seconds
