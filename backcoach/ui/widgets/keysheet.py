"""All keys on one calm sheet, which any key takes away again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from backcoach.ui.widgets.text import button, column, frame, label, row

Key = Qt.Key
MODIFIERS = {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock}
COLUMNS = 2


class KeySheet(QWidget):
    """Covers a page with its keys until a key is pressed or something is clicked.

    Signals:
        closed(key): it was taken away, by this key; 0 if by a click.
    """

    closed = Signal(int)

    def __init__(self, keys: Iterable[tuple[str, str]], also: str, parent: QWidget) -> None:
        """Show `keys`, each with what is printed on it and what it does, and a line on what else does the same."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keys = list(keys)
        told = ". ".join(f"{_aloud(mark)}: {words}" for mark, words in keys)
        self.setAccessibleName(f"Keys. {told}. {also} Any key closes this.")
        card = frame("card")
        inside = column(card, space=16, margin=20)
        inside.addWidget(label("Keys", "title"))
        inside.addLayout(_table(keys))
        inside.addWidget(label(also, "soft", wrap=True))
        line = row()
        shut = button("Close  ·  any key", "main")
        shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shut.clicked.connect(self._shut)
        line.addWidget(shut)
        line.addStretch(1)
        inside.addLayout(line)
        outside = column(self, margin=20)
        outside.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def open(self) -> None:
        """Be seen, and take the keys."""
        self.show()
        self.raise_()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take every key, Tab included, before anything else is made of it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if not event.isAutoRepeat() and event.key() not in MODIFIERS:
                self._shut(event.key())
            return True
        return super().event(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Be taken away by a click beside everything."""
        self._shut()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let what lies under it be seen faintly."""
        ground = self.palette().window().color()
        ground.setAlphaF(0.9)
        QPainter(self).fillRect(self.rect(), ground)

    def _shut(self, key: int = 0) -> None:
        self.hide()
        self.closed.emit(int(key))


def _table(keys: list[tuple[str, str]]) -> QGridLayout:
    """Return the keys in two columns, to be read down."""
    table = QGridLayout()
    table.setHorizontalSpacing(16)
    table.setVerticalSpacing(10)
    rows = -(-len(keys) // COLUMNS)
    for place, (mark, words) in enumerate(keys):
        cap = label(mark, "key")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        across, down = divmod(place, rows)
        table.addWidget(cap, down, 2 * across)
        table.addWidget(label(words, "large"), down, 2 * across + 1)
        table.setColumnStretch(2 * across + 1, 1)
    return table


def _aloud(mark: str) -> str:
    """Return what a key is called by a screen reader."""
    return {"←": "Left", "→": "Right", "↑": "Up", "?": "Question mark"}.get(mark, mark)
