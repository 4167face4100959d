"""Brings the ends of limbs where a pose wants them: two-bone inverse kinematics, and how a hand or foot then lies."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from backcoach.figures.body import Body
from backcoach.figures.groups import HANGING
from backcoach.figures.pose import Clasp, Forearm, Palm, Plant, Reach, Sole
from backcoach.figures.rotation import (
    Floats,
    about,
    about_x,
    about_y,
    about_z,
    across,
    cross,
    frame,
    turned_about_y,
    unit,
)
from backcoach.figures.skeleton import INDEX, SIGN, bent, frame_along
from backcoach.figures.stance import Stance

_UP = np.array([0.0, 1.0, 0.0])
_TWIST_OF_FOREARM = 0.65  # the share of a turn of the hand that the forearm takes
_PALM = 0.085  # metres from the wrist to the middle of the palm
_SHRUG = 20.0  # most degrees by which the collarbone helps an arm to reach
_UPRIGHT = 0.985  # of the length of an upper arm that props up the body, not quite straight down
_AIM = 1e-4


class Limbs:
    """A body with its bones placed, whose limbs can be moved.

    Attributes:
        local: (b, 3, 3) how each bone is turned against the one it hangs on; changed by `plant`.
        loose: (b, 3, 3) the same as it was before `plant`.
        rotations: (b, 3, 3) in the world; positions: (b, 3); both are behind by what `plant` did since `place`.
    """

    _shrugged = True  # whether a collarbone may be turned more than `loose` has it

    def __init__(self, body: Body, local: Floats, root: Floats) -> None:
        self.body = body
        self.local = local.copy()
        self.loose = local
        self._shrugged = False
        self.rotations, self.positions = body.skeleton.placed(self.local, root)

    @classmethod
    def of(cls, body: Body, stance: Stance) -> Limbs:
        """Return the limbs of a body in a stance, as they are."""
        limbs = cls.__new__(cls)
        limbs.body, limbs.local, limbs.loose = body, stance.local, stance.loose
        limbs.rotations, limbs.positions = stance.rotations, stance.positions
        return limbs

    def place(self, root: Floats | None = None) -> None:
        """Bring all bones up to date, the pelvis at `root` (3,) or where it is."""
        self.rotations, self.positions = self.body.skeleton.placed(
            self.local, self.positions[0] if root is None else root
        )

    def shift(self, by: Floats) -> None:
        """Move all bones by (3,) metres."""
        self.positions = self.positions + by

    def height(self, group: str, grip: tuple[float, float]) -> float:
        """Return metres from the floor up to the lowest point of a group of the body."""
        if group in HANGING:
            shoulder, (upper, _) = self.positions[INDEX[f"uarm_{group[-1]}"]], self.body.skeleton.arm(group[-1])
            return float(shoulder[1]) - upper * _UPRIGHT - self.body.heights["elbow"]
        return self.body.lowest(self.rotations, self.positions, group, grip)

    def plant(self, plants: Mapping[str, Plant]) -> None:
        """Bring the ends of limbs where they are wanted. Legs first: a hand may hold one."""
        if not plants:
            return
        for end in plants:
            if end.startswith("hand"):  # the collarbone helps from where it was, however often this is done
                clavicle = INDEX[f"clav_{end[-1]}"]
                self.local[clavicle] = self.loose[clavicle]
        if self._shrugged:
            self.place()
        for end in sorted(plants):
            self._one(end, plants[end])
        self.place()

    def _one(self, end: str, plant: Plant) -> None:
        name, side = end.split("_")
        if name == "foot":
            self._foot(side, plant)
        elif isinstance(plant, Palm):
            self._palm(side, plant)
        elif isinstance(plant, Forearm):
            self._forearm(side, plant)
        elif isinstance(plant, Clasp):
            self.place()
            self._clasp(side, plant)
        elif isinstance(plant, Reach):
            self._reach(side, plant)

    def _foot(self, side: str, plant: Plant) -> None:
        """Bring an ankle over its spot, the sole flat or on its ball."""
        sign, pelvis = SIGN[side], self.rotations[0]
        foot: Floats | None = None
        if isinstance(plant, Sole):
            heading = about_y(-sign * plant.heading)
            tilt = about_z(-plant.tilt)
            ball = self.body.skeleton.offsets[INDEX[f"toes_{side}"]]
            foot = heading @ tilt
            spot = np.array([plant.flat[0], self.body.heights["ankle"] + plant.level, plant.flat[1]])
            target = spot + heading @ (ball - tilt @ ball)
        elif isinstance(plant, Reach):
            target = np.array(plant.at)
        else:
            return
        upper, lower = f"thigh_{side}", f"shin_{side}"
        hip = self.positions[INDEX[upper]]
        lengths = self.body.skeleton.leg(side)
        knee, ankle = bent(hip, target, lengths, pelvis @ np.array([1.0, 0.0, sign * plant.out]))
        thigh, shin = _hinged(knee - hip, ankle - knee, pelvis[:, 2], forward=False)
        self.local[INDEX[upper]], self.local[INDEX[lower]] = pelvis.T @ thigh, thigh.T @ shin
        if foot is not None:
            self.local[INDEX[f"foot_{side}"]] = shin.T @ foot
        if isinstance(plant, Sole) and plant.tilt:
            self.local[INDEX[f"toes_{side}"]] = about_z(plant.tilt)

    def _palm(self, side: str, plant: Palm) -> None:
        """Lay a palm flat, its wrist over its spot."""
        hand = lying_hand(SIGN[side], plant.heading) @ about_x(-SIGN[side] * plant.tilt)
        wrist = np.array([plant.flat[0], self.body.heights["wrist"] + plant.level, plant.flat[1]])
        self._arm(side, wrist, self._elbow_way(side, plant.pole), hand)

    def _reach(self, side: str, plant: Reach) -> None:
        """Bring a wrist to a point, the palm facing where it should."""
        hand = None
        if plant.palm is not None:
            hand = facing_hand(SIGN[side], np.array(plant.palm), np.array(plant.fingers))
        self._arm(side, np.array(plant.at), self._elbow_way(side, plant.pole), hand)

    def _forearm(self, side: str, plant: Forearm) -> None:
        """Lay elbow and forearm down: the elbow under the shoulder, or as near as the upper arm is long."""
        sign, skeleton, heights = SIGN[side], self.body.skeleton, self.body.heights
        upper, lower = skeleton.arm(side)
        shoulder = self.positions[INDEX[f"uarm_{side}"]]
        height, beside = heights["elbow"] + plant.level, sign * plant.aside
        gone = math.sqrt(max(upper**2 - (shoulder[1] - height) ** 2 - beside**2, 0.0))
        elbow = np.array([shoulder[0] + plant.ahead * gone, height, shoulder[2] + beside])
        heading = about_y(sign * plant.heading)[:, 0]
        drop = heights["wrist"] * 0.95 + plant.level - height
        wrist = elbow + heading * math.sqrt(lower**2 - drop**2) + _UP * drop
        hand = lying_hand(sign, plant.heading)
        if plant.fist:
            hand = hand @ about_y(sign * 70.0)
        self._turn_arm(side, shoulder, unit(elbow - shoulder) * upper + shoulder, wrist, hand)

    def _clasp(self, side: str, plant: Clasp) -> None:
        """Lay a palm on a limb."""
        wrist, hand = self.grasp(side, plant)
        self._arm(side, wrist, self._elbow_way(side, plant.pole), hand)

    def grasp(self, side: str, plant: Clasp) -> tuple[Floats, Floats]:
        """Return wrist (3,) and frame (3, 3) of a hand laid on a limb: on its skin, wherever that is on this body."""
        sign, bone = SIGN[side], INDEX[plant.bone]
        turn = self.rotations[bone]
        outward = turn @ about_y(-sign * plant.around)[:, 0]
        length = -turn[:, 1]
        round_it = cross(length, outward) * -sign  # from the outer side of the holding hand over the front
        fingers = about(outward, -sign * plant.fingers) @ round_it
        thick = girth(self.body, plant.bone, plant.along, sign * plant.around) + plant.gap
        palm = self.positions[bone] + length * plant.along + outward * (thick + self.body.heights["palm"])
        return palm - unit(fingers) * _PALM, facing_hand(sign, -outward, fingers)

    def _elbow_way(self, side: str, pole: tuple[float, float, float]) -> Floats:
        chest = self.rotations[INDEX["t2"]]
        return np.asarray(chest @ (np.array(pole) * [1.0, 1.0, SIGN[side]]))

    def _arm(self, side: str, wrist: Floats, towards: Floats, hand: Floats | None) -> None:
        """Bring a wrist (3,) to a point; what the arm is too short for, the collarbone adds."""
        lengths = self.body.skeleton.arm(side)
        shoulder = self._shrug(side, wrist, sum(lengths))
        elbow, end = bent(shoulder, wrist, lengths, towards)
        self._turn_arm(side, shoulder, elbow, end, hand)

    def _shrug(self, side: str, wrist: Floats, reach: float) -> Floats:
        """Return where the shoulder (3,) is, after the collarbone has turned towards a wrist that is out of reach."""
        clavicle, arm = INDEX[f"clav_{side}"], INDEX[f"uarm_{side}"]
        shoulder: Floats = self.positions[arm]
        if math.dist(shoulder, wrist) <= reach * 0.995:
            return shoulder
        start = self.positions[clavicle]
        lever = shoulder - start
        axis = cross(lever, wrist - start)
        if float(axis @ axis) < _AIM**2:
            return shoulder
        axis = unit(axis)
        low, high = 0.0, _SHRUG
        for _ in range(12):
            middle = (low + high) / 2
            near = math.dist(start + about(axis, middle) @ lever, wrist) <= reach * 0.995
            low, high = (low, middle) if near else (middle, high)
        turn = about(axis, high)
        self._shrugged = True
        self.rotations[clavicle] = turn @ self.rotations[clavicle]
        self.local[clavicle] = self.rotations[INDEX["t2"]].T @ self.rotations[clavicle]
        return np.asarray(start + turn @ lever)

    def _turn_arm(self, side: str, shoulder: Floats, elbow: Floats, wrist: Floats, hand: Floats | None) -> None:
        """Turn the bones of an arm so that its joints (3,) come to lie there, the hand turned as given."""
        clavicle = self.rotations[INDEX[f"clav_{side}"]]
        chest = self.rotations[INDEX["t2"]]
        upper, fore = _hinged(elbow - shoulder, wrist - elbow, chest[:, 2], forward=True)
        self.local[INDEX[f"uarm_{side}"]] = clavicle.T @ upper
        self.local[INDEX[f"farm1_{side}"]] = upper.T @ fore
        if hand is None:
            return
        turn = fore.T @ hand
        twist = about_y(turned_about_y(turn) * _TWIST_OF_FOREARM)
        self.local[INDEX[f"farm2_{side}"]], self.local[INDEX[f"hand_{side}"]] = twist, twist.T @ turn


def _hinged(upper: Floats, lower: Floats, right: Floats, *, forward: bool) -> tuple[Floats, Floats]:
    """Return the frames of two bones along these directions (3,), whose hinge bends forward (elbow) or back (knee)."""
    hinge = cross(upper, lower) if forward else cross(lower, upper)
    if math.sqrt(float(hinge @ hinge)) < 1e-3 * math.sqrt(float((upper @ upper) * (lower @ lower))):
        hinge = right
    return frame_along(upper, hinge), frame_along(lower, hinge)


def lying_hand(sign: float, heading: float) -> Floats:
    """Return the (3, 3) frame of a hand that lies palm down, its fingers along +x turned inward by degrees."""
    return facing_hand(sign, -_UP, about_y(sign * heading)[:, 0])


def facing_hand(sign: float, palm: Floats, fingers: Floats) -> Floats:
    """Return the (3, 3) frame of a hand whose palm and fingers point in these directions (3,) of the room."""
    y = -unit(fingers)
    z = across(-palm * sign, y)
    return frame(cross(y, z), y, z)


def girth(body: Body, bone: str, along: float, around: float) -> float:
    """Return metres from a bone to the skin at rest, some way along it, on the side at `around` degrees from its front.

    The median of the skin nearby, so that a fold or a hem does not lift the hand.
    """
    down, facing, off_axis = _sleeve(body, bone)
    off = np.abs((facing - around + 180.0) % 360.0 - 180.0)
    near = (np.abs(down - along) < 0.04) & (off < 35.0)
    if not near.any():
        near = off <= off.min() + 20.0
    return float(np.median(off_axis[near]))


@lru_cache(maxsize=64)
def _sleeve(body: Body, bone: str) -> tuple[Floats, Floats, Floats]:
    """Return of each vertex round a bone at rest: metres down it, degrees round it from its front, metres off it."""
    place = INDEX[bone]
    skin = (body.vertices[body.weights[:, place] > 0.4] - body.joints[place]) @ body.frames[place]
    return -skin[:, 1], np.degrees(np.arctan2(skin[:, 2], skin[:, 0])), np.hypot(skin[:, 0], skin[:, 2])
