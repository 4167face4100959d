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
_REMEDY = {
    "text": "write it in quotes",
    "a whole number": "write it without quotes or a decimal point",
    "a list of texts": "write it in brackets",
    "a table": "write its keys and values inside it",
    "a list of tables": "write its name in double brackets and its keys below",
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
        end = "" if sentence.endswith("?") else "."
        self.problems.append(Problem(where or "file", rule, f"{start}: {sentence}{end}"))

    def text(self, key: str, *, most: int = 1000, needed: bool = True) -> str:
        """Take a text of at most `most` characters, with line breaks and double spaces made single spaces."""
        value = self._take(key, str, "text", needed=needed)
        if not isinstance(value, str):
            return ""
        words = " ".join(value.split())
        if needed and not words:
            self.wrong(key, "missing", "found an empty text, but some words are needed; write them between the quotes")
        elif len(words) > most:
            self.wrong(key, "range", f"found {len(words)} characters, but at most {most} fit; shorten it")
        elif _CONTROL.search(words):
            self.wrong(key, "type", "found characters that cannot be shown or spoken; type the text again by hand")
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
            for_what = f" for {of}" if of else ""
            number = "that number" if allowed.least == allowed.most else "a number in that range"
            self.wrong(key, "range", f"found {shown(value)}, but {allowed} is allowed{for_what}; choose {number}")
            return None
        return value

    def choice(self, key: str, allowed: type[E] | Iterable[str], *, needed: bool = True) -> str | None:
        """Take one of some words; None when it is left out or wrong."""
        words = [str(word) for word in allowed]
        value = self._take(key, str, "text", needed=needed)
        if not isinstance(value, str) or value in words:
            return value if isinstance(value, str) else None
        self.wrong(key, "unknown", f"found {shown(value)}, but allowed are {listed(words)}; {advice(value, words)}")
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
            self.wrong(key, "range", f"found {len(value)}, but at most {most} are allowed; take some out")
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
            remedy = advice(key, known, f"take it out, or use {listed(known)}")
            self.wrong(_cut(key), "unknown", f"there is no key {shown(key)} here; {remedy}")

    def _inner(self, data: Mapping[str, Any], name: str) -> Reader:
        return Reader(data, self.file, self.problems, self._at(name))

    def _at(self, key: str) -> str:
        return ", ".join(part for part in (self.place, key) if part)

    def _take(self, key: str, kind: type, called: str, *, needed: bool) -> object | None:
        self.known.add(key)
        value = self.data.get(key)
        if value is None:
            if needed:
                self.wrong(key, "missing", f"this is missing; add {self._example(key, called)}")
            return None
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self._mistyped(key, value, called)
            return None
        return value

    def _mistyped(self, key: str, value: object, called: str) -> None:
        remedy = f"{_REMEDY[called]}, such as {self._example(key, called)}"
        self.wrong(key, "type", f"found {shown(value)}, but {called} is needed; {remedy}")

    def _example(self, key: str, called: str) -> str:
        inside = called == "a table" and self.place
        return f"{key} = {{ ... }}" if inside else _EXAMPLE[called].format(key=key)


def shown(value: object) -> str:
    """Return what was found as people wrote it, cut short."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**12 else "a very large number"
    if isinstance(value, float):
        return f"{value}"
    if isinstance(value, str):
        return f'"{_cut(value)}"'
    if isinstance(value, (datetime, date, time)):
        return "a date or time"
    return "a list" if isinstance(value, list) else "a table"


def listed(words: Iterable[str]) -> str:
    """Return words as a sentence lists them: "left, right or both"."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def advice(word: str, known: Iterable[str], otherwise: str = "choose one of these") -> str:
    """Return the remedy for a word that is not known: the nearest known one, or another advice."""
    near = get_close_matches(_cut(word).lower(), list(known), n=1)
    return f'did you mean "{near[0]}"?' if near else otherwise


def _cut(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * _SHOWN])
    plain = " ".join(plain.split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 3] + "..."
