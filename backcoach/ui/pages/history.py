"""What was done before: sessions, newest first, each with what was planned and what was really held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from backcoach.ui.widgets.banner import Banner
from backcoach.ui.widgets.linetable import LineTable
from backcoach.ui.widgets.text import button, column, label, row

_EMPTY = "Nothing here yet. After your first session you will find it here, with what you really held."


@dataclass(frozen=True, slots=True)
class Entry:
    """One session in the list."""

    id: str
    title: str
    subtitle: str


class HistoryPage(QWidget):
    """A list on the left, the chosen session on the right.

    Signals:
        opened(session): show its details.
        deleted(session), restored(session): it is to go, or to come back.
        older(): more of the list is wanted.
    """

    opened = Signal(str)
    deleted = Signal(str)
    restored = Signal(str)
    older = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._removed = ""
        layout = column(self, margin=28)
        layout.addWidget(label("Your sessions", "title"))
        self._undo = Banner("Undo")
        self._undo.acted.connect(self._restore)
        layout.addWidget(self._undo)
        self._empty = label(_EMPTY, "large", wrap=True)
        layout.addWidget(self._empty)
        self._both = QWidget()
        sides = row(self._both, space=20)
        sides.addLayout(self._list_side(), 2)
        sides.addLayout(self._detail_side(), 3)
        layout.addWidget(self._both, 1)
        layout.addStretch(0)

    def show_entries(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show the list, keeping what was chosen; `more` offers to show older ones."""
        chosen = self._chosen()
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(f"{entry.title}\n{entry.subtitle}")
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
            self._list.addItem(item)
        self._older.setVisible(more)
        self._empty.setText(_EMPTY)
        self._empty.setVisible(not entries)
        self._both.setVisible(bool(entries))
        places = [place for place, entry in enumerate(entries) if entry.id == chosen]
        if entries:
            self._list.setCurrentRow(places[0] if places else 0)

    def show_detail(self, title: str, line: str, headings: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        """Show one session."""
        self._title.setText(title)
        self._line.setText(line)
        self._table.show_lines(headings, lines)

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._empty.setText(sentence)
        self._empty.show()
        self._both.hide()

    def _list_side(self) -> QVBoxLayout:
        side = column()
        self._list = QListWidget()
        self._list.setAccessibleName("Sessions, newest first")
        self._list.currentItemChanged.connect(self._open)
        self._older = button("Show older ones")
        self._older.clicked.connect(self.older)
        self.setFocusProxy(self._list)
        side.addWidget(self._list, 1)
        side.addWidget(self._older)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list).activated.connect(self._delete)
        return side

    def _detail_side(self) -> QVBoxLayout:
        side = column()
        self._title = label("", "heading", wrap=True)
        self._line = label("", "soft", wrap=True)
        self._table = LineTable()
        self._table.setAccessibleName("What was done")
        delete = button("Delete this session")
        delete.clicked.connect(self._delete)
        side.addWidget(self._title)
        side.addWidget(self._line)
        side.addWidget(self._table, 1)
        side.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if self._list.currentRow() >= 0 else ""

    @Slot()
    def _open(self) -> None:
        if chosen := self._chosen():
            self.opened.emit(chosen)

    @Slot()
    def _delete(self) -> None:
        if chosen := self._chosen():
            self._removed = chosen
            self._undo.tell("The session is deleted.")
            self.deleted.emit(chosen)

    @Slot()
    def _restore(self) -> None:
        self.restored.emit(self._removed)
