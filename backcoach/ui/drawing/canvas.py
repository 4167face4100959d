"""What a picture is painted for, and its pixels as plain data on their way from one process to another."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from backcoach.ui.boxes import Box
from backcoach.ui.drawing.film import Cel

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
"""Of all pictures: 4 bytes for a pixel, so that no line of them is filled up."""


class Canvas(NamedTuple):
    """What a picture is painted for.

    Attributes:
        width: in pixels of the screen.
        height: as above.
        ratio: how many of these make one of Qt's pixels.
        theme, skin, hair: by name, whose colours it has.
        room: where the figure may be, in Qt's pixels before the picture is turned; None for everywhere.
        words: what it must never reach under, at the top of its room.
        mirrored: left and right are exchanged; turn: then it is turned clockwise by so many quarters.
    """

    width: int
    height: int
    ratio: float
    theme: str
    skin: str
    hair: str
    room: Box | None = None
    words: tuple[Box, ...] = ()
    mirrored: bool = False
    turn: int = 0


class Patch(NamedTuple):
    """A part of a canvas, the rest of which is empty: its pixels, and where its top left corner lies."""

    image: QImage
    at: QPoint


class Pixels(NamedTuple):
    """A patch as plain data: left and top edge, width and height in pixels, and their colours as Qt keeps them."""

    x: int
    y: int
    width: int
    height: int
    colours: bytes

    @classmethod
    def of(cls, image: QImage) -> Pixels:
        """Return a whole picture, which has to be of our format."""
        return cls(0, 0, image.width(), image.height(), bytes(image.constBits()))

    def patch(self) -> Patch:
        """Return the patch."""
        image = QImage(self.width, self.height, FORMAT)
        memoryview(image.bits())[:] = self.colours
        return Patch(image, QPoint(self.x, self.y))


class Shot(NamedTuple):
    """A picture for somebody who shows another one already.

    Attributes:
        ground: what never moves during the exercise; None where it is the same as before.
        figure: None where the whole picture is the same as before.
    """

    cel: Cel
    ground: Pixels | None = None
    figure: Pixels | None = None
