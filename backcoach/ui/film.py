"""From a moment of an exercise to a picture of it. No Qt: this runs beside the window, in a thread of its own."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind

if TYPE_CHECKING:  # numpy comes with these, and nobody waits for it before there is a figure to draw
    from backcoach.figures.body import Body
    from backcoach.figures.illustration import Illustration
    from backcoach.figures.illustration import Moment as PoseMoment
    from backcoach.figures.shapes import Drawing, Frame, Shape

BREATH = 5.0  # seconds of one easy breath
KEPT_ORDERS = 6  # frames for which the painter's order stays as it is
STEPS = 32  # pictures of one breath, and of one way from pose to pose
MOST_KEPT = 300  # pictures kept, about 100 KB each


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
class Shot:
    """A moment as a picture: what never moves during the exercise, and the figure."""

    moment: Moment
    frame: Frame
    ground: Sequence[Shape]
    drawing: Drawing


class Film:
    """Draws moments one after the other; keeps what two neighbouring pictures share."""

    def __init__(self) -> None:
        self._last: Shot | None = None
        self._since_order = 0
        self._drawn: dict[Hashable, Drawing] = {}

    def shot(self, moment: Moment) -> Shot | None:
        """Return a moment as a picture, or None when the exercise has no illustration."""
        from backcoach.content.illustrations import illustrated, loaded_illustration  # noqa: PLC0415 - see above
        from backcoach.figures.body import load_body  # noqa: PLC0415 - as above
        from backcoach.figures.scene import floor_shapes, frame_of  # noqa: PLC0415 - as above

        if moment.exercise not in illustrated():
            return None
        body = load_body(moment.body)
        illustration = loaded_illustration(moment.exercise)
        frame = frame_of(illustration, body, moment.side)
        drawing = self._draw(moment, illustration, body)
        self._last = Shot(moment, frame, floor_shapes(illustration, moment.side), drawing)
        return self._last

    def _draw(self, moment: Moment, illustration: Illustration, body: Body) -> Drawing:
        """Return the figure at a moment; what repeats, such as a breath or a repetition, is drawn only once."""
        from backcoach.figures.illustration import key_pose_at, pose_at  # noqa: PLC0415 - as above

        find = key_pose_at if moment.still else pose_at
        at = find(illustration, moment.kind, moment.progress, moment.seconds, moment.side)
        # Who moves needs no breath to look alive, and repeats sooner without.
        alive = at.start == at.end and not moment.still
        breath = round(moment.progress * moment.seconds / BREATH * STEPS) % STEPS / STEPS if alive else 0.0
        way = round(at.progress * STEPS) / STEPS
        key = (moment.body, moment.exercise, moment.side, at.start, at.end, way, breath, moment.kind.is_work)
        if key not in self._drawn:
            self._drawn[key] = self._draw_anew(moment, illustration, body, at._replace(progress=way), breath)
            if len(self._drawn) > MOST_KEPT:
                del self._drawn[next(iter(self._drawn))]
        return self._drawn[key]

    def _draw_anew(
        self, moment: Moment, illustration: Illustration, body: Body, at: PoseMoment, breath: float
    ) -> Drawing:
        from backcoach.figures.motion import between, breathing  # noqa: PLC0415 - as above
        from backcoach.figures.scene import picture  # noqa: PLC0415 - as above
        from backcoach.figures.solver import solve  # noqa: PLC0415 - as above

        stance = between(body, solve(body, at.start), solve(body, at.end), at.progress)
        last = self._last
        same = last is not None and _scene(last.moment) == _scene(moment)
        self._since_order = self._since_order + 1 if same else 0
        return picture(
            illustration,
            body,
            breathing(stance, breath),
            moment.side,
            working=moment.kind.is_work,
            previous=last.drawing if last is not None and same else None,
            keep_order=same and self._since_order % KEPT_ORDERS != 0,
        )


def _scene(moment: Moment) -> tuple[str, str, Side | None]:
    return moment.body, moment.exercise, moment.side
