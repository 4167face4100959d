"""The cloth over the chest: one soft arc from collar to belly, on both bodies.

A body is modelled naked, and so finely there that averaging neighbours hardly moves it: lying, the shirt had a peak.
"""

from __future__ import annotations

import numpy as np
from anatomy import Body, share
from clothes import Tailor
from mesh import eased
from skeleton import Floats

ARC = 0.045
"""Over which distance the cloth is evened, in metres."""
CELL = 0.012
"""Within so many metres, many vertices count no more than one."""


def evened(points: Floats, weights: Floats, body: Body, tailor: Tailor) -> Floats:
    """Return points (n, 3) of a body, with those of the chest moved forwards or back onto an even shape.

    The front is taken as a height over the frontal plane. Each point of it comes onto the plane that fits what lies
    round it on the full body best. Only places change, not which points make a triangle.
    """
    known = body.points[(_cloth(body.points, body.weights, tailor) > 0) & (body.points[:, 0] > 0)]
    cells = np.unique(np.round(known[:, 1:] / CELL), axis=0, return_inverse=True)[1].ravel()
    rare = 1.0 / np.bincount(cells)[cells]
    cloth = _cloth(points, weights, tailor)
    own = np.flatnonzero((cloth > 0) & (points[:, 0] > 0))
    planes = np.array([_plane(known, rare, point) for point in points[own]])
    front = eased((1.6 - np.linalg.norm(planes[:, 1:], axis=1)) / 0.8)  # no height tells the flanks
    moved = points.copy()
    moved[own, 0] += eased(cloth[own]) * front * (planes[:, 0] - points[own, 0])
    return moved


def _cloth(points: Floats, weights: Floats, tailor: Tailor) -> Floats:
    """Return (n,) where the shirt covers the chest: 1 well inside, 0 or less outside."""
    return np.minimum(tailor.shirt(points, weights) / 0.04, share(weights, "t1", "t2", "l3", "l2"))


def _plane(known: Floats, rare: Floats, point: Floats) -> Floats:
    """Return the height at a point, and its two slopes, of the plane that fits what is known round it best."""
    away = known[:, 1:] - point[1:]
    near = rare * np.exp(-(away * away).sum(axis=1) / (2 * ARC * ARC))
    terms = np.column_stack([np.ones(len(known)), away])
    return np.linalg.solve((terms.T * near) @ terms, (terms.T * near) @ known[:, 0])
