"""Looks after the history page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach.history import Outcome, SessionDetail, SessionSummary
from backcoach.coach.summary import clock, moment, summarise
from backcoach.ui.hosts.lines import cells, headings
from backcoach.ui.pages.history import Entry, HistoryPage
from backcoach.ui.parts import Parts

PAGE = 50  # sessions read at once

_OUTCOMES = {Outcome.COMPLETED: "completed", Outcome.STOPPED: "stopped early", Outcome.INTERRUPTED: "interrupted"}


class HistoryHost(QObject):
    """Reads sessions for the history page, and deletes them.

    Signals:
        troubled(sentence): something could not be done.
    """

    troubled = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = HistoryPage()
        self._parts = parts
        self._shown: list[SessionSummary] = []
        self.page.opened.connect(self._open)
        self.page.deleted.connect(self._delete)
        self.page.restored.connect(self._restore)
        self.page.older.connect(self._older)

    def refresh(self) -> None:
        """Show the newest sessions."""
        self._parts.mailbox.when_done(self._parts.store.recent(PAGE), self._show_newest, self.page.show_trouble)

    def _show_newest(self, found: Sequence[SessionSummary]) -> None:
        self._shown = list(found)
        self._show(more=len(found) == PAGE)

    @Slot()
    def _older(self) -> None:
        last = self._shown[-1].id if self._shown else None
        self._parts.mailbox.when_done(self._parts.store.recent(PAGE, last), self._append, self.page.show_trouble)

    def _append(self, found: Sequence[SessionSummary]) -> None:
        self._shown.extend(found)
        self._show(more=len(found) == PAGE)

    def _show(self, *, more: bool) -> None:
        now = self._parts.now()
        entries = [
            Entry(it.id, it.routine_name, f"{moment(it.started_at, now)}  ·  {_length(it)}") for it in self._shown
        ]
        self.page.show_entries(entries, more=more)

    @Slot(str)
    def _open(self, session: str) -> None:
        self._parts.mailbox.when_done(self._parts.store.detail(session), self._show_detail, self.troubled.emit)

    def _show_detail(self, detail: SessionDetail | None) -> None:
        if detail is None:
            return
        parts, summary = self._parts, detail.summary
        lines = [cells(line, parts.library, parts.words) for line in summarise(detail.steps, parts.library.exercises)]
        about = [moment(summary.started_at, parts.now()), _length(summary), _pain(summary)]
        if summary.corrected:
            about.append("corrected by you")
        self.page.show_detail(summary.routine_name, "  ·  ".join(part for part in about if part), headings(), lines)

    @Slot(str)
    def _delete(self, session: str) -> None:
        future = self._parts.store.delete(session)
        self._parts.mailbox.when_done(future, lambda _done: self.refresh(), self.troubled.emit)

    @Slot(str)
    def _restore(self, session: str) -> None:
        future = self._parts.store.undelete(session)
        self._parts.mailbox.when_done(future, lambda _done: self.refresh(), self.troubled.emit)


def _length(summary: SessionSummary) -> str:
    outcome = _OUTCOMES[summary.outcome] if summary.outcome else "not decided yet"
    return f"{clock(summary.active_seconds)} of {clock(summary.planned_seconds)}, {outcome}"


def _pain(summary: SessionSummary) -> str:
    scores = [
        f"{score} {when}"
        for score, when in ((summary.pain_before, "before"), (summary.pain_after, "after"))
        if score is not None
    ]
    return f"pain {', '.join(scores)}" if scores else ""
