"""Looks after the moving figure on the stage: asks for pictures in step with the session, one at a time."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import Session, State
from backcoach.ui.film import Film, Moment, Shot
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts

if TYPE_CHECKING:
    from backcoach.ui.widgets.figure import FigureView

MOVING_MS, STILL_MS = (
    40,
    156,
)  # between two pictures while the body moves, and while it only breathes (one step of a breath)

_log = logging.getLogger(__name__)


class FigureHost(QObject):
    """Keeps the figure in step. Pictures are drawn in a thread; the session goes on without them if that fails.

    Signals:
        due(): time for another picture; the session should be told the time.
    """

    due = Signal()

    def __init__(self, parts: Parts, page: SessionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._page = page
        self._film = Film(parts.body)
        self._thread = thread = ThreadPoolExecutor(1, thread_name_prefix="backcoach-figure")
        self.destroyed.connect(lambda: thread.shutdown(wait=False, cancel_futures=True))
        self._view: FigureView | None = None
        self._wanted: Moment | None = None
        self._drawing = False
        self._stage: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)

    def warm(self, segment: Segment) -> None:
        """Load what a first picture needs while somebody still gets ready."""
        if self._parts.body:
            moment = Moment(segment.exercise.id, segment.side, segment.kind, 0.0, segment.seconds)
            self._thread.submit(self._film.shot, moment)

    def follow(self, session: Session) -> None:
        """Ask for the picture of the present moment, and for the next one while time runs."""
        if not self._parts.body:
            return
        segment = session.segment
        gone = 1 - session.segment_left / max(1, segment.seconds)
        self._wanted = Moment(segment.exercise.id, segment.side, segment.kind, gone, segment.seconds)
        self._draw_next()
        if session.state is not State.RUNNING or self._view is None or not self._view.isVisible():
            self._timer.stop()
        elif not self._timer.isActive():
            moves = segment.kind in {Kind.MOVE, Kind.LOWER} and not session.lead_in
            self._timer.start(MOVING_MS if moves else STILL_MS)

    @Slot()
    def close(self) -> None:
        """Draw no more."""
        self._timer.stop()
        self._wanted = None
        self._thread.shutdown(cancel_futures=True)

    def _draw_next(self) -> None:
        if self._wanted is None or self._drawing:
            return
        self._drawing = True
        moment, self._wanted = self._wanted, None
        self._thread.submit(self._film.shot, moment).add_done_callback(self._drawn)

    def _drawn(self, future: Future[Shot | None]) -> None:
        """Take a picture to the window's thread; this is called on the other one."""
        error = None if future.cancelled() else future.exception()
        if error is not None:
            _log.error("The figure could not be drawn", exc_info=error)
        shot = None if future.cancelled() or error is not None else future.result()
        self._parts.mailbox.post(lambda: self._show(shot))

    def _show(self, shot: Shot | None) -> None:
        self._drawing = False
        if shot is None:
            self._page.show_figure(None)
        else:
            self._show_in(self._view or self._new_view(), shot)
        self._draw_next()

    def _show_in(self, view: FigureView, shot: Shot) -> None:
        from backcoach.figures.palette import load_palette  # noqa: PLC0415 - numpy is loaded by now

        stage = (shot.moment.exercise, shot.moment.side, self._parts.theme.name)
        if stage != self._stage:
            self._stage = stage
            view.use_palette(load_palette(self._parts.theme.name, "light", "brown"))
            view.show_stage(shot.frame, shot.ground)
        view.show_drawing(shot.drawing)
        self._page.show_figure(view)

    def _new_view(self) -> FigureView:
        from backcoach.ui.widgets.figure import FigureView  # noqa: PLC0415 - numpy is loaded by now

        self._view = FigureView()
        return self._view
