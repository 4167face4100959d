"""How the vertices of the hands move: into a fist, and into a straight hand with the fingers together."""

from __future__ import annotations

import numpy as np
from makehuman import Human
from skeleton import INDEX, Floats, unit

FIST = {"thumb": (0.0, 17.6, 14.4), "finger": (62.0, 64.0, 38.0)}
STRAIGHT = {"thumb": (0.0, 0.0, 0.0), "finger": (-6.0, -6.0, -4.0)}
"""Degrees by which the three joints bend, from the knuckle outwards."""
TOGETHER = 0.75
"""How much of the spread to the middle finger is taken away in a straight hand."""


def finger_moves(human: Human, cubes: dict[str, Floats], frames: Floats, *, fist: bool) -> Floats:
    """Return (n, 3) how far each vertex of the base mesh moves, on both hands."""
    moves = np.zeros_like(human.points)
    for side, sign in (("r", 1.0), ("l", -1.0)):
        axes = frames[INDEX[f"hand_{side}"]]
        for finger in range(1, 6):
            turns = np.eye(4)
            for joint, turn in enumerate(_turns(cubes, axes, side, sign, finger, fist=fist), start=1):
                turns = turns @ _about(cubes[f"joint-{side}-finger-{finger}-{joint}"], turn)
                places, amounts = human.weights.get(f"finger{finger}-{joint}.{side.upper()}", ([], np.zeros(0)))
                there = human.points[places] @ turns[:3, :3].T + turns[:3, 3]
                moves[places] += amounts[:, None] * (there - human.points[places])
    return moves


def rotation(axis: Floats, degrees: float) -> Floats:
    """Return the turn about an axis of length 1."""
    x, y, z = axis
    across = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)
    return np.asarray(np.eye(3) + np.sin(angle) * across + (1 - np.cos(angle)) * across @ across)


def _turns(cubes: dict[str, Floats], axes: Floats, side: str, sign: float, finger: int, *, fist: bool) -> list[Floats]:
    """Return the turns of the three joints of one finger."""
    thumb = finger == 1
    axis = unit(axes[:, 0] * 0.55 + axes[:, 1] * 0.5) if thumb else axes[:, 0]
    degrees = (FIST if fist else STRAIGHT)["thumb" if thumb else "finger"]
    turns = [rotation(axis, sign * angle) for angle in degrees]
    if not fist and not thumb:
        turns[0] = rotation(axes[:, 2], TOGETHER * _spread(cubes, axes, side, finger)) @ turns[0]
    return turns


def _spread(cubes: dict[str, Floats], axes: Floats, side: str, finger: int) -> float:
    """Return by how many degrees a finger points away from the middle one, in the plane of the palm."""

    def heading(number: int) -> float:
        tip, root = cubes[f"joint-{side}-finger-{number}-4"], cubes[f"joint-{side}-finger-{number}-1"]
        x, y, _ = axes.T @ (tip - root)
        return float(np.arctan2(x, -y))

    return float(np.degrees(heading(3) - heading(finger)))


def _about(centre: Floats, turn: Floats) -> Floats:
    """Return (4, 4) the turn about a point."""
    move = np.eye(4)
    move[:3, :3], move[:3, 3] = turn, centre - turn @ centre
    return move
