"""Keeps the screen from going dark while somebody lies two metres away with busy hands.

wakepy asks each system in its own way: SetThreadExecutionState on Windows, caffeinate on macOS, the desktop's own
service over D-Bus elsewhere. Run on Linux; for the other two wakepy was read, not run.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from backcoach.desktop.favour import Ask, Favour, Granted
from backcoach.language import mark, tr

NOT_AWAKE = mark(
    "The screen may go dark during the session: this system did not allow BackCoach to keep it awake. "
    "Set a longer time before the screen turns off, in the system's power settings."
)


def _presenting() -> AbstractContextManager[Granted]:
    from wakepy import keep  # noqa: PLC0415 - not before a session begins

    return keep.presenting(on_fail="pass")


def _ignore(_sentence: str) -> None:
    pass


class Awake(Favour):
    """Holds the screen awake; `on_trouble(sentence)` is told, from another thread, when the system refuses."""

    def __init__(self, on_trouble: Callable[[str], None] = _ignore, keep: Ask = _presenting) -> None:
        super().__init__("awake", keep, lambda: on_trouble(tr(NOT_AWAKE)))
