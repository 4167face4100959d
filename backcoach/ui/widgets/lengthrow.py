"""Lengths of an exercise, which can be set: how long it is held, how long one rests after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from backcoach.language import tr
from backcoach.ui import design
from backcoach.ui.widgets.option import Choice, NumberRow, OptionRow, PickRow, SwitchRow, Value
from backcoach.ui.widgets.stepper import Stepper
from backcoach.ui.widgets.text import column, label, row

PICTURE = (5.5, 4.0)
"""Width and height of the picture beside lengths, in ems."""


class LengthRow(OptionRow):
    """A number of seconds, under a line that says what they are and what they may be."""

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice, parent)
        self.control: Stepper = Stepper(choice.label, range(choice.least, choice.most, choice.step), choice.unit)
        self.control.changed.connect(self._choose)
        inside = column(self, space="xs")
        told = tr(
            "{what}, {least} to {most} {unit}",
            what=choice.help,
            least=choice.least,
            most=choice.most,
            unit=choice.unit,
        )
        inside.addWidget(label(told, "small", wrap=True))
        line = row(space="xs")
        line.addItem(self._strut)
        line.addWidget(self.control)
        line.addWidget(self.usual)
        line.addStretch(1)
        inside.addLayout(line)

    def _show(self, value: Value) -> None:
        self.control.show_value(int(value))


class PicturedRows(QWidget):
    """What can be set of one exercise, beside its picture and below its name."""

    def __init__(self, name: str, rows: Sequence[OptionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._picture = QLabel()
        self._picture.setAccessibleName(name)
        design.size(self._picture, width=PICTURE[0], height=PICTURE[1])
        line, words = row(self, space="m"), column(space="xs")
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)  # seen with the name, however low the window is
        told = label(name, wrap=True)
        told.setProperty("weight", "strong")
        words.addWidget(told)
        for one in rows:
            words.addWidget(one)
        words.addStretch(1)
        line.addLayout(words, 1)

    def show_picture(self, picture: QImage) -> None:
        """Show which exercise it is."""
        self._picture.setPixmap(QPixmap.fromImage(picture))


def option_row(choice: Choice) -> OptionRow:
    """Return the row that suits a choice."""
    if choice.choices:
        return PickRow(choice)
    if choice.subject:
        return LengthRow(choice)
    return NumberRow(choice) if choice.most else SwitchRow(choice)
