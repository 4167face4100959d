"""The shapes of a body, collected kind by kind and handed out unit by unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backcoach.figures.order import NEIGHBOURS, NOTHING, DepthGrid, Unit
from backcoach.figures.outline import Bools, Floats, Ints, Loops, areas, chain, runs, smooth
from backcoach.figures.shade import Patches, cut
from backcoach.figures.shapes import BASE, Shape
from backcoach.figures.skeleton import PARTS
from backcoach.figures.surface import LAYERS, MATERIALS, Surface, grouped

OUTLINES = np.array(
    [{"head": 0.05, "neck": 0.05, "hand": 0.02, "foot": 0.02}.get(part.partition("_")[0], 0.035) for part in PARTS]
)
"""The length in metres below which a stretch of each part's outline is not drawn."""

KINDS = {"line": "line", "crease": "line", "hem": "hem", "fill": "fill", "shade": "fill", "highlight": "fill"}

BEYOND = (0.012, 0.034)
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
        joined = contour & contour[loops.before()]
        points = smooth(self._flat[table.tails[sides]], loops, joined, rounds=4)
        group = table.group[sides]
        self._fills(points, loops, joined, group[loops.starts])
        runs_on, steps = self._beyond(points, loops, sides)
        part = self._seen.surface.part[table.face[sides]]
        self._lines("line", points, loops, contour & ~runs_on, group, OUTLINES[part])
        self._lines("crease", points, loops, contour & steps, group, np.full(len(part), 0.04))
        shown = across_seen[sides]
        shown |= shown[loops.before()] & shown[loops.after()]
        self._lines("hem", points, loops, table.hem[sides] & shown, group, np.full(len(part), 0.02))

    def cut(self, kind: str, tone: int, values: Floats, smallest: float) -> None:
        """Collect the areas in which values (n,) are below 0, except those smaller than so many square metres."""
        seen = self._seen
        self._add(kind, tone, cut(seen.surface, self._sides, self._flat, seen.front, values, smallest))

    def _beyond(self, points: Floats, loops: Loops, sides: Ints) -> tuple[Bools, Bools]:
        """Return where beyond the outline the skin runs on in a part painted before, and where it steps down.

        In the first case no line belongs there; in the second one does, though it lies inside its own unit.
        """
        seen, table = self._seen, self._sides
        along = points[loops.after()] - points[loops.before()]
        outward = np.stack([along[:, 1], -along[:, 0]], axis=1)
        outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
        beyond, further = (points + distance * outward for distance in BEYOND)
        part, unit = seen.surface.part[table.face[sides]], table.group[sides] // 4
        depth = seen.view[table.tails[sides], 2]
        unit_of = np.array(
            [place for _, place in sorted((part, i) for i, unit in enumerate(seen.units) for part in unit)]
        )
        runs_on, steps = np.zeros(len(sides), bool), np.zeros(len(sides), bool)
        for other in NEIGHBOURS[part].T:
            found = seen.grid.at(other, beyond)
            there = (other >= 0) & (found > NOTHING + 1) & (seen.grid.at(other, further) > NOTHING + 1)
            runs_on |= there & (unit_of[other] < unit) & (np.abs(found - depth) < STEP)
            steps |= there & (unit_of[other] == unit) & (found < depth - STEP)
        for _ in range(2):
            runs_on |= runs_on[loops.before()] | runs_on[loops.after()]
        return runs_on, steps

    def _fills(self, points: Floats, loops: Loops, joined: Bools, group: Ints) -> None:
        """Collect every loop as a filled shape; holes are turned round, so that they are filled too."""
        hole = areas(points, loops) < 0
        owner = loops.owner()
        mirrored = 2 * loops.starts[owner] + loops.counts[owner] - 1 - np.arange(len(owner))
        places = np.where(hole[owner], mirrored, np.arange(len(owner)))
        twice = np.repeat(places, np.where(joined[places], 1, 2))  # a node given twice is a corner
        counts = np.bincount(owner, np.where(joined[places], 1, 2), minlength=len(loops.counts)).astype(np.int64)
        self._add("fill", BASE, Patches(points[twice], counts, group))

    def _lines(self, kind: str, points: Floats, loops: Loops, wanted: Bools, group: Ints, shortest: Floats) -> None:
        """Collect the stretches of wanted edges that are longer than the shortest, in metres, as lines."""
        found = runs(loops, wanted)
        line = points[found.nodes]
        which = np.repeat(np.arange(len(found.counts)), found.counts)
        step = np.abs(np.diff(line, axis=0)).sum(axis=1)
        length = np.bincount(which[1:], np.where(which[1:] == which[:-1], step, 0.0), minlength=len(found.counts))
        of_group = group[found.nodes[found.starts]]
        kept = length > shortest[found.nodes[found.starts]]
        self._add(kind, BASE, Patches(line[kept[which]], found.counts[kept], of_group[kept]), found.closed[kept])

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
