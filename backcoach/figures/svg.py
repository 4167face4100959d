"""A drawing as a small SVG, whose colours a page can set by CSS custom properties."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from backcoach.figures.face import FILLED
from backcoach.figures.outline import Floats
from backcoach.figures.palette import FAR, FAR_SHADE, HALO_STRENGTH, OUTLINE, WIDTHS, Palette, width_of
from backcoach.figures.shapes import BASE, CORE, HALO, Shape, Still

TOLERANCE, FINE = 0.4, 0.1
"""How far a simplified line may lie from the true one, in the picture's units; and one of the face, which is small."""

WIDTH = 900
"""Of the picture, in its own units."""


def to_svg(
    still: Still,
    palette: Palette,
    *,
    ground: bool = False,
    size: tuple[int, int] | None = None,
    stamp: str = "",
) -> str:
    """Return a picture as an SVG document.

    Each colour is a custom property, for example `--figure-top`, with the palette's colour to fall back on. What knows
    no custom properties (printers, drawing programs) finds that colour on the shapes themselves.

    Args:
        still: the picture.
        palette: its colours.
        ground: whether the page's ground is painted too.
        size: width and height in pixels at which it is first shown; as large as there is room unless given.
        stamp: what it was made from, for whoever keeps it; see `data-made-from`.
    """
    frame = still.frame
    scale = WIDTH / (frame.right - frame.left)
    height = round((frame.high - frame.low) * scale)
    offset = np.array([-frame.left * scale, frame.high * scale])
    inks: dict[str, str] = {}
    paths = []
    for look, same in groupby(still.shapes, lambda shape: _look(shape, palette, scale)):
        data = "".join(_data(shape, scale, offset) for shape in same)
        if data:
            inks[look.name] = look.css
            paths.append(f'<path class="bc-{look.name}" {look.attributes} d="{data}"/>')
    if ground:
        inks["ground"] = f"fill:{_variable('ground', palette.ground)}"
        paths.insert(0, f'<path class="bc-ground" fill="{palette.ground}" stroke="none" d="M0 0H{WIDTH}V{height}H0z"/>')
    css = "".join(f".bc-{name}{{{css}}}" for name, css in sorted(inks.items()))
    shown = f' width="{size[0]}" height="{size[1]}"' if size else ""
    made = f' data-made-from="{stamp}"' if stamp else ""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"{shown} role="img"{made}>'
    told = [f"<title>{escape(still.title)}</title>", f"<desc>{escape(still.description)}</desc>"]
    style = f"<style>@supports (fill:var(--a)){{{css}}}</style>"
    group = '<g stroke-width=".8" stroke-linecap="round" stroke-linejoin="round">'
    return "\n".join([head, *told, style, group, *paths, "</g>", "</svg>", ""])


def properties(palette: Palette) -> list[str]:
    """Return the custom properties that give these colours to all pictures of a page: "--figure-top: #1c827a"."""
    tones = {role: (role, f"{role}-shade") for role in palette.fills} | {"highlight": ("highlight", "highlight-core")}
    named = {
        name: colour
        for role, colours in palette.fills.items()
        for name, colour in zip(tones[role], (colours[0], colours[-1]), strict=True)
    }
    named |= {f"{role}-line": colour for role, colour in palette.lines.items()}
    named |= {"rim": palette.rim or "none", "ground": palette.ground, "shadow": palette.shadow}
    strength = f"--figure-shadow-strength: {palette.shadow_strength}"
    return [*(f"--figure-{name}: {colour}" for name, colour in sorted(named.items())), strength]


class _Look(NamedTuple):
    """How a shape is filled or lined: the name of its class, what that says, and the same for what knows no classes."""

    name: str
    css: str
    attributes: str


def _look(shape: Shape, palette: Palette, scale: float) -> _Look:
    if shape.kind != "fill":
        width = f'stroke-width="{OUTLINE * scale * width_of(shape):.1f}"'
        name = "rim" if shape.kind == "rim" else f"{shape.role}-line"
        colour = palette.line(shape) or "none"
        return _Look(name, f"fill:none;stroke:{_variable(name, colour)}", f'fill="none" stroke="{colour}" {width}')
    if shape.role == "shadow":
        strength = palette.shadow_strength
        css = f"fill:{_variable('shadow', palette.shadow)};fill-opacity:{_variable('shadow-strength', strength)}"
        return _Look("shadow", css, f'fill="{palette.shadow}" fill-opacity="{strength}" stroke="none"')
    name, colour = _fill(shape, palette)
    plain = palette.fill(shape)
    if shape.tone == HALO:
        css = f"fill:{colour};fill-opacity:{HALO_STRENGTH};stroke:none"
        return _Look("highlight-edge", css, f'fill="{plain}" fill-opacity="{HALO_STRENGTH}" stroke="none"')
    return _Look(name, f"fill:{colour};stroke:{colour}", f'fill="{plain}" stroke="{plain}"')


def _fill(shape: Shape, palette: Palette) -> tuple[str, str]:
    """Return the name of a fill, and its colour as CSS; what is far is mixed with a darker colour, as in `palette`."""
    role, tones = shape.role, palette.fills[shape.role]
    if role == "highlight":
        name = "highlight-core" if shape.tone == CORE else "highlight"
        return name, _variable(name, palette.fill(shape))
    base, shade = _variable(role, tones[0]), _variable(f"{role}-shade", tones[-1])
    near, dark, most = (base, shade, FAR) if shape.tone == BASE else (shade, "", FAR_SHADE)
    name = role if shape.tone == BASE else f"{role}-shade"
    if not dark and role in palette.lines:
        dark = _variable(f"{role}-line", palette.lines[role])
    share = round(100 * most * shape.far)
    if not dark or not share:
        return name, near
    return f"{name}-{share}", f"color-mix(in srgb,{dark} {share}%,{near})"


def _variable(name: str, colour: object) -> str:
    return f"var(--figure-{name},{colour})"


def _data(shape: Shape, scale: float, offset: Floats) -> str:
    """Return the path data of a shape."""
    points = shape.points * (scale, -scale) + offset
    ends = np.cumsum(shape.counts)
    told, tolerance = [], FINE if shape.role in WIDTHS or shape.role in FILLED else TOLERANCE
    for end, count, closed in zip(ends, shape.counts, shape.closed, strict=True):
        line = simplified(points[end - count : end], closed=bool(closed), tolerance=tolerance)
        if len(line) > (2 if closed else 1):
            told.append(_curve(line, closed=bool(closed)) if shape.soft else _polygon(line))
    return "".join(told)


def simplified(points: Floats, *, closed: bool, tolerance: float = TOLERANCE) -> Floats:
    """Return a polyline (n, 2) without the nodes that hardly matter. A node given twice stays so: it is a corner."""
    if len(points) < 3:
        return points
    twice = np.flatnonzero((points == np.roll(points, -1, axis=0)).all(axis=1))
    if not closed:
        pieces = np.split(points, twice[twice < len(points) - 1] + 1)
    elif len(twice):  # a ring begins at a corner, so that its first and last node are the same one
        pieces = np.split(np.roll(points, -twice[0] - 1, axis=0), (twice[1:] - twice[0]))
    else:  # two halves, so that it has ends
        far = int(np.argmax(((points - points[0]) ** 2).sum(axis=1)))
        there, back = points[: far + 1], np.concatenate([points[far:], points[:1]])
        return np.concatenate([there[_kept(there, tolerance)][:-1], back[_kept(back, tolerance)][:-1]])
    return np.concatenate([piece[_kept(piece, tolerance)] for piece in pieces])


def _kept(points: Floats, tolerance: float) -> list[int]:
    """Return the nodes of an open polyline that Douglas and Peucker keep."""
    line, kept, waiting = _complex(points), {0, len(points) - 1}, [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        along = complex(line[last] - line[first])
        area = np.abs(((line[first + 1 : last] - line[first]) * along.conjugate()).imag)
        worst = int(area.argmax())
        if area[worst] > tolerance * max(abs(along), 1e-9):
            middle = first + 1 + worst
            kept.add(middle)
            waiting += [(first, middle), (middle, last)]
    return sorted(kept)


def _curve(points: Floats, *, closed: bool) -> str:
    """Return a smooth curve from middle to middle, and from corner to corner where there are any."""
    twice = np.flatnonzero((points[:-1] == points[1:]).all(axis=1)) + 1
    if closed and not len(twice) and (points[0] != points[-1]).any():
        middle = (points[0] + points[1]) / 2
        pieces = [np.concatenate([[middle], points[1:], points[:1], [middle]])]
    else:
        pieces = np.split(points, twice)
    lines = [_complex(piece).tolist() for piece in pieces]
    at = _tenths(lines[0][0])
    told = [f"M{_pair(at)}"]
    for line in lines:
        told.append(_piece(at, line))
        at = _tenths(line[-1])
    return "".join(told).replace("l0 0", "") + ("z" if closed else "")


def _piece(at: complex, nodes: list[complex]) -> str:
    """Return the curve from a point through the middles between nodes to the last of them.

    "t" mirrors the last control point, which is just the next node. Each middle is rounded so that the control point it
    implies, not it, comes to lie right: errors do not add up.
    """
    end = _tenths(nodes[-1])
    if len(nodes) < 3:
        return f"l{_pair(end - at)}"
    told, control = [], _tenths(nodes[1])
    targets = len(nodes) - 2
    for step in range(targets):
        to = end if step == targets - 1 else _tenths((control + nodes[step + 2]) / 2)
        if step == 0:
            told.append(f"q{_pair(control - at)}{_joined(to - at)}")
        else:
            told.append(("t" if step == 1 else "") + _joined(to - at, first=step == 1))
        at, control = to, 2 * to - control
    return "".join(told)


def _complex(points: Floats) -> NDArray[np.complex128]:
    """Return points (n, 2) as one number each, with which all of this takes half the time."""
    return points[:, 0] + 1j * points[:, 1]


def _tenths(point: complex) -> complex:
    return complex(round(point.real * 10) / 10, round(point.imag * 10) / 10)


def _polygon(points: Floats) -> str:
    return "M" + "L".join(_pair(point) for point in _complex(points).tolist()) + "z"


def _pair(point: complex) -> str:
    return _joined(point, first=True)


def _joined(point: complex, *, first: bool = False) -> str:
    """Return two numbers to be written behind others."""
    return (_number(point.real) if first else _joined_number(point.real)) + _joined_number(point.imag)


def _joined_number(value: float) -> str:
    """Return a number with a space before it where its sign does not part it from the last."""
    told = _number(value)
    return told if told.startswith("-") else f" {told}"


def _number(value: float) -> str:
    """Return a number with one decimal, as short as SVG allows."""
    told = f"{value:.1f}".replace("-0.0", "0").removesuffix(".0")
    return told.replace("0.", ".", 1) if told.startswith(("0.", "-0.")) else told
