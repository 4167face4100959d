"""A thin line of the whole session: its parts by colour, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcoach.language import tr
from backcoach.ui.widgets.turned import Turned, pixels

LINE, MARKER = 0.18, 0.36  # of its height; the names have the rest
PALE = 0.35  # how much of its colour a part has before it is reached


@dataclass(frozen=True, slots=True)
class Part:
    """A named stretch of the line; `share` is relative to the other parts."""

    name: str
    share: float
    colour: QColor


class Strip(Turned):
    """Shows parts side by side, their names below, and a marker at the present place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self._progress = 0.0
        self._marker = QColor()

    def show_parts(self, parts: Sequence[Part], marker: QColor) -> None:
        """Show other parts."""
        self._parts, self._marker = parts, marker
        self.update()

    def show_progress(self, progress: float) -> None:
        """Move the marker; 0.0 is the start, 1.0 the end."""
        if round(progress, 3) != round(self._progress, 3):
            self._progress = progress
            self.setAccessibleName(tr("{percent} of the session", percent=f"{progress:.0%}"))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts, what is still to come paler, and the marker."""
        painter, room = self.upright()
        whole = sum(part.share for part in self._parts) or 1.0
        line, marker = room.height() * LINE, room.height() * MARKER
        left, reached = 0.0, self._progress * room.width()
        for part in self._parts:
            wide = room.width() * part.share / whole
            area = QRectF(left + 1, (marker - line) / 2, max(2.0, wide - line / 2), line)
            self._paint_line(painter, part.colour, area, reached)
            here = left <= reached < left + wide or (reached >= room.width() and part is self._parts[-1])
            self._paint_name(painter, part, QRectF(left, marker, wide, room.height() - marker), here=here)
            left += wide
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._marker)
        painter.drawEllipse(QRectF(min(max(reached - marker / 2, 0), room.width() - marker), 0, marker, marker))

    def _paint_line(self, painter: QPainter, colour: QColor, area: QRectF, reached: float) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, area.height() / 2, area.height() / 2)
        pale = QColor(colour)
        pale.setAlphaF(PALE)
        painter.fillPath(shape, pale)
        painter.save()
        painter.setClipRect(QRectF(0, 0, reached, self.room.height()))
        painter.fillPath(shape, colour)
        painter.restore()

    def _paint_name(self, painter: QPainter, part: Part, area: QRectF, *, here: bool) -> None:
        """Paint a name where it fits; the present part's larger than the others'."""
        font = pixels(self.font(), area.height() * (0.78 if here else 0.66), bold=here)
        if QFontMetricsF(font).horizontalAdvance(part.name) > area.width() - font.pixelSize() / 2:
            return
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, part.name)
