"""Lies over a picture while the time stands still: a shape and a word that are seen from across the room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.mark import paint_shape

COVER = 0.88  # of what lies under it is hidden
SHAPE, WORD = 0.34, 0.2  # of its height
HINT = 0.07  # of its height, but at least the size of the buttons' text, and never wider than its place
CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Veil(QWidget):
    """Covers its place with a shape, a word, and a line that says how to go on; lets clicks through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = self._shape = self._hint = ""
        self._colour = self._ground = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, word: str, shape: str, colour: QColor, ground: QColor, hint: str) -> None:
        """Show a word behind one of `mark.SHAPES`."""
        self._word, self._shape, self._hint = word, shape, hint
        self._colour, self._ground = QColor(colour), QColor(ground)
        self._ground.setAlphaF(COVER)
        self.setAccessibleName(f"{word}. {hint}" if hint else word)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cover, and on it shape, word and line, one under the other in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._ground)
        size, word = self.height() * SHAPE, self._fitting(self._word, self.height() * WORD)
        hint = self._fitting(self._hint, max(self.height() * HINT, self.fontMetrics().height()))
        word.setBold(True)
        high = QFontMetricsF(word).height()
        low = QFontMetricsF(hint).height() if self._hint else 0.0
        top = (self.height() - size - high - low) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        paint_shape(painter, self._shape, QRectF((self.width() - size) / 2, top, size, size))
        painter.setPen(self._colour)
        painter.setFont(word)
        painter.drawText(QRectF(0, top + size, self.width(), high), CENTRED, self._word)
        painter.setFont(hint)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRectF(0, top + size + high, self.width(), low), CENTRED, self._hint)

    def _fitting(self, text: str, high: float) -> QFont:
        """Return a font `high` pixels high, or as much smaller as its place is too narrow for the text."""
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(100)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        font.setPixelSize(max(12, int(min(high, 90 * self.width() / max(1.0, wide)))))
        font.setBold(False)
        return font
