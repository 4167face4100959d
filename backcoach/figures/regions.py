"""Where on a body a muscle lies: a number for each vertex, positive inside the region and 1 at its heart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from backcoach.figures.rotation import Bools, Floats
from backcoach.figures.skeleton import BONES, INDEX, SIDES, SIGN, part_of

OUTSIDE = -1.0


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """What the regions look at: a body at rest.

    Attributes:
        vertices: (n, 3) metres.
        normals: (n, 3) which way the skin faces.
        weights: (n, b) how much each bone moves each vertex.
        joints: (b, 3) metres.
    """

    vertices: Floats
    normals: Floats
    weights: Floats
    joints: Floats

    def joint(self, bone: str) -> Floats:
        """Return (3,) where a bone begins."""
        return np.asarray(self.joints[INDEX[bone]])

    def near(self, centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Floats:
        """Return (n,) how far inside an ellipsoid each vertex is."""
        return np.asarray(1.0 - np.sqrt((((self.vertices - centre) / radii) ** 2).sum(axis=1)))

    def along_thigh(self, side: str, middle: float, half: float) -> Floats:
        """Return (n,) how far inside a strip along a thigh; 1 is its upper end, 0 the knee."""
        top, end = self.joint(f"thigh_{side}"), self.joint(f"shin_{side}")
        height = (self.vertices[:, 1] - end[1]) / (top[1] - end[1])
        centre = top[2] + (end[2] - top[2]) * (1.0 - height)
        strip = 1.0 - np.sqrt(((height - middle) / half) ** 2 + ((self.vertices[:, 2] - centre) / 0.085) ** 2)
        return np.where(self.of_side(side), strip, OUTSIDE)

    def of_side(self, side: str) -> Bools:
        """Return (n,) which vertices are on one side of the middle."""
        return np.asarray(self.vertices[:, 2] * SIGN[side] > 0)

    @property
    def trunk(self) -> Bools:
        """Return (n,) which vertices belong to trunk, neck or head more than to a limb."""
        limbs = [INDEX[bone] for bone in BONES if "_" in part_of(bone)]
        return np.asarray(self.weights[:, limbs].sum(axis=1) < 0.5)

    @property
    def back(self) -> Bools:
        """Return (n,) which vertices face backwards."""
        return np.asarray(self.normals[:, 0] < -0.15)

    @property
    def front(self) -> Bools:
        """Return (n,) which vertices face forwards."""
        return np.asarray(self.normals[:, 0] > 0.1)


def _low_back(rest: Rest) -> Floats:
    x, y, _ = rest.joint("l2")
    return np.where(rest.back & rest.trunk, rest.near((x - 0.06, y + 0.04, 0.0), (0.16, 0.125, 0.105)), OUTSIDE)


def _upper_back(rest: Rest) -> Floats:
    x, y, _ = rest.joint("t2")
    return np.where(rest.back & rest.trunk, rest.near((x - 0.07, y, 0.0), (0.2, 0.15, 0.15)), OUTSIDE)


def _abs(rest: Rest) -> Floats:
    x, y, _ = rest.joint("l2")
    return np.where(rest.front & rest.trunk, rest.near((x + 0.11, y + 0.06, 0.0), (0.16, 0.18, 0.10)), OUTSIDE)


def _chest(rest: Rest) -> Floats:
    x, y, _ = rest.joint("t2")
    return np.where(rest.front & rest.trunk, rest.near((x + 0.10, y + 0.02, 0.0), (0.16, 0.09, 0.14)), OUTSIDE)


def _neck(rest: Rest) -> Floats:
    x, y, _ = rest.joint("neck2")
    return rest.near((x - 0.055, y - 0.015, 0.0), (0.10, 0.095, 0.125))  # its back and sides, not the throat


def _both(one: Callable[[Rest, str], Floats]) -> Callable[[Rest], Floats]:
    """Return a region that lies on both sides from one that lies on a side."""
    return lambda rest: np.maximum(one(rest, "r"), one(rest, "l"))


def _obliques(rest: Rest, side: str) -> Floats:
    centre = (rest.joint("l3")[0] + 0.02, rest.joint("l2")[1] + 0.06, 0.13 * SIGN[side])
    return np.where(rest.trunk, rest.near(centre, (0.10, 0.13, 0.075)), OUTSIDE)


def _glutes(rest: Rest, side: str) -> Floats:
    x, y, z = rest.joint(f"thigh_{side}")
    inside = rest.near((x - 0.10, y - 0.005, z * 0.95), (0.12, 0.115, 0.085))
    return np.where(rest.normals[:, 0] < 0.2, inside, OUTSIDE)


def _hips(rest: Rest, side: str) -> Floats:
    x, y, z = rest.joint(f"thigh_{side}")
    return rest.near((x + 0.02, y + 0.01, z * 1.7), (0.10, 0.12, 0.07))


def _hamstrings(rest: Rest, side: str) -> Floats:
    return np.where(rest.normals[:, 0] < 0.0, rest.along_thigh(side, 0.5, 0.40), OUTSIDE)


def _quads(rest: Rest, side: str) -> Floats:
    own = rest.weights[:, INDEX[f"thigh_{side}"]] > 0.3
    return np.where((rest.normals[:, 0] > 0.0) & own, rest.along_thigh(side, 0.55, 0.38), OUTSIDE)


def _calves(rest: Rest, side: str) -> Floats:
    top, end = rest.joint(f"shin_{side}"), rest.joint(f"foot_{side}")
    centre = tuple(0.67 * top + 0.33 * end - np.array([0.05, 0.0, 0.0]))
    inside = rest.near((centre[0], centre[1], centre[2]), (0.075, 0.15, 0.07))
    return np.where((rest.normals[:, 0] < 0.25) & rest.of_side(side), inside, OUTSIDE)


def _shoulders(rest: Rest, side: str) -> Floats:
    x, y, z = rest.joint(f"uarm_{side}")
    return rest.near((x, y + 0.01, z + 0.01 * SIGN[side]), (0.085, 0.095, 0.075))


_MIDDLE: dict[str, Callable[[Rest], Floats]] = {
    "low_back": _low_back,
    "upper_back": _upper_back,
    "abs": _abs,
    "chest": _chest,
    "neck": _neck,
}
_PAIRED: dict[str, Callable[[Rest, str], Floats]] = {
    "obliques": _obliques,
    "glutes": _glutes,
    "hips": _hips,
    "hamstrings": _hamstrings,
    "quads": _quads,
    "calves": _calves,
    "shoulders": _shoulders,
}
REGIONS = (*_MIDDLE, *_PAIRED, *(f"{name}_{side}" for name in (*_MIDDLE, *_PAIRED) for side in SIDES))
"""Every name of a region; with _r or _l, the half of it on that side."""


def region(rest: Rest, name: str) -> Floats:
    """Return (n,) the field of a region, positive inside."""
    whole, _, side = name.rpartition("_") if name.endswith(("_r", "_l")) else (name, "", "")
    found = _MIDDLE[whole](rest) if whole in _MIDDLE else _both(_PAIRED[whole])(rest)
    return np.where(rest.of_side(side), found, OUTSIDE) if side else found
