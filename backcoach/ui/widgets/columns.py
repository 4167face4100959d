"""Cards side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from backcoach.ui.design import em
from backcoach.ui.widgets.text import grid

USUAL = 60  # ems that there are most often; to stand as on that from the first saves laying out everything twice


class Columns(QWidget):
    """Shares its width among its widgets, in rows from the left; what is read first stands first."""

    def __init__(
        self,
        least: float,
        allowed: int | Sequence[int],
        space: str = "m",
        shares: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make it empty.

        Args:
            least: the width of a widget in ems.
            allowed: the most that stand in a row, or all numbers that may.
            space: a step of space, or two.
            shares: how much of the width each has, where they are not alike.
            parent: the widget it is in.
        """
        super().__init__(parent)
        self._least, self._shares = least, shares
        self._allowed = range(1, allowed + 1) if isinstance(allowed, int) else sorted(allowed)
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._placed = False  # its width is known
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

    def minimumSizeHint(self) -> QSize:
        """Return the room for as few in a row as may be: it adapts to less width."""
        fewest = self._allowed[0]
        wide = fewest * self._widest() + (fewest - 1) * self._gap()
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand otherwise where the width allows more, or fewer."""
        super().resizeEvent(event)
        self._placed = True
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand as the width allows, which may have changed unseen."""
        super().showEvent(event)
        self._placed = True
        self._arrange()

    def _widest(self) -> int:
        """Return what the widget needs that needs most of the width; 0 as long as it does not matter.

        To be measured is to be dressed, and then to be dressed anew at each step on the way into the window.
        """
        if not self.isVisible():
            return 0
        return max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)

    def _gap(self) -> int:
        return max(0, self._grid.horizontalSpacing())

    def _arrange(self) -> None:
        least, room = max(self._least * em(), self._widest()), self.width() if self._placed else USUAL * em()
        fitting = [it for it in self._allowed if it * least + (it - 1) * self._gap() <= room]
        columns = fitting[-1] if fitting else self._allowed[0]
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            share = self._shares[column] if column < len(self._shares) else 1
            self._grid.setColumnStretch(column, share if column < columns else 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
        self.updateGeometry()  # other rows, another height
