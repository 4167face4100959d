"""A word with a coloured shape before it: told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

SHAPES = ("circle", "triangle", "arrow", "square", "bars", "octagon", "muted")

SHAPE = 1.1  # times as high as a capital letter
CORNERS = {
    "triangle": ((0.5, 0.0), (1.0, 1.0), (0.0, 1.0)),
    "arrow": ((0.0, 0.0), (1.0, 0.5), (0.0, 1.0)),
    "octagon": ((0.3, 0.0), (0.7, 0.0), (1.0, 0.3), (1.0, 0.7), (0.7, 1.0), (0.3, 1.0), (0.0, 0.7), (0.0, 0.3)),
    "muted": ((0.0, 0.32), (0.22, 0.32), (0.55, 0.0), (0.55, 1.0), (0.22, 0.68), (0.0, 0.68)),  # a loudspeaker
}
"""Of the shapes with straight edges, as parts of their width and height."""


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
        before = round(metrics.capHeight() * SHAPE * 1.5) + 4  # the shape, and half of it again
        return QSize(before + metrics.horizontalAdvance(self._word), round(metrics.height() * 1.15))

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
        size = QFontMetrics(font).capHeight() * SHAPE
        area = QRectF(2, (self.height() - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        paint_shape(painter, self._shape, area)
        painter.setPen(self._colour)
        text = QRectF(area.right() + size * 0.5, 0, self.width() - area.right(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setBold(True)
        return font


def paint_shape(painter: QPainter, shape: str, area: QRectF) -> None:
    """Paint one of `SHAPES` with the painter's brush."""
    left, top, wide, high = area.x(), area.y(), area.width(), area.height()
    if shape == "circle":
        painter.drawEllipse(area)
    elif shape == "square":
        painter.drawRoundedRect(area, 3, 3)
    elif shape == "bars":
        painter.drawRect(QRectF(left, top, wide / 3, high))
        painter.drawRect(QRectF(area.right() - wide / 3, top, wide / 3, high))
    else:
        points = [QPointF(left + x * wide, top + y * high) for x, y in CORNERS[shape]]
        painter.drawPolygon(QPolygonF(points))
        if shape == "muted":
            painter.save()
            painter.setPen(QPen(painter.brush(), wide / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for down, up in (((0.72, 0.32), (1.0, 0.68)), ((0.72, 0.68), (1.0, 0.32))):
                painter.drawLine(*(QPointF(left + x * wide, top + y * high) for x, y in (down, up)))
            painter.restore()
