"""Look at a history file before anything is done to it, and set it aside when it is not one."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from backcoach.errors import StoreUnavailable
from backcoach.language import tr
from backcoach.store.faults import DAMAGED, code_of, explain, explain_folder, explain_shut
from backcoach.store.schema import APPLICATION_ID
from backcoach.store.times import stamp

BUSY_SECONDS = 2.0
SIDECARS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Found:
    """What a file is: `wrong` says that it cannot be used, and why; no `revision` means that it is to be begun."""

    revision: str = ""
    wrong: str = ""


def inspect(path: Path) -> Found:
    """Return what is at `path`; raise StoreUnavailable when that cannot be told now."""
    try:
        if os.path.lexists(path.parent) and not stat.S_ISDIR(path.parent.stat().st_mode):
            raise StoreUnavailable(
                tr("{folder} is not a folder. Name another one with --data-dir.", folder=path.parent)
            )
        if path.is_dir():
            raise explain_shut(path)
        if path.exists() and not path.is_file():
            raise StoreUnavailable(
                tr("{path} is not an ordinary file. Move it away, or name another --data-dir.", path=path)
            )
        if not path.exists() or path.stat().st_size == 0:
            return Found()
        return _look(path)
    except OSError as error:
        raise explain_folder(path.parent, error) from error
    except sqlite3.Error as error:
        if code_of(error) in DAMAGED:
            return Found(wrong=tr("{path} is damaged or is not a history", path=path))
        raise explain(path, error) from error


def is_sound(path: Path) -> bool:
    """Tell whether SQLite finds no fault in a file."""
    with closing(connect(path)) as db:
        return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def connect(path: Path, mode: str = "ro") -> sqlite3.Connection:
    """Open an existing file; read-only unless told otherwise, so that looking changes nothing."""
    name = quote(path.absolute().as_posix())
    # Not Path.as_uri: of a folder shared by a Windows server it makes a name that SQLite refuses.
    address = f"file://{name}" if name.startswith("/") else f"file:///{name}"
    return sqlite3.connect(f"{address}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a file and what SQLite keeps beside it; nothing is ever overwritten. Return the new place."""
    place = free_name(path.with_name(f"{path.stem}.unreadable-{stamp(now)}{path.suffix}"))
    try:
        for sidecar in SIDECARS:  # first, so that they can never be taken for those of the next file
            if _beside(path, sidecar).exists():
                _beside(path, sidecar).rename(_beside(place, sidecar))
        path.rename(place)
    except OSError as error:
        raise explain_folder(path.parent, error) from error
    return place


def free_name(wanted: Path) -> Path:
    """Return `wanted`, or the first of its numbered neighbours that does not exist yet."""
    place, number = wanted, 1
    while place.exists():
        number += 1
        place = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return place


def _look(path: Path) -> Found:
    if _beside(path, "-journal").exists():
        return _read(path, "rw")  # half a change lies beside it, which SQLite first has to undo
    if _beside(path, "-wal").exists():
        return _read(path, "ro")
    # Nobody has it open, so it can be read without leaving anything beside it. A bad answer is asked for again.
    with suppress(sqlite3.DatabaseError):
        found = _read(path, "ro&immutable=1")
        if not found.wrong:
            return found
    return _read(path, "ro")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _read(path: Path, mode: str) -> Found:
    with closing(connect(path, mode)) as db:
        application = db.execute("PRAGMA application_id").fetchone()[0]
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if application == 0 and not tables:
            return Found()  # the power went while it was being made
        if application != APPLICATION_ID or "alembic_version" not in tables:
            return Found(wrong=tr("{path} was not made by BackCoach", path=path))
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            return Found(wrong=tr("{path} is damaged or is not a history", path=path))
        row = db.execute("SELECT version_num FROM alembic_version").fetchone()
    return Found(revision=row[0]) if row else Found(wrong=tr("{path} was not made by BackCoach", path=path))
