"""From 27,000 triangles to some 6,500: one half of the body reduced, cut along its hems, and mirrored."""

from __future__ import annotations

import fast_simplification
import numpy as np
from anatomy import Body
from chest import evened
from clothes import Tailor
from cut import Sheet
from mesh import edges, face_normals, islands, nearest, rim, used
from skeleton import FLIP, MIRROR, Bools, Floats, Ints

TARGET = 3050
"""Triangles of one half before it is cut; the cuts add some hundreds."""
SKIN, SHIRT, LEGGINGS, HAIR = range(4)
SMALLEST = 0.004
"""Islands of a material smaller than this, in square metres, take the material around them."""
ON_MIDDLE = 1e-3
"""How far from the middle of the body a vertex on the rim of a half may lie that belongs to both, in metres."""


def reduced(body: Body, tailor: Tailor, shade: Floats) -> Sheet:
    """Return the whole body, reduced, with its values "weights", "grip", "flat", "shade" and a material per face."""
    points, faces = _right_half(body)
    small, small_faces = fast_simplification.simplify(
        points.astype(np.float32), faces.astype(np.int32), target_count=TARGET, agg=3
    )
    small, small_faces = small.astype(float), small_faces.astype(np.int64)
    edge = rim(small_faces)
    small[edge[np.abs(small[edge, 2]) < ON_MIDDLE], 2] = 0.0
    half = Sheet(small, small_faces, np.full(len(small_faces), SKIN), _values(body, shade, small))
    half.values["fields"] = _fields(tailor, half)
    for column, material in ((1, LEGGINGS), (0, SHIRT), (2, HAIR)):
        half.cut("fields", column, material)
    half.points = evened(half.points, half.values["weights"], body, tailor)
    whole = _mirrored(half)
    whole.material = _without_islands(whole)
    return whole


def _right_half(body: Body) -> tuple[Floats, Ints]:
    """Return the faces on the right; their edge lies exactly in the middle, so that a mirrored half fits on it."""
    right = body.points[body.faces].mean(1)[:, 2] > 0
    shared = np.intersect1d(body.faces[right], body.faces[~right])
    keep, faces = used(body.faces[right])
    points = body.points[keep]
    points[np.isin(keep, shared), 2] = 0.0
    return np.round(points, 6), faces


def _values(body: Body, shade: Floats, points: Floats) -> dict[str, Floats]:
    """Return what the full body has at these points."""
    face, shares = nearest(points, body.points, body.faces)
    corners = body.faces[face]
    values = {"weights": body.weights, "grip": body.grip, "flat": body.flat, "shade": shade}
    return {name: (value[corners] * shares[..., None]).sum(1) for name, value in values.items()}


def _fields(tailor: Tailor, half: Sheet) -> Floats:
    """Return (n, 3) the fields of shirt, leggings and hair."""
    weights = half.values["weights"]
    fields = [field(half.points, weights) for field in (tailor.shirt, tailor.leggings, tailor.hair)]
    return np.clip(np.stack(fields, 1), -0.2, 0.2)


def _mirrored(half: Sheet) -> Sheet:
    """Return both halves as one mesh; the vertices in the middle belong to both."""
    count, middle = len(half.points), half.points[:, 2] == 0.0
    other = np.where(middle, np.arange(count), count + np.cumsum(~middle) - 1)
    twins = {name: _twin(name, values) for name, values in half.values.items()}
    values = {}
    for name, mine in half.values.items():
        seam = np.where(middle.reshape((-1,) + (1,) * (mine.ndim - 1)), (mine + twins[name]) / 2, mine)
        values[name] = np.concatenate([seam, twins[name][~middle]])
    points = np.concatenate([half.points, half.points[~middle] * FLIP])
    faces = np.concatenate([half.faces, other[half.faces][:, ::-1]])
    return Sheet(points, faces, np.tile(half.material, 2), values)


def _twin(name: str, values: Floats) -> Floats:
    """Return the values of the other half."""
    if name == "weights":
        return values[:, MIRROR]
    return values if name == "fields" else values * FLIP


def _without_islands(sheet: Sheet) -> Ints:
    """Return the materials with small islands given to what lies around them."""
    one, two = _neighbours(sheet.faces)
    same: Bools = sheet.material[one] == sheet.material[two]
    island = islands(one[same], two[same], len(sheet.faces))
    size = np.bincount(island, np.linalg.norm(face_normals(sheet.points, sheet.faces), axis=1) / 2)
    material = sheet.material.copy()
    for small in np.nonzero((size > 0) & (size < SMALLEST))[0]:
        inside = island == small
        around = np.concatenate([two[inside[one] & ~inside[two]], one[inside[two] & ~inside[one]]])
        if len(around):
            material[inside] = np.bincount(material[around]).argmax()
    return material


def _neighbours(faces: Ints) -> tuple[Ints, Ints]:
    """Return the pairs of faces that share an edge."""
    one, two = edges(faces)
    keys = np.minimum(one, two) * (faces.max() + 1) + np.maximum(one, two)
    order = np.argsort(keys, kind="stable")
    same = np.nonzero(keys[order][1:] == keys[order][:-1])[0]
    return order[same] // 3, order[same + 1] // 3
