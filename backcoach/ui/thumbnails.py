"""Small pictures of exercises: painted in the studio, kept on disk, handed to a page one after the other.

A picture's name is a hash of everything it depends on, so that a kept one is never out of date: a changed pose, body,
colour or size simply has another name. What cannot be read from disk is painted again.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import cache, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from backcoach import __version__
from backcoach.coach.exercise import Exercise
from backcoach.desktop.cache import Cache
from backcoach.resources import assets
from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.jobs import Look
from backcoach.ui.parts import Parts

DRAWING = 2  # raise it when figures are drawn differently, so that nobody sees the old ones

_log = logging.getLogger(__name__)


class Thumbnails(QObject):
    """Hands pictures to one page. They are asked for one by one, so that the stage never waits for more than one.

    Signals:
        arrived(exercise, picture): a `QImage`, clear where nothing is painted; empty where none can be drawn.
    """

    arrived = Signal(str, object)

    def __init__(
        self, parts: Parts, page: QWidget, width: int, height: int, metres: float = 0.0, *, loops: bool = False
    ) -> None:
        """Serve a page as long as it is visible; width and height count as lengths on the page do; see `Look`."""
        super().__init__(page)
        self._parts = parts
        self._page = page
        self._size, self._metres, self._loops = (width, height), metres, loops
        self._waiting: list[str] = []
        self._drawing = False
        self._kept: dict[str, tuple[Look, QImage]] = {}

    def ask(self, exercises: Sequence[str]) -> None:
        """Hand over the pictures of these exercises, and of no others that were still to come."""
        self._waiting = list(dict.fromkeys(exercises)) if self._parts.shows_figures else []
        self._next()

    @property
    def waiting(self) -> Sequence[str]:
        """Return what is still to come."""
        return self._waiting

    def _next(self) -> None:
        look = self._look()
        while self._waiting and not self._drawing and self._page.isVisible():
            exercise = self._waiting.pop(0)
            kept = self._kept.get(exercise)
            if kept and kept[0] == look:
                self.arrived.emit(exercise, kept[1])
            else:
                self._draw(exercise, look)

    def _draw(self, exercise: str, look: Look) -> None:
        self._drawing = True
        wanted, files = self._parts.library.exercises[exercise], self._parts.cache

        def done(future: Future[QImage | None]) -> None:
            error = None if future.cancelled() else future.exception()
            if error is not None:
                _log.error("The picture of %s could not be painted", exercise, exc_info=error)
            image = None if future.cancelled() or error is not None else future.result()
            self._parts.mailbox.post(lambda: self._take(exercise, look, image))

        def paint(exercise: Exercise, look: Look) -> bytes | None:
            return self._parts.studio.ask(jobs.thumbnail, exercise, look)

        self._parts.studio.draw(partial(thumbnail, wanted, look, files, paint)).add_done_callback(done)

    def _take(self, exercise: str, look: Look, image: QImage | None) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self._drawing = False
        if image is not None:
            image.setDevicePixelRatio(look.width / self._size[0])
            self._kept[exercise] = (look, image)
            self.arrived.emit(exercise, image)
        else:
            self.arrived.emit(exercise, QImage())
        self._next()

    def _look(self) -> Look:
        settings, ratio = self._parts.settings, self._page.devicePixelRatioF()
        width, height = (round(length * ratio) for length in self._size)
        tones = (settings.figure, settings.skin, settings.hair, self._parts.theme.name)
        return Look(*tones, width, height, self._metres, self._loops)


def thumbnail(
    exercise: Exercise, look: Look, files: Cache, paint: Callable[[Exercise, Look], bytes | None]
) -> QImage | None:
    """Return the picture of an exercise, kept or painted now as a PNG file; None where it is not drawn."""
    if not (assets() / "illustrations" / f"{exercise.id}.toml").is_file():
        return None
    name = name_of(exercise.id, look)
    image = QImage.fromData(files.get(name) or b"")
    if (image.width(), image.height()) != (look.width, look.height):
        painted = paint(exercise, look)
        if painted is None:
            return None
        files.put(name, painted)
        image = QImage.fromData(painted)
    return image


def name_of(exercise: str, look: Look) -> str:
    """Return the file name of a picture, which changes with whatever the picture depends on."""
    told = hashlib.sha256(repr((__version__, DRAWING, look)).encode())
    for file in (f"{exercise}.toml", "shared.toml", f"body_{look.figure}.npz"):
        told.update(_digest(f"illustrations/{file}"))
    told.update(_digest(f"themes/{look.theme}.toml"))
    return f"{told.hexdigest()[:40]}.png"


@cache
def _digest(asset: str) -> bytes:
    return hashlib.sha256((assets() / asset).read_bytes()).digest()
