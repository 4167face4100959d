"""A posed body as flat vector art: what is seen of it, in which order, as shapes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from backcoach.figures.body import Body, Skinned
from backcoach.figures.camera import Camera
from backcoach.figures.clip import Facing
from backcoach.figures.face import face
from backcoach.figures.order import DepthGrid, Samples, Unit, paint_order
from backcoach.figures.outline import Bools, Floats
from backcoach.figures.props import Prop, Solid, shadow, slabs, solid, strap
from backcoach.figures.shade import lightness
from backcoach.figures.shapes import CORE, GLOW, HALO, SHADE, Drawing
from backcoach.figures.sheet import Painted, Sheet
from backcoach.figures.skeleton import BONES, PARTS
from backcoach.figures.soften import soft_of
from backcoach.figures.stance import Stance
from backcoach.figures.surface import HAIR_RANK, Surface, grouped, surface_of

HEAD = PARTS.index("head")
HEAD_AND_NECK = frozenset({HEAD, PARTS.index("neck")})
WARMTH = {HALO: -0.12, GLOW: 0.0, CORE: 0.4}
"""From the edge of the highlight to its heart: where each of its tones begins."""


def draw(  # noqa: PLR0913 - what the picture depends on
    body: Body,
    skinned: Skinned,
    stance: Stance,
    camera: Camera,
    *,
    region: str | Sequence[str] = (),
    props: Sequence[Prop] = (),
    straps: Sequence[Sequence[str]] = (),
    eyes_closed: bool = False,
    previous_order: Sequence[Unit] = (),
) -> Drawing:
    """Return the body as it stands, seen by a camera.

    Args:
        body: the figure.
        skinned: where its vertices are.
        stance: where its bones are.
        camera: where the viewer is.
        region: names of the regions of the body that are to be highlighted.
        props: what else is there.
        straps: for each strap the bones from whose joints to whose it is drawn tight.
        eyes_closed: whether the person has shut their eyes.
        previous_order: the order of the frame before, so that parts do not change places without reason.
    """
    surface = surface_of(body)
    points = soft_of(body).posed(skinned.points, skinned.turns)
    view = camera.view(points)
    towards = _towards(surface, view)
    seen = _most((towards > 0)[surface.faces.T])
    solids = [solid(slab, camera) for prop in props for slab in slabs(prop)]
    far = _far(surface, view, len(solids))
    samples = _samples(surface, view, seen, solids)
    grid = DepthGrid.of(samples, len(far))
    order = paint_order(samples, grid, far, stance.pose.front, previous_order)
    sides = grouped(surface, order).with_hair_behind(_hair_behind(surface, view, seen))
    facing = Facing(surface, sides, view, towards)
    sheet = Sheet(facing, Painted(order, far, grid))
    sheet.outline()
    sheet.cut("shade", SHADE, -lightness(surface, body.normals, skinned.turns, camera.matrix()), 8e-4)
    if region:
        inside = np.max([body.region(name) for name in ([region] if isinstance(region, str) else region)], axis=0)
        for tone, share in WARMTH.items():
            sheet.cut("highlight", tone, inside - share * inside.max(), 4e-4 if tone == HALO else 1.5e-4)
    bone = BONES.index("head")
    turn, place = stance.rotations[bone], stance.positions[bone]
    features = face(body, turn, place, body.joints[bone], camera.matrix(), closed=eyes_closed)
    shapes = [shadow(skinned.points, surface, camera), sheet.rim()]
    behind = sheet.hair_behind()
    for place, unit in enumerate(order):
        if behind and not HEAD_AND_NECK.isdisjoint(unit):
            shapes, behind = shapes + behind, []
        shapes += solids[unit[0] - len(PARTS)].shapes if unit[0] >= len(PARTS) else sheet.unit(place)
        if HEAD in unit:
            shapes += features
    shapes += [strap(stance.positions[[BONES.index(bone) for bone in along]], camera) for along in straps]
    return Drawing(tuple(shapes), order)


def _towards(surface: Surface, view: Floats) -> Floats:
    """Return (n,) how far each vertex faces the viewer: 1 squarely, 0 edge-on, below 0 away."""
    corners = view[surface.faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    weight = np.repeat(np.sqrt((normal * normal).sum(axis=1)), 3)
    vertices = surface.faces.ravel()
    total = np.bincount(vertices, weight, minlength=len(view))
    towards = np.bincount(vertices, np.repeat(normal[:, 2], 3), minlength=len(view))
    return np.asarray(towards / np.maximum(total, 1e-12))


def _hair_behind(surface: Surface, view: Floats, seen: Bools) -> Bools:
    """Return (m,) which triangles of hair lie behind face or neck."""
    behind = np.zeros(len(surface.faces), bool)
    hair = np.flatnonzero(surface.rank == HAIR_RANK)
    skin = surface.sample_face[(seen & surface.head_skin)[surface.sample_face]]
    if len(skin):
        behind[hair] = _behind(view[surface.faces[hair]].mean(axis=1), view[surface.faces[skin]].mean(axis=1))
    return behind


def _behind(these: Floats, those: Floats, cell: float = 0.014, gap: float = 0.055) -> Bools:
    """Return which of these points (n, 3) lie more than a gap (metres) behind those (m, 3) near the same place."""
    lowest = np.minimum(these.min(axis=0), those.min(axis=0))[:2] - 2 * cell
    here, there = (((points[:, :2] - lowest) / cell).astype(np.int64) for points in (these, those))
    wide, high = np.maximum(here.max(axis=0), there.max(axis=0)) + 3
    nearest = np.full((high, wide), -9.0)
    np.maximum.at(nearest, (there[:, 1], there[:, 0]), those[:, 2])
    for axis in (0, 1):
        nearest = np.maximum(nearest, np.maximum(np.roll(nearest, 1, axis), np.roll(nearest, -1, axis)))
    return np.asarray(these[:, 2] < nearest[here[:, 1], here[:, 0]] - gap)


def _most(corners: Bools) -> Bools:
    """Return (m,) where at least two of three (3, m) are true."""
    first, second, third = corners
    return np.asarray((first & second) | (first & third) | (second & third))


def _samples(surface: Surface, view: Floats, seen: Bools, solids: Sequence[Solid]) -> Samples:
    """Return points all over the triangles (m,) that are seen, and over the props."""
    rows = np.flatnonzero(seen[surface.sample_face])
    faces = surface.sample_face[rows]
    corners, shares = surface.faces.take(faces, axis=0), surface.sample_share.take(rows, axis=0)
    points = sum(shares[:, [at]] * view.take(corners[:, at], axis=0) for at in range(3))
    owners = [surface.part[faces], *(np.full(len(one.points), len(PARTS) + at) for at, one in enumerate(solids))]
    return Samples(np.concatenate([points, *(one.points for one in solids)]), np.concatenate(owners))


def _far(surface: Surface, view: Floats, props: int) -> Floats:
    """Return (solids,) how far each limb lies behind its twin: 0 for 3 cm or less, 1 for 15 or more; 0 for the rest."""
    sizes = np.diff(np.append(surface.part_starts, len(surface.part_vertices)))
    depth = np.add.reduceat(view[surface.part_vertices, 2], surface.part_starts) / sizes
    far = np.zeros(len(PARTS) + props)
    for limb in (("uarm", "farm", "hand"), ("thigh", "shin", "foot")):
        right, left = ([PARTS.index(f"{name}_{side}") for name in limb] for side in "rl")
        gap = float(depth[right].sum() - depth[left].sum()) / len(limb)
        far[left] = np.clip((gap - 0.03) / 0.12, 0.0, 1.0)
        far[right] = np.clip((-gap - 0.03) / 0.12, 0.0, 1.0)
    return far
