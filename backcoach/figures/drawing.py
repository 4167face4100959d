"""A posed body as flat vector art: a plain list of shapes, to be painted one over the other.

Nothing here knows colours, pixels or Qt. Lengths are metres in the view: x to the right, y up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from backcoach.figures.body import PARTS, Body, Skinned
from backcoach.figures.camera import Camera
from backcoach.figures.face import strokes
from backcoach.figures.order import Samples, Unit, paint_order
from backcoach.figures.outline import Bools, Floats, Ints, Loops, Runs, areas, chain, runs, smooth
from backcoach.figures.shade import Patches, cut, lightness
from backcoach.figures.skeleton import BONES
from backcoach.figures.solver import Stance
from backcoach.figures.surface import HAIR, LAYERS, MATERIALS, Grouped, Surface, grouped, surface_of

BASE, SHADE, GLOW, CORE = range(4)
"""Tones of a filled shape: as it is, in the shade, the edge and the heart of the highlight."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One thing to paint.

    Attributes:
        kind: "fill", "line" or "hem" (a thinner line).
        role: what it is: a material, "highlight", "eye", "mat", ...; the palette has a colour for it.
        tone: `BASE`, `SHADE`, `GLOW` or `CORE`.
        far: 0 for what is near, to 1 for the limb on the far side, which is painted a little darker.
        points: (n, 2) nodes of all its polylines, one after the other. A node given twice is a corner.
        counts: (k,) how many nodes each polyline has.
        closed: (k,) whether each goes round.
        soft: whether corners are to be rounded into curves.
    """

    kind: str
    role: str
    tone: int
    far: float
    points: Floats
    counts: Ints
    closed: Bools
    soft: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """Shapes in the order in which they are painted.

    Attributes:
        shapes: what to paint.
        order: the order of the parts, to be handed to the drawing of the next frame.
    """

    shapes: tuple[Shape, ...]
    order: tuple[Unit, ...] = field(default=())

    def bounds(self) -> tuple[float, float, float, float]:
        """Return the smallest and largest x, then the smallest and largest y, in metres."""
        points = np.concatenate([shape.points for shape in self.shapes])
        (left, low), (right, high) = points.min(axis=0), points.max(axis=0)
        return float(left), float(right), float(low), float(high)

    def digest(self) -> str:
        """Return a hash of everything that is painted, to a hundredth of a millimetre."""
        told = hashlib.sha256()
        for shape in self.shapes:
            told.update(f"{shape.kind} {shape.role} {shape.tone} {shape.far:.3f} {shape.soft}".encode())
            told.update(np.round(shape.points * 1e5).astype("<i8").tobytes())
            told.update(shape.counts.astype("<i8").tobytes() + shape.closed.tobytes())
        return told.hexdigest()


def draw(  # noqa: PLR0913 - what the picture depends on
    body: Body,
    skinned: Skinned,
    stance: Stance,
    camera: Camera,
    *,
    region: str | None = None,
    front: Sequence[tuple[str, str]] = (),
    previous_order: Sequence[Unit] = (),
    keep_order: bool = False,
) -> Drawing:
    """Return the body as it stands, seen by a camera.

    Args:
        body: the figure.
        skinned: where its vertices are.
        stance: where its bones are.
        camera: where the viewer is.
        region: name of the region of the body that is to be highlighted.
        front: pairs (in front, behind) of parts, where the depths mislead.
        previous_order: the order of the frame before, so that parts do not change places without reason.
        keep_order: take the previous order as it is, which is quicker and right while little moves.
    """
    surface, matrix = surface_of(body), camera.matrix()
    view = skinned.points @ matrix.T
    view[surface.hem_vertices] = surface.hem_pull @ view[surface.hem_vertices]
    seen = _facing(body, surface, view)
    order = tuple(previous_order)
    if not (keep_order and order):
        order = paint_order(_samples(body, view, seen), len(PARTS), front, previous_order)
    sides = grouped(surface, order)
    sheet = _Sheet(sides, np.ascontiguousarray(view[:, :2]), seen, _far(surface, view, order))
    sheet.outline()
    light = lightness(surface, body.normals, skinned.turns, matrix)
    sheet.shade(cut(surface, sides, sheet.flat, seen, light, 4e-4), SHADE)
    if region is not None:
        inside = body.region(region)
        sheet.highlight(cut(surface, sides, sheet.flat, seen, -inside, 1.5e-4), GLOW)
        sheet.highlight(cut(surface, sides, sheet.flat, seen, 0.45 - inside, 1.5e-4), CORE)
    head = BONES.index("head")
    face = strokes(body, stance.rotations[head], stance.positions[head], body.joints[head], matrix)
    shapes: list[Shape] = []
    for place, unit in enumerate(order):
        shapes += sheet.unit(place)
        if PARTS.index("head") in unit:
            shapes += [_line(role, points) for role, points in face]
    return Drawing(tuple(shapes), order)


def _facing(body: Body, surface: Surface, view: Floats) -> Bools:
    """Return (m,) which triangles face the viewer; hair behind the face does not count."""
    corners = view[body.faces, :2]
    first, second = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    seen = np.asarray(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0] > 0)
    head = body.part == PARTS.index("head")
    hair, skin = np.flatnonzero(seen & (body.material == HAIR)), np.flatnonzero(seen & head & (body.material == 0))
    if len(hair) and len(skin):
        seen[hair[_behind(view[body.faces[hair]].mean(axis=1), view[body.faces[skin]].mean(axis=1))]] = False
    return seen


def _behind(these: Floats, those: Floats, cell: float = 0.014, gap: float = 0.03) -> Bools:
    """Return which of these points (n, 3) lie more than a gap (metres) behind those (m, 3) at the same place."""
    lowest = np.minimum(these.min(axis=0), those.min(axis=0))[:2]
    here, there = (((points[:, :2] - lowest) / cell).astype(np.int64) for points in (these, those))
    wide = int(max(here[:, 0].max(), there[:, 0].max())) + 1
    nearest = np.full((int(max(here[:, 1].max(), there[:, 1].max())) + 1) * wide, -9.0)
    np.maximum.at(nearest, there[:, 1] * wide + there[:, 0], those[:, 2])
    return np.asarray(these[:, 2] < nearest[here[:, 1] * wide + here[:, 0]] - gap)


def _samples(body: Body, view: Floats, seen: Bools) -> Samples:
    """Return the corners and middles of all triangles that face the viewer."""
    faces, part = body.faces[seen], body.part[seen].astype(np.int64)
    corners = view[faces]
    shares = np.array([[1, 0, 0], [0.5, 0.5, 0], [0, 1, 0], [0, 0.5, 0.5], [0, 0, 1], [0.5, 0, 0.5], [1 / 3] * 3])
    return Samples(np.matmul(shares, corners).reshape(-1, 3), np.repeat(part, len(shares)))


def _far(surface: Surface, view: Floats, units: Sequence[Unit]) -> list[float]:
    """Return for each unit how far it lies behind its twin limb: 0 for 3 cm or less, 1 for 15 or more."""
    depth = [float(view[vertices, 2].mean()) for vertices in surface.part_vertices]
    far = np.zeros(len(PARTS))
    for limb in (("uarm", "farm", "hand"), ("thigh", "shin", "foot")):
        right, left = ([PARTS.index(f"{name}_{side}") for name in limb] for side in "rl")
        gap = float(np.mean([depth[place] for place in right]) - np.mean([depth[place] for place in left]))
        far[left] = np.clip((gap - 0.03) / 0.12, 0.0, 1.0)
        far[right] = np.clip((-gap - 0.03) / 0.12, 0.0, 1.0)
    return [float(far[list(unit)].min()) for unit in units]


def _line(role: str, points: Floats) -> Shape:
    return Shape("line", role, BASE, 0.0, points, np.array([len(points)]), np.array([False]))


class _Sheet:
    """The shapes of all groups, collected kind by kind and handed out part by part."""

    def __init__(self, sides: Grouped, flat: Floats, seen: Bools, far: list[float]) -> None:
        self.flat = flat
        self._sides = sides
        self._seen = seen
        self._far = far
        self._shapes: dict[tuple[str, int], list[Shape]] = {}

    def outline(self) -> None:
        """Collect the filled shapes of every group, their outlines and hems."""
        table, seen = self._sides, self._seen
        across_seen = seen[table.across] & ~table.open
        border = np.flatnonzero(seen[table.face] & ~(table.inside & across_seen))
        base = table.group[border] * len(self.flat)
        loops = chain(base + table.tails[border], base + table.heads[border])
        sides = border[loops.edges]
        contour = table.own[sides] & ~table.open[sides] & ~across_seen[sides]
        joined = contour & contour[loops.before()]
        points = smooth(self.flat[table.tails[sides]], loops, joined, rounds=1)
        group = table.group[sides]
        self._fills(points, loops, joined, group[loops.starts])
        self._lines("line", points, loops, contour, group)
        self._lines("hem", points, loops, table.hem[sides] & across_seen[sides], group)

    def _fills(self, points: Floats, loops: Loops, joined: Bools, group: Ints) -> None:
        """Collect every loop as a filled shape; holes are turned round, so that they are filled too."""
        hole = areas(points, loops) < 0
        owner = loops.owner()
        mirrored = 2 * loops.starts[owner] + loops.counts[owner] - 1 - np.arange(len(owner))
        places = np.where(hole[owner], mirrored, np.arange(len(owner)))
        twice = np.repeat(places, np.where(joined[places], 1, 2))  # a node given twice is a corner
        counts = np.bincount(owner, np.where(joined[places], 1, 2), minlength=len(loops.counts)).astype(np.int64)
        self._collect("fill", BASE, Patches(points[twice], counts, group))

    def _lines(self, kind: str, points: Floats, loops: Loops, wanted: Bools, group: Ints) -> None:
        """Collect the longer stretches of wanted edges as lines."""
        found = runs(loops, wanted)
        line = points[found.nodes]
        which = np.repeat(np.arange(len(found.counts)), found.counts)
        step = np.abs(np.diff(line, axis=0)).sum(axis=1)
        length = np.bincount(which[1:], np.where(which[1:] == which[:-1], step, 0.0), minlength=len(found.counts))
        of_group = group[found.nodes[found.starts]]
        kept = length > (0.022 if kind == "line" else 0.01)
        kept &= areas(points, loops)[found.loop] > 5e-5
        self._collect(kind, BASE, Patches(line[kept[which]], found.counts[kept], of_group[kept]), found.closed[kept])

    def shade(self, patches: Patches, tone: int) -> None:
        """Collect the areas in the shade."""
        self._collect("shade", tone, patches)

    def highlight(self, patches: Patches, tone: int) -> None:
        """Collect the highlighted areas, which hair never has."""
        self._collect("highlight", tone, patches)

    def _collect(self, kind: str, tone: int, patches: Patches, closed: Bools | None = None) -> None:
        """Cut the patches up by group; their groups ascend."""
        if not len(patches.counts):
            return
        ends = np.cumsum(patches.counts)
        whole = np.ones(len(ends), bool) if closed is None else closed
        first = np.flatnonzero(np.diff(patches.group, prepend=-1))
        for begin, end in zip(first, [*first[1:], len(ends)], strict=True):
            group = int(patches.group[begin])
            nodes = slice(int(ends[begin] - patches.counts[begin]), int(ends[end - 1]))
            role = "highlight" if kind == "highlight" else MATERIALS[LAYERS[group % 4]]
            name = kind if kind in {"line", "hem"} else "fill"
            shape = Shape(
                name,
                role,
                tone,
                self._far[group // 4],
                patches.points[nodes],
                patches.counts[begin:end],
                whole[begin:end],
            )
            self._shapes.setdefault((kind, group), []).append(shape)

    def unit(self, unit: int) -> list[Shape]:
        """Return the shapes of one unit: lines first, so that fills hide their inner half, then fills, then hems."""
        groups = [unit * 4 + layer for layer in range(4)]
        lines = [shape for group in groups for shape in self._shapes.get(("line", group), [])]
        fills = [
            shape
            for group in groups
            for kind in ("fill", "shade", "highlight")
            for shape in self._shapes.get((kind, group), [])
        ]
        return lines + fills + [shape for group in groups for shape in self._shapes.get(("hem", group), [])]
