"""A session with its voice and its journal: what the window and the terminal have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from backcoach.coach import plan_text
from backcoach.coach.chimes import chime
from backcoach.coach.events import CueDue, Ended, Event, Hushed, Replanned, StepKept
from backcoach.coach.history import SessionStart, StepOutcome, StepRecord
from backcoach.coach.ports import Clock, Journal, KeepAwake, Voice
from backcoach.coach.session import Session, State
from backcoach.coach.timeline import Timeline

FIRST = 12  # cues that are had at hand before the answers to the keys are
CHECKPOINT = 15  # seconds of a long hold or walk after which what was done of it so far is kept


def sayings(timeline: Timeline, position: float = 0.0) -> list[str]:
    """Return all that may be said from a position on, each once, in the order in which it may be needed."""
    words = timeline.words
    coming = list(dict.fromkeys(cue.say for cue in timeline.cues if cue.at >= position))
    hurts = [
        words.hurts(come_out) for come_out in (words.come_to_rest, *(it.exercise.say.come_out for it in timeline.plan))
    ]
    again = [words.once_more(step.exercise, side) for step in timeline.plan for side in (step.sides or (None,))]
    answers = [*words.answers, *hurts, *again]
    return list(dict.fromkeys([*coming[:FIRST], *answers, *coming[FIRST:], timeline.ending.say]))


class Run:
    """Drives a session by a clock, says what is due, keeps what was done, and passes the events on.

    Nothing is written before the first repetition has something to show: looking in is not a session.

    Attributes:
        session: what is being run.
        id: under which it is kept.
    """

    def __init__(
        self, session: Session, clock: Clock, voice: Voice, journal: Journal, start: SessionStart, awake: KeepAwake
    ) -> None:
        self.session = session
        self.id = start.id
        self._clock = clock
        self._voice = voice
        self._journal = journal
        self._start = start
        self._awake = awake
        self._runs = False
        self._begun = bool(session.tally.results)  # an interrupted session is in the journal already
        self._kept_until = 0.0
        self._prepared: Timeline | None = None

    def tick(self) -> list[Event]:
        """Let the session run up to the present."""
        return self.do(self.session.tick)

    def do(self, command: Callable[[float], list[Event]]) -> list[Event]:
        """Give one of the session's commands and return what happened, after it was said and kept."""
        before = self.session.segment
        events = command(self._clock())
        self._prepare()
        self._speak(events)
        sound = chime(events, before)
        if sound:
            self._voice.play(sound)
        self._keep(events)
        self._keep_meanwhile()
        self._keep_awake()
        return events

    def leave(self) -> list[Event]:
        """Let the session stand, to be gone on with at another start; nothing is written of an end."""
        return self.do(self.session.leave)

    def _prepare(self) -> None:
        """Have what is still to be said at hand, whenever the session is another than before."""
        session, timeline = self.session, self.session.timeline
        if timeline is self._prepared or session.is_over:
            return
        self._prepared = timeline
        self._voice.prepare(sayings(timeline, session.position))

    def _speak(self, events: Iterable[Event]) -> None:
        for event in events:
            if isinstance(event, Hushed):
                self._voice.stop()
            elif isinstance(event, CueDue) and not event.late:
                self._voice.say(event.cue.say, event.cue.priority)

    def _keep(self, events: Iterable[Event]) -> None:
        for event in events:
            if isinstance(event, StepKept):
                self._record(event.record)
            elif isinstance(event, Replanned) and event.plan_changed:
                timeline = event.timeline
                self._start = replace(
                    self._start, plan=plan_text.dump(timeline.plan), planned_seconds=timeline.total_seconds
                )
                if self._begun:
                    self._journal.replan(self.id, self._start.plan, timeline.total_seconds)
            elif isinstance(event, Ended) and self._begun:
                self._journal.end(self.id, event.outcome, self.session.active_seconds)

    def _keep_meanwhile(self) -> None:
        """Keep what was done so far of something long, so that a power cut in its last second costs little."""
        session, segment = self.session, self.session.segment
        kept = self._kept_until if segment.start < self._kept_until <= session.position else segment.start
        held = session.position - kept
        if session.state is not State.RUNNING or not segment.counts or held < CHECKPOINT:
            return
        self._kept_until = session.position
        done = session.position - segment.start
        self._record(session.tally.so_far(segment, done, StepOutcome.PARTIAL))

    def _keep_awake(self) -> None:
        """Keep the screen awake while time runs; whoever pauses may want it to go dark."""
        runs = self.session.state is State.RUNNING
        if runs != self._runs:
            self._runs = runs
            (self._awake.hold if runs else self._awake.release)()

    def _record(self, record: StepRecord) -> None:
        if not self._begun:
            self._begun = True
            self._journal.begin(self._start)
        self._journal.record(self.id, record, self.session.active_seconds)
