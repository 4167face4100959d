"""Open the history, whatever is found in its place, and do work on it in transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from backcoach.language import mark, tr
from backcoach.store.desk import Desk
from backcoach.store.engine import make_engine
from backcoach.store.faults import explain, explain_folder, is_ours
from backcoach.store.inspecting import inspect, set_aside
from backcoach.store.schema import APPLICATION_ID, Refused, Schema
from backcoach.store.tables import Base

T = TypeVar("T")


class Database:
    """An open history. `notices` are sentences about what was done to open it."""

    def __init__(self, path: Path, engine: Engine, notices: tuple[str, ...]) -> None:
        self.path = path
        self.notices = notices
        self._engine = engine
        self._reader = engine.execution_options(writes=False)

    def run(self, job: Callable[[Desk], T], *, writes: bool = True) -> T:
        """Do a job in one transaction; raise StoreUnavailable when the file does not allow it."""
        try:
            engine = self._engine if writes else self._reader
            with Session(engine, expire_on_commit=False) as db, db.begin():
                return job(Desk(db))
        except DBAPIError as error:
            if error.orig is None or is_ours(error.orig):
                raise
            raise explain(self.path, error.orig) from error

    def close(self) -> None:
        """Let go of the file; SQLite then folds its write-ahead log into it."""
        self._engine.dispose()


def open_database(path: Path, schema: Schema, now: datetime) -> Database:
    """Open, make, migrate or replace the file at `path`; raise StoreUnavailable when it cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain_folder(path.parent, error) from error
    notices = _prepare(path, schema, now)
    engine = make_engine(path)
    database = Database(path, engine, notices)
    try:
        _create(engine, schema)
        database.run(Desk.purge)
    except (DBAPIError, sqlite3.Error) as error:
        engine.dispose()
        raise explain(path, getattr(error, "orig", error)) from error
    except BaseException:
        engine.dispose()
        raise
    return database


def _prepare(path: Path, schema: Schema, now: datetime) -> tuple[str, ...]:
    found = inspect(path)
    if found.wrong:
        place = set_aside(path, now)
        notice = tr(
            "{fault}, so it was set aside as {name} and a new history was begun. Restore a backup if you have one.",
            fault=found.wrong,
            name=place.name,
        )
        return (notice,)
    if found.revision in {"", schema.head}:
        return ()
    if found.revision not in schema.revisions:
        raise Refused(
            tr(
                "{path} was made by a newer BackCoach, so it is left alone. "
                "Update BackCoach, or start this one with --data-dir and another folder.",
                path=path,
            )
        )
    from backcoach.store.migrating import migrate  # noqa: PLC0415 - Alembic is imported only when a file needs it

    copy = migrate(path, schema, now)
    done = mark("Your history was brought to the form this BackCoach uses; the old file is kept as {name}.")
    return (tr(done, name=copy.name),)


def _create(engine: Engine, schema: Schema) -> None:
    """Make the tables of a new file in one transaction, stamped as Alembic would stamp them."""
    with engine.begin() as connection:
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID:
            return
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": schema.head})
