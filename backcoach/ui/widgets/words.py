"""A few words as large as their place allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.turned import Turned

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LOUDER = 1.4  # times as large, where there is room, is what is loud
ROUND = 14.0  # pixels of the corners of what is loud, and beside its text


class Words(Turned):
    """Shows a text in the largest size at which all of it fits into so many lines."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        lines: int = 1,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        super().__init__(parent)
        self._lines, self._bold, self._align = lines, bold, align
        self._text, self._colour = "", QColor()
        self._widest: tuple[tuple[str, str], float] = ("", ""), 0.0
        self.loud = False
        """Whether it stands out, light on dark or dark on light: the other way round than all else."""

    @property
    def text(self) -> str:
        """Return what it shows."""
        return self._text

    def show_text(
        self, text: str, colour: QColor | None = None, *, loud: bool = False, lines: int | None = None
    ) -> None:
        """Show another text; without a colour in that of text, without a number in as many lines as before."""
        colour, lines = colour or QColor(), lines or self._lines
        if (text, colour, loud, lines) != (self._text, self._colour, self.loud, self._lines):
            self._text, self._colour, self.loud, self._lines = text, colour, loud, lines
            self.setAccessibleName(text)
            self.update()

    @property
    def lettering(self) -> QFont:
        """Return the font in which the text fits."""
        highest = self.room.height() / self._lines / 1.2 * (LOUDER if self.loud else 1)
        return self.fitted((self._text, self.loud), highest, self._fits, bold=self._bold)

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the text."""
        painter.setFont(self.lettering)
        ink = self._colour if self._colour.isValid() else self.palette().windowText().color()
        if self.loud:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(room, ROUND, ROUND)
            ink, room = self.palette().window().color(), room.adjusted(ROUND, 0, -ROUND, 0)
        painter.setPen(ink)
        painter.drawText(room, int(self._align | Qt.TextFlag.TextWordWrap), self._text)

    def _fits(self, font: QFont, times: float) -> bool:
        """Tell whether the text fits in a font, without a word being broken, into room so many times as large."""
        room, metrics = self.room.adjusted(ROUND, 0, -ROUND, 0) if self.loud else self.room, QFontMetricsF(font)
        wide, high = room.width() * times, (room.height() + 1) * times
        wrapped = metrics.boundingRect(QRectF(0, 0, wide, 10_000 * times), int(Qt.TextFlag.TextWordWrap), self._text)
        return wrapped.height() <= high and self._widest_word(font, metrics) <= wide

    def _widest_word(self, font: QFont, metrics: QFontMetricsF) -> float:
        """Return how wide the widest word is in a font; most sizes are tried in one."""
        about = self._text, font.key()
        if self._widest[0] != about:
            widest = max((metrics.horizontalAdvance(it) for it in self._text.split()), default=0.0)
            self._widest = about, widest
        return self._widest[1]
