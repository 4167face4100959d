"""A thin line of the whole session: its parts by colour, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


@dataclass(frozen=True, slots=True)
class Part:
    """A named stretch of the line; `share` is relative to the other parts."""

    name: str
    share: float
    colour: QColor


class Strip(QWidget):
    """Shows parts side by side, their names below, and a marker at the present place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self._progress = 0.0
        self._marker = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a height for the line and the names."""
        return QSize(300, self.fontMetrics().height() + 22)

    def show_parts(self, parts: Sequence[Part], marker: QColor) -> None:
        """Show other parts."""
        self._parts, self._marker = parts, marker
        self.update()

    def show_progress(self, progress: float) -> None:
        """Move the marker; 0.0 is the start, 1.0 the end."""
        if round(progress, 3) != round(self._progress, 3):
            self._progress = progress
            self.setAccessibleName(f"{progress:.0%} of the session")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts, what is still to come paler, and the marker."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = sum(part.share for part in self._parts) or 1.0
        left, width, reached = 0.0, float(self.width()), self._progress * self.width()
        for part in self._parts:
            wide = width * part.share / whole
            self._paint_part(painter, part, QRectF(left + 1, 6, max(2.0, wide - 3), 8), reached)
            left += wide
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._marker)
        painter.drawEllipse(QRectF(min(max(reached - 8, 0), width - 16), 2, 16, 16))

    def _paint_part(self, painter: QPainter, part: Part, area: QRectF, reached: float) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, 4, 4)
        pale = QColor(part.colour)
        pale.setAlphaF(0.35)
        painter.fillPath(shape, pale)
        painter.save()
        painter.setClipRect(QRectF(0, 0, reached, self.height()))
        painter.fillPath(shape, part.colour)
        painter.restore()
        painter.setPen(self.palette().windowText().color())
        names = QRectF(area.left() + 2, 20, area.width(), self.height() - 20)
        fitting = self.fontMetrics().horizontalAdvance(part.name) <= area.width()
        if fitting:
            painter.drawText(names, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, part.name)
