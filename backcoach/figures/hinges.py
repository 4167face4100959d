"""Helper bones that turn a part of the way between two bones, so that knees, elbows and hips bend round."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backcoach.figures.rotation import Floats, Ints, matrices, quaternions, slerp
from backcoach.figures.skeleton import INDEX, SIDES

_FINE = (0.25, 0.5, 0.75)  # three helpers, evenly between the two bones
_MIDDLE = (0.5,)
_BENT = tuple(
    (INDEX[upper if upper == "pelvis" else f"{upper}_{side}"], INDEX[f"{lower}_{side}"], shares, strength)
    for side in SIDES
    for upper, lower, shares, strength in (
        ("thigh", "shin", _FINE, 0.9),
        ("uarm", "farm1", _FINE, 0.9),
        ("pelvis", "thigh", _MIDDLE, 0.7),
    )
)


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
    def made(cls, weights: Floats) -> Hinges:
        """Return the helpers for a body whose bones move its vertices by weights (n, b)."""
        bones, helpers = weights.copy(), []
        for upper, lower, shares, strength in _BENT:
            above, below = weights[:, upper], weights[:, lower]
            given = _evenly(above, below, strength) if len(shares) > 1 else _in_the_middle(above, below, strength)
            bones[:, upper] -= given[:, 0]
            bones[:, lower] -= given[:, -1]
            helpers.append(given[:, 1:-1])
        table = [(upper, lower, share) for upper, lower, shares, _ in _BENT for share in shares]
        return cls(
            upper=np.array([row[0] for row in table]),
            lower=np.array([row[1] for row in table]),
            share=np.array([row[2] for row in table]),
            weights=np.concatenate([bones, *helpers], axis=1),
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


def _in_the_middle(above: Floats, below: Floats, strength: float) -> Floats:
    """Return (n, 3) what each vertex gives from the bone above, to one helper, and from the bone below."""
    less, more = np.minimum(above, below), np.maximum(above, below)
    moved = strength * less * less / np.maximum(more, 1e-9)
    return np.stack([moved / 2, moved, moved / 2], axis=1)


def _evenly(above: Floats, below: Floats, strength: float) -> Floats:
    """Return (n, 5) the same for three helpers: each vertex turns with the two that are nearest to its own share."""
    both = above + below
    share = below / np.maximum(both, 1e-9)
    nodes = np.linspace(0.0, 1.0, len(_FINE) + 2)
    near = np.clip(1.0 - np.abs(share[:, None] - nodes) / (nodes[1] - nodes[0]), 0.0, 1.0)
    given = strength * both[:, None] * near
    given[:, 0] = strength * above - given[:, 0]
    given[:, -1] = strength * below - given[:, -1]
    return np.asarray(given)
