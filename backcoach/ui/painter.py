"""Paints a drawing of a figure: any size, sharp at any scale, in the colours of the theme."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from backcoach.figures.drawing import Shape

WIDTHS = {"eye": 0.75, "brow": 0.95, "lip": 0.7, "nose": 0.6}
"""Widths of the lines of the face, as a part of the outline's."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The figure's colours: the `[figure]` table of a theme, with one skin and one hair chosen.

    Attributes:
        fills: for each role the colour as it is, in the shade, and for the highlight its edge and its heart.
        lines: for each role the colour of its outline.
        rim: the colour of a thin light edge round the whole figure; none where the outlines do without.
    """

    fills: Mapping[str, Sequence[QColor]]
    lines: Mapping[str, QColor]
    rim: QColor | None
    shadow: QColor

    @classmethod
    def of(cls, table: Mapping[str, Any], skin: str, hair: str) -> Palette:
        """Return the palette of a theme's table with a skin and a hair tone by name."""
        chosen = {"skin": table["skin"][skin], "hair": table["hair"][hair]}
        fills = {role: [QColor(colour) for colour in tones] for role, tones in table["fills"].items()}
        fills |= {role: [QColor(colour) for colour in tones[:2]] for role, tones in chosen.items()}
        lines = {role: QColor(colour) for role, colour in table["lines"].items()}
        lines |= {role: QColor(tones[2]) for role, tones in chosen.items()}
        rim = QColor(table["rim"]) if table.get("rim") else None
        shadow = QColor(table["shadow"])
        shadow.setAlphaF(table["shadow_strength"])
        return cls(fills, lines, rim, shadow)

    def fill(self, shape: Shape) -> QColor:
        """Return the colour of a filled shape; what is far is mixed with the shade."""
        tones = self.fills[shape.role]
        if shape.role == "highlight":
            return tones[shape.tone - 2]
        if shape.tone == 0:
            return mixed(tones[0], tones[-1], 0.62 * shape.far)
        return mixed(tones[-1], self.line(shape), 0.16 * shape.far)

    def line(self, shape: Shape) -> QColor:
        """Return the colour of a shape's outline."""
        return self.lines.get(shape.role, self.lines["skin"])


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour between two; a share of 1 is the second."""
    return QColor(
        *(
            round(one + (other - one) * share)
            for one, other in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )


def paint(  # noqa: PLR0913 - where and how
    painter: QPainter, shapes: Sequence[Shape], palette: Palette, scale: float, origin: QPointF
) -> None:
    """Paint shapes.

    Args:
        painter: what to paint with.
        shapes: in their order.
        palette: the colours.
        scale: pixels for a metre.
        origin: the pixel at which the view's (0, 0) lies.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.3, 0.0075 * scale)
    for shape, path in zip(shapes, paths(shapes, scale, origin), strict=True):
        if shape.role == "shadow":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.shadow)
        elif shape.kind == "rim":
            if palette.rim is None:
                continue
            painter.setBrush(QBrush())
            pen = QPen(palette.rim, width * 1.9)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
        elif shape.kind == "fill":
            colour = palette.fill(shape)
            painter.setPen(QPen(colour, 1.0))
            painter.setBrush(colour)
        else:
            painter.setBrush(QBrush())
            share = 0.5 if shape.kind == "hem" else WIDTHS.get(shape.role, 1.0)
            pen = QPen(palette.line(shape), width * share)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
        painter.drawPath(path)


def paths(shapes: Sequence[Shape], scale: float, origin: QPointF) -> Iterable[QPainterPath]:
    """Return the path of each shape, its nodes rounded off into curves."""
    import numpy as np  # noqa: PLC0415 - only a figure needs it

    from backcoach.figures.curve import ELEMENT, elements  # noqa: PLC0415 - as above

    offset = np.array([origin.x(), origin.y()])
    for shape in shapes:
        packed = elements(shape.points * (scale, -scale) + offset, shape.counts, shape.closed, shape.soft)
        yield _path(packed.astype(ELEMENT).tobytes(), len(packed))


def _path(elements: bytes, count: int) -> QPainterPath:
    """Return a path from Qt's own form of one: its elements, where the last stretch begins, how it is filled."""
    # The array must outlive the stream, which only borrows it: hence the name.
    raw = QByteArray(struct.pack(">i", count) + elements + struct.pack(">ii", 0, Qt.FillRule.WindingFill.value))
    path = QPainterPath()
    stream = QDataStream(raw, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path
