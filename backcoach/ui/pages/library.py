"""All exercises as pictures, and what to choose among them by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backcoach.ui.widgets.dropdown import Dropdown
from backcoach.ui.widgets.text import column, label, row
from backcoach.ui.widgets.tiles import Tile, Tiles


class LibraryPage(QWidget):
    """A row of choices above a grid of exercises.

    Signals:
        narrowed(): other exercises are wanted; see `choice`.
        opened(exercise): this one is to be shown large.
        left(): back to the start.
        seen(): the page has come into sight.
    """

    narrowed = Signal()
    opened = Signal(str)
    left = Signal()
    seen = Signal()

    def __init__(self, choices: Mapping[str, Mapping[str, str]], parent: QWidget | None = None) -> None:
        """Offer `choices`: for each question its answers by key; the first answer is the usual one."""
        super().__init__(parent)
        self.setObjectName("page")
        self._boxes: dict[str, Dropdown] = {}
        layout = column(self, space=16, margin=28)
        head = row(space=16)
        head.addWidget(label("Exercises", "title"))
        self._count = label("", "soft")
        head.addWidget(self._count, 1, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(head)
        line = row(space=16)
        for question, answers in choices.items():
            line.addLayout(self._question(question, answers), 1)
        layout.addLayout(line)
        self._tiles = Tiles("Exercises")
        self._tiles.opened.connect(self.opened)
        self._nothing = label("No exercise fits all of this. Choose a little less above.", "large", wrap=True)
        layout.addWidget(self._nothing)
        layout.addWidget(self._tiles, 1)
        layout.addStretch(0)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)

    def choice(self, question: str) -> str:
        """Return the key of the chosen answer."""
        return self._boxes[question].key

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these exercises."""
        self._tiles.show_tiles(tiles)
        self._tiles.setVisible(bool(tiles))
        self._nothing.setVisible(not tiles)
        self._count.setText("1 exercise" if len(tiles) == 1 else f"{len(tiles)} exercises")

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise."""
        self._tiles.show_picture(exercise, picture)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the exercises; as its proxy, they would keep Tab from what stands above them."""
        self._tiles.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def _question(self, question: str, answers: Mapping[str, str]) -> QVBoxLayout:
        layout = column(space=4)
        box = Dropdown(question, answers)
        box.currentIndexChanged.connect(self.narrowed)
        self._boxes[question] = box
        layout.addWidget(label(question, "small"))
        layout.addWidget(box)
        return layout
