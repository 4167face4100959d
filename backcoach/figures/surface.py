"""What never changes of a body's surface while it moves: which triangles meet, and what is drawn together.

The drawing works in *groups*: a unit of parts of the body that are painted together (a leg, the head) in one material
(skin, bottoms, top, hair). Inside a unit the materials are painted one over the other, so a lower one reaches a ring of
triangles under the upper ones; and so does a material under the same one of a unit that is painted later. Only so can
the seam between them be drawn as a smooth line without a gap.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.outline import Bools, Floats, Ints
from backcoach.figures.skeleton import PARTS

SKIN, TOP, BOTTOMS, HAIR = range(4)
MATERIALS = ("skin", "top", "bottoms", "hair")
LAYERS = (HAIR, SKIN, BOTTOMS, TOP, HAIR)
"""Materials from the one painted first to the one painted last; hair that lies behind face or neck comes first."""

DEPTH = len(LAYERS)
HAIR_BEHIND, HAIR_RANK = 0, 4
RANK = np.array([LAYERS.index(material, 1) for material in range(4)])


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """What is true of a body's triangles however they are grouped.

    Attributes:
        faces: (m, 3) vertices of each triangle.
        part: (m,) the part of each triangle; the bare skin of an upper arm goes with the forearm.
        rank: (m,) its material's place in `LAYERS`.
        twin: (3m,) for each side of a triangle the side that runs the other way, or -1.
        edge: (3m,) number of the undirected edge of each side.
        edge_ends: (e, 2) the vertices of each undirected edge.
        neighbours: (q,) for every vertex the vertices round it, one vertex after the other.
        neighbour_starts: (n,) where in `neighbours` each vertex begins.
        hem_vertices: (v,) vertices on hems.
        hem_pull: (v, v) matrix that draws hems even, applied to positions.
        part_vertices: (p,) the vertices of all parts, part after part; a seam belongs to both.
        part_starts: (parts,) where in `part_vertices` each part begins.
        unshaded: (n,) vertices of the face, which one shade would make blotchy.
        head_skin: (m,) which triangles are skin of head or neck.
        sample_face: (s,) points scattered evenly over the surface: the triangle of each.
        sample_share: (s, 3) and where in it, as shares of its corners.
    """

    faces: Ints
    part: Ints
    rank: Ints
    twin: Ints
    edge: Ints
    edge_ends: Ints
    neighbours: Ints
    neighbour_starts: Ints
    hem_vertices: Ints
    hem_pull: Floats
    part_vertices: Ints
    part_starts: Ints
    unshaded: Bools
    head_skin: Bools
    sample_face: Ints
    sample_share: Floats

    def spread(self, values: Floats, rounds: int) -> Floats:
        """Return values (n,) of the vertices, made even by averaging with their neighbours."""
        sizes = np.diff(np.append(self.neighbour_starts, len(self.neighbours)))
        for _ in range(rounds):
            around = np.add.reduceat(values[self.neighbours], self.neighbour_starts) / sizes
            values = values + 0.8 * (around - values)
        return values


@dataclass(frozen=True, slots=True, eq=False)
class Grouped:
    """The sides (h,) of all triangles, group after group; a group is a unit of parts in one material.

    Attributes:
        tails: the vertex at which a side begins.
        heads: the vertex at which it ends.
        face: the triangle it belongs to.
        group: unit * `DEPTH` + place in `LAYERS`.
        inside: whether the triangle on the other side is drawn with the same group.
        across: the triangle on the other side; 0 where `open`.
        open: whether there is no triangle on the other side.
        own: whether the triangle is of the group's material, not only reaching under another one.
        hem: whether a hem runs here, with the upper material on this side.
        seam: whether the same material goes on in a unit that is painted before.
        edge: number of the undirected edge.
    """

    tails: Ints
    heads: Ints
    face: Ints
    group: Ints
    inside: Bools
    across: Ints
    open: Bools
    own: Bools
    hem: Bools
    seam: Bools
    edge: Ints

    def with_hair_behind(self, behind: Bools) -> Grouped:
        """Return the same with the hair of some triangles (m,) in a layer below the skin."""
        if not behind.any():
            return self
        here = behind[self.face] & (self.group % DEPTH == HAIR_RANK)
        there = behind[self.across]
        return replace(
            self,
            group=np.where(here, self.group - HAIR_RANK + HAIR_BEHIND, self.group),
            inside=self.inside & ((here == there) | (self.group % DEPTH != HAIR_RANK)),
            hem=self.hem & ~here,
        )


@lru_cache(maxsize=4)
def surface_of(body: Body) -> Surface:
    """Return the tables of a body; made once for each body."""
    faces, count = body.faces.astype(np.int64), len(body.vertices)
    rank = RANK[body.material]
    part = _bare_arms(body.part.astype(np.int64), rank)
    twin = _twins(faces, count)
    tails, heads = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    edge, ends = _edges(tails, heads, count)
    neighbours, starts = _neighbours(ends, count)
    hem = (twin >= 0) & (np.repeat(rank, 3) > rank[twin // 3])
    hem_vertices, pull = _hem_pull(tails[hem], heads[hem])
    sample_face, sample_share = _samples(np.asarray(body.vertices)[faces])
    members = [np.unique(faces[part == place]) for place in range(len(PARTS))]
    return Surface(
        faces=faces,
        part=part,
        rank=rank,
        twin=twin,
        edge=edge,
        edge_ends=ends,
        neighbours=neighbours,
        neighbour_starts=starts,
        hem_vertices=hem_vertices,
        hem_pull=pull,
        part_vertices=np.concatenate(members),
        part_starts=np.cumsum([0, *(len(own) for own in members[:-1])]),
        unshaded=_face_vertices(faces, part, body.material, count),
        head_skin=(rank == LAYERS.index(SKIN)) & np.isin(part, [PARTS.index("head"), PARTS.index("neck")]),
        sample_face=sample_face,
        sample_share=sample_share,
    )


@lru_cache(maxsize=8)  # two megabytes each
def grouped(surface: Surface, units: tuple[tuple[int, ...], ...]) -> Grouped:
    """Return the sides of all triangles by group, for parts painted together as the units say."""
    unit_of = np.zeros(len(PARTS), np.int64)
    for place, unit in enumerate(units):
        unit_of[[part for part in unit if part < len(PARTS)]] = place  # the others are props
    order = unit_of[surface.part]
    rows, group, own = _cards(surface, order)
    sides = (rows[:, None] * 3 + np.arange(3)).ravel()
    twin = surface.twin[sides]
    opened, across = twin < 0, np.where(twin < 0, 0, twin // 3)
    group, own = np.repeat(group, 3), np.repeat(own, 3)
    drawn = np.zeros((len(units) * DEPTH, len(surface.faces)), bool)
    drawn[group, sides // 3] = True
    return Grouped(
        tails=surface.faces.ravel()[sides],
        heads=np.roll(surface.faces, -1, axis=1).ravel()[sides],
        face=sides // 3,
        group=group,
        inside=drawn[group, across] & ~opened,
        across=across,
        open=opened,
        own=own,
        hem=own & ~opened & (surface.rank[sides // 3] > surface.rank[across]),
        seam=own & ~opened & (surface.rank[sides // 3] == surface.rank[across]) & (order[sides // 3] > order[across]),
        edge=surface.edge[sides],
    )


def _cards(surface: Surface, unit: Ints) -> tuple[Ints, Ints, Bools]:
    """Return the triangles of every group: (k,) triangle, (k,) group, (k,) whether it is of that material itself."""
    rows, groups, owns = [], [], []
    for group in np.unique(unit * DEPTH + surface.rank):
        place, layer = divmod(int(group), DEPTH)
        mine = (unit == place) & (surface.rank == layer)
        touched = np.zeros(len(surface.neighbour_starts), bool)
        touched[surface.faces[mine]] = True
        over = ((unit == place) & (surface.rank > layer)) | ((unit > place) & (surface.rank == layer))
        under = touched[surface.faces].any(axis=1) & over
        kept = np.flatnonzero(mine | under)
        rows.append(kept)
        groups.append(np.full(len(kept), group))
        owns.append(mine[kept])
    return np.concatenate(rows), np.concatenate(groups), np.concatenate(owns)


def _bare_arms(part: Ints, rank: Ints) -> Ints:
    """Return the parts (m,) with bare skin of upper arms joined to the forearm.

    Seen along the arm, a sleeve is a tube out of which the arm comes: painted apart, each can be before the other.
    """
    part, bare = part.copy(), rank == LAYERS.index(SKIN, 1)
    for side in "rl":
        part[bare & (part == PARTS.index(f"uarm_{side}"))] = PARTS.index(f"farm_{side}")
    return part


def _twins(faces: Ints, count: int) -> Ints:
    """Return for each side (3m,) the side that runs the other way, or -1."""
    tails, heads = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    there, back = tails * count + heads, heads * count + tails
    order = np.argsort(there)
    found = np.minimum(np.searchsorted(there[order], back), len(there) - 1)
    twin = order[found]
    return np.where(there[twin] == back, twin, -1)


def _edges(tails: Ints, heads: Ints, count: int) -> tuple[Ints, Ints]:
    """Return the number of the undirected edge of each side, and the ends of each edge."""
    low, high = np.minimum(tails, heads), np.maximum(tails, heads)
    keys, edge = np.unique(low * count + high, return_inverse=True)
    return edge.astype(np.int64), np.stack([keys // count, keys % count], axis=1)


def _neighbours(ends: Ints, count: int) -> tuple[Ints, Ints]:
    """Return all vertices round each vertex, and where each vertex's begin; a lone vertex is its own neighbour."""
    lone = np.setdiff1d(np.arange(count), ends)
    here = np.concatenate([ends[:, 0], ends[:, 1], lone])
    there = np.concatenate([ends[:, 1], ends[:, 0], lone])
    order = np.argsort(here, kind="stable")
    starts = np.searchsorted(here[order], np.arange(count))
    return there[order], starts


def _hem_pull(tails: Ints, heads: Ints, rounds: int = 6) -> tuple[Ints, Floats]:
    """Return the vertices of all hems and the matrix that averages each with its neighbours along the hem."""
    vertices, flat = np.unique(np.concatenate([tails, heads]), return_inverse=True)
    first, second = flat[: len(tails)], flat[len(tails) :]
    touch = np.zeros((len(vertices), len(vertices)))
    touch[first, second] = touch[second, first] = 1.0
    degree = touch.sum(axis=1)
    even = np.eye(len(vertices))
    plain = degree == 2  # where hems branch or end, they stay
    even[plain] = 0.5 * np.eye(len(vertices))[plain] + 0.25 * touch[plain]
    return vertices, np.linalg.matrix_power(even, rounds)


def _samples(corners: Floats, apart: float = 0.02) -> tuple[Ints, Floats]:
    """Return points so many metres apart on triangles (m, 3, 3): (s,) triangle, (s, 3) shares of its corners."""
    longest = np.sqrt(((corners - np.roll(corners, 1, axis=1)) ** 2).sum(axis=2)).max(axis=1)
    steps = np.ceil(longest / apart).astype(np.int64).clip(1, 8)
    faces, shares = [], []
    for count in np.unique(steps):
        own = np.flatnonzero(steps == count)
        first, second = np.indices((count, count)).reshape(2, -1)
        inside = first + second < count
        grid = (np.stack([first, second], axis=1)[inside] + 1 / 3) / count
        faces.append(np.repeat(own, len(grid)))
        shares.append(np.tile(np.column_stack([grid, 1 - grid.sum(axis=1)]), (len(own), 1)))
    return np.concatenate(faces), np.concatenate(shares)


def _face_vertices(faces: Ints, part: Ints, material: Ints, count: int) -> Bools:
    """Return which vertices are skin of the head and not at the hairline."""
    head, hair = np.zeros(count, bool), np.zeros(count, bool)
    head[faces[part == PARTS.index("head")]] = True
    hair[faces[material == HAIR]] = True
    return head & ~hair
