"""Rectangles, and what becomes of them for somebody who lies on the side, or who reads from right to left."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt


class Box(NamedTuple):
    """A rectangle in Qt's pixels, y down."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return its lower edge."""
        return self.y + self.height

    @property
    def rect(self) -> QRect:
        """Return it in whole pixels."""
        return QRectF(*self).toRect()

    def within(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Return it smaller by a margin at each edge."""
        return Box(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)

    def sided(self, within: Box, direction: Qt.LayoutDirection) -> Box:
        """Return where it is on a page for people who read in a direction: as in a mirror, from right to left."""
        if direction is Qt.LayoutDirection.RightToLeft:
            return self._replace(x=within.x + within.right - self.right)
        return self

    def turned(self, quarters: int, width: float, height: float) -> Box:
        """Return where it is seen once a page of this size has been turned clockwise by so many quarters."""
        if quarters == 1:
            return Box(height - self.bottom, self.x, self.height, self.width)
        if quarters == 3:
            return Box(self.y, width - self.right, self.height, self.width)
        return self

    def corner(self, quarters: int, width: float, height: float) -> tuple[float, float]:
        """Return where its upper left corner was before the page, of this size now, was turned."""
        if quarters == 1:
            return self.y, width - self.right
        if quarters == 3:
            return height - self.bottom, self.x
        return self.x, self.y


def sided(area: QRectF, within: QRectF, *, right_to_left: bool) -> QRectF:
    """Return a place within another: as far from its right as it was from its left for who reads from right to left."""
    seen = QRectF(area)
    if right_to_left:
        seen.moveRight(within.left() + within.right() - area.left())
    return seen
