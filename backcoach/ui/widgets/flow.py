"""Things side by side, as many in a line as fit: words on pills, or columns of one width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from backcoach.ui.design import em, step


class Flow(QLayout):
    """Lays out what is visible as people read, line by line."""

    def __init__(self, parent: QWidget | None = None, *, space: str = "s", least: float = 0) -> None:
        """Leave a step of the design between things; with `least` all are as wide, at least so many ems."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: asked for again and again while a page is laid out
        self._space, self._least = space, least
        self._single = False
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def stack(self, single: bool) -> None:
        """Give each a line of its own, or not."""
        if single != self._single:
            self._single = single
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return one; None past the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was found: something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Move everything to its place."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least that it needs: it is told its width by what is around it."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest thing in it."""
        least = QSize(0, 0)
        for item in self._visible():
            least = least.expandedTo(item.minimumSize())
        return least

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Return the height that is needed, and move things there if asked to."""
        gap, at, high = step(self._space), QPoint(rect.topLeft()), 0
        wide = self._column(rect.width(), gap)
        for item in self._visible():
            size = QSize(wide or min(item.sizeHint().width(), rect.width()), 0)
            tall = item.heightForWidth(size.width()) if item.hasHeightForWidth() else item.sizeHint().height()
            size.setHeight(max(tall, item.minimumSize().height()))
            if at.x() > rect.x() and (self._single or at.x() + size.width() > rect.right() + 1):
                at, high = QPoint(rect.x(), at.y() + high + gap), 0
            if move:
                item.setGeometry(QStyle.visualRect(self._direction(), rect, QRect(at, size)))
            at.setX(at.x() + size.width() + gap)
            high = max(high, size.height())
        return at.y() + high - rect.y()

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight

    def _column(self, width: int, gap: int) -> int:
        if not self._least:
            return 0
        columns = max(1, (width + gap) // (round(em() * self._least) + gap))
        return (width - (columns - 1) * gap) // columns
