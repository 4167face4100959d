"""Keeps the screen from going dark while somebody lies two metres away with busy hands.

wakepy asks each system in its own way: SetThreadExecutionState on Windows, caffeinate on macOS, the desktop's own
service over D-Bus elsewhere. Asking may take a while, so it happens in a thread. Run on Linux; for the other two
wakepy was read, not run.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from typing import Protocol

NOT_AWAKE = (
    "The screen may go dark during the session: this system did not allow BackCoach to keep it awake. "
    "Set a longer time before the screen turns off, in the system's power settings."
)

_log = logging.getLogger(__name__)


class Mode(Protocol):
    """What wakepy gives while the screen is kept awake."""

    @property
    def active(self) -> bool:
        """Tell whether it is."""
        ...


def _presenting() -> AbstractContextManager[Mode]:
    from wakepy import keep  # noqa: PLC0415 - not before a session begins

    return keep.presenting(on_fail="pass")


def _ignore(_sentence: str) -> None:
    pass


class Awake:
    """Holds the screen awake. Implements `coach.ports.KeepAwake`: never blocks, never raises.

    `on_trouble(sentence)` is called from a thread of its own when the system refuses; once, not at every pause.
    """

    def __init__(
        self,
        on_trouble: Callable[[str], None] = _ignore,
        keep: Callable[[], AbstractContextManager[Mode]] = _presenting,
    ) -> None:
        self._on_trouble, self._keep = on_trouble, keep
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="backcoach-awake")
        self._held = ExitStack()
        self._active = self._refused = False

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        self._thread.submit(self._enter)

    def release(self) -> None:
        """Let the system decide again."""
        self._thread.submit(self._leave)

    def close(self) -> None:
        """Release, and end the thread."""
        self.release()
        self._thread.shutdown(wait=False)

    def _enter(self) -> None:
        if self._active or self._refused:
            return
        try:
            self._active = self._held.enter_context(self._keep()).active
        except Exception:  # noqa: BLE001 - whatever a desktop's services raise, the session goes on
            _log.exception("The screen could not be kept awake")
        if not self._active:
            self._leave()
            self._refused = True
            self._on_trouble(NOT_AWAKE)

    def _leave(self) -> None:
        self._active = False
        try:
            self._held.close()
        except Exception:  # noqa: BLE001 - as above
            _log.exception("The screen is still kept awake")
