"""A score from 0 to 10, to be given or left out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.columns import Columns
from backcoach.ui.widgets.text import button, column, label


class Scale(QWidget):
    """Eleven buttons with what the ends mean; choosing the chosen one again takes it back.

    Signals:
        chosen(score): 0 to 10, or -1 for none.
    """

    chosen = Signal(int)

    def __init__(self, question: str, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = -1
        self._scores: list[QPushButton] = []  # no QButtonGroup: Tab and arrows would reach the first one only
        layout = column(self, space="s")
        layout.addWidget(label(question, "heading", wrap=True))
        for score in range(11):
            one = button(str(score), "score")
            one.setCheckable(True)
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the space bar to the page
            one.setAccessibleName(tr("{question} {score}", question=question, score=score))
            one.toggled.connect(partial(self._choose, score))  # a screen reader switches them without a click
            self._scores.append(one)
        shared = Columns(0, (6, 11), "xs")
        layout.addWidget(shared)
        shared.show_widgets(self._scores)
        ends = tr("0 is {low}, 10 is {high}. You may leave this out.", low=low, high=high)
        layout.addWidget(label(ends, "small", wrap=True))

    @property
    def score(self) -> int | None:
        """Return the chosen score, or None."""
        return None if self._chosen < 0 else self._chosen

    def show_score(self, score: int | None) -> None:
        """Show a score without telling anyone."""
        self._chosen = -1 if score is None else score
        for number, one in enumerate(self._scores):
            one.blockSignals(True)  # noqa: FBT003 - its only argument
            one.setChecked(number == self._chosen)
            one.blockSignals(False)  # noqa: FBT003 - its only argument

    def _choose(self, score: int, on: bool) -> None:
        self.show_score(score if on else None)
        self.chosen.emit(self._chosen)
