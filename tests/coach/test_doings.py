"""What became of a whole plan, and what is said at its end."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from backcoach.coach.closing import closing, ended
from backcoach.coach.doings import doings, put_right, whole
from backcoach.coach.exercise import Phase
from backcoach.coach.history import Outcome, SessionSummary, StepOutcome, StepRecord, Unit
from backcoach.coach.routine import Routine, Step, instead_of, with_phases, without
from backcoach.coach.today import week
from tests.coach.making import BRIDGE, KNEE, MARCH, Seat, laid_out, planned
from tests.coach.strategies import library

DONE, PARTIAL, HURT, SKIPPED = StepOutcome
PLAN = planned(MARCH, KNEE, BRIDGE)
EXERCISES = library().exercises


def all_done() -> list[StepRecord]:
    return list(put_right(whole([], PLAN), done=True))


def test_a_plan_has_the_repetitions_of_its_timeline() -> None:
    timeline = laid_out(MARCH, KNEE, BRIDGE)

    assert [(it.unit, it.planned_seconds) for it in whole([], PLAN)] == [
        (segment.unit, segment.seconds) for segment in timeline.units
    ]


def test_a_whole_session_comes_to_its_plan_with_both_sides() -> None:
    seat = Seat(MARCH, KNEE, BRIDGE).start()
    seat.wait(seat.session.time_left + 1)
    march, knee, bridge = doings(seat.session.tally.results.values(), PLAN, EXERCISES)

    assert [it.done for it in (march, knee, bridge)] == [True] * 3
    assert [(line.side, line.held_seconds) for line in knee.lines] == [("left", 20), ("right", 20)]
    assert (march.holds, knee.holds) == (False, True)
    assert [it.phase for it in (march, knee, bridge)] == [Phase.WARM_UP, Phase.STRETCH, Phase.STRENGTH]


def test_what_was_not_begun_is_told_as_that() -> None:
    record = StepRecord(Unit(1, 1, 1, "left"), "knee_to_chest", 20, 12.0, PARTIAL)
    march, knee, bridge = doings([record], PLAN, EXERCISES)

    assert [it.begun for it in (march, knee, bridge)] == [False, True, False]
    assert [(line.held_seconds, line.outcome) for line in knee.lines] == [(12, PARTIAL), (0, SKIPPED)]
    assert knee.touched
    assert not bridge.touched


def test_records_outside_the_plan_are_told_too() -> None:
    extra = StepRecord(Unit(7, 1, 1), "gone", 10, 10.0, DONE)

    assert [(it.name, it.phase) for it in doings([extra], (), EXERCISES)] == [("gone", None)]


def test_putting_right_changes_only_what_was_otherwise() -> None:
    kept = [
        StepRecord(Unit(0, 1, 1), "bridge", 5, 5.0, DONE),
        StepRecord(Unit(0, 1, 2), "bridge", 5, 2.0, PARTIAL),
    ]

    assert [(it.unit.repetition, it.held_seconds, it.outcome) for it in put_right(kept, done=True)] == [(2, 5.0, DONE)]
    assert [(it.held_seconds, it.outcome) for it in put_right(kept, done=False)] == [(0.0, SKIPPED)] * 2


# -- what is said in the end


def test_all_done_is_praised_and_the_seconds_are_told() -> None:
    said = closing(Outcome.COMPLETED, doings(all_done(), PLAN, EXERCISES), 212.0)

    assert said.title == "Well done"
    assert said.line == "All of it, 3:32. You held for 1:05 in all, left and right alike. It is in your history."
    assert said.hurt == ""


def test_a_part_is_told_as_a_part() -> None:
    some = [it for it in all_done() if it.exercise != "bridge"]
    left_out = closing(Outcome.COMPLETED, doings(some, PLAN, EXERCISES), 130.0)
    stopped = closing(Outcome.STOPPED, doings(some, PLAN, EXERCISES), 130.0, kept=False)
    little = closing(
        Outcome.STOPPED, doings([StepRecord(Unit(0, 1, 1), "march_in_place", 60, 9.0, PARTIAL)], PLAN, EXERCISES), 9.0
    )

    assert (left_out.title, left_out.line) == ("Done for today", "2 of 3 exercises done, 2:10. It is in your history.")
    assert (stopped.title, stopped.line) == (
        "Enough for today",
        "2 of 3 exercises done, 2:10. It is not in your history yet.",
    )
    assert little.line == "Only begun, 0:09. It is in your history."


def test_a_part_of_one_exercise_is_told_once_a_repetition_was_done() -> None:
    kept = [StepRecord(Unit(2, 1, place + 1), "bridge", 5, 5.0, DONE) for place in range(3)]

    said = closing(Outcome.COMPLETED, doings(kept, PLAN, EXERCISES), 21.0)

    assert (said.title, said.line) == ("Done for today", "Part of 1 exercise, 0:21. It is in your history.")


@pytest.mark.parametrize(
    ("outcome", "steps", "told"),
    [
        (None, 3, "not decided yet"),
        (Outcome.COMPLETED, 1, "to the end"),
        (Outcome.COMPLETED, 0, "only begun"),
        (Outcome.STOPPED, 2, "stopped early"),
        (Outcome.STOPPED, 0, "only begun"),
        (Outcome.INTERRUPTED, 1, "interrupted"),
    ],
)
def test_the_history_says_how_a_session_ended_as_the_week_counts_it(
    outcome: Outcome | None, steps: int, told: str
) -> None:
    then = datetime(2026, 5, 14, 8, 0, tzinfo=UTC)
    session = SessionSummary("a", "small", "Small", then, then, outcome, 212, 9.0, steps, None, None)

    assert ended(session) == told
    assert week([session], 3, then).sessions == (told in {"to the end", "stopped early", "interrupted"})


@pytest.mark.parametrize("outcome", [None, Outcome.STOPPED, Outcome.COMPLETED])
def test_nothing_done_is_not_praised(outcome: Outcome | None) -> None:
    said = closing(outcome, doings(whole([], PLAN), PLAN, EXERCISES), 0.0)

    assert said.title == "Another time"
    assert "Nothing was done" in said.line


def test_what_hurt_is_told_calmly() -> None:
    kept = [*all_done()[:1], StepRecord(Unit(1, 1, 1, "left"), "knee_to_chest", 20, 4.0, HURT)]

    assert closing(Outcome.STOPPED, doings(kept, PLAN, EXERCISES), 70.0).hurt.startswith(
        "You said that it hurt: Knee to chest. That is noted."
    )


# -- leaving parts out


ROUTINE = Routine("small", "Small", (MARCH, KNEE, BRIDGE, Step("knee_to_chest", phase=Phase.COOL_DOWN)), promise=300)


def test_whole_phases_are_left_out_and_the_others_stay_what_they_were() -> None:
    rest = without(ROUTINE, {Phase.STRETCH, Phase.BALANCE}, library())

    assert [(it.exercise, it.phase) for it in rest.steps] == [
        ("march_in_place", Phase.WARM_UP),
        ("bridge", Phase.STRENGTH),
        ("knee_to_chest", Phase.COOL_DOWN),
    ]
    assert rest.promise is None
    assert with_phases(rest, library()) == rest.steps


def test_leaving_out_nothing_or_everything_changes_nothing() -> None:
    assert without(ROUTINE, set(), library()) is ROUTINE
    assert without(ROUTINE, {Phase.BALANCE}, library()) is ROUTINE
    assert without(ROUTINE, set(Phase), library()) is ROUTINE


def test_a_warm_up_and_a_cool_down_are_not_left_out_without_a_word() -> None:
    assert instead_of({Phase.STRENGTH}) == ()
    assert [text.partition(",")[0] for text in instead_of({Phase.COOL_DOWN, Phase.WARM_UP})] == [
        "Without the warm-up",
        "Without the cool-down",
    ]
