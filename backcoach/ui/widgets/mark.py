"""A word with a coloured shape before it: told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from backcoach.ui import icons
from backcoach.ui.boxes import sided
from backcoach.ui.widgets.turned import Turned, pixels

SHAPE = 1.1  # times as high as a capital letter
BEFORE = 1.5  # times its width the word begins


class Mark(Turned):
    """Shows a shape and a word in one colour, as large as they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._shape, self._colour = "", "hold", QColor()
        self._centred = False

    def centre(self, *, centred: bool) -> None:
        """Stand in the middle of its place, or where a line begins."""
        self._centred = centred
        self.update()

    def show_word(self, word: str, shape: str, colour: QColor) -> None:
        """Show `word` behind an icon, or alone."""
        if (word, shape, colour) != (self._word, self._shape, self._colour):
            self._word, self._shape, self._colour = word, shape, colour
            self.setAccessibleName(word)
            self.update()

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the shape as high as a capital letter, then the word."""
        font = self._fitting(room)
        metrics = QFontMetricsF(font)
        size, wide = metrics.capHeight() * SHAPE * bool(self._shape), metrics.horizontalAdvance(self._word)
        left = room.left() + (max(0.0, room.width() - size * BEFORE - wide) / 2 if self._centred else 0.0)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        if self._shape:
            shape = QRectF(left, room.center().y() - size / 2, size, size)
            paint_shape(painter, self._shape, sided(shape, room, right_to_left=self.isRightToLeft()))
        painter.setPen(self._colour)
        text = QRectF(left + size * BEFORE, room.top(), wide + size, room.height())
        text = sided(text, room, right_to_left=self.isRightToLeft())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)

    def _fitting(self, room: QRectF) -> QFont:
        large = QFontMetricsF(pixels(self.font(), 100, bold=True))
        wide = large.horizontalAdvance(self._word) + large.capHeight() * SHAPE * BEFORE * bool(self._shape)
        return pixels(self.font(), min(room.height() * 0.8, 98 * room.width() / max(1.0, wide)), bold=True)


def paint_shape(painter: QPainter, shape: str, area: QRectF) -> None:
    """Paint an icon with the painter's brush, so large that a full one fills its place."""
    rim = area.width() / 10  # icons leave a twelfth free on each side
    icons.paint(painter, shape, area.adjusted(-rim, -rim, rim, rim), painter.brush().color())
