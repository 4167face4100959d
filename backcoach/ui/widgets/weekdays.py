"""Seven days as shapes: a filled circle with a tick, a ring, a small ring. Nothing in it is a gap in a chain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from backcoach.ui import icons
from backcoach.ui.design import em
from backcoach.ui.theme import brush
from backcoach.ui.typeface import written

DAY = 3.0  # ems wide
SHAPE = 1.6  # ems high
SMALL = 0.42  # of that, what says nothing: a ring too, as whatever is filled reads as done
TICK = ((-0.23, 0.03), (-0.06, 0.19), (0.24, -0.16))


class Day(NamedTuple):
    """One day: its short name, its state ("done", "today", "free", "coming"), and both in words."""

    name: str
    state: str
    words: str
    present: bool = False


class Weekdays(QLabel):
    """Shows the days of a week; their room is there before they are. A label, as which screen readers find it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[Day] = ()
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
            if self.isRightToLeft():
                middle.setX(self.width() - middle.x())
            _paint_shape(painter, day, middle, size - 2)
            font = self._font(bold=day.present)
            under = QPointF(middle.x(), self.height() - QFontMetrics(font).descent())
            painter.fillPath(written(day.name, font, under), brush("text" if day.present else "soft"))

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
    if day.state == "done":
        painter.fillPath(_disc(middle, size), brush("accent"))
        painter.fillPath(_tick(middle, size), brush("on_accent"))
    else:
        large = day.state == "today"
        ring = _disc(middle, size * (39 / 40 if large else SMALL))
        ring.addPath(_disc(middle, size * (31 / 40 if large else SMALL - 6 / 40)))
        painter.fillPath(ring, brush("accent" if large else "edge"))


def _disc(middle: QPointF, size: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, size / 2, size / 2)
    return path


def _tick(middle: QPointF, size: float) -> QPainterPath:
    corners = [middle + QPointF(x, y) * size for x, y in TICK]
    way = QPainterPath(corners[0])
    for corner in corners[1:]:
        way.lineTo(corner)
    return icons.stroked(icons.there_and_back(way), corners, size / 9)
