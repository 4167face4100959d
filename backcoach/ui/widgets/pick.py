"""One of a few words, side by side, of which always one is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.text import button


class Pick(QWidget):
    """A pill for each answer, in as many lines as it takes; the arrow keys go from one to the next.

    Signals:
        chosen(key): another one.
    """

    chosen = Signal(str)

    def __init__(self, question: str, answers: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Offer `answers`: what each is called here, and the word that people read."""
        super().__init__(parent)
        self._keys = list(answers)
        self._group = QButtonGroup(self)
        pills = Flow(self)
        for number, word in enumerate(answers.values()):
            one = button(word, "pill")
            one.setCheckable(True)
            one.setAccessibleName(tr("{question}: {answer}", question=question, answer=word))
            self._group.addButton(one, number)
            pills.addWidget(one)
        self._group.idToggled.connect(self._choose)

    @property
    def key(self) -> str:
        """Return what is chosen, or ""."""
        return self._keys[self._group.checkedId()] if self._group.checkedId() >= 0 else ""

    def show_choice(self, key: str) -> None:
        """Show what is chosen, without telling anyone."""
        before = self.blockSignals(True)  # noqa: FBT003 - its only argument
        self._group.button(self._keys.index(key)).setChecked(True)
        self.blockSignals(before)

    @Slot(int, bool)
    def _choose(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._keys[number])
