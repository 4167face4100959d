"""What can be set, section by section, and what comes of it at once. Made from tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QWidget,
)

from backcoach.language import tr
from backcoach.ui import design
from backcoach.ui.turns import one_by_one
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.lengths import Length, Lengths
from backcoach.ui.widgets.option import OptionRow, Value
from backcoach.ui.widgets.search import Search
from backcoach.ui.widgets.sectioncard import Section, SectionCard
from backcoach.ui.widgets.shade import Shade
from backcoach.ui.widgets.text import button, centred, column, frame, label, row

BESIDE = 54  # ems of width from which the sections stand beside what they hold
ROOM = 24  # ems of height from which everything but a section stays where it is
BELOW = (0, 31, 35)  # ems of height from which so many more lines fit below the sections
ASIDE = 38  # ems of width from which a picture stands beside what it shows
SIDE = 13  # width of the sections in ems
ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
FREE = 16777215  # pixels: as wide as Qt lets anything be


class SettingsPage(QWidget):
    """One section at a time, or whatever was looked for.

    Signals:
        changed(key, value): something is to be another.
        reset(section): everything in a section is to be as usual.
        undone(): the last change is to be taken back.
        sought(words): somebody looks for something; the answer is `show_found`.
        tried(): let me hear the voice.
        seen(): the page has come into sight.
    """

    changed = Signal(str, object)
    reset = Signal(str)
    undone = Signal()
    sought = Signal(str)
    tried = Signal()
    seen = Signal()

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Settings"))  # it has the focus at first
        self._cards = {section.name: SectionCard(section) for section in sections}
        self._chosen = sections[0].name
        self._found: Collection[str] | None = None
        outside = column(self, margin="l xl")
        inside = QWidget()
        self._all = column(inside, space="l")
        self._head, self._side = self._made_head(), self._made_side()
        self._middle = row(space="xl")
        self._middle.addWidget(self._scrolled(), 1)
        self._all.addLayout(self._middle, 1)
        outside.addLayout(centred(inside))
        self._lengths = Lengths()
        self._side_layout.addWidget(self._lengths)
        self._add_keys()
        self.choose(self._chosen)

    # -- what is shown

    @property
    def rows(self) -> dict[str, OptionRow]:
        """Return what can be set, by key, of every section that has been seen."""
        return {key: one for card in self._cards.values() for key, one in card.rows.items()}

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show what is set, without telling anyone."""
        for card in self._cards.values():
            card.show_values(values)

    def show_undo(self, name: str) -> None:
        """Offer to take back the last change, of what is called so; "" where there is none."""
        self._undo.setVisible(bool(name))
        told = tr("Take back the last change: {name}", name=name)
        self._undo.setToolTip(told)
        self._undo.setAccessibleDescription(told)

    def show_lengths(self, lengths: Sequence[Length]) -> None:
        """Show how long the sessions take now, what matters most first."""
        self._lengths.show_lengths(lengths)

    def show_found(self, keys: Collection[str] | None) -> None:
        """Show these and nothing else, or the chosen section again."""
        self._found = keys
        self._refresh()
        self._fit()

    def show_picture(self, section: str, picture: QWidget) -> None:
        """Show beside a section what it looks like."""
        self._cards[section].show_picture(picture)
        self._fit()

    def show_small(self, exercise: str, picture: QImage) -> None:
        """Show a small picture of an exercise beside what can be set of it."""
        for card in self._cards.values():
            card.show_small(exercise, picture)

    def add_try(self, section: str) -> None:
        """Offer to hear what is set in a section."""
        self._cards[section].add_button(tr("Let me hear it")).clicked.connect(self.tried)

    @property
    def chosen(self) -> str:
        """Return the section that is shown; "" while something is looked for."""
        return "" if self._found is not None else self._chosen

    @Slot(str)
    def choose(self, section: str) -> None:
        """Show a section."""
        self._chosen = section
        self._search.clear()
        self.show_found(None)

    # -- Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen, and build meanwhile what cannot yet."""
        super().showEvent(event)
        self.seen.emit()
        one_by_one(self, (piece for card in self._cards.values() for piece in card.filling))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of "undo" also from where somebody types; arrows lead from the page to its sections."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif self.hasFocus() and event.key() in ARROWS:
            self._ways[self._chosen].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections beside what they hold, or above it."""
        super().resizeEvent(event)
        self._fit()

    # -- how it is built

    def _made_head(self) -> QWidget:
        head = QWidget()
        line = row(head, space="m")
        self._title = label(tr("Settings"), "title")
        line.addWidget(self._title)
        self._search = Search(tr("Search the settings"))
        self._search.textChanged.connect(self.sought)
        line.addStretch(1)
        line.addWidget(self._search, 2)
        self._undo = button(tr("Undo"), "quiet", key="Ctrl Z", icon="undo")
        self._undo.clicked.connect(self.undone)
        kept = self._undo.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that the search keeps its place
        self._undo.setSizePolicy(kept)
        line.addWidget(self._undo)
        return head

    def _made_side(self) -> QWidget:
        side = QWidget()
        self._side_layout = column(side, space="l")
        self._pills = QWidget()
        flow = self._flow = Flow(self._pills, space="xs")
        self._ways: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for name in self._cards:
            way = button(name, "side")
            way.setCheckable(True)
            way.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # what a click has chosen is seen without a ring
            way.clicked.connect(lambda _on, section=name: self._go_to(section))
            self._group.addButton(way)
            self._ways[name] = way
            flow.addWidget(way)
        self._side_layout.addWidget(self._pills)
        self._side_layout.addStretch(1)
        return side

    def _scrolled(self) -> QWidget:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        content = self._content = column(inside, space="l")
        content.setContentsMargins(0, 0, design.step("s"), 0)
        for name, card in self._cards.items():
            card.changed.connect(self.changed)
            card.reset.connect(lambda section=name: self.reset.emit(section))
            content.addWidget(card)
        self._nothing = self._nothing_found()
        content.addWidget(self._nothing)
        content.addStretch(1)
        self._scroll.setWidget(inside)
        Shade(self._scroll)
        return self._scroll

    def _nothing_found(self) -> QFrame:
        card = frame("card")
        inside = column(card, space="m", margin="xl")
        self._missing = label("", "heading", wrap=True)
        inside.addWidget(self._missing)
        inside.addWidget(label(tr("Try another word: voice, hold, rest, hair, bridge."), "soft", wrap=True))
        back = button(tr("Show all settings"), "main")
        back.clicked.connect(lambda: self.choose(self._chosen))
        inside.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _add_keys(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Undo, self.undone.emit),
            (QKeySequence.StandardKey.Find, self._seek),
            (Qt.Key.Key_Slash, self._seek),
            (Qt.Key.Key_Escape, self._look_no_more),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _go_to(self, section: str) -> None:
        """Show a section, from its top where the sections above it can be scrolled away."""
        self.choose(section)
        if self._content.indexOf(self._side) >= 0:
            self._content.activate()
            self._scroll.verticalScrollBar().setValue(self._cards[section].y() - design.step("m"))

    @Slot()
    def _seek(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    @Slot()
    def _look_no_more(self) -> None:
        """Take back what is looked for, and leave the line: a letter leads to another page again."""
        looks = self._found is not None or self._search.hasFocus()
        self.choose(self._chosen)
        if looks:
            self.setFocus()

    def _refresh(self) -> None:
        """Show the chosen section, or what was found in all of them."""
        found, shown = self._found, False
        for name, card in self._cards.items():
            visible = name == self._chosen if found is None else card.has(found)
            if visible:
                card.show_only(found)
            card.setVisible(visible)
            shown = shown or visible
        self._missing.setText(tr("Nothing here is called “{words}”.", words=self._search.text()))
        self._nothing.setVisible(not shown)
        self._group.setExclusive(False)
        for name, way in self._ways.items():
            way.setChecked(found is None and name == self._chosen)
        self._group.setExclusive(found is None)
        self._lengths.setVisible(any(it.section.lengthens and not it.isHidden() for it in self._cards.values()))
        self._scroll.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        """Put everything where there is room for it; where there is little, all but the lengths can be scrolled."""
        em = design.em()
        beside, low = self.width() >= BESIDE * em, self.height() < ROOM * em
        self._title.setVisible(self.width() >= ASIDE * em)  # or what is looked for could not be read
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(design.step("xl" if beside else "m"))
        _place(self._head, self._content if low else self._all, 0)
        _place(self._side, self._middle if beside or not low else self._content, 0 if beside or not low else 1)
        self._side.setVisible(beside or not low or self._found is None)  # or what was found would be below the edge
        _place(self._lengths, self._side_layout if beside else self._all, -1)
        self._side.setMinimumWidth(SIDE * em if beside else 0)
        self._side.setMaximumWidth(SIDE * em if beside else FREE)
        most = sum(self.height() >= least * em for least in BELOW) if beside else 1
        self._lengths.show_most(most, others=self.width() >= ASIDE * em)
        self._flow.stack(beside)
        for card in self._cards.values():
            card.turn(beside=self.width() >= ASIDE * em, high=self.height())


def _place(widget: QWidget, layout: QBoxLayout, index: int) -> None:
    if layout.indexOf(widget) < 0:
        layout.insertWidget(index, widget)
