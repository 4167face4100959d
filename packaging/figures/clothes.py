"""Shirt, leggings and hair: where they end, and how they lie over the body.

Each is a field over the body at rest: positive inside, zero at its edge, in about metres. The same fields say where the
cloth is smoothed and lifted here, and where the reduced mesh is cut later, so hems run exactly along them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from anatomy import Body, both, share
from mesh import Smoother, eased, normals
from skeleton import ARM, INDEX, Floats

ARMS, FEET = both(*ARM), both("foot", "toes")
HAIRLINE: Floats = np.array(
    [[0, 0.16], [0.18, 0.19], [0.30, 0.28], [0.36, 0.46], [0.44, 0.585], [0.52, 0.61], [0.60, 0.60], [0.68, 0.62],
     [0.78, 0.70], [0.86, 0.78], [1.0, 0.86]]
)  # fmt: skip
"""The hairline on the head: from back (0) to front (1), how high (0 neck to 1 crown)."""
HANGS = 0.4
"""How much of the pull of the thighs the shirt is freed from. With all of it, its hem stands off in the bent hip."""


@dataclass(frozen=True, slots=True)
class Tailor:
    """Knows where the clothes of one body end.

    Attributes:
        body: whose joints the hems are measured from.
        back, front: where the head begins and ends, forwards; low, high: the neck's and the crown's height.
    """

    body: Body
    back: float
    front: float
    low: float
    high: float

    @classmethod
    def of(cls, body: Body) -> Tailor:
        """Measure a body."""
        head = body.points[body.share("head") > 0.6]
        low = body.joint("head")[1] - 0.0344 * body.stature
        return cls(body, head[:, 0].min(), head[:, 0].max(), float(low), head[:, 1].max())

    def shirt(self, points: Floats, weights: Floats) -> Floats:
        """Return the field of the T-shirt: hem below the waist, sleeves to the middle of the upper arm, round neck."""
        body, neck = self.body, self.body.joint("neck1")
        inside = points[:, 1] - (body.joint("thigh_r")[1] + 0.0344 * body.stature)
        arm = share(weights, *ARMS)
        for side, sign in (("r", 1.0), ("l", -1.0)):
            start = body.joint(f"uarm_{side}")
            bone = body.joint(f"farm1_{side}") - start
            sleeve = (0.60 - (points - start) @ bone / bone.dot(bone)) * 0.25
            inside = np.where((points[:, 2] * sign > 0) & (arm > 0.3), np.minimum(inside, sleeve), inside)
        collar = -(points[:, 1] - (neck[1] + 0.008) + 0.62 * (points[:, 0] - neck[0]))
        head = (share(weights, "head", "neck2") > 0.5) & (points[:, 1] > neck[1] + 0.08)
        return np.where(head, -0.2, np.minimum(inside, collar))

    def leggings(self, points: Floats, weights: Floats) -> Floats:
        """Return the field of the leggings: from the waist to a hand above the ankle."""
        waist = self.body.joint("thigh_r")[1] + 0.12 - points[:, 1]
        inside = np.minimum(points[:, 1] - (self.body.joint("foot_r")[1] + 0.09), waist)
        bare = (share(weights, *ARMS) > 0.4) | (share(weights, *FEET) > 0.9)
        return np.where(bare, -1.0, inside)

    def hair(self, points: Floats, weights: Floats) -> Floats:
        """Return the field of the hair: what lies above the hairline."""
        along = (points[:, 0] - self.back) / (self.front - self.back)
        above = (points[:, 1] - self.low) / (self.high - self.low)
        inside = (above - np.interp(along, HAIRLINE[:, 0], HAIRLINE[:, 1])) * (self.high - self.low)
        head = (share(weights, "head", "neck2") > 0.3) & (points[:, 1] > self.low)
        return np.where(head, inside, -1.0)


def dressed(body: Body, tailor: Tailor) -> Body:
    """Return the body with cloth and hair over it: hollows bridged, edges flush with the skin."""
    smoother = Smoother(body.faces, len(body.points))
    shirt, leggings, hair = (field(body.points, body.weights) for field in (tailor.shirt, tailor.leggings, tailor.hair))
    points = smoother.smooth(body.points, 0.45 * eased(np.maximum(shirt, leggings) / 0.02), 14)
    points = smoother.smooth(points, 0.45 * eased(shirt / 0.02), 26)
    chest = np.clip(body.share("t1", "t2", "l3", "l2"), 0, 1) * (body.points[:, 0] > 0)
    points = smoother.smooth(points, 0.45 * eased(shirt / 0.02) * chest, 70)
    # A step at a hem would make it ragged once the mesh is reduced, so the cloth rises from nothing.
    points += normals(points, body.faces) * (eased(leggings / 0.04) * 0.005)[:, None]
    points += normals(points, body.faces) * (eased(shirt / 0.045) * 0.010)[:, None]
    points = smoother.smooth(points, 0.5 * eased(hair / 0.02), 30)
    points += normals(points, body.faces) * (eased(hair / 0.03) * 0.017)[:, None]
    points = smoother.smooth(points, 0.4 * eased(hair / 0.02), 10)
    face = (body.share("head") > 0.5) & (hair < 0)
    points = smoother.smooth(points, np.where(face, 0.175, 0.0), 2)
    return replace(body, points=points, weights=_hanging(body, shirt, smoother))


def _hanging(body: Body, shirt: Floats, smoother: Smoother) -> Floats:
    """Return weights with which the shirt hangs: from the pelvis, not the thighs, and evenly round the shoulders.

    A hem that follows the thighs is drawn into the crease of the hip when somebody sits on the heels.
    """
    weights = body.weights.copy()
    hangs = HANGS * eased((shirt + 0.03) / 0.05)
    for thigh in both("thigh"):
        moved = hangs * weights[:, INDEX[thigh]]
        weights[:, INDEX[thigh]] -= moved
        weights[:, INDEX["pelvis"]] += moved
    weights = smoother.smooth(weights, 0.6 * eased((shirt + 0.04) / 0.05), 12)
    return np.asarray(weights / weights.sum(1, keepdims=True))
