"""An icon of our own family, in the size of the text beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcoach.ui import design, icons, theme


class Icon(QWidget):
    """Shows an icon; it says nothing that is not said in words beside it."""

    def __init__(self, name: str, role: str = "text", size: float = 1.2, parent: QWidget | None = None) -> None:
        """Show an icon by name in a colour of the theme, so many ems large."""
        super().__init__(parent)
        self._name, self._role = name, role
        design.size(self, width=size, height=size)

    def show_icon(self, name: str, role: str = "text") -> None:
        """Show another one."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the middle."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._name, area, theme.brush(self._role))
