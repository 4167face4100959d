"""One line that says what is missing and what to do about it, without stopping anything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.text import button, column, frame, icon, label, row


class Banner(QWidget):
    """A sentence in a quiet colour, with a button to act on it or to close it; hidden while it has nothing to say.

    Signals:
        acted(): the button was pressed.
    """

    acted = Signal()

    def __init__(self, action: str = "", *, margin: str = "0", parent: QWidget | None = None) -> None:
        """Say nothing yet; `action` is what its button does, `margin` the room round it."""
        super().__init__(parent)
        panel = frame("notice")
        column(self, margin=margin).addWidget(panel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # higher where narrow
        self._text = label(wrap=True)
        self._button: QPushButton = button(action or tr("Close"))
        layout = row(panel, margin="s m")
        layout.addWidget(icon("notice", "on_notice"))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self._button.clicked.connect(self.acted)
        self._button.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def tell(self, text: str) -> None:
        """Say something; an empty text hides the line."""
        if text != self._text.text() or text:
            self._text.setText(text)
            self.setVisible(bool(text))
            _announce(self, text)

    def take_back(self, text: str) -> None:
        """Say no more than this is left of what was said; that is nothing new, so nobody is told."""
        self._text.setText(text)
        self.setVisible(bool(text) and self.isVisible())


def _announce(widget: QWidget, text: str) -> None:
    from backcoach.ui.announce import announce  # noqa: PLC0415 - not before there is something to say

    announce(widget, text)
