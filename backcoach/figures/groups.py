"""Which of a body's vertices can touch the floor, and by which names a pose calls them."""

from __future__ import annotations

import numpy as np

from backcoach.figures.rotation import Floats, Ints
from backcoach.figures.skeleton import BONES, INDEX, PARTS, SIDES, part_of

_DIRECTIONS = 100

_BONES_OF: dict[str, tuple[str, ...]] = {
    "all": BONES,
    "feet": ("foot_r", "foot_l", "toes_r", "toes_l"),
    "toes": ("toes_r", "toes_l"),
    "knees": ("thigh_r", "shin_r", "thigh_l", "shin_l"),
    "shins": ("shin_r", "shin_l"),
    "seat": ("pelvis", "thigh_r", "thigh_l"),
    "pelvis": ("pelvis",),
    "back": ("pelvis", "l1", "l2", "t1", "t2"),
    "trunk": ("pelvis", "l1", "l2", "l3", "t1", "t2"),
    "chest": ("t1", "t2"),
    "upper": ("t1", "t2", "head"),
}


def _groups() -> dict[str, tuple[str, ...]]:
    found = dict(_BONES_OF)
    for part in PARTS[2:]:
        found[part] = tuple(bone for bone in BONES if part_of(bone) == part)
    for side in SIDES:
        found[f"knee_{side}"] = (f"thigh_{side}", f"shin_{side}")
        found[f"toes_{side}"] = (f"toes_{side}",)
        found[f"arm_{side}"] = found[f"uarm_{side}"] + found[f"farm_{side}"] + found[f"hand_{side}"]
        found[f"forearm_{side}"] = found[f"farm_{side}"] + found[f"hand_{side}"]
        found[f"leg_{side}"] = found[f"thigh_{side}"] + found[f"shin_{side}"] + found[f"foot_{side}"]
    return found


GROUPS = _groups()
"""The bones of every group of the body that a pose can rest on something."""


HANGING = ("elbow_r", "elbow_l")
"""Where an elbow would be if the upper arm hung nearly straight down: what brings a shoulder over its forearm."""


def outermost(vertices: Floats, owner: Ints, joints: Floats) -> dict[str, Ints]:
    """Return for each group the vertices that can be its lowest, however the body is turned.

    Args:
        vertices: (n, 3) at rest.
        owner: (n,) the bone that moves each vertex most.
        joints: (b, 3) where each bone begins at rest.
    """
    of_bone = {bone: _extremes(vertices, np.flatnonzero(owner == INDEX[bone])) for bone in BONES}
    found = {name: np.concatenate([of_bone[bone] for bone in bones]) for name, bones in GROUPS.items()}
    upper = vertices[:, 1] > (joints[INDEX["thigh_r"], 1] + joints[INDEX["shin_r"], 1]) / 2
    sat_on = [np.flatnonzero((owner == INDEX[bone]) & upper) for bone in GROUPS["seat"]]
    found["seat"] = np.concatenate([_extremes(vertices, own) for own in sat_on])  # a knee is before the edge of a seat
    return found


def _extremes(vertices: Floats, own: Ints) -> Ints:
    """Return those of some vertices that lie farthest in one of many directions."""
    if not len(own):
        return own
    place = np.arange(_DIRECTIONS) + 0.5
    polar, around = np.arccos(1 - 2 * place / _DIRECTIONS), np.pi * (1 + 5**0.5) * place
    directions = np.stack([np.cos(around) * np.sin(polar), np.sin(around) * np.sin(polar), np.cos(polar)])
    return np.asarray(own[np.unique(np.argmax(vertices[own] @ directions, axis=0))])
