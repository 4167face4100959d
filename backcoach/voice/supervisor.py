"""Keeps the voice's process alive and its orders sane. One thread owns all this; others only leave it messages."""

from __future__ import annotations

import logging
import queue
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from backcoach.voice import wording
from backcoach.voice.pipe import Pipe
from backcoach.voice.sound import NO_SOUND

if TYPE_CHECKING:
    from collections.abc import Sequence

Kind = Literal["started", "finished", "unheard"]
OnEvent = Callable[[Kind, str, str], None]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what, in seconds."""

    late: float = 2.0
    """A cue older than this is dropped, not spoken."""
    ping: float = 1.0
    hang: float = 3.0
    """A process that does not answer for so long is killed."""
    start: float = 20.0
    """Time to load an engine; SAPI 5 writes its bindings on the first run."""
    first_retry: float = 0.25
    longest_retry: float = 10.0
    no_engine: float = 30.0


@dataclass(slots=True)
class Cue:
    """One thing to say, and how far it got."""

    text: str
    words: str
    priority: int
    rate: int
    volume: int
    asked: float
    number: int = 0
    rendered: bool = False


class Supervisor:
    """Starts the process, feeds it one order at a time, watches its pulse, starts it again.

    An order is sent only after the last one was acknowledged, and only the newest waits: so a process that
    stopped reading can never fill the pipe and hold this thread up.
    """

    def __init__(self, command: Sequence[str], patience: Patience, on_event: OnEvent) -> None:
        self.trouble = ""
        self._command, self._patience, self._on_event = command, patience, on_event
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._pipe: Pipe | None = None
        self._waiting: Cue | None = None
        self._current: Cue | None = None
        self._stop_wanted = self._ready = self._direct = self._unacknowledged = self._closed = False
        self._number = self._failures = 0
        self._suspects: Counter[str] = Counter()
        self._born = self._next_start = self._last_look = self._pinged = 0.0
        self._ping_open = self._missing = False

    def post(self, message: Callable[[], None]) -> None:
        """Leave a message; it is run in the supervisor's thread."""
        self._inbox.put(message)

    def run(self) -> None:
        """Work until closed."""
        self._last_look = time.monotonic()
        while not self._closed:
            self._tend(time.monotonic())
            self._read_inbox(self._nap())
        if self._pipe is not None:
            self._pipe.bury()
        for cue in (self._current, self._waiting):
            self._tell("unheard", cue, "the program is closing")

    def say(self, text: str, priority: int, rate: int, volume: int) -> None:
        """Take a cue, unless something forbids it."""
        cue = Cue(text, wording.speakable(text), priority, rate, volume, time.monotonic())
        if why := self._refusal(cue):
            self._tell("unheard", cue, why)
            return
        self._tell("unheard", self._waiting, "a newer cue took its place")
        self._waiting = cue

    def stop(self) -> None:
        """Be silent and forget what was to be said."""
        self._tell("unheard", self._waiting, "it was stopped")
        self._waiting, self._stop_wanted = None, self._pipe is not None

    def close(self) -> None:
        """End the thread and the process."""
        self._closed = True

    def _refusal(self, cue: Cue) -> str:
        if not cue.words:
            return "there is nothing in it to say"
        if self._suspects[cue.words] >= 2:
            return "the speech engine failed twice on these words"
        spoken = None if self._stop_wanted else self._current
        busy = [c.priority for c in (spoken, self._waiting) if c is not None]
        return "a more important cue was being spoken" if cue.priority < max(busy, default=cue.priority) else ""

    # -- the pulse

    def _nap(self) -> float:
        if self._waiting is not None or self._stop_wanted or self._ping_open:
            return 0.05
        if self._pipe is None:
            return min(max(self._next_start - time.monotonic(), 0.0), self._patience.ping)
        return self._patience.ping

    def _read_inbox(self, timeout: float) -> None:
        try:
            self._inbox.get(timeout=timeout)()
            while True:
                self._inbox.get_nowait()()
        except queue.Empty:
            pass

    def _tend(self, now: float) -> None:
        if now - self._last_look > self._patience.hang / 2:
            self._pinged = self._born = now  # it was we who slept: judge nobody by it
        self._last_look = now
        if self._pipe is None:
            if now >= self._next_start:
                self._start(now)
        elif self._hangs(now):
            log.warning("the voice does not answer: ending it")
            self._pipe.kill()
            self._lost(self._pipe)
        elif self._ready:
            self._feed(self._pipe, now)
        self._drop_late(now)

    def _start(self, now: float) -> None:
        self._ready = self._ping_open = self._unacknowledged = self._stop_wanted = False
        self._born = now
        try:
            self._pipe = Pipe(
                self._command,
                lambda pipe, answer: self.post(partial(self._heard, pipe, answer)),
                lambda pipe: self.post(partial(self._lost, pipe)),
            )
        except OSError as error:
            log.warning("the voice cannot be started: %s", error)
            self.trouble = wording.RESTARTING
            self._retry_later(self._patience.longest_retry)

    def _hangs(self, now: float) -> bool:
        if not self._ready:
            return now - self._born > self._patience.start
        allowed = self._patience.hang
        if self._direct and self._current is not None:  # it cannot answer while it speaks
            allowed += 0.3 * len(self._current.words)
        return self._ping_open and now - self._pinged > allowed

    def _feed(self, pipe: Pipe, now: float) -> None:
        if not self._ping_open and now - self._pinged >= self._patience.ping:
            self._ping_open, self._pinged = True, now
            pipe.send("ping", id=0)
        if self._unacknowledged or not (self._waiting or self._stop_wanted):
            return
        self._cut_short(pipe)
        if self._pipe is None:
            return
        self._number += 1
        if self._waiting is None:
            pipe.send("stop", id=self._number)
        elif now - self._waiting.asked <= self._patience.late:
            cue, self._waiting = self._waiting, None
            cue.number, self._current = self._number, cue
            pipe.send("say", id=cue.number, text=cue.words, rate=cue.rate, volume=cue.volume)
        else:
            return
        self._stop_wanted, self._unacknowledged = False, True

    def _cut_short(self, pipe: Pipe) -> None:
        """End the phrase being spoken; an engine that speaks by itself falls silent only with its process."""
        cut, self._current = self._current, None
        self._tell("finished", cut, "cut short")
        if cut is not None and self._direct:
            pipe.bury()
            self._pipe, self._ready, self._stop_wanted, self._next_start = None, False, False, 0.0

    def _drop_late(self, now: float) -> None:
        cue = self._waiting
        if cue is None:
            return
        hopeless = self._pipe is None and self._next_start - now > self._patience.late
        if hopeless or now - cue.asked > self._patience.late:
            self._waiting = None
            self._tell("unheard", cue, self.trouble or "it came too late")

    # -- what the process answers

    def _heard(self, pipe: Pipe, answer: dict[str, Any]) -> None:
        if pipe is not self._pipe:
            return
        match answer:
            case {"ev": "pong"}:
                self._ping_open = False
            case {"ev": "got"}:
                self._unacknowledged = False
            case {"ev": "ready", "direct": direct}:
                self._ready, self._direct, self._missing = True, direct, False
            case {"ev": "sound", "ok": ok}:
                self.trouble = "" if ok else wording.NO_SOUND
            case {"ev": "no_engine", "why": why}:
                log.warning("no speech engine: %s", why)
                self.trouble, self._missing = wording.no_engine(), True
            case {"id": number} if self._current is not None and number == self._current.number:
                self._progress(self._current, answer)

    def _progress(self, cue: Cue, answer: dict[str, Any]) -> None:
        match answer["ev"]:
            case "rendered":
                cue.rendered = True
            case "started":
                self.trouble = ""
                self._tell("started", cue)
            case "finished":
                self._current, self._failures = None, 0
                self._tell("finished", cue)
            case "unheard":
                self._current = None
                if answer["why"] == NO_SOUND:
                    self.trouble = wording.NO_SOUND
                self._tell("unheard", cue, wording.NO_SOUND if answer["why"] == NO_SOUND else answer["why"])

    def _lost(self, pipe: Pipe) -> None:
        if pipe is not self._pipe:
            return
        pipe.bury()
        cue, self._current, self._pipe, self._ready = self._current, None, None, False
        self._stop_wanted = False
        if not self._missing:
            log.warning("the voice's process ended")
            self.trouble = wording.RESTARTING
        if cue is not None and not cue.rendered:
            self._suspects[cue.words] += 1
        self._tell("unheard", cue, "the voice stopped before it was said")
        self._retry_later(self._patience.no_engine if self._missing else 0.0)

    def _retry_later(self, at_least: float) -> None:
        self._failures += 1
        delay = min(self._patience.first_retry * 2 ** min(self._failures - 1, 16), self._patience.longest_retry)
        self._next_start = time.monotonic() + max(delay, at_least)

    def _tell(self, kind: Kind, cue: Cue | None, why: str = "") -> None:
        if cue is None:
            return
        try:
            self._on_event(kind, cue.text, why)
        except Exception:
            log.exception("a listener of the voice failed")
