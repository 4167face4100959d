"""Keeps one process alive as long as it is wanted: starts it, watches its pulse, ends it, starts it again."""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from backcoach.voice.pipe import Pipe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from backcoach.voice.patience import Patience

log = logging.getLogger(__name__)


class Keeper:
    """One process and its state; everything here happens in the supervisor's thread.

    Orders are sent one at a time by whoever uses this, so that a process that stopped reading can never fill the pipe
    and hold the thread up.

    Attributes:
        ready: it has started and takes orders.
        missing: its last run ended because there is nothing it could work with; there is no hurry to try again.
        next_start: when it may be started again.
        wanted_until: when it may be let go.
    """

    def __init__(
        self,
        name: str,
        command: Callable[[], Sequence[str]],
        patience: Patience,
        post: Callable[[Callable[[], None]], None],
        heard: Callable[[dict[str, Any]], None],
        lost: Callable[[], None],
    ) -> None:
        self._name, self._command, self._patience = name, command, patience
        self._post, self._heard, self._lost = post, heard, lost
        self._pipe: Pipe | None = None
        self.ready = self.missing = self._ping_open = False
        self.next_start = self.wanted_until = self._born = self._pinged = 0.0
        self._failures = 0

    @property
    def running(self) -> bool:
        """Tell whether there is a process."""
        return self._pipe is not None

    @property
    def pid(self) -> int:
        """Return the number of the process; 0 if there is none."""
        return self._pipe.pid if self._pipe is not None else 0

    def send(self, op: str, **fields: object) -> None:
        """Give an order, if there is a process to take it."""
        if self._pipe is not None:
            self._pipe.send(op, **fields)

    def did_well(self) -> None:
        """Forget earlier failures: it has done what it is for."""
        self._failures = 0

    def hopeless(self, now: float, seconds: float) -> bool:
        """Tell whether nothing can be had from it within so many seconds."""
        return not self.running and self.next_start - now > seconds

    def tend(self, now: float, *, busy: bool) -> None:
        """Do what is due. `busy`: it has something to do, whatever `wanted_until` says."""
        wanted = busy or now < self.wanted_until
        if self._pipe is None:
            if wanted and now >= self.next_start:
                self._start(now)
        elif self._hangs(now):
            log.warning("the %s does not answer: ending it", self._name)
            self._gone(self._pipe)
        elif not wanted:
            self.bury()
        elif self.ready and not self._ping_open and now - self._pinged >= self._patience.ping:
            self._ping_open, self._pinged = True, now
            self._pipe.send("ping", id=0)

    def excuse(self, now: float) -> None:
        """Judge nothing by time that nobody watched."""
        self._pinged = self._born = now

    def nap(self, now: float) -> float:
        """Return for how long nothing will be due."""
        if self._pipe is None:
            return max(self.next_start - now, 0.0) if now < self.wanted_until else 60.0
        return 0.05 if self._ping_open or not self.ready else self._patience.ping

    def bury(self) -> None:
        """End the process and let go of everything that belonged to it."""
        pipe, self._pipe, self.ready = self._pipe, None, False
        if pipe is not None:
            pipe.bury()

    def _start(self, now: float) -> None:
        self.ready = self._ping_open = self.missing = False
        self._born = now
        try:
            self._pipe = Pipe(
                self._command(),
                lambda pipe, answer: self._post(partial(self._answered, pipe, answer)),
                lambda pipe: self._post(partial(self._gone, pipe)),
            )
        except OSError as error:
            log.warning("the %s cannot be started: %s", self._name, error)
            self._retry_later(self._patience.longest_retry)
            self._lost()

    def _hangs(self, now: float) -> bool:
        if not self.ready:
            return now - self._born > self._patience.start
        return self._ping_open and now - self._pinged > self._patience.hang

    def _answered(self, pipe: Pipe, answer: dict[str, Any]) -> None:
        if pipe is not self._pipe:
            return
        if answer["ev"] == "pong":
            self._ping_open = False
            return
        if answer["ev"] == "ready":
            self.ready, self._pinged = True, time.monotonic()
        self._heard(answer)

    def _gone(self, pipe: Pipe) -> None:
        if pipe is not self._pipe:
            return
        self.bury()
        if not self.missing:
            log.warning("the %s ended", self._name)
        self._retry_later(self._patience.no_engine if self.missing else 0.0)
        self._lost()

    def _retry_later(self, at_least: float) -> None:
        self._failures += 1
        delay = min(self._patience.first_retry * 2 ** min(self._failures - 1, 16), self._patience.longest_retry)
        self.next_start = time.monotonic() + max(delay, at_least)
