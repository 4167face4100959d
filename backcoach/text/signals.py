"""Requests to end, taken note of instead of obeyed in the middle of something."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Any, Self

WANTED = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Signals:
    """While entered, Ctrl-C and its like only set `came`; afterwards they do again what they did before."""

    def __init__(self) -> None:
        self.came = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for name in WANTED:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self.came = True
