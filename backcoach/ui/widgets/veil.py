"""Lies over the stage while the time stands still: a shape and a word seen from across the room, and what waits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.mark import paint_shape
from backcoach.ui.widgets.turned import Turned, pixels

SHAPE, WORD = 0.34, 0.2  # of its height
ABOUT, HINT = 0.1, 0.07  # of its height, but at least the size of the buttons' text, and never wider than its place
CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Veil(Turned):
    """Hides its place under a shape, a word, what it is about, and how to go on; lets clicks through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = self._about = self._shape = self._hint = ""
        self._colour = self._ground = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that nothing under it is painted in vain
        self.hide()

    def cover(self, word: str, about: str, shape: str, colour: QColor, ground: QColor, hint: str) -> None:
        """Show lines below an icon, and nothing of what lies under it: half of a number is still read as one."""
        self._word, self._about, self._shape, self._hint = word, about, shape, hint
        self._colour, self._ground = QColor(colour), QColor(ground)
        self.setAccessibleName(". ".join(part for part in (word, about, hint) if part))
        self.show()
        self.update()

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the cover, and on it the shape and all lines, one under the other in its middle."""
        painter.fillRect(room, self._ground)
        high, ink = min(room.height(), room.width()), self.palette().windowText().color()
        lines = [(self._word, self._fitting(self._word, high * WORD, bold=True), self._colour)]
        for text, share in ((self._about, ABOUT), (self._hint, HINT)):
            least = self.fontMetrics().height()
            lines.append((text, self._fitting(text, max(high * share, least), bold=share == ABOUT), ink))
        heights = [QFontMetricsF(font).height() if text else 0.0 for text, font, _ in lines]
        size = max(0.0, min(high * SHAPE, room.height() - sum(heights)))
        top = (room.height() - size - sum(heights)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        paint_shape(painter, self._shape, QRectF((room.width() - size) / 2, top, size, size))
        top += size
        for (text, font, colour), tall in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QRectF(0, top, room.width(), tall), CENTRED, text)
            top += tall

    def _fitting(self, text: str, high: float, *, bold: bool = False) -> QFont:
        """Return a font `high` pixels high, or as much smaller as its place is too narrow for the text."""
        wide = QFontMetricsF(pixels(self.font(), 100, bold=bold)).horizontalAdvance(text)
        return pixels(self.font(), max(12, min(high, 90 * self.room.width() / max(1.0, wide))), bold=bold)
