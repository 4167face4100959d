"""Before a session: what is coming, what to lay out, and how the back is now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from backcoach.ui.widgets.pictures import Pictures
from backcoach.ui.widgets.scale import Scale
from backcoach.ui.widgets.soundcheck import SoundCheck
from backcoach.ui.widgets.text import button, clear, column, frame, label, row

PICTURE = (66, 44)
"""Width and height of a picture beside an exercise, in pixels."""


class ReadyPage(QWidget):
    """What is coming on the left; what to lay out, a score, and one big button on the right.

    Signals:
        begun(): the session is to start.
        left(): back to the choice.
        seen(): the page has come into sight.
    """

    begun = Signal()
    left = Signal()
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._pictures: list[Pictures] = []
        layout = row(self, space=24, margin=28)
        layout.addWidget(self._coming(), 3)
        layout.addLayout(self._before(), 2)
        QShortcut(QKeySequence(Qt.Key.Key_Space), self).activated.connect(self._press)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)

    @property
    def pain(self) -> int | None:
        """Return the score given before the session, or None."""
        return self._scale.score

    def show_routine(
        self, name: str, minutes: str, note: str, needs: str, exercises: Sequence[tuple[str, str, str, str]]
    ) -> None:
        """Show a routine; `exercises` are (phase, id, name, dose) in order."""
        self._title.setText(name)
        self._minutes.setText(minutes)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._needs.setText(needs)
        self._scale.show_score(None)
        clear(self._list)
        self._pictures.clear()
        previous = ""
        for phase, key, exercise, dose in exercises:
            if phase != previous:
                self._list.addWidget(label(phase, "heading"))
            previous = phase
            line = row()
            self._pictures.append(Pictures([(key, exercise)], *PICTURE))
            line.addWidget(self._pictures[-1])
            line.addWidget(label(exercise, wrap=True), 1)
            line.addWidget(label(dose, "soft", wrap=True), 1)
            self._list.addLayout(line)
        self._list.addStretch(1)

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise wherever it comes."""
        for pictures in self._pictures:
            pictures.show_picture(exercise, picture)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the big button; as its proxy, it would keep Tab from the scores before it."""
        self._start.setFocus()

    @Slot()
    def _press(self) -> None:
        """Let the space bar press the button that has the focus, or else start."""
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QPushButton) else self._start).click()

    def _coming(self) -> QWidget:
        card = frame("card")
        layout = column(card, margin=20)
        self._title = label("", "title", wrap=True)
        self._minutes = label("", "minutes")
        layout.addWidget(self._title)
        layout.addWidget(self._minutes)
        self._note = label("", "soft", wrap=True)
        layout.addWidget(self._note)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        scroll.setAccessibleName("What is coming")
        inside = QWidget()
        self._list = column(inside, space=6)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)
        return card

    def _before(self) -> QVBoxLayout:
        side = column(space=18)
        side.addWidget(label("Lay out", "heading"))
        self._needs = label("", "large", wrap=True)
        side.addWidget(self._needs)
        self._scale = Scale("How strong is your pain now?", "none", "the worst you can think of")
        side.addWidget(self._scale)
        side.addWidget(
            label(
                "Stay in the comfortable range. Press H at any moment if it hurts, Escape to stop.", "soft", wrap=True
            )
        )
        side.addStretch(1)
        self.sound = SoundCheck()
        side.addWidget(self.sound)
        self._start = button("Start  ·  Space", "start")
        self._start.clicked.connect(self.begun)
        back = button("Choose something else  ·  Esc")
        back.clicked.connect(self.left)
        side.addWidget(self._start)
        side.addWidget(back)
        return side
