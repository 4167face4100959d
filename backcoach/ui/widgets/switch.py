"""On or off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton


class Switch(QCheckBox):
    """A check box whose frame is drawn by the style sheet, with a tick in it when it is on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the tick that the style sheet leaves out."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QApplication.palette().color(QPalette.ColorRole.HighlightedText)
        painter.setPen(QPen(colour, box.width() / 8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        tick = ((0.26, 0.52), (0.44, 0.7), (0.74, 0.32))
        painter.drawPolyline([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in tick])
