"""The picture of one exercise as data: its key poses, how they follow each other, how it is seen, what is needed.

A session's segments say what happens (`Kind`), for how long and on which side; `leg_at` says between which two poses
the figure is at that moment. It is a pure function, so that picture, count and voice tell the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind
from backcoach.figures.camera import Camera
from backcoach.figures.motion import ease, uneased
from backcoach.figures.pose import Pose, mirrored
from backcoach.figures.props import Floor, Prop
from backcoach.figures.skeleton import other_side

VIA = "via"
"""Poses whose names begin like this are passed without stopping."""


@dataclass(frozen=True, slots=True)
class Strap:
    """A strap, drawn tight from joint to joint: ("hand_r", "foot_r", "hand_l")."""

    along: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Motion:
    """Which poses follow each other; names of poses.

    Attributes:
        rest: shown while getting ready and resting.
        move: the way into the hold.
        hold: what is held; more than one are gone round, each for its share of `hold_seconds`.
        lower: the way out of the hold.
        cycle: where nothing is held, one repetition from the first pose back to the first.
        cycle_seconds: how long one round takes in a timed exercise; None for repetitions, which take what they take.
        hold_seconds: how long one round of several held poses takes.
    """

    rest: str
    move: tuple[str, ...] = ()
    hold: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    cycle: tuple[str, ...] = ()
    cycle_seconds: float | None = None
    hold_seconds: float = 4.0

    @property
    def names(self) -> tuple[str, ...]:
        """Return every pose it names."""
        return (self.rest, *self.move, *self.hold, *self.lower, *self.cycle)


@dataclass(frozen=True, slots=True, eq=False)
class Illustration:
    """One exercise in pictures.

    Attributes:
        id: of the exercise.
        camera: from where it is seen.
        regions: what is highlighted while working, see `regions.REGIONS`.
        poses: by name, as authored.
        motion: how they follow each other.
        main: the pose that stands for the exercise, in a list or in print.
        side: the side that the poses were authored for; None for an exercise of the whole body.
        props: what else is there; straps: what is held.
        floor: the mat, or the disc one stands on.
        eyes_closed: whether it is done with the eyes shut.
    """

    id: str
    camera: Camera
    regions: tuple[str, ...]
    poses: Mapping[str, Pose]
    motion: Motion
    main: str
    side: Side | None = None
    props: tuple[Prop, ...] = ()
    straps: tuple[Strap, ...] = ()
    floor: Floor = field(default_factory=Floor)
    eyes_closed: bool = False

    def pose(self, name: str, side: Side | None = None) -> Pose:
        """Return a pose by name, mirrored when the other side than the authored one is wanted."""
        pose = self.poses[name]
        return _mirror(pose) if self.turned(side) else pose

    def turned(self, side: Side | None) -> bool:
        """Tell whether everything is to be mirrored for a side."""
        return self.side is not None and side is not None and side is not self.side

    def regions_of(self, side: Side | None) -> tuple[str, ...]:
        """Return the highlighted regions for a side."""
        return tuple(other_side(name) for name in self.regions) if self.turned(side) else self.regions

    def props_of(self, side: Side | None) -> tuple[Prop, ...]:
        """Return the props for a side."""
        if not self.turned(side):
            return self.props
        return tuple(_mirrored_prop(prop) for prop in self.props)

    def straps_of(self, side: Side | None) -> tuple[Strap, ...]:
        """Return the straps for a side."""
        if not self.turned(side):
            return self.straps
        return tuple(Strap(tuple(other_side(name) for name in strap.along)) for strap in self.straps)

    def floor_of(self, side: Side | None) -> Floor:
        """Return the floor for a side."""
        return Floor(self.floor.kind, self.floor.x, -self.floor.z) if self.turned(side) else self.floor


class Leg(NamedTuple):
    """Where between two poses the figure is.

    Attributes:
        start: name of the pose it comes from.
        end: name of the pose it goes to; the same one while it is held.
        progress: share of the time between them, to be handed to `motion.between`.
        seconds: about how long it takes from one to the other.
    """

    start: str
    end: str
    progress: float
    seconds: float


def leg_at(motion: Motion, kind: str, progress: float, seconds: float) -> Leg:
    """Return which poses the figure is between.

    Args:
        motion: of the exercise being done.
        kind: what happens, a value of `Kind`.
        progress: share of the segment that has gone, 0 to 1.
        seconds: how long the segment is.
    """
    path, share, rounds = _way(motion, Kind(kind), progress, seconds)
    return Leg(*_along(path, share), seconds / rounds / max(1, len(path) - 1))


def key_leg_at(motion: Motion, kind: str, progress: float, seconds: float) -> Leg:
    """Return the one pose that shows a moment, for people who want no motion; see `leg_at`.

    Of a way into or out of a hold that is where it leads; of a round of poses the nearest.
    """
    path, share = _way(motion, Kind(kind), progress, seconds)[:2]
    leads = kind == Kind.LOWER or (kind == Kind.MOVE and not motion.cycle)
    here = (1.0 if leads else share) * (len(path) - 1)
    pose = path[min(_stops(path), key=lambda place: abs(place - here))]
    return Leg(pose, pose, 0.0, seconds)


def _way(motion: Motion, kind: Kind, progress: float, seconds: float) -> tuple[Sequence[str], float, int]:
    """Return the poses of a segment in their order, the share of them that is done, and how often they come."""
    path, rounds = _path(motion, kind, seconds)
    progress = min(1.0, max(0.0, progress))
    return path, (progress * rounds) % 1.0 if path[0] == path[-1] else progress, rounds


def _path(motion: Motion, kind: Kind, seconds: float) -> tuple[Sequence[str], int]:
    """Return the poses of a segment in their order, and how many times it goes through them."""
    if not kind.is_work:
        return (motion.rest,), 1
    if kind is Kind.LOWER:
        return motion.lower or (motion.rest,), 1
    if kind is Kind.HOLD:
        return _round(motion.hold or (motion.rest,), seconds, motion.hold_seconds)
    if motion.cycle:
        return _round(motion.cycle, seconds, motion.cycle_seconds)
    return motion.move or (motion.rest,), 1


def _round(poses: tuple[str, ...], seconds: float, one_round: float | None) -> tuple[Sequence[str], int]:
    """Return a way round poses and back to the first, and how often it fits, so that it ends where it began."""
    if len(poses) == 1:
        return poses, 1
    return (*poses, poses[0]), max(1, round(seconds / one_round)) if one_round else 1


def _stops(path: Sequence[str]) -> list[int]:
    """Return the places in a path at which the figure comes to a stop."""
    return [place for place, name in enumerate(path) if place in {0, len(path) - 1} or not name.startswith(VIA)]


def _along(path: Sequence[str], share: float) -> tuple[str, str, float]:
    """Return the two poses that a share of a path is between, and how far."""
    stops = _stops(path)
    if len(stops) < 2:
        return path[0], path[0], 0.0
    legs = len(path) - 1
    here = min(share * legs, legs)
    leg = next(place for place in range(len(stops) - 1) if here <= stops[place + 1])
    first, last = stops[leg], stops[leg + 1]
    if last - first == 1:
        return path[first], path[last], here - first
    # Poses that are passed: one smooth motion from stop to stop, of which each piece is a part.
    way = first + ease((here - first) / (last - first)) * (last - first)
    piece = min(int(way), last - 1)
    return path[piece], path[piece + 1], uneased(way - piece)


def _mirrored_prop(prop: Prop) -> Prop:
    x, y, z = prop.at
    return replace(prop, at=(x, y, -z), turn=-prop.turn)


@lru_cache(maxsize=256)
def _mirror(pose: Pose) -> Pose:
    return mirrored(pose)
