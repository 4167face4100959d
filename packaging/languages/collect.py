"""Collects every text for people: from the code by reading it, from the files of content by having them read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from backcoach import language
from backcoach.content.library import load_library
from backcoach.content.notice import load_notice
from backcoach.content.routines import load_routines
from backcoach.content.words import load_words

CALLS = ("tr", "plural", "mark")


@dataclass(frozen=True, slots=True)
class Text:
    """One text to translate.

    Attributes:
        context: `language.PROGRAM`, or the name of a file of content.
        about: tells it from the same English words elsewhere; "" nearly always.
        counted: has a form for one and a form for many.
        hint: for who translates.
    """

    context: str
    text: str
    about: str
    counted: bool
    hint: str


class Untranslatable(Exception):  # noqa: N818 - a state of the code, told with every place
    """Texts that nobody could translate; `str()` has a line for each."""


def all_texts(package: Path) -> list[Text]:
    """Return every text of the program and of its content, each once, in an order that stays.

    Raises:
        Untranslatable: a text in the code is glued together, or does not fill in what it is given.
    """
    mistakes: list[str] = []
    found = {(it.context, it.text, it.about, it.counted): it for it in _in_code(package, mistakes)}
    found |= {(it.context, it.text, it.about, it.counted): it for it in _in_content()}
    if mistakes:
        raise Untranslatable("\n".join(mistakes))
    return list(found.values())


def _in_content() -> Iterator[Text]:
    """Yield what the readers of content look up while they read everything."""
    asked: dict[tuple[str, str], str] = {}

    def note(context: str, text: str, about: str, _count: int) -> str:
        if context != language.PROGRAM:
            asked.setdefault((context, text), about)
        return ""

    before = language.code()
    language.install(before, note)
    try:
        load_routines(load_library())
        load_words()
        load_notice()
    finally:
        language.install(before, None)
    for (file, text), place in sorted(asked.items(), key=lambda it: it[0][0]):
        yield Text(file, text, "", counted=False, hint=place)


def _in_code(package: Path, mistakes: list[str]) -> Iterator[Text]:
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package.parent).as_posix()
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        calls = [node for node in nodes if isinstance(node, ast.Call) and _name(node.func) in CALLS]
        for call in sorted(calls, key=lambda it: (it.lineno, it.col_offset)):
            if place != "backcoach/language.py":  # which declares them
                yield from _of_call(call, place, mistakes)


def _of_call(call: ast.Call, place: str, mistakes: list[str]) -> Iterator[Text]:
    kind = _name(call.func)
    wanted = call.args[: 2 if kind == "plural" else 1]
    texts = [it.value for it in wanted if isinstance(it, ast.Constant) and isinstance(it.value, str)]
    if len(texts) < len(wanted):
        glued = ast.JoinedStr, ast.BinOp, ast.BoolOp, ast.IfExp  # in which a text may hide that is not found
        if kind != "tr" or isinstance(wanted[0], glued):
            mistakes.append(f"{place}, line {call.lineno}: give {kind}() whole texts, with what changes in {{braces}}")
        return
    given = {word.arg: word.value for word in call.keywords}
    about = given.pop("about", ast.Constant(""))
    filled = {*given, "n"} if kind == "plural" else {*given}
    if kind != "mark" and None not in given and any((language.places(it) or set()) - filled for it in texts):
        mistakes.append(f"{place}, line {call.lineno}: something in {{braces}} is given no value")
    if not isinstance(about, ast.Constant):
        mistakes.append(f"{place}, line {call.lineno}: write out what the text is about")
        return
    hint = f"{place}: for one: {texts[0]}" if kind == "plural" else place
    yield Text(language.PROGRAM, texts[-1], str(about.value), kind == "plural", hint)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
