"""From a key pose to where every bone of a body is: angles, then the floor, then what holds hands and feet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.groups import GROUPS
from backcoach.figures.joints import local_turns
from backcoach.figures.limbs import Limbs
from backcoach.figures.pose import Pose, Touch
from backcoach.figures.rotation import Floats
from backcoach.figures.skeleton import INDEX
from backcoach.figures.stance import Stance

__all__ = ["Stance", "solve"]

_NEAR = 3e-4  # metres from the floor at which something counts as touching it
_MOST_TRIES = 12
_SETTLE = 6  # most rounds of lowering the body and bringing planted limbs back


@lru_cache(maxsize=256)
def solve(body: Body, pose: Pose) -> Stance:
    """Return where every bone of a body is in a pose. Solved poses are kept."""
    angles = dict(pose.angles)
    for touch in pose.touches:
        _rest(body, pose, angles, touch)
    limbs = _placed(body, pose, angles)
    return Stance(
        rotations=limbs.rotations,
        positions=limbs.positions,
        local=limbs.local,
        loose=limbs.loose,
        grip=pose.grip,
        plants=dict(pose.plants),
        pose=pose,
        angles=angles,
    )


def _placed(body: Body, pose: Pose, angles: Mapping[str, float]) -> Limbs:
    """Return the bones of a body with these angles, on the floor, hands and feet where they belong."""
    local = local_turns(angles, pose.base)
    limbs = Limbs(body, local, np.zeros(3))
    limbs.shift(_root(body, pose, limbs))
    limbs.plant(pose.plants)
    for _ in range(_SETTLE if _carried_by_planted(pose) else 0):
        gap = limbs.height(pose.ground, pose.grip) - pose.level
        if abs(gap) < _NEAR:
            break
        limbs.shift(np.array([0.0, -gap, 0.0]))
        limbs.plant(pose.plants)
    return limbs


def _carried_by_planted(pose: Pose) -> bool:
    """Tell whether what carries the body moves when planted limbs are brought to their places, as thighs on a seat."""
    if pose.anchor.height is not None:
        return False
    limbs = {"foot": ("thigh", "shin", "foot"), "hand": ("uarm", "farm1", "hand")}
    moved = {f"{bone}_{end[-1]}" for end in pose.plants for bone in limbs[end[:4]]}
    return not moved.isdisjoint(GROUPS[pose.ground]) and pose.ground != "all"


def _root(body: Body, pose: Pose, limbs: Limbs) -> Floats:
    """Return where the pelvis (3,) is, so that the anchor stays over its spot and the ground group rests."""
    anchor = pose.anchor
    joint = limbs.positions[INDEX[anchor.bone]]
    if anchor.height is not None:
        up = anchor.height - float(joint[1])
    else:
        up = pose.level - body.lowest(limbs.rotations, limbs.positions, pose.ground, pose.grip)
    return np.array([anchor.at[0] - joint[0], up, anchor.at[1] - joint[2]])


def _rest(body: Body, pose: Pose, angles: dict[str, float], touch: Touch) -> None:
    """Turn the angle of a touch until its group rests, or as near to that as it can."""

    def gap(degrees: float) -> float:
        for name in touch.angles:
            angles[name] = degrees
        limbs = _placed(body, pose, angles)
        return limbs.height(touch.group, pose.grip) - touch.level

    found = round(_root_of(gap, touch.low, touch.high), 2)
    for name in touch.angles:
        angles[name] = found


def _root_of(gap: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function is zero between two limits, or the limit at which it is nearest to it."""
    at_low, at_high = gap(low), gap(high)
    if at_low * at_high >= 0:
        return low if abs(at_low) < abs(at_high) else high
    middle = low
    for _ in range(_MOST_TRIES):
        middle = (low * at_high - high * at_low) / (at_high - at_low)
        there = gap(middle)
        if abs(there) < _NEAR:
            break
        # The Illinois rule: an end that is kept counts half, or the other one would creep towards it.
        low, at_low = (high, at_high) if there * at_high < 0 else (low, at_low / 2)
        high, at_high = middle, there
    return middle
