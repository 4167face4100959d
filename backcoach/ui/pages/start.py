"""The first page: what there is to do, how long it takes, and what it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from backcoach.ui.widgets.pictures import Pictures
from backcoach.ui.widgets.text import button, clear, column, frame, label, row

PICTURE = (84, 56)
"""Width and height of a picture on a card, in pixels."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One routine as it is offered; `pictures` are the ids and names of some of its exercises."""

    id: str
    name: str
    minutes: str
    phases: str
    needs: str
    note: str
    own: bool
    pictures: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A session that was broken off by the machine, and how far it had come."""

    id: str
    name: str
    when: str
    done: str


class StartPage(QWidget):
    """Cards to choose from, and what was left unfinished.

    Signals:
        chosen(routine): the id of the routine to get ready for.
        go_on(session), keep(session), discard(session): what to do with an unfinished session.
        seen(): the page has come into sight.
    """

    chosen = Signal(str)
    go_on = Signal(str)
    keep = Signal(str)
    discard = Signal(str)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._choices: list[QPushButton] = []
        self._pictures: list[Pictures] = []
        outer = column(self)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        content = column(inside, space=16, margin=28)
        content.addWidget(label("What shall we do today?", "title"))
        self._greeting = label("", "soft", wrap=True)
        content.addWidget(self._greeting)
        self._unfinished = column(space=12)
        content.addLayout(self._unfinished)
        self._cards = QGridLayout()
        self._cards.setSpacing(16)
        content.addLayout(self._cards)
        content.addStretch(1)
        scroll.setWidget(inside)
        outer.addWidget(scroll)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the first offer; as its proxy, it would keep Tab from what stands above it."""
        if self._choices:
            self._choices[0].setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def show_greeting(self, text: str) -> None:
        """Show a line below the title."""
        self._greeting.setText(text)
        self._greeting.setVisible(bool(text))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show what there is to do, two cards side by side."""
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._choices.clear()
        self._pictures.clear()
        for place, offer in enumerate(offers):
            self._cards.addWidget(self._card(offer, first=place == 0), place // 2, place % 2)
        for side in range(2):
            self._cards.setColumnStretch(side, 1)

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise on every card that has a place for it."""
        for pictures in self._pictures:
            pictures.show_picture(exercise, picture)

    def show_unfinished(self, sessions: Sequence[Unfinished]) -> None:
        """Show sessions that wait for a decision."""
        clear(self._unfinished)
        cards = [self._decision(session) for session in sessions]
        for card in cards:
            self._unfinished.addWidget(card)
        above = [choice for card in cards for choice in card.findChildren(QPushButton)]
        if above:
            self.setFocusProxy(above[0])
            above[0].setFocus()
        for before, after in pairwise([*above, *self._choices]):  # Tab goes from top to bottom
            self.setTabOrder(before, after)

    def _card(self, offer: Offer, *, first: bool) -> QFrame:
        card = frame("card")
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = column(card, space=6, margin=18)
        head = row()
        head.addWidget(label(offer.name, "heading", wrap=True), 1)
        head.addWidget(label(offer.minutes, "minutes"))
        layout.addLayout(head)
        if offer.own:
            layout.addWidget(label("Your own routine", "small"))
        layout.addWidget(label(offer.note, wrap=True))
        layout.addWidget(label(offer.phases, "small", wrap=True))
        if offer.pictures:
            self._pictures.append(Pictures(offer.pictures, *PICTURE))
            layout.addWidget(self._pictures[-1])
        layout.addStretch(1)
        foot = row()
        foot.addWidget(label(offer.needs, "small", wrap=True), 1)
        choose = button("Get ready", "main" if first else "")
        choose.setAccessibleName(f"Get ready for {offer.name}, {offer.minutes}")
        choose.clicked.connect(lambda: self.chosen.emit(offer.id))
        self._choices.append(choose)
        foot.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(foot)
        return card

    def _decision(self, session: Unfinished) -> QFrame:
        card = frame("notice")
        layout = column(card, margin=16)
        layout.addWidget(label(f"{session.name} was interrupted", "heading", wrap=True))
        layout.addWidget(label(f"{session.when}. {session.done}", wrap=True))
        choices = row()
        for text, role, signal in (
            ("Go on with it", "main", self.go_on),
            ("Keep it as it is", "", self.keep),
            ("Throw it away", "", self.discard),
        ):
            choice = button(text, role)
            choice.clicked.connect(lambda _checked=False, signal=signal: signal.emit(session.id))
            choices.addWidget(choice)
        choices.addStretch(1)
        layout.addLayout(choices)
        return card
