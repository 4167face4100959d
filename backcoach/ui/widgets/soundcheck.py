"""Asks whether the coach can be heard, before a session depends on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from backcoach.language import mark, tr
from backcoach.ui import design
from backcoach.ui.announce import announce
from backcoach.ui.widgets.text import button, column, label, restyle, row

TRY, AGAIN = mark("Check the sound"), mark("Try again")


class SoundCheck(QFrame):
    """A button that lets something be heard, then the question whether it was, then what to do about it.

    Signals:
        tried(): something is to be said.
        heard(), unheard(): the answer.
        answered(): there is nothing to answer any more, and the focus may go on.
        grown(): it says more than before, and should be seen.

    Attributes:
        asked: somebody wants to know, and has not said yet that all is well.
    """

    tried = Signal()
    heard = Signal()
    unheard = Signal()
    answered = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self)
        self._line = label("", wrap=True)
        self._yes, self._no = button(tr("Yes"), "main", key="Y"), button(tr("No"), key="N")
        self._yes.setAccessibleName(tr("Yes, I heard it"))
        self._no.setAccessibleName(tr("No, I heard nothing"))
        self._try = button("", key="V")
        buttons = row(space="s")
        for choice in (self._yes, self._no, self._try):
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the space bar to the page
            buttons.addWidget(choice)
        buttons.addStretch(1)
        layout.addWidget(self._line)
        layout.addLayout(buttons)
        for key, choice, slot in (
            (Qt.Key.Key_V, self._try, self._ask),
            (Qt.Key.Key_Y, self._yes, self.heard),
            (Qt.Key.Key_N, self._no, self.unheard),
        ):
            choice.clicked.connect(slot)
            QShortcut(QKeySequence(key), choice).activated.connect(choice.click)  # no answer unless it is asked
        self.offer("")

    def offer(self, line: str) -> None:
        """Offer to try it; with a line, in plain sight."""
        self.asked = False
        self._show(line, TRY, asking=False)
        self._dress("card" if line else "")

    def tell(self, remedy: str) -> None:
        """Say what to do when nothing was heard; what is said already is not announced again."""
        if remedy != self._line.text():
            announce(self, remedy)
        self._show(remedy, AGAIN, asking=False)
        self._dress("card")
        self.grown.emit()

    @Slot()
    def _ask(self) -> None:
        self.asked = True
        self._show(tr("Did you hear that?"), AGAIN, asking=True)
        self._dress("card")
        if self._try.hasFocus():  # whoever came here by Tab answers here; for all others Space goes on to begin
            self._yes.setFocus()
        else:
            announce(self, tr("Did you hear that? Y for yes, N for no."))
        self.grown.emit()
        self.tried.emit()

    def _dress(self, role: str) -> None:
        """Be a card, or nothing but what is in it, in line with what stands above."""
        restyle(self, role)
        layout = self.layout()
        assert layout is not None
        design.space(layout, "s", "m l" if role else "0")

    def _show(self, line: str, offered: str, *, asking: bool) -> None:
        if not asking and (self._yes.hasFocus() or self._no.hasFocus()):
            self.answered.emit()  # before they go, or the focus would jump to whatever is next
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._try.setText(tr(offered))
        restyle(self._try, "quiet" if asking else "" if line else "pick")
        for choice in (self._yes, self._no):
            choice.setVisible(asking)
