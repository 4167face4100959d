"""The first page: the next session as its one large thing, the week against a goal of one's own, all other sessions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from backcoach.language import tr
from backcoach.ui.board import Board, Offer, Week
from backcoach.ui.design import em
from backcoach.ui.widgets.columns import Columns
from backcoach.ui.widgets.largekey import only_while_true
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.text import button, centred, clear, column, frame, label, restyle, row
from backcoach.ui.widgets.weekdays import Weekdays

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent, QShowEvent

    from backcoach.ui.widgets.choice import ChoiceCard  # comes after what is painted first

LARGE, SMALL = (480, 320), (112, 88)
"""Width and height of the picture of what comes next, and of those on the cards."""
NARROW, LOW = 43, 18  # ems of width and height; below, words need all of it, and the large button most
MOST_GOAL = 7
ABREAST, ROW = 3, 6.65  # cards side by side, and ems from one row of them to the next
NOT_YET = "\N{NO-BREAK SPACE}"  # keeps the room of a line whose words come later


class StartPage(QWidget):
    """One large card, a week, and calm cards below.

    Signals:
        chosen(routine): the id of the routine to get ready for; a second time when its key is pressed again, to begin.
        go_on(session), keep(session), discard(session): what to do with an unfinished session.
        goal_changed(sessions): another goal, in sessions a week; 0 for none.
        kept_all(): nothing is to be left out of the sessions any more; undone(): that is to be taken back.
        seen(): the page has come into sight.
    """

    chosen = Signal(str)
    go_on = Signal(str)
    keep = Signal(str)
    discard = Signal(str)
    goal_changed = Signal(int)
    kept_all = Signal()
    undone = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._board: Board | None = None
        self._shown_offers: tuple[Offer, ...] = ()
        self._choices: list[ChoiceCard] = []
        self._chosen = ""  # since the page came into sight
        self._forgotten = False  # what is to be avoided, a moment ago
        self._has_width = False  # before it is first laid out
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("focusPolicy", "NoFocus")  # by their names: see `label`
        scroll.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        inside, page = QWidget(), QWidget()
        inside.setLayout(centred(page))
        content = column(page, space="l", margin="l xl")
        content.addLayout(self._hello())
        content.addWidget(self._next())
        self._out, self._out_buttons = column(), list[QWidget]()
        content.addLayout(self._out)
        content.addWidget(self._week())
        self._more = label(tr("Or something else"), "heading")
        content.addWidget(self._more)
        self._cards = Columns(17, ABREAST)
        content.addWidget(self._cards)
        content.addStretch(1)
        scroll.setWidget(inside)
        column(self, space="0").addWidget(scroll)

    @property
    def board(self) -> Board | None:
        """Return what is shown."""
        return self._board

    @property
    def first(self) -> QWidget:
        """Return what has the focus at first, the large button; as a proxy it would keep Tab from what is before it."""
        return self._start

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self._chosen = ""
        self.seen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is less important where the name and the button need the room."""
        super().resizeEvent(event)
        self._has_width = True
        self._fit()

    def show_board(self, board: Board) -> None:
        """Show everything; what is the same as before stays as it is, with the focus where it was."""
        self.show_upper(board)
        self.show_cards()

    def show_upper(self, board: Board) -> None:
        """Show all but the cards further down, for which somebody who waits for the window need not wait."""
        before, self._board = self._board, board
        if board == before:
            return
        if board.unfinished:
            self._chosen = ""  # it is asked for first, and nothing else is begun
        self._greeting.setText(board.greeting)
        self._line.setText(board.line or NOT_YET)
        self._show_first(board)
        self._show_week(board.week)
        self._show_left_out(board.left_out)
        rows = -(-len(board.offers()) // ABREAST)
        self._cards.setMinimumHeight(round(rows * ROW * em()))

    @Slot()
    def show_cards(self) -> None:
        """Show the cards of the board, in the room that was kept for them."""
        offers = self._board.offers() if self._board else ()
        if offers != self._shown_offers:
            self._show_offers(offers)
        self._cards.setMinimumHeight(0)

    def show_large_picture(self, exercise: str, picture: QImage) -> None:
        """Show the large picture, if it is the one that is wanted."""
        if exercise == self._first_picture()[0]:
            self._large.show_picture(picture)

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise on every card that has a place for it."""
        for card, offer in zip(self._choices, self._shown_offers, strict=True):
            if offer.picture[0] == exercise:
                card.show_picture(picture)

    # -- showing

    def _show_first(self, board: Board) -> None:
        waiting = board.unfinished[0] if board.unfinished else None
        first = board.first
        if waiting:
            self._why.setText(tr("This was interrupted"))
            self._name.setText(waiting.name)
            self._about.setText(f"{waiting.when}  ·  {waiting.done}")
            self._note.setText(tr("Everything you did is kept. Go on where it stopped, or leave it at that."))
            self._start.setText(tr("Go on with it"))
            self._start.setAccessibleName(tr("Go on with it"))
        else:
            self._why.setText(board.why or NOT_YET)
            self._name.setText(first.name)
            self._about.setText(first.line)
            self._note.setText(board.hurt or first.note)
            self._start.setText(tr("Start"))
            self._start.setAccessibleName(
                tr("Get ready for {routine}, {length}", routine=first.name, length=first.minutes)
            )
        for choice in (self._keep, self._discard):
            choice.setVisible(waiting is not None)
        self._large.setAccessibleName(self._first_picture()[1])
        self._fit()

    def _fit(self) -> None:
        if not self._has_width:
            return
        wide, low = self.width() >= NARROW * em(), self.height() < LOW * em()
        for part in (self._greeting, self._line):
            part.setVisible(not low)
        self._why.setVisible(not low or bool(self._board and self._board.unfinished))
        self._large.setVisible(wide and bool(self._first_picture()[0]))
        hurt = bool(self._board and self._board.hurt and not self._board.unfinished)
        self._note.setVisible(hurt or (wide and bool(self._note.text())))
        restyle(self._note, "" if hurt else "soft")
        restyle(self._name, "display" if wide else "title")

    def _show_left_out(self, told: str) -> None:
        """Say what is left out, with the way back; built only then, because few need it at the first paint."""
        if any(it.hasFocus() for it in self._out_buttons):
            self._start.setFocus()
        clear(self._out)
        self._out_buttons.clear()
        if not told and not self._forgotten:
            return
        line, back = row(space="m"), button(tr("Leave nothing out") if told else tr("Undo"), "quiet")
        line.addWidget(label(told or tr("Nothing is left out any more."), "soft", wrap=True), 1)
        back.clicked.connect(self._forget if told else self.undone)
        line.addWidget(back)
        self._forgotten = False
        self._out.addLayout(line)
        self._out_buttons.append(back)

    def _show_week(self, week: Week | None) -> None:
        self._days.show_days(week.days if week else ())
        self._week_line.setText(week.line if week else NOT_YET)
        self._goal.setText(week.goal_words if week else NOT_YET)
        self._less.setEnabled(week is not None and week.goal > 0)
        self._greater.setEnabled(week is not None and week.goal < MOST_GOAL)

    def _show_offers(self, offers: Sequence[Offer]) -> None:
        self._shown_offers = tuple(offers)
        self._choices = [self._card(offer) for offer in offers]
        self._cards.show_widgets(self._choices)
        self._more.setVisible(bool(offers))
        upper = [self._start, self._keep, self._discard, *self._out_buttons]
        order = [*upper, self._less, self._greater, *self._choices]
        for one, other in pairwise(order):  # Tab goes from top to bottom
            self.setTabOrder(one, other)

    def _card(self, offer: Offer) -> ChoiceCard:
        from backcoach.ui.widgets.choice import ChoiceCard  # noqa: PLC0415 - it paints with all that Qt has

        line = tr("Your own  ·  {line}", line=offer.line) if offer.own else offer.line
        card = ChoiceCard(offer.name, line, pictured=bool(offer.picture[0]))
        card.setAccessibleName(tr("Get ready for {routine}, {length}", routine=offer.name, length=offer.minutes))
        card.setToolTip(offer.note)
        card.pressed.connect(lambda: self._choose_again(offer.id))
        card.clicked.connect(lambda: self._choose(offer.id))
        return card

    def _first_picture(self) -> tuple[str, str]:
        board = self._board
        if board is None:
            return ("", "")
        return board.unfinished[0].picture if board.unfinished else board.first.picture

    # -- acting

    @Slot()
    def _begin(self) -> None:
        board = self._board
        if board and board.unfinished:
            self.go_on.emit(board.unfinished[0].id)
        elif board:
            self._choose(board.first.id)

    @Slot()
    def _press(self) -> None:
        board = self._board
        if board and not board.unfinished:
            self._choose_again(board.first.id)

    def _choose(self, routine: str) -> None:
        if routine != self._chosen:
            self._chosen = routine
            self.chosen.emit(routine)

    def _choose_again(self, routine: str) -> None:
        """Take a second choice as soon as its key is pressed: the page may be gone before it is let go.

        Not a second click: many people double-click everything, and have not seen yet what they would begin.
        """
        if routine == self._chosen and not QApplication.mouseButtons():
            self.chosen.emit(routine)

    @Slot()
    def _settle(self) -> None:
        if self._board and self._board.unfinished:
            signal = self.keep if self.sender() is self._keep else self.discard
            signal.emit(self._board.unfinished[0].id)

    @Slot()
    def _forget(self) -> None:
        self._forgotten = True  # so that it can be taken back as long as it is seen
        self.kept_all.emit()

    @Slot()
    def _change_goal(self) -> None:
        if self._board and self._board.week:
            step = -1 if self.sender() is self._less else 1
            self.goal_changed.emit(min(MOST_GOAL, max(0, self._board.week.goal + step)))

    # -- how it is built

    def _hello(self) -> QHBoxLayout:
        self._greeting = label("", "title", wrap=True)
        self._line = label(NOT_YET, "large", wrap=True)
        words = column(space="xs")
        words.addWidget(self._greeting)
        words.addWidget(self._line)
        line = row()
        line.addLayout(words, 1)
        return line

    def _next(self) -> QFrame:
        card = frame("soft")
        layout = row(card, space="xl", margin="l xl")
        self._large = Picture(24, 15, grows=True, lift=0.4)
        layout.addWidget(self._large, 5)
        words = column(space="s")
        self._why = label(NOT_YET, "soft", wrap=True)
        self._name = label("", "display", wrap=True)
        self._about = label("", "large", wrap=True)
        self._note = label("", "soft", wrap=True)
        words.addStretch(1)
        for part in (self._why, self._name, self._about, self._note):
            words.addWidget(part)
        words.addSpacing(em() // 2)
        self._start = button(tr("Start"), "start", key=tr("Return"))
        only_while_true(self._start)
        self._start.pressed.connect(self._press)
        self._start.clicked.connect(self._begin)
        start = row()
        start.addWidget(self._start)
        start.addStretch(1)
        words.addLayout(start)
        words.addLayout(self._settling())
        words.addStretch(1)
        layout.addLayout(words, 6)
        return card

    def _settling(self) -> QHBoxLayout:
        self._keep, self._discard = button(tr("Keep it as it is"), "quiet"), button(tr("Throw it away"), "quiet")
        line = row(space="s")
        for choice in (self._keep, self._discard):
            choice.clicked.connect(self._settle)
            choice.hide()
            line.addWidget(choice)
        line.addStretch(1)
        return line

    def _week(self) -> QWidget:
        self._days, words = Weekdays(), QWidget()
        layout = column(words, space="xs")
        self._week_line = label(NOT_YET, "heading", wrap=True)
        layout.addWidget(self._week_line)
        goal = row(space="s")
        self._goal = label(NOT_YET, "soft", wrap=True)
        self._less, self._greater = button("−", "step"), button("+", "step")  # noqa: RUF001 - a minus as high as the plus
        self._less.setAccessibleName(tr("Goal: one session a week less"))
        self._greater.setAccessibleName(tr("Goal: one session a week more"))
        goal.addWidget(self._less)
        goal.addWidget(self._goal)
        goal.addWidget(self._greater)
        goal.addStretch(1)
        for step in (self._less, self._greater):
            step.setProperty("focusPolicy", "TabFocus")  # a click leaves Return to the large button
            step.clicked.connect(self._change_goal)
        layout.addLayout(goal)
        both = Columns(21, 2, "s")
        both.show_widgets([self._days, words])
        return both
