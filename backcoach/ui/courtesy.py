"""Lets what is loaded beside the window give way to it: of Python only one thread runs at a time.

A page that comes while another thread imports the history's libraries takes twice the work and three times as long.
So whoever shows a page asks for a moment: until it has passed nothing heavy is started, and between one module and the
next that thread waits.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from math import ceil
from time import monotonic, sleep
from types import ModuleType

from PySide6.QtCore import QObject, QTimer

MOMENT = 0.4
"""Seconds; as long as it takes to build a page, to lay it out and to paint it, and to rehearse what comes then."""
GIVING_WAY = {"sqlalchemy", "alembic"}
"""Only what the window never imports itself: it would wait for the thread that waits for it."""


class Courtesy:
    """Stands first among those whom Python asks where a module is: it never knows, but may take its time."""

    def __init__(self) -> None:
        self._until = 0.0

    def introduce(self) -> None:
        """Have Python ask it."""
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)

    def ask(self) -> None:
        """Ask for a moment without others."""
        self._until = monotonic() + MOMENT

    @property
    def left(self) -> float:
        """Return how many seconds of it are left; most of the time 0."""
        return max(0.0, self._until - monotonic())

    def afterwards(self, owner: QObject, job: Callable[[], None]) -> None:
        """Do a job in the window's thread when nobody asks for a moment, as long as its owner lives."""
        if left := self.left:
            QTimer.singleShot(ceil(left * 1000), owner, lambda: self.afterwards(owner, job))
        else:
            job()

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Wait until the moment has passed, unless it is the window that asks; leave the answer to those behind."""
        if name.partition(".")[0] in GIVING_WAY and threading.current_thread() is not threading.main_thread():
            while left := self.left:
                sleep(left)
        return None


COURTESY = Courtesy()
