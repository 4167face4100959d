"""Does one thing a turn of Qt's event loop, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

BREATH_MS = 20
"""Between two things, for whoever waits for the window or for Python."""
NEXT_MS = 1
"""Until the next turn. Qt does what is due in 0 ms in the same turn as other events that wait, one after the other."""


def one_by_one(
    owner: QObject, steps: Iterator[object], then: Callable[[], None] = lambda: None, every: int = BREATH_MS
) -> None:
    """Take one step a turn, `every` so many milliseconds, and then go on; no further than the owner lives."""

    def step() -> None:
        if next(steps, None) is None:
            then()
        else:
            QTimer.singleShot(every, owner, step)

    QTimer.singleShot(every, owner, step)


def exhaust(steps: Iterable[object]) -> None:
    """Take all steps that are left at once."""
    for _step in steps:
        pass


def unfolding(page: object) -> Iterator[object]:
    """Return the steps in which a page shows the rest of itself, if it has such: they are taken where it is seen."""
    steps: Iterator[object] = getattr(page, "unfold", lambda: iter(()))()
    return steps
