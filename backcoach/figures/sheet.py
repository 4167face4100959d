"""The shapes of a body, collected kind by kind and handed out unit by unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backcoach.figures.clip import CONTOUR, EDGE, LEVEL, Facing, Segments, visible, visible_where
from backcoach.figures.order import NEIGHBOURS, NOTHING, DepthGrid, Unit
from backcoach.figures.outline import Bools, Floats, Ints, Loops, areas, chain, runs, smooth
from backcoach.figures.shapes import BASE, Shape
from backcoach.figures.skeleton import PARTS
from backcoach.figures.surface import DEPTH, HAIR_BEHIND, LAYERS, MATERIALS, TOP, Grouped

OUTLINES = np.array(
    [{"head": 0.05, "neck": 0.05, "hand": 0.02, "foot": 0.02}.get(part.partition("_")[0], 0.035) for part in PARTS]
)
"""The length in metres below which a stretch of each part's outline is not drawn."""

KINDS = {"line": "line", "crease": "line", "hem": "hem", "fill": "fill", "shade": "fill", "highlight": "fill"}

CREASE, HEM, BIT = np.array([0.04]), np.array([0.02]), np.array([0.012])
"""As above, for creases and hems, and for what is left of an outline where it lies under another part."""

THIN = 0.0015
"""Metres of area for each metre of outline below which a patch is left out: slivers look like dirt."""

NEAR = 0.003
"""How far apart, in metres, the nodes of a curved outline are at least, on average."""

BEYOND = 0.012
"""How far outside an outline it is looked what lies there, in metres."""

STEP = 0.04
"""The least difference in depth, in metres, of two surfaces between which a line is drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class Painted:
    """In which order a body is painted.

    Attributes:
        units: the painter's order.
        far: (solids,) how far each part lies behind its twin.
        grid: how near each solid comes.
    """

    units: tuple[Unit, ...]
    far: Floats
    grid: DepthGrid

    def far_of(self, group: int) -> float:
        """Return how far a group lies behind its twin; a sleeve is one with the shirt, which has none."""
        return 0.0 if LAYERS[group % DEPTH] == TOP else float(self.far[list(self.units[group // DEPTH])].max())


@dataclass(frozen=True, slots=True, eq=False)
class _Ring:
    """Segments in the order of their loops.

    Attributes:
        loops: which segment follows which.
        points: (n, 3) where each begins, in the view.
        side: (n,) the side of a triangle it begins on.
        kind: (n,) why it is there.
        group: (n,) the group it goes round.
        corner: (n,) whether the way bends sharply where it begins.
    """

    loops: Loops
    points: Floats
    side: Ints
    kind: Ints
    group: Ints
    corner: Bools

    @classmethod
    def of(cls, found: Segments, table: Grouped) -> _Ring:
        """Return the segments, one loop after the other, without the nodes that lie close together."""
        loops = chain(found.tails, found.heads)
        kind = found.kind[loops.edges]
        seam = (kind == EDGE) & table.seam[found.side[loops.edges]]
        own = table.own[found.side[loops.edges]]
        corner = ((kind == EDGE) & ~seam) | (kind != kind[loops.before()])
        points = found.points[loops.edges]
        way = np.cumsum(np.sqrt(((points - points[loops.before()]) ** 2).sum(axis=1)))
        kept = corner | (own != own[loops.before()]) | (np.diff(np.floor(way / NEAR), prepend=-1.0) > 0)
        kept[loops.starts] = True
        counts = np.add.reduceat(kept.astype(np.int64), loops.starts) if len(kept) else loops.counts
        fewer = Loops(loops.edges[kept], np.cumsum(counts) - counts, counts)
        side = found.side[fewer.edges]
        return cls(fewer, points[kept], side, kind[kept], table.group[side], corner[kept])


class Sheet:
    """The shapes of all groups, cut out one kind after the other."""

    def __init__(self, facing: Facing, painted: Painted) -> None:
        self._facing = facing
        self._painted = painted
        self._shapes: dict[tuple[str, int], list[Shape]] = {}

    def outline(self) -> None:
        """Collect the filled shapes of every group, their outlines, creases and hems."""
        table = self._facing.sides
        ring = _Ring.of(visible(self._facing), table)
        flat, loops = _smoothed(ring), ring.loops
        self._fills("fill", BASE, flat, ring, np.ones(len(loops.counts), bool))
        contour = (ring.kind == CONTOUR) & table.own[ring.side]
        part = self._facing.surface.part[table.face[ring.side]]
        under, steps = self._beyond(ring, part)
        drawn = _longer(flat, loops, contour, OUTLINES[part])
        self._lines("line", flat, loops, _longer(flat, loops, drawn & (under < 0), BIT), ring.group)
        self._lines("line", flat, loops, drawn & (under >= 0), under * DEPTH + ring.group % DEPTH)
        self._lines("crease", flat, loops, _longer(flat, loops, contour & steps, CREASE), ring.group)
        hem = (ring.kind == EDGE) & table.hem[ring.side]
        self._lines("hem", flat, loops, _longer(flat, loops, hem, HEM), ring.group)

    def cut(self, kind: str, tone: int, values: Floats, smallest: float) -> None:
        """Collect the areas in which values (n,) are above 0, except those smaller than so many square metres."""
        ring = _Ring.of(visible_where(self._facing, values), self._facing.sides)
        flat = _smoothed(ring)
        flat = smooth(flat, ring.loops, (ring.kind == LEVEL) & ~ring.corner, rounds=3)
        size = np.abs(areas(flat, ring.loops))
        self._fills(kind, tone, flat, ring, (size > smallest) & (size > THIN * _lengths(flat, ring.loops)))

    def _beyond(self, ring: _Ring, part: Ints) -> tuple[Ints, Bools]:
        """Return what lies beyond the outline.

        Returns:
            under: (n,) the unit, painted before, in which the skin runs on without a step, or -1. A line there belongs
                under that unit: what of it lies inside vanishes, what is at the edge of both is seen.
            steps: (n,) whether another part of the same unit lies there, but clearly further away: a crease.
        """
        loops, grid = ring.loops, self._painted.grid
        along = ring.points[loops.after(), :2] - ring.points[loops.before(), :2]
        outward = np.stack([along[:, 1], -along[:, 0]], axis=1)
        outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
        beyond, depth, unit = ring.points[:, :2] + BEYOND * outward, ring.points[:, 2], ring.group // DEPTH
        places = sorted((part, place) for place, unit in enumerate(self._painted.units) for part in unit)
        unit_of = np.array([place for _, place in places])
        under, steps = np.full(len(part), len(unit_of)), np.zeros(len(part), bool)
        for other in NEIGHBOURS[part].T:
            found = grid.at(other, beyond)
            there = (other >= 0) & (found > NOTHING + 1)
            runs_on = there & (unit_of[other] < unit) & (np.abs(found - depth) < STEP)
            under = np.where(runs_on, np.minimum(under, unit_of[other]), under)
            steps |= there & (unit_of[other] == unit) & (found < depth - STEP)
        for _ in range(2):
            near = np.minimum(under[loops.before()], under[loops.after()])
            under = np.minimum(under, np.where(near < unit, near, under))
        return np.where(under < unit, under, -1), steps

    def _fills(self, kind: str, tone: int, flat: Floats, ring: _Ring, wanted: Bools) -> None:
        """Collect loops as filled shapes.

        Holes in which the surface turns away are turned round, so that they are filled too; those where another group
        begins, such as the arm in the end of a sleeve, stay open.
        """
        loops = ring.loops
        owner, wanted = loops.owner(), wanted & (loops.counts > 2)
        beside = (ring.kind == EDGE) & ~self._facing.sides.open[ring.side]  # there is no surface behind the eyes
        edges = np.add.reduceat(beside.astype(np.int64), loops.starts) if len(owner) else loops.counts
        hole = (areas(flat, loops) < 0) & (5 * edges < loops.counts)
        mirrored = 2 * loops.starts[owner] + loops.counts[owner] - 1 - np.arange(len(owner))
        places = np.where(hole[owner], mirrored, np.arange(len(owner)))[wanted[owner]]
        times = np.where(ring.corner[places], 2, 1)  # a node given twice is a corner
        counts = np.bincount(owner[places], times, minlength=len(loops.counts)).astype(np.int64)[wanted]
        self._add(kind, tone, flat[np.repeat(places, times)], counts, ring.group[loops.starts][wanted])

    def _lines(self, kind: str, flat: Floats, loops: Loops, wanted: Bools, group: Ints) -> None:
        """Collect the stretches of wanted edges as lines of the groups (n,)."""
        found = runs(loops, wanted)
        if not len(found.starts):
            return
        of_run = group[found.nodes[found.starts]]
        order = np.argsort(of_run, kind="stable")
        nodes = [found.nodes[found.starts[run] : found.starts[run] + found.counts[run]] for run in order]
        self._add(kind, BASE, flat[np.concatenate(nodes)], found.counts[order], of_run[order], found.closed[order])

    def _add(
        self, kind: str, tone: int, points: Floats, counts: Ints, groups: Ints, closed: Bools | None = None
    ) -> None:
        """Add polylines (n, 2), whose groups (k,) ascend, as one shape for each group."""
        if not len(counts):
            return
        ends = np.cumsum(counts)
        whole = np.ones(len(ends), bool) if closed is None else closed
        first = np.flatnonzero(np.diff(groups, prepend=-1))
        for begin, end in zip(first, [*first[1:], len(ends)], strict=True):
            group = int(groups[begin])
            nodes = slice(int(ends[begin] - counts[begin]), int(ends[end - 1]))
            role = "highlight" if kind == "highlight" else MATERIALS[LAYERS[group % DEPTH]]
            shape = Shape(
                KINDS[kind], role, tone, self._painted.far_of(group), points[nodes], counts[begin:end], whole[begin:end]
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
        """Return the shapes of one unit, except hair that lies behind it."""
        return self._painted_of([unit * DEPTH + layer for layer in range(DEPTH) if layer != HAIR_BEHIND])

    def hair_behind(self) -> list[Shape]:
        """Return the shapes of hair that lies behind face and neck."""
        return self._painted_of([place * DEPTH + HAIR_BEHIND for place in range(len(self._painted.units))])

    def _painted_of(self, groups: list[int]) -> list[Shape]:
        """Return lines first, so that fills hide their inner half, then fills, then creases and hems."""
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


def _smoothed(ring: _Ring) -> Floats:
    """Return the nodes (n, 2) without the tremble of the mesh; seams follow its triangles, so they have most of it."""
    flat = smooth(ring.points[:, :2], ring.loops, ~ring.corner, rounds=2)
    return smooth(flat, ring.loops, (ring.kind == EDGE) & ~ring.corner, rounds=10)


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


def _lengths(points: Floats, loops: Loops) -> Floats:
    """Return (k,) the length of each loop through points (n, 2)."""
    steps = np.sqrt(((points[loops.after()] - points) ** 2).sum(axis=1))
    return np.add.reduceat(steps, loops.starts) if len(steps) else steps
