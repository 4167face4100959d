"""The shape of a part of a session, in its colour: the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.ui.design import em
from backcoach.ui.theme import colour

BAR = ((4, 3), (8, 6), (16, 6), (20, 3))
"""The plates of a barbell: where they are, and half of their height."""


class PhaseShape(QWidget):
    """The shape of a phase: a sun, a reach, a weight, a scale, a wave."""

    def __init__(self, phase: str, size: float = 1.2, parent: QWidget | None = None) -> None:
        """Show a phase ("warm_up", ...), so many ems high."""
        super().__init__(parent)
        self._phase, self._size = phase, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(round(self._size * em()), round(self._size * em()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape in the colour of the phase."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_phase(painter, self._phase, QRectF(self.rect()))


def paint_phase(painter: QPainter, phase: str, area: QRectF) -> None:
    """Paint the shape of a phase with round strokes on a grid of 24."""
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(area.width() / 24, area.height() / 24)
    pen = QPen(colour(phase), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_paths().get(phase, QPainterPath()))
    painter.restore()


def _paths() -> dict[str, QPainterPath]:
    return {
        "warm_up": _sun(),
        "stretch": _lines([(4, 20), (20, 4)], [(13, 4), (20, 4), (20, 11)], [(4, 13), (4, 20), (11, 20)]),
        "strength": _lines(
            [(8, 12), (16, 12)], [(8, 6), (8, 18)], [(16, 6), (16, 18)], [(4, 9), (4, 15)], [(20, 9), (20, 15)]
        ),
        "balance": _lines([(3, 9), (21, 9)], [(12, 9), (6, 20), (18, 20), (12, 9)]),
        "cool_down": _wave(),
    }


def _lines(*lines: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for first, *others in lines:
        path.moveTo(QPointF(*first))
        for point in others:
            path.lineTo(QPointF(*point))
    return path


def _sun() -> QPainterPath:
    rays = [(pi / 4 * turn) for turn in range(8)]
    lines = [[(12 + near * cos(it), 12 + near * sin(it)) for near in (8.0, 10.5)] for it in rays]
    path = _lines(*lines)
    path.addEllipse(QPointF(12, 12), 4.5, 4.5)
    return path


def _wave() -> QPainterPath:
    path = QPainterPath()
    for top in (8.0, 16.0):
        path.moveTo(3, top)
        path.cubicTo(7, top - 6, 9, top - 2, 12, top)
        path.cubicTo(15, top + 2, 17, top + 6, 21, top)
    return path
