"""A button that shows its key as a quiet cap behind its word, and an icon before it."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionButton, QWidget

from backcoach.language import tr
from backcoach.ui import icons, theme
from backcoach.ui.design import design, em
from backcoach.ui.widgets.keycap import cap_size, paint_cap, spoken

GAP = 0.45  # between icon, word and key, times the height of the text
ICON = 0.92  # the size of an icon, times the same
OPENS = "open"  # the icon of a button that opens a list
CHECKED = {"nav": "accent"}
"""The colour of the words on a button that is chosen, by role; on all others it is "on_accent"."""


class Button(QPushButton):
    """A push button in the roles of the style sheet; what has the focus shrinks a little inside a ring.

    Qt draws it as the style sheet says, first without its word, then that alone; icon, key and ring are filled on top.
    To have a style draw these parts has PySide6 build all of `QStyle`, for which the first page would wait
    (docs/decisions/0011).
    """

    def __init__(
        self, text: str, key: str = "", icon: str = "", *, opens: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a button; one that opens a list shows that at its end instead of a key."""
        super().__init__(parent)
        self.setText(text)  # told at once, it has PySide6 look whether it is an icon
        self._key = self._icon = ""
        self._drawn: tuple[str, QRect] | None = None  # what Qt draws at the moment: "button" or "word", and where
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
        self.setAccessibleDescription(tr("Key: {key}", key=spoken(key)) if key else "")
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Show an icon of `assets/themes/icons` before the word; an empty name shows none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the word, the icon before it and the key behind it."""
        return self.minimumSizeHint() + QSize(self._before() * bool(self.text()) + self._behind(), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the word alone: a narrow button does without its icon first, then without its key."""
        least = super().sizeHint()
        return least if self.text() else QSize(least.height(), least.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Have Qt draw the button alone, inside its ring, or its word alone, between icon and key."""
        super().initStyleOption(option)
        if self._drawn is None:  # it is asked for its size
            return
        what, option.rect = self._drawn
        if what == "word":
            option.features = QStyleOptionButton.ButtonFeature.Flat
        else:
            option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as the style sheet says, the word, the ring, icon and key."""
        before, behind = self._fitting()
        room = (design()["line"]["ring"] + design()["line"]["gap"]) * self.hasFocus()
        self._drawn = ("button", self.rect().adjusted(room, room, -room, -room))
        super().paintEvent(event)
        self._drawn = ("word", self._seen(before, self.width() - before - behind, self.height()))
        super().paintEvent(event)
        self._drawn = None
        self._paint_beside(before, behind)

    def _paint_beside(self, before: int, behind: int) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            self._paint_ring(painter)
        word = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - before - word - behind) // 2
        right = left + before + word + behind
        if before:
            self._paint_icon(painter, self._icon, left)
        if behind and self._opens:
            self._paint_icon(painter, OPENS, right - self._icon_size())
        elif behind:
            cap = cap_size(self._key, self.font())
            place = self._seen(right - cap.width(), cap.width(), cap.height())
            paint_cap(painter, self._key, QRectF(place), self.font(), self._ink())

    def _paint_icon(self, painter: QPainter, icon: str, left: int) -> None:
        side = self._icon_size()
        icons.paint(painter, icon, QRectF(self._seen(left, side, side)), self._ink())

    def _paint_ring(self, painter: QPainter) -> None:
        """Paint the ring at the edge."""
        wide, radius = design()["line"]["ring"], design()["radius"]["button"] * em()
        ring, area = QPainterPath(), QRectF(self.rect())
        for inset in (0, wide):
            ring.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
        painter.fillPath(ring, QApplication.palette().brush(QPalette.ColorRole.Accent))

    def _seen(self, left: int, width: int, height: int) -> QRect:
        """Return a place in the middle of the height, as it is where people read from right to left, too."""
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRect(left, (self.height() - height) // 2, width, height)

    def _ink(self) -> QBrush:
        """Return the colour of the words; the style sheet does not tell that of a button that is chosen."""
        if self.isChecked():
            return theme.brush(CHECKED.get(self.property("role"), "on_accent"))
        return self.palette().brush(QPalette.ColorRole.ButtonText)

    def _fitting(self) -> tuple[int, int]:
        """Return the room for the icon and for the key, as far as there is any."""
        room = self.width() - self.minimumSizeHint().width() * bool(self.text())
        behind = self._behind() if room >= self._behind() else 0
        before = self._before() if room >= self._before() + behind else 0
        return before, behind

    def _gap(self) -> int:
        return round(self.fontMetrics().height() * GAP) if self.text() else 0

    def _icon_size(self) -> int:
        return round(self.fontMetrics().height() * ICON)

    def _before(self) -> int:
        return self._icon_size() + self._gap() if self._icon else 0

    def _behind(self) -> int:
        if self._opens:
            return self._icon_size() + self._gap() // 2
        return cap_size(self._key, self.font()).width() + self._gap() if self._key else 0
