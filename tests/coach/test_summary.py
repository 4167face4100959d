"""Records and what they come to."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.exercise import Side
from backcoach.coach.history import StepOutcome, StepRecord, Unit
from backcoach.coach.summary import clock, moment, summarise
from tests.coach.strategies import library

DONE, PARTIAL, HURT, SKIPPED = StepOutcome
NOW = datetime(2026, 5, 12, 10, 15)  # noqa: DTZ001 - a moment as shown, whatever the zone

records = st.builds(
    StepRecord,
    st.builds(Unit, st.integers(0, 3), st.integers(1, 2), st.integers(1, 5), st.sampled_from(("", "left", "right"))),
    st.sampled_from(("bridge", "knee_to_chest")),
    st.integers(1, 60),
    st.integers(0, 600).map(lambda tenths: tenths / 10),
    st.sampled_from(StepOutcome),
)


def record(outcome: StepOutcome, held: float = 0.0, side: str = "", repetition: int = 1) -> StepRecord:
    return StepRecord(Unit(0, 1, repetition, side), "bridge", 10, held, outcome)


@given(st.lists(records, max_size=20, unique_by=lambda it: it.unit))
def test_the_lines_add_up_to_the_records(kept: list[StepRecord]) -> None:
    lines = summarise(kept, library().exercises)

    assert sum(line.planned for line in lines) == len(kept)
    assert sum(line.done for line in lines) == [it.outcome for it in kept].count(DONE)
    assert sum(line.held_seconds for line in lines) == pytest.approx(sum(it.held_seconds for it in kept))
    assert sum(line.planned_seconds for line in lines) == sum(it.planned_seconds for it in kept)
    assert len({(it.unit.step, it.exercise, it.unit.side) for it in kept}) == len(lines)


@pytest.mark.parametrize(
    ("outcomes", "together"),
    [
        ([DONE, DONE], DONE),
        ([DONE, SKIPPED], PARTIAL),
        ([PARTIAL, PARTIAL], PARTIAL),
        ([SKIPPED, SKIPPED], SKIPPED),
        ([DONE, HURT, SKIPPED], HURT),
    ],
)
def test_what_repetitions_come_to(outcomes: list[StepOutcome], together: StepOutcome) -> None:
    kept = [record(outcome, repetition=place) for place, outcome in enumerate(outcomes, start=1)]

    (line,) = summarise(kept, library().exercises)
    assert (line.outcome, line.done, line.planned) == (together, outcomes.count(DONE), len(outcomes))


def test_sides_have_their_own_lines_in_the_order_they_were_done() -> None:
    lines = summarise([record(DONE, 5, "right"), record(DONE, 4, "left")], library().exercises)

    assert [(line.name, line.side, line.held_seconds) for line in lines] == [
        ("Bridge", Side.RIGHT, 5),
        ("Bridge", Side.LEFT, 4),
    ]


def test_an_exercise_that_is_gone_keeps_its_id() -> None:
    assert summarise([record(DONE)], {})[0].name == "bridge"


@given(records, records)
def test_the_better_of_two_tries_counts_and_hurt_is_not_forgotten(one: StepRecord, other: StepRecord) -> None:
    both = one.merged(other)
    outcomes = {one.outcome, other.outcome}

    assert both.held_seconds == max(one.held_seconds, other.held_seconds)
    best = next(outcome for outcome in (HURT, DONE, PARTIAL, SKIPPED) if outcome in outcomes)
    assert both.outcome is best
    assert one.merged(None) is one


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (5.9, "0:05"), (59, "0:59"), (60, "1:00"), (750, "12:30"), (3723, "1:02:03")]
)
def test_seconds_on_a_clock(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


@pytest.mark.parametrize(
    ("ago", "shown"),
    [
        (timedelta(hours=10), "Today, 00:15"),
        (timedelta(hours=11), "Yesterday, 23:15"),
        (timedelta(days=2), "Sun 10 May, 10:15"),
        (timedelta(days=365), "Mon 12 May 2025, 10:15"),
    ],
)
def test_when_it_was(ago: timedelta, shown: str) -> None:
    assert moment(NOW - ago, NOW) == shown
