"""The one thread that owns the database.

What cannot be written now (a full disk, a locked file) waits in memory, in order, and is tried again; nothing
the session does ever waits for it.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from backcoach.errors import StoreUnavailable
from backcoach.language import mark, tr
from backcoach.store.schema import Refused, Schema

if TYPE_CHECKING:
    from backcoach.store.database import Database
    from backcoach.store.desk import Desk

T = TypeVar("T")
RETRY_SECONDS = 5.0
CLOSED = mark("The history is closed. Start BackCoach again to use it.")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Question:
    job: Callable[[Desk], Any]
    future: Future[Any]
    writes: bool  # such a job has to come after everything that still waits to be written


@dataclass(slots=True)
class Listeners:
    """Who is told, from the database thread, about troubles ("" when over) and about notices."""

    on_trouble: Callable[[str], None] | None = None
    on_notice: Callable[[str], None] | None = None


class DatabaseThread:
    """Does writes and questions in the order they came in; never keeps the program from ending."""

    def __init__(self, path: Path, schema: Schema, listeners: Listeners, now: Callable[[], datetime]) -> None:
        self.trouble = ""
        self.notices: tuple[str, ...] = ()
        self._path, self._schema, self._listeners, self._now = path, schema, listeners, now
        self._queue: SimpleQueue[Callable[[Desk], None] | _Question | None] = SimpleQueue()
        self._backlog: deque[Callable[[Desk], None]] = deque()
        self._database: Database | None = None
        self._refusal: Refused | None = None
        self._closed = False
        self._door = threading.Lock()  # nothing enters the queue behind the None that ends it
        self._thread = threading.Thread(target=self._serve, name="backcoach-history", daemon=True)

    def start(self) -> None:
        """Begin: import what is needed, open the file, do what was asked meanwhile."""
        self._thread.start()

    def write(self, job: Callable[[Desk], None]) -> None:
        """Do a job whenever it becomes possible. Never waits, never raises."""
        with self._door:
            if not self._closed:
                self._queue.put(job)
                return
        self._tell(tr(CLOSED))

    def ask(self, job: Callable[[Desk], T], *, writes: bool = False) -> Future[T]:
        """Do a job once; the future holds its result, or StoreUnavailable with a sentence."""
        future: Future[T] = Future()
        with self._door:
            if not self._closed:
                self._queue.put(_Question(job, future, writes))
                return future
        future.set_exception(StoreUnavailable(tr(CLOSED)))
        return future

    def stop(self, timeout: float) -> bool:
        """Finish what was asked and let go of the file; tell whether that was done in time."""
        with self._door:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        if self._thread.ident is None:
            self._refuse_all()
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        self._settle()
        while True:
            try:
                waits = self.trouble and self._refusal is None
                item = self._queue.get(timeout=RETRY_SECONDS if waits else None)
            except Empty:
                self._settle()
                continue
            if item is None:
                break
            self._handle(item)
        if self._backlog:
            _log.error("%d entries of the journal could not be kept: %s", len(self._backlog), self.trouble)
        if self._database:
            self._database.close()

    def _handle(self, item: Callable[[Desk], None] | _Question) -> None:
        if not isinstance(item, _Question):
            self._backlog.append(item)
            self._settle()
            return
        self._settle()
        if item.future.set_running_or_notify_cancel():
            self._answer(item)

    def _answer(self, question: _Question) -> None:
        try:
            if self._database is None or (question.writes and self._backlog):
                raise StoreUnavailable(self.trouble)  # noqa: TRY301 - it goes where every other failure goes
            question.future.set_result(self._database.run(question.job, writes=question.writes))
        except Exception as error:  # noqa: BLE001 - whoever asked gets it, and the thread lives on
            question.future.set_exception(error)

    def _settle(self) -> None:
        """Open the file if it is not open, and write what waits, up to the first obstacle."""
        fault = ""
        try:
            database = self._database or self._open()
            while self._backlog:
                fault = self._write(database, self._backlog[0]) or fault
                self._backlog.popleft()
        except Refused as error:
            self._backlog.clear()
            fault = str(error)
        except StoreUnavailable as error:
            fault = str(error)
        self._tell(fault)

    def _open(self) -> Database:
        from backcoach.store.database import open_database  # noqa: PLC0415 - SQLAlchemy, only now and only here

        if self._refusal:
            raise self._refusal
        try:
            self._database = open_database(self._path, self._schema, self._now())
        except Refused as error:
            self._refusal = error
            raise
        for notice in self._database.notices:
            self.notices = (*self.notices, notice)
            _call(self._listeners.on_notice, notice)
        return self._database

    def _write(self, database: Database, job: Callable[[Desk], None]) -> str:
        """Do a job; return a sentence when it can never be done, so that it does not hold up the others."""
        try:
            database.run(job)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - a job that can never be done must not end the thread
            _log.exception("The journal holds something impossible")
            return tr(
                "Part of this session could not be kept in {path} ({reason}). Please report this fault.",
                path=self._path,
                reason=error,
            )
        return ""

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            _call(self._listeners.on_trouble, trouble)

    def _refuse_all(self) -> None:
        while not self._queue.empty():
            item = self._queue.get()
            if isinstance(item, _Question) and item.future.set_running_or_notify_cancel():
                item.future.set_exception(StoreUnavailable(tr(CLOSED)))


def _call(listener: Callable[[str], None] | None, sentence: str) -> None:
    if listener is None:
        return
    try:
        listener(sentence)
    except Exception:  # noqa: BLE001 - a listener's fault must not end the thread
        _log.exception("A listener of the history failed")
