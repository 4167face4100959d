"""The key of a page's large button, shown only while it presses that one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from backcoach.ui.widgets.button import Button


def only_while_true(large: Button) -> None:
    """Show a large button's Return or Space as long as no other button has the focus, which it would press then."""
    _Truth(large)


class _Truth(QObject):
    """Follows the focus as long as its button lives."""

    def __init__(self, large: Button) -> None:
        super().__init__(large)
        self._large = large
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._large.let_key(acts=now is self._large or not isinstance(now, QPushButton))
