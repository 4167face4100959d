"""One exercise's picture: its body, floor and props together, and the frame that holds all of its motion."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from backcoach.coach.exercise import Side
from backcoach.figures.body import Body
from backcoach.figures.drawing import draw
from backcoach.figures.illustration import Illustration
from backcoach.figures.motion import between
from backcoach.figures.order import Unit
from backcoach.figures.props import ground
from backcoach.figures.shapes import Drawing, Frame, Shape, bounds
from backcoach.figures.solver import solve
from backcoach.figures.stance import Stance

MARGIN = 0.05
"""Room round everything that is ever shown of an exercise, in metres."""


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


@lru_cache(maxsize=128)
def frame_of(illustration: Illustration, body: Body, side: Side | None = None) -> Frame:
    """Return the rectangle that holds everything an exercise ever shows, so that its picture never zooms."""
    floor = floor_shapes(illustration, side)
    frame = bounds(floor) if floor else None
    for stance in _stances(illustration, body, side):
        seen = bounds(picture(illustration, body, stance, side, working=False).shapes)
        frame = frame.joined(seen) if frame else seen
    return (frame or Frame(-1.0, 1.0, 0.0, 1.0)).grown(MARGIN)


def _stances(illustration: Illustration, body: Body, side: Side | None) -> list[Stance]:
    """Return every key pose that is shown, and one halfway between each two that follow each other."""
    motion = illustration.motion
    paths = (motion.move, motion.hold, motion.lower, (*motion.cycle, *motion.cycle[:1]), (motion.rest,))
    legs = {pair for path in paths for pair in pairwise(path)}
    solved = {name: solve(body, illustration.pose(name, side)) for name in motion.names}
    return [*solved.values(), *(between(body, solved[one], solved[two], 0.5) for one, two in sorted(legs))]
