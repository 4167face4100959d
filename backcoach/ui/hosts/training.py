"""Looks after a session from getting ready to the finish."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import cached_property

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea

from backcoach.coach.beginning import fitted, fresh
from backcoach.coach.events import CueDue, Event, Hushed, Paused, Reason, Replanned, Resumed
from backcoach.coach.history import Outcome, SessionDetail, SessionStart
from backcoach.coach.routine import Routine
from backcoach.coach.run import Run
from backcoach.coach.session import Session, State
from backcoach.coach.timeline import Timeline
from backcoach.ui.announce import announce
from backcoach.ui.conductor import Conductor
from backcoach.ui.courtesy import COURTESY
from backcoach.ui.hosts.announcing import AnnouncingHost
from backcoach.ui.hosts.figure import FigureHost
from backcoach.ui.hosts.finish import FinishHost
from backcoach.ui.hosts.hands import HandsHost
from backcoach.ui.hosts.moment import Moment
from backcoach.ui.hosts.ready import ReadyHost
from backcoach.ui.hosts.remote import RemoteHost
from backcoach.ui.pages.finish import FinishPage
from backcoach.ui.pages.ready import ReadyPage
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts
from backcoach.ui.rehearsal import rehearse
from backcoach.ui.turns import NEXT_MS, exhaust, one_by_one

COSTLY = (
    ("QFileDialog", "QMessageBox", "QWizard", "QColorDialog", "QListView", "QGraphicsView", "QDialogButtonBox"),
    ("QDateTimeEdit", "QTabWidget", "QTextEdit", "QMdiArea", "QLineEdit", "QComboBox"),
)
"""What takes longest of the classes that PySide6 builds, one and all, for the first widget made by Qt itself."""
LATER_MS = 150
"""After the page of getting ready has come: first it is to be painted, and its pictures to be asked for."""


class TrainingHost(QObject):
    """Runs sessions on the ready page, the stage and the finish page, each of which is built when first needed.

    Signals:
        built(page): it needs a parent.
        went(page): this page is to be seen.
        left(): back to the start.
        troubled(sentence): something could not be done.
        wished(setting, value): something is to be remembered in the settings.
        heard(): the user has heard the coach.
        moved(moves): the time goes on, and the stage needs the room; or it stands still, or the session is over.
    """

    built = Signal(object)
    went = Signal(object)
    left = Signal()
    troubled = Signal(str)
    wished = Signal(str, object)
    heard = Signal()
    moved = Signal(bool)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._conductor: Conductor | None = None
        self._pain_before: int | None = None
        self._filling: Generator[object] | None = None  # of the page of getting ready
        self._chosen = ""  # the routine whose page will be seen in a moment
        self._setting_out = False

    def build(self) -> Iterator[object]:
        """Build the pages, one at each step: who takes a breath in between answers meanwhile."""
        yield from self._build_ready()
        yield self._new_stage
        yield self.stage
        yield from self.stage.leaflets.build()
        yield self._new_finish
        yield self._finish

    def _build_ready(self) -> Iterator[object]:
        for names in COSTLY:
            yield [getattr(QtWidgets, name) for name in names]
        yield QScrollArea().viewport()
        yield self._new_ready
        yield self._ready

    # -- each page is made in one turn, and comes into the window in another

    @cached_property
    def _new_ready(self) -> ReadyHost:
        host = ReadyHost(self._parts, self)
        host.begun.connect(self.begin)
        host.left.connect(self.left)
        host.preferred.connect(self._prefer)
        host.hearing.heard.connect(self.heard)
        return host

    @cached_property
    def _ready(self) -> ReadyHost:
        self.built.emit(self._new_ready.page)
        return self._new_ready

    @property
    def ready(self) -> ReadyPage:
        """Return the page on which somebody gets ready."""
        return self._ready.page

    @cached_property
    def _new_stage(self) -> SessionPage:
        """Return the stage; whoever looks after it comes with it."""
        parts, page = self._parts, SessionPage()
        self._figure = FigureHost(parts, page, self)
        self._hands = HandsHost(parts, page, self)
        self._moment = Moment(parts, page, self._hands)
        self._hands.wished.connect(self.wished)
        self._hands.turned.connect(self._show_moment)
        self._remote = RemoteHost(parts, page, self)
        self._announcing = AnnouncingHost(parts, page, self)
        return page

    @cached_property
    def stage(self) -> SessionPage:
        """Return the stage."""
        self.built.emit(self._new_stage)
        return self._new_stage

    @cached_property
    def _new_finish(self) -> FinishHost:
        host = FinishHost(self._parts, self)
        host.closed.connect(self.left)
        host.resumed.connect(self.go_on)
        host.troubled.connect(self.troubled)
        return host

    @cached_property
    def _finish(self) -> FinishHost:
        self.built.emit(self._new_finish.page)
        return self._new_finish

    @property
    def finish(self) -> FinishPage:
        """Return the page on which a session ends."""
        return self._finish.page

    @property
    def running(self) -> bool:
        """Tell whether a session is under way, or about to be."""
        return self._setting_out or (self._conductor is not None and not self._conductor.run.session.is_over)

    @property
    def left_session(self) -> bool:
        """Tell whether a session was left that can be gone on with."""
        session = self._conductor.run.session if self._conductor is not None else None
        return session is not None and session.state is State.LEFT and bool(session.tally.results)

    def get_ready(self, routine: Routine) -> None:
        """Show what a routine asks for: to build the page, to fill it, and to show it, is too much for one turn.

        Asked for again before it is seen, it begins: so pressing Return twice does the same at any speed.
        """
        again, self._chosen = routine.id == self._chosen, routine.id
        if again:
            self.begin()
            return
        if self._filling is not None:
            self._filling.close()
        COURTESY.ask()
        self._filling = filling = self._fill_ready(routine)
        one_by_one(self, filling, lambda: self._show_ready(filling), NEXT_MS)

    def _fill_ready(self, routine: Routine) -> Generator[object]:
        if "_ready" not in vars(self):
            yield from self._build_ready()
        yield from self._ready.get_ready(routine)

    @Slot(str)
    def _prefer(self, routine_id: str) -> None:
        """Get ready for another routine on the page that is seen."""
        if routine := self._parts.routine(routine_id):
            self.get_ready(routine)
            exhaust(self._filling or ())
            exhaust(self.ready.unfold())
            announce(self.ready, routine.name)

    def _show_ready(self, filled: Iterator[object]) -> None:
        self._chosen = ""
        if filled is self._filling and not self.running:
            self.went.emit(self.ready)
            QTimer.singleShot(LATER_MS, self, lambda: one_by_one(self, self._rehearse()))

    def _rehearse(self) -> Iterator[object]:
        """Have the stage show what it begins with while it is not seen, as long as somebody gets ready."""
        yield self._new_stage
        yield self.stage
        if self._ready.timeline is None or self.running:
            return
        for step in self._rehearsal(self._ready.timeline):
            yield step
            if self.running:
                return

    def _rehearsal(self, coming: Timeline) -> Iterator[object]:
        parts = self._parts
        COURTESY.ask()
        session, _start = fresh(coming, parts.library, parts.first_side, parts.now())
        yield session
        self._moment.begin(coming)
        self._moment.show(session)
        self._figure.follow(session)
        yield session
        yield from rehearse(self.stage, self.ready.size())

    @Slot()
    def redraw(self) -> None:
        """Have the pictures of what comes drawn, and the stage as it is now."""
        for host in ("_ready", "_finish"):
            if host in vars(self):  # the other has shown nothing yet
                getattr(self, host).redraw()
        if self.running:
            self._show_moment()

    @Slot()
    def begin(self) -> None:
        """Start the session that was got ready for, also by whoever is faster than its page."""
        exhaust(self._filling or ())
        if self._ready.timeline is not None:
            self._set_out(self._begin(self._ready.timeline))

    def go_on(self, detail: SessionDetail) -> None:
        """Continue a session that was interrupted, or stopped by accident."""
        self._set_out(self._continue(detail))

    def _set_out(self, steps: Iterator[object]) -> None:
        """Come to a session step by step; asked for twice, it is one."""
        if not self.running:
            self._setting_out = True
            COURTESY.ask()
            one_by_one(self, steps, self._under_way, NEXT_MS)

    def _under_way(self) -> None:
        self._setting_out = False

    def _begin(self, coming: Timeline) -> Iterator[object]:
        parts = self._parts
        timeline = fitted(coming, parts.voice.lengths)
        yield timeline
        session, start = fresh(timeline, parts.library, parts.first_side, parts.now(), self._ready.pain)
        parts.first_side = parts.first_side.other
        yield from self._run(session, start)

    def _continue(self, detail: SessionDetail) -> Iterator[object]:
        try:
            session, start = self._parts.continued(detail)
        except ValueError as error:
            self.troubled.emit(str(error))
            return
        yield session
        yield from self._run(session, start)

    def show_unheard(self, text: str) -> None:
        """Show a cue large that should have been heard and was not."""
        if self.running and text == self.stage.caption:
            self.stage.show_caption(text, loud=True)
            self._announcing.unheard(text)
        self._ready.hearing.unheard(text)

    def takes(self, trouble: str) -> bool:
        """Tell whether a page of its own says what is wrong with the voice."""
        return "_ready" in vars(self) and self._ready.hearing.takes(trouble)

    @Slot()
    def leave(self) -> None:
        """Let a session under way, if there is one, stand as it is: the next start offers to go on with it."""
        if self._conductor is not None and not self._conductor.run.session.is_over:
            self._conductor.leave()
            self._let_go(self._conductor)
            self.moved.emit(False)  # noqa: FBT003 - a signal

    # -- running

    def _run(self, session: Session, start: SessionStart) -> Iterator[object]:
        """Lead a session on the stage: that is set first, then seen, and then the time goes."""
        conductor = self._conduct(session, start)
        yield conductor
        self.moved.emit(True)  # noqa: FBT003 - a signal
        self.went.emit(self.stage)
        yield self.stage
        if self._conductor is conductor and not session.is_over:  # the window may have been closed meanwhile
            conductor.start()

    def _conduct(self, session: Session, start: SessionStart) -> Conductor:
        parts = self._parts
        conductor = Conductor(Run(session, parts.clock, parts.voice, parts.store, start, parts.awake), self)
        stage = self.stage
        for signal, slot in (
            (stage.paused, conductor.pause_or_go_on),
            (stage.halted, conductor.pause),
            (stage.resumed, conductor.go_on),
            (stage.back, conductor.back),
            (stage.skipped, conductor.skip),
            (stage.done, conductor.done),
            (stage.more, conductor.more),
            (stage.hurt, conductor.hurt),
            (stage.eased, conductor.ease),
            (stage.stopped, conductor.stop),
        ):
            signal.connect(slot)
        conductor.happened.connect(self._happened)
        conductor.changed.connect(self._show_moment)
        conductor.ended.connect(self._ended)
        self._figure.due.connect(conductor.tick)
        self._conductor, self._pain_before = conductor, start.pain_before
        stage.show_caption("")
        self._moment.begin(session.timeline)
        self._hands.take(conductor)
        self._remote.take(conductor)
        self._announcing.take(conductor)
        self._show_moment()
        return conductor

    @Slot(object)
    def _happened(self, event: Event) -> None:
        if isinstance(event, CueDue) and event.cue.say.rstrip(".").isdigit():
            return  # the number is there already, and larger
        if isinstance(event, CueDue):
            self.stage.show_caption(event.cue.say, loud=self._parts.is_silent)
        elif isinstance(event, Hushed):
            self.stage.show_caption("")
        elif isinstance(event, Replanned):
            self._moment.show_parts(event.timeline)
        elif isinstance(event, Paused) and event.reason is Reason.HURT and self._conductor is not None:
            self._moment.show_choices(self._conductor.run.session)
        elif isinstance(event, Paused | Resumed):
            self.stage.show_running(running=isinstance(event, Resumed))
            self.moved.emit(isinstance(event, Resumed))
            self._show_ahead()

    def _show_ahead(self) -> None:
        """Show at once what comes next to whoever has nothing but that: the voice takes a breath before it."""
        session = self._conductor.run.session if self._conductor is not None else None
        cue = session.next_cue if session and session.state is State.RUNNING else None
        if cue and self._parts.is_silent and not self.stage.caption:
            self._happened(CueDue(cue))

    @Slot()
    def _show_moment(self) -> None:
        if self._conductor is not None:
            self._moment.show(self._conductor.run.session)
            self._figure.follow(self._conductor.run.session)

    # -- the end

    @Slot(object)
    def _ended(self, _outcome: Outcome) -> None:
        conductor = self._conductor
        if conductor is None:
            return
        spoken = self._parts.voice.speaks  # as it was during the session
        self._let_go(conductor)
        COURTESY.ask()
        self.stage.setUpdatesEnabled(False)  # its end would be painted for one look, before the finish is seen
        filling = self._finish.fill(conductor.run.session, conductor.run.id, self._pain_before)
        one_by_one(self, filling, lambda: self._show_finish(spoken=spoken), NEXT_MS)

    def _show_finish(self, *, spoken: bool) -> None:
        self.moved.emit(False)  # noqa: FBT003 - a signal
        self.went.emit(self.finish)
        self.stage.setUpdatesEnabled(True)
        if not spoken:
            announce(self.finish, self._finish.said)

    def _let_go(self, conductor: Conductor) -> None:
        self.stage.disconnect(conductor)
        self._figure.due.disconnect(conductor.tick)
        self._figure.let_go()
        self._hands.let_go()
        self._remote.let_go()
        self._announcing.let_go()
        conductor.deleteLater()
