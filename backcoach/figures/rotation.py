"""Rotations as matrices and quaternions. Angles in degrees; matrices turn column vectors; stacks come first.

Everywhere in the figures, x points forward (lying: along the mat), y up and z to the figure's right.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


def about_x(degrees: float) -> Floats:
    """Return the (3, 3) rotation about x."""
    c, s = _cos_sin(degrees)
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def about_y(degrees: float) -> Floats:
    """Return the (3, 3) rotation about y."""
    c, s = _cos_sin(degrees)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def about_z(degrees: float) -> Floats:
    """Return the (3, 3) rotation about z."""
    c, s = _cos_sin(degrees)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def about(axis: Floats, degrees: float) -> Floats:
    """Return the (3, 3) rotation about a unit vector (3,)."""
    c, s = _cos_sin(degrees)
    x, y, z = axis
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    return np.asarray(np.eye(3) + s * cross + (1.0 - c) * cross @ cross)


def ball(flexion: float, abduction: float, outward: float, side: float) -> Floats:
    """Return the local rotation of a hip or shoulder.

    Args:
        flexion: forward and up.
        abduction: away from the middle.
        outward: external rotation about the limb's own length.
        side: 1 for the right, -1 for the left.
    """
    return about_z(flexion) @ about_x(-side * abduction) @ about_y(-side * outward)


def ball_angles(rotation: Floats, side: float) -> tuple[float, float, float]:
    """Return flexion, abduction and outward rotation, from which `ball` makes this (3, 3) rotation."""
    flexion = math.degrees(math.atan2(-rotation[0, 1], rotation[1, 1]))
    abduction = -side * math.degrees(math.asin(min(1.0, max(-1.0, rotation[2, 1]))))
    outward = -side * math.degrees(math.atan2(-rotation[2, 0], rotation[2, 2]))
    return flexion, abduction, outward


def vertebra(flexion: float, bend: float, twist: float) -> Floats:
    """Return the local rotation of a piece of the spine: bent forward, bent to the right, turned to the right."""
    return about_z(-flexion) @ about_x(bend) @ about_y(-twist)


def turned_about_z(rotation: Floats) -> float:
    """Return the angle of a rotation about z: of a hinge such as knee, ankle or elbow."""
    return math.degrees(math.atan2(rotation[1, 0], rotation[0, 0]))


def turned_about_y(rotation: Floats) -> float:
    """Return how much of a rotation is about y: the twist along a limb."""
    return math.degrees(math.atan2(rotation[0, 2] - rotation[2, 0], rotation[0, 0] + rotation[2, 2]))


def unit(vector: Floats) -> Floats:
    """Return the vector (3,) with length 1."""
    return np.asarray(vector / math.sqrt(float(vector @ vector)))


def cross(first: Floats, second: Floats) -> Floats:
    """Return the vector (3,) square to two others; many times quicker than NumPy's own for one pair."""
    (a, b, c), (x, y, z) = first.tolist(), second.tolist()
    return np.array([b * z - c * y, c * x - a * z, a * y - b * x])


def frame(x: Floats, y: Floats, z: Floats) -> Floats:
    """Return the (3, 3) rotation whose columns are these unit vectors (3,)."""
    return np.array([x, y, z]).T


def across(vector: Floats, axis: Floats) -> Floats:
    """Return the part of a vector (3,) that is square to a unit axis, with length 1."""
    return unit(vector - axis * float(vector @ axis))


def axis_angle(rotation: Floats) -> tuple[Floats, float]:
    """Return the unit axis (3,) and the angle of a rotation; the axis is x where it does not turn."""
    skew = np.array([rotation[2, 1] - rotation[1, 2], rotation[0, 2] - rotation[2, 0], rotation[1, 0] - rotation[0, 1]])
    length = math.sqrt(float(skew @ skew))
    if length < 1e-9:
        return np.array([1.0, 0.0, 0.0]), 0.0
    angle = math.degrees(math.atan2(length, float(np.trace(rotation)) - 1.0))
    return skew / length, angle


def quaternions(rotations: Floats) -> Floats:
    """Return (n, 4) quaternions w, x, y, z of rotations (n, 3, 3)."""
    m = rotations
    diagonal = np.stack([m[:, 0, 0], m[:, 1, 1], m[:, 2, 2]], axis=1)
    trace = diagonal.sum(axis=1)
    # Of the four ways to compute it, take for each the one that divides by the largest number.
    squares = np.concatenate([trace[:, None], 2.0 * diagonal - trace[:, None]], axis=1) + 1.0
    x, y, z = m[:, 2, 1] - m[:, 1, 2], m[:, 0, 2] - m[:, 2, 0], m[:, 1, 0] - m[:, 0, 1]
    xy, xz, yz = m[:, 1, 0] + m[:, 0, 1], m[:, 2, 0] + m[:, 0, 2], m[:, 2, 1] + m[:, 1, 2]
    w2, x2, y2, z2 = squares.T
    ways = np.stack(
        [
            np.stack([w2, x, y, z], axis=1),
            np.stack([x, x2, xy, xz], axis=1),
            np.stack([y, xy, y2, yz], axis=1),
            np.stack([z, xz, yz, z2], axis=1),
        ],
        axis=1,
    )
    found = ways[np.arange(len(m)), np.argmax(squares, axis=1)]
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))


def matrices(turns: Floats) -> Floats:
    """Return (n, 3, 3) rotations of quaternions (n, 4)."""
    w, x, y, z = turns.T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    return np.array(rows).transpose(2, 0, 1)


def slerp(start: Floats, end: Floats, share: float | Floats) -> Floats:
    """Return quaternions (n, 4) on the shortest arcs from start to end; a share (or (n,) shares) of 0 is the start."""
    cosine = (start * end).sum(axis=1)
    end = np.where(cosine[:, None] < 0.0, -end, end)
    angle = np.arccos(np.clip(np.abs(cosine), 0.0, 1.0))
    sine = np.sin(angle)
    near = sine < 1e-5
    safe = np.where(near, 1.0, sine)
    before = np.where(near, 1.0 - share, np.sin((1.0 - share) * angle) / safe)
    after = np.where(near, share, np.sin(share * angle) / safe)
    mixed = before[:, None] * start + after[:, None] * end
    return np.asarray(mixed / np.linalg.norm(mixed, axis=1, keepdims=True))


def _cos_sin(degrees: float) -> tuple[float, float]:
    radians = math.radians(degrees)
    return math.cos(radians), math.sin(radians)
