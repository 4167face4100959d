"""What is below the edge of a page that goes on fades away, so that nobody takes the edge for the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from backcoach.ui import design, theme

HEIGHT = 2.2  # ems


class Shade(QWidget):
    """Lies on the lower edge of a scroll area while there is more below it; lets clicks through."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area, self._bar = area, area.verticalScrollBar()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.valueChanged.connect(self._place)
        self._bar.rangeChanged.connect(self._place)
        area.installEventFilter(self)
        self._place()

    def eventFilter(self, _area: QObject, event: QEvent) -> bool:
        """Follow the size of the area."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @Slot()
    def _place(self) -> None:
        seen, high = self._area.viewport().geometry(), round(HEIGHT * design.em())
        self.setGeometry(seen.x(), seen.bottom() + 1 - high, seen.width(), high)
        self.setVisible(self._bar.value() < self._bar.maximum())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from nothing to the colour of the ground."""
        ground = theme.colour("ground")
        clear = QColor(ground)
        clear.setAlpha(0)
        fading = QLinearGradient(0, 0, 0, self.height())
        fading.setColorAt(0, clear)
        fading.setColorAt(1, ground)
        QPainter(self).fillRect(QRectF(self.rect()), fading)
