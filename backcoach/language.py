"""The user's language: every text for people goes through here on its way to them. No Qt, and free of cost in English.

English stands in the code and in `assets/*.toml`. A dictionary, once installed, has its say before that: see
`docs/translating.md`. What it does not know, or spoils, stays English.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

Dictionary = Callable[[str, str, str, int], str]
"""Context, English text, what it is about, and how many (-1: no number) -> the translation, "" where there is none."""

ENGLISH = "en"
PROGRAM = "BackCoach"
"""The context of every text in the code; a text in a file of content has the name of that file for one."""


class _Tongue:
    """The language in use; one for the whole program."""

    code = ENGLISH
    look_up: Dictionary | None = None


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """Return a text in the user's language, with what stands in {braces} filled in.

    Args:
        text: a whole sentence or label in English; written out here, or kept by `mark`.
        about: what tells it from another text with the same English words; a hint for who translates.
        values: what is filled in; a text without any is not looked at for braces.
    """
    found = _found(PROGRAM, text, about)
    return found.format_map(values) if values else found


def plural(one: str, many: str, count: int, /, *, about: str = "", **values: object) -> str:
    """Return the text that suits a count, which is filled in for {n}: "{n} day" or "{n} days"."""
    english = one if count == 1 else many
    translated = _Tongue.look_up(PROGRAM, many, about, count) if _Tongue.look_up else ""
    if translated and not fits(many, translated, frozenset({"n"})):
        translated = ""
    return (translated or english).format_map({"n": count, **values})


def mark(text: str, /, *, about: str = "") -> str:
    """Return a text unchanged, so that it is translated where it is used: for tables that are made on import."""
    del about
    return text


def content(text: str, file: str, place: str) -> str:
    """Return a text of a file of content in the user's language; braces in it stay.

    Args:
        text: as it stands in the file.
        file: its name.
        place: the key it stands under.
    """
    return _found(file, text, place)


def install(code: str, look_up: Dictionary | None) -> None:
    """Use a language from now on; texts that were handed out before stay as they are."""
    _Tongue.code, _Tongue.look_up = code, look_up


def code() -> str:
    """Return the language in use: "en", "de", "pt_BR"."""
    return _Tongue.code


def _found(context: str, text: str, about: str) -> str:
    if _Tongue.look_up is None or not text:
        return text
    translated = _Tongue.look_up(context, text, about, -1)
    return translated if translated and fits(text, translated) else text


@cache
def fits(text: str, translated: str, optional: frozenset[str] = frozenset()) -> bool:
    """Tell whether a translation fills in what the English text does: nothing else would be safe to show."""
    wanted, found = places(text), places(translated)
    return wanted is None or (found is not None and found <= wanted and wanted - found <= optional)


def places(text: str) -> frozenset[str] | None:
    """Return what stands in {braces}; None where they do not match."""
    from string import Formatter  # noqa: PLC0415 - English needs none of it

    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return None
    return frozenset(
        f"{name}{'!' if conversion else ''}{conversion or ''}{':' if style else ''}{style or ''}"
        for _text, name, style, conversion in parts
        if name is not None
    )
