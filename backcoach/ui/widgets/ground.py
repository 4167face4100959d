"""What everything on the stage stands on: its colour, and an edge that tells the time to whoever looks from far."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

BEAT_MS = 500
WIDTH = 0.55  # of its greatest width the edge has between beats
PALE = 0.22  # of the edge's colour where it has not closed yet


class Ground(QWidget):
    """Fills the stage. Its edge closes while something is held, and beats in the last seconds of anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._colour = QColor(), QColor()
        self._share: float | None = None
        self._left = 0
        self.calm = False
        """Whether the edge changes in steps instead of moving."""
        self._beat = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=BEAT_MS)
        self._beat.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._beat.valueChanged.connect(self._update_edge)

    @property
    def thickness(self) -> float:
        """Return how wide the edge is."""
        return max(8.0, min(self.width(), self.height()) * 0.024)

    def show_ground(self, ground: QColor, colour: QColor, share: float | None, left: int) -> None:
        """Show a ground.

        Args:
            ground: its colour.
            colour: of its edge.
            share: how far the edge has closed, 0 to 1; None for no edge.
            left: whole seconds left, when they are the last ones, else 0; each of them is a beat.
        """
        if (ground, colour) != (self._ground, self._colour):
            self._ground, self._colour = QColor(ground), QColor(colour)
            self.update()
        if left != self._left or (share is None) != (self._share is None):
            self._share, self._left = share, left
            self._beat.stop()
            if left and not self.calm:
                self._beat.start()
            self._update_edge()
        elif share is not None and self._share is not None and share != self._share:
            before, self._share = self._share, share
            self._update_between(*sorted((before, share)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is asked for, and paint the edge where it is seen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        if self._inside.contains(event.rect()):
            return
        if self._share is not None:
            self._paint_edge(painter, PALE, WIDTH)
            self._paint_edge(painter, 1.0, WIDTH, self._share)
        if self._left:
            self._paint_edge(painter, 1.0, self._strength())

    @property
    def _inside(self) -> QRect:
        """Return what the edge never reaches."""
        wide = ceil(self.thickness)
        return self.rect().adjusted(wide, wide, -wide, -wide)

    def _strength(self) -> float:
        """Return how wide the beat is now, of the edge's width."""
        if self.calm:
            return {3: 0.35, 2: 0.65}.get(self._left, 1.0)
        running = self._beat.state() is QVariantAnimation.State.Running
        return float(self._beat.currentValue()) if running else 0.0

    def _paint_edge(self, painter: QPainter, alpha: float, width: float, share: float = 1.0) -> None:
        """Paint a part of the edge, from the middle of its top clockwise; rectangles are painted in no time."""
        colour = QColor(self._colour)
        colour.setAlphaF(alpha)
        for stretch in _stretches(self.width(), self.height(), self.thickness * width, 0.0, share):
            painter.fillRect(stretch, colour)

    def _update_between(self, begin: float, end: float) -> None:
        """Have only that part of the edge painted anew which has closed meanwhile."""
        for stretch in _stretches(self.width(), self.height(), self.thickness * WIDTH, begin, end):
            self.update(stretch.toAlignedRect().adjusted(-1, -1, 1, 1))

    @Slot()
    def _update_edge(self) -> None:
        self.update(QRegion(self.rect()).subtracted(QRegion(self._inside)))


def _stretches(width: float, height: float, wide: float, begin: float, end: float) -> Iterator[QRectF]:
    """Yield a part of the way round: half of the top, right, bottom, left, the other half of the top."""
    half, side = width / 2, height - 2 * wide
    whole = 2 * (width + side)
    sides: tuple[tuple[float, Callable[[float, float], QRectF]], ...] = (
        (half, lambda a, b: QRectF(half + a, 0, b - a, wide)),
        (side, lambda a, b: QRectF(width - wide, wide + a, wide, b - a)),
        (width, lambda a, b: QRectF(width - b, height - wide, b - a, wide)),
        (side, lambda a, b: QRectF(0, height - wide - b, wide, b - a)),
        (half, lambda a, b: QRectF(a, 0, b - a, wide)),
    )
    gone = 0.0
    for length, rect in sides:
        a, b = max(begin * whole - gone, 0.0), min(end * whole - gone, length)
        if b > a and wide > 0.5:
            yield rect(a, b)
        gone += length
