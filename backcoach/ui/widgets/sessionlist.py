"""Sessions in a list under the headings of their weeks; gone through with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from backcoach.ui import icons
from backcoach.ui.boxes import sided
from backcoach.ui.design import design, em
from backcoach.ui.theme import colour
from backcoach.ui.typeface import bold, small

ID, LINE, STATE = (Qt.ItemDataRole.UserRole + place for place in range(3))
PAD, GAP = 0.6, 0.3  # ems
ICONS = {"completed": ("check", "accent"), "stopped": ("stop", "soft"), "interrupted": ("pause", "soft")}
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Entry:
    """One session in the list; `week` is the heading it stands under, `state` how it ended, for its shape."""

    id: str
    week: str
    title: str
    subtitle: str
    state: str


class SessionList(QListWidget):
    """Shows entries.

    Signals:
        opened(id): another one was chosen.
    """

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tiles")
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_EntryPainter(self))
        self.currentItemChanged.connect(self._open)

    @property
    def chosen(self) -> str:
        """Return the id of the chosen session, or ""."""
        item = self.currentItem()
        return str(item.data(ID)) if self.currentRow() >= 0 else ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries, telling nobody; the one that was chosen stays so where it is still there."""
        chosen, week = self.chosen, ""
        self.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.clear()
        rows: dict[str, int] = {}
        for entry in entries:
            if entry.week != week:
                week = entry.week
                heading = QListWidgetItem(week)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(heading)
            item = QListWidgetItem(f"{entry.title}\n{entry.subtitle}")
            for role, value in ((ID, entry.id), (LINE, entry.subtitle), (STATE, entry.state)):
                item.setData(role, value)
            rows[entry.id] = self.count()
            self.addItem(item)
        if rows:
            self.setCurrentRow(rows.get(chosen, min(rows.values())))
        self.blockSignals(False)  # noqa: FBT003 - as above

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the entries wrapped anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot()
    def _open(self) -> None:
        if chosen := self.chosen:
            self.opened.emit(chosen)


class _EntryPainter(QStyledItemDelegate):
    """Paints a heading, or a session: a shape for how it ended, its name, and a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the wrapped words."""
        view = self.parent()
        assert isinstance(view, QListWidget)
        width = view.viewport().width()
        if not index.data(ID):
            return QSize(width, round(QFontMetrics(bold(option.font)).height() + 1.2 * PAD * em()))
        title, line = _heights(option.font, index, width)
        return QSize(width, title + line + round((2 * PAD + GAP) * em()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint it in the colours of the theme."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(ID):
            self._paint_entry(painter, option, index)
        else:
            painter.setFont(bold(option.font))
            painter.setPen(colour("soft"))
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area, pad = QRectF(option.rect).adjusted(2, 1, -4, -GAP * em() + 1), PAD * em()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(colour("focus"), 3) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft" if chosen else "surface"))
        radius = design()["radius"]["button"] * em()
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        icon, role = ICONS.get(str(index.data(STATE)), ICONS["interrupted"])
        room, mirrored = QRectF(option.rect), option.direction is Qt.LayoutDirection.RightToLeft
        place = sided(QRectF(area.left() + pad, area.top() + pad, em(), em()), room, right_to_left=mirrored)
        icons.paint(painter, icon, place, colour(role))
        title, line = _heights(option.font, index, option.rect.width())
        left, wide = round(_before()), _wide(option.rect.width())
        top = round(area.top() + pad)
        painter.setFont(bold(option.font))
        painter.setPen(colour("text"))
        painter.drawText(sided(QRectF(left, top, wide, title), room, right_to_left=mirrored), int(WRAP), _title(index))
        painter.setFont(small(option.font))
        painter.setPen(colour("soft"))
        below = sided(QRectF(left, top + title, wide, line), room, right_to_left=mirrored)
        painter.drawText(below, int(WRAP), str(index.data(LINE)))


def _title(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data()).partition("\n")[0]


def _before() -> float:
    return (2 * PAD + 1.0) * em()


def _wide(width: int) -> int:
    return max(1, round(width - _before() - (PAD + 0.4) * em()))


def _heights(font: QFont, index: QModelIndex | QPersistentModelIndex, width: int) -> tuple[int, int]:
    room = QRect(0, 0, _wide(width), 10_000)
    title = QFontMetrics(bold(font)).boundingRect(room, int(WRAP), _title(index)).height()
    return title, QFontMetrics(small(font)).boundingRect(room, int(WRAP), str(index.data(LINE))).height()
