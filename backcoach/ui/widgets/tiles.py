"""Tiles with a picture and two lines of text, as many in a row as fit; gone through with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from backcoach.ui import icons
from backcoach.ui.boxes import sided
from backcoach.ui.design import design, em, step
from backcoach.ui.theme import colour
from backcoach.ui.typeface import bold, small
from backcoach.ui.widgets.picture import paint_lack, paint_place

SHAPE = 0.66  # height of a picture as a part of its width
LEAST_EMS = 11.5  # a tile's width in heights of the text
LOW_EMS, SMALL_EMS = 14, 8  # where there is less height than that, they may be smaller
WIDEST_EMS = 16.5
SET_BACK = 0.4  # how much is left of a picture that is set back

ID, TILE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True)
class Tile:
    """What stands on a tile.

    Attributes:
        phase: the part of a session whose icon stands before the line; "" for none.
        out: why it is set back; "" where it is not.
    """

    id: str
    title: str
    line: str
    phase: str = ""
    out: str = ""

    @property
    def told(self) -> str:
        """Return all its words."""
        return ". ".join(text for text in (self.title, self.line, self.out) if text)


class Tiles(QListWidget):
    """A grid of tiles that fills its width.

    Signals:
        opened(id): a tile was clicked, or Return pressed on it.
        pointed(id): the mouse or the focus is on this tile; "" when on none.
    """

    opened = Signal(str)
    pointed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty grid; `name` is what it is called for those who do not see it."""
        super().__init__(parent)
        self._pointed = self._under = ""
        self.setProperty("role", "tiles")
        self.setAccessibleName(name)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else tiles change their width with it
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setItemDelegate(_TilePainter(self))
        self.itemClicked.connect(self._open)
        self.currentItemChanged.connect(lambda *_: self._point())

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other tiles; the one that was chosen stays so where it is still there."""
        chosen = self.chosen
        pictures = {
            self.item(row).data(ID): self.item(row).data(Qt.ItemDataRole.DecorationRole) for row in range(self.count())
        }
        self.clear()
        self._under = ""
        for tile in tiles:
            item = QListWidgetItem(tile.title)
            item.setData(ID, tile.id)
            item.setData(TILE, tile)
            item.setData(Qt.ItemDataRole.DecorationRole, pictures.get(tile.id))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tile.told)
            item.setToolTip(tile.out)
            self.addItem(item)
        self.choose(chosen)
        self._fit()

    def show_picture(self, tile: str, picture: QImage) -> None:
        """Show a tile's picture, if it is there."""
        for row in range(self.count()):
            if self.item(row).data(ID) == tile:
                self.item(row).setData(Qt.ItemDataRole.DecorationRole, QPixmap.fromImage(picture))

    @property
    def chosen(self) -> str:
        """Return the id of the tile the arrow keys are at, or ""."""
        return str(self.currentItem().data(ID)) if self.currentRow() >= 0 else ""

    def choose(self, tile: str) -> None:
        """Go to a tile; to the first where it is not there."""
        rows = [row for row in range(self.count()) if self.item(row).data(ID) == tile]
        if self.count():
            self.setCurrentRow(rows[0] if rows else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen tile."""
        self._under = ""  # whoever uses the keys does not point with the mouse
        if event.key() in _KEYS and self.currentRow() >= 0:
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)
        self._point()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        super().mouseMoveEvent(event)
        item = self.itemAt(event.position().toPoint())
        self._under = str(item.data(ID)) if item else ""
        self._point()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing with the mouse."""
        super().leaveEvent(event)
        self._under = ""
        self._point()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the chosen tile."""
        super().focusInEvent(event)
        self._point()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at it no more."""
        super().focusOutEvent(event)
        self._point()

    def hideEvent(self, event: QHideEvent) -> None:
        """Point at nothing."""
        super().hideEvent(event)
        self._under = ""
        self._point()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the tiles of a row."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        wide, gap = self.viewport().width() - 1, step("m")  # Qt breaks a row that fits exactly
        least = LEAST_EMS if self.height() > LOW_EMS * em() else SMALL_EMS
        columns = max(1, wide // (round(em() * least) + gap))
        width = min(wide // columns, round(WIDEST_EMS * em()) + gap)
        inside = width - gap - 2 * step("s")
        self.setGridSize(QSize(width, round(inside * SHAPE) + text_height(self.font()) + 3 * step("s") + gap))

    def _point(self) -> None:
        at = self._under or (self.chosen if self.hasFocus() and self.isVisible() else "")
        if at != self._pointed:
            self._pointed = at
            self.pointed.emit(at)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(ID)))


def text_height(font: QFont) -> int:
    """Return the room for a title of up to two lines and for up to two lines below it."""
    return 2 * QFontMetrics(bold(font)).lineSpacing() + 2 * QFontMetrics(small(font)).lineSpacing() + 8


class _TilePainter(QStyledItemDelegate):
    """Paints a tile in the colours of the theme."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of the grid."""
        view = self.parent()
        assert isinstance(view, Tiles)
        return view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card, the picture, the title, and the line below."""
        tile = index.data(TILE)
        area, pad = option.rect.adjusted(0, 0, -step("m"), -step("m")), step("s")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _paint_card(painter, option, area, back=bool(tile.out))
        inside = area.adjusted(pad, pad, -pad, -pad)
        place = QRect(inside.left(), inside.top(), inside.width(), round(inside.width() * SHAPE))
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap) and not pixmap.isNull():
            painter.setOpacity(SET_BACK if tile.out else 1.0)
            fitting = _fitting(pixmap, place.size(), painter.device().devicePixelRatioF())
            painter.drawPixmap(place, fitting)
            painter.setOpacity(1.0)
        elif isinstance(pixmap, QPixmap):
            paint_lack(painter, QRectF(place), option.font)
        else:
            paint_place(painter, QRectF(place))
        _paint_text(painter, option.font, inside.adjusted(0, place.height() + pad, 0, 0), tile)
        painter.restore()


def _paint_card(painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, back: bool) -> None:
    card, radius = QRectF(area), design()["radius"]["card"] * em()
    ring, gap = design()["line"]["ring"], design()["line"]["gap"]
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(colour("focus"), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius, radius)
        card = card.adjusted(ring + gap, ring + gap, -ring - gap, -ring - gap)
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(QPen(colour("accent" if over else "card_line"), 1))
    painter.setBrush(colour("ground" if back else "accent_soft" if over else "surface"))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_text(painter: QPainter, font: QFont, area: QRect, tile: Tile) -> None:
    painter.setFont(bold(font))
    painter.setPen(colour("soft" if tile.out else "text"))
    area = area.adjusted(0, _draw(painter, area, tile.title, 2) + 2, 0, 0)
    painter.setFont(small(font))
    painter.setPen(colour("danger" if tile.out else "soft"))
    if tile.phase and not tile.out:
        side = painter.fontMetrics().height()
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = sided(QRectF(area.left(), area.top(), side, side), QRectF(area), right_to_left=mirrored)
        icons.paint(painter, tile.phase, place, colour(tile.phase))
        before = round(side * 1.3)
        area = area.adjusted(0, 0, -before, 0) if mirrored else area.adjusted(before, 0, 0, 0)
    _draw(painter, area, tile.out or tile.line, 2)


def _draw(painter: QPainter, area: QRect, text: str, lines: int) -> int:
    """Draw text in at most so many lines, and return its height; what does not fit ends in dots."""
    wrap, line = Qt.TextFlag.TextWordWrap, painter.fontMetrics().lineSpacing()
    room = QRect(area.left(), area.top(), area.width(), lines * line + 4)  # some letters reach out of their line
    shown = text
    while shown and painter.fontMetrics().boundingRect(room, int(wrap), shown).height() > room.height():
        shown = shown.removesuffix("\N{HORIZONTAL ELLIPSIS}").rpartition(" ")[0] + "\N{HORIZONTAL ELLIPSIS}"
    painter.drawText(room, int(wrap), shown)
    return painter.fontMetrics().boundingRect(room, int(wrap), shown).height()


def _fitting(picture: QPixmap, size: QSize, ratio: float) -> QPixmap:
    wanted = size * ratio
    if picture.size() == wanted:
        return picture
    return picture.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
