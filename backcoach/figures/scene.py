"""One exercise's picture: its body, floor and props together, and the frame that holds all of its motion."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from backcoach.coach.exercise import Side
from backcoach.figures.body import Body
from backcoach.figures.drawing import draw
from backcoach.figures.illustration import Illustration
from backcoach.figures.motion import between
from backcoach.figures.order import Unit
from backcoach.figures.outline import Floats
from backcoach.figures.props import ground
from backcoach.figures.shapes import Drawing, Frame, Shape, bounds
from backcoach.figures.solver import solve
from backcoach.figures.stance import Stance

MARGIN = 0.05
"""Room round everything that is ever shown of an exercise, in metres."""

COLUMNS = 60
"""In how many places across it is known how high an exercise reaches."""

STEPS = np.linspace(0.0, 1.0, 5)[:-1]
"""Where an edge between two nodes is looked at, besides its ends."""


class Extent(NamedTuple):
    """What an exercise ever covers.

    Attributes:
        frame: the rectangle that holds all of it.
        sky: (COLUMNS,) how high it ever reaches in each of as many columns of the frame; free above that.
    """

    frame: Frame
    sky: Floats


def picture(
    illustration: Illustration,
    body: Body,
    stance: Stance,
    side: Side | None = None,
    *,
    working: bool = True,
    previous_order: Sequence[Unit] = (),
) -> Drawing:
    """Return a body in a stance of an exercise, with its props.

    Args:
        illustration: of the exercise.
        body: the figure.
        stance: where its bones are.
        side: the side being worked, if any.
        working: whether the region that works is highlighted.
        previous_order: the painter's order of the frame before.
    """
    return draw(
        body,
        body.skin(stance),
        stance,
        illustration.camera,
        region=illustration.regions_of(side) if working else (),
        props=illustration.props_of(side),
        straps=[strap.along for strap in illustration.straps_of(side)],
        eyes_closed=illustration.eyes_closed,
        previous_order=previous_order,
    )


def floor_shapes(illustration: Illustration, side: Side | None = None) -> tuple[Shape, ...]:
    """Return what lies under the figure, which never moves."""
    return ground(illustration.floor_of(side), illustration.camera)


def frame_of(illustration: Illustration, body: Body, side: Side | None = None) -> Frame:
    """Return the rectangle that holds everything an exercise ever shows, so that its picture never zooms."""
    return extent_of(illustration, body, side).frame


@lru_cache(maxsize=128)
def extent_of(illustration: Illustration, body: Body, side: Side | None = None) -> Extent:
    """Return what an exercise ever covers, so that words can stand where it never is."""
    shapes = list(floor_shapes(illustration, side))
    for stance in _stances(illustration, body, side):
        shapes += picture(illustration, body, stance, side, working=False).shapes
    frame = bounds(shapes).grown(MARGIN)
    return Extent(frame, _sky(shapes, frame))


def _sky(shapes: Sequence[Shape], frame: Frame) -> Floats:
    """Return how high shapes reach in each column of a frame."""
    sky = np.full(COLUMNS, frame.low)
    points = np.concatenate([_edges(shape) for shape in shapes])
    wide = (frame.right - frame.left) / COLUMNS
    reach = max(1, round(MARGIN / wide))
    for shift in range(-reach, reach + 1):
        place = np.clip(((points[:, 0] - frame.left) / wide).astype(int) + shift, 0, COLUMNS - 1)
        np.maximum.at(sky, place, points[:, 1] + MARGIN)
    return sky


def _edges(shape: Shape) -> Floats:
    """Return points (n, 2) along the lines of a shape."""
    ends = np.cumsum(shape.counts) - 1
    starts = np.delete(np.arange(len(shape.points)), ends)
    begin, end = shape.points[starts], shape.points[starts + 1]
    between = begin[:, None] + (end - begin)[:, None] * STEPS[None, :, None]
    return np.concatenate([between.reshape(-1, 2), shape.points[ends]])


def _stances(illustration: Illustration, body: Body, side: Side | None) -> list[Stance]:
    """Return every key pose that is shown, and one halfway between each two that follow each other."""
    motion = illustration.motion
    paths = (motion.move, motion.hold, motion.lower, (*motion.cycle, *motion.cycle[:1]), (motion.rest,))
    legs = {pair for path in paths for pair in pairwise(path)}
    solved = {name: solve(body, illustration.pose(name, side)) for name in motion.names}
    return [*solved.values(), *(between(body, solved[one], solved[two], 0.5) for one, two in sorted(legs))]
