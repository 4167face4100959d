"""What was done before: sessions by week, newest first, and of the chosen one everything, with both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backcoach.language import mark, tr
from backcoach.ui import design
from backcoach.ui.widgets.banner import Banner
from backcoach.ui.widgets.donelist import DoneList, Section
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.keyed import frame_by_key
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.scale import Scale
from backcoach.ui.widgets.sessionlist import Entry, SessionList
from backcoach.ui.widgets.shade import Shade
from backcoach.ui.widgets.text import button, centred, column, frame, label, row

LARGE = (360, 240)
"""Width and height of the picture that is shown while there is nothing else."""
BESIDE, HIGH = 44, 34  # ems of width from which both stand side by side, and of height for all of that with a title
_EMPTY = mark("Nothing here yet. After your first session you will find it here, with what you really held.")


@dataclass(frozen=True, slots=True)
class Detail:
    """One session.

    Attributes:
        line: when, how long, and how it ended; pain: before and after, or "".
        before, after: the scores themselves.
    """

    title: str
    line: str
    pain: str
    before: int | None
    after: int | None
    sections: Sequence[Section]
    pictured: bool


class HistoryPage(QWidget):
    """A list on the left, the chosen session on the right.

    Signals:
        opened(session): show its details.
        deleted(session), restored(session): it is to go, or to come back.
        put_right(key, done): a side of an exercise of the chosen session was done, or was not.
        rated(before, after): the scores of the chosen session as they should be, -1 for none.
        older(): more of the list is wanted.
        began(): a session is wanted.
        seen(): the page has come into sight.
    """

    opened = Signal(str)
    deleted = Signal(str)
    restored = Signal(str)
    put_right = Signal(str, bool)
    rated = Signal(int, int)
    older = Signal()
    began = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._removed = ""
        self._detail: Detail | None = None
        self._outside, inside = column(self, margin="l xl"), QWidget()
        self._outside.addLayout(centred(inside, widest="wide"))
        layout = column(inside, space="m")
        self._heading = label(tr("Your sessions"), "title")
        layout.addWidget(self._heading)
        self._undo = Banner(tr("Undo"))
        self._undo.acted.connect(self._restore)
        layout.addWidget(self._undo)
        layout.addWidget(self._nothing(), 1)
        self._both = QWidget()
        self._sides = row(self._both, space="xl")
        self._sides.addLayout(self._list_side(), 2)
        self._sides.addWidget(self._detail_side(), 3)
        layout.addWidget(self._both, 1)
        layout.addStretch(0)

    @property
    def chosen(self) -> str:
        """Return the id of the chosen session, or ""."""
        return self._list.chosen

    def show_entries(self, entries: Sequence[Entry], *, more: bool) -> None:
        """Show the list, keeping what was chosen; `more` offers to show older ones."""
        self._older.setVisible(more)
        self._empty.setText(tr(_EMPTY))
        self._begin.setVisible(not entries)
        self._place.setVisible(not entries)
        self._both.setVisible(bool(entries))
        self._list.show_entries(entries)
        self.setFocusProxy(self._list if entries else self._begin)
        if not entries and self.isVisible():
            self._begin.setFocus()  # the list that had it is gone

    def show_detail(self, detail: Detail) -> None:
        """Show one session."""
        self._detail = detail
        self._title.setText(detail.title)
        self._line.setText(detail.line)
        self._pain.setText(detail.pain)
        self._pain.setVisible(bool(detail.pain))
        self._before.show_score(detail.before)
        self._after.show_score(detail.after)
        self._show_done()

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._empty.setText(sentence)
        self._begin.hide()
        self._place.show()
        self._both.hide()

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise wherever it comes."""
        self._done.show_picture(exercise, picture)

    def show_rest(self, _exercise: str, picture: QImage) -> None:
        """Show the picture of somebody about to begin."""
        self._rest.show_picture(picture)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside what was done, or above it."""
        super().resizeEvent(event)
        beside, em = self.width() >= BESIDE * design.em(), design.em()
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(design.step("xl" if beside else "s"))
        roomy = beside or self.height() >= HIGH * em
        for place, share in enumerate((2, 3) if beside else (1, 2) if roomy else (5, 3)):
            self._sides.setStretch(place, share)
        for told in (self._heading, self._title, self._line):  # the list says the latter two as well
            told.setVisible(roomy)
        design.space(self._outside, "m", "l xl" if roomy else "xs xl")

    # -- how it is built

    def _nothing(self) -> QWidget:
        self._place = QWidget()
        inside = column(self._place, space="m")
        self._rest = Picture(18, 12, lift=0.4)
        self._empty = label("", "large", wrap=True)
        self._begin = button(tr("Begin the first one"), "main")
        self._begin.clicked.connect(self.began)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._empty.setAlignment(middle)
        inside.addStretch(1)
        inside.addWidget(self._rest, 0, middle)
        inside.addLayout(centred(self._empty, widest="reading"))
        inside.addWidget(self._begin, 0, middle)
        inside.addStretch(2)
        return self._place

    def _list_side(self) -> QVBoxLayout:
        side = column(space="s")
        self._list = SessionList(tr("Sessions, newest first"))
        self._list.opened.connect(self._open)
        self._older = button(tr("Show older ones"))
        self._older.clicked.connect(self.older)
        self.setFocusProxy(self._list)
        side.addWidget(self._list, 1)
        side.addWidget(self._older)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list).activated.connect(self._delete)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._undo_by_key)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._be_done)
        return side

    def _detail_side(self) -> QScrollArea:
        scroll, inside = QScrollArea(), QWidget()
        scroll.setProperty("role", "reading")
        frame_by_key(scroll)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("What was done"))
        side = column(inside, space="m", margin="0 xs")
        self._title = label("", "heading", wrap=True)
        self._line = label("", "soft", wrap=True)
        self._pain = label("", wrap=True)
        head = column(space="xs")
        for part in (self._title, self._line, self._pain):
            head.addWidget(part)
        side.addLayout(head)
        side.addWidget(self._choices())
        side.addWidget(self._scores())
        self._done = DoneList()
        self._done.put_right.connect(self.put_right)
        side.addWidget(self._done, 1)
        scroll.setWidget(inside)
        Shade(scroll)
        return scroll

    def _choices(self) -> QWidget:
        self._correct = button(tr("Correct this session"), "pick")
        self._correct.setCheckable(True)
        self._correct.toggled.connect(self._show_done)
        delete = button(tr("Delete this session"), "quiet")  # seldom wanted
        delete.clicked.connect(self._delete)
        both = QWidget()
        line = Flow(both, space="s")
        line.addWidget(self._correct)
        line.addWidget(delete)
        return both

    def _scores(self) -> QWidget:
        self._pains, ends = frame("card"), (tr("none"), tr("the worst you can think of"))
        self._before, self._after = Scale(tr("Pain before"), *ends), Scale(tr("Pain after"), *ends)
        inside = column(self._pains, space="l", margin="l")
        for scale in (self._before, self._after):
            scale.chosen.connect(self._rate)
            inside.addWidget(scale)
        self._pains.hide()
        return self._pains

    # -- acting

    @Slot()
    def _show_done(self) -> None:
        correcting = self._correct.isChecked()
        self._correct.setText(tr("Done correcting") if correcting else tr("Correct this session"))
        self._pains.setVisible(correcting)
        if self._detail is not None:
            sections, pictured = self._detail.sections, self._detail.pictured
            self._done.show_sections(sections, pictured=pictured, correcting=correcting)
            self.seen.emit()

    @Slot(str)
    def _open(self, session: str) -> None:
        self._correct.setChecked(False)
        self.opened.emit(session)

    @Slot()
    def _rate(self) -> None:
        scores = (self._before.score, self._after.score)
        self.rated.emit(*(-1 if score is None else score for score in scores))

    @Slot()
    def _delete(self) -> None:
        if chosen := self._list.chosen:
            self._removed = chosen
            self._undo.tell(tr("The session is deleted."))
            self.deleted.emit(chosen)

    @Slot()
    def _be_done(self) -> None:
        if self._correct.isChecked():
            self._correct.setFocus()  # what has it may go
            self._correct.setChecked(False)

    @Slot()
    def _undo_by_key(self) -> None:
        if self._undo.isVisible():
            self._undo.hide()
            self._restore()

    @Slot()
    def _restore(self) -> None:
        self.restored.emit(self._removed)
