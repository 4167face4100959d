"""Looks after the history page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach import plan_text
from backcoach.coach.closing import ended
from backcoach.coach.doings import Doing, doings, put_right, whole
from backcoach.coach.history import Outcome, SessionDetail, SessionSummary
from backcoach.coach.routine import PlannedStep
from backcoach.coach.summary import clock, moment
from backcoach.coach.today import week_of
from backcoach.language import tr
from backcoach.ui.hosts.lines import key_of, sections
from backcoach.ui.pages.history import LARGE, Detail, HistoryPage
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.cell import METRES, PIXELS
from backcoach.ui.widgets.sessionlist import Entry

PAGE = 50  # sessions read at once
AT_REST = "knee_to_chest"  # who is seen while there is nothing else


class HistoryHost(QObject):
    """Reads sessions for the history page, corrects and deletes them.

    Signals:
        began(): a session is wanted.
        troubled(sentence): something could not be done.
    """

    began = Signal()
    troubled = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = HistoryPage()
        self._parts = parts
        self._shown: list[SessionSummary] = []
        self._detail: SessionDetail | None = None
        self._doings: tuple[Doing, ...] = ()
        self._small = Thumbnails(parts, self.page, *PIXELS, METRES)
        self._small.arrived.connect(self.page.show_picture)
        self._large = Thumbnails(parts, self.page, *LARGE)
        self._large.arrived.connect(self.page.show_rest)
        self.page.opened.connect(self._open)
        self.page.deleted.connect(self._delete)
        self.page.restored.connect(self._restore)
        self.page.older.connect(self._older)
        self.page.put_right.connect(self._put_right)
        self.page.rated.connect(self._rate)
        self.page.began.connect(self.began)
        self.page.seen.connect(self.redraw)

    def refresh(self) -> None:
        """Show the newest sessions."""
        self._parts.mailbox.when_done(self._parts.store.recent(PAGE), self._show_newest, self.page.show_trouble)

    @Slot()
    def redraw(self) -> None:
        """Have the pictures drawn."""
        self._small.ask([it.exercise for it in self._doings if it.exercise in self._parts.library.exercises])
        self._large.ask([] if self._shown else [AT_REST])

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
            Entry(
                id=it.id,
                week=week_of(it.started_at.date(), now.date()),
                title=it.routine_name,
                subtitle="  ·  ".join(part for part in (moment(it.started_at, now), _length(it), _pain(it)) if part),
                state=it.outcome.value if it.outcome and it.counts else Outcome.INTERRUPTED.value,
            )
            for it in self._shown
        ]
        self.page.show_entries(entries, more=more)
        if self.page.chosen:
            self._open(self.page.chosen)
        self.redraw()

    @Slot(str)
    def _open(self, session: str) -> None:
        self._parts.mailbox.when_done(self._parts.store.detail(session), self._show_detail, self.troubled.emit)

    def _show_detail(self, detail: SessionDetail | None) -> None:
        if detail is None or detail.summary.id != self.page.chosen:
            return
        parts, summary, self._detail = self._parts, detail.summary, detail
        self._doings = doings(detail.steps, self._plan(), parts.library.exercises)
        about = [moment(summary.started_at, parts.now()), _length(summary)]
        if summary.corrected:
            about.append(tr("corrected by you"))
        self.page.show_detail(
            Detail(
                title=summary.routine_name,
                line="  ·  ".join(about),
                pain=_pain(summary),
                before=summary.pain_before,
                after=summary.pain_after,
                sections=sections(self._doings, parts.library, parts.words),
                pictured=parts.shows_figures,
            )
        )

    def _plan(self) -> tuple[PlannedStep, ...]:
        """Return what was planned, or nothing where that cannot be read any more."""
        try:
            return plan_text.load(self._detail.plan, self._parts.library) if self._detail else ()
        except ValueError:
            return ()

    # -- changing

    @Slot(str, bool)
    def _put_right(self, key: str, done: bool) -> None:
        detail = self._detail
        line = next((line for it in self._doings for line in it.lines if key_of(it, line) == key), None)
        doing = next((it for it in self._doings for other in it.lines if key_of(it, other) == key), None)
        if detail is None or line is None or doing is None:
            return
        side = line.side or ""
        meant = [
            record
            for record in whole(detail.steps, self._plan())
            if (record.unit.step, record.exercise, record.unit.side) == (doing.step, doing.exercise, side)
        ]
        future = self._parts.store.correct(detail.summary.id, steps=put_right(meant, done=done))
        self._parts.mailbox.when_done(future, lambda _detail: self.refresh(), self.troubled.emit)

    @Slot(int, int)
    def _rate(self, before: int, after: int) -> None:
        if self._detail is not None:
            scores = [None if score < 0 else score for score in (before, after)]
            future = self._parts.store.correct(self._detail.summary.id, pain_before=scores[0], pain_after=scores[1])
            self._parts.mailbox.when_done(future, lambda _detail: self.refresh(), self.troubled.emit)

    @Slot(str)
    def _delete(self, session: str) -> None:
        future = self._parts.store.delete(session)
        self._parts.mailbox.when_done(future, lambda _done: self.refresh(), self.troubled.emit)

    @Slot(str)
    def _restore(self, session: str) -> None:
        future = self._parts.store.undelete(session)
        self._parts.mailbox.when_done(future, lambda _done: self.refresh(), self.troubled.emit)


def _length(summary: SessionSummary) -> str:
    done, planned = clock(summary.active_seconds), clock(summary.planned_seconds)
    return tr("{done} of {planned}, {ended}", done=done, planned=planned, ended=ended(summary))


def _pain(summary: SessionSummary) -> str:
    before, after = summary.pain_before, summary.pain_after
    if before is not None and after is not None:
        return tr("pain {before} before, {after} after", before=before, after=after)
    if before is not None:
        return tr("pain {before} before", before=before)
    return tr("pain {after} after", after=after) if after is not None else ""
