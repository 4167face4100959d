"""One exercise in a row of exercises: its picture, its name, and what there is to say of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.text import column, label

PICTURE = (7.4, 6.2)  # ems
LOW = 4.1  # ems, for a row in which everybody lies or kneels
PIXELS = (185, 155)
"""Width and height of its picture as it is asked for."""
METRES = 1.85
"""What such a picture is high, so that all figures are of one size."""


class Cell(QWidget):
    """Shows an exercise; whatever is added stands below its name.

    Attributes:
        exercise: its id.
    """

    def __init__(self, exercise: str, name: str, *lines: str, pictured: bool = True, low: bool = False) -> None:
        """Show an exercise; a `low` picture has no room above those who lie or kneel."""
        super().__init__()
        self.exercise = exercise
        self._words = column(self, space="xs")
        self._picture = Picture(PICTURE[0], LOW if low else PICTURE[1], of=PICTURE[1], waits=True)
        self._picture.setAccessibleName(name)
        self._words.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self._picture.setVisible(pictured)
        self._words.addWidget(label(name, "name", wrap=True))
        for line in lines:
            self._words.addWidget(label(line, "small", wrap=True))
        self._words.addStretch(1)

    def add(self, part: QWidget) -> None:
        """Put something below what is there."""
        self._words.insertWidget(self._words.count() - 1, part)

    def show_picture(self, picture: QImage) -> None:
        """Show its picture."""
        self._picture.show_picture(picture)
