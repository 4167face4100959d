"""A solved pose: where every bone of one body is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backcoach.figures.pose import Plant, Pose
from backcoach.figures.rotation import Floats, quaternions


@dataclass(frozen=True, eq=False)
class Stance:
    """Where every bone of one body is, and what it takes to move on from there.

    Attributes:
        rotations: (b, 3, 3) how each bone is turned in the world.
        positions: (b, 3) where each bone begins, metres; the floor is at y = 0.
        local: (b, 3, 3) how each bone is turned against the one it hangs on; the pelvis against the world.
        loose: (b, 3, 3) the same before hands and feet were brought to their places.
        grip: (2,) how far the right and the left hand are closed: -1 spread, 0 straight, 1 a fist.
        plants: what holds a limb in its place: "foot_r", "hand_l" and so on.
        pose: the pose it was solved from; between two poses, the nearer one.
        angles: degrees of "hip_r.flex" and so on as written, and as found where the pose asks for touch.
        breath: 0 breathed out, 1 breathed in.
    """

    rotations: Floats
    positions: Floats
    local: Floats
    loose: Floats
    grip: tuple[float, float]
    plants: dict[str, Plant]
    pose: Pose
    angles: dict[str, float]
    breath: float = 0.0

    @cached_property
    def turns(self) -> Floats:
        """Return (b, 4) the local rotations as quaternions."""
        return quaternions(self.local)

    @property
    def root(self) -> Floats:
        """Return (3,) where the pelvis is."""
        return np.asarray(self.positions[0])
