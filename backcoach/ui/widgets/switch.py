"""On or off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from backcoach.ui.design import design, em
from backcoach.ui.theme import colour

WIDE, HIGH = 2.1, 1.2
"""Its size in ems, without the ring round what has the focus."""


class Switch(QCheckBox):
    """A knob where a line begins or, with a tick in it, where it ends; its name stands beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make one that is off; `name` is what it is called for those who do not see what stands beside it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the room for the knob's way, and for the ring."""
        room = 2 * _ring()
        return QSize(round(WIDE * em()) + room, round(HIGH * em()) + room)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, _at: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take clicks everywhere on it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the way, the knob, the tick and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, WIDE * em(), HIGH * em())
        area.moveCenter(QRectF(self.rect()).center())
        if self.hasFocus():
            _paint_ring(painter, area)
        on = self.isChecked()
        painter.setPen(QPen(colour("accent" if on else "edge"), 2))
        painter.setBrush(colour("accent" if on else "surface"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), area.height() / 2, area.height() / 2)
        knob = QRectF(0, 0, area.height(), area.height()).adjusted(4, 4, -4, -4)
        knob.moveTo(area.right() - knob.width() - 4 if on != self.isRightToLeft() else area.left() + 4, area.top() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_accent" if on else "edge"))
        painter.drawEllipse(knob)
        if on:
            _paint_tick(painter, knob)


def _ring() -> int:
    line: dict[str, int] = design()["line"]
    return line["ring"] + line["gap"]


def _paint_ring(painter: QPainter, area: QRectF) -> None:
    wide, away = design()["line"]["ring"], _ring() - design()["line"]["ring"] / 2
    painter.setPen(QPen(colour("focus"), wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = area.adjusted(-away, -away, away, away)
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


def _paint_tick(painter: QPainter, knob: QRectF) -> None:
    pen = QPen(colour("accent"), knob.width() / 7, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    tick = ((0.26, 0.52), (0.44, 0.7), (0.74, 0.32))
    painter.drawPolyline([knob.topLeft() + QPointF(x * knob.width(), y * knob.height()) for x, y in tick])
