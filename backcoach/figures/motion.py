"""Between two solved poses: smooth, with planted hands and feet where they are planted, and nothing under the floor."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from functools import lru_cache
from typing import Any

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.limbs import Limbs
from backcoach.figures.pose import Palm, Plant, Sole
from backcoach.figures.rotation import Floats, about, matrices, quaternions, slerp, unit
from backcoach.figures.skeleton import INDEX
from backcoach.figures.stance import Stance

STEP = 0.05
"""Metres by which a hand or foot is lifted while it goes from one spot to another."""

_SUNK = 0.008  # metres that flesh gives in to the floor without being lifted
_MOVED = 0.03  # metres between two spots from which one steps rather than slides


def ease(progress: float) -> float:
    """Return the share of the way that is done: a minimum-jerk curve from 0 to 1, standing still at both ends."""
    u = min(1.0, max(0.0, progress))
    return u * u * u * (u * (6.0 * u - 15.0) + 10.0)


def uneased(share: float) -> float:
    """Return the progress at which `ease` has done this share of the way."""
    low, high = 0.0, 1.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if ease(middle) < share else (low, middle)
    return (low + high) / 2


def between(body: Body, start: Stance, end: Stance, progress: float) -> Stance:
    """Return the stance on the way from one to another.

    Args:
        body: whose stances they are.
        start: where it begins.
        end: where it ends.
        progress: share of the time that has gone, 0 to 1.
    """
    share = ease(progress)
    if share <= 0.0 or start is end:
        return start
    if share >= 1.0:
        return end
    plants = _plants(start, end, share)
    limbs = Limbs(body, _turned(start, end, share, plants), _mix(start.root, end.root, share))
    _keep_anchor(limbs, start, end, share)
    limbs.plant(plants)
    grip = (_blend(start.grip[0], end.grip[0], share), _blend(start.grip[1], end.grip[1], share))
    _keep_above(_floor(body, start, end, share), limbs, plants, grip)
    nearer = start if share < 0.5 else end
    return Stance(
        rotations=limbs.rotations,
        positions=limbs.positions,
        local=limbs.local,
        loose=limbs.loose,
        grip=grip,
        plants=plants,
        pose=nearer.pose,
        angles=nearer.angles,
        breath=_blend(start.breath, end.breath, share),
    )


def breathing(stance: Stance, phase: float) -> Stance:
    """Return a stance that breathes: phase 0 is breathed out, 0.5 breathed in, 1 out again."""
    return replace(stance, breath=0.5 - 0.5 * math.cos(2.0 * math.pi * phase))


def _plants(start: Stance, end: Stance, share: float) -> dict[str, Plant]:
    """Return what holds the limbs on the way: those that both ends plant in the same manner."""
    shared = start.plants.keys() & end.plants.keys()
    mixed = {name: _mixed(start.plants[name], end.plants[name], share) for name in shared}
    return {name: plant for name, plant in mixed.items() if plant is not None}


def _turned(start: Stance, end: Stance, share: float, plants: dict[str, Plant]) -> Floats:
    """Return (b, 3, 3) how the bones are turned on the way, before planted limbs are brought to their places.

    The collarbone of a planted arm begins where it was before it helped the arm to reach: it is about to help again.
    """
    local = matrices(slerp(start.turns, end.turns, share))
    loose = [INDEX[f"clav_{end_of_limb[-1]}"] for end_of_limb in plants if end_of_limb.startswith("hand")]
    if loose:
        local[loose] = matrices(slerp(quaternions(start.loose[loose]), quaternions(end.loose[loose]), share))
    return local


def _mixed(start: Plant, end: Plant, share: float) -> Plant | None:
    """Return what is between two plants of one kind; None where they are not of one kind."""
    if start == end:
        return start
    alike = type(start) is type(end) and getattr(start, "bone", "") == getattr(end, "bone", "")
    if not alike:
        return None
    values = {each.name: _blended(getattr(start, each.name), getattr(end, each.name), share) for each in fields(end)}
    mixed: Plant = replace(end, **values)
    if isinstance(mixed, (Sole, Palm)) and isinstance(start, (Sole, Palm)) and isinstance(end, (Sole, Palm)):
        return replace(mixed, level=mixed.level + _step(start.flat, end.flat, share))
    return mixed


def _blended(start: Any, end: Any, share: float) -> Any:  # noqa: ANN401 - whatever a plant consists of
    """Return what is between two values of a plant: numbers and places go over, anything else is the end's."""
    if isinstance(start, tuple) and isinstance(end, tuple):
        return tuple(_blend(one, two, share) for one, two in zip(start, end, strict=True))
    if isinstance(start, float) and isinstance(end, float):
        return _blend(start, end, share)
    return end


def _keep_anchor(limbs: Limbs, start: Stance, end: Stance, share: float) -> None:
    """Move the whole body so that a joint that anchors both poses goes straight from one place to the other."""
    bone = start.pose.anchor.bone
    if bone == end.pose.anchor.bone and bone != "pelvis":
        place = INDEX[bone]
        wanted = _mix(start.positions[place], end.positions[place], share)
        limbs.shift(wanted - limbs.positions[place])


def _floor(body: Body, start: Stance, end: Stance, share: float) -> float:
    """Return the height in metres under which nothing may sink: no deeper than the two poses themselves have it."""
    return min(-_SUNK, _blend(_depth(body, start), _depth(body, end), share))


@lru_cache(maxsize=64)
def _depth(body: Body, stance: Stance) -> float:
    """Return the height of the lowest point of a stance; kept, because it is asked for at every frame."""
    return body.lowest(stance.rotations, stance.positions, "all", stance.grip)


def _keep_above(floor: float, limbs: Limbs, plants: dict[str, Plant], grip: tuple[float, float]) -> None:
    """Lift what has sunk: a free limb by itself, then the whole body, whose planted limbs follow."""
    if _lowest(limbs, "all", grip) > floor:
        return
    for end, limb in (("hand", "arm"), ("foot", "leg")):
        for side in "rl":
            if f"{end}_{side}" not in plants:
                _lift(floor, limbs, f"{limb}_{side}", grip)
    limbs.place()
    low = _lowest(limbs, "all", grip)
    if low < floor:
        limbs.shift(np.array([0.0, floor - low, 0.0]))
        limbs.plant(plants)


def _lift(floor: float, limbs: Limbs, group: str, grip: tuple[float, float]) -> None:
    """Turn a limb up about its upper joint, as far as it has sunk."""
    limb, side = group.split("_")
    upper, parent, end = ("uarm", "clav_" + side, "hand") if limb == "arm" else ("thigh", "pelvis", "foot")
    place, tip = INDEX[f"{upper}_{side}"], INDEX[f"{end}_{side}"]
    for _ in range(3):
        low = _lowest(limbs, group, grip)
        lever = limbs.positions[tip] - limbs.positions[place]
        long = math.hypot(lever[0], lever[2])
        if low > floor - 1e-4 or long < 0.1:
            return
        axis = unit(np.array([-lever[2], 0.0, lever[0]]))
        turn = about(axis, math.degrees(min(0.3, (floor - low) / long)))
        limbs.local[place] = limbs.rotations[INDEX[parent]].T @ turn @ limbs.rotations[place]
        limbs.place()


def _lowest(limbs: Limbs, group: str, grip: tuple[float, float]) -> float:
    return limbs.height(group, grip)


def _step(start: tuple[float, float], end: tuple[float, float], share: float) -> float:
    """Return metres by which a limb is lifted on the way between two spots."""
    return STEP * math.sin(math.pi * share) if math.dist(start, end) > _MOVED else 0.0


def _blend(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def _mix(start: Floats, end: Floats, share: float) -> Floats:
    return np.asarray(start + (end - start) * share)
