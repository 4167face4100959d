"""Repetitions as dots: done, being done, still to come; and the same in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from backcoach.ui.boxes import sided
from backcoach.ui.widgets.turned import Turned, pixels

MOST = 12  # dots; more cannot be told apart from two metres away
DOT, STEP = 0.46, 1.4  # of its height, and times that from one to the next


class Dots(Turned):
    """Shows how many of how many with words after them; or what a number counts, where nothing is repeated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (0, 0, "", "", QColor())

    @property
    def text(self) -> str:
        """Return its words about repetitions."""
        return self._shown[2]

    def show_count(self, number: int, total: int, words: str, unit: str, colour: QColor) -> None:
        """Show that the `number`th of `total` is being done, with `words`, or else with the unit, after it."""
        if (shown := (number, total, words, unit, colour)) != self._shown:
            self._shown = shown
            self.setAccessibleName(words or unit)
            self.update()

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint a filled dot for each done, a ring with a heart for this one, rings for those to come."""
        number, total, words, unit, colour = self._shown
        words = words or unit
        large = QFontMetricsF(pixels(self.font(), 100)).horizontalAdvance(words)
        size = room.height() * DOT
        count = total if 1 < total <= MOST else 0
        dots = min(count * size * STEP, room.width() * 0.7)
        font = pixels(self.font(), min(room.height() * 0.68, 96 * (room.width() - dots - size) / max(large, 1.0)))
        left = room.center().x() - (dots + QFontMetricsF(font).horizontalAdvance(words)) / 2
        for place in range(count):
            cell = self._sided(QRectF(left, room.top(), dots / count, room.height()))
            self._paint_dot(painter, cell, size, place + 1 - number)
            left += dots / count
        left += size * 0.5 if count else 0
        painter.setFont(font)
        painter.setPen(colour)
        area = self._sided(QRectF(left, room.top(), room.right() - left, room.height()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _sided(self, area: QRectF) -> QRectF:
        return sided(area, self.room, right_to_left=self.isRightToLeft())

    def _paint_dot(self, painter: QPainter, cell: QRectF, size: float, after: int) -> None:
        """Paint the dot of a repetition that comes so many after this one."""
        colour = self._shown[-1]
        size = min(size, cell.width() * 0.8)
        left = cell.right() - size if self.isRightToLeft() else cell.left()
        dot = QRectF(left, cell.center().y() - size / 2, size, size)
        painter.setPen(QPen(colour, max(2.0, size / 9)))
        painter.setBrush(colour if after < 0 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        if after == 0:
            painter.setBrush(colour)
            painter.drawEllipse(dot.center(), size / 4, size / 4)
