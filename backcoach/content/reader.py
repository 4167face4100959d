"""Takes values out of a table and notes every mistake with its place, instead of stopping at the first.

The sentences are part of the product: the place, what was found, what is allowed, and the remedy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from backcoach import language
from backcoach.coach.exercise import Range
from backcoach.coach.problem import Problem
from backcoach.language import mark, tr

E = TypeVar("E", bound=StrEnum)

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SHOWN = 40  # characters of what was found that are repeated in a sentence
_MOST_UNKNOWN = 10  # unknown keys that are told of in one table
_EXAMPLE = {
    "text": '{key} = "..."',
    "a whole number": "{key} = 3",
    "a list of texts": '{key} = ["..."]',
    "a table": "[{key}]",
    "a list of tables": "[[{key}]]",
}
_MISTYPED = {
    "text": mark("found {found}, but text is needed; write it in quotes, such as {example}"),
    "a whole number": mark(
        "found {found}, but a whole number is needed; write it without quotes or a decimal point, such as {example}"
    ),
    "a list of texts": mark("found {found}, but a list of texts is needed; write it in brackets, such as {example}"),
    "a table": mark("found {found}, but a table is needed; write its keys and values inside it, such as {example}"),
    "a list of tables": mark(
        "found {found}, but a list of tables is needed; "
        "write its name in double brackets and its keys below, such as {example}"
    ),
}


@dataclass(slots=True)
class Reader:
    """One table of a file, and what has been wrong with the file so far.

    Attributes:
        data: the table.
        file: name of the file, for the sentences.
        problems: shared by all readers of one file.
        place: where the table stands: "step 2"; "" for the file itself.
    """

    data: Mapping[str, Any]
    file: str
    problems: list[Problem] = field(default_factory=list)
    place: str = ""
    known: set[str] = field(default_factory=set)

    def wrong(self, key: str, rule: str, sentence: str) -> None:
        """Note a mistake at a key of this table, or at the table itself when the key is empty."""
        where = self._at(key)
        start = f"{self.file}, {where}" if where else self.file
        end = "" if sentence.endswith(("?", ".")) else "."
        self.problems.append(Problem(where or "file", rule, f"{start}: {sentence}{end}"))

    def text(self, key: str, *, most: int = 1000, needed: bool = True) -> str:
        """Take a text of at most `most` characters, with line breaks and double spaces made single spaces."""
        value = self._take(key, str, "text", needed=needed)
        if not isinstance(value, str):
            return ""
        words = " ".join(value.split())
        if needed and not words:
            empty = tr("found an empty text, but some words are needed; write them between the quotes")
            self.wrong(key, "missing", empty)
        elif len(words) > most:
            long = tr("found {count} characters, but at most {most} fit; shorten it", count=len(words), most=most)
            self.wrong(key, "range", long)
        elif _CONTROL.search(words):
            odd = tr("found characters that cannot be shown or spoken; type the text again by hand")
            self.wrong(key, "type", odd)
        return words

    def texts(self, key: str, *, needed: bool = True) -> tuple[str, ...]:
        """Take a list of texts."""
        value = self._take(key, list, "a list of texts", needed=needed)
        if not isinstance(value, list):
            return ()
        for item in value:
            if not isinstance(item, str):
                self._mistyped(key, item, "a list of texts")
                return ()
        return tuple(value)

    def told(self, key: str, *, most: int = 1000, needed: bool = True) -> str:
        """Take a text that people read or hear, in their language."""
        return self.in_their_language(self.text(key, most=most, needed=needed), key)

    def told_all(self, key: str, *, needed: bool = True) -> tuple[str, ...]:
        """Take a list of texts that people read or hear, in their language."""
        return tuple(self.in_their_language(text, key) for text in self.texts(key, needed=needed))

    def in_their_language(self, text: str, key: str) -> str:
        """Return a text that stands under a key of this table in the user's language."""
        return language.content(text, self.file, self._at(key))

    def whole(self, key: str, allowed: Range | None = None, of: str = "", *, needed: bool = False) -> int | None:
        """Take a whole number inside a range; None when it is left out or wrong.

        Args:
            key: the key it stands under.
            allowed: the least and most that is sensible; not asked about when None.
            of: what the range belongs to, for the sentence: "Knee to chest".
            needed: leaving it out is a mistake.
        """
        value = self._take(key, int, "a whole number", needed=needed)
        if not isinstance(value, int):
            return None
        if allowed is not None and value not in allowed:
            self.wrong(key, "range", _out_of_range(value, allowed, of))
            return None
        return value

    def choice(self, key: str, allowed: type[E] | Iterable[str], *, needed: bool = True) -> str | None:
        """Take one of some words; None when it is left out or wrong."""
        words = [str(word) for word in allowed]
        value = self._take(key, str, "text", needed=needed)
        if not isinstance(value, str) or value in words:
            return value if isinstance(value, str) else None
        self.wrong(key, "unknown", not_allowed(value, words))
        return None

    def table(self, key: str, *, needed: bool = True) -> Reader | None:
        """Take a table inside this one."""
        value = self._take(key, dict, "a table", needed=needed)
        return self._inner(value, key) if isinstance(value, dict) else None

    def tables(self, key: str, most: int = 1000) -> list[Reader]:
        """Take a list of tables; only the first `most` of them."""
        value = self._take(key, list, "a list of tables", needed=False)
        if not isinstance(value, list):
            return []
        if len(value) > most:
            many = tr("found {count}, but at most {most} are allowed; take some out", count=len(value), most=most)
            self.wrong(key, "range", many)
        readers = []
        for number, item in enumerate(value[:most], start=1):
            if isinstance(item, dict):
                readers.append(self._inner(item, f"{key} {number}"))
            else:
                self._mistyped(key, item, "a list of tables")
        return readers

    def finish(self) -> None:
        """Note every key that nobody has asked for; call this last."""
        known = sorted(self.known)
        unknown = [key for key in self.data if key not in self.known]
        for key in unknown[:_MOST_UNKNOWN]:
            remedy = advice(key, known, tr("take it out, or use {keys}", keys=listed(known)))
            self.wrong(_cut(key), "unknown", tr("there is no key {key} here; {remedy}", key=shown(key), remedy=remedy))

    def _inner(self, data: Mapping[str, Any], name: str) -> Reader:
        return Reader(data, self.file, self.problems, self._at(name))

    def _at(self, key: str) -> str:
        return ", ".join(part for part in (self.place, key) if part)

    def _take(self, key: str, kind: type, called: str, *, needed: bool) -> object | None:
        self.known.add(key)
        value = self.data.get(key)
        if value is None:
            if needed:
                self.wrong(key, "missing", tr("this is missing; add {example}", example=self._example(key, called)))
            return None
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self._mistyped(key, value, called)
            return None
        return value

    def _mistyped(self, key: str, value: object, called: str) -> None:
        example = self._example(key, called)
        self.wrong(key, "type", tr(_MISTYPED[called], found=shown(value), example=example))

    def _example(self, key: str, called: str) -> str:
        inside = called == "a table" and self.place
        return f"{key} = {{ ... }}" if inside else _EXAMPLE[called].format(key=key)


def shown(value: object) -> str:
    """Return what was found as people wrote it, cut short."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**12 else tr("a very large number")
    if isinstance(value, float):
        return f"{value}"
    if isinstance(value, str):
        return f'"{_cut(value)}"'
    if isinstance(value, (datetime, date, time)):
        return tr("a date or time")
    return tr("a list") if isinstance(value, list) else tr("a table")


def listed(words: Iterable[str]) -> str:
    """Return words as a sentence lists them: "left, right or both"."""
    *most, last = words
    return tr("{words} or {last}", words=tr(", ").join(most), last=last) if most else last


def not_allowed(word: str, allowed: Iterable[str]) -> str:
    """Return that a word is none of those that are allowed."""
    words = list(allowed)
    return tr(
        "found {found}, but allowed are {words}; {remedy}",
        found=shown(word),
        words=listed(words),
        remedy=advice(word, words),
    )


def _out_of_range(value: int, allowed: Range, of: str) -> str:
    sentence = _OUT_OF_RANGE[bool(of), allowed.least == allowed.most]
    return tr(sentence, found=shown(value), range=allowed, thing=of)


_OUT_OF_RANGE = {
    (True, True): mark("found {found}, but {range} is allowed for {thing}; choose that number"),
    (True, False): mark("found {found}, but {range} is allowed for {thing}; choose a number in that range"),
    (False, True): mark("found {found}, but {range} is allowed; choose that number"),
    (False, False): mark("found {found}, but {range} is allowed; choose a number in that range"),
}


def advice(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return the remedy for a word that is not known: the nearest known one, or another advice."""
    near = get_close_matches(_cut(word).lower(), list(known), n=1)
    return did_you_mean(near[0]) if near else otherwise or tr("choose one of these")


def did_you_mean(word: str) -> str:
    """Return a question after a word that is nearly right."""
    return tr('did you mean "{word}"?', word=word)


def _cut(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * _SHOWN])
    plain = " ".join(plain.split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 3] + "..."
