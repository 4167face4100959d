"""Reads routines: the ready-made ones, and those a user or their physiotherapist has written."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from backcoach.coach.exercise import Exercise, ForbiddenMove, Mode, Phase, Range, Side
from backcoach.coach.library import Library, plain
from backcoach.coach.problem import Problem
from backcoach.coach.routine import REST_AFTER, Routine, Step
from backcoach.content.files import parse, read_text
from backcoach.content.reader import Reader, did_you_mean, listed, shown
from backcoach.errors import ContentError
from backcoach.language import tr
from backcoach.resources import assets

MOST_STEPS = 100
MOST_NAME = 80
MOST_NOTE = 300
BOTH = "both"

_ANY = Range(0, 0, 24 * 60 * 60)  # for numbers of an exercise that is not known
_PLACES = Range(1, 1, 1000)
_MINUTES = Range(1, 1, 24 * 60)
_LEVELS = Range(1, 1, 3)

Result = tuple[Routine | None, tuple[Problem, ...]]


def load_routines(library: Library, folder: Path | None = None) -> tuple[Routine, ...]:
    """Return the ready-made routines, in the order of the key `order` in their files.

    Raises:
        ContentError: with every mistake in every file.
    """
    ordered: list[tuple[int, Routine]] = []
    problems: list[Problem] = []
    for path in sorted((folder or assets() / "routines").glob("*.toml")):
        text = read_text(path)
        data = text if isinstance(text, Problem) else parse(text, path.name)
        if isinstance(data, Problem):
            problems.append(data)
            continue
        routine, found = routine_from(data, path.name, library, own=False)
        problems.extend(found)
        if routine:
            ordered.append((data["order"], routine))
    if problems:
        raise ContentError(*(problem.message for problem in problems))
    return tuple(routine for _, routine in sorted(ordered, key=lambda pair: pair[0]))


def load_own_routines(folder: Path, library: Library) -> tuple[list[Routine], list[str]]:
    """Return the user's routines by name of file, and one sentence for each mistake in those that cannot be used.

    A folder that is not there is simply empty.
    """
    taken = {path.stem for path in (assets() / "routines").glob("*.toml")}
    routines: list[Routine] = []
    sentences: list[str] = []
    try:
        paths = sorted(path for path in folder.iterdir() if _is_routine(path)) if folder.exists() else []
    except OSError as error:
        return [], [
            tr(
                "{folder}: the routines cannot be listed ({reason}); check that you may open the folder.",
                folder=folder.name,
                reason=error.strerror,
            )
        ]
    for path in paths:
        if path.stem in taken:
            sentences.append(
                tr(
                    '{file}: a ready-made routine is called "{name}" already; give this file another name.',
                    file=path.name,
                    name=path.stem,
                )
            )
            continue
        routine, problems = read_routine(path, library)
        sentences.extend(problem.message for problem in problems)
        if routine:
            routines.append(routine)
    return routines, sentences


def load_routine(path: Path, library: Library) -> Routine:
    """Return the routine in a user's file.

    Raises:
        ContentError: with every mistake in it.
    """
    routine, problems = read_routine(path, library)
    if routine is None:
        raise ContentError(*(problem.message for problem in problems))
    return routine


def read_routine(path: Path, library: Library, *, own: bool = True) -> Result:
    """Return the routine in a file and all mistakes in it; it is None when there is any."""
    text = read_text(path)
    return (None, (text,)) if isinstance(text, Problem) else parse_routine(text, path.name, library, own=own)


def parse_routine(text: str, where: str, library: Library, *, own: bool = True) -> Result:
    """Return the routine in a text and all mistakes in it; it is None when there is any.

    Args:
        text: TOML.
        where: name of the file, for the sentences; without its ending it is the routine's id.
        library: what its steps may name.
        own: written by the user or their clinician, so that its numbers win over the settings.
    """
    data = parse(text, where)
    return (None, (data,)) if isinstance(data, Problem) else routine_from(data, where, library, own=own)


def routine_from(data: Mapping[str, Any], where: str, library: Library, *, own: bool = True) -> Result:
    """Return the routine in a table and all mistakes in it; see `parse_routine`."""
    reader = Reader(data, where)
    reader.whole("order", _PLACES, needed=not own)
    minutes = reader.whole("minutes", _MINUTES, needed=not own)
    routine = Routine(
        id=Path(where).stem,
        name=reader.told("name", most=MOST_NAME),
        note=reader.told("note", most=MOST_NOTE, needed=not own),
        level=reader.whole("level", _LEVELS, needed=not own) or 1,
        sources=_sources(reader, library, own=own),
        steps=_steps(reader, library),
        own=own,
        promise=minutes * 60 if minutes and not own else None,
    )
    reader.finish()
    return (None if reader.problems else routine), tuple(reader.problems)


def _is_routine(path: Path) -> bool:
    return path.suffix.lower() == ".toml" and not path.name.startswith(".")


def _sources(reader: Reader, library: Library, *, own: bool) -> tuple[str, ...]:
    sources = reader.texts("sources", needed=not own)
    for source in sources:
        if source not in library.sources and not own:
            reader.wrong("sources", "unknown", f"there is no source {shown(source)}; add it to sources.toml")
    return sources


def _steps(reader: Reader, library: Library) -> tuple[Step, ...]:
    if reader.data.get("step", []) == []:
        reader.known.add("step")
        none = tr('there are no steps; write [[step]], and exercise = "knee_to_chest" below it')
        reader.wrong("step", "missing", none)
    return tuple(_step(table, library) for table in reader.tables("step", MOST_STEPS))


def _step(table: Reader, library: Library) -> Step:
    name = table.text("exercise", most=MOST_NAME)
    exercise = library.exercises.get(name)
    if name and exercise is None:
        _no_exercise(table, name, library)
    phase = table.choice("phase", Phase, needed=False)
    step = Step(
        exercise=name,
        hold=_number(table, "hold", exercise),
        repetitions=_number(table, "repetitions", exercise),
        sets=_number(table, "sets", exercise),
        rest=_number(table, "rest", exercise),
        rest_after=table.whole("rest_after", REST_AFTER),
        side=_side(table, exercise),
        seconds=_number(table, "seconds", exercise),
        phase=Phase(phase) if phase else None,
        note=table.told("note", most=MOST_NOTE, needed=False),
    )
    table.finish()
    return step


def _number(table: Reader, key: str, exercise: Exercise | None) -> int | None:
    if exercise is None:
        return table.whole(key, _ANY)
    allowed = _allowed(exercise)[key]
    if allowed is not None:
        return table.whole(key, allowed, exercise.name)
    table.known.add(key)
    if key in table.data:
        table.wrong(key, "dose", _unsuited(key, exercise))
    return None


def _allowed(exercise: Exercise) -> dict[str, Range | None]:
    return {
        "hold": exercise.hold,
        "repetitions": exercise.repetitions,
        "sets": exercise.sets,
        "rest": exercise.rest,
        "seconds": exercise.duration,
    }


def _unsuited(key: str, exercise: Exercise) -> str:
    """Return why a key does not suit an exercise, and which does."""
    values = {"exercise": exercise.name, "key": key}
    if exercise.mode is Mode.TIME:
        return tr(
            "{exercise} is done for a time; take {key} out, or write seconds = {seconds}",
            seconds=exercise.duration and exercise.duration.default,
            **values,
        )
    if exercise.mode is Mode.HOLD:
        return tr(
            "{exercise} is held, not done for a time; take {key} out, or write hold = {seconds}",
            seconds=exercise.hold and exercise.hold.default,
            **values,
        )
    return tr(
        "{exercise} is done a number of times, not held or timed; take {key} out, or write repetitions = {count}",
        count=exercise.repetitions and exercise.repetitions.default,
        **values,
    )


def _side(table: Reader, exercise: Exercise | None) -> Side | None:
    word = table.choice("side", (BOTH, *Side), needed=False)
    if word and exercise and not exercise.per_side:
        both = tr("{exercise} is not done one side at a time; take side out", exercise=exercise.name)
        table.wrong("side", "dose", both)
    return Side(word) if word and word != BOTH else None


def _no_exercise(table: Reader, name: str, library: Library) -> None:
    move = library.forbidden_move(name)
    if move:
        table.wrong("exercise", "forbidden", _forbidden(name, move, library))
        return
    wanted = plain(name)
    for exercise in library.exercises.values():
        if wanted in {plain(known) for known in (exercise.id, exercise.name, *exercise.aliases)}:
            other = tr('{found} goes by another id; write exercise = "{id}"', found=shown(name), id=exercise.id)
            table.wrong("exercise", "exercise", other)
            return
    none = tr("there is no exercise {found}; {remedy}", found=shown(name), remedy=_remedy(name, library))
    table.wrong("exercise", "exercise", none)


def _forbidden(name: str, move: ForbiddenMove, library: Library) -> str:
    swaps = [f'exercise = "{known}"' for known in move.instead if known in library.exercises]
    remedy = tr("Write {steps} instead.", steps=listed(swaps)) if swaps else move.advice
    values = {"found": shown(name), "reason": move.reason, "remedy": remedy}
    return tr("{found} cannot be in a routine. {reason} {remedy}", **values)


def _remedy(name: str, library: Library) -> str:
    for activity in library.activities.values():
        if plain(name) in {plain(activity.id), plain(activity.name)}:
            return tr("that is done away from the screen and only written down, so take this step out")
    near = get_close_matches(name.lower().replace(" ", "_"), library.exercises, n=1)
    return did_you_mean(near[0]) if near else tr('type "backcoach exercises" to see them all')
