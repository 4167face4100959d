"""Shows moments of exercises in a view of its own: drawn in the studio, one at a time, the latest first."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind
from backcoach.ui.film import Moment, Shot
from backcoach.ui.parts import Parts

if TYPE_CHECKING:
    from backcoach.ui.widgets.figure import FigureView

_log = logging.getLogger(__name__)


class Projector(QObject):
    """Keeps one picture up to date. A picture that cannot be drawn is left out, and everything goes on without it.

    Signals:
        shown(view): the view, with another picture in it; None where there is none.
    """

    shown = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.view: FigureView | None = None
        self._wanted: Moment | None = None
        self._drawing = False
        self._stage: tuple[object, ...] = ()

    def moment(self, exercise: str, side: Side | None, kind: Kind, progress: float, seconds: int) -> Moment:
        """Return a moment as it is shown with what is set."""
        settings = self._parts.settings
        return Moment(exercise, side, kind, progress, seconds, settings.figure, settings.reduce_motion)

    def warm(self, moment: Moment) -> None:
        """Load what a picture needs before it is wanted."""
        if self._parts.shows_figures:
            self._parts.studio.shot(moment)

    def show(self, moment: Moment) -> None:
        """Show a moment as soon as it is drawn, unless another is wanted by then."""
        if self._parts.shows_figures:
            self._wanted = moment
            self._draw_next()

    def _draw_next(self) -> None:
        if self._wanted is None or self._drawing:
            return
        self._drawing = True
        moment, self._wanted = self._wanted, None
        self._parts.studio.shot(moment).add_done_callback(self._drawn)

    def _drawn(self, future: Future[Shot | None]) -> None:
        """Take a picture to the window's thread; this is called on the other one."""
        error = None if future.cancelled() else future.exception()
        if error is not None:
            _log.error("The figure could not be drawn", exc_info=error)
        shot = None if future.cancelled() or error is not None else future.result()
        self._parts.mailbox.post(lambda: self._take(shot))

    def _take(self, shot: Shot | None) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self._drawing = False
        if shot is not None:
            self._show(shot)
        self.shown.emit(None if shot is None else self.view)
        self._draw_next()

    def _show(self, shot: Shot) -> None:
        from backcoach.figures.palette import load_palette  # noqa: PLC0415 - numpy is loaded by now
        from backcoach.ui.widgets.figure import FigureView  # noqa: PLC0415 - as above

        view = self.view = self.view or FigureView()
        moment, settings = shot.moment, self._parts.settings
        palette = load_palette(self._parts.theme.name, settings.skin, settings.hair)
        stage = (moment.exercise, moment.side, moment.body, palette)
        if stage != self._stage:
            self._stage = stage
            view.use_palette(palette)
            view.show_stage(shot.frame, shot.ground)
        view.show_drawing(shot.drawing)
