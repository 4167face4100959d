"""Cuts triangles along the line where a field is zero, so that a hem is a line of the mesh."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from mesh import edges
from skeleton import Bools, Floats, Ints

NEAR = 0.22
"""A vertex nearer to the line than this part of an edge is moved onto it: no slivers, and an even hem."""


@dataclass(slots=True)
class Sheet:
    """A mesh with values at its vertices and a material for each face.

    Attributes:
        points: (n, 3); faces: (m, 3); material: (m,).
        values: arrays (n, ...) that are cut along with the points.
    """

    points: Floats
    faces: Ints
    material: Ints
    values: dict[str, Floats]

    def cut(self, field: str, column: int, material: int) -> None:
        """Give the material to what lies where that column of a field is positive, cutting faces that straddle it."""
        self._move_onto_line(field, column)
        self._split(field, column)
        inside = self.values[field][:, column]
        self.material[inside[self.faces].max(1) > -inside[self.faces].min(1)] = material

    def _move_onto_line(self, field: str, column: int) -> None:
        """Move vertices that lie next to a crossing to that crossing, the nearest vertices first."""
        one, two, share = self._crossings(field, column)
        place = np.concatenate([one, two])
        other = np.concatenate([two, one])
        away = np.concatenate([share, 1 - share])
        order = np.lexsort((other, away))
        order = order[away[order] < NEAR]
        moved, first = np.unique(place[order], return_index=True)
        pick = order[first]
        middle = self.points[:, 2] == 0.0
        for values in self._arrays():
            part = away[pick].reshape((-1,) + (1,) * (values.ndim - 1))
            values[moved] = values[moved] * (1 - part) + values[other[pick]] * part
        self.points[middle, 2] = 0.0  # what both halves of a body share stays in its middle
        self.values[field][moved, column] = 0.0

    def _split(self, field: str, column: int) -> None:
        """Put a vertex on every edge that still crosses the line, and make new faces of the pieces."""
        one, two, share = self._crossings(field, column)
        fresh = np.arange(len(one)) + len(self.points)
        middles = {(int(a), int(b)): int(new) for a, b, new in zip(one, two, fresh, strict=True)}
        self.points = _joined(self.points, one, two, share)
        self.values = {name: _joined(values, one, two, share) for name, values in self.values.items()}
        self.values[field][fresh, column] = 0.0
        crossed = np.isin(self._keys(), one * len(self.points) + two).any(1)
        faces, parents = [self.faces[~crossed]], [np.nonzero(~crossed)[0]]
        for face in np.nonzero(crossed)[0]:
            pieces = _pieces([int(vertex) for vertex in self.faces[face]], middles)
            faces.append(np.array(pieces))
            parents.append(np.full(len(pieces), face))
        self.faces, self.material = np.concatenate(faces), self.material[np.concatenate(parents)]

    def _crossings(self, field: str, column: int) -> tuple[Ints, Ints, Floats]:
        """Return the edges whose ends lie on different sides of the line, and where between them it runs."""
        inside = self.values[field][:, column]
        one, two = edges(self.faces)
        keys = np.unique(np.minimum(one, two) * len(self.points) + np.maximum(one, two))
        one, two = np.divmod(keys, len(self.points))
        crosses: Bools = inside[one] * inside[two] < 0
        one, two = one[crosses], two[crosses]
        return one, two, inside[one] / (inside[one] - inside[two])

    def _keys(self) -> Ints:
        """Return (m, 3) a number for each edge of each face, the same from both sides."""
        after = np.roll(self.faces, -1, 1)
        return np.minimum(self.faces, after) * len(self.points) + np.maximum(self.faces, after)

    def _arrays(self) -> list[Floats]:
        """Return the points and all values."""
        return [self.points, *self.values.values()]


def _joined(values: Floats, one: Ints, two: Ints, share: Floats) -> Floats:
    """Return the values with those of new vertices after them, each between two old ones."""
    part = share.reshape((-1,) + (1,) * (values.ndim - 1))
    return np.concatenate([values, values[one] * (1 - part) + values[two] * part])


def _pieces(face: list[int], middles: dict[tuple[int, int], int]) -> list[tuple[int, int, int]]:
    """Return the two or three triangles into which a face falls whose edges have new vertices on them."""
    ends = [(face[k], face[(k + 1) % 3]) for k in range(3)]
    new = [middles.get((min(pair), max(pair))) for pair in ends]
    # Turn the face so that the cut edges come first: one, or the two that meet in the second corner.
    while new[0] is None or (new[2] is not None and new[1] is None):
        face, new = face[1:] + face[:1], new[1:] + new[:1]
    (a, b, c), first, second = face, new[0], new[1]
    assert first is not None
    if second is None:
        return [(a, first, c), (first, b, c)]
    return [(first, b, second), (a, first, second), (a, second, c)]
