"""All exercises as pictures, and what to choose among them by."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backcoach.language import tr
from backcoach.ui import design
from backcoach.ui.widgets.empty import Empty
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.keyed import frame_by_key
from backcoach.ui.widgets.menupill import MenuPill
from backcoach.ui.widgets.search import Search
from backcoach.ui.widgets.text import button, centred, column, label, row
from backcoach.ui.widgets.tiles import Tile, Tiles

LOW = 22  # ems of height below which the questions stand on a page of their own


@dataclass(frozen=True, slots=True)
class Question:
    """Something to choose by: what it is called, what is said while nothing is chosen, and its answers by key.

    Attributes:
        kept: it is remembered and means more than this page, so that "show all" leaves it.
    """

    key: str
    name: str
    usual: str
    answers: Mapping[str, str]
    several: bool = False
    kept: bool = False


class LibraryPage(QWidget):
    """A line to search and a pill for each question above a grid of exercises.

    Signals:
        narrowed(): other exercises are wanted; see `choice`, `choices` and `words`.
        opened(exercise): this one is to be shown large.
        pointed(exercise): the mouse or the focus is on this one; "" when on none.
        left(): back to the start.
        seen(): the page has come into sight.
    """

    narrowed = Signal()
    opened = Signal(str)
    pointed = Signal(str)
    left = Signal()
    seen = Signal()

    def __init__(self, questions: Sequence[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._pills: dict[str, MenuPill] = {}
        self._passing: list[MenuPill] = []
        self._kept: list[MenuPill] = []
        self._forgotten: dict[MenuPill, frozenset[str]] = {}  # what was left out until a moment ago
        outside, inside = column(self, margin="l xl"), QWidget()
        outside.addLayout(centred(inside, widest="wide"))
        layout = column(inside, space="m")
        layout.addLayout(self._head())
        layout.addWidget(self._made_filters(questions))
        self._tiles = Tiles(tr("Exercises"))
        frame_by_key(self._tiles)
        self._tiles.opened.connect(self.opened)
        self._tiles.pointed.connect(self.pointed)
        self._nothing = Empty(tr("Choose a little less, or another word."), tr("Show all exercises"))
        self._nothing.tell(tr("No exercise fits all of this."))
        self._nothing.pressed.connect(self.clear)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._tiles, 1)
        for key, act in (
            (QKeySequence.StandardKey.Find, self._seek),
            (Qt.Key.Key_Slash, self._seek),
            (Qt.Key.Key_Escape, self._leave),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # -- what is chosen

    def choice(self, question: str) -> str:
        """Return the key of the chosen answer, or ""."""
        return self._pills[question].key

    def choices(self, question: str) -> frozenset[str]:
        """Return the keys of all chosen answers."""
        return self._pills[question].keys

    def choose(self, question: str, keys: Collection[str]) -> None:
        """Choose these answers and no others."""
        self._pills[question].choose(*keys)

    @property
    def words(self) -> str:
        """Return what is searched for."""
        return self._search.text().strip()

    @Slot()
    def clear(self) -> None:
        """Want all exercises again."""
        for pill in self._passing:
            pill.clear()
        self._search.clear()
        self._tiles.setFocus()

    # -- what is shown

    def show_tiles(self, tiles: Sequence[Tile], told: str) -> None:
        """Show these exercises, and say how many there are."""
        self._tiles.show_tiles(tiles)
        self._nothing.setVisible(not tiles)
        self._count.setText(told)
        self._clear.setVisible(bool(self.words) or any(pill.keys for pill in self._passing))
        if any(pill.keys for pill in self._kept):
            self._forgotten = {}
        self._forget.setText(tr("Undo") if self._forgotten else tr("Leave nothing out"))
        self._forget.setVisible(any(pill.keys for pill in self._kept) or bool(self._forgotten))
        self._fit()

    def show_first(self) -> None:
        """Show the list from its top: others are in it now."""
        self._tiles.choose("")
        self._tiles.scrollToTop()

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise."""
        self._tiles.show_picture(exercise, picture)

    def show_empty(self, picture: QImage) -> None:
        """Show a picture where nothing is found."""
        self._nothing.show_picture(picture)

    # -- Qt

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the exercises; as its proxy, they would keep Tab from what stands above them."""
        self._tiles.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing to be taken back any more."""
        super().hideEvent(event)
        self._forgotten = {}

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look: the count is as high as the way back to all, so that nothing moves when that comes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._count.setMinimumHeight(self._clear.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the questions away where there is little room."""
        super().resizeEvent(event)
        self._fit()

    # -- how it is built

    def _head(self) -> QHBoxLayout:
        line = row(space="m")
        self._title = label(tr("Exercises"), "title")
        line.addWidget(self._title)
        line.addStretch(1)
        self._search = Search(tr("Search the exercises"))
        self._search.textChanged.connect(self.narrowed)
        line.addWidget(self._search, 2)
        self._fold = button(tr("Choose by"), "pill")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._fit)
        line.addWidget(self._fold)
        return line

    def _made_filters(self, questions: Sequence[Question]) -> QWidget:
        self._filters = QWidget()
        flow = Flow(self._filters)
        for it in questions:
            pill = MenuPill(it.name, it.usual, it.answers, several=it.several)
            pill.changed.connect(self.narrowed)
            self._pills[it.key] = pill
            (self._kept if it.kept else self._passing).append(pill)
            flow.addWidget(pill)
        self._clear = button(tr("Show all"), "quiet")
        self._clear.clicked.connect(self.clear)
        flow.addWidget(self._clear)
        self._forget = button(tr("Leave nothing out"), "quiet")
        self._forget.clicked.connect(self._forget_kept)
        flow.addWidget(self._forget)
        self._count = label("", "soft")
        flow.addWidget(self._count)
        return self._filters

    @Slot()
    def _forget_kept(self) -> None:
        """Leave nothing out any more, or what was left out before that."""
        before = self._forgotten
        self._forgotten = {} if before else {pill: pill.keys for pill in self._kept}
        for pill in self._kept:
            pill.choose(*before.get(pill, ()))
        self._tiles.setFocus()

    @Slot()
    def _seek(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @Slot()
    def _leave(self) -> None:
        """Take back what is searched for; go back to the start where that is nothing."""
        if self.words:
            self._search.clear()
            self._tiles.setFocus()
        else:
            self.left.emit()

    @Slot()
    def _fit(self) -> None:
        low = self.height() < LOW * design.em()
        folded = low and not self._fold.isChecked()
        self._fold.setVisible(low)
        self._title.setVisible(not low)
        self._filters.setVisible(not folded)
        empty = not self._nothing.isHidden()
        self._tiles.setVisible(not empty and (folded or not low))
