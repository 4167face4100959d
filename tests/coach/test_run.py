"""A session with a voice and a journal that only take notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from backcoach.coach import plan_text
from backcoach.coach.events import Hushed
from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, SessionStart, StepOutcome, StepRecord
from backcoach.coach.routine import Step
from backcoach.coach.run import CHECKPOINT, FIRST, Run
from backcoach.coach.session import Session
from backcoach.coach.timeline import Timeline
from tests.coach.making import CAT, KNEE, MARCH, laid_out
from tests.coach.strategies import library

PLANK = Step("plank", hold=10, repetitions=2)


class Notes:
    """A journal and a voice in one: what they are asked to do, in order."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.kept: list[StepRecord] = []
        self.active: list[float] = []
        self.started: list[SessionStart] = []
        self.plans: list[str] = []
        self.spoken: list[tuple[str, int]] = []
        self.silenced = 0
        self.sounds: list[str] = []
        self.screen: list[str] = []
        self.prepared: list[list[str]] = []

    def begin(self, session: SessionStart) -> None:
        self.lines.append("begin")
        self.started.append(session)

    def record(self, session: str, step: StepRecord, active_seconds: float) -> None:
        self.lines.append(f"{session} {step.outcome} {step.held_seconds:g}")
        self.kept.append(step)
        self.active.append(active_seconds)

    def replan(self, session: str, plan: str, planned_seconds: int) -> None:
        self.lines.append(f"{session} replan {planned_seconds}")
        self.plans.append(plan)

    def end(self, session: str, outcome: Outcome, active_seconds: float) -> None:
        self.lines.append(f"{session} end {outcome} {active_seconds:g}")

    def prepare(self, texts: Iterable[str], done: Callable[[], None] = lambda: None) -> None:
        del done
        self.prepared.append(list(texts))

    def lengths(self, texts: Iterable[str]) -> dict[str, float]:
        del texts
        return {}

    def play(self, sound: str, priority: int = 0) -> None:
        del priority
        self.sounds.append(sound)

    def say(self, text: str, priority: int = 0) -> None:
        self.spoken.append((text, priority))

    def stop(self) -> None:
        self.silenced += 1

    def hold(self) -> None:
        self.screen.append("held")

    def release(self) -> None:
        self.screen.append("released")

    def trouble(self) -> str:
        return ""

    def close(self) -> None:
        """Hold nothing."""


class Bench:
    def __init__(self, *steps: Step, session: Session | None = None) -> None:
        self.now = 100.0
        self.notes = Notes()
        self.session = session or Session(laid_out(*steps), library())
        start = start_of(self.session.timeline)
        self.run = Run(self.session, lambda: self.now, self.notes, self.notes, start, self.notes)

    def until(self, position: float) -> None:
        if self.session.state == "ready":
            self.run.do(self.session.start)
        while self.session.position < position:
            self.now += min(0.5, position - self.session.position + self.session.lead_in)
            self.run.tick()


def start_of(timeline: Timeline) -> SessionStart:
    plan = plan_text.dump(timeline.plan)
    moment = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
    return SessionStart("it", "small", "Small", moment, timeline.total_seconds, Side.LEFT, plan)


def test_a_session_is_opened_with_its_first_repetition_and_closed_at_its_end() -> None:
    bench = Bench(CAT)
    total = bench.session.timeline.total_seconds
    bench.until(total)

    assert bench.notes.lines == ["begin", *["it done 6"] * 4, f"it end completed {total}"]
    assert bench.notes.active == [total - 18, total - 12, total - 6, total]


def test_looking_in_is_not_a_session() -> None:
    bench = Bench(KNEE)
    bench.until(3)
    bench.run.do(bench.session.stop)

    assert bench.notes.lines == []


def test_what_is_left_is_kept_without_an_end_silent_and_with_the_screen_let_go() -> None:
    bench = Bench(KNEE)
    bench.until(30)
    spoken = list(bench.notes.spoken)
    events = bench.run.leave()

    assert bench.notes.lines == ["begin", "it partial 7"]
    assert (bench.notes.spoken, bench.notes.screen[-1]) == (spoken, "released")
    assert isinstance(events[0], Hushed)
    assert bench.session.is_over
    assert bench.run.leave() == bench.run.do(bench.session.stop) == []


def test_what_is_left_in_a_gap_is_credited_nothing_of_it() -> None:
    bench = Bench(KNEE)
    bench.until(30)
    bench.now += 3600
    bench.run.leave()

    assert bench.notes.lines == ["begin", "it partial 7"]


def test_nothing_is_written_after_the_end() -> None:
    bench = Bench(KNEE)
    bench.until(30)
    for command in (bench.session.stop, bench.session.stop, bench.session.hurt, bench.session.skip, bench.session.tick):
        bench.run.do(command)

    assert bench.notes.lines == ["begin", "it partial 7", "it end stopped 30"]


def test_a_long_walk_is_kept_as_it_goes() -> None:
    bench = Bench(MARCH)
    begin = bench.session.timeline.units[0].start
    bench.until(begin + 46)
    bench.run.do(bench.session.stop)

    assert CHECKPOINT == 15
    assert bench.notes.lines == [
        "begin",
        *("it partial 15", "it partial 30", "it partial 45"),
        "it partial 46",
        f"it end stopped {begin + 46}",
    ]


def test_a_pause_writes_nothing() -> None:
    bench = Bench(MARCH)
    bench.until(bench.session.timeline.units[0].start + 14)
    bench.run.do(bench.session.pause)
    bench.now += 500
    bench.run.tick()

    assert bench.notes.lines == []


def test_a_second_try_never_makes_what_is_kept_worse() -> None:
    bench = Bench(MARCH)
    walk = bench.session.timeline.units[0]
    bench.until(walk.start + 40)
    bench.run.do(bench.session.back)
    bench.until(walk.start + 32)

    assert [record.held_seconds for record in bench.notes.kept] == [15, 30, 40, 40, 40]


def test_a_change_of_plan_is_kept() -> None:
    bench = Bench(PLANK)
    bench.until(bench.session.timeline.units[0].start + 4)
    for command in (bench.session.hurt, bench.session.ease):
        bench.run.do(command)

    total = bench.session.timeline.total_seconds
    assert bench.notes.lines == ["begin", "it hurt 4", "it skipped 0", f"it replan {total}"]
    assert plan_text.load(bench.notes.plans[0], library()) == bench.session.timeline.plan


def test_more_time_is_no_change_of_plan() -> None:
    bench = Bench(KNEE)
    bench.until(30)
    bench.run.do(bench.session.more)

    assert bench.notes.lines == []


def test_an_interrupted_session_is_not_opened_again() -> None:
    first = Bench(KNEE, CAT)
    first.until(50)
    again = Bench(session=Session(laid_out(KNEE, CAT), library(), first.notes.kept, 50.0))
    again.until(again.session.timeline.total_seconds)

    assert "begin" not in again.notes.lines
    assert again.notes.lines[0] == "it partial 15"
    assert again.notes.lines[-1].startswith("it end completed ")


def test_what_is_kept_is_what_was_done() -> None:
    bench = Bench(KNEE, CAT)
    bench.until(40)
    for command in (bench.session.back, bench.session.skip, bench.session.hurt, bench.session.skip):
        bench.run.do(command)
    bench.until(bench.session.timeline.total_seconds)

    assert {record.unit: record for record in bench.notes.kept} == bench.session.tally.results
    assert StepOutcome.HURT in {record.outcome for record in bench.notes.kept}


def test_everything_that_may_be_said_is_prepared_in_the_order_in_which_it_comes() -> None:
    bench = Bench(KNEE, CAT)
    bench.until(bench.session.timeline.total_seconds)

    (prepared,) = bench.notes.prepared
    coming = list(dict.fromkeys(cue.say for cue in bench.session.timeline.cues))
    assert prepared[:FIRST] == coming[:FIRST]
    assert [text for text in prepared if text in coming] == coming
    assert {text for text, _ in bench.notes.spoken} <= set(prepared)


def test_every_answer_to_a_key_is_prepared() -> None:
    bench = Bench(KNEE, CAT)
    session = bench.session
    bench.until(40)
    for command in (session.more, session.back, session.pause, session.resume, session.hurt, session.skip):
        bench.run.do(command)
    bench.until(100)
    for command in (session.back, session.stop):
        bench.run.do(command)

    prepared = {text for texts in bench.notes.prepared for text in texts}
    assert {text for text, _ in bench.notes.spoken} <= prepared


def test_the_answer_to_what_hurts_in_a_wait_is_prepared() -> None:
    bench = Bench(KNEE)
    bench.until(3)
    bench.run.do(bench.session.hurt)

    assert bench.notes.spoken[-1][0].startswith("Stopped. Come gently to rest")
    assert bench.notes.spoken[-1][0] in bench.notes.prepared[0]


def test_what_was_laid_out_anew_is_prepared_anew() -> None:
    bench = Bench(PLANK)
    bench.until(bench.session.timeline.units[0].start + 4)
    for command in (bench.session.pause, bench.session.hurt, bench.session.ease):
        bench.run.do(command)
    bench.until(bench.session.timeline.total_seconds)

    assert len(bench.notes.prepared) == 2
    assert bench.session.timeline.cues[0].say not in bench.notes.prepared[1]
    assert {text for text, _ in bench.notes.spoken[-10:]} <= set(bench.notes.prepared[1])


def test_the_voice_says_what_is_due_and_is_silenced() -> None:
    bench = Bench(KNEE)
    bench.until(4)
    bench.run.do(bench.session.pause)

    down = "Come down to the floor, in your own time."
    named = "Next: knee to chest, left leg first. Hold for 20 seconds on each side."
    assert bench.notes.spoken == [(down, 2), (named, 2), ("Paused.", 4)]
    assert bench.notes.silenced == 1


def test_what_comes_too_late_is_not_said() -> None:
    bench = Bench(KNEE)
    bench.until(39.5)
    bench.now += 1.9
    bench.run.tick()

    assert bench.notes.spoken[-1][0] == "2"
    assert "3" not in [text for text, _ in bench.notes.spoken]


def test_the_screen_is_kept_awake_while_time_runs_and_only_then() -> None:
    bench = Bench(KNEE)
    bench.until(30)
    assert bench.notes.screen == ["held"]
    bench.run.do(bench.session.pause)
    bench.run.tick()
    assert bench.notes.screen == ["held", "released"]
    bench.run.do(bench.session.resume)
    bench.until(bench.session.timeline.total_seconds)
    assert bench.notes.screen == ["held", "released", "held", "released"]


def test_what_happens_has_its_sound_beside_the_words() -> None:
    bench = Bench(KNEE)
    bench.until(bench.session.timeline.total_seconds)
    hold = ["start", "half", "count", "count", "count", "zero"]

    assert bench.notes.sounds == ["ready", *hold, "switch", *hold, "end"]
    assert [text for text, _ in bench.notes.spoken][-1] == bench.session.timeline.words.ending
