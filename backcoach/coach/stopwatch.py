"""Keeps the position on the timeline from the times it is told, without ever looking at a clock."""

from __future__ import annotations

GAP = 2.0  # seconds without news after which nobody can know what was done


class Stopwatch:
    """A position in seconds that runs, after a lead-in, or stands still.

    The position is derived from one anchor, the time at which a known position was left; nothing is counted, so
    nothing drifts. Time that passed unseen (more than `GAP`), or backwards, is not credited.

    Attributes:
        seen: the time last told.
    """

    def __init__(self, ran: float = 0.0) -> None:
        self.seen = 0.0
        self._running = False
        self._base = 0.0
        self._anchor = 0.0
        self._lead = 0.0
        self._ran = ran

    @property
    def position(self) -> float:
        """Return the position in seconds."""
        return self._base + max(0.0, self._since())

    @property
    def lead_in(self) -> float:
        """Return the seconds still to wait before the position moves; 0.0 when it moves or stands."""
        return max(0.0, -self._since())

    @property
    def ran(self) -> float:
        """Return the seconds it has run in all, wherever it was moved to meanwhile."""
        return self._ran + max(0.0, self._since())

    def tell(self, now: float) -> float:
        """Take note of the time; return the seconds that passed since the last time, whether credited or not."""
        passed = now - self.seen
        if self._running and not 0 <= passed <= GAP:
            self._anchor += passed
        self.seen = now
        return passed

    def run(self, lead_in: float = 0.0) -> None:
        """Run from where it stands, after `lead_in` seconds."""
        self._settle()
        self._running, self._lead = True, lead_in

    def halt(self, at: float | None = None) -> None:
        """Stand still; `at` is a position already passed at which it should have stood still."""
        over = max(0.0, self.position - at) if at is not None else 0.0
        self._settle()
        self._running = False
        self._base -= over
        self._ran -= over

    def move(self, position: float) -> None:
        """Go to another position; it stands there until told to run."""
        self.halt()
        self._base = position

    def _since(self) -> float:
        return self.seen - self._anchor - self._lead if self._running else 0.0

    def _settle(self) -> None:
        ran = max(0.0, self._since())
        self._base, self._ran = self._base + ran, self._ran + ran
        self._anchor, self._lead = self.seen, 0.0
