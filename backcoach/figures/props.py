"""What stands or lies about: the mat, and the wall, chair, cushion, towel, pad or strap that an exercise needs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from backcoach.figures.camera import Camera
from backcoach.figures.outline import Floats
from backcoach.figures.shapes import BASE, SHADE, Shape, area, line
from backcoach.figures.surface import Surface


@dataclass(frozen=True, slots=True)
class Slab:
    """A board with rounded corners: the one solid of which all props are made.

    Attributes:
        role: its colour in the palette.
        middle: x, y, z of its middle in metres.
        size: its lengths along x, y and z in metres.
        through: the axis (0, 1, 2) through its thickness; its corners are rounded across that one.
        corner: radius of the corners in metres.
        turn: degrees about the upright through `pivot`.
        pivot: x and z about which it is turned.
    """

    role: str
    middle: tuple[float, float, float]
    size: tuple[float, float, float]
    through: int = 1
    corner: float = 0.02
    turn: float = 0.0
    pivot: tuple[float, float] = (0.0, 0.0)

    def world(self, points: Floats) -> Floats:
        """Return points (n, 3), given from -1 to 1 along each length, in the world."""
        angle = math.radians(self.turn)
        pivot = np.array([self.pivot[0], 0.0, self.pivot[1]])
        turn = np.array([[math.cos(angle), 0, math.sin(angle)], [0, 1, 0], [-math.sin(angle), 0, math.cos(angle)]])
        return np.asarray((points * self.size * 0.5 + self.middle - pivot) @ turn.T + pivot)


@dataclass(frozen=True, slots=True)
class Prop:
    """Something an exercise needs.

    Attributes:
        kind: one of `KINDS`.
        at: x, y and z in metres of the middle of its underside; a wall's is the foot of the side that is touched.
        turn: degrees about the upright.
        size: its lengths along x, y and z in metres, where they are not the usual ones.
    """

    kind: str
    at: tuple[float, float, float] = (0.0, 0.0, 0.0)
    turn: float = 0.0
    size: tuple[float, float, float] | None = None


SIZES = {
    "chair": (0.44, 0.45, 0.42),
    "wall": (0.05, 2.0, 1.3),
    "cushion": (0.30, 0.11, 0.44),
    "towel": (0.22, 0.04, 0.34),
    "pad": (0.40, 0.06, 0.48),
}
"""The usual length along x, height and width of each kind in metres; a chair's height is its seat's."""

KINDS = (*SIZES, "strap")


def slabs(prop: Prop) -> tuple[Slab, ...]:
    """Return the boards of which a prop is made; a strap has none."""
    if prop.kind == "strap":
        return ()
    long, high, wide = prop.size or SIZES[prop.kind]
    x, y, z = prop.at
    pivot = (x, z)
    if prop.kind == "chair":
        return _chair(prop, long, high, wide)
    if prop.kind == "wall":
        return (Slab("wall", (x - long / 2, y + high / 2, z), (long, high, wide), 0, 0.01, prop.turn, pivot),)
    corner = {"cushion": 0.09, "towel": 0.015, "pad": 0.07}[prop.kind]
    return (Slab(prop.kind, (x, y + high / 2, z), (long, high, wide), 1, corner, prop.turn, pivot),)


def _chair(prop: Prop, long: float, high: float, wide: float) -> tuple[Slab, ...]:
    """Return a plain chair: its back at -x, so that somebody facing +x can sit on it."""
    x, y, z = prop.at
    pivot, thick, leg = (x, z), 0.035, 0.035
    boards = [
        Slab("wood", (x + end * (long - leg) / 2, y + (high - thick) / 2, z + side * (wide - leg) / 2),
             (leg, high - thick, leg), 1, 0.008, prop.turn, pivot)
        for end in (-1, 1)
        for side in (-1, 1)
    ]  # fmt: skip
    seat = Slab("wood", (x, y + high - thick / 2, z), (long, thick, wide), 1, 0.03, prop.turn, pivot)
    middle = (x - (long - leg) / 2, y + high + 0.28, z)
    back = Slab("wood", middle, (0.025, 0.26, wide), 0, 0.04, prop.turn, pivot)
    posts = [
        Slab("wood", (middle[0], y + high + 0.2, z + side * (wide / 2 - 0.05)), (0.02, 0.42, 0.03), 0, 0.005,
             prop.turn, pivot)
        for side in (-1, 1)
    ]  # fmt: skip
    return (*boards, seat, *posts, back)


@dataclass(frozen=True, slots=True, eq=False)
class Solid:
    """A slab as seen: its shapes, and points scattered over it, for the painter's order."""

    shapes: tuple[Shape, ...]
    points: Floats


@lru_cache(maxsize=256)
def solid(slab: Slab, camera: Camera) -> Solid:
    """Return a slab as a camera sees it."""
    ring = _ring(slab)
    caps = [camera.view(slab.world(np.insert(ring, slab.through, end, axis=1))) for end in (-1.0, 1.0)]
    near = caps[int(_signed_area(caps[1][:, :2]) > 0)] if slab.through != 1 else caps[1]
    outline = hull(np.concatenate([cap[:, :2] for cap in caps]))
    shapes = (
        line(slab.role, outline, closed=True),
        area(slab.role, SHADE, outline),
        area(slab.role, BASE, near[:, :2]),
    )
    return Solid(shapes, camera.view(slab.world(_lattice(slab))))


def _ring(slab: Slab, steps: int = 5) -> Floats:
    """Return (n, 2) the rounded outline of a slab, from -1 to 1 along its two lengths."""
    first, second = np.delete(np.array(slab.size), slab.through)
    radius = min(slab.corner, first / 2, second / 2)
    points = []
    for quarter in range(4):
        angles = np.radians(np.linspace(quarter * 90, quarter * 90 + 90, steps))
        sign = np.array([1 if quarter in {0, 3} else -1, 1 if quarter in {0, 1} else -1])
        centre = sign * (np.array([first, second]) / 2 - radius)
        points.append(centre + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1))
    return np.asarray(np.concatenate(points) / (np.array([first, second]) / 2))


def _lattice(slab: Slab, step: float = 0.02) -> Floats:
    """Return points (n, 3) every other centimetre all over a slab, from -1 to 1 along its lengths."""
    axes = [np.linspace(-1, 1, max(2, math.ceil(length / step) + 1)) for length in slab.size]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    return np.asarray(grid[(np.abs(grid) == 1).any(axis=1)])


def hull(points: Floats) -> Floats:
    """Return the convex outline of points (n, 2), anticlockwise."""
    ordered = points[np.lexsort((points[:, 1], points[:, 0]))]
    sides = []
    for row in (ordered, ordered[::-1]):
        side: list[Floats] = []
        for point in row:
            while len(side) > 1 and _turn(side[-2], side[-1], point) <= 0:
                side.pop()
            side.append(point)
        sides += side[:-1]
    return np.array(sides)


def _turn(first: Floats, second: Floats, third: Floats) -> float:
    """Return twice the area of a triangle; positive where the way bends to the left."""
    one, other = second - first, third - second
    return float(one[0] * other[1] - one[1] * other[0])


def _signed_area(points: Floats) -> float:
    after = np.roll(points, -1, axis=0)
    return float((points[:, 0] * after[:, 1] - points[:, 1] * after[:, 0]).sum())


@dataclass(frozen=True, slots=True)
class Floor:
    """What the figure lies or stands on; always the same size, so that it tells how large a body is.

    Attributes:
        kind: "mat" for lying and kneeling, "disc" for standing, "none".
        x: where its middle is, in metres.
        z: as above.
    """

    kind: str = "mat"
    x: float = 0.0
    z: float = 0.0


MAT = (1.84, 0.012, 0.62)
DISC = 0.36


@lru_cache(maxsize=64)
def ground(floor: Floor, camera: Camera) -> tuple[Shape, ...]:
    """Return the mat or disc as a camera sees it."""
    if floor.kind == "none":
        return ()
    size, corner = (MAT, 0.05) if floor.kind == "mat" else ((2 * DISC, MAT[1], 2 * DISC), DISC)
    middle = (floor.x, -MAT[1] / 2, floor.z)
    slab = Slab("mat", middle, size, 1, corner)
    rings = [camera.view(slab.world(np.insert(_ring(slab, 17), 1, end, axis=1)))[:, :2] for end in (-1.0, 1.0)]
    return area("mat", SHADE, hull(np.concatenate(rings))), area("mat", BASE, rings[1])


def shadow(points: Floats, surface: Surface, camera: Camera) -> Shape:
    """Return the shadow on the floor: one smooth outline for each part; of what is high up, less and less.

    Args:
        points: (n, 3) the body in the world.
        surface: which vertices each part has.
        camera: where the viewer is.
    """
    angles = np.radians(np.arange(0, 360, 15))
    own, starts = points[surface.part_vertices], surface.part_starts
    cast = own[:, [0, 2]] + np.maximum(own[:, 1:2], 0.0) * np.array([0.10, -0.06])
    reach = cast @ np.stack([np.cos(angles), np.sin(angles)])
    groups = np.split(reach, starts[1:])
    ring = np.stack([cast[start + group.argmax(axis=0)] for start, group in zip(starts, groups, strict=True)])
    left = (2.5 - np.minimum.reduceat(own[:, 1], starts) / 0.3).clip(0, 1)[:, None, None]  # from 45 cm up, to 75
    middle = ring.mean(axis=1, keepdims=True)
    flat = (middle + (ring - middle) * left).reshape(-1, 2)
    seen = camera.view(np.stack([flat[:, 0], np.zeros(len(flat)), flat[:, 1]], axis=1))[:, :2]
    return Shape("fill", "shadow", BASE, 0.0, seen, np.full(len(starts), len(angles)), np.ones(len(starts), bool))


def strap(points: Floats, camera: Camera) -> Shape:
    """Return a strap drawn tight along points (n, 3) in the world."""
    return line("strap", camera.view(points)[:, :2])
