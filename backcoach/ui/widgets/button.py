"""A button that shows its key as a quiet cap behind its word, and an icon before it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from backcoach.language import tr
from backcoach.ui import icons, theme
from backcoach.ui.design import design, em
from backcoach.ui.typeface import bold, written
from backcoach.ui.widgets.face import Face, face, paint_face
from backcoach.ui.widgets.keycap import CAP, cap_size, paint_cap, spoken
from backcoach.ui.widgets.press import PressButton

GAP = 0.45  # between icon, word and key, times the height of the text
ICON = 0.92  # the size of an icon, times the same
POINTING = {"back", "undo"}  # icons that point to where a line begins
OPENS = "open"  # the icon of a button that opens a list
FEW = 6  # are painted in one turn


class Button(PressButton):
    """A push button in the roles of the style sheet; what has the focus shrinks a little inside a ring.

    The style sheet says how large it is, in which letters. It keeps a picture of itself, which Qt's own buttons cannot.
    All of that is filled, because to name `QStyle`, or a pen, would let the first page wait (docs/decisions/0011).
    """

    def __init__(
        self, text: str, key: str = "", icon: str = "", *, opens: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a button; one that opens a list shows that at its end instead of a key."""
        super().__init__(parent)
        self.setText(text)  # told at once, it has PySide6 look whether it is an icon
        self._key = self._icon = ""
        self._acts = True  # the key does
        self.cap = CAP  # how large its letter is, times the word
        self._about: tuple[object, ...] = ()  # what its picture depends on, as it was when that was painted
        self._picture = QPixmap()
        self._opens = opens
        self.show_key(key)
        self.show_icon(icon)

    @property
    def key(self) -> str:
        """Return what is printed on the key that does the same, or ""."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show which key does the same; an empty one shows none."""
        shown = tr(key) if key else ""
        if shown == self._key:
            return
        self._key = shown
        self._tell_key(spoken(key))
        self.updateGeometry()

    def let_key(self, *, acts: bool) -> None:
        """Show the key only while it does the same, and keep its room: a cap is never to say what is not true."""
        if acts != self._acts:
            self._acts = acts
            self._tell_key(spoken(self._key))

    def _tell_key(self, called: str) -> None:
        self.setAccessibleDescription(tr("Key: {key}", key=called) if self._key and self._acts else "")
        self.update()

    def show_icon(self, icon: str) -> None:
        """Show an icon of `assets/themes/icons` before the word; an empty name shows none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the word, the icon before it and the key behind it; or for one of them alone."""
        least = self.minimumSizeHint()
        return least + QSize(self._before() + self._behind(), 0) if self.text() else least

    def minimumSizeHint(self) -> QSize:
        """Return the room for the word alone: a narrow button does without its icon first, then without its key."""
        least = super().sizeHint()
        return least if self.text() else QSize(least.height(), least.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show its picture."""
        QPainter(self).drawPixmap(0, 0, self.picture())

    def picture(self) -> QPixmap:
        """Return what it looks like, painted anew only where that has changed: all on the stage is, again and again."""
        role, ratio = self.property("role") or "", self.devicePixelRatioF()
        seen = self._face(role)
        words = self.text(), self._key * self._acts, self._icon, self.font(), self.isRightToLeft()
        about = words, role, seen, self.hasFocus(), self.size().toTuple(), ratio, theme.worn()
        if about != self._about:
            self._about, self._picture = about, QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(QColor(0, 0, 0, 0))
            self._paint(self._picture, role, seen)
        return self._picture

    def _paint(self, on: QPixmap, role: str, seen: Face) -> None:
        """Paint its ground, the ring, icon, word and key."""
        with QPainter(on) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect())
            if self.hasFocus():
                self._paint_ring(painter)
                room = design()["line"]["ring"] + design()["line"]["gap"]
                area.adjust(room, room, -room, -room)
            paint_face(painter, area, role, seen)
            self._paint_in_line(painter, seen)

    def _face(self, role: str) -> Face:
        """Return how it looks now."""
        become = {
            "chosen": self.isChecked(),
            "off": not self.isEnabled(),
            "down": self.isDown(),
            "over": self.underMouse(),
        }
        return face(role, (it for it, true in become.items() if true))

    def _paint_in_line(self, painter: QPainter, seen: Face) -> None:
        ink, said = theme.brush(seen.word), self.text().replace("&&", "&")
        before, behind = self._fitting()
        word = self.fontMetrics().horizontalAdvance(said)
        left = (self.width() - before - word - behind) // 2
        right = left + before + word + behind
        if before:
            self._paint_icon(painter, self._icon, left, ink)
        font = bold(self.font()) if seen.strong else self.font()
        metrics, place = QFontMetricsF(font), self._seen(before, self.width() - before - behind, self.height())
        base = round((self.height() - metrics.height()) / 2 + metrics.ascent())
        painter.fillPath(written(said, font, QPointF(QRectF(place).center().x(), base)), ink)
        if behind and self._opens:
            self._paint_icon(painter, OPENS, right - self._icon_size(), ink)
        elif behind:
            cap = cap_size(self._key, self.font(), self.cap)
            area = QRectF(self._seen(right - cap.width(), *cap.toTuple()))
            paint_cap(painter, self._key, area, self.font(), ink, self.cap)

    def _paint_icon(self, painter: QPainter, icon: str, left: int, ink: QBrush) -> None:
        side = self._icon_size()
        area = QRectF(self._seen(left, side, side))
        painter.save()
        if icon in POINTING and self.isRightToLeft():
            painter.translate(2 * area.center().x(), 0)
            painter.scale(-1, 1)
        icons.paint(painter, icon, area, ink)
        painter.restore()

    def _paint_ring(self, painter: QPainter) -> None:
        """Paint the ring at the edge."""
        wide, radius = design()["line"]["ring"], design()["radius"]["button"] * em()
        ring, area = QPainterPath(), QRectF(self.rect())
        for inset in (0, wide):
            ring.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
        painter.fillPath(ring, theme.brush("focus"))

    def _seen(self, left: int, width: int, height: int) -> QRect:
        """Return a place in the middle of the height, as it is where people read from right to left, too."""
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRect(left, (self.height() - height) // 2, width, height)

    def _fitting(self) -> tuple[int, int]:
        """Return the room for the icon and for the key, as far as there is any."""
        room = self.width() - self.minimumSizeHint().width() * bool(self.text())
        before, behind = self._before(), self._behind()
        behind *= room >= behind and self._acts
        return before * (room >= before + behind), behind

    def _gap(self) -> int:
        return round(self.fontMetrics().height() * GAP) if self.text() else 0

    def _icon_size(self) -> int:
        return round(self.fontMetrics().height() * ICON)

    def _before(self) -> int:
        return self._icon_size() + self._gap() if self._icon else 0

    def _behind(self) -> int:
        if self._opens:
            return self._icon_size() + self._gap() // 2
        return cap_size(self._key, self.font(), self.cap).width() + self._gap() if self._key else 0


def paint_ahead(inside: QWidget) -> Iterator[Button]:
    """Have the buttons painted that are to be seen there, a few at each step."""
    buttons = [it for it in inside.findChildren(Button) if not it.visibleRegion().isEmpty()]
    for place, button in enumerate(buttons, 1):
        if isValid(button):  # what somebody has done meanwhile may have taken it away
            button.picture()
        if place % FEW == 0:
            yield button
