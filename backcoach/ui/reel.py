"""Paints the pictures of a film in the figure's thread and keeps them, so that the window only has to show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from backcoach.figures.order import Unit
from backcoach.figures.palette import OUTLINE, load_palette
from backcoach.figures.scene import Extent
from backcoach.figures.shapes import Shape, bounds
from backcoach.ui.boxes import Box
from backcoach.ui.film import Cel, Film, Moment
from backcoach.ui.framing import Placing, placed_among
from backcoach.ui.painter import paint
from backcoach.ui.widgets.figure import Canvas, Patch, Picture

MOST_KEPT = 40_000_000
"""Bytes of pictures that are kept: about 400 at 900x600, more than any exercise has."""

EDGE = 3
"""Pixels by which thin lines on a small picture may reach further than lines as wide as they are on a large one."""


class Packed(NamedTuple):
    """A patch as stretches of one colour: flat art is a tenth as large like this, and unpacked in a moment."""

    colours: NDArray[np.uint32]
    lengths: NDArray[np.uint32]
    rect: QRect

    @classmethod
    def of(cls, patch: Patch) -> Packed:
        """Return a patch packed."""
        pixels = np.frombuffer(patch.image.constBits(), np.uint32)
        starts = np.append(0, np.flatnonzero(pixels[1:] != pixels[:-1]) + 1)
        lengths = np.diff(starts, append=len(pixels)).astype(np.uint32)
        return cls(pixels[starts], lengths, QRect(patch.at, patch.image.size()))

    def patch(self) -> Patch:
        """Return the patch."""
        image = _empty(self.rect)
        np.frombuffer(image.bits(), np.uint32)[:] = np.repeat(self.colours, self.lengths)
        return Patch(image, self.rect.topLeft())

    @property
    def size(self) -> int:
        """Return how many bytes it takes."""
        return self.colours.nbytes + self.lengths.nbytes


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    """A picture that was painted, and the painter's order of its parts."""

    figure: Packed
    order: tuple[Unit, ...]


class Reel:
    """The pictures of a film on one canvas at a time. For one thread, which need not be the window's."""

    def __init__(self) -> None:
        self._film = Film()
        self._canvas: Canvas | None = None
        self._kept: dict[Cel, _Kept] = {}
        self._size = 0
        self._last: Picture | None = None
        self._order: tuple[Unit, ...] = ()
        self._placing: Placing | None = None

    def picture(self, moment: Moment, canvas: Canvas) -> Picture | None:
        """Return the picture of a moment, or None when its exercise has no illustration."""
        cel, last = self._film.cel(moment), self._last
        if cel is None:
            return None
        if canvas != self._canvas:
            self._canvas, self._kept, self._size, last = canvas, {}, 0, None
        if last is not None and last.cel == cel:
            return last
        same = last is not None and last.cel.stage == cel.stage
        extent, floor = self._film.stage(cel)
        if not same or self._placing is None:
            self._placing = placed_on(canvas, extent)
        placing = self._placing
        ground = last.ground if last is not None and same else painted(floor, placing, canvas)
        kept = self._kept.get(cel) or self._paint(cel, placing, canvas, self._order if same else ())
        self._order = kept.order
        self._last = Picture(cel, canvas, ground, kept.figure.patch())
        return self._last

    def expect(self, moment: Moment) -> None:
        """Work out what an exercise covers, which takes longer than a picture, before its first one is wanted."""
        cel = self._film.cel(moment)
        if cel is not None:
            self._film.stage(cel)

    def _paint(self, cel: Cel, placing: Placing, canvas: Canvas, order: tuple[Unit, ...]) -> _Kept:
        """Return a picture painted anew, and keep it; the oldest ones make room."""
        drawing = self._film.draw(cel, order)
        kept = self._kept[cel] = _Kept(Packed.of(painted(drawing.shapes, placing, canvas)), drawing.order)
        self._size += kept.figure.size
        while self._size > MOST_KEPT:
            self._size -= self._kept.pop(next(iter(self._kept))).figure.size
        return kept


def placed_on(canvas: Canvas, extent: Extent) -> Placing:
    """Return where an exercise stands on a canvas."""
    width, height = _upright(canvas)
    room = canvas.room or Box(0, 0, width, height)
    return placed_among(extent, room, canvas.words, mirrored=canvas.mirrored)


def _upright(canvas: Canvas) -> tuple[float, float]:
    """Return the size of a canvas in Qt's pixels as it is before it is turned."""
    width, height = canvas.width / canvas.ratio, canvas.height / canvas.ratio
    return (height, width) if canvas.turn % 2 else (width, height)


def painted(shapes: Sequence[Shape], placing: Placing, canvas: Canvas) -> Patch:
    """Return the part of a canvas that shapes cover, as it is seen."""
    scale, origin = placing
    if canvas.mirrored:  # painted round the place where it is to be seen, and then turned round
        origin = QPointF(_upright(canvas)[0] - origin.x(), origin.y())
    rect = _covered(shapes, scale * canvas.ratio, origin * canvas.ratio)
    image = _empty(rect)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(-rect.x(), -rect.y())
    painter.scale(canvas.ratio, canvas.ratio)
    paint(painter, shapes, load_palette(canvas.theme, canvas.skin, canvas.hair), scale, origin)
    painter.end()
    return _seen(Patch(image, rect.topLeft()), canvas)


def _seen(patch: Patch, canvas: Canvas) -> Patch:
    """Return a patch mirrored and turned as its canvas is."""
    image, at = patch
    width, height = (round(it * canvas.ratio) for it in _upright(canvas))
    if canvas.mirrored:
        image, at = image.transformed(QTransform.fromScale(-1, 1)), QPoint(width - at.x() - image.width(), at.y())
    if canvas.turn == 0:
        return Patch(image, at)
    there = Box(at.x(), at.y(), image.width(), image.height()).turned(canvas.turn, width, height)
    return Patch(image.transformed(QTransform().rotate(90 * canvas.turn)), there.rect.topLeft())


def _covered(shapes: Sequence[Shape], scale: float, origin: QPointF) -> QRect:
    """Return the pixels that shapes can cover."""
    if not shapes:
        return QRect(0, 0, 1, 1)
    left, right, low, high = bounds(shapes).grown(OUTLINE)
    corner = QPointF(left * scale + origin.x(), origin.y() - high * scale)
    exact = QRectF(corner.x(), corner.y(), (right - left) * scale, (high - low) * scale)
    return exact.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect()


def _empty(rect: QRect) -> QImage:
    return QImage(rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
