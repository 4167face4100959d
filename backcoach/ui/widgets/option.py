"""One thing that can be set: its name, what it means, how to change it, and the way back to the usual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpacerItem, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.pick import Pick
from backcoach.ui.widgets.slider import Slider
from backcoach.ui.widgets.switch import Switch
from backcoach.ui.widgets.text import button, column, label, row

Value = bool | int | str


@dataclass(frozen=True, slots=True)
class Subject:
    """An exercise of which something can be set, by its id, with the name people read."""

    exercise: str
    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be set, in words for people.

    Attributes:
        usual: what it is unless it is set.
        most: the largest number, where it is one; 0 for a switch.
        choices: what it may be, with the word people read, where it is neither a number nor a switch.
        subject: the exercise beside whose picture it stands, where it is a length of one; `help` says which.
    """

    key: str
    label: str
    help: str
    usual: Value
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    subject: Subject | None = None

    def told(self, value: Value) -> str:
        """Return a value as people read it: "90 %", "Woman", "on"."""
        if self.choices:
            return self.choices[str(value)]
        if self.most:
            return f"{value} {self.unit}"
        return tr("on") if value else tr("off")


class OptionRow(QWidget):
    """What all have in common; each kind shows its own way to change it.

    Signals:
        changed(key, value): the user wants another, or the usual one back.
    """

    changed = Signal(str, object)
    control: QWidget

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._value: Value = choice.usual
        self.usual = button("", "quiet")
        self.usual.setText(tr("Usual: {value}", value=choice.told(choice.usual)))
        self.usual.setAccessibleName(
            tr("{name}: back to the usual, {value}", name=choice.label, value=choice.told(choice.usual))
        )
        self.usual.clicked.connect(self._go_back)
        self._strut = QSpacerItem(
            0, 0
        )  # keeps the line of "usual" as high as that, so that nothing moves when it comes

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._strut.changeSize(0, self.usual.sizeHint().height())

    def show_value(self, value: Value) -> None:
        """Show what is set, without telling anyone."""
        self._value = value
        self.usual.setVisible(value != self.choice.usual)
        self._show(value)

    def _show(self, value: Value) -> None:
        """Show it in the way of this kind."""
        raise NotImplementedError

    @Slot()
    def _go_back(self) -> None:
        self.control.setFocus()  # the button goes, and the focus must not go anywhere
        self._choose(self.choice.usual)

    def _choose(self, value: Value) -> None:
        if value != self._value:
            self.show_value(value)
            self.changed.emit(self.choice.key, value)

    def _head(self) -> QHBoxLayout:
        """Return a line with the name on the left."""
        line = row(space="m")
        line.addItem(self._strut)
        name = label(self.choice.label, wrap=True)
        name.setProperty("weight", "strong")
        line.addWidget(name, 1)
        line.addWidget(self.usual)
        return line

    def _help(self) -> QLabel:
        return label(self.choice.help, "soft", wrap=True)


class SwitchRow(OptionRow):
    """On or off; a click on its words does it too."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice, parent)
        self.control: Switch = Switch(choice.label)
        self.control.setAccessibleDescription(choice.help)
        self.control.toggled.connect(self._choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = row(self, space="l")
        words = column(space="xs")
        words.addLayout(self._head())
        words.addWidget(self._help())
        line.addLayout(words, 1)
        line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words for one on the switch."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.control.click()

    def _show(self, value: Value) -> None:
        before = self.control.blockSignals(True)  # noqa: FBT003 - its only argument
        self.control.setChecked(bool(value))
        self.control.blockSignals(before)
        self.control.update()


class PickRow(OptionRow):
    """One of a few words."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice, parent)
        self.control: Pick = Pick(choice.label, choice.choices)
        self.control.chosen.connect(self._choose)
        inside = column(self, space="xs")
        inside.addLayout(self._head())
        inside.addWidget(self.control)
        if choice.help:
            inside.addWidget(self._help())

    def _show(self, value: Value) -> None:
        self.control.show_choice(str(value))


class NumberRow(OptionRow):
    """A number to slide."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice, parent)
        allowed = range(choice.least, choice.most, choice.step)
        self.control: Slider = Slider(choice.label, allowed, int(choice.usual))
        self.control.setAccessibleDescription(choice.help)
        self.control.valueChanged.connect(self._slide)
        self._told = label("")
        self._told.setProperty("weight", "strong")
        inside = column(self, space="xs")
        head = self._head()
        head.addWidget(self._told)
        inside.addLayout(head)
        inside.addWidget(self.control)
        inside.addWidget(self._help())

    def _slide(self, number: int) -> None:
        if (number - self.choice.least) % self.choice.step == 0 or number == self.choice.most:
            self._choose(number)  # others are on the way to a whole step

    def _show(self, value: Value) -> None:
        self._told.setText(self.choice.told(value))
        before = self.control.blockSignals(True)  # noqa: FBT003 - its only argument
        self.control.setValue(int(value))
        self.control.blockSignals(before)
        self.control.update()
