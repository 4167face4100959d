"""From angles in degrees to how each bone is turned against the one it hangs on."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from backcoach.figures.pose import Base
from backcoach.figures.rotation import Floats, about_x, about_y, about_z, ball, vertebra
from backcoach.figures.skeleton import BONES, INDEX, SIDES, SIGN

AT_EASE = {"hip.abd": 2.0, "hip.rot": 3.0, "knee.flex": 2.0, "shoulder.abd": 8.0, "elbow.flex": 8.0}
"""Degrees of a person standing at ease, where a pose says nothing; all others are 0."""

_SPINE = {
    "lumbar": (("l1", 0.25), ("l2", 0.40), ("l3", 0.35)),
    "thorax": (("t1", 0.55), ("t2", 0.45)),
    "neck": (("neck1", 0.5), ("neck2", 0.5)),
    "head": (("head", 1.0),),
}
"""How each region of the spine shares its angles among its bones."""

_BASES = {
    Base.STANDING: np.eye(3),
    Base.SUPINE: about_z(90),
    Base.PRONE: about_z(-90),
    Base.QUADRUPED: about_z(-90),
    Base.SIDE_R: about_x(90) @ about_z(90),
    Base.SIDE_L: about_x(-90) @ about_z(90),
}

_FOLLOWS_FROM = 30.0  # degrees of elevation of the arm from which the collarbone follows
_FOLLOWS_BY = 0.30


def local_turns(angles: Mapping[str, float], base: Base) -> Floats:
    """Return (b, 3, 3) how each bone is turned against the one it hangs on; the pelvis against the world."""
    local = np.tile(np.eye(3), (len(BONES), 1, 1))
    local[0] = _pelvis(angles, base)
    for region, shares in _SPINE.items():
        flexion, bend, twist = (angles.get(f"{region}.{dof}", 0.0) for dof in ("flex", "side", "twist"))
        for bone, share in shares:
            local[INDEX[bone]] = vertebra(flexion * share, bend * share, twist * share)
    for side in SIDES:
        _leg(local, angles, base, side)
        _arm(local, angles, side)
    return local


def angle(angles: Mapping[str, float], joint: str, side: str, dof: str) -> float:
    """Return the degrees of one angle of a limb, or what it has at ease."""
    return angles.get(f"{joint}_{side}.{dof}", AT_EASE.get(f"{joint}.{dof}", 0.0))


def _pelvis(angles: Mapping[str, float], base: Base) -> Floats:
    pitch, bend, turn, yaw = (angles.get(f"root.{dof}", 0.0) for dof in ("pitch", "side", "turn", "yaw"))
    return np.asarray(about_y(yaw) @ _BASES[base] @ about_z(pitch) @ about_x(bend) @ about_y(-turn))


def _leg(local: Floats, angles: Mapping[str, float], base: Base, side: str) -> None:
    sign = SIGN[side]
    flexion = angle(angles, "hip", side, "flex")
    upright = angles.get(f"hip_{side}.world")
    if upright is not None:  # the direction of the thigh in the room, whatever the pelvis does
        flexion = upright - base.pitch - angles.get("root.pitch", 0.0)
    outward = angle(angles, "hip", side, "rot")
    local[INDEX[f"thigh_{side}"]] = ball(flexion, angle(angles, "hip", side, "abd"), outward, sign)
    local[INDEX[f"shin_{side}"]] = about_z(-angle(angles, "knee", side, "flex"))
    ankle, turned = angle(angles, "ankle", side, "flex"), angle(angles, "ankle", side, "rot")
    local[INDEX[f"foot_{side}"]] = about_z(ankle) @ about_y(-sign * turned)
    local[INDEX[f"toes_{side}"]] = about_z(angle(angles, "toes", side, "flex"))


def _arm(local: Floats, angles: Mapping[str, float], side: str) -> None:
    sign = SIGN[side]
    flexion, abduction, outward = (angle(angles, "shoulder", side, dof) for dof in ("flex", "abd", "rot"))
    shoulder = ball(flexion, abduction, outward, sign)
    written = f"scapula_{side}.elev" in angles or f"scapula_{side}.prot" in angles
    if written:
        raised, ahead = angle(angles, "scapula", side, "elev"), angle(angles, "scapula", side, "prot")
        collarbone = about_x(-sign * raised) @ about_y(sign * ahead)
        local[INDEX[f"uarm_{side}"]] = shoulder
    else:
        collarbone = _following(shoulder, sign)
        local[INDEX[f"uarm_{side}"]] = collarbone.T @ shoulder
    local[INDEX[f"clav_{side}"]] = collarbone
    local[INDEX[f"farm1_{side}"]] = about_z(angle(angles, "elbow", side, "flex"))
    local[INDEX[f"farm2_{side}"]] = about_y(sign * angle(angles, "forearm", side, "pron"))
    hand = about_z(angle(angles, "wrist", side, "dev")) @ about_x(sign * angle(angles, "wrist", side, "flex"))
    local[INDEX[f"hand_{side}"]] = hand


def _following(shoulder: Floats, sign: float) -> Floats:
    """Return how the collarbone turns with a raised arm: three parts in ten of what is above 30 degrees."""
    along = -shoulder[:, 1]
    raised = math.degrees(math.acos(min(1.0, max(-1.0, -float(along[1])))))
    lift = max(0.0, raised - _FOLLOWS_FROM) * _FOLLOWS_BY
    ahead = float(np.clip(along[0], -1.0, 1.0)) * 10.0 * min(1.0, raised / 60.0)
    return np.asarray(about_x(-sign * lift * 0.75) @ about_y(sign * ahead))
