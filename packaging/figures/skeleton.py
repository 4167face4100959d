"""The bones of a figure, where their joints lie at rest, and which way each of them points.

The body's frame is x forward, y up, z to the figure's right, in metres. The order of `BONES` is part of the file
format: `backcoach/figures` reads weights, joints and frames by it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

TRUNK = ("pelvis", "l1", "l2", "l3", "t1", "t2", "neck1", "neck2", "head")
LIMBS = ("clav", "uarm", "farm1", "farm2", "hand", "thigh", "shin", "foot", "toes")
ARM = ("uarm", "farm1", "farm2", "hand")
BONES = TRUNK + tuple(f"{limb}_{side}" for side in "rl" for limb in LIMBS)
INDEX = {bone: place for place, bone in enumerate(BONES)}
RIGHT = slice(len(TRUNK), len(TRUNK) + len(LIMBS))
LEFT = slice(len(TRUNK) + len(LIMBS), len(BONES))
MIRROR: Ints = np.r_[0 : len(TRUNK), LEFT, RIGHT]
"""For each bone, the bone on the other side of the body."""
FLIP: Floats = np.array([1.0, 1.0, -1.0])
"""From one side of the body to the other."""

CUBES = {
    "pelvis": "joint-pelvis",
    "l1": "joint-pelvis",
    "l2": "joint-spine-4",
    "l3": "joint-spine-3",
    "t1": "joint-spine-2",
    "t2": "joint-spine-1",
    "neck1": "joint-neck",
    "head": "joint-head",
    "clav_r": "joint-r-clavicle",
    "uarm_r": "joint-r-shoulder",
    "farm1_r": "joint-r-elbow",
    "hand_r": "joint-r-hand",
    "thigh_r": "joint-r-upper-leg",
    "shin_r": "joint-r-knee",
    "foot_r": "joint-r-ankle",
    "toes_r": "joint-r-foot-1",
}
"""The small cube in MakeHuman's base mesh whose middle is the joint. (neck2 and farm2 have none.)"""


def joints_at_rest(cubes: dict[str, Floats], neck: Floats) -> Floats:
    """Return (27, 3) where each bone begins; the left side is the right one, mirrored."""
    joints = np.zeros((len(BONES), 3))
    for bone, cube in CUBES.items():
        joints[INDEX[bone]] = cubes[cube]
    joints[INDEX["neck2"]] = neck
    joints[INDEX["farm2_r"]] = (joints[INDEX["farm1_r"]] + joints[INDEX["hand_r"]]) / 2
    joints[: len(TRUNK), 2] = 0.0
    joints[LEFT] = joints[RIGHT] * FLIP
    return joints


def frames_at_rest(joints: Floats, cubes: dict[str, Floats]) -> Floats:
    """Return (27, 3, 3) the axes of each bone as columns: y against the bone, z to the right or along the hinge."""
    frames = np.tile(np.eye(3), (len(BONES), 1, 1))
    frames[INDEX["uarm_r"]], frames[INDEX["farm1_r"]] = _hinged(joints)
    across = cubes["joint-r-finger-2-1"] - cubes["joint-r-finger-5-1"]
    knuckles = (cubes["joint-r-finger-3-1"] + cubes["joint-r-finger-4-1"]) / 2
    wrist = joints[INDEX["hand_r"]]
    frames[INDEX["farm2_r"]] = _facing(wrist - joints[INDEX["farm1_r"]], across)
    frames[INDEX["hand_r"]] = _facing(knuckles - wrist, across)
    right = np.array([0.0, 0.0, 1.0])
    for bone, end in (("thigh_r", "shin_r"), ("shin_r", "foot_r")):
        frames[INDEX[bone]] = along(joints[INDEX[end]] - joints[INDEX[bone]], right)
    frames[INDEX["foot_r"]] = frames[INDEX["toes_r"]] = _level(joints[INDEX["toes_r"]] - joints[INDEX["foot_r"]])
    frames[LEFT] = FLIP[:, None] * frames[RIGHT] * FLIP
    return frames


def unit(vector: Floats) -> Floats:
    """Return the vector with length 1."""
    return vector / np.linalg.norm(vector)


def along(bone: Floats, hint: Floats) -> Floats:
    """Return the frame whose y runs against the bone and whose z is as near to the hint as can be."""
    y = -unit(bone)
    z = unit(hint - y * y.dot(hint))
    return np.stack([np.cross(y, z), y, z], 1)


def _hinged(joints: Floats) -> tuple[Floats, Floats]:
    """Return the frames of upper and lower arm; the hinge of the elbow stands square to both."""
    upper = unit(joints[INDEX["farm1_r"]] - joints[INDEX["uarm_r"]])
    lower = unit(joints[INDEX["hand_r"]] - joints[INDEX["farm1_r"]])
    hinge = np.cross(upper, lower)
    return along(upper, hinge), along(lower, hinge)


def _facing(bone: Floats, across: Floats) -> Floats:
    """Return the frame whose x runs across the palm, from the little finger to the index finger."""
    y = -unit(bone)
    x = unit(across - y * across.dot(y))
    return np.stack([x, y, np.cross(x, y)], 1)


def _level(foot: Floats) -> Floats:
    """Return the frame of a foot that stands on the floor, whatever the slope of its instep."""
    x, y = unit(foot * np.array([1.0, 0.0, 1.0])), np.array([0.0, 1.0, 0.0])
    return np.stack([x, y, np.cross(x, y)], 1)
