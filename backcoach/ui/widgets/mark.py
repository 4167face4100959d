"""A word with a coloured shape before it: told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

SHAPES = ("circle", "triangle", "arrow", "square", "bars")


class Mark(QWidget):
    """Shows a shape and a word in one colour."""

    def __init__(self, scale: float = 2.4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        self._shape = "circle"
        self._colour = QColor()
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the word in the present font."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self._word) + 2 * metrics.height(), round(metrics.height() * 1.15))

    def show_word(self, word: str, shape: str, colour: QColor) -> None:
        """Show `word` behind one of `SHAPES`."""
        if (word, shape, colour) != (self._word, self._shape, self._colour):
            self._word, self._shape, self._colour = word, shape, colour
            self.setAccessibleName(word)
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape as high as a capital letter, then the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._font()
        painter.setFont(font)
        size = QFontMetrics(font).capHeight() * 1.1
        area = QRectF(2, (self.height() - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        self._paint_shape(painter, area)
        painter.setPen(self._colour)
        text = QRectF(area.right() + size * 0.5, 0, self.width() - area.right(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)

    def _paint_shape(self, painter: QPainter, area: QRectF) -> None:
        if self._shape == "circle":
            painter.drawEllipse(area)
        elif self._shape == "square":
            painter.drawRoundedRect(area, 3, 3)
        elif self._shape == "bars":
            third = area.width() / 3
            painter.drawRect(QRectF(area.left(), area.top(), third, area.height()))
            painter.drawRect(QRectF(area.right() - third, area.top(), third, area.height()))
        elif self._shape == "arrow":
            painter.drawPolygon(
                QPolygonF([area.topLeft(), QPointF(area.right(), area.center().y()), area.bottomLeft()])
            )
        else:
            painter.drawPolygon(
                QPolygonF([QPointF(area.center().x(), area.top()), area.bottomRight(), area.bottomLeft()])
            )

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setBold(True)
        return font
