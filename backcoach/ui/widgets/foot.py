"""What stays at the lower edge of a page: one large button, as wide as the column above it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from backcoach.ui.design import step
from backcoach.ui.widgets.text import row


class Foot(QFrame):
    """Stands under what is scrolled, and in line with it, whatever room a scroll bar or a wide window leaves."""

    def __init__(self, page: QWidget, column: QWidget, main: QPushButton, *others: QWidget) -> None:
        """Put a button below a column of a page, no wider than half of it, and others at the far edge."""
        super().__init__()
        self.setProperty("role", "foot")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the page says how wide
        self._page, self._column, self._main = page, column, main
        self._line = row(self, space="l", margin="m xl")
        self._line.addWidget(main, 1)
        self._line.addStretch(0)
        for other in others:
            self._line.addWidget(other)
        for part in (page, column):
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow what is above."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._fit()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in line from the first."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        around, page = self.parentWidget(), self._page
        if around is None or not around.isAncestorOf(page):
            return
        margin, down = step("xl"), step("m")
        left = page.mapTo(around, QPoint(0, 0)).x()
        self._line.setContentsMargins(left + margin, down, around.width() - left - page.width() + margin, down)
        half = (page.width() - 2 * margin) // 2
        self._main.setMaximumWidth(min(half, self._column.width()) if self._column.isVisible() else half)
