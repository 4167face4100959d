"""Reads one key pose from its table: what it inherits, its angles, and what rests where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from backcoach.content.numbers import number, numbers, yes
from backcoach.content.reader import Reader, advice, shown
from backcoach.figures.groups import GROUPS, HANGING
from backcoach.figures.limits import limit_of
from backcoach.figures.pose import (
    ANGLES,
    ELBOW_BACK,
    ELBOW_OUT,
    LIMB_ENDS,
    MIDDLE_JOINTS,
    SIDE_JOINTS,
    Anchor,
    Base,
    Clasp,
    Forearm,
    Palm,
    Plant,
    Pose,
    Reach,
    Sole,
    Touch,
    mirrored,
    mirrored_plant,
)
from backcoach.figures.skeleton import BONES, PARTS, SIDES, other_side

SPOT = ("x", "z")
POINT = ("x", "y", "z")

_UNSIDED = ("foot", "hand")
_KEYS = {"extends", "mirror", "base", "anchor", "ground", "level", "touch", "grip", "front", "in_air"}


class Poses:
    """The poses of one file, each read when it is first asked for, after what it extends."""

    def __init__(self, tables: Mapping[str, Reader], shared: Poses | None = None) -> None:
        self._tables = tables
        self._shared = shared
        self._read: dict[str, Pose] = {}
        self._reading: list[str] = []

    @property
    def names(self) -> list[str]:
        """Return the names of the poses of this file."""
        return list(self._tables)

    def all(self) -> dict[str, Pose]:
        """Return every pose of this file by name."""
        return {name: self.get(name) for name in self._tables}

    def get(self, name: str) -> Pose:
        """Return a pose of this file."""
        if name not in self._read:
            self._reading.append(name)
            self._read[name] = self._pose(self._tables[name])
            self._reading.pop()
        return self._read[name]

    def _pose(self, table: Reader) -> Pose:
        pose = self._origin(table, "extends") or Pose()
        source = self._origin(table, "mirror")
        if source is not None:
            pose = mirrored(source)
        pose = _resting(table, pose)
        pose = replace(pose, angles=_angles(table, pose), plants=_plants(table, pose))
        table.known |= _KEYS
        table.finish()
        return pose

    def _origin(self, table: Reader, key: str) -> Pose | None:
        """Return the pose that another one extends or mirrors: of this file, or shared."""
        name = table.text(key, needed=False)
        if not name:
            return None
        shared = self._shared if self._shared is not None and name in self._shared.names else None
        if shared is not None and (name not in self._tables or name == self._reading[-1]):
            return shared.get(name)  # a pose may have the name of the shared one that it extends
        if name in self._reading:
            way = " extends ".join(f'"{each}"' for each in [*self._reading[self._reading.index(name) :], name])
            table.wrong(key, "loop", f"this goes round in a circle: {way}; write the angles of one of them in full")
            return None
        if name in self._tables:
            return self.get(name)
        known = [*self._tables, *(self._shared.names if self._shared else ())]
        remedy = advice(name, known, "write the name of a pose that is there")
        table.wrong(key, "unknown", f"found {shown(name)}, but there is no such pose here or in shared.toml; {remedy}")
        return None


def _resting(table: Reader, pose: Pose) -> Pose:
    """Return a pose with how it lies, and on what, taken from its table."""
    changes: dict[str, Any] = {}
    base = table.choice("base", Base, needed=False)
    if base:
        changes["base"] = Base(base)
    anchor = table.table("anchor", needed=False)
    if anchor:
        changes["anchor"] = _anchor(anchor, pose)
    ground = table.choice("ground", GROUPS, needed=False)
    if ground:
        changes["ground"] = ground
    changes["level"] = number(table, "level", pose.level, 0.0, 2.0)
    grip = numbers(table, "grip", ("right", "left"))
    if grip:
        changes["grip"] = (max(-1.0, min(1.0, grip[0])), max(-1.0, min(1.0, grip[1])))
    if "touch" in table.data:
        changes["touches"] = tuple(_touches(table))
    if "front" in table.data:
        changes["front"] = tuple(_pairs(table))
    if "in_air" in table.data:
        changes["in_air"] = _known(table, "in_air", table.texts("in_air"), LIMB_ENDS)
    return replace(pose, **changes)


def _anchor(table: Reader, pose: Pose) -> Anchor:
    bone = table.choice("bone", BONES) or pose.anchor.bone
    at = numbers(table, "at", SPOT) or (0.0, 0.0)
    height = number(table, "height", -1.0, 0.0, 3.0)
    table.finish()
    return Anchor(bone, (at[0], at[1]), height if height >= 0 else None)


def _touches(table: Reader) -> Iterable[Touch]:
    """Yield the touches of a pose: [angle, group, from, to] or [angle, group, from, to, level]."""
    form = 'touch = [["neck.flex", "head", -30, 30]]'
    rows = table.data["touch"]
    if not isinstance(rows, list):
        table.wrong("touch", "type", f"found {shown(rows)}, but a list of lists is needed; write {form}")
        return
    for row in rows:
        if not isinstance(row, list) or [type(item) for item in row[:2]] != [str, str] or not _is_row(row[2:]):
            table.wrong("touch", "type", f"each touch is an angle, a part, and the degrees from and to; write {form}")
            continue
        angles = _known(table, "touch", [row[0]], [*ANGLES, *_both(ANGLES)])
        if angles and _known(table, "touch", [row[1]], [*GROUPS, *HANGING]):
            yield Touch(row[0], row[1], *(float(item) for item in row[2:]))


def _is_row(values: list[object]) -> bool:
    return len(values) in {2, 3} and all(isinstance(value, (int, float)) for value in values)


def _pairs(table: Reader) -> Iterable[tuple[str, str]]:
    """Yield the pairs (in front, behind) of parts."""
    rows = table.data["front"]
    for row in rows if isinstance(rows, list) else [None]:
        if not isinstance(row, list) or [type(item) for item in row] != [str, str]:
            form = 'front = [["hand_r", "shin_r"]]'
            table.wrong("front", "type", f"pairs of parts are needed, the one in front first; write {form}")
        elif len(_known(table, "front", row, PARTS)) == 2:
            yield row[0], row[1]


def _known(table: Reader, key: str, names: Iterable[str], allowed: Iterable[str]) -> tuple[str, ...]:
    """Return those names that are allowed, after noting the others."""
    choice = sorted(allowed)
    for name in names:
        if name not in choice:
            remedy = advice(name, choice, "see docs/illustrations.md for the names there are")
            table.wrong(key, "unknown", f"found {shown(name)}, which is not there; {remedy}")
    return tuple(name for name in names if name in choice)


def _both(angles: Iterable[str]) -> set[str]:
    """Return the names of angles of both sides together: "knee.flex"."""
    return {other_side(name).replace("_r.", ".").replace("_l.", ".") for name in angles}


def _angles(table: Reader, pose: Pose) -> dict[str, float]:
    """Return the angles of a pose: what it inherits, with those of its table put over them."""
    angles = dict(pose.angles)
    written: dict[str, float] = {}
    for joint, dofs in MIDDLE_JOINTS.items():
        written |= _joint(table, joint, [joint], dofs)
    for joint, dofs in SIDE_JOINTS.items():  # both sides first, so that one of them can differ
        both = [f"{joint}_{side}" for side in SIDES]
        written |= _joint(table, joint, both, dofs)
        for name in both:
            written |= _joint(table, name, [name], dofs)
    for name in written:
        if name.endswith(".flex"):  # the last word on a hip counts, in whichever way it is said
            angles.pop(name.replace(".flex", ".world"), None)
    return angles | written


def _joint(table: Reader, key: str, names: list[str], dofs: tuple[str, ...]) -> dict[str, float]:
    """Return the angles written under one joint, for each of the joints it stands for."""
    inner = table.table(key, needed=False)
    if inner is None:
        return {}
    found: dict[str, float] = {}
    for dof in dofs:
        limit = limit_of(f"{names[0]}.{dof}")
        least, most = (limit.least, limit.most) if limit else (-360.0, 360.0)
        value = number(inner, dof, 0.0, least, most)
        if dof in inner.data:
            found |= {f"{name}.{dof}": value for name in names}
    inner.finish()
    return found


def _plants(table: Reader, pose: Pose) -> dict[str, Plant]:
    """Return what holds the limbs: what is inherited, with what its table plants or frees."""
    plants = dict(pose.plants)
    for end in (*_UNSIDED, *LIMB_ENDS):
        inner = table.table(end, needed=False)
        if inner is None:
            continue
        plant = _plant(inner, "foot" if end.startswith("foot") else "hand")
        inner.finish()
        for name in [end] if end in LIMB_ENDS else [f"{end}_{side}" for side in SIDES]:
            plants.pop(name, None)
            if plant is not None:
                plants[name] = mirrored_plant(plant) if name not in {end, f"{end}_r"} else plant
    return plants


def _plant(table: Reader, limb: str) -> Plant | None:
    """Return what holds one limb; None where it is set free, or where what is written is wrong."""
    kinds = _FEET if limb == "foot" else _HANDS
    table.known |= kinds.keys() | {"free"}
    named = [kind for kind in kinds if kind in table.data]
    if yes(table, "free") or "free" in table.data:
        return None
    if len(named) != 1:
        words = ", ".join(f'"{kind}"' for kind in kinds)
        table.wrong("", "missing", f"say in one way what holds it; write one of {words}, or free = true")
        table.known |= set(table.data)
        return None
    return kinds[named[0]](table)


def _spot(table: Reader) -> tuple[float, float]:
    x, z = numbers(table, "flat", SPOT) or (0.0, 0.0)
    return x, z


def _point(table: Reader, key: str, default: tuple[float, float, float]) -> tuple[float, float, float]:
    x, y, z = numbers(table, key, POINT) or default
    return x, y, z


def _sole(table: Reader) -> Plant:
    return Sole(
        _spot(table),
        heading=number(table, "heading", 0.0, -60, 90),
        tilt=number(table, "tilt", 0.0, -30, 80),
        out=number(table, "out", 0.12, -3, 3),
        level=number(table, "level", 0.0, 0, 2),
    )


def _palm(table: Reader) -> Plant:
    return Palm(
        _spot(table),
        heading=number(table, "heading", 0.0, -180, 180),
        tilt=number(table, "tilt", 0.0, -90, 90),
        pole=_point(table, "pole", ELBOW_BACK),
        level=number(table, "level", 0.0, 0, 2),
    )


def _forearm(table: Reader) -> Plant:
    yes(table, "forearm")
    return Forearm(
        heading=number(table, "heading", 0.0, -180, 180),
        ahead=number(table, "ahead", 1.0, -1, 1),
        aside=number(table, "aside", 0.0, -0.4, 0.4),
        fist=yes(table, "fist"),
        level=number(table, "level", 0.0, 0, 2),
    )


_DEEP = ("pelvis", "neck", "clav")
_WITH_SKIN = tuple(bone for bone in BONES if not bone.startswith(_DEEP))
"""Bones a hand can be laid on: the others move no skin by themselves, so none tells how thick the body is there."""


def _clasp(table: Reader) -> Plant:
    return Clasp(
        table.choice("clasp", _WITH_SKIN) or "shin_r",
        along=number(table, "along", 0.1, -0.2, 0.6),
        around=number(table, "around", 0.0, -360, 360),
        fingers=number(table, "fingers", 0.0, -360, 360),
        pole=_point(table, "pole", ELBOW_OUT),
        gap=number(table, "gap", 0.0, -0.05, 0.3),
    )


def _reach(table: Reader) -> Plant:
    palm = numbers(table, "palm", POINT)
    return Reach(
        _point(table, "at", (0.0, 0.0, 0.0)),
        pole=_point(table, "pole", ELBOW_BACK),
        out=number(table, "out", 0.12, -3, 3),
        palm=(palm[0], palm[1], palm[2]) if palm else None,
        fingers=_point(table, "fingers", (1.0, 0.0, 0.0)),
    )


_FEET: dict[str, Callable[[Reader], Plant]] = {"flat": _sole, "at": _reach}
_HANDS: dict[str, Callable[[Reader], Plant]] = {"flat": _palm, "forearm": _forearm, "clasp": _clasp, "at": _reach}
