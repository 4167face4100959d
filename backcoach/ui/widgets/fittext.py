"""Paragraphs as large as their place allows, so that none is cut off in a small window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

LARGEST, SMALLEST = 1.6, 0.7  # times the normal text
GAP = 0.45  # between paragraphs, in heights of a line
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FitText(QWidget):
    """Shows paragraphs in the largest size at which all of them fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def text(self) -> str:
        """Return what it shows, a paragraph a line."""
        return "\n".join(self._paragraphs)

    def minimumSizeHint(self) -> QSize:
        """Return a small size: the text adapts."""
        return QSize(220, 80)

    def show_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show other paragraphs."""
        self._paragraphs = tuple(text for text in paragraphs if text)
        self.setAccessibleName(" ".join(self._paragraphs))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the top, in the size that fits."""
        font = self._fitting()
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        top, metrics = 0.0, QFontMetricsF(font)
        for text in self._paragraphs:
            high = self._height(metrics, text)
            painter.drawText(QRectF(0, top, self.width(), high), WRAP, text)
            top += high + metrics.height() * GAP

    def _fitting(self) -> QFont:
        font, size = QFont(self.font()), LARGEST
        while size > SMALLEST:
            font.setPointSizeF(self.font().pointSizeF() * size)
            metrics = QFontMetricsF(font)
            gaps = metrics.height() * GAP * (len(self._paragraphs) - 1)
            if sum(self._height(metrics, text) for text in self._paragraphs) + gaps <= self.height():
                break
            size -= 0.05
        return font

    def _height(self, metrics: QFontMetricsF, text: str) -> float:
        return metrics.boundingRect(QRectF(0, 0, self.width(), 10_000), int(WRAP), text).height()
