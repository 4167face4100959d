"""Takes away what no one sees of a head from outside: the mouth's inside, eye sockets, nostrils. And adds a bun."""

from __future__ import annotations

import numpy as np
from mesh import face_normals, of_length_one
from skeleton import Bools, Floats, Ints

GRID = 500
"""Cells along the longer side of the pictures in which it is looked for."""
ENOUGH = 9
"""From how many of the 120 sides a face must be seen to stay."""


def outside(points: Floats, faces: Ints, head: Floats) -> Ints:
    """Return the faces without those of the head (by its weights) that cannot be seen or lie deep inside."""
    keep = np.asarray(~_deep(points, head)[faces].any(1))
    of_head = np.nonzero(head[faces].min(1) > 0.5)[0]
    keep[of_head[_times_seen(points[faces[of_head]]) < ENOUGH]] = False
    return faces[keep]


def bun(centre: Floats, radii: Floats, rings: int = 10, segments: int = 14) -> tuple[Floats, Ints]:
    """Return a small ball of hair: vertices and faces."""
    points = [np.array([0.0, 1.0, 0.0])]
    for ring in range(1, rings):
        down = np.pi * ring / rings
        for segment in range(segments):
            round_ = 2 * np.pi * segment / segments
            points.append(np.array([np.sin(down) * np.cos(round_), np.cos(down), np.sin(down) * np.sin(round_)]))
    points.append(np.array([0.0, -1.0, 0.0]))
    tilt = np.radians(25)
    turn = np.array([[np.cos(tilt), -np.sin(tilt), 0], [np.sin(tilt), np.cos(tilt), 0], [0, 0, 1]])
    return (np.array(points) * radii) @ turn.T + centre, _ball_faces(rings, segments)


def _ball_faces(rings: int, segments: int) -> Ints:
    """Return the triangles between the rings of a ball, anticlockwise from outside."""
    last, faces = 1 + (rings - 1) * segments, []
    for segment in range(segments):
        this, next_ = segment, (segment + 1) % segments
        faces.append((0, 1 + next_, 1 + this))
        for ring in range(rings - 2):
            above, below = 1 + ring * segments, 1 + (ring + 1) * segments
            faces.append((above + this, above + next_, below + this))
            faces.append((above + next_, below + next_, below + this))
        faces.append((last, last - segments + this, last - segments + next_))
    return np.array(faces)


def _deep(points: Floats, head: Floats) -> Bools:
    """Tell which vertices of the head lie much nearer to its middle than the outermost ones in their direction."""
    of_head = head > 0.5
    middle = (points[of_head].min(0) + points[of_head].max(0)) / 2
    away = points - middle
    radius = np.linalg.norm(away, axis=1)
    east = ((np.arctan2(away[:, 2], away[:, 0]) + np.pi) / (2 * np.pi) * 36).astype(int) % 36
    north = ((away[:, 1] / np.maximum(radius, 1e-9) + 1) / 2 * 18).astype(int).clip(0, 17)
    outermost = np.zeros((36, 18))
    np.maximum.at(outermost, (east[of_head], north[of_head]), radius[of_head])
    outermost = np.maximum(outermost, np.maximum(np.roll(outermost, 1, 0), np.roll(outermost, -1, 0)))
    deep: Bools = of_head & (radius < 0.74 * outermost[east, north])
    return deep


def _times_seen(triangles: Floats) -> Ints:
    """Return from how many sides the middle of each triangle (k, 3, 3) is seen, the others being in the way."""
    seen = np.zeros(len(triangles), np.int64)
    steps = np.linspace(0, 1, 9)
    shares = np.array([(a, b, 1 - a - b) for a in steps for b in steps if a + b < 1.0001])
    for yaw in range(0, 360, 15):
        for pitch in (-60, -30, 0, 30, 60):
            turned = triangles @ _camera(yaw, pitch).T
            low = turned.reshape(-1, 3).min(0)
            scale = (GRID - 1) / np.ptp(turned.reshape(-1, 3), axis=0)[:2].max()
            samples = np.einsum("kb,nbi->nki", shares, turned).reshape(-1, 3)
            depth = np.full((GRID, GRID), -9.0)
            np.maximum.at(depth, _cell(samples, low, scale), samples[:, 2])
            middles = turned.mean(1)
            facing = of_length_one(face_normals(turned.reshape(-1, 3), np.arange(turned.size // 3).reshape(-1, 3)))
            seen += (middles[:, 2] >= depth[_cell(middles, low, scale)] - 0.0025) & (facing[:, 2] > 0.05)
    return seen


def _camera(yaw: float, pitch: float) -> Floats:
    """Return the turn from the body to a viewer."""
    y, p = np.radians(yaw), np.radians(pitch)
    turn = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    return np.asarray(np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]]) @ turn)


def _cell(points: Floats, low: Floats, scale: float) -> tuple[Ints, Ints]:
    """Return row and column of the picture that each point falls into."""
    column, row = ((points[:, :2] - low[:2]) * scale).astype(np.int64).T
    return row, column
