"""What is kept of a session while it runs, and what becomes of it after a crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, SessionDetail, StepOutcome
from backcoach.coach.ports import Journal
from backcoach.store import Store
from tests.store.making import NOON, SOON, Clock, start, step

Opener = Callable[..., Store]


def detail_of(store: Store, uuid: str = "a") -> SessionDetail:
    found = store.detail(uuid).result(SOON)
    assert found is not None
    return found


def test_a_session_is_kept_as_it_happens(store: Store, clock: Clock) -> None:
    journal: Journal = store
    settled = replace(step(1, held=2.0, outcome=StepOutcome.PARTIAL), settled=True)
    journal.begin(start(pain=4))
    journal.record("a", step(side="left"), 30.0)
    journal.record("a", step(side="right", held=12.5, outcome=StepOutcome.PARTIAL), 42.5)
    journal.record("a", settled, 44.5)
    journal.replan("a", '{"steps": [1]}', 500)
    clock.advance(90)
    journal.end("a", Outcome.COMPLETED, 43.0)

    kept = detail_of(store)

    assert kept.steps == (step(side="left"), step(side="right", held=12.5, outcome=StepOutcome.PARTIAL), settled)
    assert (kept.plan, kept.first_side) == ('{"steps": [1]}', Side.LEFT)
    summary = kept.summary
    assert (summary.routine, summary.routine_name) == ("after_work", "After work")
    assert (summary.started_at, summary.ended_at) == (NOON, NOON + timedelta(seconds=90))
    assert summary.started_at.utcoffset() == timedelta(hours=2)
    assert summary.ended_at is not None
    assert summary.ended_at.utcoffset() == timedelta(hours=2)
    assert (summary.outcome, summary.planned_seconds, summary.active_seconds) == (Outcome.COMPLETED, 500, 43.0)
    assert (summary.steps_done, summary.pain_before, summary.pain_after) == (1, 4, None)
    assert summary.corrected is False
    assert journal.trouble() == ""


def test_a_repeated_repetition_takes_the_place_of_the_first_try(store: Store) -> None:
    store.begin(start())
    store.record("a", step(held=3.0, outcome=StepOutcome.HURT), 3.0)
    store.record("a", step(1, side=""), 33.0)
    store.record("a", step(), 63.0)

    kept = detail_of(store)

    assert kept.steps == (step(), step(1, side=""))
    assert (kept.summary.steps_done, kept.summary.active_seconds) == (2, 63.0)


def test_beginning_twice_changes_nothing(store: Store) -> None:
    store.begin(start())
    store.record("a", step(), 30.0)
    store.begin(start())

    assert detail_of(store).steps == (step(),)


def test_what_is_journalled_before_the_file_is_open_is_kept(path: Path) -> None:
    store = Store(path)
    store.begin(start())
    store.record("a", step(), 30.0)
    answer = store.detail("a")
    store.open()
    kept = answer.result(SOON)
    assert store.close(SOON)

    assert kept is not None
    assert kept.steps == (step(),)


def test_closing_keeps_what_still_waits(path: Path, opened: Opener) -> None:
    store = Store(path)
    store.open()
    store.begin(start())
    for repetition in range(1, 51):
        store.record("a", step(repetition=repetition), 30.0 * repetition)
    assert store.close(SOON)

    assert len(detail_of(opened()).steps) == 50


def test_the_local_date_is_that_of_the_place_and_not_of_greenwich(store: Store, path: Path) -> None:
    store.begin(start(at=NOON.replace(hour=0, minute=30)))
    store.flush().result(SOON)

    with closing(sqlite3.connect(path)) as db:
        row = db.execute("SELECT started_utc, utc_offset_min, local_date FROM session").fetchone()

    assert row == (int(NOON.replace(hour=0, minute=30).astimezone(UTC).timestamp()), 120, "2026-05-12")


def test_the_file_is_set_up_so_that_nothing_is_lost(store: Store) -> None:
    def pragmas(desk: object) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "application_id")
        connection = desk.db.connection()  # type: ignore[attr-defined]
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert store._thread.ask(pragmas).result(SOON) == ["wal", 2, 1, 0x4261436F]


def test_a_session_of_this_process_is_not_offered_as_unfinished(store: Store) -> None:
    store.begin(start())

    assert store.unfinished().result(SOON) == []


def test_a_session_left_by_a_crash_is_offered(opened: Opener) -> None:
    first = opened()
    first.begin(start("a"))
    first.begin(start("b", at=NOON + timedelta(hours=1)))
    first.record("b", step(), 30.0)
    first.flush().result(SOON)

    offered = opened().unfinished().result(SOON)

    assert [(found.summary.id, found.steps) for found in offered] == [("b", (step(),)), ("a", ())]


def test_a_session_kept_after_a_crash_ends_with_its_last_step(opened: Opener, clock: Clock) -> None:
    first = opened()
    first.begin(start())
    clock.advance(75)
    first.record("a", step(), 30.0)
    first.flush().result(SOON)
    clock.advance(3600)
    later = opened()

    assert later.keep("a").result(SOON) is True
    assert later.keep("a").result(SOON) is False
    summary = detail_of(later).summary
    assert (summary.outcome, summary.ended_at) == (Outcome.INTERRUPTED, NOON + timedelta(seconds=75))
    assert summary.corrected is False
    assert later.unfinished().result(SOON) == []


def test_a_session_thrown_away_after_a_crash_is_gone_with_its_steps(opened: Opener, path: Path) -> None:
    first = opened()
    first.begin(start())
    first.record("a", step(), 30.0)
    first.flush().result(SOON)
    later = opened()

    assert later.discard("a").result(SOON) is True
    assert later.discard("a").result(SOON) is False
    assert later.detail("a").result(SOON) is None
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM step").fetchone() == (0,)


def test_a_finished_session_cannot_be_thrown_away_as_unfinished(store: Store) -> None:
    store.begin(start())
    store.end("a", Outcome.STOPPED, 0.0)

    assert store.discard("a").result(SOON) is False
    assert store.resume("a").result(SOON) is None
    assert detail_of(store).summary.outcome is Outcome.STOPPED


def test_the_end_of_a_stopped_session_can_be_taken_back_with_the_score_after_it(store: Store) -> None:
    store.begin(start())
    store.record("a", step(), 30.0)
    store.end("a", Outcome.STOPPED, 31.0)
    store.rate("a", pain_before=4, pain_after=2)

    for _ in range(2):  # a key may be pressed twice
        again = store.reopen("a").result(SOON)
        assert again is not None
        assert (again.steps, again.summary.outcome, again.summary.ended_at) == ((step(),), None, None)
        assert (again.summary.pain_before, again.summary.pain_after) == (4, None)
        assert again.summary.active_seconds == 31.0
    assert store.unfinished().result(SOON) == []


def test_the_end_of_a_whole_session_cannot_be_taken_back(store: Store) -> None:
    store.begin(start())
    store.end("a", Outcome.COMPLETED, 60.0)

    assert store.reopen("a").result(SOON) is None
    assert store.reopen("b").result(SOON) is None
    assert detail_of(store).summary.outcome is Outcome.COMPLETED


def test_a_session_can_go_on_after_a_crash(opened: Opener) -> None:
    first = opened()
    first.begin(start())
    first.record("a", step(), 30.0)
    first.flush().result(SOON)
    later = opened()

    resumed = later.resume("a").result(SOON)
    later.record("a", step(1), 60.0)
    later.end("a", Outcome.COMPLETED, 60.0)

    assert resumed is not None
    assert resumed.steps == (step(),)
    assert later.unfinished().result(SOON) == []
    assert detail_of(later).steps == (step(), step(1))
    assert detail_of(later).summary.outcome is Outcome.COMPLETED
