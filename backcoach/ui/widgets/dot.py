"""A dot in the colour of what the words beside it say."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.ui.design import em
from backcoach.ui.theme import colour

SIZE = 0.55  # ems


class Dot(QWidget):
    """Shows a colour of the theme by its role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = "soft"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_colour(self, role: str) -> None:
        """Show another colour."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room it takes."""
        size = round(SIZE * em())
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._role))
        size = SIZE * em()
        painter.drawEllipse(QRectF(0, (self.height() - size) / 2, size, size))
