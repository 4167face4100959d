"""One number as large as its shape holds, to be read from two metres away; the shape tells what is being done."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from backcoach.ui import icons
from backcoach.ui.typeface import tabular
from backcoach.ui.widgets.turned import Turned, pixels

PALE = 0.2  # how much the breath differs from the ground
RIM = 0.08  # of the size of an open shape is its line, on both sides together
BREATH = 1.12  # times the size of the shape the breath is after breathing in
FEWEST = 2  # digits for which there is always room, so that ten and nine are of one size
AIR = 1.1  # times the size of the number there is to be free for it
FINE = 20  # times as fine as the grid of the icons are round shapes
STEPS = 60  # sizes that are tried


class Plate(Turned):
    """Paints a number inside an icon: a full one where one does something, an open one where one waits.

    Full or open, and the shape, are seen before anything is read. A pale one round it is as large as a breath is deep.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._colour, self._ground = "hold", QColor(), QColor()
        self._text, self.breath = "", 0.0

    def show_shape(self, shape: str, colour: QColor, breath: float) -> None:
        """Show a shape, and a breath as deep as that, 0 to 1."""
        if (shape, colour, breath) != (self._shape, self._colour, self.breath):
            self._shape, self._colour, self.breath = shape, QColor(colour), breath
            self.update()

    def show_ground(self, ground: QColor) -> None:
        """Take the colour of what it stands on: a number in a full shape has it, too."""
        if ground != self._ground:
            self._ground = QColor(ground)
            self.update()

    def show_number(self, text: str, unit: str) -> None:
        """Show `text`; what it counts is read out with it."""
        if text != self._text:
            self._text = text
            self.update()
        self.setAccessibleName(f"{text} {unit}")

    @property
    def shape(self) -> str:
        """Return the icon that is shown."""
        return self._shape

    @property
    def core(self) -> QRectF:
        """Return where the shape is."""
        room, covered = self.room, icons.outline(self._shape).boundingRect()
        scale = min(room.width() / covered.width(), room.height() / covered.height()) / BREATH
        core = QRectF(0, 0, covered.width() * scale, covered.height() * scale)
        core.moveCenter(room.center())
        return core

    @property
    def heart(self) -> QRectF:
        """Return where the digits are."""
        core, inside = self.core, _heart(self._shape, self._aspect)
        place = QRectF(0, 0, inside.width() * core.width(), inside.height() * core.height())
        place.moveCenter(
            core.topLeft() + QPointF(inside.center().x() * core.width(), inside.center().y() * core.height())
        )
        return place

    def _paint(self, painter: QPainter, _room: QRectF) -> None:
        """Paint the breath, the shape, and the number in it."""
        core, pale = self.core, QColor(self._colour)
        pale.setAlphaF(PALE)
        painter.fillPath(_ring(_filled(self._shape), core, 1 + (BREATH - 1) * self.breath), pale)
        painter.fillPath(_fitted(_painted(self._shape), core), self._colour)
        self._paint_number(painter, self._colour if is_open(self._shape) else self._ground)

    def _paint_number(self, painter: QPainter, ink: QColor) -> None:
        """Paint all digits equally wide, so that nothing jumps as they change."""
        heart, large = self.heart, self._metrics()
        size = 100 * heart.height() / large.capHeight()
        painter.setFont(pixels(self._font(), size, bold=True))
        painter.setPen(ink)
        left = heart.center().x() - large.horizontalAdvance(self._text) * size / 200
        painter.drawText(QPointF(left, heart.bottom()), self._text)

    def _font(self) -> QFont:
        return tabular(self.font())

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(pixels(self._font(), 100, bold=True))

    @property
    def _aspect(self) -> float:
        """Return how many times as wide as high the number is."""
        large = self._metrics()
        wide = max(large.horizontalAdvance(self._text), FEWEST * large.horizontalAdvance("0"))
        return round(wide / large.capHeight(), 2)


def is_open(shape: str) -> bool:
    """Tell whether an icon is only an outline."""
    return not icons.outline(shape).contains(QPointF(icons.GRID / 2, icons.GRID / 2))


@cache
def _filled(shape: str) -> QPainterPath:
    """Return all that an icon's outline encloses."""
    whole = QPainterPath()
    parts = icons.outline(shape).toSubpathPolygons(QTransform.fromScale(FINE, FINE))
    whole.addPolygon(max(parts, key=lambda it: it.boundingRect().width()))
    whole.setFillRule(Qt.FillRule.WindingFill)
    return whole.simplified()  # without the loops that round corners of a line have inside


@cache
def _painted(shape: str) -> QPainterPath:
    """Return what of a shape is painted: all of it, or a line that is thinner than an icon's would be."""
    whole = _filled(shape)
    return _ring(whole, whole.boundingRect(), 1 - RIM) if is_open(shape) else whole


@cache
def _heart(shape: str, aspect: float) -> QRectF:
    """Return the largest place inside a shape for something so many times as wide as high, in shares of its size."""
    whole = _filled(shape)
    covered, middle = whole.boundingRect(), _middle(whole.toFillPolygon())
    free = _fitted(whole, covered, 1 - RIM) if is_open(shape) else whole

    def placed(step: int, times: float = 1.0) -> QRectF:
        high = covered.height() * step / STEPS * times
        place = QRectF(0, 0, high * aspect, high)
        place.moveCenter(middle)
        return place

    sizes = range(STEPS, 1, -1)
    largest = STEPS - bisect_left(sizes, True, key=lambda step: free.contains(placed(step, AIR)))  # noqa: FBT003
    place = placed(largest).translated(-covered.topLeft())
    return QTransform.fromScale(1 / covered.width(), 1 / covered.height()).mapRect(place)


def _middle(polygon: QPolygonF) -> QPointF:
    """Return the centre of an area's weight."""
    points = polygon.toList()
    crosses = [one.x() * two.y() - two.x() * one.y() for one, two in zip(points, points[1:] + points[:1], strict=True)]
    pairs = list(zip(points, points[1:] + points[:1], crosses, strict=True))
    area = sum(crosses) * 3
    return QPointF(
        sum((one.x() + two.x()) * cross for one, two, cross in pairs) / area,
        sum((one.y() + two.y()) * cross for one, two, cross in pairs) / area,
    )


def _ring(path: QPainterPath, place: QRectF, size: float) -> QPainterPath:
    """Return what is between a path as large as a place and one so many times as large."""
    ring = _fitted(path, place)
    ring.addPath(_fitted(path, place, size))
    ring.setFillRule(Qt.FillRule.OddEvenFill)
    return ring


def _fitted(path: QPainterPath, place: QRectF, size: float = 1.0) -> QPainterPath:
    """Return a path as large as a place, or so many times as large, round its middle."""
    covered = path.boundingRect()
    middle = covered.center()
    shift = QTransform.fromTranslate(place.center().x(), place.center().y())
    shift.scale(size * place.width() / covered.width(), size * place.height() / covered.height())
    shift.translate(-middle.x(), -middle.y())
    return shift.map(path)
