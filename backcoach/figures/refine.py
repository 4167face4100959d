"""Finer triangles where a body bends: long ones that are flat at rest would make a bent knee or elbow angular."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from backcoach.figures.rotation import Floats, Ints

LONGEST = 0.032
"""Metres that an edge near a bending joint may be long."""

_ROUNDS = 3


def refined(
    vertices: Floats, faces: Ints, values: dict[str, Floats], material: Ints, near: list[tuple[Floats, float]]
) -> tuple[Floats, Ints, dict[str, Floats], Ints]:
    """Return vertices, faces, values and materials with the long edges near some places halved, again and again.

    Args:
        vertices: (n, 3) metres.
        faces: (m, 3) vertices of each triangle.
        values: anything that every vertex has, (n, ...) each; a new vertex has what is between its neighbours'.
        material: (m,) handed on to the pieces of a triangle.
        near: (3,) middles and radii in metres of what bends.
    """
    for _ in range(_ROUNDS):
        ends, of_side = _edges(faces, len(vertices))
        halved = _long(vertices[ends], near)
        if not halved.any():
            break
        new = np.full(len(ends), -1)
        new[halved] = len(vertices) + np.arange(int(halved.sum()))
        pairs = ends[halved]
        vertices = np.concatenate([vertices, vertices[pairs].mean(axis=1)])
        values = {name: np.concatenate([value, value[pairs].mean(axis=1)]) for name, value in values.items()}
        faces, parent = _pieces(faces, new[of_side])
        material = material[parent]
    return vertices, faces, values, material


def _edges(faces: Ints, count: int) -> tuple[Ints, Ints]:
    """Return (e, 2) the ends of every edge, and (m, 3) the edge that begins at each corner of a triangle."""
    pairs = np.sort(np.stack([faces, np.roll(faces, -1, axis=1)], axis=2).reshape(-1, 2), axis=1)
    keys, of_side = np.unique(pairs[:, 0] * count + pairs[:, 1], return_inverse=True)
    return np.stack([keys // count, keys % count], axis=1), of_side.reshape(-1, 3)


def _long(ends: Floats, near: list[tuple[Floats, float]]) -> NDArray[np.bool_]:
    """Return (e,) which edges (e, 2, 3) are too long where the body bends."""
    middle = ends.mean(axis=1)
    inside = np.zeros(len(ends), bool)
    for centre, radius in near:
        inside |= np.linalg.norm(middle - centre, axis=1) < radius
    return np.asarray(inside & (np.linalg.norm(ends[:, 0] - ends[:, 1], axis=1) > LONGEST))


def _pieces(faces: Ints, new: Ints) -> tuple[Ints, Ints]:
    """Return triangles cut at the new vertices (m, 3) on their sides (-1: none), and of which each is a piece."""
    whole = (new < 0).all(axis=1)
    pieces = [tuple(face) for face in faces[whole].tolist()]
    parent = np.flatnonzero(whole).tolist()
    for place in np.flatnonzero(~whole).tolist():
        cut = _cut(faces[place].tolist(), new[place].tolist())
        pieces += cut
        parent += [place] * len(cut)
    return np.array(pieces), np.array(parent)


def _cut(corners: list[int], new: list[int]) -> list[tuple[int, int, int]]:
    """Return the pieces of one triangle, turned the same way round as it is."""
    ring = [vertex for corner, middle in zip(corners, new, strict=True) for vertex in (corner, middle) if vertex >= 0]
    if len(ring) == 6:
        return [(ring[0], ring[1], ring[5]), (ring[1], ring[2], ring[3]), (ring[3], ring[4], ring[5]),
                (ring[1], ring[3], ring[5])]  # fmt: skip
    # A fan from a new vertex: from a corner of the triangle, one piece would be flat.
    start = next(place for place, vertex in enumerate(ring) if vertex in new)
    fan = ring[start:] + ring[:start]
    return [(fan[0], fan[place], fan[place + 1]) for place in range(1, len(fan) - 1)]
