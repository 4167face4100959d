"""A button that shows its key as a quiet cap behind its word, and an icon before it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

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
    """A push button in the roles of the style sheet; what has the focus shrinks a little inside a ring."""

    def __init__(
        self, text: str, key: str = "", icon: str = "", *, opens: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a button; one that opens a list shows that at its end instead of a key."""
        super().__init__(text, parent)
        self._key = self._icon = ""
        self._opens = opens
        self.show_key(key)
        self.show_icon(icon)

    @property
    def key(self) -> str:
        """Return what is printed on the key that does the same, or ""."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show which key does the same; an empty one shows none."""
        self._key = tr(key) if key else ""
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button as the style sheet says, the ring, the word, icon and key."""
        painter = QStylePainter(self)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        before, behind = self._fitting()
        option.rect = self._seen(self.rect().adjusted(before, 0, -behind, 0))
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        word = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - before - word - behind) // 2
        right = left + before + word + behind
        if before:
            self._paint_icon(painter, self._icon, left)
        if behind and self._opens:
            self._paint_icon(painter, OPENS, right - self._icon_size())
        elif behind:
            cap = cap_size(self._key, self.font())
            place = QRect(right - cap.width(), (self.height() - cap.height()) // 2, cap.width(), cap.height())
            paint_cap(painter, self._key, QRectF(self._seen(place)), self.font(), self._ink())

    def _paint_icon(self, painter: QStylePainter, icon: str, left: int) -> None:
        side = self._icon_size()
        place = QRect(left, (self.height() - side) // 2, side, side)
        icons.paint(painter, icon, QRectF(self._seen(place)), self._ink())

    def _paint_ring(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        """Paint the ring at the edge, and leave the button what is inside it."""
        line, radius = design()["line"], design()["radius"]["button"] * em()
        wide, room = line["ring"], line["ring"] + line["gap"]
        painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Accent), wide))
        area = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(area, radius, radius)
        option.rect = self.rect().adjusted(room, room, -room, -room)

    def _seen(self, place: QRect) -> QRect:
        """Return a place as it is where people read from right to left, too."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _ink(self) -> QColor:
        """Return the colour of the words; the style sheet does not tell that of a button that is chosen."""
        if self.isChecked():
            return theme.colour(CHECKED.get(self.property("role"), "on_accent"))
        return self.palette().color(QPalette.ColorRole.ButtonText)

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
