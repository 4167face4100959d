"""Reads what the coach says around the exercises, in one language."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from pathlib import Path
from string import Formatter

from backcoach.coach.problem import Problem
from backcoach.coach.words import Words
from backcoach.content.library import open_file
from backcoach.content.reader import Reader, listed, shown
from backcoach.errors import ContentError
from backcoach.resources import assets

_DOSE = ("repetitions", "hold")

PLACES: dict[str, tuple[str, ...]] = {
    "next": ("name",),
    "next_side": ("name", "side"),
    "only_side": ("name", "side"),
    "dose_hold": _DOSE,
    "dose_hold_sides": _DOSE,
    "dose_holds": _DOSE,
    "dose_holds_sides": _DOSE,
    "dose_repetitions": _DOSE,
    "dose_repetitions_sides": _DOSE,
    "dose_time": ("duration",),
    "dose_sets": ("sets",),
    "start_hold": ("name", "hold"),
    "count": ("repetition",),
    "switch": ("side",),
    "rest": ("rest", "set", "sets"),
    "next_set": ("set", "sets"),
    "hurt": ("come_out",),
    "eased": ("easier",),
    "about": ("duration",),
}
"""Which words in {braces} are filled in, by key; a key that is not here has none."""


def load_words(language: str = "en", folder: Path | None = None) -> Words:
    """Return what the coach says in a language.

    Args:
        language: names the file: "en" is `en.toml`.
        folder: where the files are; the assets that come with BackCoach unless given.

    Raises:
        ContentError: with every mistake in the file.
    """
    problems: list[Problem] = []
    reader = open_file((folder or assets() / "words") / f"{language}.toml", problems)
    found = _read(reader, language) if reader else {}
    if problems:
        raise ContentError(*(problem.message for problem in problems))
    return Words(**found)


def _read(reader: Reader, language: str) -> dict[str, str]:
    found = {field.name: reader.text(field.name) for field in fields(Words)}
    reader.finish()
    for key, sentence in found.items():
        _check_places(reader, key, sentence, PLACES.get(key, ()))
    if found["language"] and found["language"] != language:
        remedy = f'the name of the file says otherwise; write language = "{language}"'
        reader.wrong("language", "unknown", f"found {shown(found['language'])}, but {remedy}")
    return found


def _check_places(reader: Reader, key: str, sentence: str, allowed: Collection[str]) -> None:
    """Note every word in braces that nothing fills in: it would end the session in the middle."""
    try:
        parts = list(Formatter().parse(sentence))
    except ValueError:
        reader.wrong(key, "words", f"found {shown(sentence)}, in which a brace is left open; close it or take it out")
        return
    for _text, name, style, conversion in parts:
        if name is not None and (name not in allowed or style or conversion):
            remedy = f"write {listed('{' + word + '}' for word in allowed)}" if allowed else "take it out"
            reader.wrong(key, "words", f"found {shown('{' + name + '}')}, which nothing fills in here; {remedy}")
