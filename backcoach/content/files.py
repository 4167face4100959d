"""From a path to a TOML table, with a sentence for everything that can stand in the way."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from backcoach.coach.problem import Problem
from backcoach.language import tr

MOST_KB = 256
WHOLE_FILE = "file"

_PLACE = re.compile(r"\s*\(at ([^)]*)\)$")
_TWICE = ("cannot overwrite", "cannot declare", "cannot mutate", "duplicate inline table key")


def read_text(path: Path) -> str | Problem:
    """Return the text of a file, or why it cannot be had. A file far too large is not read at all."""
    try:
        trouble = _unfit(path)
        return _problem(path.name, trouble) if trouble else path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return _problem(path.name, tr("this is not plain text in UTF-8; save it as UTF-8 text in your editor."))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        trouble = tr("it cannot be read ({reason}); check that you may open it.", reason=reason)
        return _problem(path.name, trouble)


def _unfit(path: Path) -> str:
    if not path.exists():
        return tr("there is no such file; check its name and its folder.")
    if path.is_dir():
        return tr("this is a folder, but a file is needed; name the file inside it.")
    if not path.is_file():
        return tr("this is not an ordinary file; name a text file.")
    size = path.stat().st_size
    if size > MOST_KB * 1024:
        return tr(
            "it has {size} KB, but at most {most} KB are read; take out what does not belong in it.",
            size=-(-size // 1024),
            most=MOST_KB,
        )
    return ""


def parse(text: str, file: str) -> dict[str, Any] | Problem:
    """Return the TOML table in a text, or where and why it is not TOML."""
    if not text.strip():
        return _problem(file, tr("it is empty; write a name and at least one [[step]]."))
    try:
        return tomllib.loads(text)
    except RecursionError:
        return _problem(file, tr("its brackets are nested too deeply; take some of them out."), "syntax")
    except ValueError as error:
        return _syntax(file, str(error))


def _syntax(file: str, error: str) -> Problem:
    found = _PLACE.search(error)
    where = found.group(1) if found else WHOLE_FILE
    fault = _PLACE.sub("", error)
    if fault.lower().startswith(_TWICE):
        advice = tr("the same key is written twice; take one of the two out.")
    else:
        fault = fault[:1].lower() + fault[1:80]
        advice = tr('this is not TOML ({fault}); write each line like hold = 30 or name = "After work".', fault=fault)
    return _problem(file, advice, "syntax", _told(where))


def _told(where: str) -> str:
    """Return a place in the user's language: "line 3, column 5"."""
    if where == "end of document":
        return tr("last line")
    numbers = re.fullmatch(r"line (\d+), column (\d+)", where)
    return tr("line {line}, column {column}", line=numbers[1], column=numbers[2]) if numbers else where


def _problem(file: str, sentence: str, rule: str = "file", where: str = WHOLE_FILE) -> Problem:
    place = file if where == WHOLE_FILE else f"{file}, {where}"
    return Problem(where, rule, f"{place}: {sentence}")
