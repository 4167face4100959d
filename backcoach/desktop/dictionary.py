"""Finds the dictionary for the user's language and opens it. Where there is none, Qt is not even loaded.

A dictionary is `assets/languages/<code>.qm`, made by Qt's tools (`make translations`) and read by Qt's translator.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from backcoach import language
from backcoach.resources import assets

VARIABLE = "BACKCOACH_LANGUAGE"
"""Names a language for one start: "de"."""


def languages(folder: Path | None = None) -> dict[str, Path]:
    """Return the dictionaries there are, by the code of their language; English needs none."""
    return {path.stem: path for path in sorted((folder or assets() / "languages").glob("*.qm"))}


def use(setting: Callable[[], str], folder: Path | None = None, environ: Mapping[str, str] = os.environ) -> None:
    """Speak the user's language from now on.

    Args:
        setting: what the user has set, "" to do as the system does; asked only where there is a choice.
        folder: where the dictionaries are; the assets that come with BackCoach unless given.
        environ: may name a language, which then wins.
    """
    there = languages(folder)
    if not there:
        return
    named = environ.get(VARIABLE, "") or setting()
    try:
        code = choose([named] if named else system_languages(environ), there)
        if code != language.code():
            language.install(code, read(there[code]) if code in there else None)
    except ImportError as error:
        _warn(f"Qt cannot be loaded ({error}); English is spoken")


def choose(wanted: Iterable[str], there: Collection[str]) -> str:
    """Return the first wanted language that is there: pt_BR, or else pt; English where there is none of them."""
    for name in wanted:
        code = name.partition(".")[0].partition("@")[0].replace("-", "_")
        for known in (code, code.partition("_")[0]):
            if known in there or known == language.ENGLISH:
                return known
    return language.ENGLISH


def system_languages(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> list[str]:
    """Return the languages that this computer's user reads, the dearest first."""
    if system in {"win32", "darwin"}:
        with _import_statement_kept():
            from PySide6.QtCore import QLocale  # noqa: PLC0415 - never where there is English alone
        return list(QLocale.system().uiLanguages())
    first = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    if first in {"", "C", "POSIX"} or first.startswith("C."):
        return []
    return [name for name in (*environ.get("LANGUAGE", "").split(":"), first) if name]


def read(path: Path) -> language.Dictionary | None:
    """Return the dictionary in a file; None, which means English, where it cannot be read."""
    with _import_statement_kept():
        from PySide6.QtCore import QTranslator  # noqa: PLC0415 - never in English
    translator = QTranslator()
    if not translator.load(str(path)):
        _warn(f"{path} is no dictionary; English is spoken")
        return None

    def look_up(context: str, text: str, about: str, count: int) -> str:
        return str(translator.translate(context, text, about, count) or "")

    return look_up


@contextmanager
def _import_statement_kept() -> Iterator[None]:
    """Put the import statement back that PySide6 replaces (docs/decisions/0006)."""
    kept = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = kept


def _warn(sentence: str) -> None:
    import logging  # noqa: PLC0415 - slow to load, and hardly ever needed

    logging.getLogger(__name__).warning(sentence)
