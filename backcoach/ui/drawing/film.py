"""From a moment of an exercise to one of its pictures. No Qt: this runs in the process that draws.

What repeats must be the same picture to the last bit, so that it is drawn once and kept (`reel.py`): a breath is one of
a few depths, a way from pose to pose one of so many steps, and the way back goes through the same ones.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from backcoach.coach.breath import breath_at
from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind

if TYPE_CHECKING:  # numpy comes with these, and nobody waits for it before there is a figure to draw
    from backcoach.figures.order import Unit
    from backcoach.figures.scene import Extent
    from backcoach.figures.shapes import Drawing, Shape

PER_SECOND = 30
"""Pictures of a movement in a second."""

DEPTHS = 16
"""How many pictures there are from breathed out to breathed in: steps of a quarter of a millimetre."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What is to be shown.

    Attributes:
        progress: share of the segment that has gone, 0 to 1.
        seconds: length of the segment.
        body: which figure shows it.
        still: as one key pose, without motion or breath.
    """

    exercise: str
    side: Side | None
    kind: Kind
    progress: float
    seconds: int
    body: str = "woman"
    still: bool = False


@dataclass(frozen=True, slots=True)
class Cel:
    """One picture of a film; equal ones look the same.

    Attributes:
        start: name of the pose it comes from; the first by name of the two, because the way back looks the same.
        end: name of the pose it goes to.
        way: share of the time between them.
        breath: 0 breathed out, 1 breathed in.
        working: whether the region that works is highlighted.
    """

    body: str
    exercise: str
    side: Side | None
    start: str
    end: str
    way: float
    breath: float
    working: bool

    @property
    def stage(self) -> tuple[str, str, Side | None]:
        """Return what pictures with the same frame and floor have in common."""
        return self.body, self.exercise, self.side


class Film:
    """Knows every picture of every exercise."""

    def cel(self, moment: Moment) -> Cel | None:
        """Return which picture a moment is, or None when the exercise has no illustration."""
        from backcoach.content.illustrations import loaded_illustration  # noqa: PLC0415 - see above
        from backcoach.figures.illustration import key_leg_at, leg_at  # noqa: PLC0415 - as above

        if moment.exercise not in self._illustrated:
            return None
        motion = loaded_illustration(moment.exercise).motion
        find = key_leg_at if moment.still else leg_at
        start, end, way, seconds = find(motion, moment.kind, moment.progress, moment.seconds)
        steps = max(1, round(seconds * PER_SECOND))
        way = round(way * steps) / steps
        if start > end:
            start, end, way = end, start, 1.0 - way
        resting = start == end and not moment.still  # who moves needs no breath to look alive
        breath, works = _breath(moment) if resting else 0.0, moment.kind.is_work
        return Cel(moment.body, moment.exercise, moment.side, start, end, round(way, 6), breath, works)

    def draw(self, cel: Cel, order: tuple[Unit, ...] = ()) -> Drawing:
        """Return the figure of a picture; the order of the picture before keeps its parts from changing places."""
        from backcoach.content.illustrations import loaded_illustration  # noqa: PLC0415 - see above
        from backcoach.figures.body import load_body  # noqa: PLC0415 - as above
        from backcoach.figures.motion import between  # noqa: PLC0415 - as above
        from backcoach.figures.scene import picture  # noqa: PLC0415 - as above
        from backcoach.figures.solver import solve  # noqa: PLC0415 - as above

        illustration, body = loaded_illustration(cel.exercise), load_body(cel.body)
        start, end = (solve(body, illustration.pose(name, cel.side)) for name in (cel.start, cel.end))
        stance = replace(between(body, start, end, cel.way), breath=cel.breath)
        return picture(illustration, body, stance, cel.side, working=cel.working, previous_order=order)

    def stage(self, cel: Cel) -> tuple[Extent, tuple[Shape, ...]]:
        """Return what never changes while an exercise lasts: all that it ever covers, and the floor."""
        from backcoach.content.illustrations import loaded_illustration  # noqa: PLC0415 - see above
        from backcoach.figures.body import load_body  # noqa: PLC0415 - as above
        from backcoach.figures.scene import extent_of, floor_shapes  # noqa: PLC0415 - as above

        illustration = loaded_illustration(cel.exercise)
        return extent_of(illustration, load_body(cel.body), cel.side), floor_shapes(illustration, cel.side)

    @cached_property
    def _illustrated(self) -> set[str]:
        from backcoach.content.illustrations import illustrated  # noqa: PLC0415 - see above

        return illustrated()


def _breath(moment: Moment) -> float:
    """Return how far a resting body has breathed in."""
    breath = breath_at(moment.progress, moment.seconds)
    return round(breath.depth * DEPTHS) / DEPTHS if breath else 0.0
