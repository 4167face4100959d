"""A calm face: eyes and brows, and from the front the mouth and a hint of the nose."""

from __future__ import annotations

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.outline import Floats
from backcoach.figures.shapes import BASE, Shape, area, line

FILLED = frozenset({"white", "iris"})
"""What is filled in a face; all else is lines."""


def face(
    body: Body, turn: Floats, place: Floats, joint: Floats, matrix: Floats, *, closed: bool = False
) -> list[Shape]:
    """Return what the viewer can see of the face.

    Args:
        body: the figure, for its eyes, mouth and nose at rest.
        turn: (3, 3) how the head is turned in the world.
        place: (3,) where the head's joint is in the world.
        joint: (3,) where it is at rest.
        matrix: (3, 3) the camera's.
        closed: whether the eyes are shut, as at rest.
    """
    lines: list[tuple[str, Floats]] = []
    for eye in body.eyes:
        centre, radius = eye.mean(axis=0), float(np.ptp(eye[:, 1])) / 2
        side = 1.0 if centre[2] > 0 else -1.0
        if (matrix @ turn @ _unit(0.8, 0.0, 0.6 * side))[2] >= 0.3:
            lines += _eye(centre, radius, side, closed=closed)
    facing = matrix @ turn @ np.array([1.0, 0.0, 0.0])
    if facing[2] > 0.42:
        lines += _mouth_and_nose(body, 1.0 if facing[0] > 0 else -1.0)
    seen = [(role, (((points - joint) @ turn.T + place) @ matrix.T)[:, :2]) for role, points in lines]
    return [area(role, BASE, points, soft=True) if role in FILLED else line(role, points) for role, points in seen]


def _eye(centre: Floats, radius: float, side: float, *, closed: bool) -> list[tuple[str, Floats]]:
    """Return one eye at rest, from its white to its brow."""
    along = np.linspace(-1, 1, 7)
    bow = 1 - along * along
    front = centre + np.array([radius * 0.95, 0.0, side * radius * 0.15])
    across = _unit(-0.5, 0.0, side * 0.86)
    up = np.array([0.0, 1.0, 0.0])
    rim = front + np.outer(along * radius * 0.95, across)
    below = rim - np.outer(bow * radius * 0.38 + 0.001, up)
    brow = front + np.outer(along * radius * 1.2 + radius * 0.05, across)
    brow = brow + np.outer(bow * radius * 0.34 + radius * 1.5, up) + np.array([0.002, 0.0, 0.0])
    if closed:
        return [("eye", below), ("brow", brow)]
    above = rim + np.outer(bow * radius * 0.50 - 0.001, up)
    turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    disc = 0.40 * np.outer(np.cos(turn), across) + 0.46 * np.outer(np.sin(turn) + 0.1, up)
    corners = np.where(np.isin(np.arange(14), [0, 6, 7, 13]), 2, 1)  # a node given twice is a corner
    white = np.concatenate([above, below[::-1]]).repeat(corners, axis=0)
    return [("white", white), ("iris", front + radius * disc), ("eye", above), ("brow", brow)]


def _mouth_and_nose(body: Body, side: float) -> list[tuple[str, Floats]]:
    """Return the line between the lips and the wing of the nose on the far side."""
    nose, lips = _landmarks(body)
    along = np.linspace(-1, 1, 9)
    mouth = lips + np.stack([-0.007 * along**2 - 0.001, 0.0045 * along**2 - 0.001, 0.0175 * along], axis=1)
    hook = np.array(
        [[-0.006, 0.020, 0.0], [-0.001, 0.004, 0.002 * side], [-0.004, -0.006, 0.006 * side], [-0.010, -0.008, 0.001]]
    )
    return [("lip", mouth), ("nose", nose + hook)]


def _landmarks(body: Body) -> tuple[Floats, Floats]:
    """Return the tip of the nose and the middle of the lips at rest."""
    eyes = np.concatenate(list(body.eyes))
    middle = body.vertices[(np.abs(body.vertices[:, 2]) < 0.012) & (body.vertices[:, 1] > eyes[:, 1].min() - 0.12)]
    ahead = middle[np.abs(middle[:, 1] - eyes[:, 1].mean()) < 0.075]
    nose = ahead[np.argmax(ahead[:, 0])]
    below = middle[(middle[:, 1] < nose[1] - 0.05) & (middle[:, 0] > nose[0] - 0.055)]
    chin = below[np.argmin(below[:, 1] - 0.5 * below[:, 0])]
    level = nose[1] * 0.46 + chin[1] * 0.54
    lip = middle[np.abs(middle[:, 1] - level) < 0.006]
    return nose, lip[np.argmax(lip[:, 0])]


def _unit(x: float, y: float, z: float) -> Floats:
    """Return the direction (x, y, z) with length 1."""
    vector = np.array([x, y, z])
    return vector / float(np.linalg.norm(vector))
