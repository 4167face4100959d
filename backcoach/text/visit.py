"""Everything around a session in a terminal: what is asked before it, what is told after it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from backcoach.coach.beginning import continued, fitted, fresh, manner_of
from backcoach.coach.closing import closing
from backcoach.coach.dates import clock_time, day_of_month
from backcoach.coach.doings import doings
from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, SessionDetail, SessionStart
from backcoach.coach.ports import Clock, KeepAwake, Voice
from backcoach.coach.routine import Routine
from backcoach.coach.run import Run, sayings
from backcoach.coach.session import Session
from backcoach.coach.summary import clock, summarise
from backcoach.coach.timeline import Timeline
from backcoach.content.notice import load_notice
from backcoach.errors import BackCoachError, StoreUnavailable
from backcoach.language import tr
from backcoach.shelf import Shelf
from backcoach.store import Store, settings_file
from backcoach.text.keyboard import Keyboard
from backcoach.text.lines import summary_line
from backcoach.text.sitting import Sitting

PATIENCE = 5.0  # seconds the history gets to answer, and the voice to be ready
TRIES = 3

T = TypeVar("T")


@dataclass(frozen=True)
class Parts:
    """What a session in a terminal is made of.

    Attributes:
        say: takes a line.
        ask: puts a question and returns the answer; None where nobody is there to be asked.
        now: the time of day, with its offset.
    """

    say: Callable[[str], None]
    ask: Callable[[str], str] | None
    keyboard: Keyboard
    clock: Clock
    voice: Voice
    store: Store
    awake: KeepAwake
    now: Callable[[], datetime]


class Visit:
    """One start of the program for one session."""

    def __init__(self, shelf: Shelf, parts: Parts) -> None:
        self._shelf = shelf
        self._parts = parts
        self._say = parts.say

    def run(self, routine: Routine, advice: Sequence[str] = ()) -> None:
        """Lead through a routine, or through the interrupted session that the user would rather go on with.

        `advice` is what to keep in mind, said before it begins.
        """
        self._notice()
        run = self._interrupted() or self._fresh(routine)
        timeline = run.session.timeline
        self._say(f"{timeline.name}, {clock(run.session.time_left)}.")
        if timeline.needs():
            self._say(tr("Have ready: {things}.", things=tr(", ").join(timeline.needs())))
        for line in (*advice, tr(self._parts.keyboard.help)):
            self._say(line)
        sitting = Sitting(run, self._parts.voice, self._parts.store, self._say, self._parts.keyboard)
        signalled = sitting.sit_through()
        self._tell_end(run)
        if not signalled and run.session.tally.results:
            self._pain_after(run.id)
        if not signalled and run.session.outcome is Outcome.COMPLETED:
            self._let_voice_end(timeline.ending.seconds)

    # -- before

    def _notice(self) -> None:
        settings = self._shelf.settings
        if settings.notice_read:
            return
        notice = load_notice()
        for line in (notice.title, *notice.paragraphs, *(f"- {sign}" for sign in notice.urgent), ""):
            self._say(line)
        if self._parts.ask is None:
            return
        self._parts.ask(tr("{agree}: press Enter.", agree=notice.agree) + " ")
        try:
            today = self._parts.now().date().isoformat()
            settings_file.save(replace(settings, notice_read=today), self._shelf.folder.settings)
        except BackCoachError as error:
            self._say(str(error))

    def _interrupted(self) -> Run | None:
        """Ask what to do with each interrupted session; return the one to go on with, if any."""
        waiting = self._answer(self._parts.store.unfinished(), [])
        for notice in self._parts.store.notices():
            self._say(notice)
        for detail in waiting:
            it = detail.summary
            what = tr(
                '"{routine}" of {day}, {time} was interrupted after {length}.',
                routine=it.routine_name,
                day=day_of_month(it.started_at),
                time=clock_time(it.started_at),
                length=clock(it.active_seconds),
            )
            if self._parts.ask is None:
                self._say(f"{what} {tr('It waits until you decide, in the window or on a terminal.')}")
                continue
            self._say(what)
            choices = tr("Go on with it (g), keep it as it is (k), throw it away (t)?")
            run = self._decide(detail, self._parts.ask(f"{choices} "))
            if run:
                return run
        return None

    def _decide(self, detail: SessionDetail, answer: str) -> Run | None:
        store, uuid = self._parts.store, detail.summary.id
        choice = answer.strip().lower()[:1]
        if choice == "g":
            return self._go_on(detail)
        if choice == "k":
            self._tell_done(store.keep(uuid), tr("It is kept."))
        elif choice == "t":
            self._tell_done(store.discard(uuid), tr("It is thrown away."))
        else:
            self._say(tr("It waits until next time."))
        return None

    def _go_on(self, detail: SessionDetail) -> Run | None:
        store, it, shelf = self._parts.store, detail.summary, self._shelf
        mine = self._answer(store.resume(it.id), None)
        if mine is None:
            self._say(store.trouble() or tr("It is not there any more."))
            return None
        manner, lengths = manner_of(shelf.words, shelf.settings), self._parts.voice.lengths
        try:
            session, _ = continued(mine, shelf.library, manner, lengths)
        except ValueError as error:
            self._tell_done(store.keep(it.id), f"{error} {tr('It is kept as it is.')}")
            return None
        self._prepare(session.timeline, session.position).wait(PATIENCE)
        return self._run(*continued(mine, shelf.library, manner, lengths))

    def _fresh(self, routine: Routine) -> Run:
        last = self._answer(self._parts.store.last_first_side(), None)
        first_side = last.other if last else Side.LEFT
        timeline = self._shelf.timeline(routine, first_side)
        prepared = self._prepare(timeline)  # while the question is answered
        pain = self._pain(tr("Pain now, from 0 (none) to 10 (the worst)? Enter leaves it out."))
        prepared.wait(PATIENCE)  # a voice that is loaded only now would be late for the first cue
        timeline = fitted(timeline, self._parts.voice.lengths)
        return self._run(*fresh(timeline, self._shelf.library, first_side, self._parts.now(), pain))

    def _prepare(self, timeline: Timeline, position: float = 0.0) -> threading.Event:
        """Have at hand what is said from a position on; the event tells when it is."""
        prepared = threading.Event()
        self._parts.voice.prepare(sayings(timeline, position), prepared.set)
        return prepared

    def _run(self, session: Session, start: SessionStart) -> Run:
        parts = self._parts
        return Run(session, parts.clock, parts.voice, parts.store, start, parts.awake)

    # -- after

    def _tell_end(self, run: Run) -> None:
        session = run.session
        if not session.tally.results:
            self._say(tr("Nothing was begun, so nothing is kept. Come back whenever you like."))
            return
        results, exercises = session.tally.results.values(), self._shelf.library.exercises
        what = tr("This is what you did:") if session.tally.anything_done() else tr("Left out this time:")
        if session.outcome:
            what = f"{closing(session.outcome, doings(results, session.timeline.plan, exercises), 0.0).title}. {what}"
        self._say(what)
        for line in summarise(results, exercises):
            self._say(f"  {summary_line(line, self._shelf.library, self._shelf.words)}")
        self._say(tr("{time} in all.", time=clock(session.active_seconds)))
        self._tell_done(self._parts.store.flush(), tr("It is kept in {file}.", file=self._shelf.folder.history))
        if session.outcome is None:
            self._say(tr("It waits until you decide, in the window or on a terminal."))

    def _pain_after(self, uuid: str) -> None:
        pain = self._pain(tr("Pain now, from 0 to 10? Enter leaves it out."))
        if pain is not None:
            self._tell_done(self._parts.store.rate(uuid, pain_after=pain), tr("Thank you."))

    def _let_voice_end(self, seconds: float) -> None:
        """Wait for the last sentence where no question gives it time; any key ends that."""
        if self._parts.ask is None and self._shelf.settings.voice_on and not self._parts.voice.trouble():
            self._parts.keyboard.wait(seconds + 1)

    # -- asking

    def _pain(self, question: str) -> int | None:
        for _ in range(TRIES):
            answer = self._parts.ask(f"{question} ").strip() if self._parts.ask else ""
            if not answer:
                return None
            if answer.isascii() and answer.isdigit() and int(answer[:3]) <= 10:
                return int(answer)
            self._say(tr("Please type a whole number from 0 to 10, or just Enter."))
        return None

    def _tell_done(self, future: Future[T], done: str) -> None:
        """Say that something was done, or why it was not."""
        try:
            future.result(PATIENCE)
        except StoreUnavailable as error:
            self._say(str(error))
        except TimeoutError:
            self._say(tr("The history does not answer; what you did is written as soon as it can be."))
        else:
            self._say(done)

    def _answer(self, future: Future[T], otherwise: T) -> T:
        """Return an answer of the history, or something else when it cannot be had; the session does not need it."""
        try:
            return future.result(PATIENCE)
        except (StoreUnavailable, TimeoutError):
            return otherwise
