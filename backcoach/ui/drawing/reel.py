"""Paints the pictures of a film and keeps them: in a process of its own, so that the window only has to show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from backcoach.coach.exercise import Side
from backcoach.figures.order import Unit
from backcoach.figures.palette import OUTLINE, load_palette
from backcoach.figures.scene import Extent
from backcoach.figures.shapes import Shape, bounds
from backcoach.ui.boxes import Box
from backcoach.ui.drawing.canvas import FORMAT, Canvas, Patch, Pixels, Shot
from backcoach.ui.drawing.film import Cel, Film, Moment
from backcoach.ui.drawing.framing import Placing, placed_among
from backcoach.ui.drawing.painter import paint

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

    def pixels(self) -> Pixels:
        """Return the patch as plain data."""
        colours = np.repeat(self.colours, self.lengths).tobytes()
        return Pixels(self.rect.x(), self.rect.y(), self.rect.width(), self.rect.height(), colours)

    @property
    def size(self) -> int:
        """Return how many bytes it takes."""
        return self.colours.nbytes + self.lengths.nbytes


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    """A picture that was painted, and the painter's order of its parts."""

    figure: Packed
    order: tuple[Unit, ...]


class _Scene(NamedTuple):
    """What stays the same while an exercise lasts: which one, where it stands, and what is under the figure."""

    stage: tuple[str, str, Side | None]
    placing: Placing
    ground: Packed


class Reel:
    """The pictures of a film on one canvas at a time."""

    def __init__(self) -> None:
        self._film = Film()
        self._canvas: Canvas | None = None
        self._kept: dict[Cel, _Kept] = {}
        self._size = 0
        self._order: tuple[Unit, ...] = ()
        self._scene: _Scene | None = None

    def shot(self, moment: Moment, canvas: Canvas, seen: Cel | None = None) -> Shot | None:
        """Return the picture of a moment, as far as it differs from one that is seen on the same canvas already.

        Returns:
            None when its exercise has no illustration.
        """
        cel = self._film.cel(moment)
        if cel is None:
            return None
        if cel == seen:
            return Shot(cel)
        scene = self._scene_of(cel, canvas)
        kept = self._kept.get(cel) or self._paint(cel, scene.placing, canvas)
        self._order = kept.order
        same = seen is not None and seen.stage == cel.stage
        return Shot(cel, None if same else scene.ground.pixels(), kept.figure.pixels())

    def _scene_of(self, cel: Cel, canvas: Canvas) -> _Scene:
        """Return the scene of a picture; another canvas begins anew."""
        if canvas != self._canvas:
            self._canvas, self._kept, self._size, self._scene = canvas, {}, 0, None
        if self._scene is None or self._scene.stage != cel.stage:
            extent, floor = self._film.stage(cel)
            placing = placed_on(canvas, extent)
            self._scene = _Scene(cel.stage, placing, Packed.of(painted(floor, placing, canvas)))
            self._order = ()
        return self._scene

    def expect(self, moment: Moment) -> None:
        """Work out what an exercise covers, which takes longer than a picture, before its first one is wanted."""
        cel = self._film.cel(moment)
        if cel is not None:
            self._film.stage(cel)

    def _paint(self, cel: Cel, placing: Placing, canvas: Canvas) -> _Kept:
        """Return a picture painted anew, and keep it; the oldest ones make room."""
        drawing = self._film.draw(cel, self._order)
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
    with QPainter(image) as painter:
        painter.translate(-rect.x(), -rect.y())
        painter.scale(canvas.ratio, canvas.ratio)
        paint(painter, shapes, load_palette(canvas.theme, canvas.skin, canvas.hair), scale, origin)
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
    return QImage(rect.size(), FORMAT)
