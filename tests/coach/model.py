"""A session as plainly as it can be said: rows of seconds, a place among them, and what was done of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

from backcoach.coach.cues import Cue, Mark
from backcoach.coach.history import Unit
from backcoach.coach.timeline import Timeline

ORDER = ["done", "partial", "hurt", "skipped"]
WORK = {"move", "hold", "lower"}
FLOORLESS = {"standing", "seated"}


def change(before: str, after: str) -> int:
    """Return the seconds people need from one posture to another."""
    if before == after:
        return 5
    high = len({before, after} & FLOORLESS)
    return {0: 12, 1: 20, 2: 8}[high]


@dataclass
class Row:
    seconds: int
    kind: str
    unit: Unit
    counts: bool
    block: int
    step: int
    posture: str
    most: int | None  # seconds it may last; None: no limit
    letting_go: int  # seconds it takes to say how
    planned: int  # seconds, whatever was added
    repeated: bool  # it is work that is counted, not held or timed


def rows_of(timeline: Timeline) -> list[Row]:
    rows = []
    for it in timeline.segments:
        allowed = it.exercise.hold or it.exercise.duration
        most = None if not it.counts else allowed.most if allowed else it.seconds
        letting_go = ceil(timeline.manner.seconds(it.exercise.say.release))
        repeated = it.kind in WORK and it.exercise.mode == "repetitions"
        rows.append(
            Row(
                it.seconds,
                it.kind,
                it.unit,
                it.counts,
                it.block,
                it.step,
                it.posture,
                most,
                letting_go,
                it.seconds,
                repeated,
            )
        )
    return rows


@dataclass
class Model:
    """Told what happens, it knows what must be so.

    Attributes:
        entered: places of rows that must have been announced since it was last asked.
        results: unit -> what became of it and the seconds held.
        due: cues that must have been given since it was last asked.
    """

    rows: list[Row]
    cues: list[Cue]
    state: str = "ready"
    reason: str | None = None
    now: float = 0.0
    row: int = 0
    position: float = 0.0
    active: float = 0.0
    lead: float = 0.0
    aloud: bool = True  # whether the lead is counted
    body: str = "standing"
    results: dict[Unit, tuple[str, float]] = field(default_factory=dict)
    settled: set[Unit] = field(default_factory=set)  # broken off by who went on from it
    entered: list[int] = field(default_factory=list)
    due: list[Cue] = field(default_factory=list)
    heard: set[Cue] = field(default_factory=set)  # of this pass, or left out of it
    told: list[Mark] = field(default_factory=list)  # since the row began, or left out of it

    # -- where things are

    @property
    def here(self) -> Row:
        return self.rows[self.row]

    @property
    def into(self) -> float:
        return self.position - self.start(self.row)

    def start(self, row: int) -> int:
        return sum(it.seconds for it in self.rows[:row])

    def first(self, *, block: int | None = None, step: int | None = None, work: bool = False) -> int:
        """Return the first row of a block or step, or of the work in it; past the end when there is none."""
        found = (
            i
            for i, it in enumerate(self.rows)
            if (block is None or it.block == block)
            and (step is None or it.step == step)
            and (not work or it.kind in WORK)
        )
        return next(found, len(self.rows))

    # -- what was done

    def credit(self, unit: Unit, outcome: str, held: float) -> None:
        before, had = self.results.get(unit, ("skipped", 0.0))
        better = "hurt" if "hurt" in {before, outcome} else min(before, outcome, key=ORDER.index)
        self.results[unit] = (better, max(had, round(held, 1)))

    def broken_off(self) -> None:
        if self.here.counts and self.into > 0:
            self.credit(self.here.unit, "partial" if self.into < self.here.planned else "done", self.into)
            self.settled.discard(self.here.unit)

    def left_out(self, rows: list[Row]) -> None:
        for it in rows:
            if it.counts and it.unit not in self.results:
                self.results[it.unit] = ("skipped", 0.0)
            self.settled.add(it.unit)

    # -- time

    def tell(self, now: float) -> None:
        passed, self.now = now - self.now, now
        if self.state != "running" or passed < 0:
            return
        if passed > 2:
            self.state, self.reason, self.lead = "paused", "gap", 0.0
            return
        waited = min(self.lead, passed)
        self.lead -= waited
        self._run(passed - waited)

    def _run(self, seconds: float) -> None:
        self.position += seconds
        self.active += seconds
        while self.position >= self.start(self.row) + self.here.seconds:
            if self.here.counts:
                self.credit(self.here.unit, "done", self.here.seconds)
            if self.row == len(self.rows) - 1:
                total = self.start(len(self.rows))
                self._hear(total)
                self.active -= self.position - total
                self.position = total
                self.state = "finished"
                return
            self._hear(self.start(self.row + 1))
            self.row += 1
            self.told = []
            self.entered.append(self.row)
            if self.here.kind in WORK:
                self.body = self.here.posture
        if self.lead == 0:
            self._hear(self.position)

    def _hear(self, until: float) -> None:
        now = [cue for cue in self.cues if cue.at <= until and cue not in self.heard]
        self.due += now
        self.heard.update(now)
        self.told += [cue.mark for cue in now]

    # -- going elsewhere

    def go(self, row: int) -> None:
        if row >= len(self.rows):
            self.row, self.position = len(self.rows) - 1, self.start(len(self.rows))
        else:
            self.row, self.position = row, self.start(row)
        if self.here.kind in WORK:
            self.body = self.here.posture
        elif self.here.posture != self.body:
            self.here.seconds = max(self.here.seconds, change(self.body, self.here.posture))
        self._forget()

    def _forget(self) -> None:
        """Begin a new pass: what lies behind is not said in it, nor how to leave or reach where one is already."""
        here = range(self.start(self.row), self.start(self.row + 1))
        there = {Mark.RELEASE, Mark.MOVE} if self.body == self.here.posture else {Mark.RELEASE}
        idle = set() if self.here.kind in WORK else {c for c in self.cues if int(c.at) in here and c.mark in there}
        self.told = [cue.mark for cue in idle]
        self.heard = idle | {c for c in self.cues if c.at < self.position}

    def on(self, lead: float = 0.0, *, aloud: bool = True) -> None:
        self.state, self.reason, self.lead, self.aloud = "running", None, lead, aloud
        self.entered.append(self.row)

    def leave(self, part: list[Row], lead: int = 0) -> None:
        self.left_out(part)
        behind = self.first(block=part[-1].block + 1)
        if self.here.kind in WORK and self.reason != "hurt" and part[-1].kind == "rest":
            behind -= 1  # who worked has the rest after it
        self.go(behind)
        if behind == len(self.rows):
            self.state, self.reason, self.lead = "finished", None, 0.0
        else:
            self.on(lead, aloud=False)

    # -- commands

    def begin(self) -> None:
        if self.state == "ready":
            if self.all_known():
                self.state = "finished"
            else:
                self.on()
                self._run(0.0)

    def all_known(self) -> bool:
        return self.open() is None

    def open(self) -> Row | None:
        """Return the repetition at which an interrupted session goes on."""
        counted = [it for it in self.rows if it.counts]
        hurting = {unit.step for unit, (outcome, _) in self.results.items() if outcome == "hurt"}
        unknown = [i for i, it in enumerate(counted) if it.unit not in self.results and it.unit.step not in hurting]
        place = unknown[0] if unknown else len(counted)
        before = counted[place - 1].unit if place else None
        if before in self.results and self.results[before][0] == "partial" and before not in self.settled:
            place -= 1
        return counted[place] if place < len(counted) else None

    def pause(self) -> None:
        if self.state == "running":
            self.state, self.reason, self.lead = "paused", "user", 0.0

    def resume(self) -> None:
        if self.state == "paused" and self.reason != "hurt":
            self.on(3)

    def skip(self) -> None:
        if self.state not in {"running", "paused"}:
            return
        if self.reason == "hurt" or self.here.kind == "prepare":
            self.leave([it for it in self.rows if it.step == self.here.step])
        elif self.here.kind in WORK:
            self.broken_off()
            self.leave([it for it in self.rows if it.block == self.here.block], self.here.letting_go)
        else:
            self._cut_short()

    def _cut_short(self) -> None:
        end = self.start(self.row) + self.here.seconds
        starts = [c.at for c in self.cues if c.mark is Mark.START and self.start(self.row) <= c.at < end]
        latest = min([end - 3, *starts])
        if latest > self.position:
            self.position = latest
            self.heard = {c for c in self.cues if c.at < latest}
            self.on()

    def done(self) -> None:
        if not self.adjustable() or not self.here.repeated:
            return
        for it in self.rows[self.row :]:
            if it.block == self.here.block and it.counts:
                self.credit(it.unit, "done", it.seconds)
        self.leave([it for it in self.rows if it.block == self.here.block], self.here.letting_go)

    def adjustable(self) -> bool:
        return self.state in {"running", "paused"} and self.reason != "hurt"

    def back(self) -> None:
        if not self.adjustable():
            return
        self.broken_off()
        block = self.here.block
        begun = self.position - self.start(self.first(block=block, work=True))
        target = min(self.row, self.first(block=block if begun > 3 else max(0, block - 1), work=True))
        there = self.rows[target]
        moving = there.kind in WORK and there.posture != self.body
        lead = change(self.body, there.posture) if moving else 3
        self.go(target)
        self.on(lead)

    def room(self) -> int:
        if not self.adjustable() or (self.here.kind in WORK and not self.here.counts):
            return 0
        return 10 if self.here.most is None else min(10, self.here.most - self.here.seconds)

    def hurt(self) -> None:
        if not self.adjustable():
            return
        self.state, self.reason, self.lead = "paused", "hurt", 0.0
        step = [it for it in self.rows if it.step == self.here.step and it.counts]
        if self.here.kind in WORK:
            unit = self.here.unit
        else:
            past = [it for it in self.rows[: self.row] if it in step]
            unit = (past[-1] if past else step[0]).unit
        self.credit(unit, "hurt", self.into if self.here.counts else 0.0)

    def ease(self, timeline: Timeline) -> None:
        step = self.here.step
        hurting = [it for it in self.rows if it.step == step and it.counts]
        left = {it.unit.side for it in hurting if self.results.get(it.unit, ("",))[0] != "done"}
        self.left_out(hurting)
        left_before = self.start(len(self.rows)) - self.position
        self.rows, self.cues = rows_of(timeline), list(timeline.cues)
        again = {it.unit.side for it in self.rows if it.step == step + 1 and it.counts}
        assert "" in left | again or again == left, "the easier way is for the sides that were not done"
        self.go(self.first(step=step + 1))
        jump = self.start(len(self.rows)) - self.position - left_before
        told = timeline.words.jumped(round(jump)) if abs(round(jump)) >= 30 else ""
        self.on(ceil(timeline.manner.seconds(told)) if told else 0.0, aloud=False)

    def stop(self) -> None:
        if self.state in {"running", "paused"} and self.reason != "hurt":
            self.broken_off()
        if self.state in {"ready", "running", "paused"}:
            self.state, self.reason, self.lead = "stopped", None, 0.0

    def longer(self, timeline: Timeline, seconds: int) -> None:
        """Take the cues of the longer timeline; what was said since the row began is not said in it again."""
        self.here.seconds += seconds
        self.cues = list(timeline.cues)
        self.heard = {c for c in self.cues if c.at < self.position}
        again = [c for c in self.cues if self.start(self.row) <= c.at < self.start(self.row + 1)]
        for mark in set(self.told) - {Mark.START, Mark.COUNTDOWN}:
            self.heard.update([c for c in again if c.mark is mark][: self.told.count(mark)])
