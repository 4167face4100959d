"""The bar with the ways to the pages, each a button and a letter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from backcoach.ui.widgets.text import row
from backcoach.ui.widgets.way import Way


class Ways(QFrame):
    """Shows which page is seen, and asks for others.

    Signals:
        asked(name): somebody wants to go there.

    Attributes:
        buttons: by their names.
    """

    asked = Signal(str)

    def __init__(self, ways: Iterable[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """Lead to pages: each has a name, which is also its icon's, a word, and a letter as its key."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.buttons: dict[str, QPushButton] = {}
        self._seen = ""
        line, group = row(self, space="xs", margin="s l"), QButtonGroup(self)
        for name, words, key in ways:
            way, go = Way(words, key, name), partial(self.asked.emit, name)
            letter = QShortcut(QKeySequence(key), self)  # answers only while the bar is seen: never during a session
            letter.setAutoRepeat(False)
            letter.activated.connect(go)
            way.clicked.connect(go)
            way.toggled.connect(partial(self._turn, name))
            group.addButton(way)
            line.addWidget(way)
            self.buttons[name] = way
        line.addStretch(1)

    def show_seen(self, name: str) -> None:
        """Show which page is seen; "" for one to which no way leads."""
        self._seen = name
        if name:
            self.buttons[name].setChecked(True)

    def _turn(self, name: str, on: bool) -> None:
        """Go where a screen reader has switched to; it does not click."""
        if on and name != self._seen:
            self.asked.emit(name)
