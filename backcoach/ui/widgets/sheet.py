"""Something to read on one calm sheet, which any key takes away again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.text import button, column, frame, label, row

Key = Qt.Key
MODIFIERS = {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock}


class Sheet(QWidget):
    """Covers a page with a card until a key is pressed or something is clicked.

    Signals:
        closed(key): it was taken away, by this key; 0 if by a click.
    """

    closed = Signal(int)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = frame("card")
        self._card.setParent(self)
        self._inside = column(self._card, space="l", margin="l")
        self._inside.addLayout(self._head(title))
        self.hide()

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
        """Be as large as there is room; what is not seen is told too, by an effect, and need not care."""
        if self.isVisible():
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

    def _fit(self) -> None:
        """Give the card its place."""
        raise NotImplementedError

    def _head(self, title: str) -> QHBoxLayout:
        shut = button(tr("Close"), "main", key=tr("any key"))
        shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shut.clicked.connect(self.shut)
        head = row()
        head.addWidget(label(title, "title"), 1)
        head.addWidget(shut)
        return head
