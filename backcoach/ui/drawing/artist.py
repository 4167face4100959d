"""The process that draws, seen from the window's: asked for one drawing after the other, and mended when it dies."""

from __future__ import annotations

import contextlib
import logging
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

MOST_LOST = 4
"""Processes that may die one after the other without having drawn anything, before it is left at that."""

LONGEST_JOB = 20.0
"""Seconds that nothing takes, not even to load everything from a slow disk on a busy machine."""

P = ParamSpec("P")
T = TypeVar("T")
_log = logging.getLogger(__name__)


class DrawingError(Exception):
    """A fault of ours in the process that draws; its text is where that was."""


class Artist:
    """Does jobs in a process of its own, which is started for the first one.

    Jobs are functions of `jobs.py`; they, their arguments and what they return are pickled. A pipe each way is
    all: one end is never more than a job ahead of the other, and where the window is gone, however, its pipe ends and
    with it the process.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._process: subprocess.Popen[bytes] | None = None
        self._asked: float | None = None  # when, as long as there is no answer
        self._lost = 0
        self._stopped = False

    def ask(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Return what a job returns, or None where nothing can be drawn any more. To be called in one thread.

        Raises:
            DrawingError: the job raised something.
        """
        order = pickle.dumps((job, args, kwargs), pickle.HIGHEST_PROTOCOL)
        for _ in range(2):  # what a process died of once may have been an accident
            if self._stopped or self._lost == MOST_LOST:
                break
            try:
                done, told = self._answer(order)
            except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
                self._lose(error)
                continue
            self._lost = 0
            if not done:
                raise DrawingError(told)
            drawn: T = told
            return drawn
        return None

    @property
    def gave_up(self) -> bool:
        """Tell whether nothing will be drawn any more, although somebody is there to look."""
        return self._lost == MOST_LOST and not self._stopped

    def hurry(self) -> None:
        """End the process if it hangs, so that another takes its place; from any thread, as often as you like."""
        process, asked = self._process, self._asked
        if process is not None and asked is not None and self._clock() - asked > LONGEST_JOB:
            process.kill()

    def stop(self) -> None:
        """End whatever it does, at once; from any thread."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def bury(self) -> None:
        """Let go of everything that belonged to the process; in the thread that asks, or after it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=2)

    def _answer(self, order: bytes) -> tuple[bool, Any]:
        if self._process is None:
            self._process = _started()
        if self._stopped:
            self._process.kill()
        to, back = self._process.stdin, self._process.stdout
        assert to is not None
        assert back is not None
        self._asked = self._clock()
        try:
            to.write(order)
            to.flush()
            return pickle.load(back)  # type: ignore[no-any-return]  # noqa: S301 - of our own process
        finally:
            self._asked = None

    def _lose(self, error: Exception) -> None:
        self.bury()
        if not self._stopped:
            self._lost += 1
            _log.warning("The process that draws has ended (%r), time %d of %d", error, self._lost, MOST_LOST)


def _started() -> subprocess.Popen[bytes]:
    """Return the process, which no Ctrl+C in a terminal reaches.

    It stays in the window's session: Linux gives each session an equal share of the processor, however modest it is.
    """
    frozen = getattr(sys, "frozen", False)
    command = (
        [sys.executable, "--child=figure"] if frozen else [sys.executable, "-m", "backcoach.ui.drawing.artist_child"]
    )
    # a console would flash up on Windows (read, not run)
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return subprocess.Popen(  # noqa: S603 - our own module, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        process_group=0,
        creationflags=flags,
    )
