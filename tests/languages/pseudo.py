"""A language that nobody speaks: every text in brackets, accented, and a third longer. Made by the real tools."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

TOOLS = Path(__file__).resolve().parents[2] / "packaging" / "languages"
CODE = "eo"
ONE, MANY = "¹", "²"
"""Marks the form for one thing, and the form for many."""
_ACCENTED = str.maketrans("aeioucnyzAEIOUCNYZ", "áéíóúçñýžÁÉÍÓÚÇÑÝŽ")
_ACCENTS_OFF = {accented: letter for letter, accented in _ACCENTED.items()}
_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
WORDS, _PATH, _MARK = re.compile(r"[^\W\d_]+"), re.compile(r"\S*/\S*"), re.compile(r"<[^<>]*>")
_PART = re.compile(r"(\{[^{}]*\}|<[^<>]*>)")


def tool(name: str) -> Any:
    """Return a module of the folder that translations are made in."""
    if str(TOOLS) not in sys.path:
        sys.path.append(str(TOOLS))
    return importlib.import_module(name)


def pseudo(text: str) -> str:
    """Return a text as it is in this language; what is filled in, and marks of rich text, stay."""
    parts = [part if _PART.fullmatch(part) else part.translate(_ACCENTED) for part in _PART.split(text)]
    letters = sum(map(len, WORDS.findall(_PART.sub("", text))))
    more = re.sub("~{1,6}", r" \g<0>", "~" * (letters // 3))  # in words no longer than most
    return f"⟦{''.join(parts)}{more}⟧"


def plain(text: str) -> str:
    """Return the English of a text in this language."""
    return re.sub(f" ~+|[⟦⟧{ONE}{MANY}]", "", text).translate(_ACCENTS_OFF)


def foreign(text: str) -> str:
    """Return what is left of a text without all that is in this language."""
    while (shorter := _INNERMOST.sub("", text)) != text:
        text = shorter
    return text


def english(text: str, names: Collection[str] = ()) -> bool:
    """Tell whether anything in a text is English: not a name, the letter of a key, a mark of rich text, or a path."""
    words = WORDS.findall(_PATH.sub("", foreign(_MARK.sub("", text))))
    return any(word not in names and not (len(word) == 1 and word.isupper()) for word in words)


def make(folder: Path, code: str = CODE, translate: Callable[[str], str] = pseudo) -> Path:
    """Make the dictionary of this language in a folder and return it.

    Args:
        folder: where it is made.
        code: what it is called; right to left where the language of that code is.
        translate: from English.
    """
    root = ET.parse(TOOLS / "texts.ts").getroot()  # noqa: S314 - a file of ours
    root.set("language", code)
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        text = translate(message.findtext("source", ""))
        if message.get("numerus") == "yes":
            translation[:] = []
            for number in ONE, MANY:
                ET.SubElement(translation, "numerusform").text = text.replace("⟧", f"{number}⟧")
        else:
            translation.text = text
        del translation.attrib["type"]
    source, target = folder / f"{code}.ts", folder / f"{code}.qm"
    ET.ElementTree(root).write(source, encoding="utf-8", xml_declaration=True)
    tool("renew").make(source, target)
    return target
