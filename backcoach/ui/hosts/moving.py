"""Lets one small picture move, the one that somebody points at; all others stand still."""

from __future__ import annotations

import logging
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.canvas import Canvas
from backcoach.ui.parts import Parts

EVERY_MS = 50  # between two pictures, which are small
WAIT_MS = 200  # somebody who only passes by sets nothing moving

_log = logging.getLogger(__name__)


class Moving(QObject):
    """Plays one exercise in a small picture, from the still one on, while its page is seen.

    Signals:
        arrived(exercise, picture): the next picture.
        ended(exercise): it is to be as it was before.
    """

    arrived = Signal(str, object)
    ended = Signal(str)

    def __init__(self, parts: Parts, page: QWidget, width: int, height: int) -> None:
        """Play on a page; width and height count as lengths on the page do."""
        super().__init__(page)
        self._parts, self._page, self._size = parts, page, (width, height)
        self.exercise = ""
        self._begun = 0.0
        self._drawing = False
        self.shows = False  # a picture of the exercise that moves has come
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    @Slot(str)
    def point(self, exercise: str) -> None:
        """Let this exercise move in a moment, and no other; "" for none."""
        if exercise == self.exercise:
            return
        before, self.exercise = self.exercise, exercise
        self._timer.stop()
        if self.shows:
            self.shows = False
            self.ended.emit(before)
        self._begun = 0.0
        if exercise and self._may():
            self._timer.start(WAIT_MS)

    def _may(self) -> bool:
        return self._parts.shows_figures and not self._parts.settings.reduce_motion

    @Slot()
    def _next(self) -> None:
        """Have the picture of the present moment painted."""
        if not self._may() or not self._page.isVisible() or self._drawing:
            return
        self._drawing = True
        now = self._parts.clock()
        self._begun = self._begun or now
        exercise, seconds, settings = self.exercise, now - self._begun, self._parts.settings
        ratio = self._page.devicePixelRatioF()
        width, height = (round(length * ratio) for length in self._size)
        canvas = Canvas(width, height, 1.0, self._parts.theme.name, settings.skin, settings.hair)
        shown = self._parts.library.exercises[exercise]

        def paint() -> QImage | None:
            pixels = self._parts.studio.ask(jobs.tile, shown, seconds, canvas, settings.figure)
            return pixels.patch().image if pixels else None

        def done(future: Future[QImage | None]) -> None:
            self._parts.mailbox.post(lambda: self._take(exercise, future))

        self._parts.studio.draw(paint).add_done_callback(done)

    def _take(self, exercise: str, future: Future[QImage | None]) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self._drawing = False
        if future.cancelled():
            return
        if (error := future.exception()) is not None:
            _log.error("The moving picture of %s could not be painted", exercise, exc_info=error)
            return
        picture = future.result()
        if picture is not None and exercise == self.exercise:
            picture.setDevicePixelRatio(self._page.devicePixelRatioF())
            self.shows = True
            self.arrived.emit(exercise, picture)
        if self.exercise and self._may() and self._page.isVisible():
            self._timer.start(EVERY_MS if exercise == self.exercise else WAIT_MS)
