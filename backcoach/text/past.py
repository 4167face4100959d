"""The history for reading only: looking at it makes, changes and sets aside nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from backcoach.coach.history import Outcome, SessionDetail
from backcoach.errors import StoreUnavailable
from backcoach.language import tr
from backcoach.store import Store
from backcoach.store.inspecting import inspect
from backcoach.store.schema import HEAD

PATIENCE = 30.0  # seconds for a file that has to be brought to today's form first


def sessions(path: Path) -> list[SessionDetail]:
    """Return all sessions with their steps, oldest first.

    One that nobody has decided on yet counts as interrupted; it has no end.

    Raises:
        StoreUnavailable: the history cannot be read.
    """
    found = inspect(path)
    if found.wrong:
        raise StoreUnavailable(
            tr(
                "{fault}. Restore a backup, or start BackCoach: it sets the file aside and begins a new one.",
                fault=found.wrong,
            )
        )
    if not found.revision:
        return []
    details = _read(path) if found.revision == HEAD else _migrated(path)
    return [_decided(detail) for detail in details]


def _read(path: Path) -> list[SessionDetail]:
    """Read beside whoever else uses the file; what was deleted a moment ago can still be brought back there."""
    from backcoach.store.database import Database  # noqa: PLC0415 - SQLAlchemy, only for those who need it
    from backcoach.store.engine import make_engine  # noqa: PLC0415 - as above

    database = Database(path, make_engine(path), ())
    try:
        return database.run(lambda desk: desk.everything(), writes=False)
    finally:
        database.close()


def _migrated(path: Path) -> list[SessionDetail]:
    store = Store(path)
    store.open()
    try:
        return store.everything().result(PATIENCE)
    except TimeoutError:
        raise StoreUnavailable(
            tr("{path} could not be opened in time. Try again when the computer is less busy.", path=path)
        ) from None
    finally:
        store.close()


def _decided(detail: SessionDetail) -> SessionDetail:
    if detail.summary.outcome is not None:
        return detail
    return replace(detail, summary=replace(detail.summary, outcome=Outcome.INTERRUPTED))
