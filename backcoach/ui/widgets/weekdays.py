"""Seven days as shapes: a filled circle with a tick, a ring, a dot. Nothing in it is a gap in a chain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.ui.announce import Role, read_as
from backcoach.ui.design import em
from backcoach.ui.theme import colour

DAY = 3.0  # ems wide
SHAPE = 1.6  # ems high
DOT = 0.42
TICK = ((0.27, 0.53), (0.44, 0.69), (0.74, 0.34))


class Day(NamedTuple):
    """One day: its short name, its state ("done", "today", "free", "coming"), and both in words."""

    name: str
    state: str
    words: str
    present: bool = False


class Weekdays(QWidget):
    """Shows the days of a week; their room is there before they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[Day] = ()
        read_as(self, Role.StaticText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for seven days with their names below."""
        return QSize(round(7 * self._wide()), round(SHAPE * em() + QFontMetrics(self._font()).height() * 1.3))

    def show_days(self, days: Sequence[Day]) -> None:
        """Show other days."""
        self._days = days
        self.setAccessibleName(". ".join(day.words for day in days))
        self.setToolTip("\n".join(day.words for day in days))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each day's shape, and its name below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, size = self._wide(), SHAPE * em()
        for place, day in enumerate(self._days):
            middle = QPointF((place + 0.5) * wide, size / 2)
            _paint_shape(painter, day, middle, size - 2)
            painter.setFont(self._font(bold=day.present))
            painter.setPen(colour("text" if day.present else "soft"))
            under = QRectF(place * wide, size, wide, self.height() - size)
            painter.drawText(under, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, day.name)

    def _wide(self) -> float:
        """Return the width of a day, with room for the longest name."""
        metrics = QFontMetrics(self._font(bold=True))
        return max(DAY * em(), max((metrics.horizontalAdvance(day.name) for day in self._days), default=0) + em() / 2)

    def _font(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setBold(bold)
        return font


def _paint_shape(painter: QPainter, day: Day, middle: QPointF, size: float) -> None:
    area = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if day.state == "done":
        painter.setBrush(colour("accent"))
        painter.drawEllipse(area)
        pen = QPen(colour("on_accent"), size / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([area.topLeft() + QPointF(x * size, y * size) for x, y in TICK]))
    elif day.state == "today":
        painter.setPen(QPen(colour("accent"), size / 10))
        painter.drawEllipse(area.adjusted(size / 16, size / 16, -size / 16, -size / 16))
    else:
        inset = size * (1 - DOT) / 2
        painter.setBrush(colour("edge"))
        painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
