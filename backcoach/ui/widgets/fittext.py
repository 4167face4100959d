"""Paragraphs as large as their place allows, so that none is cut off in a small window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.turned import Turned

GAP = 0.3  # between paragraphs, in heights of a line
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FitText(Turned):
    """Shows paragraphs in the largest size at which all of them fit."""

    def __init__(self, parent: QWidget | None = None, *, largest: float = 1.6, bold: bool = False) -> None:
        """Show nothing yet; `largest` is how many times as high as normal text the letters are at most."""
        super().__init__(parent)
        self._largest, self._bold = largest, bold
        self._paragraphs: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return what it shows, a paragraph a line."""
        return "\n".join(self._paragraphs)

    def show_paragraphs(self, paragraphs: Sequence[str]) -> None:
        """Show other paragraphs."""
        self._paragraphs = tuple(text for text in paragraphs if text)
        self.setAccessibleName(" ".join(self._paragraphs))
        self.update()

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint from the top, in the size that fits."""
        font = self.lettering
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        top, metrics = 0.0, QFontMetricsF(font)
        for text in self._paragraphs:
            high = _height(metrics, text, room.width())
            painter.drawText(QRectF(0, top, room.width(), high), WRAP, text)
            top += high + metrics.height() * GAP

    @property
    def lettering(self) -> QFont:
        """Return the largest font in which all of it fits."""
        largest = QFontMetricsF(self.font()).height() * self._largest
        return self.fitted(self._paragraphs, largest, self._fits, bold=self._bold)

    def _fits(self, font: QFont, times: float) -> bool:
        metrics, wide = QFontMetricsF(font), self.room.width() * times
        gaps = metrics.height() * GAP * (len(self._paragraphs) - 1)
        return gaps + sum(_height(metrics, text, wide) for text in self._paragraphs) <= self.room.height() * times


def _height(metrics: QFontMetricsF, text: str, width: float) -> float:
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), int(WRAP), text).height()
