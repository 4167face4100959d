"""Any keys, any clock: the session and a plain model of it agree at every moment."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from backcoach.coach.beginning import left_of
from backcoach.coach.cues import Mark
from backcoach.coach.events import CueDue, Ended, Event, Paused, Replanned, SegmentBegan, StepKept
from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, StepRecord, Unit
from backcoach.coach.routine import Step
from backcoach.coach.session import Session, State
from backcoach.coach.timeline import Timeline, lay_out
from backcoach.coach.view import view
from tests.coach.making import planned
from tests.coach.model import Model, rows_of
from tests.coach.strategies import library, manner

TICK = 1 / 1024  # a power of two: sums of such times are exact
STEPS = (
    Step("march_in_place", seconds=30),
    Step("belly_breathing", seconds=30),
    Step("knee_to_chest", hold=6),
    Step("knee_to_chest", hold=20, repetitions=2, side=Side.RIGHT),
    Step("calf_stretch", hold=10, repetitions=2),
    Step("knee_rolls", hold=3, repetitions=3),
    Step("bridge", hold=2, repetitions=5),
    Step("bridge", hold=3, repetitions=5),
    Step("plank", hold=5, sets=2, rest=20, rest_after=15),
    Step("dead_bug", repetitions=3, rest_after=1),
    Step("cat_camel", repetitions=4, sets=2, rest=2),
)
steps = st.lists(st.sampled_from(STEPS), min_size=1, max_size=3)
short = st.integers(1, 2048).map(lambda ticks: ticks * TICK)


class Sessions(RuleBasedStateMachine):
    @initialize(steps=steps, first=st.sampled_from(Side), rate=st.sampled_from((100, 170, 260)))
    def prepare(self, steps: list[Step], first: Side, rate: int) -> None:
        self.timeline = lay_out("any", "Any", planned(*steps, first=first), manner(rate))
        self.session = Session(self.timeline, library())
        self.model = Model(rows_of(self.timeline), list(self.timeline.cues))
        self.journal: dict[Unit, StepRecord] = {}
        self.ended: list[Outcome] = []

    # -- what may happen

    @rule(seconds=short)
    def wait(self, seconds: float) -> None:
        self.press(self.session.tick, lambda: None, seconds)

    @rule(times=st.integers(2, 40), seconds=st.sampled_from((0.5, 1.0, 2.0)))
    def wait_long(self, times: int, seconds: float) -> None:
        for _ in range(times):
            self.press(self.session.tick, lambda: None, seconds)

    @rule(early=st.sampled_from((0.0, TICK, 0.25)))
    def wait_for_the_end_of_the_segment(self, early: float) -> None:
        left = self.session.lead_in + self.session.segment_left - early
        while left > 0:
            self.press(self.session.tick, lambda: None, min(left, 1.5))
            left -= 1.5

    @rule(gap=st.sampled_from((2 + TICK, 7.5, 3600.0)))
    def close_the_lid(self, gap: float) -> None:
        stood = self.session.position
        running = self.session.state is State.RUNNING
        events = self.press(self.session.tick, lambda: None, gap)
        assert self.session.position == stood
        assert [event.gap for event in events if isinstance(event, Paused)] == [gap] * running

    @rule(back=st.integers(1, 20_000).map(lambda ticks: -ticks * TICK))
    def set_the_clock_back(self, back: float) -> None:
        stood = (self.session.position, self.session.lead_in, self.session.state)
        assert self.press(self.session.tick, lambda: None, back) == []
        assert (self.session.position, self.session.lead_in, self.session.state) == stood

    @rule(after=st.just(0.0) | short)
    def start(self, after: float) -> None:
        self.press(self.session.start, self.model.begin, after)

    @rule(after=st.just(0.0) | short)
    def pause(self, after: float) -> None:
        self.press(self.session.pause, self.model.pause, after)

    @rule(after=st.just(0.0) | short | st.just(9.0))
    def resume(self, after: float) -> None:
        self.press(self.session.resume, self.model.resume, after)

    @rule(after=st.just(0.0) | short)
    def skip(self, after: float) -> None:
        self.press(self.session.skip, self.model.skip, after)

    @rule(after=st.just(0.0) | short)
    def done(self, after: float) -> None:
        self.press(self.session.done, self.model.done, after)

    @rule(after=st.just(0.0) | short)
    def back(self, after: float) -> None:
        self.press(self.session.back, self.model.back, after)

    @rule(after=st.just(0.0) | short)
    def hurt(self, after: float) -> None:
        self.press(self.session.hurt, self.model.hurt, after)

    @rule(after=st.just(0.0) | short)
    def more(self, after: float) -> None:
        self.press(self.session.more, self.longer, after)

    @rule(after=st.just(0.0) | short)
    def ease(self, after: float) -> None:
        self.press(self.session.ease, self.easier, after)

    @precondition(lambda self: self.model.position > 20)
    @rule(after=st.just(0.0) | short)
    def stop(self, after: float) -> None:
        self.press(self.session.stop, self.model.stop, after)

    @precondition(lambda self: not self.session.is_over and self.journal)
    @rule()
    def crash(self) -> None:
        """Begin again from what the journal has."""
        again = self.session.timeline
        whole = lay_out(again.routine, again.name, again.plan, again.manner)
        laid = left_of(whole, self.journal.values())
        known = {unit: (str(it.outcome), it.held_seconds) for unit, it in self.journal.items()}
        active = self.session.active_seconds
        self.session = Session(laid, library(), list(self.journal.values()), active)
        settled = self.model.settled
        first = Model(rows_of(whole), [], results=known, settled=settled).open()
        self.model = Model(rows_of(laid), list(laid.cues), now=0.0, active=active, results=known, settled=settled)
        assert laid.going_on == (first.unit if first else None)
        self.model.go(self.model.first(block=first.block) if first else len(self.model.rows))
        if first:
            work = self.model.rows[self.model.first(block=first.block, work=True)]
            assert (self.model.here.kind, work.unit) == ("prepare", first.unit)
        self.now_cues(self.session.timeline)

    # -- how it is done

    def press(self, command: Callable[[float], list[Event]], expected: Callable[[], None], after: float) -> list[Event]:
        model = self.model
        model.entered, model.due = [], []
        self.was_over = self.session.is_over
        self.before = self.session.timeline
        now = model.now + after
        model.tell(now)
        self.lead = ceil(model.lead) if model.aloud else None
        self.events = command(now)
        expected()
        self.now_cues(self.session.timeline)
        self.check(self.events)
        return self.events

    def now_cues(self, timeline: Timeline) -> None:
        """Follow a wait that was made longer for the way down, and everything said after it."""
        model = self.model
        if timeline.total_seconds == model.start(len(model.rows)) and timeline.cues != tuple(model.cues):
            model.cues = list(timeline.cues)
            model._forget()

    def longer(self) -> None:
        room = self.model.room()
        if room > 0:
            self.model.longer(self.session.timeline, room)

    def easier(self) -> None:
        if self.model.reason == "hurt":
            self.model.ease(self.session.timeline)

    def check(self, events: list[Event]) -> None:
        assert not (self.was_over and events)
        for event in events:
            if isinstance(event, StepKept):
                assert self.journal.get(event.record.unit) != event.record
                self.journal[event.record.unit] = event.record
            elif isinstance(event, Ended):
                self.ended.append(event.outcome)
        if self.session.timeline.total_seconds != self.before.total_seconds:
            assert any(isinstance(event, Replanned) for event in events)
        self.check_segments(events)
        self.check_cues(events)

    def check_segments(self, events: list[Event]) -> None:
        """Every segment that was entered was announced, in order and with nothing between."""
        told = [event.segment for event in events if isinstance(event, SegmentBegan)]
        assert [(it.block, it.kind, it.unit) for it in told] == [
            (it.block, it.kind, it.unit) for it in (self.model.rows[place] for place in self.model.entered)
        ]

    def check_cues(self, events: list[Event]) -> None:
        """Every cue of the timeline was given once in each pass, when its time had come and not before."""
        own = (Mark.ANSWER, Mark.HURT, Mark.ENDING)
        given = [event.cue for event in events if isinstance(event, CueDue) and event.cue.mark not in own]
        leading = [cue for cue in given if cue not in self.model.due and cue.mark is Mark.COUNTDOWN]
        assert [cue for cue in given if cue not in leading] == self.model.due
        assert [cue.say for cue in leading] == [str(self.lead)] * len(leading)

    # -- what is always so

    @invariant()
    def the_time_is_the_models(self) -> None:
        assert self.session.state == self.model.state
        assert self.session.reason == self.model.reason
        assert self.session.position == self.model.position
        assert self.session.lead_in == self.model.lead
        assert self.session.active_seconds == round(self.model.active, 1)
        assert self.session.timeline.total_seconds == self.model.start(len(self.model.rows))
        assert self.session.segment is self.session.timeline.segments[self.model.row]

    @invariant()
    def what_was_done_is_the_models(self) -> None:
        tally = self.session.tally.results
        assert {unit: (it.outcome, it.held_seconds) for unit, it in tally.items()} == self.model.results
        assert tally == self.journal

    @invariant()
    def what_was_planned_is_the_plans(self) -> None:
        steps = {step.key: step for step in self.session.timeline.plan}
        for record in self.session.tally.results.values():
            step = steps[record.unit.step]
            assert record.exercise == step.exercise.id
            assert record.planned_seconds == (step.hold or step.seconds or step.exercise.move)

    @invariant()
    def it_ends_once(self) -> None:
        assert len(self.ended) == self.session.is_over
        assert self.session.outcome == (self.ended[0] if self.ended else None)
        counts = any(outcome == "done" for outcome, _ in self.model.results.values())
        if self.ended:
            completed = self.model.state == "finished" and counts
            assert self.ended == [Outcome.COMPLETED if completed else Outcome.STOPPED]

    @invariant()
    def it_can_always_be_shown(self) -> None:
        shown = view(self.session)
        assert 0 <= shown.progress <= 1
        assert 0 <= shown.segment_progress <= 1
        assert (shown.kind is None) == (self.model.state != "running")


TestSessions = Sessions.TestCase
TestSessions.settings = settings(  # more than elsewhere: here all rules of a session meet
    max_examples=settings().max_examples * 2,
    stateful_step_count=30,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
