"""What SQLite says, as sentences for people."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from backcoach.errors import StoreUnavailable
from backcoach.language import tr

DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_SHUT = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}


def code_of(error: BaseException) -> int:
    """Return SQLite's primary result code, or 0."""
    code = getattr(error, "sqlite_errorcode", 0)
    return int(code) & 0xFF


def is_ours(error: BaseException) -> bool:
    """Tell whether an SQLite error is a fault of this program rather than of file, disk or neighbours."""
    return not isinstance(error, sqlite3.OperationalError) and code_of(error) not in DAMAGED


def explain(path: Path, error: BaseException) -> StoreUnavailable:
    """Return what is wrong with the history and the remedy, as an error with one sentence or two."""
    code = code_of(error)
    if code in _BUSY:
        return StoreUnavailable(
            tr(
                "Another program is using {path}. Close it; "
                "what you do meanwhile is written as soon as the file is free.",
                path=path,
            )
        )
    if code in _SHUT:
        return explain_shut(path)
    if code == sqlite3.SQLITE_FULL:
        return StoreUnavailable(
            tr(
                "The disk is full: nothing can be added to {path}. Free some space; "
                "what you do meanwhile is written as soon as there is room.",
                path=path,
            )
        )
    if code in DAMAGED:
        return StoreUnavailable(
            tr("{path} is damaged. Start BackCoach again: it will set the file aside and begin a new one.", path=path)
        )
    return StoreUnavailable(
        tr(
            "{path} cannot be read or written ({reason}). Check the disk, "
            "or start BackCoach with --data-dir and another folder.",
            path=path,
            reason=error,
        )
    )


def explain_shut(path: Path) -> StoreUnavailable:
    """Return that a history cannot be written, and the remedy."""
    return StoreUnavailable(
        tr(
            "{path} cannot be opened for writing. Make the file and its folder writable, "
            "or start BackCoach with --data-dir and another folder.",
            path=path,
        )
    )


def explain_folder(folder: Path, error: OSError) -> StoreUnavailable:
    """Return why nothing can be kept in a folder, and the remedy."""
    return StoreUnavailable(
        tr(
            "The folder {folder} cannot be used ({reason}). "
            "Make it writable, or start BackCoach with --data-dir and another folder.",
            folder=folder,
            reason=error.strerror,
        )
    )
