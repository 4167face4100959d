"""Looks into the files that people translate in: what is left to do, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from backcoach import language

Place = tuple[str, str]
"""A context, and a text in English."""


def messages(source: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield each text that is still there: its context, and its element."""
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            if _translation(message).get("type") not in {"vanished", "obsolete"}:
                yield context.findtext("name", ""), message


def left_to_do(source: Path) -> list[Place]:
    """Return what is not translated, or not finished."""
    return [
        (context, message.findtext("source", ""))
        for context, message in messages(source)
        if _translation(message).get("type") == "unfinished"
    ]


def misfits(source: Path) -> list[Place]:
    """Return what fills in something else than the English text does, and is therefore never shown."""
    return [
        (context, message.findtext("source", ""))
        for context, message in messages(source)
        if _translation(message).get("type") != "unfinished" and not _fits(message)
    ]


def _fits(message: ET.Element) -> bool:
    counted = message.get("numerus") == "yes"
    translation = _translation(message)
    forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    optional = frozenset({"n"} if counted else ())
    return all(language.fits(message.findtext("source", ""), form, optional) for form in forms)


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return ET.Element("translation") if found is None else found
