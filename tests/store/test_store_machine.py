"""Whatever is done in whatever order, the history says what a plain list would say."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from backcoach.coach.history import Outcome, StepOutcome, StepRecord, Unit
from backcoach.store import Store
from tests.store.making import NOON, SOON, Clock, start

units = st.builds(
    Unit,
    step=st.integers(0, 2),
    set=st.integers(1, 2),
    repetition=st.integers(1, 2),
    side=st.sampled_from(["", "left", "right"]),
)
tenths = st.integers(0, 600).map(lambda tenth: tenth / 10)
records = st.builds(
    StepRecord,
    unit=units,
    exercise=st.sampled_from(["bridge", "knee_to_chest"]),
    planned_seconds=st.integers(0, 60),
    held_seconds=tenths,
    outcome=st.sampled_from(StepOutcome),
)


class Kept:
    def __init__(self) -> None:
        self.steps: dict[Unit, StepRecord] = {}
        self.active = 0.0
        self.outcome: Outcome | None = None
        self.corrected = False
        self.deleted = False


class History(RuleBasedStateMachine):
    sessions = Bundle("sessions")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.kept: dict[str, Kept] = {}
        self.began: set[str] = set()

    @initialize()
    def open(self) -> None:
        self.store = Store(Path(self.folder.name) / "history.sqlite3", now=self.clock)
        self.store.open()

    @rule(target=sessions)
    def begin(self) -> str:
        uuid = str(len(self.began))
        self.began.add(uuid)
        self.store.begin(start(uuid, at=NOON + timedelta(minutes=len(self.began))))
        self.kept[uuid] = Kept()
        return uuid

    @rule(uuid=sessions, record=records, active=tenths)
    def record(self, uuid: str, record: StepRecord, active: float) -> None:
        kept = self.kept.get(uuid)
        if kept and not kept.deleted:
            self.store.record(uuid, record, active)
            kept.steps[record.unit], kept.active = record, active

    @rule(uuid=sessions, outcome=st.sampled_from(Outcome), active=tenths)
    def end(self, uuid: str, outcome: Outcome, active: float) -> None:
        if kept := self.kept.get(uuid):
            self.store.end(uuid, outcome, active)
            kept.outcome, kept.active = outcome, active

    @rule(uuid=sessions, held=tenths, outcome=st.sampled_from(StepOutcome))
    def correct(self, uuid: str, held: float, outcome: StepOutcome) -> None:
        kept = self.kept.get(uuid)
        if not kept or kept.deleted or not kept.steps:
            return
        old = next(iter(kept.steps.values()))
        new = replace(old, held_seconds=held, outcome=outcome)
        assert self.store.correct(uuid, steps=[new]).result(SOON) is not None
        kept.steps[old.unit], kept.corrected = new, True
        kept.active = max(0.0, round(kept.active + held - old.held_seconds, 3))

    @rule(uuid=sessions)
    def keep(self, uuid: str) -> None:
        kept = self.kept.get(uuid)
        waiting = bool(kept and kept.outcome is None)
        assert self.store.keep(uuid).result(SOON) is waiting
        if kept and waiting:
            kept.outcome = Outcome.INTERRUPTED

    @rule(uuid=sessions)
    def discard(self, uuid: str) -> None:
        kept = self.kept.get(uuid)
        waiting = bool(kept and kept.outcome is None)
        assert self.store.discard(uuid).result(SOON) is waiting
        if waiting:
            del self.kept[uuid]

    @rule(uuid=sessions, deleted=st.booleans())
    def delete(self, uuid: str, deleted: bool) -> None:
        change = self.store.delete if deleted else self.store.undelete
        assert change(uuid).result(SOON) is (uuid in self.kept)
        if uuid in self.kept:
            self.kept[uuid].deleted = deleted

    @rule()
    def restart(self) -> None:
        assert self.store.close(SOON)
        self.kept = {uuid: kept for uuid, kept in self.kept.items() if not kept.deleted}
        self.open()
        offered = {found.summary.id for found in self.store.unfinished().result(SOON)}
        assert offered == {uuid for uuid, kept in self.kept.items() if kept.outcome is None}

    @invariant()
    def says_what_was_kept(self) -> None:
        told = {found.summary.id: found for found in self.store.everything().result(SOON)}
        shown = {uuid: kept for uuid, kept in self.kept.items() if not kept.deleted}
        assert told.keys() == shown.keys()
        for uuid, kept in shown.items():
            summary = told[uuid].summary
            done = sum(record.outcome is StepOutcome.DONE for record in kept.steps.values())
            assert told[uuid].steps == tuple(kept.steps.values())
            assert (summary.active_seconds, summary.steps_done) == (kept.active, done)
            assert (summary.outcome, summary.corrected) == (kept.outcome, kept.corrected)
        newest = [summary.id for summary in self.store.recent(1000).result(SOON)]
        assert newest == sorted(shown, key=int, reverse=True)
        assert self.store.trouble() == ""

    def teardown(self) -> None:
        assert self.store.close(SOON)
        self.folder.cleanup()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=settings().max_examples // 3, stateful_step_count=20, deadline=None)
