"""Looks after the start page: what comes next, the week so far, what is on offer, and what was left unfinished."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach import today
from backcoach.coach.dates import SHORT_WEEKDAYS, WEEKDAYS
from backcoach.coach.exercise import Phase
from backcoach.coach.finding import better, exercises_of, suited, unsuited
from backcoach.coach.history import SessionDetail, SessionSummary
from backcoach.coach.routine import Routine
from backcoach.coach.run import sayings
from backcoach.coach.summary import clock, moment
from backcoach.coach.timeline import Timeline
from backcoach.language import mark, plural, tr
from backcoach.ui.board import Board, Offer, Unfinished, Week
from backcoach.ui.pages.start import LARGE, SMALL, StartPage
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.weekdays import Day

RECENT = 60  # sessions that are looked at; more than anybody does in a week

_MARKS = {
    today.Mark.DONE: mark("done"),
    today.Mark.TODAY: mark("today"),
    today.Mark.FREE: mark("a free day"),
    today.Mark.COMING: mark("to come"),
}


class StartHost(QObject):
    """Gives the start page its board.

    Signals:
        chosen(routine): get ready for this routine.
        resumed(detail): go on with an interrupted session.
        goal_changed(sessions): the user wants another goal.
        avoided(flags): this is to be avoided from now on.
        troubled(sentence): something could not be read.
    """

    chosen = Signal(str)
    resumed = Signal(object)
    goal_changed = Signal(int)
    avoided = Signal(tuple)
    troubled = Signal(str)

    def __init__(self, parts: Parts, page: StartPage, parent: QObject | None = None) -> None:
        """Look after a page; what it shows of the last time stays until the history has answered."""
        super().__init__(parent)
        self.page = page
        self._parts = parts
        self._last_time = page.board
        self._recent: Sequence[SessionSummary] | None = None  # until the history has answered
        self._unfinished: Sequence[SessionDetail] = ()
        self._in_the_dark = page.board is None  # nothing tells yet whether a session was interrupted
        self._wishes: list[str] = []
        self._avoided = parts.settings.avoid  # before nothing was to be left out any more
        self._large = Thumbnails(parts, self.page, *LARGE)
        self._large.arrived.connect(self.page.show_large_picture)
        self._small = Thumbnails(parts, self.page, *SMALL)
        self._small.arrived.connect(self.page.show_picture)
        self._may_draw = False  # only after the first paint, because drawing loads much
        self.page.go_on.connect(self._go_on)
        self.page.goal_changed.connect(self.goal_changed)
        self.page.kept_all.connect(self._keep_all)
        self.page.undone.connect(lambda: self.avoided.emit(self._avoided))
        self.page.seen.connect(self.redraw)
        self.page.keep.connect(self._keep)
        self.page.discard.connect(self._discard)
        self.show_offers()

    def show_offers(self) -> None:
        """Show all routines with their real length, and what is known of the week."""
        self._offers: dict[str, Offer] = {}
        for routine in self._parts.routines:
            self._offers[routine.id] = self._offer(routine)
        self._show()

    def ask_store(self) -> None:
        """Find out what was left unfinished and what was done lately, once the history can be asked."""
        parts = self._parts
        parts.mailbox.when_done(parts.store.unfinished(), self._take_unfinished, self.troubled.emit)
        since = parts.now() - timedelta(days=today.HURT_DAYS)
        parts.mailbox.when_done(parts.store.hurt(since), self._take_hurt, lambda _trouble: None)  # told of the next
        parts.mailbox.when_done(parts.store.recent(RECENT), self._take_recent, self._do_without)
        self._may_draw = True

    @Slot()
    def redraw(self) -> None:
        """Have the pictures on the cards drawn."""
        if self._may_draw:
            board = self._board
            first = board.unfinished[0].picture if board.unfinished else board.first.picture
            self._large.ask([first[0]] if first[0] else [])
            self._small.ask([it.picture[0] for it in (board.first, *board.others) if it.picture[0]])

    def board(self) -> Board | None:
        """Return the board as it is now; None as long as the history has not answered."""
        self.show_offers()
        return None if self._recent is None else self._board

    def choose(self, routine: str) -> None:
        """Have a routine begun; whatever was interrupted is offered first, so this waits until that is known."""
        if self._in_the_dark:
            self._wishes.append(routine)
        else:
            self.chosen.emit(routine)

    def _take_hurt(self, found: frozenset[str]) -> None:
        self._parts.hurt = found  # shown with what comes right after it

    def _take_recent(self, found: Sequence[SessionSummary]) -> None:
        self._recent = found
        self._show()
        self._see()

    def _do_without(self, trouble: str) -> None:
        """Show what is known without the history."""
        self._last_time = None
        self._show()
        self.troubled.emit(trouble)
        self._see()

    def _see(self) -> None:
        """Do what was asked for in the dark, unless something was interrupted, which is what can be seen now."""
        self._in_the_dark = False
        wishes, self._wishes = self._wishes, []
        for wish in wishes if not self._unfinished else ():
            self.chosen.emit(wish)

    def _take_unfinished(self, found: Sequence[SessionDetail]) -> None:
        self._unfinished = found
        self._show()
        if found:
            self._have_at_hand(found[0])

    def _have_at_hand(self, detail: SessionDetail) -> None:
        """Have the voice ready while somebody reads what was interrupted: going on begins at once."""
        with suppress(ValueError):  # told when it is asked for
            session, _ = self._parts.continued(detail)
            self._parts.voice.prepare(sayings(session.timeline, session.position))

    def _show(self) -> None:
        """Show the board as far as it is known."""
        now, recent = self._parts.now(), self._recent
        suggestion = self._suggestion()
        so_far = today.week(recent or (), self._parts.settings.goal, now)
        known = Board(
            greeting=today.greeting(now),
            line="" if recent is None else today.welcome(recent, so_far, now),
            why="" if recent is None else suggestion.why,
            first=self._offers[suggestion.routine],
            others=tuple(offer for key, offer in self._offers.items() if key != suggestion.routine),
            week=None if recent is None else _week(so_far),
            unfinished=tuple(self._waiting(detail) for detail in self._unfinished),
            left_out=self._left_out(),
            hurt=self._hurt(suggestion.routine),
        )
        self._board = self._last_time if recent is None and self._last_time else known
        self.page.show_board(self._board)
        self.redraw()

    def _left_out(self) -> str:
        """Return how much is left out of what is offered, because the user chose what to avoid."""
        parts = self._parts
        ready_made = [it for it in parts.routines if not it.own]
        out = {it.id for routine in ready_made for it in unsuited(routine, parts.library, parts.settings.avoid)}
        if not out:
            return ""
        return plural(
            "Left out of your sessions, because you chose what to avoid: {out} of {n} exercise.",
            "Left out of your sessions, because you chose what to avoid: {out} of {n} exercises.",
            len(exercises_of(ready_made, parts.library)),
            out=len(out),
        )

    def _hurt(self, routine: str) -> str:
        """Return what of a routine hurt when it was last done, as a sentence."""
        parts = self._parts
        asked = next(it for it in parts.routines if it.id == routine)
        coming = exercises_of([suited(asked, parts.library, parts.settings.avoid)], parts.library)
        return today.told_hurt([it.name for it in coming if it.id in parts.hurt])

    def _suggestion(self) -> today.Suggestion:
        """Return what to do next; another routine where most of that one would be left out."""
        parts = self._parts
        found = today.suggest(parts.routines, self._recent or (), parts.now())
        asked = next(it for it in parts.routines if it.id == found.routine)
        other = better(asked, parts.routines, parts.library, parts.settings.avoid)
        return today.Suggestion(other.id, tr("Suits what you chose to avoid")) if other else found

    def _offer(self, routine: Routine) -> Offer:
        timeline = self._parts.timeline(routine)
        length, needs = minutes(timeline.total_seconds), tr(", ").join(timeline.needs())
        whole = suited(routine, self._parts.library, self._parts.settings.avoid) is routine
        told = length if whole else lasting(routine, timeline)
        return Offer(
            id=routine.id,
            name=routine.name,
            minutes=length,
            line=f"{told}  ·  {needs or tr('nothing needed')}",
            note=suited(routine, self._parts.library, self._parts.settings.avoid).note,
            own=routine.own,
            picture=self._typical(timeline) if self._parts.shows_figures else ("", ""),
        )

    def _typical(self, timeline: Timeline) -> tuple[str, str]:
        """Return id and name of what a routine spends most time on and no other one is pictured by yet."""
        names = {step.exercise.id: step.exercise.name for step in timeline.plan}
        taken = {offer.picture[0] for offer in self._offers.values()}
        longest = _longest_first(timeline)
        chosen = next((exercise for exercise in longest if exercise not in taken), longest[0])
        return chosen, names[chosen]

    def _waiting(self, detail: SessionDetail) -> Unfinished:
        it = detail.summary
        offer = self._offers.get(it.routine)
        return Unfinished(
            id=it.id,
            name=it.routine_name,
            when=moment(it.started_at, self._parts.now()),
            done=tr("{done} of {whole} done", done=clock(it.active_seconds), whole=clock(it.planned_seconds)),
            picture=offer.picture if offer else ("", ""),
        )

    @Slot(str)
    def _go_on(self, session: str) -> None:
        parts = self._parts

        def resume(detail: SessionDetail | None) -> None:
            if detail is not None:
                self.resumed.emit(detail)
            self.ask_store()

        parts.mailbox.when_done(parts.store.resume(session), resume, self.troubled.emit)

    @Slot()
    def _keep_all(self) -> None:
        self._avoided = self._parts.settings.avoid
        self.avoided.emit(())

    @Slot(str)
    def _keep(self, session: str) -> None:
        self._decide(self._parts.store.keep(session))

    @Slot(str)
    def _discard(self, session: str) -> None:
        self._decide(self._parts.store.discard(session))

    def _decide(self, future: Future[bool]) -> None:
        self._parts.mailbox.when_done(future, lambda _done: self.ask_store(), self.troubled.emit)


def _week(so_far: today.Week) -> Week:
    goal = so_far.goal
    words = tr("Your goal: {sessions} a week", sessions=goal) if goal else tr("No goal")
    days = tuple(
        Day(
            tr(short),
            day,
            tr("{day}: {state}", day=tr(name), state=tr(_MARKS[day])),
            present=place == so_far.today,
        )
        for place, (day, short, name) in enumerate(zip(so_far.days, SHORT_WEEKDAYS, WEEKDAYS, strict=True))
    )
    return Week(days, so_far.line, goal, words)


def _longest_first(timeline: Timeline) -> list[str]:
    """Return the ids of exercises by the time that is spent on them; warm-up and cool-down come last."""
    lengths: dict[str, int] = {}
    for segment in timeline.segments:
        if segment.kind.is_work:
            aside = segment.phase in {Phase.WARM_UP, Phase.COOL_DOWN}
            lengths[segment.exercise.id] = lengths.get(segment.exercise.id, 0) + segment.seconds * (1 if aside else 100)
    return sorted(lengths, key=lambda exercise: -lengths[exercise])


def lasting(routine: Routine, timeline: Timeline) -> str:
    """Return how long is left of what a routine promises: "7:37 min instead of 10 min"."""
    length = minutes(timeline.total_seconds)
    return (
        tr("{length} instead of {whole}", length=length, whole=minutes(routine.promise)) if routine.promise else length
    )


def minutes(seconds: int) -> str:
    """Return a length as it is offered: "10 min", "10:30 min"."""
    return tr("{time} min", time=seconds // 60 if seconds % 60 == 0 else clock(seconds))
