"""After a session: what was done, and how the back is now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from backcoach.ui.widgets.linetable import LineTable
from backcoach.ui.widgets.scale import Scale
from backcoach.ui.widgets.text import button, column, label, row


class FinishPage(QWidget):
    """One true and kind line, the exercises, two scores, one button.

    Signals:
        rated(before, after): scores as they stand, -1 for none.
        closed(): done with this page.
    """

    rated = Signal(int, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        layout = row(self, space=24, margin=28)
        done = column()
        self._title = label("", "title", wrap=True)
        self._line = label("", "large", wrap=True)
        self.table = LineTable()
        self.table.setAccessibleName("What you did")
        done.addWidget(self._title)
        done.addWidget(self._line)
        done.addWidget(self.table, 1)
        layout.addLayout(done, 3)
        side = column(space=18)
        ends = ("none", "the worst you can think of")
        self._after = Scale("How strong is your pain now?", *ends)
        self._before = Scale("And before you began?", *ends)
        for scale in (self._after, self._before):
            scale.chosen.connect(self._rate)
            side.addWidget(scale)
        side.addStretch(1)
        self._close = button("Done  ·  Return", "start")
        self.setFocusProxy(self._close)
        self._close.clicked.connect(self.closed)
        side.addWidget(self._close)
        layout.addLayout(side, 2)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setAutoRepeat(False)  # the key that ended the session may still be held down
        leave.activated.connect(self.closed)

    def show_summary(self, title: str, line: str, before: int | None, *, kept: bool) -> None:
        """Show what was done; scores are asked for only when there is something to keep them with."""
        self._title.setText(title)
        self._line.setText(line)
        self._before.show_score(before)
        self._after.show_score(None)
        self._before.setVisible(kept)
        self._after.setVisible(kept)

    def _rate(self) -> None:
        scores = (self._before.score, self._after.score)
        self.rated.emit(*(-1 if score is None else score for score in scores))
