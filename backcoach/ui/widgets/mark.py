"""A word with a coloured shape before it: told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.turned import Turned, pixels

SHAPES = ("circle", "triangle", "arrow", "square", "bars", "octagon", "muted")

SHAPE = 1.1  # times as high as a capital letter
BEFORE = 1.5  # times its width the word begins
CORNERS = {
    "triangle": ((0.5, 0.0), (1.0, 1.0), (0.0, 1.0)),
    "arrow": ((0.0, 0.0), (1.0, 0.5), (0.0, 1.0)),
    "octagon": ((0.3, 0.0), (0.7, 0.0), (1.0, 0.3), (1.0, 0.7), (0.7, 1.0), (0.3, 1.0), (0.0, 0.7), (0.0, 0.3)),
    "muted": ((0.0, 0.32), (0.22, 0.32), (0.55, 0.0), (0.55, 1.0), (0.22, 0.68), (0.0, 0.68)),  # a loudspeaker
}
"""Of the shapes with straight edges, as parts of their width and height."""


class Mark(Turned):
    """Shows a shape and a word in one colour, as large as they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._shape, self._colour = "", "circle", QColor()
        self._centred = False

    def centre(self, *, centred: bool) -> None:
        """Stand in the middle of its place, or at its left edge."""
        self._centred = centred
        self.update()

    def show_word(self, word: str, shape: str, colour: QColor) -> None:
        """Show `word` behind one of `SHAPES`."""
        if (word, shape, colour) != (self._word, self._shape, self._colour):
            self._word, self._shape, self._colour = word, shape, colour
            self.setAccessibleName(word)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape as high as a capital letter, then the word."""
        painter, room = self.upright()
        font = self._fitting(room)
        metrics = QFontMetricsF(font)
        size, wide = metrics.capHeight() * SHAPE, metrics.horizontalAdvance(self._word)
        left = room.left() + (max(0.0, room.width() - size * BEFORE - wide) / 2 if self._centred else 0.0)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        paint_shape(painter, self._shape, QRectF(left, room.center().y() - size / 2, size, size))
        painter.setPen(self._colour)
        text = QRectF(left + size * BEFORE, room.top(), wide + size, room.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)

    def _fitting(self, room: QRectF) -> QFont:
        large = QFontMetricsF(pixels(self.font(), 100, bold=True))
        wide = large.horizontalAdvance(self._word) + large.capHeight() * SHAPE * BEFORE
        return pixels(self.font(), min(room.height() * 0.8, 98 * room.width() / max(1.0, wide)), bold=True)


def paint_shape(painter: QPainter, shape: str, area: QRectF) -> None:
    """Paint one of `SHAPES` with the painter's brush."""
    left, top, wide, high = area.x(), area.y(), area.width(), area.height()
    if shape == "circle":
        painter.drawEllipse(area)
    elif shape == "square":
        painter.drawRoundedRect(area, wide * 0.12, high * 0.12)
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
