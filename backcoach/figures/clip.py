"""Cuts the surface where it turns away from the viewer, and where a number passes zero: both as smooth lines.

Between two corners of a triangle everything changes evenly, so a line of equal value runs straight across it. The
outline is where the smoothed surface stands edge-on: it does not follow the triangles' sides, so it does not tremble.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backcoach.figures.outline import Bools, Floats, Ints
from backcoach.figures.surface import Grouped, Surface

EDGE, CONTOUR, LEVEL = range(3)
"""Why a segment is there: the group ends at a side of a triangle; the surface turns away; the value passes zero."""


@dataclass(frozen=True, slots=True)
class Segments:
    """Directed segments round areas, the area on their left.

    Attributes:
        tails: (k,) number of the node at which each begins.
        heads: (k,) number of the node at which it ends.
        points: (k, 3) where it begins, in the view.
        side: (k,) the side of a triangle, in the tables of `Grouped`, on which it begins.
        kind: (k,) `EDGE`, `CONTOUR` or `LEVEL`.
    """

    tails: Ints
    heads: Ints
    points: Floats
    side: Ints
    kind: Ints


@dataclass(frozen=True)
class Facing:
    """Which part of a surface faces the viewer.

    Attributes:
        surface: its triangles.
        sides: the same by group.
        view: (n, 3) the vertices in the view.
        towards: (n,) how far each vertex faces the viewer: 1 squarely, 0 edge-on, below 0 away.
    """

    surface: Surface
    sides: Grouped
    view: Floats
    towards: Floats

    @cached_property
    def border(self) -> Ints:
        """Return the sides at which a group ends."""
        return np.flatnonzero(~self.sides.inside & self._seen[self.sides.face])

    @cached_property
    def turned(self) -> _Level:
        """Return where the surface stands edge-on."""
        return _level(self.surface, self.towards, self.view)

    @cached_property
    def _seen(self) -> Bools:
        """Return (m,) which triangles have a corner that faces the viewer."""
        first, second, third = (self.towards > 0)[self.surface.faces.T]
        return np.asarray(first | second | third)

    def crossed(self, inside: Bools) -> tuple[Ints, Ints]:
        """Return the sides at which the line between inside and outside (n,) leaves a triangle and comes into it."""
        first, second, third = inside[self.surface.faces.T]
        mixed = ((first != second) | (first != third)) & self._seen
        rows = np.flatnonzero(mixed[self.sides.face[::3]])
        own = (rows[:, None] * 3 + np.arange(3)).ravel()
        tail_in, head_in = inside[self.sides.tails[own]], inside[self.sides.heads[own]]
        return own[tail_in & ~head_in], own[~tail_in & head_in]


@dataclass(frozen=True, slots=True)
class _Level:
    """Where on each undirected edge (e,) a value passes zero.

    Attributes:
        values: (n,) the value at each vertex.
        share: from the first end to the second; 0.5 where it does not.
        points: (e, 3) the place itself, in the view.
        kept: (n,) which vertices are inside.
    """

    values: Floats
    share: Floats
    points: Floats
    kept: Bools


def _level(surface: Surface, values: Floats, view: Floats) -> _Level:
    """Return where values (n,), positive inside, pass zero."""
    kept = values > 0
    crossed = np.flatnonzero(kept[surface.edge_ends[:, 0]] != kept[surface.edge_ends[:, 1]])
    first, second = surface.edge_ends[crossed].T
    share, points = np.full(len(surface.edge_ends), 0.5), np.zeros((len(surface.edge_ends), 3))
    share[crossed] = values[first] / (values[first] - values[second])
    points[crossed] = view[first] + share[crossed, None] * (view[second] - view[first])
    return _Level(values, share, points, kept)


def visible(facing: Facing) -> Segments:
    """Return the segments round everything that faces the viewer, group by group."""
    sides, turned = facing.sides, facing.turned
    kept_tail, kept_head = turned.kept[sides.tails[facing.border]], turned.kept[sides.heads[facing.border]]
    border = facing.border[kept_tail | kept_head]
    vertices = len(facing.view)
    crossing = vertices + sides.edge
    tails = np.where(turned.kept[sides.tails[border]], sides.tails[border], crossing[border])
    heads = np.where(turned.kept[sides.heads[border]], sides.heads[border], crossing[border])
    out, into = facing.crossed(turned.kept)
    nodes = np.concatenate([facing.view, turned.points])
    return _segments(
        facing,
        nodes,
        [(tails, heads, border, EDGE), (crossing[out], crossing[into], out, CONTOUR)],
    )


def visible_where(facing: Facing, values: Floats) -> Segments:
    """Return the segments round everything that faces the viewer and has values (n,) above 0, group by group."""
    surface, sides, turned = facing.surface, facing.sides, facing.turned
    level = _level(surface, values, facing.view)
    cut = _Both(facing, turned, level)
    border = facing.border
    begins, begins_at = cut.limit(border, sides.tails[border], forward=True)
    ends, ends_at = cut.limit(border, sides.heads[border], forward=False)
    kept = (begins >= 0) & (ends >= 0) & (begins_at < ends_at)
    parts = [(begins[kept], ends[kept], border[kept], EDGE)]
    parts.append((*cut.across(turned, cut.turned_node, cut.level_at_turned), CONTOUR))
    parts.append((*cut.across(level, cut.level_node, cut.turned_at_level), LEVEL))
    nodes = np.concatenate([facing.view, turned.points, level.points, cut.middles])
    return _segments(facing, nodes, parts)


class _Both:
    """Two lines across the same triangles: where the surface turns away, and where a value passes zero."""

    def __init__(self, facing: Facing, turned: _Level, level: _Level) -> None:
        surface = facing.surface
        vertices, edges = len(facing.view), len(surface.edge_ends)
        self._facing, self._turned, self._level = facing, turned, level
        self.turned_node, self.level_node = vertices, vertices + edges
        self._middle_node = vertices + 2 * edges
        first, second = surface.edge_ends.T
        both = (turned.kept[first] != turned.kept[second]) & (level.kept[first] != level.kept[second])
        self.level_at_turned = _kept_at(turned.share, level, first, second, both)
        self.turned_at_level = _kept_at(level.share, turned, first, second, both)
        self.middles = np.zeros((len(surface.faces), 3))

    def limit(self, sides: Ints, vertex: Ints, *, forward: bool) -> tuple[Ints, Floats]:
        """Return where on each side (k,) the kept stretch begins (or ends): a node or -1, and the share of the way."""
        table = self._facing.sides
        turned, level = self._turned, self._level
        ahead = table.heads[sides] if forward else table.tails[sides]
        edge = table.edge[sides]
        along = self._facing.surface.edge_ends[edge, 0] == table.tails[sides]
        at_turned = np.where(along, turned.share[edge], 1 - turned.share[edge])
        at_level = np.where(along, level.share[edge], 1 - level.share[edge])
        start, sign = (0.0, 1.0) if forward else (1.0, -1.0)
        from_turned = np.where(turned.kept[vertex], start, at_turned)
        from_level = np.where(level.kept[vertex], start, at_level)
        later = from_turned * sign >= from_level * sign
        node = np.where(later, self.turned_node + edge, self.level_node + edge)
        node = np.where(turned.kept[vertex] & level.kept[vertex], vertex, node)
        empty = ~(turned.kept[vertex] | turned.kept[ahead]) | ~(level.kept[vertex] | level.kept[ahead])
        return np.where(empty, -1, node), np.where(later, from_turned, from_level)

    def across(self, line: _Level, node: int, kept_at: Bools) -> tuple[Ints, Ints, Ints]:
        """Return the stretches of one line, triangle by triangle, on which the other value is kept too."""
        table = self._facing.sides
        out, into = self._facing.crossed(line.kept)
        leaves, comes = table.edge[out], table.edge[into]
        first, last = kept_at[leaves], kept_at[comes]
        half = first != last
        middle = self._middle_node + table.face[out]
        if line is self._turned:
            self._cross(out[half], leaves[half], comes[half])
        wanted = first | last
        tails = np.where(first, node + leaves, middle)[wanted]
        heads = np.where(last, node + comes, middle)[wanted]
        return tails, heads, out[wanted]

    def _cross(self, out: Ints, leaves: Ints, comes: Ints) -> None:
        """Note where in each triangle the two lines cross."""
        surface, level = self._facing.surface, self._level
        ends = surface.edge_ends
        values = [
            level.values[ends[edge, 0]] * (1 - self._turned.share[edge])
            + level.values[ends[edge, 1]] * self._turned.share[edge]
            for edge in (leaves, comes)
        ]
        share = (values[0] / (values[0] - values[1])).clip(0, 1)[:, None]
        points = self._turned.points
        self.middles[self._facing.sides.face[out]] = points[leaves] * (1 - share) + points[comes] * share


def _kept_at(share: Floats, other: _Level, first: Ints, second: Ints, both: Bools) -> Bools:
    """Return whether, at these shares of each edge (e,), the other value is inside."""
    before = share < other.share
    return np.where(both, np.where(before, other.kept[first], other.kept[second]), other.kept[first])


def _segments(facing: Facing, nodes: Floats, parts: list[tuple[Ints, Ints, Ints, int]]) -> Segments:
    """Return segments of several kinds together, group by group; nodes of two groups are never the same."""
    tails, heads, side = (np.concatenate([part[place] for part in parts]) for place in range(3))
    kind = np.repeat([part[3] for part in parts], [len(part[0]) for part in parts])
    group = facing.sides.group[side]
    order = np.argsort(group, kind="stable")
    base = group * len(nodes)
    return Segments((base + tails)[order], (base + heads)[order], nodes[tails][order], side[order], kind[order])
