"""The shapes of a body, collected kind by kind and handed out unit by unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backcoach.figures.order import NEIGHBOURS, NOTHING, DepthGrid, Unit
from backcoach.figures.outline import Bools, Floats, Ints, Loops, areas, chain, runs, smooth, turning
from backcoach.figures.shade import Patches, cut
from backcoach.figures.shapes import BASE, Shape
from backcoach.figures.skeleton import PARTS
from backcoach.figures.surface import LAYERS, MATERIALS, Surface, grouped

OUTLINES = np.array(
    [{"head": 0.05, "neck": 0.05, "hand": 0.02, "foot": 0.02}.get(part.partition("_")[0], 0.035) for part in PARTS]
)
"""The length in metres below which a stretch of each part's outline is not drawn."""

KINDS = {"line": "line", "crease": "line", "hem": "hem", "fill": "fill", "shade": "fill", "highlight": "fill"}

CREASE, HEM = np.array([0.04]), np.array([0.02])
"""As above, for creases and hems."""

BEYOND = 0.012
"""How far outside an outline it is looked what lies there, in metres."""

STEP = 0.04
"""The least difference in depth, in metres, of two surfaces between which a line is drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A posed body in front of a camera.

    Attributes:
        surface: its triangles.
        view: (n, 3) its vertices as seen.
        front: (m,) which triangles face the viewer.
        units: the painter's order.
        far: (solids,) how far each part lies behind its twin.
        grid: how near each solid comes.
    """

    surface: Surface
    view: Floats
    front: Bools
    units: tuple[Unit, ...]
    far: Floats
    grid: DepthGrid


class Sheet:
    """The shapes of all groups, cut out one kind after the other."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self._flat = np.ascontiguousarray(seen.view[:, :2])
        self._sides = grouped(seen.surface, seen.units)
        self._shapes: dict[tuple[str, int], list[Shape]] = {}

    def outline(self) -> None:
        """Collect the filled shapes of every group, their outlines, creases and hems."""
        table, front = self._sides, self._seen.front
        across_seen = front[table.across] & ~table.open
        border = np.flatnonzero(front[table.face] & ~(table.inside & across_seen))
        base = table.group[border] * len(self._flat)
        loops = chain(base + table.tails[border], base + table.heads[border])
        sides = border[loops.edges]
        contour = table.own[sides] & ~table.open[sides] & ~across_seen[sides]
        points, group = self._flat[table.tails[sides]], table.group[sides]
        under, steps = self._beyond(points, loops, sides)
        part = self._seen.surface.part[table.face[sides]]
        joined = contour & contour[loops.before()]
        points = smooth(points, loops, joined, rounds=2)
        self._fills(points, loops, joined, group[loops.starts])
        drawn = _longer(points, loops, contour, OUTLINES[part])
        self._lines("line", points, loops, drawn & (under < 0), group)
        self._lines("line", points, loops, drawn & (under >= 0), under * 4 + group % 4)
        self._lines("crease", points, loops, _longer(points, loops, contour & steps, CREASE), group)
        shown = across_seen[sides]
        shown |= shown[loops.before()] & shown[loops.after()]
        self._lines("hem", points, loops, _longer(points, loops, table.hem[sides] & shown, HEM), group)

    def cut(self, kind: str, tone: int, values: Floats, smallest: float) -> None:
        """Collect the areas in which values (n,) are below 0, except those smaller than so many square metres."""
        seen = self._seen
        self._add(kind, tone, cut(seen.surface, self._sides, self._flat, seen.front, values, smallest))

    def _beyond(self, points: Floats, loops: Loops, sides: Ints) -> tuple[Ints, Bools]:
        """Return what lies beyond the outline.

        Returns:
            under: (n,) the unit, painted before, in which the skin runs on without a step, or -1. A line there belongs
                under that unit: what of it lies inside vanishes, what is at the edge of both is seen.
            steps: (n,) whether another part of the same unit lies there, but clearly further away: a crease.
        """
        seen, table = self._seen, self._sides
        along = points[loops.after()] - points[loops.before()]
        outward = np.stack([along[:, 1], -along[:, 0]], axis=1)
        outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
        beyond = points + BEYOND * outward
        part, unit = seen.surface.part[table.face[sides]], table.group[sides] // 4
        depth = seen.view[table.tails[sides], 2]
        places = sorted((part, place) for place, unit in enumerate(seen.units) for part in unit)
        unit_of = np.array([place for _, place in places])
        under, steps = np.full(len(sides), len(unit_of)), np.zeros(len(sides), bool)
        for other in NEIGHBOURS[part].T:
            found = seen.grid.at(other, beyond)
            there = (other >= 0) & (found > NOTHING + 1)
            runs_on = there & (unit_of[other] < unit) & (np.abs(found - depth) < STEP)
            under = np.where(runs_on, np.minimum(under, unit_of[other]), under)
            steps |= there & (unit_of[other] == unit) & (found < depth - STEP)
        for _ in range(2):
            near = np.minimum(under[loops.before()], under[loops.after()])
            under = np.minimum(under, np.where(near < unit, near, under))
        return np.where(under < unit, under, -1), steps

    def _fills(self, points: Floats, loops: Loops, joined: Bools, group: Ints) -> None:
        """Collect every loop as a filled shape; holes are turned round, so that they are filled too."""
        hole = areas(points, loops) < 0
        owner = loops.owner()
        mirrored = 2 * loops.starts[owner] + loops.counts[owner] - 1 - np.arange(len(owner))
        places = np.where(hole[owner], mirrored, np.arange(len(owner)))
        twice = np.repeat(places, np.where(joined[places], 1, 2))  # a node given twice is a corner
        counts = np.bincount(owner, np.where(joined[places], 1, 2), minlength=len(loops.counts)).astype(np.int64)
        self._add("fill", BASE, Patches(points[twice], counts, group))

    def _lines(self, kind: str, points: Floats, loops: Loops, wanted: Bools, group: Ints) -> None:
        """Collect the stretches of wanted edges as lines of the groups (n,)."""
        found = runs(loops, wanted)
        of_run = group[found.nodes[found.starts]] if len(found.starts) else np.zeros(0, np.int64)
        order = np.argsort(of_run, kind="stable")
        nodes = [found.nodes[found.starts[run] : found.starts[run] + found.counts[run]] for run in order]
        if nodes:
            lines = Patches(points[np.concatenate(nodes)], found.counts[order], of_run[order])
            self._add(kind, BASE, lines, found.closed[order])

    def _add(self, kind: str, tone: int, patches: Patches, closed: Bools | None = None) -> None:
        """Add patches, lines or hems, whose groups ascend."""
        if not len(patches.counts):
            return
        ends = np.cumsum(patches.counts)
        whole = np.ones(len(ends), bool) if closed is None else closed
        first = np.flatnonzero(np.diff(patches.group, prepend=-1))
        for begin, end in zip(first, [*first[1:], len(ends)], strict=True):
            group = int(patches.group[begin])
            nodes = slice(int(ends[begin] - patches.counts[begin]), int(ends[end - 1]))
            role = "highlight" if kind == "highlight" else MATERIALS[LAYERS[group % 4]]
            far = float(self._seen.far[self._seen.units[group // 4][0]])
            shape = Shape(
                KINDS[kind],
                role,
                tone,
                far,
                patches.points[nodes],
                patches.counts[begin:end],
                whole[begin:end],
            )
            self._shapes.setdefault((kind, group), []).append(shape)

    def rim(self) -> Shape:
        """Return all outlines in one, for an edge round the whole figure."""
        lines = [shape for (kind, _), shapes in self._shapes.items() if kind == "line" for shape in shapes]
        points, counts, closed = (
            np.concatenate([getattr(shape, name) for shape in lines]) for name in ("points", "counts", "closed")
        )
        return Shape("rim", "rim", BASE, 0.0, points, counts, closed)

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
        hems = [
            shape for kind in ("crease", "hem") for group in groups for shape in self._shapes.get((kind, group), [])
        ]
        return lines + fills + hems


def _longer(points: Floats, loops: Loops, wanted: Bools, shortest: Floats) -> Bools:
    """Return which wanted edges (n,) belong to a stretch longer than the shortest (n,) or (1,), in metres."""
    found = runs(loops, wanted)
    if not len(found.nodes):
        return wanted
    which = np.repeat(np.arange(len(found.counts)), found.counts)
    step = np.append(np.abs(np.diff(points[found.nodes], axis=0)).sum(axis=1), 0.0)
    step[found.starts + found.counts - 1] = 0.0
    length = np.bincount(which, step)
    kept = np.zeros(len(wanted), bool)
    kept[found.nodes] = (length > np.broadcast_to(shortest, len(wanted))[found.nodes[found.starts]])[which]
    return kept & wanted
