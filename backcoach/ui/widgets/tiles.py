"""Tiles with a picture and two lines of text, as many in a row as fit; gone through with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

GAP, MARGIN = 16, 12  # between tiles, and inside one
SHAPE = 0.66  # height of a picture as a part of its width
LEAST_EMS = 11  # a tile's width in heights of the text

ID, LINE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True)
class Tile:
    """What stands on a tile."""

    id: str
    title: str
    line: str


class Tiles(QListWidget):
    """A grid of tiles that fills its width.

    Signals:
        opened(id): a tile was clicked, or Return pressed on it.
    """

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty grid; `name` is what it is called for those who do not see it."""
        super().__init__(parent)
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

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other tiles; the one that was chosen stays so where it is still there."""
        chosen = self.chosen
        pictures = {
            self.item(row).data(ID): self.item(row).data(Qt.ItemDataRole.DecorationRole) for row in range(self.count())
        }
        self.clear()
        for tile in tiles:
            item = QListWidgetItem(tile.title)
            item.setData(ID, tile.id)
            item.setData(LINE, tile.line)
            item.setData(Qt.ItemDataRole.DecorationRole, pictures.get(tile.id))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tile.title}. {tile.line}")
            self.addItem(item)
        self.choose(chosen)

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
        if event.key() in _KEYS and self.currentRow() >= 0:
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the tiles of a row."""
        em, wide = self.fontMetrics().height(), self.viewport().width() - 1  # Qt breaks a row that fits exactly
        columns = max(1, wide // (em * LEAST_EMS + GAP))
        width = wide // columns
        height = round((width - GAP - 2 * MARGIN) * SHAPE) + text_height(self.font()) + 3 * MARGIN + GAP
        self.setGridSize(QSize(width, height))
        super().resizeEvent(event)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(ID)))


def bold(font: QFont) -> QFont:
    """Return the font of a tile's title."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def small(font: QFont) -> QFont:
    """Return the font of the line below the title."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


def text_height(font: QFont) -> int:
    """Return the room for a title of up to two lines and a line of up to two."""
    return 2 * QFontMetrics(bold(font)).lineSpacing() + 2 * QFontMetrics(small(font)).lineSpacing() + 4


class _TilePainter(QStyledItemDelegate):
    """Paints a tile in the colours of the palette."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of the grid."""
        view = self.parent()
        assert isinstance(view, Tiles)
        return view.gridSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card, the picture, the title, and the line below."""
        area = option.rect.adjusted(0, 0, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, option, area)
        inside = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        picture = QRect(inside.left(), inside.top(), inside.width(), round(inside.width() * SHAPE))
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            painter.drawPixmap(picture, _fitting(pixmap, picture.size(), painter.device().devicePixelRatioF()))
        self._paint_text(painter, option, inside.adjusted(0, picture.height() + MARGIN, 0, 0), index)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        palette = QApplication.palette()  # the view's own is half taken over by the style sheet
        state = option.state
        edge, width = palette.color(QPalette.ColorRole.Mid), 1
        if state & QStyle.StateFlag.State_MouseOver:
            edge, width = palette.color(QPalette.ColorRole.Highlight), 2
        if state & QStyle.StateFlag.State_HasFocus:
            edge, width = palette.color(QPalette.ColorRole.Accent), 3
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        painter.fillPath(shape, palette.color(QPalette.ColorRole.Base))
        painter.strokePath(shape, QPen(QColor(edge), width))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = QApplication.palette()  # the view's own is half taken over by the style sheet
        font: QFont = option.font
        wrap = Qt.TextFlag.TextWordWrap
        painter.setFont(bold(font))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        used = painter.drawText(area, wrap, str(index.data()))
        painter.setFont(small(font))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area.adjusted(0, used.height() + 4, 0, 0), wrap, str(index.data(LINE)))


def _fitting(picture: QPixmap, size: QSize, ratio: float) -> QPixmap:
    return picture.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
