"""After a session: what was done in one picture, how the back is now, and one key that closes, or goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from backcoach.language import tr
from backcoach.ui.design import em
from backcoach.ui.widgets.columns import Columns
from backcoach.ui.widgets.donelist import DoneList, Section
from backcoach.ui.widgets.foot import Foot
from backcoach.ui.widgets.keyed import frame_by_key
from backcoach.ui.widgets.largekey import only_while_true
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.scale import Scale
from backcoach.ui.widgets.shade import Shade
from backcoach.ui.widgets.text import button, column, frame, label, scrolled

LARGE = (640, 427)
"""Width and height of the picture that is shown when nothing was done."""
ROOM = 26  # ems of height from which that is not below the edge
NOT_YET = "\N{NO-BREAK SPACE}"  # keeps the room of a line whose words come later


@dataclass(frozen=True, slots=True)
class Result:
    """What a session came to.

    Attributes:
        hurt: what is to be said of what hurt, or "".
        sections: empty when nothing was begun.
        asks: something was done, so that it makes sense to ask for pain.
        pain_before: 0 to 10, or None.
        pictured: whether there are figures.
        stopped: it was ended early, maybe by accident, so that it can be gone on with.
    """

    title: str
    name: str
    line: str
    hurt: str
    sections: Sequence[Section]
    asks: bool
    pain_before: int | None
    pictured: bool
    stopped: bool = False


class FinishPage(QWidget):
    """One true and kind line, two scores side by side with what was done, one button.

    Signals:
        rated(before, after): scores as they stand, -1 for none.
        closed(): done with this page.
        resumed(): the session is to go on.
        seen(): the page has come into sight.
    """

    rated = Signal(int, int)
    closed = Signal()
    resumed = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        layout = column(self, space="0")
        self._scroll, page = scrolled(tr("What you did"))
        layout.addWidget(self._scroll, 1)
        frame_by_key(self._scroll)
        Shade(self._scroll)
        content = column(page, space="l", margin="l xl")
        self._title = label("", "display", wrap=True)
        self._name = label("", "soft", wrap=True)
        self._line = label("", "large", wrap=True)
        self._goal = label(NOT_YET, "soft", wrap=True)
        words = column(space="xs")
        for part in (self._name, self._title, self._line, self._goal):
            words.addWidget(part)
        content.addLayout(words)
        self._rests = False  # nothing else is shown
        self._unfolding: Iterator[object] = iter(())
        self._folded = False  # something is still to be shown
        self._rest = Picture(22, 14.7, grows=True, lift=0.5)
        content.addWidget(self._rest, 8)
        self._both = Columns(22, 2, "xl", (2, 3))
        self.done = DoneList()
        content.addWidget(self._both)
        beside = self._beside()
        self._both.show_widgets([beside, self.done])
        content.addStretch(1)
        layout.addWidget(self._foot(page, beside))
        press = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        press.setAutoRepeat(False)
        press.activated.connect(self._press)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setAutoRepeat(False)  # the key that ended the session may still be held down
        leave.activated.connect(self.closed)

    def fill(self, result: Result) -> None:
        """Say what the session has come to; scores are asked for only when something was done."""
        self._title.setText(result.title)
        self._name.setText(result.name)
        self._line.setText(result.line)
        self._goal.setText(NOT_YET)
        self._go_on.setVisible(result.stopped)
        self._resume.setEnabled(result.stopped)
        self._hurt.setText(result.hurt)
        self._hurt_card.setVisible(bool(result.hurt))
        self._pain.setVisible(result.asks)
        self._before.show_score(result.pain_before)
        self._after.show_score(None)
        self._both.setVisible(bool(result.sections))  # while it is empty: to be shown is to be dressed and laid out
        self._rests = result.pictured and not result.sections
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)
        self.done.show_sections((), pictured=result.pictured)
        self._folded, self._unfolding = True, self._add_done(result)

    def unfold(self) -> Iterator[object]:
        """Show what was done, an exercise at each step: all at once would keep the window from answering."""
        return self._unfolding

    def _add_done(self, result: Result) -> Iterator[object]:
        yield from self.done.fill(result.sections, pictured=result.pictured)
        self._folded = False
        if self.isVisible():
            self.seen.emit()

    def show_goal(self, line: str) -> None:
        """Show how far the week has come, once that is known."""
        self._goal.setText(line or NOT_YET)

    def show_rest(self, _exercise: str, picture: QImage) -> None:
        """Show the picture of somebody at rest."""
        self._rest.show_picture(picture)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the big button; as its proxy, it would keep Tab from the scores before it."""
        self._close.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        if not self._folded:
            self.seen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show somebody at rest where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._rest.setVisible(self._rests and self.height() >= ROOM * em())

    def _beside(self) -> QWidget:
        side, ends = QWidget(), (tr("none"), tr("the worst you can think of"))
        outer = column(side, space="l")
        self._hurt_card, self._pain = frame("notice"), frame("card")
        self._hurt = label("", wrap=True)
        column(self._hurt_card, margin="l").addWidget(self._hurt)
        self._after = Scale(tr("How strong is your pain now?"), *ends)
        self._before = Scale(tr("And before you began?"), *ends)
        scores = column(self._pain, space="l", margin="l")
        for scale in (self._after, self._before):
            scale.chosen.connect(self._rate)
            scores.addWidget(scale)
        outer.addWidget(self._hurt_card)
        outer.addWidget(self._pain)
        outer.addStretch(1)
        return side

    def _foot(self, page: QWidget, beside: QWidget) -> Foot:
        self._close = button(tr("Done", about="close this page"), "start", key=tr("Return"))
        only_while_true(self._close)
        self._close.clicked.connect(self.closed)
        self._go_on = button(tr("Go on with it"), "quiet", key="G")
        self._go_on.clicked.connect(self.resumed)
        self._resume = QShortcut(QKeySequence(Qt.Key.Key_G), self)
        self._resume.setAutoRepeat(False)
        self._resume.activated.connect(self.resumed)
        return Foot(page, beside, self._close, self._go_on)

    @Slot()
    def _press(self) -> None:
        """Let the space bar press the button that has the focus, or else close."""
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QPushButton) else self._close).click()

    def _rate(self) -> None:
        scores = (self._before.score, self._after.score)
        self.rated.emit(*(-1 if score is None else score for score in scores))
