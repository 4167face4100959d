"""A button that takes a double click, and a key that is held down, for one."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton


class PressButton(QPushButton):
    """Is pressed once by whoever presses once.

    Many people double-click everything, and slow hands rest on a key. The second click, or the repeated key, may fall
    on what has come meanwhile, such as the button that begins a session.

    Attributes:
        each_click: two clicks in a row are two, as where something is counted up.
    """

    each_click = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click for the one click that it began with, where each click does not count."""
        if self.each_click:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no Return that comes only from being held down; of the space bar Qt itself takes none."""
        key = QtCore.Qt.Key
        if not (event.isAutoRepeat() and event.key() in {key.Key_Return, key.Key_Enter}):
            super().keyPressEvent(event)
