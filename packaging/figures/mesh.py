"""What can be asked of any triangle mesh, and done to it: normals, smoothing, islands, the nearest point."""

from __future__ import annotations

import numpy as np
from skeleton import Floats, Ints


class Smoother:
    """Draws what belongs to the vertices of a mesh (places, weights, normals) towards the mean of the neighbours."""

    def __init__(self, faces: Ints, count: int) -> None:
        """Find the neighbours of each vertex once; a vertex without any stays as it is."""
        one, two = edges(faces)
        keys = np.unique(np.concatenate([one * count + two, two * count + one]))
        own, self.others = np.divmod(keys, count)
        self.has, self.starts, self.counts = np.unique(own, return_index=True, return_counts=True)

    def mean(self, values: Floats) -> Floats:
        """Return the mean of the neighbours' values, for vertices that have neighbours."""
        return np.add.reduceat(values[self.others], self.starts) / self.counts[:, None]

    def smooth(self, values: Floats, strength: Floats | float, rounds: int) -> Floats:
        """Return values (n, k) moved towards their neighbours, vertex by vertex as strongly as told (0 to 1)."""
        share = np.broadcast_to(np.asarray(strength, float), len(values))[self.has][:, None]
        values = values.copy()
        for _ in range(rounds):
            values[self.has] += share * (self.mean(values) - values[self.has])
        return values


def edges(faces: Ints) -> tuple[Ints, Ints]:
    """Return where the edges of all faces begin and end, each face's first edge first."""
    return faces.ravel(), np.roll(faces, -1, 1).ravel()


def eased(value: Floats) -> Floats:
    """Return 0 below 0, 1 above 1, and a soft rise in between."""
    value = np.clip(value, 0.0, 1.0)
    return value * value * (3 - 2 * value)


def face_normals(points: Floats, faces: Ints) -> Floats:
    """Return (m, 3) normals, as long as twice the area."""
    first, second, third = (points[faces[:, corner]] for corner in range(3))
    return np.cross(second - first, third - first)


def normals(points: Floats, faces: Ints) -> Floats:
    """Return (n, 3) normals of the vertices, of length 1."""
    total = np.zeros_like(points)
    for corner in range(3):
        np.add.at(total, faces[:, corner], face_normals(points, faces))
    return of_length_one(total)


def of_length_one(vectors: Floats) -> Floats:
    """Return the vectors with length 1."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12))


def duplicates(faces: Ints) -> int:
    """Return how many directed edges belong to more than one face: the outline cannot be chained through these."""
    one, two = edges(faces)
    return len(one) - len(np.unique(one * (faces.max() + 1) + two))


def rim(faces: Ints) -> Ints:
    """Return the vertices on edges that belong to one face only."""
    one, two = edges(faces)
    count = int(faces.max()) + 1
    return np.unique(one[~np.isin(one * count + two, two * count + one)])


def islands(one: Ints, two: Ints, count: int) -> Ints:
    """Return for each of `count` nodes the lowest node that can be reached from it by the links one-two."""
    label = np.arange(count)
    while True:
        low = label.copy()
        np.minimum.at(low, one, label[two])
        np.minimum.at(low, two, label[one])
        low = np.minimum(low, low[low])
        if np.array_equal(low, label):
            return label
        label = low


def largest(faces: Ints) -> Ints:
    """Return the faces of the largest connected piece."""
    piece = islands(*edges(faces), int(faces.max()) + 1)[faces[:, 0]]
    return np.asarray(faces[piece == np.bincount(piece).argmax()])


def used(faces: Ints) -> tuple[Ints, Ints]:
    """Return the vertices that the faces use, and the faces renumbered to count only these."""
    keep, renumbered = np.unique(faces, return_inverse=True)
    return keep, renumbered.reshape(faces.shape)


def nearest(queries: Floats, points: Floats, faces: Ints, candidates: int = 10) -> tuple[Ints, Floats]:
    """Return for each query the face that is nearest, and its point in it as shares (n, 3) of the three corners.

    Only the faces with the nearest middles are tried: enough where triangles are of similar size.
    """
    middles = points[faces].mean(1)
    found, shares = [], []
    for part in np.array_split(queries, max(1, len(queries) // 200)):
        away = ((part[:, None] - middles) ** 2).sum(2)
        near = np.argsort(away, axis=1, kind="stable")[:, :candidates]
        weights = _shares(part[:, None], points[faces[near]])
        reached = (points[faces[near]] * weights[..., None]).sum(2)
        best = ((reached - part[:, None]) ** 2).sum(2).argmin(1)
        rows = np.arange(len(part))
        found.append(near[rows, best])
        shares.append(weights[rows, best])
    return np.concatenate(found), np.concatenate(shares)


def _shares(queries: Floats, corners: Floats) -> Floats:
    """Return barycentric shares of queries (..., 3) in triangles (..., 3, 3), pulled in where they lie outside."""
    a, b, c = corners[..., 0, :], corners[..., 1, :], corners[..., 2, :]
    normal = np.cross(b - a, c - a)
    double = (normal * normal).sum(-1) + 1e-18
    first = (np.cross(c - b, queries - b) * normal).sum(-1) / double
    second = (np.cross(a - c, queries - c) * normal).sum(-1) / double
    shares = np.clip(np.stack([first, second, 1 - first - second], -1), 0, 1)
    return np.asarray(shares / shares.sum(-1, keepdims=True))
