"""Lies over the stage while the time stands still: a shape and a word that are seen from across the room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.mark import paint_shape
from backcoach.ui.widgets.turned import Turned, pixels

SHAPE, WORD = 0.34, 0.2  # of its height
HINT = 0.07  # of its height, but at least the size of the buttons' text, and never wider than its place
CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Veil(Turned):
    """Hides its place under a shape, a word, and a line that says how to go on; lets clicks through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = self._shape = self._hint = ""
        self._colour = self._ground = QColor()
        self.hide()

    def cover(self, word: str, shape: str, colour: QColor, ground: QColor, hint: str) -> None:
        """Show a word below an icon, and nothing of what lies under it: half of a number is still read as one."""
        self._word, self._shape, self._hint = word, shape, hint
        self._colour, self._ground = QColor(colour), QColor(ground)
        self.setAccessibleName(f"{word}. {hint}" if hint else word)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cover, and on it shape, word and line, one under the other in its middle."""
        painter, room = self.upright()
        painter.fillRect(room, self._ground)
        high = min(room.height(), room.width())
        size, word = high * SHAPE, self._fitting(self._word, high * WORD, bold=True)
        hint = self._fitting(self._hint, max(high * HINT, self.fontMetrics().height()))
        heights = QFontMetricsF(word).height(), QFontMetricsF(hint).height() if self._hint else 0.0
        top = (room.height() - size - sum(heights)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        paint_shape(painter, self._shape, QRectF((room.width() - size) / 2, top, size, size))
        painter.setPen(self._colour)
        painter.setFont(word)
        painter.drawText(QRectF(0, top + size, room.width(), heights[0]), CENTRED, self._word)
        painter.setFont(hint)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(0, top + size + heights[0], room.width(), heights[1]), CENTRED, self._hint)

    def _fitting(self, text: str, high: float, *, bold: bool = False) -> QFont:
        """Return a font `high` pixels high, or as much smaller as its place is too narrow for the text."""
        wide = QFontMetricsF(pixels(self.font(), 100, bold=bold)).horizontalAdvance(text)
        return pixels(self.font(), max(12, min(high, 90 * self.room.width() / max(1.0, wide))), bold=bold)
