"""All keys on one calm sheet, which any key takes away again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from backcoach.language import tr
from backcoach.ui.announce import Role, read_as
from backcoach.ui.widgets.keycap import spoken
from backcoach.ui.widgets.text import button, column, frame, label, restyle, row

Key = Qt.Key
MODIFIERS = {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock}
COLUMNS = 2
SIZES = ("title", "large", "")
"""Of text, in the style sheet's words; the first one that fits is taken."""


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
        told = ". ".join(f"{spoken(mark)}: {words}" for mark, words in keys)
        self.setAccessibleName(tr("Keys. {keys}. {also} Any key closes this.", keys=told, also=also))
        self._card = frame("card")
        self._card.setParent(self)
        self._words = [label(text, "key") for pair in keys for text in pair]
        for words in self._words[1::2]:
            words.setProperty("role", "")
        self._inside = column(self._card, space=16, margin=16)
        self._inside.addLayout(self._head())
        self._table = _table(self._words)
        self._inside.addLayout(self._table)
        self._inside.addWidget(label(also, "soft", wrap=True))
        self.hide()
        read_as(self, Role.Grouping)

    def open(self) -> None:
        """Be seen, and take the keys."""
        self._fit()
        self.show()
        self.raise_()
        self.setFocus()

    def shut(self, key: int = 0) -> None:
        """Be taken away, by a key or by something else."""
        self.clearFocus()  # or it would go on to some button first
        self.hide()
        self.closed.emit(int(key))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Be as large as there is room."""
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Take every key, Tab included, before anything else is made of it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if not event.isAutoRepeat() and event.key() not in MODIFIERS:
                self.shut(event.key())
            return True
        return super().event(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Be taken away by a click beside everything."""
        self.shut()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let what lies under it be seen faintly."""
        ground = self.palette().window().color()
        ground.setAlphaF(0.9)
        QPainter(self).fillRect(self.rect(), ground)

    def _head(self) -> QHBoxLayout:
        shut = button(f"{tr('Close')}  ·  {tr('any key')}", "main")
        shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shut.clicked.connect(self.shut)
        head = row()
        head.addWidget(label(tr("Keys"), "title"), 1)
        head.addWidget(shut)
        return head

    def _fit(self) -> None:
        """Show the card in the largest text at which it fits, in the middle."""
        room = self.size().shrunkBy(QMargins(8, 8, 8, 8))
        for size in SIZES:
            for words in self._words:
                restyle(words, size, "letters")
            self._table.invalidate()  # what is around it does not do that
            self._inside.invalidate()
            wide = min(self._inside.sizeHint().width(), room.width())
            high = self._inside.totalHeightForWidth(wide)
            if self._inside.minimumSize().width() <= room.width() and high <= room.height():
                break
        self._card.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)


def _table(words: list[QLabel]) -> QGridLayout:
    """Return keys, and what they do, in two columns, to be read down."""
    table = QGridLayout()
    table.setHorizontalSpacing(16)
    table.setVerticalSpacing(10)
    rows = -(-len(words) // 2 // COLUMNS)
    for place, (cap, does) in enumerate(zip(words[::2], words[1::2], strict=True)):
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        across, down = divmod(place, rows)
        table.addWidget(cap, down, 2 * across)
        table.addWidget(does, down, 2 * across + 1)
        table.setColumnStretch(2 * across + 1, 1)
    return table
