"""What can be read on the stage: all keys, and how the present exercise is done; most sessions do without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.keysheet import KeySheet
from backcoach.ui.widgets.sheet import Sheet
from backcoach.ui.widgets.stepsheet import StepSheet

S = TypeVar("S", bound=Sheet)


class Leaflets(QObject):
    """Two sheets that cover a page, each of which is built when first needed.

    Signals:
        closed(key): one was taken away, see `Sheet`.
    """

    closed = Signal(int)

    def __init__(self, keys: Iterable[tuple[str, str]], also: str, page: QWidget) -> None:
        """Have all keys told, see `KeySheet`, on a page."""
        super().__init__(page)
        self._page, self._keys, self._also = page, list(keys), also
        self._told: Sequence[str] = ()

    @cached_property
    def keys(self) -> KeySheet:
        """Return the sheet of all keys."""
        return self._joined(KeySheet(self._keys, self._also, self._page))

    @cached_property
    def steps(self) -> StepSheet:
        """Return the sheet that tells how it is done."""
        made = self._joined(StepSheet(self._page))
        made.show_steps(self._told)
        return made

    @property
    def seen(self) -> Sheet | None:
        """Return the sheet that is seen."""
        return next((it for it in self._built() if it.isVisible()), None)

    def build(self) -> Iterator[Sheet]:
        """Build them ahead, one at each step."""
        yield self.keys
        yield self.steps

    def show_steps(self, steps: Sequence[str]) -> None:
        """Take other steps."""
        self._told = steps
        if "steps" in vars(self):
            self.steps.show_steps(steps)

    def open(self, sheet: Sheet) -> None:
        """Show one of them."""
        sheet.setGeometry(self._page.rect())
        sheet.open()

    def fit(self) -> None:
        """Be as large as the page."""
        for sheet in self._built():
            sheet.setGeometry(self._page.rect())

    def _built(self) -> list[Sheet]:
        return [vars(self)[name] for name in ("keys", "steps") if name in vars(self)]

    def _joined(self, sheet: S) -> S:
        sheet.closed.connect(self.closed)
        return sheet
