"""Shown once before anything else: this is information, not medical advice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from backcoach.ui.widgets.text import button, column, frame, label


class NoticePage(QWidget):
    """Asks to have read what BackCoach is and is not.

    Signals:
        read(): the user says to have read it.
    """

    read = Signal()

    def __init__(
        self, title: str, paragraphs: Sequence[str], urgent: Sequence[str], agree: str, parent: QWidget | None = None
    ) -> None:
        """Show paragraphs, the last of which leads into the list of what is urgent."""
        super().__init__(parent)
        self.setObjectName("page")
        outer = column(self, margin=28)
        card = frame("card")
        card.setMaximumWidth(980)
        inside = column(card, space=12, margin=28)
        inside.addWidget(label(title, "title", wrap=True))
        for text in paragraphs:
            inside.addWidget(label(text, "large", wrap=True))
        for text in urgent:
            inside.addWidget(label(f"•  {text}", "large", wrap=True))
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(card)
        scroll.setAccessibleName(title)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(scroll, 1)
        self._agree = button(agree, "start")
        self._agree.setAccessibleDescription("  ".join([*paragraphs, *urgent]))  # read out with the button, at once
        self._agree.clicked.connect(self.read)
        outer.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self._agree)
