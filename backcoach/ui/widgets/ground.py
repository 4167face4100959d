"""What everything on the stage stands on: its colour, and an edge that tells the time to whoever looks from far."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

BEAT_MS = 500
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
        if share != self._share or left != self._left:
            beats = left and left != self._left
            self._share, self._left = share, left
            if beats and not self.calm:
                self._beat.stop()
                self._beat.start()
            elif not left:
                self._beat.stop()
            self._update_edge()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is asked for, and paint the edge where it is seen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        inside = self.rect().toRectF().adjusted(*(side * self.thickness for side in (1, 1, -1, -1))).toRect()
        if inside.contains(event.rect()) or (self._share is None and not self._left):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._share is not None:
            self._stroke(painter, PALE, 0.55)
            self._stroke(painter, 1.0, 0.55, self._share)
        if self._left:
            self._stroke(painter, 1.0, self._strength())

    def _strength(self) -> float:
        """Return how wide the beat is now, of the edge's width."""
        if self.calm:
            return {3: 0.35, 2: 0.65}.get(self._left, 1.0)
        running = self._beat.state() is QVariantAnimation.State.Running
        return float(self._beat.currentValue()) if running else 0.0

    def _stroke(self, painter: QPainter, alpha: float, width: float, share: float = 1.0) -> None:
        """Paint a part of the edge, from the middle of its top clockwise."""
        wide = self.thickness * width
        if wide < 0.5 or share <= 0:
            return
        colour = QColor(self._colour)
        colour.setAlphaF(alpha)
        pen = QPen(colour, wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        path = _round(QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))
        if share < 1.0:
            length = path.length() / wide
            pen.setDashPattern([length * share, length * 2])
        painter.strokePath(path, pen)

    def _update_edge(self) -> None:
        wide = int(self.thickness) + 1
        inner = self.rect().adjusted(wide, wide, -wide, -wide)
        self.update(QRegion(self.rect()).subtracted(QRegion(inner)))


def _round(area: QRectF) -> QPainterPath:
    """Return the way round an area, beginning at the middle of its top."""
    path = QPainterPath()
    path.moveTo(area.center().x(), area.top())
    for corner in (area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft()):
        path.lineTo(corner)
    path.closeSubpath()
    return path
