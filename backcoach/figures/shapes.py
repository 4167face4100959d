"""What a picture of a figure consists of: a plain list of shapes, to be painted one over the other.

Nothing here knows colours, pixels or Qt. Lengths are metres in the view: x to the right, y up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from backcoach.figures.order import Unit
from backcoach.figures.outline import Bools, Floats, Ints

BASE, SHADE, GLOW, CORE, HALO = range(5)
"""Tones of a filled shape: as it is, in the shade, the highlight and its heart, and the soft edge round it."""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One thing to paint.

    Attributes:
        kind: "fill", "line" or "hem" (a thinner line).
        role: what it is: a material, "highlight", "eye", "mat", ...; the palette has a colour for it.
        tone: `BASE`, `SHADE`, `GLOW`, `CORE` or `HALO`.
        far: 0 for what is near, to 1 for the limb on the far side, which is painted a little darker.
        points: (n, 2) nodes of all its polylines, one after the other. A node given twice is a corner.
        counts: (k,) how many nodes each polyline has.
        closed: (k,) whether each goes round.
        soft: whether corners are to be rounded into curves.
    """

    kind: str
    role: str
    tone: int
    far: float
    points: Floats
    counts: Ints
    closed: Bools
    soft: bool = True


class Frame(NamedTuple):
    """A rectangle of the view in metres."""

    left: float
    right: float
    low: float
    high: float

    def joined(self, other: Frame) -> Frame:
        """Return the smallest frame round both."""
        return Frame(
            min(self.left, other.left),
            max(self.right, other.right),
            min(self.low, other.low),
            max(self.high, other.high),
        )

    def grown(self, margin: float) -> Frame:
        """Return a frame larger by a margin in metres on all sides."""
        return Frame(self.left - margin, self.right + margin, self.low - margin, self.high + margin)

    def shaped(self, ratio: float) -> Frame:
        """Return a frame with room added on two sides, so that it is `ratio` times as wide as high."""
        width, height = self.right - self.left, self.high - self.low
        aside, above = max(0.0, height * ratio - width) / 2, max(0.0, width / ratio - height) / 2
        return Frame(self.left - aside, self.right + aside, self.low - above, self.high + above)


def bounds(shapes: Iterable[Shape]) -> Frame:
    """Return the smallest frame round the nodes of shapes."""
    points = np.concatenate([shape.points for shape in shapes])
    (left, low), (right, high) = points.min(axis=0), points.max(axis=0)
    return Frame(float(left), float(right), float(low), float(high))


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """A whole picture that does not move, for files and paper.

    Attributes:
        title: what it shows, in words; `description` says it at more length.
        shapes: in the order in which they are painted.
        frame: what is seen, in metres.
    """

    title: str
    description: str
    shapes: tuple[Shape, ...]
    frame: Frame

    def on_ground(self, width: float, height: float) -> Still:
        """Return the same picture in the middle and at the bottom of a frame in metres; larger if need be."""
        frame = self.frame
        more = max(1.0, (frame.right - frame.left) / width, (frame.high - frame.low) / height)
        middle, half = (frame.left + frame.right) / 2, width * more / 2
        return replace(self, frame=Frame(middle - half, middle + half, frame.low, frame.low + height * more))

    def fitted(self, width: float, height: float) -> Still:
        """Return the same picture with room added, so that its frame is shaped like a sheet of that size."""
        return replace(self, frame=self.frame.shaped(width / height))


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """Shapes in the order in which they are painted.

    Attributes:
        shapes: what to paint.
        order: the order of the parts, to be handed to the drawing of the next frame.
    """

    shapes: tuple[Shape, ...]
    order: tuple[Unit, ...] = field(default=())

    def digest(self) -> str:
        """Return a hash of everything that is painted, to a hundredth of a millimetre."""
        told = hashlib.sha256()
        for shape in self.shapes:
            told.update(f"{shape.kind} {shape.role} {shape.tone} {shape.far:.3f} {shape.soft}".encode())
            told.update(np.round(shape.points * 1e5).astype("<i8").tobytes())
            told.update(shape.counts.astype("<i8").tobytes() + shape.closed.tobytes())
        return told.hexdigest()


def line(role: str, points: Floats, *, closed: bool = False) -> Shape:
    """Return a shape that is one line through points (n, 2)."""
    return Shape("line", role, BASE, 0.0, points, np.array([len(points)]), np.array([closed]))


def area(role: str, tone: int, points: Floats, *, soft: bool = False) -> Shape:
    """Return a shape that is one filled polygon (n, 2)."""
    return Shape("fill", role, tone, 0.0, points, np.array([len(points)]), np.array([True]), soft)
