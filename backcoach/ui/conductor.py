"""The one place where the coach's events become Qt signals."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from backcoach.coach.events import Ended, Event
from backcoach.coach.run import Run
from backcoach.coach.session import State

LONGEST_WAIT = 0.25  # seconds; well inside the gap after which a session pauses itself
SHORTEST_WAIT = 0.005


class Conductor(QObject):
    """Lets a run follow the clock while the window lives, and takes the user's commands.

    Signals:
        happened(Event): something the screen may want to show.
        changed(): time has passed or the state is another; paint anew.
        ended(Outcome): the session is over.
    """

    happened = Signal(object)
    changed = Signal()
    ended = Signal(object)

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @Slot()
    def tick(self) -> None:
        """Let the session run up to the present."""
        self._do(self.run.session.tick)

    @Slot()
    def start(self) -> None:
        """Begin."""
        self._do(self.run.session.start)

    @Slot()
    def pause_or_go_on(self) -> None:
        """Pause a running session, go on with a paused one."""
        session = self.run.session
        self._do(session.pause if session.state is State.RUNNING else session.resume)

    @Slot()
    def pause(self) -> None:
        """Pause."""
        self._do(self.run.session.pause)

    @Slot()
    def go_on(self) -> None:
        """Go on with a paused session."""
        self._do(self.run.session.resume)

    @Slot()
    def skip(self) -> None:
        """Leave out what is being done."""
        self._do(self.run.session.skip)

    @Slot()
    def done(self) -> None:
        """Take the repetitions that are being counted as done."""
        self._do(self.run.session.done)

    @Slot()
    def back(self) -> None:
        """Do it again."""
        self._do(self.run.session.back)

    @Slot()
    def more(self) -> None:
        """Ten seconds more."""
        self._do(self.run.session.more)

    @Slot()
    def hurt(self) -> None:
        """Stop because it hurts."""
        self._do(self.run.session.hurt)

    @Slot()
    def ease(self) -> None:
        """Do something easier."""
        self._do(self.run.session.ease)

    @Slot()
    def stop(self) -> None:
        """End."""
        self._do(self.run.session.stop)

    def leave(self) -> None:
        """Let it stand as it is, to be gone on with another time."""
        self._timer.stop()
        self.run.leave()

    def _do(self, command: Callable[[float], list[Event]]) -> None:
        events = self.run.do(command)
        for event in events:
            self.happened.emit(event)
        self.changed.emit()
        self._schedule()
        for event in events:
            if isinstance(event, Ended):
                self.ended.emit(event.outcome)

    def _schedule(self) -> None:
        """Wake at the next moment at which something is due; nothing ticks while nothing runs."""
        session = self.run.session
        if session.state is not State.RUNNING:
            self._timer.stop()
            return
        shown = session.lead_in or session.segment_left
        wait = min(shown - (ceil(shown) - 1), LONGEST_WAIT)
        if cue := session.next_cue:
            wait = min(wait, session.lead_in + cue.at - session.position)
        self._timer.start(ceil(max(wait, SHORTEST_WAIT) * 1000))
