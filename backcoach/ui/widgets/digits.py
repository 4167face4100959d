"""One number as large as its place allows, and the shape it stands on, to be read from two metres away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcoach.ui.typeface import tabular
from backcoach.ui.widgets.mark import paint_shape
from backcoach.ui.widgets.turned import Turned, pixels

PALE = 0.15  # how much the shape behind the number differs from the ground
BREATHED_OUT = 0.76  # times the size that a shape has after breathing in
ROUND = 0.14  # of its size is the radius of a square's corners
FEWEST = 2  # digits for which there is always room, so that ten and nine are of one size


class Halo(Turned):
    """Paints an icon, pale and large, behind what it goes with; it can breathe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ("hold", QColor(), 1.0)

    def show_shape(self, shape: str, colour: QColor, breath: float) -> None:
        """Show a shape, as wide as the breath is deep, 0 to 1."""
        if (shown := (shape, colour, breath)) != self._shown:
            self._shown = shown
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        shape, colour, breath = self._shown
        painter, room = self.upright()
        pale = QColor(colour)
        pale.setAlphaF(PALE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pale)
        size = min(room.width(), room.height()) * (BREATHED_OUT + (1 - BREATHED_OUT) * breath)
        place = QRectF(0, 0, size, size)
        place.moveCenter(room.center())
        if shape == "hold":  # these two breathe, and are painted ten times a second
            painter.drawEllipse(place)
        elif shape == "rest":
            painter.drawRoundedRect(place, size * ROUND, size * ROUND)
        else:
            paint_shape(painter, shape, place)


class Digits(Turned):
    """Paints a short text as large as it fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._colour = "", QColor()

    def show_number(self, text: str, unit: str, colour: QColor) -> None:
        """Show `text`; what it counts is read out with it."""
        if (text, colour) != (self._text, self._colour):
            self._text, self._colour = text, colour
            self.update()
        self.setAccessibleName(f"{text} {unit}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all digits equally wide, so that nothing jumps as they change."""
        painter, room = self.upright()
        painter.setPen(self._colour)
        font = tabular(self.font())
        large = QFontMetricsF(pixels(font, 100, bold=True))
        wide = max(large.horizontalAdvance(self._text), FEWEST * large.horizontalAdvance("0"))
        size = 100 * min(room.width() * 0.98 / wide, room.height() * 0.86 / large.capHeight())
        painter.setFont(pixels(font, size, bold=True))
        baseline = room.center().y() + large.capHeight() * size / 200
        left = room.center().x() - large.horizontalAdvance(self._text) * size / 200
        painter.drawText(round(left), round(baseline), self._text)
