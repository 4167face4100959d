"""What the system is asked for while time runs: a screen that stays awake, and nothing in front of it.

Asking may take a while, so each favour has a thread of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from typing import Protocol

_log = logging.getLogger(__name__)


class Granted(Protocol):
    """What the system answers."""

    @property
    def active(self) -> bool:
        """Tell whether it does what it was asked for."""
        ...


Ask = Callable[[], AbstractContextManager[Granted]]
"""Asks for something that is granted as long as the context lasts."""


class Favour:
    """One favour. Implements `coach.ports.KeepAwake`: never blocks, never raises.

    `on_refused()` is called from the favour's thread when the system refuses; once, for it is not asked again.
    """

    def __init__(self, name: str, ask: Ask, on_refused: Callable[[], None]) -> None:
        self._name, self._ask, self._on_refused = name, ask, on_refused
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"backcoach-{name}")
        self._thread.submit(int)  # whoever starts a thread waits until it runs: not when a session begins
        self._held = ExitStack()
        self._active = self._refused = False

    def hold(self) -> None:
        """Ask for it."""
        self._thread.submit(self._enter)

    def release(self) -> None:
        """Let the system decide again."""
        self._thread.submit(self._leave)

    def close(self) -> None:
        """Release it, and end the thread."""
        self.release()
        self._thread.shutdown(wait=False)

    def _enter(self) -> None:
        if self._active or self._refused:
            return
        try:
            self._active = self._held.enter_context(self._ask()).active
        except Exception as error:  # noqa: BLE001 - whatever a desktop's services raise, the session goes on
            _log.info("%s: refused (%r)", self._name, error)
        if not self._active:
            self._leave()
            self._refused = True
            self._on_refused()

    def _leave(self) -> None:
        self._active = False
        try:
            self._held.close()
        except Exception:  # noqa: BLE001 - as above
            _log.exception("%s: not taken back", self._name)


class Favours:
    """Several of them, asked for together. Implements `coach.ports.KeepAwake`."""

    def __init__(self, *favours: Favour) -> None:
        self._favours = favours

    def hold(self) -> None:
        """Ask for all of them."""
        for favour in self._favours:
            favour.hold()

    def release(self) -> None:
        """Let the system decide again."""
        for favour in self._favours:
            favour.release()

    def close(self) -> None:
        """Release them, and end their threads."""
        for favour in self._favours:
            favour.close()
