"""Paints a drawing of a figure: any size, sharp at any scale, in the colours of the theme."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from backcoach.figures.curve import ELEMENT, ROUNDED, rounded, straight
from backcoach.figures.palette import OUTLINE, Palette, width_of
from backcoach.figures.shapes import BASE, Frame, Shape

THINNEST = 1.3
"""The outline's width in pixels on a small picture."""


def paint(painter: QPainter, shapes: Sequence[Shape], palette: Palette, scale: float, origin: QPointF) -> None:
    """Paint shapes.

    Args:
        painter: what to paint with.
        shapes: in their order.
        palette: the colours.
        scale: pixels for a metre.
        origin: the pixel at which the view's (0, 0) lies.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wanted = [shape for shape in shapes if shape.kind != "rim" or palette.rim]
    for shape, path in zip(wanted, _paths(wanted, scale, origin), strict=True):
        if shape.kind == "fill":
            _ready_to_fill(painter, shape, palette)
        else:
            _ready_to_line(painter, QColor(palette.line(shape)), max(THINNEST, OUTLINE * scale) * width_of(shape))
        painter.drawPath(path)


def _ready_to_fill(painter: QPainter, shape: Shape, palette: Palette) -> None:
    colour, strength = QColor(palette.fill(shape)), palette.strength(shape)
    if strength < 1.0:
        colour.setAlphaF(strength)
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        # The pen closes the hairline between two shapes that meet; shade and highlight also cover that of their base.
        painter.setPen(QPen(colour, 1.0 if shape.tone == BASE else 1.6))
    painter.setBrush(colour)


def _ready_to_line(painter: QPainter, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QBrush())


def _paths(shapes: Sequence[Shape], scale: float, origin: QPointF) -> Iterator[QPainterPath]:
    """Return the path of each shape. All curves are computed at once: that is quicker than one after the other."""
    offset = np.array([origin.x(), origin.y()])
    soft = [shape for shape in shapes if shape.soft]
    curves = b""
    if soft:
        points, counts, closed = (
            np.concatenate([getattr(shape, name) for shape in soft]) for name in ("points", "counts", "closed")
        )
        curves = rounded(points * (scale, -scale) + offset, counts, closed).tobytes()
    begin = 0
    for shape in shapes:
        if shape.soft:
            length = ROUNDED * len(shape.points) + len(shape.counts)
            end = begin + length * ELEMENT.itemsize
            yield _path(curves[begin:end], length)
            begin = end
        else:
            packed = straight(shape.points * (scale, -scale) + offset, shape.counts, shape.closed)
            yield _path(packed.tobytes(), len(packed))


def _path(packed: bytes, count: int) -> QPainterPath:
    """Return a path from Qt's own form of one: its elements, where the last stretch begins, how it is filled.

    One call for a whole path: handing over its nodes one by one takes twice as long.
    """
    # The array must outlive the stream, which only borrows it: hence the name.
    raw = QByteArray(struct.pack(">i", count) + packed + struct.pack(">ii", 0, Qt.FillRule.WindingFill.value))
    path = QPainterPath()
    stream = QDataStream(raw, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


def placed(frame: Frame, room: QRectF) -> tuple[float, QPointF]:
    """Return pixels for a metre, and the pixel of the view's (0, 0), so that the frame fills the room it has."""
    scale = min(room.width() / (frame.right - frame.left), room.height() / (frame.high - frame.low))
    x = room.center().x() - scale * (frame.left + frame.right) / 2
    y = room.center().y() + scale * (frame.low + frame.high) / 2
    return scale, QPointF(x, y)
