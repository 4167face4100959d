"""Icons of one family, from `assets/themes/icons`: lines two wide on a grid of 24, in any colour and size.

The files are SVG that any program shows, made of paths (M L H V C Z), circles and rectangles only. That little is read
here, without Qt's SVG library, because icons are seen in the first moment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker

from backcoach.resources import assets

GRID, LINE = 24, 2.0


@cache
def outline(name: str) -> QPainterPath:
    """Return what an icon covers, its lines as areas, on a grid of 24."""
    text = (assets() / "themes" / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    lines, areas, corners = QPainterPath(), QPainterPath(), list[QPointF]()
    for element in text.split("<")[2:]:  # after <svg; patterns would have to be compiled first
        shape, _, written = element.partition(" ")
        parts = written.split('"')
        told = {name.strip(" ="): value for name, value in zip(parts[::2], parts[1::2], strict=False)}
        drawn = _drawn(shape, told, corners)
        lines.addPath(drawn)
        if "fill" in told:
            areas.addPath(drawn)
    return stroked(lines, corners, LINE).united(areas)


def load() -> None:
    """Have the outlines of all icons at hand; in any thread, so that no page waits for those it shows first."""
    for file in (assets() / "themes" / "icons").glob("*.svg"):
        outline(file.stem)


def stroked(lines: QPainterPath, corners: Sequence[QPointF], width: float) -> QPainterPath:
    """Return what lines cover that have no ends (`there_and_back`); they are round where they are told to turn."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCurveThreshold(0.02)  # of a unit of the grid, for round shapes are large on the stage
    whole = stroker.createStroke(lines)
    for corner in corners:  # Qt would round them, too, but to tell it so has all that is in `Qt` built (`theme.brush`)
        whole.addEllipse(corner, width / 2, width / 2)
    return whole.simplified()


def there_and_back(way: QPainterPath) -> QPainterPath:
    """Return an open line as one that ends where it began: what has no end has no square one."""
    way.connectPath(way.toReversed())
    way.closeSubpath()
    return way


def paint(painter: QPainter, name: str, area: QRectF, colour: QColor | QBrush) -> None:
    """Paint an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / GRID, area.height() / GRID)
    painter.fillPath(outline(name), colour)
    painter.restore()


def _drawn(shape: str, told: dict[str, str], corners: list[QPointF]) -> QPainterPath:
    """Return a shape as it is written; add where its lines begin, turn and end to `corners`."""
    path = QPainterPath()
    if shape == "circle":
        x, y, radius = (float(told[key]) for key in ("cx", "cy", "r"))
        path.addEllipse(QPointF(x, y), radius, radius)
    elif shape == "rect":
        x, y, width, height, radius = (float(told[key]) for key in ("x", "y", "width", "height", "rx"))
        path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    elif shape == "path":
        for line in told["d"].split("M")[1:]:
            way = QPainterPath()
            for letter, numbers in _steps("M" + line):
                _go(way, letter, numbers)
                corners.append(way.currentPosition())
            path.addPath(way if "Z" in line else there_and_back(way))
    return path


def _steps(line: str) -> Iterator[tuple[str, list[float]]]:
    """Yield the letters of a line, each with its numbers."""
    begins = [place for place, letter in enumerate(line) if letter.isalpha()]
    for begin, end in zip(begins, [*begins[1:], len(line)], strict=True):
        yield line[begin], [float(number) for number in line[begin + 1 : end].split()]


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
