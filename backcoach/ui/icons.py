"""Icons of one family, from `assets/themes/icons`: lines two wide on a grid of 24, in any colour and size.

The files are SVG that any program shows, made of paths (M L H V C Z), circles and rectangles only. That little is read
here, without Qt's SVG library, because icons are seen in the first moment.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker

from backcoach.resources import assets

GRID, LINE = 24, 2.0


@cache
def outline(name: str) -> QPainterPath:
    """Return what an icon covers, its lines as areas, on a grid of 24."""
    text = (assets() / "themes" / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    stroker = QPainterPathStroker()
    stroker.setWidth(LINE)
    stroker.setCurveThreshold(0.02)  # of a unit of the grid, for round shapes are large on the stage
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for shape, written in re.findall(r"<(path|circle|rect)\s([^>]*)/>", text):
        told = dict(re.findall(r'([a-z]+)="([^"]*)"', written))
        drawn = _drawn(shape, told)
        covered = stroker.createStroke(drawn)
        whole = whole.united(covered.united(drawn) if "fill" in told else covered)
    return whole


def paint(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Paint an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / GRID, area.height() / GRID)
    painter.fillPath(outline(name), colour)
    painter.restore()


def _drawn(shape: str, told: dict[str, str]) -> QPainterPath:
    path = QPainterPath()
    if shape == "circle":
        x, y, radius = (float(told[key]) for key in ("cx", "cy", "r"))
        path.addEllipse(QPointF(x, y), radius, radius)
    elif shape == "rect":
        x, y, width, height, radius = (float(told[key]) for key in ("x", "y", "width", "height", "rx"))
        path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    else:
        for letter, numbers in re.findall(r"([MLHVCZ])([^MLHVCZ]*)", told["d"]):
            _go(path, letter, [float(number) for number in numbers.split()])
    return path


def _go(path: QPainterPath, letter: str, to: list[float]) -> None:
    """Take one step of a path."""
    here = path.currentPosition()
    if letter == "M":
        path.moveTo(*to)
    elif letter == "L":
        path.lineTo(*to)
    elif letter == "H":
        path.lineTo(to[0], here.y())
    elif letter == "V":
        path.lineTo(here.x(), to[0])
    elif letter == "C":
        path.cubicTo(*to)
    else:
        path.closeSubpath()
