"""Reads the exercises, activities, forbidden moves, flags and sources that come with BackCoach."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from backcoach.coach.exercise import (
    Action,
    Activity,
    Caution,
    Exercise,
    ForbiddenMove,
    Mode,
    Pace,
    Phase,
    Phrases,
    Posture,
    Range,
    Side,
    SideOrder,
    Source,
    Variant,
)
from backcoach.coach.library import Library
from backcoach.coach.problem import Problem
from backcoach.content.files import parse, read_text
from backcoach.content.reader import Reader, advice, not_allowed, shown
from backcoach.errors import ContentError
from backcoach.resources import assets

T = TypeVar("T", Exercise, Activity, ForbiddenMove)

GROUPS = ("anterior", "posterior", "lateral_hip", "hip", "legs", "upper", "mobility", "whole", "rest")
SPINE = (
    "neutral",
    "flexion",
    "small_flexion",
    "extension",
    "small_extension",
    "flexion_extension",
    "rotation_small",
)
HOW = ("read", "abstract", "relayed", "recalled", "inference")

_LEVELS = Range(1, 1, 3)
_SECONDS = Range(0, 0, 1800)
_ONCE = Range(1, 1, 1)
_NO_REST = Range(0, 0, 0)


def load_library(folder: Path | None = None) -> Library:
    """Return everything the coach can choose from.

    Args:
        folder: where the files are; the assets that come with BackCoach unless given.

    Raises:
        ContentError: with every mistake in every file.
    """
    root = folder or assets()
    problems: list[Problem] = []
    library = Library(
        exercises=MappingProxyType(_folder(root / "exercises", exercise_from, problems)),
        activities=MappingProxyType(_folder(root / "activities", _activity, problems)),
        forbidden=MappingProxyType(_folder(root / "forbidden", _forbidden, problems)),
        flags=MappingProxyType(_flags(root / "flags.toml", problems)),
        sources=MappingProxyType(_sources(root / "sources.toml", problems)),
    )
    if not problems:
        problems = list(_dangling(library))
    if problems:
        raise ContentError(*(problem.message for problem in problems))
    return library


def _folder(folder: Path, build: Callable[[Reader], T], problems: list[Problem]) -> dict[str, T]:
    found: dict[str, T] = {}
    for path in sorted(folder.glob("*.toml")):
        reader = open_file(path, problems)
        if reader is None:
            continue
        before = len(problems)
        thing = build(reader)
        reader.finish()
        if thing.id and thing.id != path.stem:
            reader.wrong(
                "id",
                "unknown",
                f'found {shown(thing.id)}, but the id is the name of the file; write id = "{path.stem}"',
            )
        if len(problems) == before:
            found[thing.id] = thing
    return found


def open_file(path: Path, problems: list[Problem]) -> Reader | None:
    """Return a reader of the TOML file at a path; None, with the mistake noted, when it cannot be read."""
    text = read_text(path)
    data = text if isinstance(text, Problem) else parse(text, path.name)
    if isinstance(data, Problem):
        problems.append(data)
        return None
    return Reader(data, path.name, problems)


def exercise_from(reader: Reader) -> Exercise:
    """Build an exercise from its table; what is missing or wrong is noted in the reader and filled with blanks."""
    dose = reader.table("dose") or Reader({}, reader.file)
    mode = Mode(dose.choice("mode", Mode) or Mode.HOLD)
    name, aliases = _names(reader)
    exercise = Exercise(
        id=reader.text("id"),
        name=name,
        aliases=aliases,
        phase=Phase(reader.choice("phase", Phase) or Phase.STRETCH),
        also_phases=tuple(Phase(word) for word in _words(reader, "also_phases", list(Phase))),
        postures=tuple(Posture(word) for word in _words(reader, "postures", list(Posture))),
        mode=mode,
        level=reader.whole("level", _LEVELS, needed=True) or 1,
        group=reader.choice("group", GROUPS) or GROUPS[0],
        spine=reader.choice("spine", SPINE) or SPINE[0],
        muscles=reader.told_all("muscles"),
        move=dose.whole("move", Range(1, 1, 60), needed=mode is not Mode.TIME) or 1,
        hold=_range(dose, "hold") if mode is Mode.HOLD else None,
        repetitions=None if mode is Mode.TIME else _range(dose, "repetitions"),
        duration=_range(dose, "seconds") if mode is Mode.TIME else None,
        sets=_range(dose, "sets", _ONCE),
        rest=_range(dose, "rest", _NO_REST),
        sides=_sides(dose),
        pace=_pace(dose),
        dose_note=dose.told("note"),
        needs=reader.told_all("needs"),
        things=reader.texts("needs"),
        helps=reader.told_all("helps"),
        start=reader.told("start"),
        steps=reader.told_all("steps"),
        breathing=reader.told("breathing"),
        felt=reader.told("felt"),
        mistakes=reader.told_all("mistakes"),
        why=reader.told("why"),
        easier=_variant(reader, "easier", one_sided="sides" in dose.data),
        harder=_variant(reader, "harder", one_sided="sides" in dose.data),
        avoid_if=tuple(_caution(caution) for caution in reader.tables("avoid_if")),
        say=_phrases(reader, one_sided="sides" in dose.data),
        sources=reader.texts("sources"),
    )
    dose.finish()
    if reader.data.get("postures") == []:
        reader.wrong("postures", "missing", "at least one posture is needed; put the usual one first")
    return exercise


def _names(reader: Reader) -> tuple[str, tuple[str, ...]]:
    """Return a name, and other names: those in the user's language, and the English ones, which any file may use."""
    english, aliases = reader.text("name", most=80), reader.texts("aliases")
    name = reader.in_their_language(english, "name")
    known = dict.fromkeys((*(reader.in_their_language(alias, "aliases") for alias in aliases), *aliases, english))
    return name, tuple(other for other in known if other != name)


def _words(reader: Reader, key: str, allowed: Collection[str]) -> tuple[str, ...]:
    words = reader.texts(key)
    for word in words:
        if word not in allowed:
            reader.wrong(key, "unknown", not_allowed(word, allowed))
    return tuple(word for word in words if word in allowed)


def _range(dose: Reader, key: str, otherwise: Range | None = None) -> Range:
    table = dose.table(key, needed=otherwise is None)
    if table is None:
        return otherwise or _ONCE
    least = table.whole("min", _SECONDS, needed=True) or 0
    most = table.whole("max", _SECONDS, needed=True) or 0
    default = table.whole("default", _SECONDS, needed=True) or 0
    table.finish()
    if not least <= default <= most:
        dose.wrong(
            key, "range", f"found {default}, which is not between min {least} and max {most}; change one of the three"
        )
    return Range(default, least, most)


def _sides(dose: Reader) -> SideOrder | None:
    word = dose.choice("sides", SideOrder, needed=False)
    return SideOrder(word) if word else None


def _pace(dose: Reader) -> Pace | None:
    table = dose.table("pace", needed=False)
    if table is None:
        return None
    pace = Pace(table.whole("in", _SECONDS, needed=True) or 1, table.whole("out", _SECONDS, needed=True) or 1)
    table.finish()
    return pace


def _variant(reader: Reader, key: str, *, one_sided: bool) -> Variant:
    table = reader.table(key)
    if table is None:
        return Variant("")
    posture = table.choice("posture", Posture, needed=False)
    if posture and key != "easier":
        remedy = "take it out and say in the text where it is done, or name another exercise"
        table.wrong(
            "posture", "unknown", f"found {shown(posture)}, but only an easier way leads to another one; {remedy}"
        )
        posture = ""
    variant = Variant(
        table.told("text"),
        table.text("exercise", needed=False) or None,
        Posture(posture) if posture else None,
        _phrases(table, one_sided=one_sided) if posture else None,
    )
    table.finish()
    return variant


def _caution(table: Reader) -> Caution:
    caution = Caution(
        flag=table.text("flag"),
        action=Action(table.choice("action", Action) or Action.AVOID),
        reason=table.told("reason"),
        source=table.text("source"),
    )
    table.finish()
    return caution


def _phrases(reader: Reader, *, one_sided: bool) -> Phrases:
    table = reader.table("say")
    if table is None:
        return Phrases("", "", "", "", "", "")
    phrases = Phrases(
        name=table.told("name"),
        hold=table.told("hold", needed=False) or table.told("name"),
        how=table.told("how"),
        release=table.told("release"),
        breath=table.told("breath"),
        come_out=table.told("come_out"),
        sides=MappingProxyType({side: table.told(side) for side in Side} if one_sided else {}),
    )
    table.finish()
    return phrases


def _activity(reader: Reader) -> Activity:
    return Activity(
        id=reader.text("id"),
        name=reader.told("name", most=80),
        phase=Phase(reader.choice("phase", Phase) or Phase.BALANCE),
        note=reader.told("note"),
        log=reader.told_all("log"),
        sources=reader.texts("sources"),
    )


def _forbidden(reader: Reader) -> ForbiddenMove:
    name, aliases = _names(reader)
    return ForbiddenMove(
        id=reader.text("id"),
        name=name,
        aliases=aliases,
        kind=reader.choice("kind", ("move", "behaviour")) or "move",
        reason=reader.told("reason"),
        instead=reader.texts("instead"),
        advice=reader.told("advice"),
        sources=reader.texts("sources"),
    )


def _flags(path: Path, problems: list[Problem]) -> dict[str, str]:
    reader = open_file(path, problems)
    return {flag: reader.told(flag) for flag in reader.data} if reader else {}


def _sources(path: Path, problems: list[Problem]) -> dict[str, Source]:
    reader = open_file(path, problems)
    found: dict[str, Source] = {}
    if reader is None:
        return found
    for table in reader.tables("source"):
        source = Source(
            id=table.text("id"),
            title=table.told("title"),
            publisher=table.text("publisher", needed=False),
            year=table.told("year", needed=False),
            how=table.choice("how", HOW) or HOW[0],
            address=table.text("address", needed=False),
            note=table.told("note", needed=False),
        )
        table.finish()
        if source.id in found:
            table.wrong("id", "unknown", f"{shown(source.id)} is written twice; give one of the two another id")
        found[source.id] = source
    reader.finish()
    return found


def _dangling(library: Library) -> Iterable[Problem]:
    """Yield every id that leads nowhere."""
    targets: set[str] = {*library.exercises, *library.activities}
    for exercise in library.exercises.values():
        reader = Reader({}, f"{exercise.id}.toml")
        _resolve(reader, "sources", exercise.sources, library.sources)
        for name, variant in (("easier", exercise.easier), ("harder", exercise.harder)):
            _resolve(reader, f"{name}, exercise", [variant.exercise or exercise.id], library.exercises)
        for number, caution in enumerate(exercise.avoid_if, start=1):
            _resolve(reader, f"avoid_if {number}, flag", [caution.flag], library.flags)
            _resolve(reader, f"avoid_if {number}, source", [caution.source], library.sources)
        yield from reader.problems
    for move in library.forbidden.values():
        reader = Reader({}, f"{move.id}.toml")
        _resolve(reader, "instead", move.instead, targets)
        _resolve(reader, "sources", move.sources, library.sources)
        yield from reader.problems
    for activity in library.activities.values():
        reader = Reader({}, f"{activity.id}.toml")
        _resolve(reader, "sources", activity.sources, library.sources)
        yield from reader.problems


def _resolve(reader: Reader, key: str, ids: Iterable[str], known: Collection[str]) -> None:
    for wanted in ids:
        if wanted not in known:
            remedy = advice(wanted, known, "write one that is there, or take it out")
            reader.wrong(key, "unknown", f"found {shown(wanted)}, which is not there; {remedy}")
