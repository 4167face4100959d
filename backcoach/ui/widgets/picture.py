"""One picture on the ground it stands on, as large as its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from backcoach.language import tr
from backcoach.ui import icons
from backcoach.ui.design import design, em
from backcoach.ui.theme import brush
from backcoach.ui.typeface import small, written

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QImage, QPaintEvent


FAINT = 0.6  # how much of its colour a place without a picture has
SIGN = 1.8  # ems: what stands there where none can be drawn


class Picture(QLabel):
    """Keeps its place until its picture is there; a label, which Qt tells screen readers of as a picture."""

    def __init__(
        self,
        width: float,
        height: float,
        *,
        grows: bool = False,
        lift: float = 0.0,
        of: float = 0.0,
        waits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Leave room for a picture, so many ems wide and high.

        One that `grows` takes what room there is. `lift` tells how much of the room that is left over is below it.
        Where it is seen only up to its `height`, `of` is how high the whole picture is. One that `waits` shows its
        place until then. One that has a name says so where none can be drawn; others are only there to look at.
        """
        super().__init__(parent)
        self._size, self._grows, self._lift, self._waits = (width, height), grows, lift, waits
        self._lacks = False
        self._above = max(0.0, of - height)
        policy = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, policy)

    @property
    def is_there(self) -> bool:
        """Tell whether there is a picture."""
        return not self.pixmap().isNull()

    def sizeHint(self) -> QSize:
        """Return the room it would like."""
        return QSize(round(self._size[0] * em()), round(self._size[1] * em()))

    def minimumSizeHint(self) -> QSize:
        """Return the room it needs."""
        return self.sizeHint() / 2 if self._grows else self.sizeHint()

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture; none yet; or, where it is empty, that there will be none."""
        self._lacks = bool(self.accessibleName()) and picture is not None and picture.isNull()
        self.setAccessibleDescription(tr("No picture") if self._lacks else "")
        self.setPixmap(QPixmap() if picture is None else QPixmap.fromImage(picture))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as large as it fits, on the ground."""
        if not self.is_there and not self._waits and not self._lacks:
            return
        painter = QPainter(self)
        if not self.is_there:
            (paint_lack if self._lacks else paint_place)(painter, QRectF(self.rect()), self.font())
            return
        room = QRectF(self.rect()).adjusted(0, -self._above * em(), 0, 0)
        paint_on_ground(painter, self.pixmap(), room, self._lift)


def paint_place(painter: QPainter, room: QRectF, _font: QFont | None = None) -> None:
    """Paint quietly where a picture will be: many come one by one, and a place without anything looks broken."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(brush("still"))
    painter.setOpacity(FAINT)
    radius = design()["radius"]["button"] * em()
    painter.drawRoundedRect(room, radius, radius)
    painter.setOpacity(1.0)


def paint_lack(painter: QPainter, room: QRectF, font: QFont) -> None:
    """Paint where there will be no picture a sign, and words as far as there is room for them."""
    paint_place(painter, room)
    words, letters = tr("No picture"), small(font)
    metrics, side = QFontMetricsF(letters), min(SIGN * em(), room.height() / 2)
    told = metrics.horizontalAdvance(words) < room.width() and side + metrics.height() < room.height()
    high = side + metrics.height() * told
    top, ink = room.center().y() - high / 2, brush("soft")
    icons.paint(painter, "exercises", QRectF(room.center().x() - side / 2, top, side, side), ink)
    if told:
        painter.fillPath(written(words, letters, QPointF(room.center().x(), top + side + metrics.ascent())), ink)


def paint_on_ground(painter: QPainter, picture: QPixmap, room: QRectF, lift: float = 0.0) -> None:
    """Paint a picture as large as it fits into a room, in its middle, and at its bottom unless it is lifted."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    ratio = painter.device().devicePixelRatioF()
    size = picture.size().scaled((room.size() * ratio).toSize(), QtCore.Qt.AspectRatioMode.KeepAspectRatio)
    smooth = QtCore.Qt.TransformationMode.SmoothTransformation
    fitting = picture if picture.size() == size else picture.scaled(size, mode=smooth)
    wide, high = size.width() / ratio, size.height() / ratio
    area = QRectF(room.center().x() - wide / 2, room.bottom() - high - lift * (room.height() - high), wide, high)
    painter.drawPixmap(area, fitting, QRectF(fitting.rect()))
