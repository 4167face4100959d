"""Looks after the moving figure on the stage: keeps it in step with the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backcoach.coach.events import Reason
from backcoach.coach.segment import Kind
from backcoach.coach.session import Session, State
from backcoach.ui.hosts.projector import Projector
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts

MOVING_MS, STILL_MS = 33, 100
"""Between two pictures while the body moves, and while it only breathes."""


class FigureHost(QObject):
    """Keeps the figure in step with the session.

    Signals:
        due(): time for another picture; the session should be told the time.
    """

    due = Signal()

    def __init__(self, parts: Parts, page: SessionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._projector = Projector(parts, self)
        self._projector.shown.connect(page.show_figure)
        self._ahead: tuple[int, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)

    def _look_ahead(self, session: Session) -> None:
        """During a wait, when the figure hardly moves, have ready what this block and the next begin with."""
        here, segments = session.segment, session.timeline.segments
        if here.kind.is_work or (here.block, here.exercise.id) == self._ahead:
            return
        self._ahead = here.block, here.exercise.id
        coming = [it for it in segments if it.block == here.block]
        coming += [it for it in segments if it.block == here.block + 1][:1]
        for it in {(it.exercise.id, it.side): it for it in coming if it.exercise.pictured}.values():
            self._projector.expect(self._projector.moment(it.exercise.id, it.side, it.kind, 0.0, it.seconds))

    def let_go(self) -> None:
        """Ask for no more pictures of a session that is left, be it over or not."""
        self._timer.stop()

    def follow(self, session: Session) -> None:
        """Ask for the picture of the present moment, and for the next one while time runs."""
        segment, projector = session.segment, self._projector
        gone = 1 - session.segment_left / max(1, segment.seconds)
        kind = Kind.REST if session.reason is Reason.HURT else segment.kind  # at ease: nobody is to follow what hurts
        moment = projector.moment(segment.exercise.id, segment.side, kind, gone, segment.seconds)
        projector.show(moment if segment.exercise.pictured else None)
        self._look_ahead(session)
        if session.state is not State.RUNNING or not projector.view.isVisible():
            self._timer.stop()
        elif not self._timer.isActive():
            moves = segment.kind in {Kind.MOVE, Kind.LOWER} and not session.lead_in
            self._timer.start(MOVING_MS if moves and not self._parts.settings.reduce_motion else STILL_MS)
