"""Light and shade: one even tone on the side away from the light."""

from __future__ import annotations

import numpy as np

from backcoach.figures.outline import Floats
from backcoach.figures.surface import Surface

LIGHT = np.array([0.18, 0.68, 0.70]) / np.linalg.norm([0.18, 0.68, 0.70])
"""Where the light comes from, as seen by the viewer: from above, in front, a little from the right."""


def lightness(surface: Surface, normals: Floats, turns: Floats, matrix: Floats) -> Floats:
    """Return (n,) how far each vertex is turned to the light; below 0 it lies in the shade.

    Args:
        surface: the body's tables.
        normals: (n, 3) smoothed normals of the body at rest.
        turns: (n, 3, 3) how the pose turns each vertex.
        matrix: (3, 3) the camera's.
    """
    towards = np.einsum("j,nji->ni", matrix.T @ LIGHT, turns)
    light = np.einsum("ni,ni->n", towards, normals) - 0.02
    light = surface.spread(light, rounds=7)
    light[surface.unshaded] = 1.0
    return light
