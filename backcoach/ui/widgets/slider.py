"""A number chosen by sliding, with a mark where it usually stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from backcoach.ui.boxes import sided
from backcoach.ui.design import em
from backcoach.ui.theme import colour


class Slider(QSlider):
    """Goes by its step with the arrow keys and with the mouse; the wheel scrolls the page instead."""

    def __init__(self, name: str, allowed: range, usual: int, parent: QWidget | None = None) -> None:
        """Allow the numbers of a range, its stop included."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._usual = usual
        self.setProperty("mirrored", self.isRightToLeft())  # for the style sheet, which knows left and right only
        self.setRange(allowed.start, allowed.stop)
        self.setSingleStep(allowed.step)
        self.setPageStep(allowed.step * 2)
        self.setAccessibleName(name)
        self.valueChanged.connect(self._to_a_step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slider, and a mark at its usual place."""
        super().paintEvent(event)
        if self.value() == self._usual:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("edge"))
        handle, wide, high = em(), 3, em() * 0.7
        left = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self._usual, self.width() - handle)
        mark = QRectF(left + (handle - wide) / 2, (self.height() - high) / 2, wide, high)
        seen = sided(mark, QRectF(self.rect()), right_to_left=self.isRightToLeft())
        painter.drawRoundedRect(seen, wide / 2, wide / 2)

    def _to_a_step(self, number: int) -> None:
        """Stand on a whole step also where the mouse was in between."""
        step, least = self.singleStep(), self.minimum()
        nearest = least + round((number - least) / step) * step
        if nearest != number:
            self.setValue(min(self.maximum(), nearest))
