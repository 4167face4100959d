"""Looks after the start page: what is on offer, and what was left unfinished."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach.history import SessionDetail, SessionSummary
from backcoach.coach.routine import Routine
from backcoach.coach.summary import clock, moment
from backcoach.coach.timeline import Timeline
from backcoach.ui.pages.start import PICTURE, Offer, StartPage, Unfinished
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails

PICTURES = 4  # on a card


class StartHost(QObject):
    """Gives the start page its offers.

    Signals:
        chosen(routine): get ready for it.
        resumed(detail): go on with an interrupted session.
        troubled(sentence): something could not be read.
    """

    chosen = Signal(str)
    resumed = Signal(object)
    troubled = Signal(str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = StartPage()
        self._parts = parts
        self._small = Thumbnails(parts, self.page, *PICTURE)
        self._small.arrived.connect(self.page.show_picture)
        self._may_draw = False  # only after the first paint, because drawing loads much
        self.page.chosen.connect(self.chosen)
        self.page.go_on.connect(self._go_on)
        self.page.seen.connect(self.redraw)
        self.page.keep.connect(self._keep)
        self.page.discard.connect(self._discard)
        self.show_offers()

    def show_offers(self) -> None:
        """Show all routines with their real length."""
        offers = [self._offer(routine) for routine in self._parts.routines]
        self._pictured = [exercise for offer in offers for exercise, _name in offer.pictures]
        self.page.show_offers(offers)

    def ask_store(self) -> None:
        """Find out what was left unfinished and when the last session was, once the history can be asked."""
        parts = self._parts
        parts.mailbox.when_done(parts.store.unfinished(), self._show_unfinished, self.troubled.emit)
        parts.mailbox.when_done(parts.store.recent(1), self._greet, self.troubled.emit)
        self._may_draw = True
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Have the pictures on the cards drawn."""
        if self._may_draw:
            self._small.ask(self._pictured)

    def _greet(self, found: Sequence[SessionSummary]) -> None:
        said = [f"Last time: {it.routine_name}. {moment(it.started_at, self._parts.now())}." for it in found]
        self.page.show_greeting("".join(said))

    def _offer(self, routine: Routine) -> Offer:
        timeline = self._parts.timeline(routine)
        needs = ", ".join(timeline.needs())
        return Offer(
            id=routine.id,
            name=routine.name,
            minutes=minutes(timeline.total_seconds),
            phases="  ·  ".join(phase.label for phase in timeline.phases()),
            needs=f"You need: {needs}" if needs else "You need nothing",
            note=routine.note,
            own=routine.own,
            pictures=_typical(timeline) if self._parts.shows_figures else (),
        )

    def _show_unfinished(self, found: Sequence[SessionDetail]) -> None:
        now = self._parts.now()
        self.page.show_unfinished(
            [
                Unfinished(
                    id=detail.summary.id,
                    name=detail.summary.routine_name,
                    when=moment(detail.summary.started_at, now),
                    done=f"{clock(detail.summary.active_seconds)} of {clock(detail.summary.planned_seconds)} were done",
                )
                for detail in found
            ]
        )

    @Slot(str)
    def _go_on(self, session: str) -> None:
        parts = self._parts

        def resume(detail: SessionDetail | None) -> None:
            if detail is not None:
                self.resumed.emit(detail)
            self.ask_store()

        parts.mailbox.when_done(parts.store.resume(session), resume, self.troubled.emit)

    @Slot(str)
    def _keep(self, session: str) -> None:
        self._settle(self._parts.store.keep(session))

    @Slot(str)
    def _discard(self, session: str) -> None:
        self._settle(self._parts.store.discard(session))

    def _settle(self, future: Future[bool]) -> None:
        self._parts.mailbox.when_done(future, lambda _done: self.ask_store(), self.troubled.emit)


def _typical(timeline: Timeline) -> Sequence[tuple[str, str]]:
    """Return id and name of what a routine looks like: an exercise of each phase, then others, in their order."""
    names = {step.exercise.id: step.exercise.name for step in timeline.plan}
    firsts = {step.phase: step.exercise.id for step in reversed(timeline.plan)}
    chosen = list(dict.fromkeys([*sorted(firsts.values(), key=list(names).index), *names]))[:PICTURES]
    return [(key, name) for key, name in names.items() if key in chosen]


def minutes(seconds: int) -> str:
    """Return a length as it is offered: "10 min", "10:30 min"."""
    return f"{seconds // 60} min" if seconds % 60 == 0 else f"{clock(seconds)} min"
