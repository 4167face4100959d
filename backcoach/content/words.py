"""Reads what the coach says around the exercises, and how it is read aloud."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import fields
from pathlib import Path
from string import Formatter

from backcoach import language
from backcoach.coach.problem import Problem
from backcoach.coach.reading import Reading
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
    "go_on_with": ("repetition", "repetitions"),
    "start_hold": ("name", "hold"),
    "count": ("repetition",),
    "switch": ("side",),
    "roll_over": ("side",),
    "rest": ("rest", "set", "sets"),
    "next_set": ("set", "sets"),
    "rest_after": ("rest", "name"),
    "hurt": ("come_out",),
    "again": ("name",),
    "again_side": ("name", "side"),
    "eased": ("name",),
    "longer": ("duration",),
    "shorter": ("duration",),
    "about": ("duration",),
}
"""Which words in {braces} are filled in, by key; a key that is not here has none."""


def load_words(folder: Path | None = None) -> Words:
    """Return what the coach says, in the user's language.

    Args:
        folder: where `words.toml` is, and the folder `reading`; the assets that come with BackCoach unless given.

    Raises:
        ContentError: with every mistake in the files.
    """
    problems: list[Problem] = []
    root = folder or assets()
    reader = open_file(root / "words.toml", problems)
    sentences = _sentences(reader) if reader else {}
    reading = _reading(root / "reading", problems)
    if problems or reading is None:
        raise ContentError(*(problem.message for problem in problems))
    return Words(**sentences, reading=reading)


def _sentences(reader: Reader) -> dict[str, str]:
    found = {field.name: reader.told(field.name) for field in fields(Words) if field.name != "reading"}
    for key, sentence in found.items():
        _check_places(reader, key, sentence, PLACES.get(key, ()))
    reader.finish()
    return found


def _reading(folder: Path, problems: list[Problem]) -> Reading | None:
    """Return how text is read aloud in the user's language; as in English where nobody has written that down."""
    path = folder / f"{language.code()}.toml"
    table = open_file(path if path.exists() else folder / f"{language.ENGLISH}.toml", problems)
    if table is None:
        return None
    ones, tens = _numbers(table, "ones", 20), _numbers(table, "tens", 8)
    rules = tuple(_rule(rule) for rule in table.tables("rule"))
    pairs = [(pair.text("word"), pair.text("is")) for pair in table.tables("as_long_as")]
    reading = Reading(rules, ones, tens, table.text("hundred"), table.text("hundred_and"), dict(pairs))
    for key, places in (("hundred", ("number",)), ("hundred_and", ("number", "rest"))):
        _check_places(table, key, getattr(reading, key), places)
    table.finish()
    return reading


def _numbers(table: Reader, key: str, count: int) -> tuple[str, ...]:
    found = table.texts(key)
    if found and len(found) != count:
        table.wrong(key, "range", f"found {len(found)} words, but {count} are needed; write one for each number")
    return found


def _rule(rule: Reader) -> tuple[str, str]:
    """Return what is found and what is said for it; a space at either end counts."""
    found, said = rule.text("find"), str(rule.data.get("say", ""))
    rule.text("say")
    rule.finish()
    try:
        re.sub(found, said, "3 x 10 s")
    except (re.error, IndexError) as error:
        rule.wrong("find", "pattern", f"found {shown(found)}, which cannot be searched for ({error}); mend it")
    return found, said


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
