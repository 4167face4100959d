"""How much of something was done: a bar behind a shape, so that colour is never alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.ui import icons
from backcoach.ui.announce import Role, read_as
from backcoach.ui.boxes import sided
from backcoach.ui.design import em
from backcoach.ui.theme import colour

SIZE, TRACK, GAP = 0.85, 0.4, 0.4  # ems
TICK = ((0.08, 0.55), (0.38, 0.85), (0.95, 0.18))


class HeldBar(QWidget):
    """A share of a whole, and what became of it: "done", "partial", "hurt" or "skipped"."""

    def __init__(self, share: float, state: str, role: str, words: str, parent: QWidget | None = None) -> None:
        """Show a share from 0.0 to 1.0 in the colour of a role; `words` say the same to those who do not see it."""
        super().__init__(parent)
        read_as(self, Role.StaticText)
        self._share, self._state, self._role = min(1.0, share), state, role
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the shape and a short bar."""
        return QSize(round(2.5 * em()), round(SIZE * em()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape, the track, and what of it was done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, high = SIZE * em(), TRACK * em()
        state = QRectF(0, (self.height() - size) / 2, size, size).adjusted(1, 1, -1, -1)
        self._paint_state(painter, self._sided(state))
        left = size + GAP * em()
        track = QRectF(left, (self.height() - high) / 2, self.width() - left, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(self._sided(track), high / 2, high / 2)
        if self._share > 0:
            painter.setBrush(colour(self._role))
            done = QRectF(left, track.top(), max(high, track.width() * self._share), high)
            painter.drawRoundedRect(self._sided(done), high / 2, high / 2)

    def _sided(self, area: QRectF) -> QRectF:
        return sided(area, QRectF(self.rect()), right_to_left=self.isRightToLeft())

    def _paint_state(self, painter: QPainter, area: QRectF) -> None:
        pen = QPen(colour({"hurt": "danger", "skipped": "soft"}.get(self._state, self._role)), area.height() / 6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if self._state == "done":
            points = [area.topLeft() + QPointF(x * area.width(), y * area.height()) for x, y in TICK]
            painter.drawPolyline(QPolygonF(points))
        elif self._state == "hurt":
            icons.paint(painter, "hurts", area, pen.color())
        elif self._state == "skipped":
            painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))
        else:
            painter.setPen(QPen(pen.color(), area.height() / 9))
            painter.drawEllipse(area)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pen.color())
            painter.drawPie(area, 90 * 16, -180 * 16)
