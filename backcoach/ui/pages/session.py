"""The stage: what to do now, how long it still takes, and the keys that steer it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from backcoach.ui.keys import ACTS, ALSO
from backcoach.ui.widgets.curtain import Curtain
from backcoach.ui.widgets.digits import Digits
from backcoach.ui.widgets.fittext import FitText
from backcoach.ui.widgets.keysheet import KeySheet
from backcoach.ui.widgets.mark import Mark
from backcoach.ui.widgets.strip import Part, Strip
from backcoach.ui.widgets.text import button, column, frame, label, restyle, row
from backcoach.ui.widgets.veil import Veil


class SessionPage(QWidget):
    """Shows one moment of a session, and asks for what the keys say.

    Signals:
        paused, halted, resumed, back, skipped, more, hurt, stopped, eased, filled, muted, helped: a key or its button
            was pressed; "filled" asks for full screen, "halted" never means "go on", "resumed" never "pause".
        read(): the page of keys was closed again.
    """

    paused = Signal()
    back = Signal()
    skipped = Signal()
    more = Signal()
    hurt = Signal()
    stopped = Signal()
    eased = Signal()
    halted = Signal()
    resumed = Signal()
    filled = Signal()
    muted = Signal()
    helped = Signal()
    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Session. The question mark shows all keys.")  # read out when it gets the focus
        self._figure: QWidget | None = None
        layout = column(self, space=10, margin=20)
        layout.addLayout(self._head())
        middle = row(space=24)
        self._scene = self._now()
        middle.addWidget(self._scene, 5)
        self._digits = Digits()
        self._count = column(space=10)
        self._count.addWidget(self._digits, 3)
        middle.addLayout(self._count, 4)
        layout.addLayout(middle, 1)
        layout.addWidget(self._said())
        layout.addWidget(self._controls())
        layout.insertLayout(0, self._top())  # last for Tab, although it is first for the eye
        self._add_keys()
        self._sheet = KeySheet(((act.mark, act.words) for act in ACTS if act.words), ALSO, self)
        self._sheet.closed.connect(self._put_sheet_away)
        self.curtain = Curtain(self, self._bar, self._aside)

    # -- what is shown

    def show_parts(self, parts: Sequence[Part], marker: QColor) -> None:
        """Show the session's phases as a line."""
        self._strip.show_parts(parts, marker)

    def show_progress(self, progress: float, time_left: str, following: str) -> None:
        """Show how far the session has come and what comes next."""
        self._strip.show_progress(progress)
        self._left.setText(f"{time_left} left")
        self._next.setText(f"Then: {following}")

    def show_exercise(self, name: str, side: str, phase: str) -> None:
        """Show what is being done, on which side, in which phase."""
        self._exercise.setText(name)
        self._side.setText(side)
        self._phase.setText(phase)

    def show_steps(self, start: str, steps: Sequence[str], note: str) -> None:
        """Show how it is done."""
        self._steps.show_paragraphs([start, *steps, note])

    def show_figure(self, figure: QWidget | None) -> None:
        """Show a moving picture, with the steps below the digits; or the steps alone, where there is none."""
        if figure is self._figure:
            return
        if self._figure is not None:
            self._picture.removeWidget(self._figure)
            self._figure.hide()
        self._figure = figure
        if figure is None:
            self._picture.addWidget(self._panel)
        else:
            self._count.addWidget(self._panel, 2)
            self._picture.addWidget(figure)
            figure.show()

    def show_doing(self, word: str, shape: str, colour: QColor, repetition: str) -> None:
        """Show what to do now in a word."""
        self._doing.show_word(word, shape, colour)
        self._repetition.setText(repetition)

    def show_number(self, digits: str, unit: str, colour: QColor) -> None:
        """Show the one big number."""
        self._digits.show_number(digits, unit, colour)

    def show_caption(self, text: str, *, loud: bool = False) -> None:
        """Show what is being said; larger where it could not be heard."""
        restyle(self._caption, "title" if loud else "caption")
        self._caption.setText(text)

    @property
    def caption(self) -> str:
        """Return what is shown as being said."""
        return self._caption.text()

    def show_running(self, *, running: bool) -> None:
        """Let the pause button say what it would do."""
        self._pause.setText("Pause  ·  Space" if running else "Go on  ·  Space")
        self._bar.setCurrentIndex(0)

    def show_still(self, word: str, shape: str, colour: QColor, ground: QColor, hint: str) -> None:
        """While the time stands still: let the whole page look so, with a word that is seen from far away."""
        restyle(self, "yes", "still")
        self._doing.hide()
        self._veil.cover(word, shape, colour, ground, hint)

    def show_moving(self) -> None:
        """Take back what `show_still` has shown."""
        restyle(self, "", "still")
        self._doing.show()
        self._veil.hide()

    def show_silenced(self, *, silenced: bool, colour: QColor) -> None:
        """Show whether anything is to be heard, and what the button would do about it."""
        self._silent.show_word("Sound is off", "muted", colour)
        self._silent.setVisible(silenced)
        self._mute.setText("Sound on  ·  M" if silenced else "Sound off  ·  M")

    def show_filled(self, *, filled: bool) -> None:
        """Let the button say where it leads from here."""
        self._fill.setText("Window  ·  F" if filled else "Full screen  ·  F")

    def show_keys(self) -> None:
        """Show what all keys do; the next one only takes that away, or says that it hurts."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        self._sheet.open()

    def show_choices(self, easier: str) -> None:
        """After "that hurts": show the three choices instead of the controls, and what the easier way would be."""
        self._steps.show_paragraphs(["The easier way:", easier])
        self._bar.setCurrentIndex(1)

    def act(self, signal: str) -> None:
        """Do what the key for this signal does; as any key, it only takes the page of keys away."""
        if self._sheet.isVisible():
            self._sheet.shut()
        else:
            getattr(self, signal).emit()

    # -- clicks, and the page of keys

    @Slot(int)
    def _put_sheet_away(self, key: int) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        self.setFocus()
        if key == Qt.Key.Key_H:
            self.hurt.emit()  # is never to be pressed in vain
        self.read.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pause, or go on, wherever the picture is clicked."""
        if event.button() is Qt.MouseButton.LeftButton and self._scene.geometry().contains(event.position().toPoint()):
            self.paused.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Take a double click for the one click that it began with."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the page of keys cover everything."""
        super().resizeEvent(event)
        self._sheet.setGeometry(self.rect())

    # -- how it is laid out

    def _top(self) -> QHBoxLayout:
        self._strip = Strip()
        self._aside = QWidget()
        self._fill = self._control("Full screen  ·  F", "quiet", self.filled)
        self._mute = self._control("Sound off  ·  M", "quiet", self.muted)
        line = row(self._aside, space=6)
        for control in (self._fill, self._mute, self._control("Keys  ·  ?", "quiet", self.helped)):
            control.setProperty("reach", "")
            line.addWidget(control)
        top = row(space=18)
        top.addWidget(self._strip, 1)
        top.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _head(self) -> QHBoxLayout:
        self._exercise = label("", "exercise")
        self._side = label("", "title")
        self._phase = label("", "soft")
        self._left = label("", "title")
        head = row(space=18)
        name = column(space=0)
        name.addWidget(self._phase)
        line = row(space=18)
        line.addWidget(self._exercise)
        line.addWidget(self._side, 1, Qt.AlignmentFlag.AlignBottom)
        name.addLayout(line)
        head.addLayout(name, 1)
        aside = column(space=4)
        aside.addWidget(self._left, 0, Qt.AlignmentFlag.AlignRight)
        self._silent = Mark(1.6)
        self._silent.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._silent.hide()
        aside.addWidget(self._silent, 0, Qt.AlignmentFlag.AlignRight)
        aside.addStretch(1)
        head.addLayout(aside)
        return head

    def _now(self) -> QWidget:
        scene, seen = QWidget(), QWidget()
        layers = QGridLayout(scene)
        layers.setContentsMargins(0, 0, 0, 0)
        layers.addWidget(seen, 0, 0)
        self._veil = Veil()
        layers.addWidget(self._veil, 0, 0)
        now = column(seen, space=10)
        line = row()
        self._doing = Mark()
        keeping = self._doing.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._doing.setSizePolicy(keeping)
        self._repetition = label("", "title")
        line.addWidget(self._doing, 1)
        line.addWidget(self._repetition)
        now.addLayout(line)
        self._picture = column()
        now.addLayout(self._picture, 1)
        self._panel = frame("card")
        self._steps = FitText()
        column(self._panel, margin=14).addWidget(self._steps)
        self._picture.addWidget(self._panel)
        return scene

    def _said(self) -> QWidget:
        panel = frame("sunken")
        layout = row(panel, space=18, margin=8)
        panel.setObjectName("said")
        self._caption = label("", "caption", wrap=True)
        self._next = label("", "large")
        layout.addWidget(self._caption, 1)
        layout.addWidget(self._next, 0, Qt.AlignmentFlag.AlignVCenter)
        return panel

    def _controls(self) -> QStackedWidget:
        self._bar = QStackedWidget()
        self._bar.setObjectName("controls")
        steering, choosing = QWidget(), QWidget()
        line = row(steering, space=8)
        self._pause = self._control("Pause  ·  Space", "main", self.paused)
        for control in (
            self._pause,
            self._control("Again  ·  ←", "", self.back),
            self._control("Skip  ·  →", "", self.skipped),
            self._control("+10 s  ·  ↑", "", self.more),
            self._control("That hurts  ·  H", "danger", self.hurt),
            self._control("Stop  ·  Esc", "", self.stopped),
        ):
            line.addWidget(control, 1)
        choices = row(choosing, space=8)
        choices.addWidget(self._control("Easier  ·  E", "main", self.eased), 1)
        choices.addWidget(self._control("Skip it  ·  →", "", self.skipped), 1)
        choices.addWidget(self._control("End the session  ·  Esc", "", self.stopped), 1)
        self._bar.addWidget(steering)
        self._bar.addWidget(choosing)
        return self._bar

    def _control(self, text: str, role: str, signal: SignalInstance) -> QPushButton:
        made = button(text, role)
        made.setProperty("reach", "far")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(signal)
        return made

    def _add_keys(self) -> None:
        self._shortcuts = []
        for act in ACTS:
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in act.keys])
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(getattr(self, act.signal))
            self._shortcuts.append(shortcut)
