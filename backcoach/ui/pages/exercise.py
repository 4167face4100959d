"""One exercise: how it moves, and everything that is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from backcoach.ui.widgets.text import button, clear, column, frame, label, row


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it; `link` is the id of another exercise to go to, `word` what it is called."""

    heading: str
    lines: Sequence[str]
    link: str = ""
    word: str = ""


class ExercisePage(QWidget):
    """The moving figure on the left, the words on the right.

    Signals:
        paused(): stop the figure, or let it go on.
        opened(exercise): show another one.
        left(): back to all of them.
        seen(), hidden(): the page has come into sight, or gone out of it.
    """

    paused = Signal()
    opened = Signal(str)
    left = Signal()
    seen = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        layout = column(self, margin=28)
        sides = row(space=28)
        self._card = frame("card")
        self._stage = column(self._card, margin=16)
        sides.addWidget(self._card, 1)
        sides.addLayout(self._word_side(), 1)
        layout.addLayout(sides, 1)
        layout.addLayout(self._controls())
        for key, signal in ((Qt.Key.Key_Space, self._press), (Qt.Key.Key_Escape, self.left)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(signal)

    def show_exercise(self, name: str, line: str, sections: Sequence[Section]) -> None:
        """Show the words of an exercise, from the top."""
        self._name.setText(name)
        self._line.setText(line)
        clear(self._words)
        for section in sections:
            self._add(section)
        self._words.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def show_figure(self, figure: QWidget | None) -> None:
        """Show a moving picture; without one the words have all the room."""
        if figure is not None and figure.parent() is not self._card:
            figure.setAccessibleName("The exercise as a moving picture")
            self._stage.addWidget(figure)
        if figure is not None:
            figure.show()
        self._card.setVisible(figure is not None)
        self._pause.setVisible(figure is not None)

    def show_playing(self, *, playing: bool) -> None:
        """Let the button say what it would do."""
        self._pause.setText("Pause  ·  Space" if playing else "Play  ·  Space")

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the words; as its proxy, they would keep Tab from the buttons."""
        self._scroll.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that the page cannot be seen any more."""
        super().hideEvent(event)
        self.hidden.emit()

    @Slot()
    def _press(self) -> None:
        """Let the space bar press the button that has the focus, or else stop the figure."""
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QPushButton) else self._pause).click()

    def _controls(self) -> QHBoxLayout:
        self._pause = button("Pause  ·  Space")
        self._pause.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pause.clicked.connect(self.paused)
        back = button("All exercises  ·  Esc")
        back.clicked.connect(self.left)
        line = row()
        line.addWidget(back)
        line.addWidget(self._pause)
        line.addStretch(1)
        return line

    def _word_side(self) -> QVBoxLayout:
        side = column(space=6)
        self._name = label("", "title", wrap=True)
        self._line = label("", "soft", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName("About this exercise")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys move the text
        inside = QWidget()
        self._words = column(inside, space=6)
        self._words.setContentsMargins(0, 0, 12, 0)  # away from the scroll bar
        self._scroll.setWidget(inside)
        side.addWidget(self._name)
        side.addWidget(self._line)
        side.addSpacing(10)
        side.addWidget(self._scroll, 1)
        return side

    def _add(self, section: Section) -> None:
        if self._words.count():
            self._words.addSpacing(10)
        self._words.addWidget(label(section.heading, "heading", wrap=True))
        for text in section.lines:
            self._words.addWidget(label(text, wrap=True))
        if section.link:
            other = button(f"Show me {section.word}")
            other.clicked.connect(lambda: self.opened.emit(section.link))
            self._words.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
