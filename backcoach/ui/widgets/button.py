"""A button that shows its key as a quiet cap behind its word, and an icon before it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from backcoach.language import mark, tr
from backcoach.ui.design import design, em

CAP = 0.78  # the size of a key's letter, times the button's text
GAP = 0.5  # between icon, word and key, times the height of the text
NAMES = {
    "←": mark("Left", about="key"),
    "→": mark("Right", about="key"),
    "↑": mark("Up", about="key"),
    "↓": mark("Down", about="key"),
    "?": mark("Question mark", about="key"),
    "Esc": mark("Escape", about="key"),
}
"""What keys are called by a screen reader."""


def spoken(key: str) -> str:
    """Return what a key is called by a screen reader."""
    return tr(NAMES[key], about="key") if key in NAMES else tr(key)


class Button(QPushButton):
    """A push button in the roles of the style sheet; what has the focus shrinks a little inside a ring."""

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = ""
        self.show_key(key)

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

    def sizeHint(self) -> QSize:
        """Return the room for the word, and for the key and the gap before it."""
        return super().sizeHint() + QSize(self._cap_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word is never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button as the style sheet says, the ring, the word, and the key."""
        painter = QStylePainter(self)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = self.rect().adjusted(0, 0, -self._cap_width(), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self._key:
            self._paint_cap(painter, option)

    def _paint_ring(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        """Paint the ring at the edge, and leave the button what is inside it."""
        line, radius = design()["line"], design()["radius"]["button"] * em()
        wide, room = line["ring"], line["ring"] + line["gap"]
        painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Accent), wide))
        area = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(area, radius, radius)
        option.rect = self.rect().adjusted(room, room, -room, -room)

    def _paint_cap(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        font, text = self._cap_font(), self.fontMetrics()
        size = self._cap_size()
        word = text.horizontalAdvance(self.text()) + option.iconSize.width() * (not self.icon().isNull())
        left = (self.width() - self._cap_width() + word) / 2 + text.height() * GAP
        cap = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        ink.setAlphaF(0.5)
        painter.setPen(QPen(ink, 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 4, size.height() / 4)
        painter.setFont(font)
        option.rect, option.text = cap.toAlignedRect(), self._key
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * CAP)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cap_size(self) -> QSize:
        metrics = QFontMetrics(self._cap_font())
        high = round(metrics.height() * 1.15)
        return QSize(max(high, metrics.horizontalAdvance(self._key) + high // 2), high)

    def _cap_width(self) -> int:
        """Return the room that the key takes, with the gap before it."""
        return self._cap_size().width() + round(self.fontMetrics().height() * GAP) if self._key else 0
