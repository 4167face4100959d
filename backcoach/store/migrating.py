"""Bring a history made by an older BackCoach to today's form. The only place that imports Alembic."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from backcoach.errors import StoreUnavailable
from backcoach.language import tr
from backcoach.store.engine import make_engine
from backcoach.store.faults import explain
from backcoach.store.inspecting import connect, free_name, inspect, is_sound
from backcoach.store.schema import Refused, Schema
from backcoach.store.times import stamp


def migrate(path: Path, schema: Schema, now: datetime) -> Path:
    """Copy the file, then upgrade it in one transaction; return the copy. A failure changes nothing."""
    copy = copy_of(path, schema.head, now)
    try:
        _upgrade(path, schema)
    except (SQLAlchemyError, CommandError, StoreUnavailable) as error:
        raise Refused(
            tr(
                "{path} was made by an older BackCoach and could not be brought to today's form ({reason}). It is as "
                "it was, and a copy is kept at {copy}. Install the BackCoach you used before, "
                "or start this one with --data-dir and another folder.",
                path=path,
                reason=_cause(error),
                copy=copy,
            )
        ) from error
    return copy


def copy_of(path: Path, head: str, now: datetime) -> Path:
    """Copy a history, whatever is still in its write-ahead log included, and check the copy."""
    copy = free_name(path.with_name(f"{path.stem}-before-{head}-{stamp(now)}{path.suffix}"))
    try:
        with closing(connect(path, "rw")) as db:
            db.execute("VACUUM INTO ?", (str(copy),))
        sound = is_sound(copy) and inspect(copy) == inspect(path)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise explain(path, error) from error
    if not sound:
        copy.unlink(missing_ok=True)
        raise StoreUnavailable(
            tr(
                "{path} could not be copied to {copy} before its form is changed, so nothing was changed. "
                "Check the disk, then start BackCoach again.",
                path=path,
                copy=copy,
            )
        )
    return copy


def _upgrade(path: Path, schema: Schema) -> None:
    # Rebuilding a table drops the old one: with foreign keys enforced that would delete every step.
    engine = make_engine(path, foreign_keys=False)
    try:
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(schema.scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, schema.head)
            _check_references(path, connection)
    finally:
        engine.dispose()


def _check_references(path: Path, connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreUnavailable(tr("some steps in {path} would have lost their session", path=path))


def _cause(error: Exception) -> str:
    return str(getattr(error, "orig", error))
