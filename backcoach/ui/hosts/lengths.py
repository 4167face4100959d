"""Works out how long sessions take with what is set, one after the other, so that the window never waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from backcoach.coach.beginning import timeline_of
from backcoach.coach.exercise import Side
from backcoach.coach.routine import Routine
from backcoach.coach.settings import Settings
from backcoach.coach.summary import clock
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.lengths import Length


class LengthsHost(QObject):
    """Tells the lengths of all sessions, or of those with one exercise, whenever it is asked.

    Signals:
        told(lengths): what the last change made longer or shorter comes first, then what is not as usual.
    """

    told = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._usual: dict[tuple[str, Side, tuple[str, ...]], int] = {}
        self._before: dict[str, int] = {}
        self._now: dict[str, int] = {}
        self._without: dict[str, int] = {}  # as they would be if nothing were set
        self._latest: set[str] = set()
        self._waiting: list[Routine] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @Slot()
    def ask(self, exercise: str = "") -> None:
        """Work everything out with what is set now; only for sessions with an exercise if one is named."""
        routines = self._parts.routines
        self._waiting = [it for it in routines if not exercise or any(step.exercise == exercise for step in it.steps)]
        self._now, self._without = {}, {}
        self._timer.start()

    @Slot()
    def close(self) -> None:
        """Leave the rest; nobody looks any more."""
        self._timer.stop()

    @Slot()
    def _next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            self._tell()
            return
        routine = self._waiting.pop(0)
        self._now[routine.id] = self._parts.timeline(routine).total_seconds
        if self._key(routine.id) not in self._usual:
            self._usual[self._key(routine.id)] = self._length(routine)
        self._without[routine.id] = self._usual[self._key(routine.id)]

    def _key(self, routine: str) -> tuple[str, Side, tuple[str, ...]]:
        """Return what the usual length depends on: rolling over takes its time on one side only."""
        return routine, self._parts.first_side, self._parts.settings.avoid

    def _length(self, routine: Routine) -> int:
        parts = self._parts
        usual = Settings(avoid=parts.settings.avoid)
        return timeline_of(routine, parts.library, parts.words, usual, parts.first_side).total_seconds

    def _tell(self) -> None:
        changed = {key for key, now in self._now.items() if self._before.get(key, now) != now}
        self._latest = changed or self._latest
        self._before |= self._now
        names = {it.id: it.name for it in self._parts.routines}
        usual = self._without
        order = sorted(self._now, key=lambda key: (key not in self._latest, self._now[key] == usual[key]))
        self.told.emit([Length(names[key], clock(usual[key]), clock(self._now[key])) for key in order])
