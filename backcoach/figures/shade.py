"""Areas cut out of the surface along a line of equal value: the shade on the side away from the light, the highlight."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backcoach.figures.outline import Bools, Floats, Ints, areas, chain, smooth
from backcoach.figures.surface import Grouped, Surface

LIGHT = np.array([0.18, 0.68, 0.70]) / np.linalg.norm([0.18, 0.68, 0.70])
"""Where the light comes from, as seen by the viewer: from above, in front, a little from the right."""


@dataclass(frozen=True, slots=True)
class Patches:
    """Areas on the picture, one loop after the other.

    Attributes:
        points: (n, 2) metres in the view.
        counts: (k,) nodes of each loop.
        group: (k,) the group of the surface each loop lies on.
    """

    points: Floats
    counts: Ints
    group: Ints


def lightness(surface: Surface, normals: Floats, turns: Floats, matrix: Floats) -> Floats:
    """Return (n,) how far each vertex is turned to the light; below 0 it lies in the shade.

    Args:
        surface: the body's tables.
        normals: (n, 3) smoothed normals of the body at rest.
        turns: (n, 3, 3) how the pose turns each vertex.
        matrix: (3, 3) the camera's.
    """
    towards = np.einsum("j,nji->ni", matrix.T @ LIGHT, turns)
    light = np.einsum("ni,ni->n", towards, normals) - 0.02
    light = surface.spread(light, rounds=6)
    light[surface.unshaded] = 1.0
    return light


def cut(surface: Surface, sides: Grouped, flat: Floats, front: Bools, values: Floats, smallest: float) -> Patches:
    """Return the areas of each group where values (n,) are below 0 and the surface faces the viewer.

    Args:
        surface: the body's tables.
        sides: its triangles by group.
        flat: (n, 2) vertices in the view.
        front: (m,) which triangles face the viewer.
        values: (n,) one number for each vertex.
        smallest: square metres below which an area is left out.
    """
    below = values < 0
    edges = _cut_edges(sides, front, below[sides.tails], below[sides.heads], surface)
    if not len(edges.tails):
        return Patches(np.zeros((0, 2)), np.zeros(0, np.int64), np.zeros(0, np.int64))
    loops = chain(edges.tails, edges.heads)
    first, second = surface.edge_ends[sides.edge[edges.sides]].T
    crossing = _crossings(flat, values, first, second)
    points = np.where(edges.whole[:, None], flat[sides.tails[edges.sides]], crossing)[loops.edges]
    points = smooth(points, loops, ~edges.whole[loops.edges], rounds=4)
    kept = np.abs(areas(points, loops)) > smallest
    group = sides.group[edges.sides[loops.edges[loops.starts]]]
    return Patches(points[kept[loops.owner()]], loops.counts[kept], group[kept])


@dataclass(frozen=True, slots=True)
class _Edges:
    """Directed edges round the areas: tail and head nodes, the side each is on, whether it begins at a vertex."""

    tails: Ints
    heads: Ints
    sides: Ints
    whole: Bools


def _cut_edges(sides: Grouped, front: Bools, tail_in: Bools, head_in: Bools, surface: Surface) -> _Edges:
    """Return the edges: along the border of what is seen, and across the triangles that are partly inside."""
    seen = front[sides.face]
    outer = seen & ~(sides.inside & front[sides.across])
    corners = tail_in.reshape(-1, 3).sum(axis=1)
    mixed = np.repeat((corners > 0) & (corners < 3), 3) & seen
    whole = np.flatnonzero(outer & tail_in & head_in)
    leaving = np.flatnonzero(outer & tail_in & ~head_in)
    entering = np.flatnonzero(outer & ~tail_in & head_in)
    out, into = np.flatnonzero(mixed & tail_in & ~head_in), np.flatnonzero(mixed & ~tail_in & head_in)
    vertices = len(surface.neighbour_starts)
    base = sides.group * (vertices + len(surface.edge_ends))
    tail_node, head_node, crossing = base + sides.tails, base + sides.heads, base + vertices + sides.edge
    begins = np.concatenate([whole, leaving, entering, out])
    tails = np.concatenate([tail_node[whole], tail_node[leaving], crossing[entering], crossing[out]])
    heads = np.concatenate([head_node[whole], crossing[leaving], head_node[entering], crossing[into]])
    order = np.argsort(sides.group[begins], kind="stable")
    at_vertex = np.arange(len(begins)) < len(whole) + len(leaving)
    return _Edges(tails[order], heads[order], begins[order], at_vertex[order])


def _crossings(flat: Floats, values: Floats, first: Ints, second: Ints) -> Floats:
    """Return (k, 2) where the values are 0 between two vertices."""
    here, there = values[first], values[second]
    span = here - there
    share = np.where(span == 0, 0.5, here / np.where(span == 0, 1.0, span)).clip(0, 1)[:, None]
    return np.asarray(flat[first] * (1 - share) + flat[second] * share)
