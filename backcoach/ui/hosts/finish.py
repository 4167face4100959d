"""Looks after the end of a session: what it came to, how the back is, and how far the week has come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach import today
from backcoach.coach.closing import closing
from backcoach.coach.doings import doings
from backcoach.coach.history import Outcome, SessionDetail, SessionSummary
from backcoach.coach.session import Session
from backcoach.ui.hosts.lines import sections
from backcoach.ui.pages.finish import LARGE, FinishPage, Result
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.cell import METRES, PIXELS

AT_REST = "belly_breathing"  # who is seen when nothing was done
RECENT = 60  # sessions that are looked at; more than anybody does in a week


class FinishHost(QObject):
    """Gives the finish page its result, and keeps the scores.

    Signals:
        closed(): done with this page.
        resumed(detail): go on with this session, which was stopped.
        troubled(sentence): something could not be kept.
    """

    closed = Signal()
    resumed = Signal(object)
    troubled = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = FinishPage()
        self._parts = parts
        self.said = ""
        """What a session has come to, in a few sentences."""
        self._session = ""
        self._pictured: list[str] = []
        self._small = Thumbnails(parts, self.page, *PIXELS, METRES)
        self._small.arrived.connect(self.page.done.show_picture)
        self._large = Thumbnails(parts, self.page, *LARGE)
        self._large.arrived.connect(self.page.show_rest)
        self.page.rated.connect(self._rate)
        self.page.closed.connect(self.closed)
        self.page.resumed.connect(self._go_on)
        self.page.seen.connect(self.redraw)
        self.page.seen.connect(self._ask_week)

    def fill(self, session: Session, kept_as: str, pain_before: int | None) -> Iterator[object]:
        """Show what a session that is over came to, a piece at each step."""
        parts, self._session = self._parts, kept_as
        done = doings(session.tally.results.values(), session.timeline.plan, parts.library.exercises)
        said = closing(session.outcome, done, session.active_seconds, kept=not parts.store.trouble())
        anything = bool(session.tally.results)
        self._pictured = [it.exercise for it in done] if anything else []
        self.said = f"{said.title}. {said.line}"
        yield self.said
        self.page.fill(
            Result(
                title=said.title,
                name=session.timeline.name,
                line=said.line,
                hurt=said.hurt,
                sections=sections(done, parts.library, parts.words) if anything else (),
                asks=any(it.touched or it.hurt for it in done),
                pain_before=pain_before,
                pictured=parts.shows_figures,
                stopped=anything and _can_go_on(session),
            )
        )
        yield self.page

    @Slot()
    def redraw(self) -> None:
        """Have the pictures drawn."""
        self._small.ask(self._pictured)
        self._large.ask([] if self._pictured else [AT_REST])

    @Slot()
    def _ask_week(self) -> None:
        """Ask how far the week has come, once the page is seen: the answer takes Python's time from its pieces."""
        if self._pictured:
            parts = self._parts
            parts.mailbox.when_done(parts.store.recent(RECENT), self._show_week, lambda _sentence: None)

    def _show_week(self, recent: Sequence[SessionSummary]) -> None:
        so_far = today.week(recent, self._parts.settings.goal, self._parts.now())
        self.page.show_goal(so_far.line if so_far.sessions else "")

    @Slot()
    def _go_on(self) -> None:
        """Take the session up again where it was stopped; its end is taken back."""
        parts = self._parts

        def resume(detail: SessionDetail | None) -> None:
            if detail is not None:
                self.resumed.emit(detail)

        parts.mailbox.when_done(parts.store.reopen(self._session), resume, self.troubled.emit)

    @Slot(int, int)
    def _rate(self, before: int, after: int) -> None:
        scores = (None if score < 0 else score for score in (before, after))
        self._parts.mailbox.when_done(
            self._parts.store.rate(self._session, *scores), lambda _done: None, self.troubled.emit
        )


def _can_go_on(session: Session) -> bool:
    """Tell whether somebody ended a session of which something is left."""
    return session.outcome is Outcome.STOPPED and session.tally.first_open(session.timeline.units) is not None
