"""One of a few words, side by side, of which always one is chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from backcoach.ui.widgets.text import button, column, label, row


class Pick(QWidget):
    """A question and a button for each answer; the arrow keys go from one to the next.

    Signals:
        chosen(key): another one.
    """

    chosen = Signal(str)

    def __init__(self, question: str, answers: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Offer `answers`: what each is called here, and the word that people read."""
        super().__init__(parent)
        self._keys = list(answers)
        self._group = QButtonGroup(self)
        layout = column(self, space=6)
        layout.addWidget(label(question))
        line = row(space=6)
        for number, word in enumerate(answers.values()):
            one = button(word, "pick")
            one.setCheckable(True)
            one.setAccessibleName(f"{question}: {word}")
            self._group.addButton(one, number)
            line.addWidget(one)
        line.addStretch(1)
        layout.addLayout(line)
        self._group.idToggled.connect(self._choose)

    def show_choice(self, key: str) -> None:
        """Show what is chosen, without telling anyone."""
        self.blockSignals(True)  # noqa: FBT003 - its only argument
        self._group.button(self._keys.index(key)).setChecked(True)
        self.blockSignals(False)  # noqa: FBT003 - its only argument

    @Slot(int, bool)
    def _choose(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._keys[number])
