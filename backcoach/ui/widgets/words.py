"""A few words as large as their place allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.turned import Turned, fitting

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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
        self.loud = False
        """Whether it stands out, light on dark or dark on light: the other way round than all else."""
        self._fitted: tuple[str, object, QFont] | None = None

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
        if self._fitted is None or self._fitted[:2] != (self._text, self._room_size):
            self._fitted = (self._text, self._room_size, self._fit())
        return self._fitted[2]

    @property
    def _room_size(self) -> tuple[QSize, int, bool, int]:
        return self.size(), self._turn, self.loud, self._lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        painter, room = self.upright()
        painter.setFont(self.lettering)
        ink = self._colour if self._colour.isValid() else self.palette().windowText().color()
        if self.loud:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(room, ROUND, ROUND)
            ink, room = self.palette().window().color(), room.adjusted(ROUND, 0, -ROUND, 0)
        painter.setPen(ink)
        painter.drawText(room, int(self._align | Qt.TextFlag.TextWordWrap), self._text)

    def _fit(self) -> QFont:
        return fitting(self.font(), self.room.height() / self._lines / 1.2, self.fits, bold=self._bold)

    def fits(self, font: QFont) -> bool:
        """Tell whether the text fits in a font, without a word being broken."""
        room, metrics = self.room.adjusted(ROUND, 0, -ROUND, 0) if self.loud else self.room, QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(word) for word in self._text.split()), default=0.0)
        wrapped = metrics.boundingRect(QRectF(0, 0, room.width(), 10_000), int(Qt.TextFlag.TextWordWrap), self._text)
        return longest <= room.width() and wrapped.height() <= room.height() + 1
