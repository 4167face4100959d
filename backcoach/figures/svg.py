"""A drawing as a small SVG, whose colours a page can set by CSS custom properties."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from xml.sax.saxutils import escape

import numpy as np

from backcoach.figures.outline import Floats
from backcoach.figures.palette import FAR, OUTLINE, Palette, width_of
from backcoach.figures.shapes import BASE, CORE, GLOW, Frame, Shape

TOLERANCE = 0.3
"""How far, in pixels, a simplified line may lie from the true one."""

TONES = {BASE: "", 1: "-shade", GLOW: "", CORE: "-core"}


def to_svg(shapes: Sequence[Shape], palette: Palette, frame: Frame, title: str, width: int = 900) -> str:
    """Return shapes as an SVG document.

    Each colour is a custom property, for example `--figure-top`, with the palette's colour to fall back on.

    Args:
        shapes: in their order.
        palette: the colours.
        frame: what is seen, in metres.
        title: what the picture shows, in words.
        width: of the picture, in pixels.
    """
    scale = width / (frame.right - frame.left)
    height = (frame.high - frame.low) * scale
    offset = np.array([-frame.left * scale, frame.high * scale])
    wanted = [shape for shape in shapes if shape.kind != "rim" or palette.rim]
    paths = []
    for style, same in groupby(wanted, lambda shape: _style(shape, palette, scale)):
        data = "".join(_data(shape, scale, offset) for shape in same)
        if data:
            paths.append(f'<path style="{style}" d="{data}"/>')
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:.0f}" role="img">'
    return "\n".join([head, f"<title>{escape(title)}</title>", *paths, "</svg>", ""])


def _style(shape: Shape, palette: Palette, scale: float) -> str:
    """Return how a shape is filled or lined."""
    if shape.kind != "fill":
        colour = _variable(f"{shape.role}-line" if shape.kind != "rim" else "rim", palette.line(shape))
        width = f"{OUTLINE * scale * width_of(shape):.1f}"
        return f"fill:none;stroke:{colour};stroke-width:{width};stroke-linecap:round;stroke-linejoin:round"
    if shape.role == "shadow":
        return f"fill:{_variable('shadow', palette.shadow)};fill-opacity:{palette.shadow_strength}"
    name, near = shape.role + TONES[shape.tone], _near(shape)
    colour = _variable(name, palette.fill(near))
    if shape.tone == BASE and shape.far > 0:
        shade = _variable(f"{shape.role}-shade", palette.fills[shape.role][-1])
        colour = f"color-mix(in srgb,{shade} {round(100 * FAR * shape.far)}%,{colour})"
    return f"fill:{colour};stroke:{colour};stroke-width:.8"


def _near(shape: Shape) -> Shape:
    return Shape(shape.kind, shape.role, shape.tone, 0.0, shape.points, shape.counts, shape.closed)


def _variable(name: str, colour: str) -> str:
    return f"var(--figure-{name},{colour})"


def _data(shape: Shape, scale: float, offset: Floats) -> str:
    """Return the path data of a shape."""
    points = shape.points * (scale, -scale) + offset
    ends = np.cumsum(shape.counts)
    told = []
    for end, count, closed in zip(ends, shape.counts, shape.closed, strict=True):
        line = simplified(points[end - count : end], closed=bool(closed))
        if len(line) > (2 if closed else 1):
            told.append(_curve(line, closed=bool(closed)) if shape.soft else _polygon(line))
    return "".join(told)


def simplified(points: Floats, *, closed: bool) -> Floats:
    """Return a polyline (n, 2) without the nodes that hardly matter."""
    points = points[np.append(True, np.abs(np.diff(points, axis=0)).max(axis=1) > 0.02)]
    if len(points) < 3:
        return points
    if not closed:
        return points[_kept(points)]
    far = int(np.argmax(((points - points[0]) ** 2).sum(axis=1)))  # two halves, so that a ring has ends
    there, back = points[: far + 1], np.concatenate([points[far:], points[:1]])
    return np.concatenate([there[_kept(there)][:-1], back[_kept(back)][:-1]])


def _kept(points: Floats) -> list[int]:
    """Return the nodes of an open polyline that Douglas and Peucker keep."""
    kept, waiting = {0, len(points) - 1}, [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        along = points[last] - points[first]
        away = points[first + 1 : last] - points[first]
        length = max(float(np.hypot(*along)), 1e-9)
        distance = np.abs(away[:, 0] * along[1] - away[:, 1] * along[0]) / length
        worst = int(np.argmax(distance))
        if distance[worst] > TOLERANCE:
            middle = first + 1 + worst
            kept.add(middle)
            waiting += [(first, middle), (middle, last)]
    return sorted(kept)


def _curve(points: Floats, *, closed: bool) -> str:
    """Return a smooth curve from middle to middle: "t" mirrors the last control point, which is just the next node.

    Each middle is rounded so that the control point it implies, not it, comes to lie right: errors do not add up.
    """
    nodes = np.concatenate([points, points[:1]]) if closed else points
    start = np.round((nodes[0] + nodes[1]) / 2 if closed else nodes[0], 1)
    told, at, control = [f"M{_pair(start)}"], start, np.round(nodes[1 if closed else 0], 1)
    following = [*nodes[2:], nodes[1]] if closed else list(nodes[1:])
    for step, node in enumerate(following):
        middle = np.round((control + node) / 2, 1)
        if step == 0:
            told.append(f"q{_pair(control - at)}{_joined(middle - at)}")
        else:
            told.append(("t" if step == 1 else "") + _joined(middle - at, first=step == 1))
        at, control = middle, 2 * middle - control
    return "".join(told) + ("z" if closed else f"L{_pair(points[-1])}")


def _polygon(points: Floats) -> str:
    return "M" + "L".join(_pair(point) for point in points) + "z"


def _pair(point: Floats) -> str:
    return _number(point[0]) + _joined_number(point[1])


def _joined(point: Floats, *, first: bool = False) -> str:
    """Return two numbers to be written behind others."""
    return (_number(point[0]) if first else _joined_number(point[0])) + _joined_number(point[1])


def _joined_number(value: float) -> str:
    """Return a number with a space before it where its sign does not part it from the last."""
    told = _number(value)
    return told if told.startswith("-") else f" {told}"


def _number(value: float) -> str:
    """Return a number with one decimal, as short as SVG allows."""
    told = f"{value:.1f}".replace("-0.0", "0").removesuffix(".0")
    return told.replace("0.", ".", 1) if told.startswith(("0.", "-0.")) else told
