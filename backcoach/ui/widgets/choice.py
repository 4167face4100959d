"""A calm card to choose: a picture, a name, and a line below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QWidget

from backcoach.ui.boxes import sided
from backcoach.ui.design import design, em
from backcoach.ui.theme import colour
from backcoach.ui.typeface import bold, small
from backcoach.ui.widgets.picture import paint_lack, paint_on_ground
from backcoach.ui.widgets.press import PressButton

PICTURE = (5.6, 4.4)  # ems
PADDING, GAP = 0.75, 0.75
LEAST = 15.0
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ChoiceCard(PressButton):
    """A button as large as a card; its name and its line are wrapped, never cut off.

    Attributes:
        line: what stands below the name.
    """

    def __init__(self, name: str, line: str, *, pictured: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.line, self._pictured = line, pictured
        self._picture, self._lacks = QPixmap(), False
        self._known: tuple[object, dict[int, int]] = (None, {})  # what heights were worked out for, and they, by width
        self.setAutoDefault(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Return to the large button of the page
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage) -> None:
        """Show what it is about; or, where that is empty, that there is no picture."""
        self._lacks = picture.isNull()
        self._picture = QPixmap.fromImage(picture)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that wrapped text needs more height where there is less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of picture and text in pixels; layouts ask for it again and again."""
        of = (self.text(), self.line, self.font(), em())
        if of != self._known[0]:
            self._known = (of, {})
        heights = self._known[1]
        if width not in heights:
            heights[width] = self._height(width)
        return heights[width]

    def _height(self, width: int) -> int:
        wide = width - self._before_text() - round(PADDING * em())
        title, line = self._heights(wide)
        picture = round(PICTURE[1] * em()) if self._pictured else 0
        return max(title + line, picture) + 2 * round(PADDING * em())

    def sizeHint(self) -> QSize:
        """Return the room it needs at its present width."""
        width = max(self.width(), round(LEAST * em()))
        return QSize(round(LEAST * em()), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word is never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, picture and text, and a ring with a gap round what has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._paint_card(painter)
        pad = round(PADDING * em())
        wide, high = (round(length * em()) for length in PICTURE)
        place = self._sided(QRectF(pad, area.top() + (area.height() - high) / 2, wide, high))
        if self._lacks:
            paint_lack(painter, place, self.font())
        elif not self._picture.isNull():
            paint_on_ground(painter, self._picture, place)
        left = self._before_text()
        wide = self.width() - left - pad
        title, line = self._heights(wide)
        top = (self.height() - title - line) // 2
        painter.setFont(bold(self.font()))
        painter.setPen(colour("text"))
        painter.drawText(self._sided(QRectF(left, top, wide, title)), int(WRAP), self.text())
        painter.setFont(small(self.font()))
        painter.setPen(colour("soft"))
        painter.drawText(self._sided(QRectF(left, top + title, wide, line)), int(WRAP), self.line)

    def _paint_card(self, painter: QPainter) -> QRectF:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        area, radius = QRectF(self.rect()), design()["radius"]["card"] * em()
        ring, gap = design()["line"]["ring"], design()["line"]["gap"]
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("focus"), ring))
            painter.drawRoundedRect(area.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius, radius)
            area = area.adjusted(ring + gap, ring + gap, -ring - gap, -ring - gap)
        over = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken))
        painter.setPen(QPen(colour("soft_line" if over else "card_line"), 1))
        painter.setBrush(colour("accent_soft" if over else "surface"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return area

    def _sided(self, area: QRectF) -> QRectF:
        return sided(area, QRectF(self.rect()), right_to_left=self.isRightToLeft())

    def _before_text(self) -> int:
        picture = PICTURE[0] + GAP if self._pictured else 0
        return round((PADDING + picture) * em())

    def _heights(self, wide: int) -> tuple[int, int]:
        """Return the heights of name and line, wrapped to a width."""
        room = QRect(0, 0, max(1, wide), 10_000)
        title = QFontMetrics(bold(self.font())).boundingRect(room, int(WRAP), self.text())
        line = QFontMetrics(small(self.font())).boundingRect(room, int(WRAP), self.line)
        return title.height(), line.height() if self.line else 0
