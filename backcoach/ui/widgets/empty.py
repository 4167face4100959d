"""What is shown where there is nothing: what will be here, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.text import button, column, label

PICTURE = (13.0, 8.0)
"""Width and height of the picture in ems."""


class Empty(QWidget):
    """A picture, a sentence, a line below it and a button.

    Signals:
        pressed(): the next step is to be done.
    """

    pressed = Signal()

    def __init__(self, line: str, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = column(self, space="m", margin="l")
        middle = Qt.AlignmentFlag.AlignHCenter
        self._picture = Picture(*PICTURE)
        self._title, below, act = label("", "heading", wrap=True), label(line, "soft", wrap=True), button(step, "main")
        for words in (self._title, below):
            words.setAlignment(middle)
        act.clicked.connect(self.pressed)
        inside.addStretch(1)
        inside.addWidget(self._picture, 0, middle)
        inside.addWidget(self._title)
        inside.addWidget(below)
        inside.addWidget(act, 0, middle)
        inside.addStretch(2)

    def tell(self, title: str) -> None:
        """Say what there is not."""
        self._title.setText(title)

    def show_picture(self, picture: QImage) -> None:
        """Show the picture."""
        self._picture.show_picture(picture)
