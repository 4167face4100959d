"""One number as large as its place allows, to be read from two metres away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Digits(QWidget):
    """Paints a short text as large as it fits, with what it counts below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._unit = ""
        self._colour = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the digits are still at least 56 pixels high."""
        return QSize(220, 150)

    def show_number(self, text: str, unit: str, colour: QColor) -> None:
        """Show `text` with `unit` below it."""
        if (text, unit, colour) == (self._text, self._unit, self._colour):
            return
        self._text, self._unit, self._colour = text, unit, colour
        self.setAccessibleName(f"{text} {unit}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number in the upper four fifths, the unit below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour)
        area = QRectF(self.rect())
        upper = QRectF(area.left(), area.top(), area.width(), area.height() * 0.82)
        painter.setFont(self._fitting(self._text or "0", upper, bold=True))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self._text)
        lower = QRectF(area.left(), upper.bottom(), area.width(), area.height() - upper.height())
        painter.setFont(self._fitting(self._unit or "x", lower, bold=False))
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._unit)

    def _fitting(self, text: str, area: QRectF, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        font.setPixelSize(100)
        metrics = QFontMetricsF(font)
        wide = area.width() * 0.94 / max(1.0, metrics.horizontalAdvance(text if len(text) > 1 else text + "0"))
        high = area.height() * (1.25 if bold else 0.8) / metrics.height()
        font.setPixelSize(max(12, int(100 * min(wide, high))))
        return font
