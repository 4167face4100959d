"""Lets the coach lead through one exercise on its page, as in a session; nothing of it is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach.beginning import fresh
from backcoach.coach.events import CueDue, Event
from backcoach.coach.exercise import Exercise
from backcoach.coach.history import Outcome, SessionStart, StepRecord
from backcoach.coach.routine import Routine, Step
from backcoach.coach.run import Run
from backcoach.coach.session import Session
from backcoach.coach.view import view
from backcoach.ui.conductor import Conductor
from backcoach.ui.parts import Parts

REPETITIONS, SECONDS = 2, 30  # enough to know what it is like


class Trial(QObject):
    """One side and a few repetitions, with words and sounds.

    Signals:
        shown(doing, digits, caption): what is to be seen now; empty when it is over.
    """

    shown = Signal(str, str, str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._conductor: Conductor | None = None
        self._said = ""

    @property
    def session(self) -> Session | None:
        """Return what is being done, or None."""
        return self._conductor.run.session if self._conductor else None

    def start(self, exercise: Exercise) -> None:
        """Lead through an exercise from its beginning."""
        parts, side = self._parts, self._parts.first_side
        step = Step(
            exercise.id,
            repetitions=REPETITIONS,
            sets=1,
            seconds=SECONDS,
            side=side if exercise.per_side else None,
            phase=exercise.phase,
        )
        timeline = parts.timeline(Routine("", exercise.name, (step,)))
        session, start = fresh(timeline, parts.library, side, parts.now())
        run = Run(session, parts.clock, parts.voice, _Forgetful(), start, parts.awake)
        self._said = ""
        self._conductor = Conductor(run, self)
        self._conductor.happened.connect(self._hear)
        self._conductor.changed.connect(self._show)
        self._conductor.ended.connect(self._end)
        self._conductor.start()

    @Slot()
    def stop(self) -> None:
        """End it, if it is under way."""
        if self._conductor:
            self._parts.voice.stop()
            self._conductor.stop()

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if isinstance(event, CueDue):
            self._said = event.cue.say

    @Slot()
    def _show(self) -> None:
        if self.session and not self.session.is_over:
            now = view(self.session)
            self.shown.emit(now.doing, now.digits, self._said)

    @Slot()
    def _end(self) -> None:
        if self._conductor:
            self._conductor.deleteLater()
        self._conductor = None
        self.shown.emit("", "", "")


class _Forgetful:
    """A journal that keeps nothing: a trial is no session."""

    def begin(self, session: SessionStart) -> None:
        """Keep nothing."""

    def record(self, session: str, step: StepRecord, active_seconds: float) -> None:
        """Keep nothing."""

    def replan(self, session: str, plan: str, planned_seconds: int) -> None:
        """Keep nothing."""

    def end(self, session: str, outcome: Outcome, active_seconds: float) -> None:
        """Keep nothing."""

    def trouble(self) -> str:
        """Miss nothing."""
        return ""
