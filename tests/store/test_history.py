"""What the history answers, and how it is corrected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, StepOutcome
from backcoach.store import Store
from tests.store.making import NOON, SOON, start, step

Opener = Callable[..., Store]


def ids(store: Store, limit: int = 50, before: str | None = None) -> list[str]:
    return [summary.id for summary in store.recent(limit, before).result(SOON)]


def test_an_empty_history_answers_nothing(store: Store) -> None:
    assert store.recent().result(SOON) == []
    assert store.everything().result(SOON) == []
    assert store.unfinished().result(SOON) == []
    assert store.detail("a").result(SOON) is None
    assert store.last_first_side().result(SOON) is None


def test_the_history_is_read_page_by_page_newest_first(store: Store) -> None:
    for number in range(7):
        store.begin(start(str(number), at=NOON + timedelta(minutes=number // 2)))

    assert ids(store, 3) == ["6", "5", "4"]
    assert ids(store, 3, "4") == ["3", "2", "1"]
    assert ids(store, 3, "1") == ["0"]
    assert ids(store, 3, "0") == []


def test_everything_is_told_from_the_oldest_with_each_sessions_own_steps(store: Store) -> None:
    store.begin(start("late", at=NOON + timedelta(days=1)))
    store.begin(start("early"))
    store.record("late", step(1), 30.0)
    store.record("early", step(2), 30.0)
    store.record("late", step(0), 60.0)

    told = [(found.summary.id, found.steps) for found in store.everything().result(SOON)]

    assert told == [("early", (step(2),)), ("late", (step(1), step(0)))]


def test_the_first_side_of_the_latest_session_is_known(store: Store) -> None:
    store.begin(start("late", at=NOON + timedelta(days=1), side=Side.RIGHT))
    store.begin(start("early", side=Side.LEFT))

    assert store.last_first_side().result(SOON) is Side.RIGHT


def test_a_deleted_session_can_be_brought_back(store: Store) -> None:
    store.begin(start())
    store.record("a", step(), 30.0)

    assert store.delete("a").result(SOON) is True
    assert (ids(store), store.detail("a").result(SOON), store.everything().result(SOON)) == ([], None, [])
    assert store.last_first_side().result(SOON) is None
    assert store.undelete("a").result(SOON) is True
    assert ids(store) == ["a"]


def test_a_deleted_session_is_gone_at_the_next_start(opened: Opener) -> None:
    first = opened()
    first.begin(start())
    first.delete("a").result(SOON)
    first.close(SOON)

    assert opened().undelete("a").result(SOON) is False


def test_nothing_can_be_done_to_a_session_that_is_not_there(store: Store) -> None:
    assert store.delete("x").result(SOON) is False
    assert store.undelete("x").result(SOON) is False
    assert store.rate("x", pain_after=1).result(SOON) is False
    assert store.correct("x", pain_after=1).result(SOON) is None
    assert store.keep("x").result(SOON) is False
    assert store.resume("x").result(SOON) is None


def test_pain_is_rated_without_calling_it_a_correction(store: Store) -> None:
    store.begin(start(pain=5))
    store.rate("a", pain_after=0).result(SOON)

    [summary] = store.recent().result(SOON)

    assert (summary.pain_before, summary.pain_after, summary.corrected) == (5, 0, False)


def test_a_pain_score_is_taken_back_by_none_and_left_when_it_is_not_named(store: Store) -> None:
    store.begin(start(pain=5))
    store.rate("a", pain_after=3).result(SOON)
    store.rate("a", pain_after=None).result(SOON)

    [summary] = store.recent().result(SOON)

    assert (summary.pain_before, summary.pain_after) == (5, None)


@pytest.mark.parametrize("score", [-1, 11])
def test_a_pain_score_outside_its_scale_is_a_fault_of_ours(store: Store, score: int) -> None:
    with pytest.raises(ValueError, match=f"^{score} is not a pain score from 0 to 10$"):
        store.rate("a", pain_before=score)
    with pytest.raises(ValueError, match=f"^{score} is not a pain score from 0 to 10$"):
        store.correct("a", pain_after=score)


def test_a_correction_changes_the_step_and_the_totals_and_says_so(store: Store) -> None:
    store.begin(start(pain=5))
    store.record("a", step(0), 30.0)
    store.record("a", step(1), 60.0)
    store.end("a", Outcome.COMPLETED, 61.0)

    corrected = store.correct("a", pain_before=None, steps=[step(1, held=10.0, outcome=StepOutcome.PARTIAL)]).result(
        SOON
    )

    assert corrected == store.detail("a").result(SOON)
    assert corrected is not None
    assert corrected.steps == (step(0), step(1, held=10.0, outcome=StepOutcome.PARTIAL))
    summary = corrected.summary
    assert (summary.active_seconds, summary.steps_done, summary.corrected) == (41.0, 1, True)
    assert (summary.pain_before, summary.pain_after) == (None, None)


def test_a_correction_puts_in_what_was_never_begun(store: Store) -> None:
    store.begin(start())
    store.record("a", step(0), 30.0)
    store.end("a", Outcome.STOPPED, 31.0)

    corrected = store.correct("a", steps=[step(9)]).result(SOON)

    assert corrected is not None
    assert corrected.steps == (step(0), step(9))
    assert (corrected.summary.active_seconds, corrected.summary.steps_done) == (31.0 + step(9).held_seconds, 2)


def test_a_correction_leaves_alone_what_it_does_not_name(store: Store) -> None:
    store.begin(start(pain=5))
    corrected = store.correct("a", pain_after=2).result(SOON)

    assert corrected is not None
    summary = corrected.summary
    assert (summary.pain_before, summary.pain_after, summary.corrected) == (5, 2, True)


@pytest.mark.parametrize(
    ("then", "told"),
    [
        (None, True),
        (StepOutcome.SKIPPED, True),
        (StepOutcome.PARTIAL, True),
        (StepOutcome.HURT, True),
        (StepOutcome.DONE, False),
    ],
)
def test_what_hurt_is_known_until_it_was_done_once_without(store: Store, then: StepOutcome | None, told: bool) -> None:
    store.begin(start("first"))
    store.record("first", step(0, side="left", outcome=StepOutcome.HURT), 10.0)
    store.record("first", step(0, side="right"), 40.0)  # of one session, what hurt weighs more
    if then:
        store.begin(start("second", at=NOON + timedelta(days=1)))
        store.record("second", step(0, outcome=then), 30.0)

    assert store.hurt(NOON).result(SOON) == ({"knee_to_chest"} if told else frozenset())


def test_what_hurt_long_ago_or_in_a_session_that_was_deleted_is_not_told(store: Store) -> None:
    store.begin(start("a"))
    store.record("a", step(outcome=StepOutcome.HURT), 10.0)

    assert store.hurt(NOON + timedelta(seconds=1)).result(SOON) == frozenset()
    assert store.delete("a").result(SOON)
    assert store.hurt(NOON).result(SOON) == frozenset()
