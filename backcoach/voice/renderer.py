"""Has phrases rendered ahead, in the order in which they will be needed, and knows where each one is."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from backcoach.voice import wording
from backcoach.voice.keeper import Keeper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from backcoach.voice.patience import Patience

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """Words as they are rendered, and their speed in words a minute."""

    words: str
    rate: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """A line as a sound file."""

    path: str
    seconds: float


FAILED_TWICE = "the speech engine failed twice on these words"
HOPELESS = 4
"""Ends of the process in a row, without a phrase between them, after which another voice has its turn."""


class Renderer:
    """Gives the voice's process one line at a time; everything here happens in the supervisor's thread.

    Attributes:
        known: what has been rendered; other threads may look at it.
        trouble: why nothing can be rendered, as a sentence, or "".
        voice: what the voice calls itself.
        passed_over: how many voices, of those that could be had, end the process and are not tried any more.
    """

    def __init__(
        self,
        command: Callable[[], Sequence[str]],
        patience: Patience,
        post: Callable[[Callable[[], None]], None],
        settled: Callable[[Line, str], None],
    ) -> None:
        """`settled` is told each line that has been rendered, or that cannot be and why."""
        slower = replace(patience, hang=patience.voice_hang)
        self.keeper = Keeper("voice", command, slower, post, self._heard, self._lost)
        self.known: dict[Line, Rendered] = {}
        self.trouble = self.voice = ""
        self.passed_over = self._ends = 0
        self._idle = patience.voice_idle
        self._settled = settled
        self._ahead: dict[Line, None] = {}  # in order, each once
        self._urgent: Line | None = None
        self._job: Line | None = None
        self._afresh: set[Line] = set()
        self._suspects: Counter[Line] = Counter()
        self._missing: set[Line] = set()
        self._done: Callable[[], None] = lambda: None
        self._number = 0

    @property
    def busy(self) -> bool:
        """Tell whether there is something to render."""
        return bool(self._ahead) or self._urgent is not None or self._job is not None

    def refusal(self, line: Line) -> str:
        """Return why a line is not even tried, or ""."""
        return FAILED_TWICE if self._suspects[line] >= 2 else ""

    def need(self, line: Line | None) -> None:
        """Render this before everything else; what was needed before it is needed no more."""
        self._urgent = None if line in self.known or line == self._job else line

    def prepare(self, lines: Iterable[Line], done: Callable[[], None]) -> None:
        """Render these ahead, in their order; `done` is called when each has been, or cannot be.

        What was to be prepared before is not any more, unless it is among them.
        """
        missing = [line for line in lines if line not in self.known and not self.refusal(line)]
        self._ahead = dict.fromkeys(missing)
        self._missing, self._done = set(missing), done
        if not missing:
            done()

    def mislaid(self, line: Line) -> None:
        """Forget a line whose file turned out to be gone or broken."""
        self.known.pop(line, None)
        self._afresh.add(line)

    def tend(self, now: float) -> None:
        """Do what is due."""
        if self.busy:
            self.keeper.wanted_until = now + self._idle
        self.keeper.tend(now, busy=self.busy)
        if self._job is None and self.keeper.ready and (line := self._next()) is not None:
            self._number += 1
            self._job = line
            afresh = line in self._afresh
            self.keeper.send("render", id=self._number, text=line.words, rate=line.rate, afresh=afresh)

    def _next(self) -> Line | None:
        """Take the line that is needed first."""
        line = self._urgent or next(iter(self._ahead), None)
        if line is not None:
            self._ahead.pop(line, None)
            self._urgent = None if line is self._urgent else self._urgent
        return line

    def _heard(self, answer: dict[str, Any]) -> None:
        match answer:
            case {"ev": "ready", "voice": voice}:
                self.voice, self.trouble = voice, ""
            case {"ev": "no_engine", "why": why}:
                log.warning("no speech engine: %s", why)
                self.trouble, self.keeper.missing = wording.no_engine(), True
                self._finish()  # nobody knows when there will be one
            case {"ev": "rendered", "id": number, "path": path, "seconds": seconds} if number == self._number:
                self.trouble, self._ends = "", 0
                self.keeper.did_well()
                self._settle(Rendered(path, seconds))
            case {"ev": "failed", "id": number, "why": why} if number == self._number:
                self._settle(None, why)

    def _settle(self, rendered: Rendered | None, why: str = "") -> None:
        line, self._job = self._job, None
        if line is None:
            return
        self._afresh.discard(line)
        if rendered is not None:
            self.known[line] = rendered
        self._settled(line, why)
        if line in self._missing:
            self._missing.remove(line)
            if not self._missing:
                self._finish()

    def _finish(self) -> None:
        """Say, once, that no more is to be expected of what was prepared."""
        done, self._done = self._done, lambda: None
        self._missing.clear()
        done()

    def _lost(self) -> None:
        """Try the line that was being rendered once more; a second end on it was no accident."""
        if not self.keeper.missing:
            self.trouble = wording.restarting()
            self._ends += 1
        if self._ends == HOPELESS:
            self._ends, self.passed_over = 0, self.passed_over + 1
        line = self._job
        if line is None:
            return
        self._suspects[line] += 1
        if self.refusal(line):
            self._settle(None, FAILED_TWICE)
        else:
            self._job = None
            self._ahead = {line: None} | self._ahead
