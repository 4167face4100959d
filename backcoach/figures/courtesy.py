"""Lets somebody who needs Python more go first, between two parts of a picture: only one thread of it runs at once."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar


def _go_on() -> None:
    """Wait for nobody."""


WAIT: ContextVar[Callable[[], None]] = ContextVar("WAIT", default=_go_on)
"""Comes back when the thread that draws may go on; each thread has its own."""


def give_way() -> None:
    """Wait as long as somebody else is to go first; to be called every few milliseconds."""
    WAIT.get()()
