"""One run through a timeline: it is told the time and what the user wants, and answers with events.

It never looks at a clock. Every command takes the time, first lets the session run up to it, and returns what
happened in order. A command that makes no sense in the present state does nothing more than that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from math import ceil

from backcoach.coach.block import change_seconds
from backcoach.coach.cues import Cue, Mark
from backcoach.coach.events import CueDue, Ended, Event, Hushed, Paused, Reason, Replanned, Resumed, SegmentBegan
from backcoach.coach.exercise import Mode, Posture
from backcoach.coach.history import Outcome, StepOutcome, StepRecord
from backcoach.coach.library import Library
from backcoach.coach.prompter import Prompter
from backcoach.coach.routine import with_easier
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.stopwatch import GAP, Stopwatch
from backcoach.coach.tally import Tally
from backcoach.coach.timeline import Timeline, lay_out

LEAD_IN = 3  # seconds between "go on" and going on
LATE = 0.7  # seconds after which a cue would only confuse
MORE = 10  # seconds that one press adds


class State(StrEnum):
    """Where a session stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"  # ran to the end of the timeline
    STOPPED = "stopped"  # ended by the user
    LEFT = "left"  # let stand by who closes the program; another start may go on with it


class Session:
    """A timeline being done.

    Attributes:
        timeline: as it is now; it changes when time is added or an exercise is swapped.
        state: see `State`.
        reason: why it is paused, else None.
        outcome: how it ended, else None.
        tally: what became of each repetition.
    """

    def __init__(
        self,
        timeline: Timeline,
        library: Library,
        done: Iterable[StepRecord] = (),
        active_seconds: float = 0.0,
    ) -> None:
        """Prepare a session; with `done` it goes on after a crash, at the first repetition not yet in it."""
        self.timeline = timeline
        self.state = State.READY
        self.reason: Reason | None = None
        self.outcome: Outcome | None = None
        self.tally = Tally(done)
        self._library = library
        self._watch = Stopwatch(active_seconds)
        self._index = 0  # of the present segment
        self._prompter = Prompter()
        self._counted_in = 0  # whole seconds of the lead-in still to be counted aloud
        self._posture = Posture.STANDING
        self._go_to(self._first_open())

    # -- what is shown

    @property
    def segment(self) -> Segment:
        """Return the present segment."""
        return self.timeline.segments[self._index]

    @property
    def coming(self) -> Segment:
        """Return the segment of what is waited for: the present one, or in a rest after an exercise the next."""
        rests_after = self.segment.kind is Kind.REST and self.segment.set is None
        return (self.timeline.after(self.segment) if rests_after else None) or self.segment

    @property
    def position(self) -> float:
        """Return seconds from the start of the timeline."""
        return self._watch.position

    @property
    def lead_in(self) -> float:
        """Return the seconds still to wait before the time goes on; 0.0 when it runs or stands."""
        return self._watch.lead_in

    @property
    def segment_left(self) -> float:
        """Return the seconds left of the present segment."""
        return max(0.0, self.segment.end - self.position)

    @property
    def time_left(self) -> float:
        """Return the seconds left of the whole session."""
        return max(0.0, self.timeline.total_seconds - self.position)

    @property
    def next_cue(self) -> Cue | None:
        """Return what is to be said next, if anything is."""
        return self._prompter.next(self.timeline.cues)

    @property
    def active_seconds(self) -> float:
        """Return how long the time has run, without pauses, lead-ins and gaps."""
        return round(self._watch.ran, 1)

    @property
    def is_over(self) -> bool:
        """Tell whether it has ended, or was left."""
        return self.state in {State.FINISHED, State.STOPPED, State.LEFT}

    @property
    def can_be_done(self) -> bool:
        """Tell whether repetitions are being counted, which somebody may have done already; a hold has its time."""
        return self._is_adjustable() and self.segment.kind.is_work and self.segment.exercise.mode is Mode.REPETITIONS

    # -- what the user may do

    def tick(self, now: float) -> list[Event]:
        """Let the session run up to `now`, in seconds of any steady clock."""
        passed = self._watch.tell(now)
        if self.state is not State.RUNNING or passed < 0:
            return []
        if passed > GAP:
            return [*self._stand_still(Reason.GAP, passed), self._answer(self.timeline.words.gap)]
        return self._count_in() if self.lead_in else self._run()

    def start(self, now: float) -> list[Event]:
        """Begin, or go on where an interrupted session was left."""
        events = self.tick(now)
        if self.state is not State.READY:
            return events
        if self._first_open() == len(self.timeline.segments):
            return [*events, *self._finish()]
        self.state = State.RUNNING
        self._watch.run()
        return [*events, SegmentBegan(self.segment), *self._run()]

    def pause(self, now: float) -> list[Event]:
        """Stop the time until told to go on."""
        events = self.tick(now)
        if self.state is not State.RUNNING:
            return events
        return [*events, *self._stand_still(Reason.USER), self._answer(self.timeline.words.paused)]

    def resume(self, now: float) -> list[Event]:
        """Go on after a pause or a gap, with a lead-in; what hurts needs a choice instead."""
        events = self.tick(now)
        if self.state is not State.PAUSED or self.reason is Reason.HURT:
            return events
        return [*events, *self._run_on(LEAD_IN), self._answer(self.timeline.words.going_on)]

    def skip(self, now: float) -> list[Event]:
        """Leave out what is being done.

        While working that is this side and set; while getting ready, or when it hurts, the whole step. A rest or
        a change of sides is only cut short.
        """
        events = self.tick(now)
        if self.state not in {State.RUNNING, State.PAUSED}:
            return events
        events.append(Hushed())
        if self.reason is Reason.HURT or self.segment.kind is Kind.PREPARE:
            return [*events, *self._leave(lambda it: it.step == self.segment.step)]
        if self.segment.kind.is_work:
            return [*events, *self._credit_partial(settled=True), *self._leave_work()]
        return [*events, *self._cut_wait_short()]

    def done(self, now: float) -> list[Event]:
        """Take the rest of these repetitions as done, for who is faster than the coach counts, and go on."""
        events = self.tick(now)
        if not self.can_be_done:
            return events
        left = [it for it in self.timeline.units if it.block == self.segment.block and it.end > self.position]
        events += [Hushed(), *(kept for it in left for kept in self.tally.credit(it, it.seconds, StepOutcome.DONE))]
        return [*events, *self._leave_work()]

    def back(self, now: float) -> list[Event]:
        """Do the present block again, or the one before when this one has hardly begun; the better try counts."""
        events = self.tick(now)
        if not self._is_adjustable():
            return events
        events += [Hushed(), *self._credit_partial()]
        target = self.timeline.again_at(self._index, self.position)
        there = self.timeline.segments[target]
        moves = there.kind.is_work and there.posture is not self._posture
        lead_in = change_seconds(self._posture, there.posture) if moves else LEAD_IN
        self._go_to(target)
        said = self.timeline.words.once_more(self.segment.exercise, self.segment.side)
        return [*events, *self._run_on(lead_in), self._answer(said)]

    def more(self, now: float) -> list[Event]:
        """Make the present hold, timed exercise or wait ten seconds longer, within the exercise's range."""
        events = self.tick(now)
        if not self._is_adjustable() or not (self.segment.counts or not self.segment.kind.is_work):
            return events
        room = self.segment.room
        seconds = MORE if room is None else min(MORE, room)
        if seconds <= 0:
            return [*events, self._answer(self.timeline.words.longest)]
        if self.segment.counts:
            self.tally.add_time(self.segment, seconds)
        self.timeline = self.timeline.lengthened(self._index, seconds)
        self._prompter.lengthen(self.timeline.cues, self.position, self.segment.cues)
        return [*events, Replanned(self.timeline, plan_changed=False), self._answer(self.timeline.words.more)]

    def hurt(self, now: float) -> list[Event]:
        """Stop at once because it hurts, say how to come out of it or to rest, and wait for a choice."""
        events = self.tick(now)
        if not self._is_adjustable():
            return events
        said = self.timeline.words.hurts(self.timeline.words.come_out(self.segment))
        return [*events, *self._stand_still(Reason.HURT), *self._credit_hurt(), self._spoken(said, Mark.HURT)]

    def ease(self, now: float) -> list[Event]:
        """After "that hurts": leave the rest of this step out and do something easier in its place."""
        events = self.tick(now)
        if self.reason is not Reason.HURT:
            return events
        old, place, left_before = self.timeline, self.segment.step, self.time_left
        units = [it for it in old.units if it.step == place]
        open_sides = {it.side for it in units if not self.tally.is_done(it)}
        events += [Hushed(), *self.tally.skip(units)]
        self.tally.forget_added_time()  # laid out anew, every repetition has its planned length again
        plan = with_easier(old.plan, place, open_sides, self._library)
        self.timeline = lay_out(old.routine, old.name, plan, old.manner)
        self._go_to(self.timeline.step_start(place + 1))
        events.append(Replanned(self.timeline, plan_changed=True))
        said = self.timeline.words.jumped(round(self.time_left - left_before))
        jump = [self._answer(said)] if said else []  # before anything else is said
        return [*events, *jump, *self._run_on(ceil(sum(it.cue.seconds for it in jump)), aloud=False)]

    def stop(self, now: float) -> list[Event]:
        """End here; what was done is kept."""
        events = self.tick(now)
        if self.is_over:
            return events
        if self.state is State.READY:
            return [*events, *self._end(State.STOPPED, Outcome.STOPPED)]
        return [*events, *self._break_off(), self._farewell(), *self._end(State.STOPPED, Outcome.STOPPED)]

    def leave(self, now: float) -> list[Event]:
        """Let it stand without an end, to be gone on with another time; what was done is kept, and nothing is said."""
        events = self.tick(now)
        return events if self.is_over else [*events, *self._break_off(), *self._end(State.LEFT)]

    # -- running

    def _run(self) -> list[Event]:
        """Tell everything between the last known position and the present one."""
        events: list[Event] = []
        while self.position >= self.segment.end:
            segment = self.segment
            events += self._cues_before(segment.end)
            if segment.counts:
                events += self.tally.credit(segment, segment.seconds, StepOutcome.DONE)
            if self._index + 1 == len(self.timeline.segments):
                return [*events, *self._finish()]
            self._enter(self._index + 1)
            events.append(SegmentBegan(self.segment))
        return [*events, *self._cues_before(self.position + 1e-9)]

    def _cues_before(self, position: float) -> list[Event]:
        due = self._prompter.due(self.timeline.cues, position)
        return [CueDue(cue, late=self.position - cue.at > LATE) for cue in due]

    def _count_in(self) -> list[Event]:
        """Count the last seconds of a lead-in aloud."""
        if self.lead_in > self._counted_in:
            return []
        number = ceil(self.lead_in)
        self._counted_in = number - 1
        return [self._spoken(f"{number}", Mark.COUNTDOWN)]

    def _enter(self, index: int) -> None:
        self._index = index
        self._prompter.enter()
        if self.segment.kind.is_work:
            self._posture = self.segment.posture

    def _finish(self) -> list[Event]:
        self._watch.halt(at=self.timeline.total_seconds)
        if self.tally.counts():
            return [CueDue(self.timeline.ending), *self._end(State.FINISHED, Outcome.COMPLETED)]
        return [self._farewell(), *self._end(State.FINISHED, Outcome.STOPPED)]

    def _farewell(self) -> CueDue:
        """Return what is said at an end before the end."""
        words = self.timeline.words
        return self._answer(words.stopped if self.tally.anything_done() else words.nothing_done)

    def _end(self, state: State, outcome: Outcome | None = None) -> list[Event]:
        self._watch.halt()
        self.state, self.reason, self.outcome = state, None, outcome
        return [Ended(outcome)] if outcome else []

    def _stand_still(self, reason: Reason, gap: float = 0.0) -> list[Event]:
        self._watch.halt()
        self.state, self.reason = State.PAUSED, reason
        return [Hushed(), Paused(reason, gap)]

    def _run_on(self, lead_in: int = 0, *, aloud: bool = True) -> list[Event]:
        self.state, self.reason = State.RUNNING, None
        self._watch.run(lead_in)
        self._counted_in = min(lead_in, LEAD_IN) - 1 if aloud else 0
        return [Resumed(lead_in), SegmentBegan(self.segment)]

    # -- going elsewhere

    def _first_open(self) -> int:
        """Return where to begin: the wait before the first repetition of which too little is known."""
        first = self.tally.first_open(self.timeline.units)
        return self.timeline.block_start(first.block) if first else len(self.timeline.segments)

    def _go_to(self, index: int) -> None:
        """Stand at the start of a segment, or at the end of the timeline when the index is past the last one.

        A wait there is made long enough for the posture the body is really in.
        """
        past = index >= len(self.timeline.segments)
        self._enter(index - 1 if past else index)
        target = self.segment
        if not target.kind.is_work and self._posture is not target.posture:
            short = change_seconds(self._posture, target.posture) - target.seconds
            self.timeline = self.timeline.lengthened(self._index, max(0, short))
        self._watch.move(float(self.timeline.total_seconds if past else target.start))
        self._prompter.go_to(self.timeline.cues, self.position, self._is_pointless)

    def _is_pointless(self, cue: Cue) -> bool:
        """Tell whether a cue at the start of a wait belongs to work that was left, or to a way not to be gone."""
        there_already = cue.mark is Mark.MOVE and self._posture is self.segment.posture
        return not self.segment.kind.is_work and (cue.mark is Mark.RELEASE or there_already)

    def _leave(self, part: Callable[[Segment], bool], lead_in: int = 0) -> list[Event]:
        """Note what is left of a part as skipped and go on behind it; a rest that ends it is only for who worked."""
        left = [it for it in self.timeline.segments if part(it)]
        events: list[Event] = [*self.tally.skip(left)]
        worked = self.segment.kind.is_work and self.reason is not Reason.HURT
        rests = worked and not left[-1].kind.is_work
        behind = self.timeline.block_start(left[-1].block + 1) - rests
        before = self.timeline.total_seconds
        self._go_to(behind)
        if self.timeline.total_seconds != before:
            events.append(Replanned(self.timeline, plan_changed=False))
        if behind == len(self.timeline.segments):
            return [*events, *self._finish()]
        return [*events, *self._run_on(lead_in, aloud=False)]

    def _leave_work(self) -> list[Event]:
        """Leave out the rest of the block; who holds something is first told how to let go of it."""
        release = self._answer(self.segment.exercise.say.release)
        lead_in = ceil(release.cue.seconds)
        events = self._leave(lambda it: it.block == self.segment.block, lead_in)
        return events if self.is_over else [release, *events]

    def _cut_wait_short(self) -> list[Event]:
        """Go to the last moments of a rest or a change of sides, in time for the announcement."""
        starts = [cue.at for cue in self.segment.cues if cue.mark is Mark.START]
        latest = min([self.segment.end - LEAD_IN, *starts])
        if latest <= self.position:
            return []
        self._watch.move(float(latest))
        self._prompter.go_to(self.timeline.cues, latest)
        return self._run_on()

    # -- crediting

    def _credit_partial(self, *, settled: bool = False) -> list[Event]:
        return [*self.tally.partial(self.segment, self.position - self.segment.start, settled=settled)]

    def _break_off(self) -> list[Event]:
        return [Hushed(), *([] if self.reason is Reason.HURT else self._credit_partial())]

    def _credit_hurt(self) -> list[Event]:
        """Note that the repetition being done, just done, or about to be done hurt."""
        unit = self.timeline.unit_near(self.segment, self.position)
        held = self.position - unit.start if unit is self.segment else 0.0
        return [*self.tally.credit(unit, held, StepOutcome.HURT)]

    def _is_adjustable(self) -> bool:
        return self.state in {State.RUNNING, State.PAUSED} and self.reason is not Reason.HURT

    # -- speaking

    def _answer(self, text: str) -> CueDue:
        return self._spoken(text, Mark.ANSWER)

    def _spoken(self, text: str, mark: Mark) -> CueDue:
        return CueDue(Cue(self.position, text, mark, self.timeline.manner.seconds(text)))
