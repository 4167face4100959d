"""From the world to the picture: a camera far away, turned about the upright and tipped down."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the viewer stands.

    The world has x to the right along the mat, y up and z towards the viewer, in metres. A camera of (0, 0) looks
    straight along -z, so the picture shows x and y as they are. There is no perspective: sizes stay true anywhere.

    Attributes:
        yaw: degrees by which the scene is turned about the upright; negative shows more of a standing figure's front.
        pitch: degrees by which the viewer looks down; 0 is level with the floor, 90 straight from above.
    """

    yaw: float = -16.0
    pitch: float = 10.0

    def matrix(self) -> Floats:
        """Return the (3, 3) rotation from the world to the view: x right, y up, z towards the viewer."""
        yaw, pitch = math.radians(self.yaw), math.radians(self.pitch)
        turn = [[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]]
        tip = [[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]]
        return np.asarray(np.array(tip) @ np.array(turn))

    def view(self, points: Floats) -> Floats:
        """Return points (n, 3) of the world as seen: x right, y up, z towards the viewer, in metres."""
        return np.asarray(points @ self.matrix().T)
