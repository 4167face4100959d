"""Shows moments of exercises in a view of its own: drawn in the studio, one at a time, the latest first."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind
from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.canvas import Canvas
from backcoach.ui.drawing.film import Moment
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.figure import FigureView, Picture

_log = logging.getLogger(__name__)


class Projector(QObject):
    """Keeps one picture up to date. A picture that cannot be drawn is left out, and everything goes on without it.

    Signals:
        shown(view): the view, with the latest picture in it; None where there is none.
    """

    shown = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.view = FigureView()
        self.view.resized.connect(self._draw)
        self._moment: Moment | None = None
        self._last: Picture | None = None
        self._drawing = self._waiting = False

    def moment(self, exercise: str, side: Side | None, kind: Kind, progress: float, seconds: int) -> Moment:
        """Return a moment as it is shown with what is set."""
        settings = self._parts.settings
        return Moment(exercise, side, kind, progress, seconds, settings.figure, settings.reduce_motion)

    def show(self, moment: Moment | None) -> None:
        """Show a moment as soon as it is drawn, unless another is wanted by then; None for no picture at all."""
        self._moment = moment
        if moment is None:
            self.shown.emit(None)
        self._draw()

    def expect(self, moment: Moment) -> None:
        """Have ready what the first picture of another exercise, or another side, would wait for."""
        studio = self._parts.studio
        if self._parts.shows_figures:
            studio.draw(lambda: studio.ask(jobs.expect, moment))

    @Slot()
    def _draw(self) -> None:
        """Have the moment drawn, now or when the one before is done."""
        self._waiting = self._drawing
        if self._drawing:
            self._parts.studio.hurry()
        if self._drawing or self._moment is None or not self._parts.shows_figures:
            return
        settings = self._parts.settings
        canvas = self.view.canvas(self._parts.theme.name, settings.skin, settings.hair)
        self._drawing = True
        self._parts.studio.draw(partial(self._picture, self._moment, canvas)).add_done_callback(self._drawn)

    def _picture(self, moment: Moment, canvas: Canvas) -> Picture | None:
        """Return a picture, of which only what changes is asked for; this is called on the other thread."""
        last = self._last if self._last is not None and self._last.canvas == canvas else None
        shot = self._parts.studio.ask(jobs.shot, moment, canvas, last.cel if last else None)
        if shot is None:
            return None
        self._last = last.after(shot) if last else Picture.first(shot, canvas)
        return self._last

    def _drawn(self, future: Future[Picture | None]) -> None:
        """Take a picture to the window's thread; this is called on the other one."""
        error = None if future.cancelled() else future.exception()
        if error is not None:
            _log.error("The figure could not be drawn", exc_info=error)
        picture = None if future.cancelled() or error is not None else future.result()
        self._parts.mailbox.post(lambda: self._take(picture))

    def _take(self, picture: Picture | None) -> None:
        if not isValid(self) or not isValid(self.view):
            return  # the window was closed meanwhile
        self._drawing = False
        if self._moment is None:
            return  # none is wanted any more
        if picture is not None:
            self.view.show_picture(picture)
        self.shown.emit(None if picture is None else self.view)
        if self._waiting:
            self._draw()
