"""Small pictures of exercises: painted in the studio, kept on disk, handed to a page one after the other.

A picture's name is a hash of everything it depends on, so that a kept one is never out of date: a changed pose, body,
colour or size simply has another name. What cannot be read from disk is painted again.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from backcoach import __version__
from backcoach.coach.exercise import Exercise
from backcoach.desktop.cache import Cache
from backcoach.resources import assets
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.figure import Canvas

DRAWING = 2  # raise it when figures are drawn differently, so that nobody sees the old ones
FINER = 2  # times larger than it is shown is a picture painted, because thin lines have a least width

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What pictures depend on beside the exercise; sizes are in pixels of the screen.

    Attributes:
        metres: how high a picture is, so that all figures are of one size on one ground; 0 fills each picture.
        loops: it is the first picture of one that can move, and leaves room for all of the movement.
    """

    figure: str
    skin: str
    hair: str
    theme: str
    width: int
    height: int
    metres: float = 0.0
    loops: bool = False


class Thumbnails(QObject):
    """Hands pictures to one page. They are asked for one by one, so that the stage never waits for more than one.

    Signals:
        arrived(exercise, picture): a `QImage`, clear where nothing is painted.
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

        self._parts.studio.draw(lambda: thumbnail(wanted, look, files)).add_done_callback(done)

    def _take(self, exercise: str, look: Look, image: QImage | None) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self._drawing = False
        if image is not None:
            image.setDevicePixelRatio(look.width / self._size[0])
            self._kept[exercise] = (look, image)
            self.arrived.emit(exercise, image)
        self._next()

    def _look(self) -> Look:
        settings, ratio = self._parts.settings, self._page.devicePixelRatioF()
        width, height = (round(length * ratio) for length in self._size)
        tones = (settings.figure, settings.skin, settings.hair, self._parts.theme.name)
        return Look(*tones, width, height, self._metres, self._loops)


def thumbnail(exercise: Exercise, look: Look, files: Cache) -> QImage | None:
    """Return the picture of an exercise, kept or painted now; None where it is not drawn. This takes a while."""
    if not (assets() / "illustrations" / f"{exercise.id}.toml").is_file():
        return None
    name = name_of(exercise.id, look)
    image = QImage.fromData(files.get(name) or b"")
    if (image.width(), image.height()) != (look.width, look.height):
        image = _painted(exercise, look)
        from backcoach.ui.pictures import saved  # noqa: PLC0415 - as below

        files.put(name, saved(image, "PNG"))
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


def _painted(exercise: Exercise, look: Look) -> QImage:
    return _beginning(exercise, look) if look.loops else _still(exercise, look)


def _beginning(exercise: Exercise, look: Look) -> QImage:
    from backcoach.ui import loop  # noqa: PLC0415 - numpy comes with it; not needed for what is kept
    from backcoach.ui.reel import Reel  # noqa: PLC0415 - as above

    canvas = Canvas(look.width, look.height, 1.0, look.theme, look.skin, look.hair)
    image = loop.picture(exercise, 0.0, canvas, look.figure, Reel())
    assert image is not None  # whether it is drawn was looked up
    return image


def _still(exercise: Exercise, look: Look) -> QImage:
    from backcoach.content.stills import still  # noqa: PLC0415 - numpy comes with it; not needed for what is kept
    from backcoach.figures.palette import load_palette  # noqa: PLC0415 - as above
    from backcoach.ui.pictures import painted  # noqa: PLC0415 - as above

    palette = load_palette(look.theme, look.skin, look.hair)
    one = still(exercise, body=look.figure)
    one = one.on_ground(look.metres * look.width / look.height, look.metres) if look.metres else one
    large = painted(one, palette, (look.width * FINER, look.height * FINER), clear=True)
    aspect, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return large.scaled(look.width, look.height, aspect, smooth)
