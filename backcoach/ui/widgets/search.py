"""A line to look for something by its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from backcoach.ui import icons
from backcoach.ui.boxes import sided
from backcoach.ui.design import em
from backcoach.ui.theme import colour


class Search(QLineEdit):
    """Shows a lens before the words; Down or Return leaves it for what was found."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty one; `name` says what is looked for."""
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to what was found; leave "undo" to the page while there is nothing to take back here."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            event.ignore()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and the lens."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = em() * 0.9
        lens = QRectF(em() * 0.45, (self.height() - size) / 2, size, size)
        seen = sided(lens, QRectF(self.rect()), right_to_left=self.isRightToLeft())
        icons.paint(painter, "search", seen, colour("soft"))
