"""Widgets that paint themselves, upright or turned for somebody who lies on the side."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable
from math import ceil, log

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPaintDevice, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from backcoach.ui.announce import Role, read_as
from backcoach.ui.boxes import Box

SMALLER = 0.94  # each size that is tried, times the one before
SMALLEST = 9  # pixels; whatever does not fit even then is cut off
KEPT = 4  # sizes found last: a pause, and what is missing, make a stage lower and then as high again
MEASURED = 100  # pixels; the size in which everything is measured first
Fits = Callable[[QFont, float], bool]
"""Tells whether something fits, in a font, into its room made so many times as large."""


class Turned(QWidget):
    """Paints what stands upright on the stage; lets clicks through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._fitted: deque[tuple[object, QFont]] = deque(maxlen=KEPT)
        self._aloud = ""
        read_as(self, Role.StaticText, self.accessibleName)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def accessibleName(self) -> str:
        """Return what a screen reader finds here."""
        return self._aloud

    def setAccessibleName(self, name: str, /) -> None:
        """Let a screen reader find other words, without telling it: they may be others every second."""
        self._aloud = name

    def place(self, box: Box, turn: int = 0) -> None:
        """Take a place on the window, turned clockwise by so many quarters."""
        self._turn = turn
        self.setGeometry(box.rect)
        self.update()

    @property
    def room(self) -> QRectF:
        """Return what there is to paint in, as it is before it is turned."""
        if self._turn % 2:
            return QRectF(0, 0, self.height(), self.width())
        return QRectF(self.rect())

    def fitted(self, shown: object, largest: float, fits: Fits, *, bold: bool) -> QFont:
        """Return a font in the largest size in which what is `shown` fits, from `largest` pixels down; found once."""
        about = shown, largest, self.size(), self._turn, self.font()
        found = next((font for known, font in self._fitted if known == about), None)
        if found is None:
            found = _fitting(self.font(), largest, fits, bold=bold)
            self._fitted.append((about, found))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it, turned."""
        self._upright(self)

    def rehearse(self) -> None:
        """Paint it where nobody sees it: sizes are found, letters loaded, outlines made, and seeing it takes less."""
        ratio = self.devicePixelRatioF()
        unseen = QPixmap(self.size() * ratio)
        unseen.setDevicePixelRatio(ratio)
        if not unseen.isNull():
            self._upright(unseen)

    def _upright(self, on: QPaintDevice) -> None:
        with QPainter(on) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            room = self.room
            painter.translate(QPointF(self.width() / 2, self.height() / 2))
            painter.rotate(90 * self._turn)
            painter.translate(-room.center())
            self._paint(painter, room)

    def _paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint what it shows into its room, as it is before it is turned."""
        raise NotImplementedError


def pixels(font: QFont, size: float, *, bold: bool = False) -> QFont:
    """Return a font in pixels."""
    sized = QFont(font)
    sized.setBold(bold)
    sized.setPixelSize(max(1, round(size)))
    return sized


def _fitting(font: QFont, largest: float, fits: Fits, *, bold: bool) -> QFont:
    """Return a font in the largest size in which something fits: found by halving, in one size.

    To load the letters of a size takes longer than all else, so that is done for the size found only.
    """
    largest = max(largest, SMALLEST)
    steps = range(ceil(log(SMALLEST / largest, SMALLER)))
    large = pixels(font, MEASURED, bold=bold)

    def sized(step: int) -> QFont:
        return pixels(font, max(largest * SMALLER**step, SMALLEST), bold=bold)

    found = bisect_left(steps, True, key=lambda step: fits(large, MEASURED / sized(step).pixelSize()))  # noqa: FBT003
    while found < len(steps) and not fits(sized(found), 1.0):  # letters are not quite as wide in each size
        found += 1
    return sized(found)
