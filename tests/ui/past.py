"""What somebody did before today: sessions really run, by a clock that is turned, and kept in a real history file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from backcoach.coach.beginning import fresh, timeline_of
from backcoach.coach.exercise import Side
from backcoach.coach.run import Run
from backcoach.coach.settings import Settings
from backcoach.store.store import Store
from tests import content
from tests.silence import SilentVoice
from tests.ui.person import HURRIED


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session of the past.

    Attributes:
        days: how long ago; hour: at which time of that day, UTC.
        share: how much of it was done before it was stopped.
        broken: it was never ended, because the machine went away.
    """

    days: int
    routine: str = "gentle_10"
    hour: int = 7
    share: float = 1.0
    pain: tuple[int | None, int | None] = (None, None)
    broken: bool = False


class Rememberer:
    """Runs sessions one after the other."""

    def __init__(self, file: Path, today: datetime) -> None:
        self._today = self._now = today
        self._seconds = 0.0
        self._routines = {it.id: it for it in content.ROUTINES}
        self.store = Store(file, now=lambda: self._now + timedelta(seconds=self._seconds))

    def hold(self) -> None:
        """Keep no screen awake."""

    release = close = hold

    def do(self, sitting: Sitting) -> None:
        """Run one session and keep it."""
        midnight = self._today.replace(hour=0, minute=0, second=0, microsecond=0)
        self._now, self._seconds = midnight - timedelta(days=sitting.days) + timedelta(hours=sitting.hour), 0.0
        timeline = timeline_of(self._routines[sitting.routine], content.LIBRARY, content.WORDS, Settings())
        session, start = fresh(timeline, content.LIBRARY, Side.LEFT, self._now, sitting.pain[0])
        run = Run(session, lambda: self._seconds, SilentVoice(), self.store, start, self)
        run.do(session.start)
        while not session.is_over and session.position < sitting.share * timeline.total_seconds:
            self._seconds += HURRIED
            run.tick()
        while not session.is_over and sitting.share == 1.0:  # what is left are the last words
            self._seconds += HURRIED
            run.tick()
        if not (session.is_over or sitting.broken):
            run.do(session.stop)
        if not sitting.broken:
            self.store.rate(start.id, *sitting.pain)


def remember(folder: Path, today: datetime, sittings: Iterable[Sitting]) -> None:
    """Write sessions of the days before `today` into the history of a data folder."""
    life = Rememberer(folder / "history.sqlite3", today.astimezone(UTC))
    life.store.open()
    for sitting in sittings:
        life.do(sitting)
    life.store.flush().result(60)
    assert life.store.close()
