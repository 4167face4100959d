"""Reads how an exercise is drawn: its poses and their motion, the camera, the highlight, what is needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from backcoach.coach.exercise import Side
from backcoach.coach.problem import Problem
from backcoach.content.library import open_file
from backcoach.content.numbers import number, numbers
from backcoach.content.poses import POINT, SPOT, Poses
from backcoach.content.reader import Reader, advice, listed, shown
from backcoach.errors import ContentError
from backcoach.figures.camera import Camera
from backcoach.figures.illustration import Illustration, Motion, Strap
from backcoach.figures.props import KINDS, Floor, Prop
from backcoach.figures.regions import REGIONS
from backcoach.figures.skeleton import BONES
from backcoach.resources import assets

SHARED = "shared"

_FLOORS = ("mat", "disc", "none")

_EYES = ("open", "closed")


def illustrated(folder: Path | None = None) -> set[str]:
    """Return the ids of the exercises that have an illustration."""
    found = ((folder or assets()) / "illustrations").glob("*.toml")
    return {path.stem for path in found if path.stem != SHARED}


def load_illustration(exercise_id: str, folder: Path | None = None) -> Illustration:
    """Return the illustration of an exercise.

    Args:
        exercise_id: of the exercise.
        folder: where the files are; the assets that come with BackCoach unless given.

    Raises:
        ContentError: with every mistake in its file, and in the file of shared poses.
    """
    root = folder or assets()
    problems: list[Problem] = []
    shared = _shared(root / "illustrations" / f"{SHARED}.toml", problems)
    reader = open_file(root / "illustrations" / f"{exercise_id}.toml", problems)
    illustration = None
    if reader is not None:
        _known_exercise(reader, exercise_id, root / "exercises")
        illustration = _illustration(reader, exercise_id, shared)
        reader.finish()
    if problems or illustration is None:
        raise ContentError(*(problem.message for problem in problems))
    return illustration


@cache
def loaded_illustration(exercise_id: str) -> Illustration:
    """Return the illustration of an exercise, read once."""
    return load_illustration(exercise_id)


def _shared(path: Path, problems: list[Problem]) -> Poses:
    """Return the starting positions that all exercises can extend."""
    reader = open_file(path, problems)
    if reader is None:
        return Poses({})
    poses = Poses(_inner(reader, "base"))
    poses.all()
    reader.finish()
    return poses


def _inner(reader: Reader, key: str) -> dict[str, Reader]:
    """Return the tables inside a table by name."""
    outer = reader.table(key)
    if outer is None:
        return {}
    found = {name: outer.table(name) for name in outer.data}
    tables = {name: table for name, table in found.items() if table is not None}
    for name, table in tables.items():
        table.place = f"{key} {name}"
    return tables


def _known_exercise(reader: Reader, exercise_id: str, folder: Path) -> None:
    ids = [path.stem for path in folder.glob("*.toml")]
    if exercise_id not in ids:
        remedy = advice(exercise_id, ids, "name the file after an exercise")
        reader.wrong("", "unknown", f"there is no exercise {shown(exercise_id)}; {remedy}")


def _illustration(reader: Reader, exercise_id: str, shared: Poses) -> Illustration:
    poses = Poses(_inner(reader, "pose"), shared).all()
    motion = _motion(reader, list(poses))
    side = reader.choice("side", Side, needed=False)
    last = [*motion.hold, *motion.cycle[1:2], motion.rest][0]
    return Illustration(
        id=exercise_id,
        camera=_camera(reader),
        regions=_names(reader, "region", REGIONS),
        poses=poses,
        motion=motion,
        main=reader.choice("main", poses, needed=False) or last,
        side=Side(side) if side else None,
        props=tuple(_prop(table) for table in reader.tables("prop")),
        straps=tuple(_strap(table) for table in reader.tables("strap")),
        floor=_floor(reader),
        eyes_closed=reader.choice("eyes", _EYES, needed=False) == "closed",
    )


def _camera(reader: Reader) -> Camera:
    table = reader.table("camera")
    if table is None:
        return Camera()
    camera = Camera(number(table, "yaw", -16.0, -180, 180), number(table, "pitch", 10.0, -10, 90))
    table.finish()
    return camera


def _floor(reader: Reader) -> Floor:
    kind = reader.choice("floor", _FLOORS, needed=False) or "mat"
    at = numbers(reader, "floor_at", SPOT) or (0.0, 0.0)
    return Floor(kind, at[0], at[1])


def _motion(reader: Reader, poses: list[str]) -> Motion:
    table = reader.table("motion")
    if table is None or not poses:
        return Motion(poses[0] if poses else "")
    move, hold = _names(table, "move", poses), _names(table, "hold", poses)
    cycle = _names(table, "cycle", poses)
    if bool(cycle) == bool(move or hold):
        table.wrong("", "missing", 'write either "move" and "hold", or "cycle"')
    elif not cycle and not (move and hold):
        table.wrong("", "missing", 'a hold needs both the way into it and what is held; write "move" and "hold"')
    elif move and hold and len(move) == len(table.data["move"]) and move[-1] != hold[0]:
        table.wrong("move", "unknown", f"it has to end where the hold begins; write {shown(hold[0])} last")
    rest = table.choice("rest", poses, needed=False) or [*move, *cycle, poses[0]][0]
    motion = Motion(
        rest=rest,
        move=move,
        hold=hold,
        lower=_names(table, "lower", poses) or tuple(reversed(move)),
        cycle=cycle,
        cycle_seconds=number(table, "cycle_seconds", 0.0, 0.5, 60) or None,
        hold_seconds=number(table, "hold_seconds", 4.0, 1, 60),
    )
    table.finish()
    return motion


def _names(reader: Reader, key: str, allowed: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Take one name or a list of names; those that are not allowed are noted and left out."""
    one = isinstance(reader.data.get(key), str)
    names = (reader.text(key),) if one else reader.texts(key, needed=False)
    for name in names:
        if name not in allowed:
            remedy = advice(name, allowed)
            sentence = f"found {shown(name)}, but allowed are {listed(allowed)}; {remedy}"
            reader.wrong(key, "unknown", sentence)
    return tuple(name for name in names if name in allowed)


def _prop(table: Reader) -> Prop:
    kind = table.choice("kind", [name for name in KINDS if name != "strap"]) or "chair"
    x, y, z = numbers(table, "at", POINT) or (0.0, 0.0, 0.0)
    size = numbers(table, "size", ("long", "high", "wide"))
    turn = number(table, "turn", 0.0, -360, 360)
    table.finish()
    return Prop(kind, (x, y, z), turn, (size[0], size[1], size[2]) if size else None)


def _strap(table: Reader) -> Strap:
    strap = Strap(_names(table, "along", BONES))
    if len(strap.along) < 2:
        table.wrong("along", "missing", 'a strap has two ends at least; write along = ["hand_r", "foot_r"]')
    table.finish()
    return strap
