"""The normals that the shade is drawn by: calmer than the mesh, so that light and dark meet in one clean line."""

from __future__ import annotations

import numpy as np
from anatomy import Body
from mesh import Smoother, eased, normals, of_length_one
from skeleton import Bools, Floats

CALM = 40
"""How often the body's shape is smoothed before its normals are taken."""
CALMER = {"cloth": 60, "skin": 12}
"""How often the normals themselves are then drawn towards their neighbours."""


def calm_normals(body: Body, cloth: Floats) -> Floats:
    """Return (n, 3) normals of the full body; the cloth's field says where folds are to be flattened."""
    smoother = Smoother(body.faces, len(body.points))
    shape = smoother.smooth(body.points, 0.5, CALM)
    found = normals(shape, body.faces)
    found = smoother.smooth(found, 0.5, CALMER["skin"])
    return of_length_one(smoother.smooth(found, 0.5 * eased(cloth / 0.03), CALMER["cloth"]))


def round_head(found: Floats, points: Floats, head: Floats, joint: Floats, hair: Bools) -> Floats:
    """Return the normals with those of a plain cylinder on the face, which would be blotchy with its own."""
    middle = joint + np.array([0.01, 0.06, 0.0])
    plain = of_length_one((points - middle) * np.array([1.0, 0.10, 1.1]))
    share = (eased((head - 0.4) / 0.4) * ~hair)[:, None]
    return of_length_one(found * (1 - share) + plain * share)
