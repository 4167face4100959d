"""From MakeHuman's body to ours: 27 bones, soft weights, arms of human length, feet on the floor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from grip import finger_moves
from makehuman import Human
from mesh import Smoother, eased, used
from skeleton import ARM, BONES, INDEX, Bools, Floats, Ints, frames_at_rest, joints_at_rest, unit

LONGER = {"female": {"upper": 1.05, "lower": 1.05}, "male": {"upper": 1.03, "lower": 1.0}}
"""How much longer the arms are made; docs/decisions/0008 has the measurements and why not more."""
KNEE = 0.11
"""How far up and down the skin of a knee still bends, in metres."""
PATELLA = 0.02
"""How far below the joint the middle of that stretch lies: the skin over the kneecap goes with the thigh."""

PREFIXES = {
    "root": "pelvis", "pelvis": "pelvis", "spine05": "l1", "spine04": "l2", "spine03": "l3", "spine02": "t1",
    "spine01": "t2", "breast": "t2", "neck01": "neck1", "neck02": "neck2", "neck03": "neck2",
}  # fmt: skip
LIMB_PREFIXES = {
    "clavicle": "clav", "shoulder01": "clav", "upperarm": "uarm", "lowerarm01": "farm1", "lowerarm02": "farm2",
    "wrist": "hand", "metacarpal": "hand", "finger": "hand", "upperleg": "thigh", "lowerleg": "shin", "foot": "foot",
    "toe": "toes",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """A naked body on the floor, standing with its arms a little out.

    Attributes:
        points: (n, 3) vertices; faces: (m, 3) triangles, anticlockwise from outside.
        weights: (n, 27) how much each vertex follows each bone.
        grip: (n, 3) how far each vertex moves for a fist; flat: for a straight hand with the fingers together.
        joints: (27, 3) where the bones begin; frames: (27, 3, 3) their axes.
        eyes: (2, k, 3) the vertices of the right and the left eyeball; mouth: (3,) the middle of the mouth.
    """

    points: Floats
    faces: Ints
    weights: Floats
    grip: Floats
    flat: Floats
    joints: Floats
    frames: Floats
    eyes: Floats
    mouth: Floats

    @property
    def stature(self) -> float:
        """How tall the body is, in metres."""
        return float(np.ptp(self.points[:, 1]))

    def share(self, *bones: str) -> Floats:
        """Return (n,) how much each vertex follows these bones together."""
        return share(self.weights, *bones)

    def joint(self, bone: str) -> Floats:
        """Return where a bone begins."""
        return np.asarray(self.joints[INDEX[bone]])


def share(weights: Floats, *bones: str) -> Floats:
    """Return (n,) the sum of the weights of some bones."""
    total: Floats = weights[:, [INDEX[bone] for bone in bones]].sum(1)
    return total


def both(*limbs: str) -> tuple[str, ...]:
    """Return the bones of these names, right and left."""
    return tuple(f"{limb}_{side}" for side in "rl" for limb in limbs)


def body_of(human: Human, sex: str) -> Body:
    """Return the body, in our bones."""
    every, fingers = _collapsed(human)
    points = _with_longer_arms(human, every, LONGER[sex])
    keep, faces = used(_triangles(human.groups["body"]))
    points[:, 1] -= points[keep, 1].min()
    moved = Human(points, human.groups, human.weights, human.neck)
    cubes = moved.cubes()
    joints = joints_at_rest(cubes, points[human.neck].mean(0))
    frames = frames_at_rest(joints, cubes)
    weights = _soft(every[keep], fingers[keep], faces)
    return Body(
        points=points[keep],
        faces=faces,
        weights=_with_soft_knees(weights, points[keep], joints),
        grip=finger_moves(moved, cubes, frames, fist=True)[keep],
        flat=finger_moves(moved, cubes, frames, fist=False)[keep],
        joints=joints,
        frames=frames,
        eyes=np.array([points[human.vertices(f"helper-{side}-eye")] for side in "rl"]),
        mouth=cubes["joint-mouth"] * np.array([1.0, 1.0, 0.0]),
    )


def bone_of(name: str) -> str:
    """Return our bone for one of the rig's 163: "lowerarm02.L" is farm2_l; what is not named belongs to the head."""
    stem, _, side = name.partition(".")
    if stem in PREFIXES:
        return PREFIXES[stem]
    for prefix, bone in LIMB_PREFIXES.items():
        if stem.startswith(prefix):
            return f"{bone}_{side[-1].lower()}"
    return "head"


def _collapsed(human: Human) -> tuple[Floats, Floats]:
    """Return the weights (n, 27) of every vertex of the base mesh, and how much it belongs to a finger."""
    weights, fingers = np.zeros((len(human.points), len(BONES))), np.zeros(len(human.points))
    for name, (places, amounts) in human.weights.items():
        np.add.at(weights[:, INDEX[bone_of(name)]], places, amounts)
        if name.startswith("finger"):
            np.add.at(fingers, places, amounts)
    return weights / np.maximum(weights.sum(1, keepdims=True), 1e-12), fingers


def _triangles(faces: list[list[int]]) -> Ints:
    """Return the faces cut into triangles."""
    return np.array([[face[0], face[k], face[k + 1]] for face in faces for k in range(1, len(face) - 1)])


def _with_longer_arms(human: Human, weights: Floats, longer: dict[str, float]) -> Floats:
    """Return all points with the arms drawn out along their bones, both alike; the joint cubes go along."""
    cubes, points = human.cubes(), human.points.copy()
    for side in "rl":
        belongs = share(weights, *[f"{bone}_{side}" for bone in ARM])
        for name in cubes:
            if name.startswith((f"joint-{side}-elbow", f"joint-{side}-hand", f"joint-{side}-finger")):
                belongs[human.vertices(name)] = 1.0
        shoulder, elbow, wrist = (cubes[f"joint-{side}-{name}"] for name in ("shoulder", "elbow", "hand"))
        for start, end, factor in ((shoulder, elbow, longer["upper"]), (elbow, wrist, longer["lower"])):
            bone = end - start
            place = np.clip((human.points - start) @ bone / bone.dot(bone), 0, 1)
            points += (belongs * place * (factor - 1))[:, None] * bone
    return points


def _soft(weights: Floats, fingers: Floats, faces: Ints) -> Floats:
    """Return weights that run gently into each other, except in head and hands: ragged ones show when a joint bends."""
    kept = np.clip(fingers + share(weights, "hand_r", "hand_l", "head"), 0, 1)
    weights = Smoother(faces, len(weights)).smooth(weights, 0.6 * (1 - kept), 10)
    return np.asarray(weights / weights.sum(1, keepdims=True))


def _with_soft_knees(weights: Floats, points: Floats, joints: Floats) -> Floats:
    """Return weights with which the skin of a bent knee forms an even arc instead of a box.

    Round the joint, what a vertex follows of thigh and shin depends only on how far up the leg it lies. Together with
    helper bones that turn part of the way, its front then keeps its length round the bend: no corners, no dents.
    """
    weights = weights.copy()
    for side in "rl":
        hip, knee, ankle = (joints[INDEX[f"{bone}_{side}"]] for bone in ("thigh", "shin", "foot"))
        up = unit(unit(hip - knee) + unit(knee - ankle))
        height = (points - knee) @ up
        pair = [INDEX[f"thigh_{side}"], INDEX[f"shin_{side}"]]
        together = weights[:, pair].sum(1)
        near: Bools = (np.abs(height) < 2 * KNEE) & (together > 0)
        thigh = eased((height + PATELLA) / (2 * KNEE) + 0.5)
        fresh = np.stack([thigh, 1 - thigh], 1) * together[:, None]
        weights[near[:, None] & np.isin(np.arange(len(BONES)), pair)] = fresh[near].ravel()
    return weights
