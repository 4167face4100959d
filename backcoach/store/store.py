"""The history as the rest of the program sees it: a journal that never blocks, and questions answered later."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from backcoach.coach.exercise import Side
from backcoach.coach.history import Outcome, SessionDetail, SessionStart, SessionSummary, StepRecord
from backcoach.store.changes import UNCHANGED, Pain
from backcoach.store.schema import Schema
from backcoach.store.thread import DatabaseThread, Listeners


def _now() -> datetime:
    return datetime.now().astimezone()


class Store:
    """Keeps sessions in one SQLite file. Implements `coach.ports.Journal`.

    Nothing is read or written before `open`; what is asked before is answered afterwards. Futures fail with
    StoreUnavailable when the history cannot be used, and hold False or None when there is no such session.
    `on_trouble` and `on_notice` are called from the database thread.
    """

    def __init__(
        self,
        path: Path,
        *,
        on_trouble: Callable[[str], None] | None = None,
        on_notice: Callable[[str], None] | None = None,
        now: Callable[[], datetime] = _now,
        schema: Schema | None = None,
    ) -> None:
        self._now = now
        self._ours: frozenset[str] = frozenset()
        self._thread = DatabaseThread(path, schema or Schema(), Listeners(on_trouble, on_notice), now)

    def open(self) -> None:
        """Start the thread that owns the database. Returns at once."""
        self._thread.start()

    def close(self, timeout: float = 5.0) -> bool:
        """Finish what was asked and let go of the file; tell whether that was done in `timeout` seconds."""
        return self._thread.stop(timeout)

    def flush(self) -> Future[None]:
        """Return a future that is done when all that was journalled before is durable."""
        return self._thread.ask(lambda _desk: None, writes=True)

    def trouble(self) -> str:
        """Return why nothing can be kept at present, with the remedy, or an empty string."""
        return self._thread.trouble

    def notices(self) -> tuple[str, ...]:
        """Return what was done to open the history, such as setting an unreadable file aside."""
        return self._thread.notices

    # The journal: the session does not wait for it.

    def begin(self, session: SessionStart) -> None:
        """Open a session."""
        self._ours |= {session.id}
        self._thread.write(lambda desk: desk.begin(session))

    def record(self, session: str, step: StepRecord, active_seconds: float) -> None:
        """Keep one repetition, in place of what was kept for the same one."""
        at = self._now()
        self._thread.write(lambda desk: desk.record(session, step, active_seconds, at))

    def replan(self, session: str, plan: str, planned_seconds: int) -> None:
        """Keep a changed plan."""
        self._thread.write(lambda desk: desk.replan(session, plan, planned_seconds))

    def end(self, session: str, outcome: Outcome, active_seconds: float) -> None:
        """Close a session."""
        at = self._now()
        self._thread.write(lambda desk: desk.end(session, outcome, active_seconds, at))

    # Questions.

    def recent(self, limit: int = 50, before: str | None = None) -> Future[list[SessionSummary]]:
        """Return a page of the history, newest first; `before` is the id of the last one seen."""
        return self._thread.ask(lambda desk: desk.recent(limit, before))

    def detail(self, uuid: str) -> Future[SessionDetail | None]:
        """Return one session with its steps."""
        return self._thread.ask(lambda desk: desk.detail(uuid))

    def everything(self) -> Future[list[SessionDetail]]:
        """Return all sessions with their steps, oldest first."""
        return self._thread.ask(lambda desk: desk.everything())

    def unfinished(self) -> Future[list[SessionDetail]]:
        """Return sessions another run of the program left without an end, newest first."""
        ours = self._ours
        return self._thread.ask(lambda desk: desk.unfinished(ours))

    def last_first_side(self) -> Future[Side | None]:
        """Return the side the latest session began with, so that the next can begin with the other."""
        return self._thread.ask(lambda desk: desk.last_first_side())

    def hurt(self, since: datetime) -> Future[frozenset[str]]:
        """Return the ids of exercises that hurt when they were last done, and have not been done without it since."""
        return self._thread.ask(lambda desk: desk.hurt(since))

    # What to do with an unfinished session.

    def resume(self, uuid: str) -> Future[SessionDetail | None]:
        """Take an unfinished session over, to be recorded on by this process."""
        self._ours |= {uuid}
        return self._thread.ask(lambda desk: desk.waiting(uuid), writes=True)

    def reopen(self, uuid: str) -> Future[SessionDetail | None]:
        """Take the end of a session that was stopped back, to be recorded on by this process."""
        self._ours |= {uuid}
        return self._thread.ask(lambda desk: desk.reopen(uuid), writes=True)

    def keep(self, uuid: str) -> Future[bool]:
        """Keep it as it is: interrupted, at the time of its last step."""
        return self._thread.ask(lambda desk: desk.keep(uuid), writes=True)

    def discard(self, uuid: str) -> Future[bool]:
        """Remove it for good."""
        return self._thread.ask(lambda desk: desk.discard(uuid), writes=True)

    # Changes afterwards.

    def delete(self, uuid: str) -> Future[bool]:
        """Take a session out of the history; it is removed for good at the next start."""
        at = self._now()
        return self._thread.ask(lambda desk: desk.mark_deleted(uuid, at), writes=True)

    def undelete(self, uuid: str) -> Future[bool]:
        """Bring a session back that was deleted since the start."""
        return self._thread.ask(lambda desk: desk.mark_deleted(uuid, None), writes=True)

    def rate(self, uuid: str, pain_before: Pain = UNCHANGED, pain_after: Pain = UNCHANGED) -> Future[bool]:
        """Keep pain scores from 0 to 10; None takes one back."""
        _check_pain(pain_before, pain_after)
        return self._thread.ask(lambda desk: desk.rate(uuid, pain_before, pain_after), writes=True)

    def correct(
        self,
        uuid: str,
        *,
        pain_before: Pain = UNCHANGED,
        pain_after: Pain = UNCHANGED,
        steps: Iterable[StepRecord] = (),
    ) -> Future[SessionDetail | None]:
        """Correct what was kept, and have the session say so; return it as it then is.

        Of each step, the outcome and the seconds held are taken, for the repetition its unit names; one that
        was not begun is put in. The session's active seconds grow or shrink by as much as its held seconds do.
        A pain score of None takes the score away.
        """
        _check_pain(pain_before, pain_after)
        changed = tuple(steps)
        return self._thread.ask(lambda desk: desk.correct(uuid, pain_before, pain_after, changed), writes=True)


def _check_pain(*scores: Pain) -> None:
    for score in scores:
        if isinstance(score, int) and not 0 <= score <= 10:
            msg = f"{score} is not a pain score from 0 to 10"
            raise ValueError(msg)
