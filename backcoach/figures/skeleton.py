"""The bones: what hangs on what, how long each is, and where all are once every joint has its angle.

Names are short because they are written often: `l1` to `l3` are the lower back from the pelvis up, `t1` and `t2` the
chest, `clav` the collarbone, `uarm` the upper arm, `farm1` and `farm2` the halves of the forearm; `_r` is the right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from backcoach.figures.rotation import Floats, across, cross, frame, unit

SIDES = ("r", "l")
SIGN = {"r": 1.0, "l": -1.0}
"""Which way z points on each side."""

_SPINE = ("pelvis", "l1", "l2", "l3", "t1", "t2", "neck1", "neck2", "head")
_LIMBS = (("t2", ("clav", "uarm", "farm1", "farm2", "hand")), ("pelvis", ("thigh", "shin", "foot", "toes")))


def _tree() -> dict[str, str | None]:
    """Return each bone with the one it hangs on; a bone always comes after that one."""
    parents: dict[str, str | None] = dict(zip(_SPINE, (None, *_SPINE[:-1]), strict=True))
    for side in SIDES:
        for root, chain in _LIMBS:
            before = root
            for name in chain:
                bone = f"{name}_{side}"
                parents[bone] = before
                before = bone
    return parents


PARENTS = _tree()
BONES = tuple(PARENTS)
INDEX = {bone: place for place, bone in enumerate(BONES)}
_PARENT = tuple(INDEX[parent] if parent else -1 for parent in PARENTS.values())

PARTS = (
    "hips", "torso", "neck", "head",
    "uarm_r", "farm_r", "hand_r", "thigh_r", "shin_r", "foot_r",
    "uarm_l", "farm_l", "hand_l", "thigh_l", "shin_l", "foot_l",
)  # fmt: skip
"""What is drawn in one piece."""

_PART_OF = {"clav": "torso", "farm1": "farm", "farm2": "farm", "toes": "foot"}


def part_of(bone: str) -> str:
    """Return the part of the body that a bone moves."""
    name, _, side = bone.partition("_")
    if name in {"pelvis", "l1", "l2", "l3", "t1", "t2", "clav"}:
        return "torso"
    if name in {"neck1", "neck2"}:
        return "neck"
    return f"{_PART_OF.get(name, name)}_{side}" if side else name


def other_side(name: str) -> str:
    """Return a name, such as hip_r.flex, for the other side; one without a side is its own."""
    joint, dot, dof = name.partition(".")
    if not joint.endswith(("_r", "_l")):
        return name
    return f"{joint[:-1]}{'l' if joint[-1] == 'r' else 'r'}{dot}{dof}"


@dataclass(frozen=True, slots=True, eq=False)
class Skeleton:
    """A body's bones at rest, standing upright.

    Attributes:
        joints: (b, 3) where each bone begins, metres.
        frames: (b, 3, 3) how each bone is turned at rest: its own x forward, y back along its length, z to the right.
        offsets: (b, 3) where each bone begins, as seen from the bone it hangs on.
    """

    joints: Floats
    frames: Floats
    offsets: Floats

    def length(self, start: str, end: str) -> float:
        """Return the metres between the beginnings of two bones at rest."""
        return math.dist(self.joints[INDEX[start]], self.joints[INDEX[end]])

    def arm(self, side: str) -> tuple[float, float]:
        """Return the lengths of upper arm and forearm."""
        return self.length(f"uarm_{side}", f"farm1_{side}"), self.length(f"farm1_{side}", f"hand_{side}")

    def leg(self, side: str) -> tuple[float, float]:
        """Return the lengths of thigh and shin."""
        return self.length(f"thigh_{side}", f"shin_{side}"), self.length(f"shin_{side}", f"foot_{side}")

    def placed(self, local: Floats, root: Floats) -> tuple[Floats, Floats]:
        """Return rotations (b, 3, 3) and positions (b, 3) of all bones in the world.

        Args:
            local: (b, 3, 3) how each bone is turned against the one it hangs on; the pelvis against the world.
            root: (3,) where the pelvis is.
        """
        moves = np.zeros((len(local), 4, 4))
        moves[:, :3, :3], moves[:, :3, 3], moves[:, 3, 3] = local, self.offsets, 1.0
        moves[0, :3, 3] = root
        placed = [moves[0]]
        for parent, move in zip(_PARENT[1:], moves[1:], strict=True):
            placed.append(placed[parent] @ move)
        world = np.array(placed)
        return np.ascontiguousarray(world[:, :3, :3]), np.ascontiguousarray(world[:, :3, 3])


def skeleton(joints: Floats, frames: Floats) -> Skeleton:
    """Return the skeleton with these joints (b, 3) and frames (b, 3, 3) at rest."""
    offsets = np.zeros_like(joints)
    for bone, parent in enumerate(_PARENT[1:], start=1):
        offsets[bone] = frames[parent].T @ (joints[bone] - joints[parent])
    return Skeleton(joints, frames, offsets)


def bent(start: Floats, target: Floats, lengths: tuple[float, float], towards: Floats) -> tuple[Floats, Floats]:
    """Return where the middle joint and the end of a limb of two bones come to lie.

    Args:
        start: (3,) its upper joint.
        target: (3,) where its end should be; what is too far is pointed at.
        lengths: of its two bones.
        towards: (3,) the direction in which the middle joint points.
    """
    upper, lower = lengths
    gap = target - start
    distance = math.sqrt(float(gap @ gap))
    reach = min(max(distance, abs(upper - lower) + 1e-4), upper + lower - 1e-4)
    ahead = gap / distance
    along = (upper * upper - lower * lower + reach * reach) / (2.0 * reach)
    aside = math.sqrt(max(upper * upper - along * along, 0.0))
    return start + ahead * along + across(towards, ahead) * aside, start + ahead * reach


def frame_along(direction: Floats, right: Floats) -> Floats:
    """Return the (3, 3) frame of a bone that runs in a direction, its z as near as can be to `right`."""
    y = -unit(direction)
    z = across(right, y)
    return frame(cross(y, z), y, z)
