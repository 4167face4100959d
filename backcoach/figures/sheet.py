"""The shapes of a body, collected kind by kind and handed out unit by unit."""

from __future__ import annotations

import numpy as np

from backcoach.figures.outline import Bools, Floats, Ints, Loops, areas, chain, runs, smooth
from backcoach.figures.shade import Patches
from backcoach.figures.shapes import BASE, Shape
from backcoach.figures.surface import LAYERS, MATERIALS, Grouped


class Sheet:
    """The shapes of all groups, cut out one kind after the other."""

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
        self.add("fill", BASE, Patches(points[twice], counts, group))

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
        self.add(kind, BASE, Patches(line[kept[which]], found.counts[kept], of_group[kept]), found.closed[kept])

    def add(self, kind: str, tone: int, patches: Patches, closed: Bools | None = None) -> None:
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
        return lines + fills + [shape for group in groups for shape in self._shapes.get(("hem", group), [])]
