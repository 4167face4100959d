"""Helper bones that turn a part of the way between two bones, so that knees, elbows and hips bend round.

A vertex that simply shared two bones would be drawn towards the joint, and a bent knee would collapse. At knees and
elbows a vertex therefore turns by its own share of the bend, which rises smoothly along the limb: it goes
round the joint on a circle, like a real kneecap. Three helpers between the two bones come near to every share.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backcoach.figures.rotation import Floats, Ints, matrices, quaternions, slerp, unit
from backcoach.figures.skeleton import INDEX, SIDES, Skeleton

_SHARES = (0.25, 0.5, 0.75)
_ROUND = (("thigh", "shin", "foot", 0.065), ("uarm", "farm1", "hand", 0.045))
"""Upper bone, lower bone, the one at its end, and metres along the limb, up and down, over which the bend is spread."""

_HIP = 0.7  # how much of what pelvis and thigh share goes to the helper halfway between them


@dataclass(frozen=True, slots=True, eq=False)
class Hinges:
    """All helpers of a body.

    Attributes:
        upper: (h,) the bone above each helper.
        lower: (h,) the bone below it, at whose beginning it turns.
        share: (h,) how far it is turned from the upper to the lower one.
        weights: (n, b + h) how much each bone and helper moves each vertex.
    """

    upper: Ints
    lower: Ints
    share: Floats
    weights: Floats

    @classmethod
    def made(cls, vertices: Floats, weights: Floats, bones: Skeleton) -> Hinges:
        """Return the helpers of a body.

        Args:
            vertices: (n, 3) at rest.
            weights: (n, b) how much each bone moves each vertex.
            bones: the skeleton.
        """
        own, added, table = weights.copy(), [], []
        for side in SIDES:
            for names in _ROUND:
                upper, lower, end = (INDEX[f"{name}_{side}"] for name in names[:3])
                share = _share(vertices, bones.joints[[upper, lower, end]], names[3])
                given = _shared_out(own[:, upper] + own[:, lower], share)
                own[:, upper], own[:, lower] = given[:, 0], given[:, -1]
                added.append(given[:, 1:-1])
                table += [(upper, lower, part) for part in _SHARES]
            pelvis, thigh = INDEX["pelvis"], INDEX[f"thigh_{side}"]
            moved = _halfway(own[:, pelvis], own[:, thigh])
            own[:, pelvis] -= moved / 2
            own[:, thigh] -= moved / 2
            added.append(moved[:, None])
            table.append((pelvis, thigh, 0.5))
        return cls(
            upper=np.array([row[0] for row in table]),
            lower=np.array([row[1] for row in table]),
            share=np.array([row[2] for row in table]),
            weights=np.concatenate([own, *added], axis=1),
        )

    def added(self, turns: Floats, places: Floats, joints: Floats) -> tuple[Floats, Floats, Floats]:
        """Return turns since rest, places and pivots at rest of the bones (b, ...), followed by the helpers'."""
        above, below = turns[self.upper], turns[self.lower]
        bend = quaternions(np.matmul(above.transpose(0, 2, 1), below))
        none = np.tile([1.0, 0.0, 0.0, 0.0], (len(bend), 1))
        helpers = np.matmul(above, matrices(slerp(none, bend, self.share)))
        return (
            np.concatenate([turns, helpers]),
            np.concatenate([places, places[self.lower]]),
            np.concatenate([joints, joints[self.lower]]),
        )


def _share(vertices: Floats, joints: Floats, spread: float) -> Floats:
    """Return (n,) by which share of a bend each vertex turns.

    Args:
        vertices: (n, 3) at rest.
        joints: (3, 3) above the joint, the joint itself, and the one below.
        spread: metres along the limb, up and down, over which the share rises from 0 to 1.
    """
    above, joint, below = joints
    along = unit(unit(joint - above) + unit(below - joint))
    place = np.clip(0.5 + (vertices - joint) @ along / (2.0 * spread), 0.0, 1.0)
    return np.asarray(place * place * (3.0 - 2.0 * place))


def _shared_out(both: Floats, share: Floats) -> Floats:
    """Return (n, 5) weights of the two bones and the helpers between them, which turn a vertex by its share."""
    nodes = np.array([0.0, *_SHARES, 1.0])
    near = np.clip(1.0 - np.abs(share[:, None] - nodes) / (nodes[1] - nodes[0]), 0.0, 1.0)
    return np.asarray(both[:, None] * near)


def _halfway(above: Floats, below: Floats) -> Floats:
    """Return (n,) what goes to a helper halfway between two bones: most where both have the same share."""
    less, more = np.minimum(above, below), np.maximum(above, below)
    return np.asarray(_HIP * less * less / np.maximum(more, 1e-9))
