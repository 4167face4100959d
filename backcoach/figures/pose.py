"""A key pose as written: joint angles in degrees, and what rests where. Plain data; nothing is computed yet.

Left and right are the figure's own. Places on the floor are (x, z) in metres: x along the mat, to where a figure that
lies on its front has its head (one on its back its feet); z to the viewer, who sees the right side of one facing +x.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from backcoach.figures.skeleton import SIDES, other_side

Point = tuple[float, float, float]
Spot = tuple[float, float]

ELBOW_BACK: Point = (-1.0, -0.1, 0.6)
ELBOW_OUT: Point = (-0.4, -0.5, 1.0)
"""Where an elbow points unless a pose says otherwise, in the frame of the chest, z outward."""

LIMB_ENDS = ("foot_r", "foot_l", "hand_r", "hand_l")

_BALL = ("flex", "abd", "rot")
_SPINE = ("flex", "side", "twist")
MIDDLE_JOINTS: Mapping[str, tuple[str, ...]] = {
    "root": ("pitch", "side", "turn", "yaw"),
    "lumbar": _SPINE,
    "thorax": _SPINE,
    "neck": _SPINE,
    "head": _SPINE,
}
SIDE_JOINTS: Mapping[str, tuple[str, ...]] = {
    "hip": (*_BALL, "world"),
    "knee": ("flex",),
    "ankle": ("flex", "rot"),
    "toes": ("flex",),
    "shoulder": _BALL,
    "scapula": ("elev", "prot"),
    "elbow": ("flex",),
    "forearm": ("pron",),
    "wrist": ("flex", "dev"),
}
_TURNED_OVER = {"side", "twist", "turn", "yaw"}  # degrees of freedom of the middle whose sign tells a side

ANGLES = frozenset(
    [f"{joint}.{dof}" for joint, dofs in MIDDLE_JOINTS.items() for dof in dofs]
    + [f"{joint}_{side}.{dof}" for joint, dofs in SIDE_JOINTS.items() for dof in dofs for side in SIDES]
)
"""Every angle that can be written: "hip_r.flex", "lumbar.twist"."""


class Base(StrEnum):
    """How the pelvis lies before it is turned by root.pitch and the like; the figure faces, or its head points, +x."""

    STANDING = "standing"
    SUPINE = "supine"  # on the back, head towards -x
    PRONE = "prone"
    QUADRUPED = "quadruped"
    SIDE_R = "side_r"  # on the right side
    SIDE_L = "side_l"

    @property
    def pitch(self) -> float:
        """Return degrees by which the trunk leans back from upright."""
        return {"supine": 90.0, "prone": -90.0, "quadruped": -90.0}.get(self.value, 0.0)

    @property
    def lying(self) -> bool:
        """Tell whether the trunk lies on the floor, so that free hands and feet do too."""
        return self not in {Base.STANDING, Base.QUADRUPED}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The joint that stays over a spot of the floor; with a height, it is there and nothing need touch the floor."""

    bone: str = "pelvis"
    at: Spot = (0.0, 0.0)
    height: float | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """An angle that is turned between two limits until a group of the body just rests on something.

    Attributes:
        angle: "neck.flex"; without a side, such as "knee.flex", both sides together.
        group: what is to rest.
        low: least degrees.
        high: most degrees.
        level: metres above the floor on which it rests.
    """

    angle: str
    group: str
    low: float
    high: float
    level: float = 0.0

    @property
    def angles(self) -> tuple[str, ...]:
        """Return the angles that are turned."""
        joint, _, dof = self.angle.partition(".")
        return tuple(f"{joint}_{side}.{dof}" for side in SIDES) if joint in SIDE_JOINTS else (self.angle,)


@dataclass(frozen=True, slots=True)
class Sole:
    """A foot flat on the floor, its ankle over a spot.

    Attributes:
        flat: where the ankle is.
        heading: degrees by which the toes point outward.
        tilt: degrees by which the heel is lifted, turning on the ball of the foot.
        out: how far the knee points outward; 0 straight ahead.
        level: metres above the floor of what it stands on.
    """

    flat: Spot
    heading: float = 0.0
    tilt: float = 0.0
    out: float = 0.12
    level: float = 0.0


@dataclass(frozen=True, slots=True)
class Palm:
    """A hand flat on the floor (or on a wall or seat), its wrist over a spot.

    Attributes:
        flat: where the wrist is.
        heading: degrees by which the fingers point inward.
        tilt: degrees by which the palm is turned up to the inner side.
        pole: where the elbow points, in the frame of the chest, z outward.
        level: metres above the floor of what it lies on.
    """

    flat: Spot
    heading: float = 0.0
    tilt: float = 0.0
    pole: Point = ELBOW_BACK
    level: float = 0.0


@dataclass(frozen=True, slots=True)
class Forearm:
    """Elbow and forearm on the floor.

    Attributes:
        heading: degrees by which the fingers point inward.
        ahead: 1 for the elbow ahead of the shoulder where it cannot be under it, -1 for behind.
        aside: metres by which the elbow is out to the side.
        fist: whether the hand stands on its edge.
        level: metres above the floor of what it lies on.
    """

    heading: float = 0.0
    ahead: float = 1.0
    aside: float = 0.0
    fist: bool = False
    level: float = 0.0


@dataclass(frozen=True, slots=True)
class Clasp:
    """A palm laid on a limb or the trunk, the fingers round it.

    Attributes:
        bone: what is held.
        along: metres from the joint at which that bone begins towards its end.
        around: degrees round it: 0 its front, 90 the outer side of the holding hand, 180 its back.
        fingers: degrees by which the fingers point along the bone's length; 0 straight round it, 90 to its end.
        pole: where the elbow points, in the frame of the chest, z outward.
        gap: metres between the palm and the limb, such as for something in between.
    """

    bone: str
    along: float
    around: float = 0.0
    fingers: float = 0.0
    pole: Point = ELBOW_OUT
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Reach:
    """The ankle or wrist at a point of the room.

    Attributes:
        at: x, y, z in metres.
        pole: where the elbow points, in the frame of the chest, z outward.
        out: how far the knee points outward.
        palm: for a hand, the direction in the room that the palm faces; none leaves the wrist as its angles say.
        fingers: for a hand, the direction in the room in which the fingers point.
    """

    at: Point
    pole: Point = ELBOW_BACK
    out: float = 0.12
    palm: Point | None = None
    fingers: Point = (1.0, 0.0, 0.0)


Plant = Sole | Palm | Forearm | Clasp | Reach
"""What holds the end of a limb in its place."""


@dataclass(frozen=True, slots=True)
class Pose:
    """One key pose, with everything it inherits filled in.

    Attributes:
        base: how the pelvis lies to begin with.
        angles: degrees by name, see `ANGLES`; what is not there is as in standing at ease.
        anchor: the joint that stays over a spot.
        ground: the group of the body that rests on the floor.
        level: metres above the floor of what it rests on, such as a seat.
        touches: angles that are turned until something rests.
        plants: what holds feet and hands, by limb end.
        grip: how far the right and the left hand are closed: -1 spread, 0 straight, 1 a fist.
        front: (in front, behind) parts where the depths mislead the drawing.
        in_air: hands and feet that are meant to be off the floor, though the body lies.
    """

    base: Base = Base.STANDING
    angles: Mapping[str, float] = field(default_factory=dict)
    anchor: Anchor = Anchor()
    ground: str = "all"
    level: float = 0.0
    touches: tuple[Touch, ...] = ()
    plants: Mapping[str, Plant] = field(default_factory=dict)
    grip: tuple[float, float] = (0.2, 0.2)
    front: tuple[tuple[str, str], ...] = ()
    in_air: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Keep what was handed in from being changed by anybody."""
        object.__setattr__(self, "angles", MappingProxyType(dict(self.angles)))
        object.__setattr__(self, "plants", MappingProxyType(dict(self.plants)))

    def __hash__(self) -> int:
        angles, plants = frozenset(self.angles.items()), frozenset(self.plants.items())
        return hash((self.base, angles, plants, self.anchor, self.touches))


def mirrored(pose: Pose) -> Pose:
    """Return the same pose with left and right changed over."""
    return replace(
        pose,
        base={Base.SIDE_R: Base.SIDE_L, Base.SIDE_L: Base.SIDE_R}.get(pose.base, pose.base),
        angles={other_side(name): _mirrored_angle(name, value) for name, value in pose.angles.items()},
        anchor=replace(pose.anchor, bone=other_side(pose.anchor.bone), at=_over(pose.anchor.at)),
        ground=other_side(pose.ground),
        touches=tuple(_mirrored_touch(touch) for touch in pose.touches),
        plants={other_side(end): mirrored_plant(plant) for end, plant in pose.plants.items()},
        grip=(pose.grip[1], pose.grip[0]),
        front=tuple((other_side(one), other_side(two)) for one, two in pose.front),
        in_air=tuple(other_side(end) for end in pose.in_air),
    )


def _mirrored_angle(name: str, value: float) -> float:
    joint, _, dof = name.partition(".")
    return -value if joint in MIDDLE_JOINTS and dof in _TURNED_OVER else value


def _mirrored_touch(touch: Touch) -> Touch:
    mirror = replace(touch, angle=other_side(touch.angle), group=other_side(touch.group))
    if _mirrored_angle(touch.angle, 1.0) < 0:
        return replace(mirror, low=-touch.high, high=-touch.low)
    return mirror


def mirrored_plant(plant: Plant) -> Plant:
    """Return what holds a limb of one side for the other one."""
    if isinstance(plant, (Sole, Palm)):
        return replace(plant, flat=_over(plant.flat))
    if isinstance(plant, Clasp):
        return replace(plant, bone=other_side(plant.bone))
    if isinstance(plant, Reach):
        palm = _behind(plant.palm) if plant.palm else None
        return replace(plant, at=_behind(plant.at), palm=palm, fingers=_behind(plant.fingers))
    return plant


def _over(spot: Spot) -> Spot:
    return spot[0], -spot[1]


def _behind(point: Point) -> Point:
    return point[0], point[1], -point[2]
