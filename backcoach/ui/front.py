"""What was seen last, kept so that the next start can show it before anything else is loaded.

It may have become untrue meanwhile: it is shown only until the truth is known, and not at all after a change of the
program, the settings or the user's routines.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from typing import Any, NamedTuple

from backcoach import __version__, resources
from backcoach.desktop.cache import Cache
from backcoach.desktop.folders import DataFolder
from backcoach.ui.board import Board, board_from

NAME = "front.json"


class Front(NamedTuple):
    """The window's first page and its look, as plain data.

    Attributes:
        language: as it was set; "" to do as the system does.
        theme, text_size: as they were set; the latter in percent.
        contrast: whether what was worn had high contrast, which the system may have asked for.
        board: None where the notice comes first.
    """

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    contrast: bool = False
    board: Board | None = None


def expected(folder: DataFolder) -> Front | None:
    """Return what is to be seen first; None when that is not known before the library has been read."""
    return kept(folder) if folder.settings.exists() else Front()


def kept(folder: DataFolder) -> Front | None:
    """Return what was seen last; None when that is not known, or out of date."""
    content = Cache(folder.cache).get(NAME)
    if content is None:
        return None
    try:
        found = json.loads(content)
        language, theme, text_size, contrast, board = found["front"]
        front = Front(language, theme, text_size, contrast, board_from(board))
        known = dict(found["known"])
        if found["of"] == _state(folder, known):
            resources.known.update(known)
            return front
    except (ValueError, TypeError, KeyError):
        pass  # another version wrote it
    return None


def keep(front: Front, folder: DataFolder) -> None:
    """Keep what is seen, and what was made for it of the themes' files."""
    kept = {"of": _state(folder, resources.known), "front": front, "known": resources.known}
    Cache(folder.cache).put(NAME, json.dumps(kept).encode())


def forget(folder: DataFolder) -> None:
    """Keep nothing until the next end: after an end that was none, a session may wait that this does not know of."""
    Cache(folder.cache).drop(NAME)


def _state(folder: DataFolder, themes: Iterable[str]) -> list[Any]:
    """Return what changes with every version, setting, routine file, and these files of the themes."""
    routines = sorted(name for name in os.listdir(folder.routines) if name.endswith(".toml"))  # noqa: PTH208 - no glob's patterns
    files = [folder.settings, *(folder.routines / name for name in routines), *map(resources.theme_file, themes)]
    found = [(file.name, file.stat()) for file in files if file.exists()]
    return [__version__, *([name, it.st_size, it.st_mtime_ns] for name, it in found)]
