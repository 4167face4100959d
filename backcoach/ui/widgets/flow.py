"""Cards side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from backcoach.ui.design import em
from backcoach.ui.widgets.text import grid


class Flow(QWidget):
    """Shares its width among its widgets, in rows from the left; what is read first stands first."""

    def __init__(self, least: float, most: int = 4, space: str = "m", parent: QWidget | None = None) -> None:
        """Make it empty; `least` is the width of a widget in ems, `most` how many stand in a row."""
        super().__init__(parent)
        self._least, self._most = least, most
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._grid: QGridLayout = grid(self, space=space)

    @property
    def widgets(self) -> Sequence[QWidget]:
        """Return what it holds, in order."""
        return self._widgets

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Hold these widgets, and let go of those it held before."""
        for old in self._widgets:
            self._grid.removeWidget(old)
            old.hide()  # what is still to be shown would become a window of its own without its parent
            old.deleteLater()
        self._widgets, self._columns = list(widgets), 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand otherwise where the width allows more, or fewer."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand as the width allows, which may have changed unseen."""
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = min(self._most, max(1, int(self.width() / max(1.0, self._least * em()))))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
