"""A thin line of the whole session: its parts by colour, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from backcoach.language import tr
from backcoach.ui.boxes import sided
from backcoach.ui.widgets.turned import Turned, pixels

LINE, MARKER = 0.16, 0.32  # of its height; the name has the rest
LETTERS = 0.82  # of that rest is the size of the name's letters
PALE = 0.35  # how much of its colour a part has before it is reached


@dataclass(frozen=True, slots=True)
class Part:
    """A named stretch of the line; `share` is relative to the other parts."""

    name: str
    share: float
    colour: QColor


class Strip(Turned):
    """Shows parts side by side, a marker at the present place, and below it the present part's name."""

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
            self.update()

    def accessibleName(self) -> str:
        """Return what a screen reader finds here."""
        told = tr("{percent} of the session", percent=f"{self._progress:.0%}")
        return ". ".join([*(part.name for part, _area in self._placed() if part is self.here), told])

    @property
    def here(self) -> Part | None:
        """Return the present part."""
        begun = [part for part, area in self._placed() if area.left() <= self._progress * self.room.width()]
        return begun[-1] if begun else None

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the parts, what is still to come paler, the marker, and the present part's name."""
        marker, reached = room.height() * MARKER, self._progress * room.width()
        for part, area in self._placed():
            self._paint_line(painter, part.colour, area, reached)
            if part is self.here:
                self._paint_name(painter, part.name, QRectF(area.left(), marker, 0, room.height() - marker))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._marker)
        left = min(max(reached - marker / 2, 0), room.width() - marker)
        painter.drawEllipse(self._sided(QRectF(left, 0, marker, marker)))

    def _placed(self) -> Iterator[tuple[Part, QRectF]]:
        """Yield the parts and their places on the line."""
        room, left = self.room, 0.0
        line, marker = room.height() * LINE, room.height() * MARKER
        whole = sum(part.share for part in self._parts) or 1.0
        for part in self._parts:
            wide = room.width() * part.share / whole
            yield part, QRectF(left, (marker - line) / 2, max(2.0, wide - line / 2), line)
            left += wide

    def _paint_line(self, painter: QPainter, colour: QColor, area: QRectF, reached: float) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(self._sided(area), area.height() / 2, area.height() / 2)
        pale = QColor(colour)
        pale.setAlphaF(PALE)
        painter.fillPath(shape, pale)
        painter.save()
        painter.setClipRect(self._sided(QRectF(0, 0, reached, self.room.height())))
        painter.fillPath(shape, colour)
        painter.restore()

    def _paint_name(self, painter: QPainter, name: str, area: QRectF) -> None:
        """Paint a name where its part begins, or before that where there is no room for it."""
        painter.setFont(pixels(self.font(), area.height() * LETTERS, bold=True))
        area.setWidth(painter.fontMetrics().horizontalAdvance(name) + 2)
        area.moveRight(min(area.right(), self.room.right()))
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self._sided(area), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _sided(self, area: QRectF) -> QRectF:
        return sided(area, self.room, right_to_left=self.isRightToLeft())
