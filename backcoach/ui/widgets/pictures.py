"""Small pictures side by side; each keeps its place until it is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from backcoach.ui.widgets.text import row


class Pictures(QWidget):
    """A row of pictures by id; each says its name to those who point at it or do not see it."""

    def __init__(
        self, pictures: Sequence[tuple[str, str]], width: int, height: int, parent: QWidget | None = None
    ) -> None:
        """Leave room for `pictures`: (id, name) each, in pixels."""
        super().__init__(parent)
        self._labels: dict[str, QLabel] = {}
        line = row(self, space=8)
        for key, name in pictures:
            place = QLabel()
            place.setFixedSize(width, height)
            place.setAccessibleName(name)
            place.setToolTip(name)
            self._labels[key] = place
            line.addWidget(place)
        line.addStretch(1)

    def show_picture(self, key: str, picture: QImage) -> None:
        """Show a picture, if it has a place here."""
        if key in self._labels:
            self._labels[key].setPixmap(QPixmap.fromImage(picture))
