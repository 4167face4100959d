"""How the present exercise is done, on one calm sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.language import tr
from backcoach.ui.announce import Role, read_as
from backcoach.ui.widgets.fittext import FitText
from backcoach.ui.widgets.sheet import Sheet

WIDE, HIGH = 0.86, 0.84  # of the page


class StepSheet(Sheet):
    """Shows the steps of an exercise, as large as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("How it is done"), parent)
        self._steps = FitText(largest=2.6)
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inside.addWidget(self._steps, 1)
        read_as(self, Role.Grouping)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show other steps."""
        self._steps.show_paragraphs(steps)
        self.setAccessibleName(" ".join((*steps, tr("Any key closes this."))))

    def _fit(self) -> None:
        wide, high = round(self.width() * WIDE), round(self.height() * HIGH)
        self._card.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)
