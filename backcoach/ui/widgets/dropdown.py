"""A list that opens: one answer chosen of many."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QWidget


class Dropdown(QComboBox):
    """A combo box that may be narrower than its longest answer, with an arrow in the colour of the text."""

    def __init__(self, name: str, answers: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Offer `answers`: what each is called here, and the words that people read."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for key, words in answers.items():
            self.addItem(words, key)

    @property
    def key(self) -> str:
        """Return the chosen answer."""
        return str(self.currentData())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow that the style sheet leaves out."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - size * 4, self.height() / 2)
        painter.setPen(QPen(QApplication.palette().windowText().color(), 2, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            [middle + QPointF(-size, -size / 2), middle + QPointF(0, size / 2), middle + QPointF(size, -size / 2)]
        )
