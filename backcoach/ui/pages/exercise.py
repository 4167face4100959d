"""One exercise: how it moves, and everything that is known about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QWidget

from backcoach.language import tr
from backcoach.ui import design
from backcoach.ui.widgets.keyed import frame_by_key
from backcoach.ui.widgets.lengthrow import LengthRow
from backcoach.ui.widgets.lengths import Length, Lengths
from backcoach.ui.widgets.option import Choice, Value
from backcoach.ui.widgets.sections import Section, section_widgets
from backcoach.ui.widgets.shade import Shade
from backcoach.ui.widgets.text import button, centred, clear, column, frame, icon, label, row

NAMED, CLEAR = 6.0, 2.2  # ems of height in which its name is seen below the figure, and of what fades away
BESIDE = 42  # ems of width from which the figure stands beside the words
FREE = 16777215  # pixels: as high as Qt lets anything be


class ExercisePage(QWidget):
    """The moving figure on the left, the words on the right; one above the other where there is little room.

    Signals:
        paused(): stop the figure, or let it go on.
        tried(): let the coach lead through it once; or end that.
        changed(key, seconds): one of its lengths is to be another.
        undone(): the last change is to be taken back.
        opened(exercise): show another one.
        left(): back to all of them.
        seen(), hidden(): the page has come into sight, or gone out of it.
    """

    paused = Signal()
    tried = Signal()
    changed = Signal(str, object)
    undone = Signal()
    opened = Signal(str)
    left = Signal()
    seen = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.rows: dict[str, LengthRow] = {}
        outside, inside = column(self, margin="l xl"), QWidget()
        outside.addLayout(centred(inside, widest="wide"))
        all_of_it = column(inside, space="m")
        self._sides = row(space="xl")
        self._figure_side = self._made_figure_side()
        self._scroll = self._made_words()
        self._sides.addWidget(self._scroll, 1)
        all_of_it.addLayout(self._sides, 1)
        all_of_it.addLayout(self._controls())
        for key, act in (
            (Qt.Key.Key_Space, self._press),
            (Qt.Key.Key_Escape, self.left),
            (QKeySequence.StandardKey.Undo, self.undone),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    # -- what is shown

    def show_exercise(self, name: str, line: str, phase: str, sections: Sequence[Section]) -> None:
        """Show the words of an exercise, from the top; `phase` is the name of its icon and its colour."""
        self._name.setText(name)
        self._line.setText(line)
        self._phase.show_icon(phase, phase)
        before, after = self._words_before, self._words_after
        clear(before)
        clear(after)
        for place, made in enumerate(section_widgets(sections, self.opened)):
            (before if place < 1 + sum(it.role == "notice" for it in sections) else after).addWidget(made)
        self._scroll.verticalScrollBar().setValue(0)

    def show_way(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an easier or a harder exercise."""
        for one in self.findChildren(QWidget, f"way-{exercise}"):
            one.show_picture(picture)  # type: ignore[attr-defined]

    def offer(self, choices: Sequence[Choice]) -> None:
        """Let these lengths be set."""
        if [it.key for it in choices] == list(self.rows):
            return
        clear(self._rows_place)
        self.rows = {it.key: LengthRow(it) for it in choices}
        for one in self.rows.values():
            one.changed.connect(self.changed)
            self._rows_place.addWidget(one)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show what is set, without telling anyone."""
        for key, one in self.rows.items():
            one.show_value(values[key])

    def show_lengths(self, lengths: Sequence[Length]) -> None:
        """Show how long the sessions with this exercise take now."""
        self._lengths.setVisible(bool(lengths))
        self._lengths.show_lengths(lengths)

    def show_figure(self, figure: QWidget | None) -> None:
        """Show a moving picture; without one the words have all the room."""
        if figure is not None and figure.parent() is not self._figure_side:
            figure.setAccessibleName(tr("The exercise as a moving picture"))
            self._stage.insertWidget(0, figure, 1)
        if figure is not None:
            figure.show()
        self._figure_side.setVisible(figure is not None)
        self._pause.setVisible(figure is not None)

    def show_playing(self, *, playing: bool) -> None:
        """Let the button say what it would do."""
        self._pause.setText(tr("Pause") if playing else tr("Play"))
        self._pause.show_icon("pause" if playing else "play")

    def show_trial(self, doing: str, digits: str, caption: str) -> None:
        """Show what the coach says and counts while it is tried; empty texts when it is not."""
        trying = bool(doing)
        self._try.setText(tr("Stop") if trying else tr("Try it"))
        self._pause.setEnabled(not trying)
        for where, text in ((self._doing, doing), (self._digits, digits), (self._caption, caption)):
            where.setText(text)
        self._trial.setVisible(trying)
        self._fit()

    # -- Qt

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the words; as its proxy, they would keep Tab from the buttons."""
        self._scroll.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of "undo" also from where somebody types."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self._fit()
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that the page cannot be seen any more."""
        super().hideEvent(event)
        self.hidden.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figure beside the words, or above them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        em = design.em()
        beside = self.width() >= BESIDE * em
        layout = self._sides if beside else self._content
        if layout.indexOf(self._figure_side) < 0:
            layout.insertWidget(0, self._figure_side)
        self._sides.setStretch(0, 11 if beside else 1)
        self._sides.setStretch(1, 9 if beside else 0)
        trying = not self._trial.isHidden()
        if (layout_of_all := self.layout()) is not None:
            layout_of_all.activate()  # or the words would be as high as before
        high = self._scroll.height()
        above = round(high - CLEAR * em if trying else min(high * 0.7, max(high * 0.4, high - NAMED * em)))
        self._figure_side.setMinimumHeight(0 if beside else above)
        self._figure_side.setMaximumHeight(FREE if beside else above)

    @Slot()
    def _press(self) -> None:
        """Let the space bar press the button that has the focus, or else stop the figure."""
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QPushButton) else self._pause).click()

    # -- how it is built

    def _made_figure_side(self) -> QWidget:
        side = QWidget()
        self._stage = column(side, space="s")
        self._trial = frame("soft")
        line = row(self._trial, space="l", margin="s l")
        self._digits, self._doing, self._caption = (
            label("", "display"),
            label("", "heading"),
            label("", "soft", wrap=True),
        )
        words = column(space="xs")
        words.addWidget(self._doing)
        words.addWidget(self._caption)
        line.addWidget(self._digits)
        line.addLayout(words, 1)
        self._trial.hide()
        self._stage.addWidget(self._trial)
        return side

    def _made_words(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setProperty("role", "reading")
        frame_by_key(scroll)
        scroll.setAccessibleName(tr("About this exercise"))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys move the text
        inside = QWidget()
        self._content = column(inside, space="l", margin="0 s")
        words = QWidget()
        design.size(words, widest=design.design()["width"]["reading"] + 4)
        layout = column(words, space="l")
        layout.addLayout(self._title())
        self._words_before, self._words_after = column(space="l"), column(space="l")
        layout.addLayout(self._words_before)
        layout.addWidget(self._made_lengths())
        layout.addLayout(self._words_after)
        self._content.addWidget(words)
        self._content.addStretch(1)
        scroll.setWidget(inside)
        Shade(scroll)
        return scroll

    def _title(self) -> QHBoxLayout:
        self._name, self._line, self._phase = (
            label("", "title", wrap=True),
            label("", "soft", wrap=True),
            icon("stretch"),
        )
        line = row(space="s")
        line.addWidget(self._phase)
        line.addWidget(self._line, 1)
        title = column(space="xs")
        title.addWidget(self._name)
        title.addLayout(line)
        holder = row()
        holder.addLayout(title)
        return holder

    def _made_lengths(self) -> QWidget:
        card = frame("card")
        inside = column(card, space="s", margin="l")
        inside.addWidget(label(tr("How long, for you"), "heading", wrap=True))
        self._rows_place = column(space="s")
        inside.addLayout(self._rows_place)
        self._lengths = Lengths(most=1, stacked=True)
        inside.addWidget(self._lengths)
        return card

    def _controls(self) -> QHBoxLayout:
        self._pause = button(tr("Pause"), key="Space")
        self._pause.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pause.clicked.connect(self.paused)
        self._try = button(tr("Try it"), "main", hint=tr("The coach leads you through it once. Nothing of it is kept."))
        self._try.clicked.connect(self.tried)
        back = button(tr("All exercises"), key="Esc", icon="back")
        back.clicked.connect(self.left)
        line = row(space="s")
        line.addWidget(back)
        line.addStretch(1)
        line.addWidget(self._pause)
        line.addWidget(self._try)
        return line
