"""What can be set: the coach's voice, the figure, and how long each hold lasts. Made from tables, saved at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSlider, QSpinBox, QWidget

from backcoach.ui.widgets.pick import Pick
from backcoach.ui.widgets.switch import Switch
from backcoach.ui.widgets.text import button, column, frame, label, row

PICTURE = (240, 240)
"""The least size of a picture beside a section, in pixels."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be set: its name, a line of explanation, and its range or the words to choose from."""

    section: str
    key: str
    label: str
    help: str
    least: int
    most: int
    step: int
    unit: str
    choices: Mapping[str, str] = field(default_factory=dict)


class SettingsPage(QWidget):
    """Switches, numbers, words and holds, section by section.

    Signals:
        changed(key, value): a switch, a number or a word is another.
        hold_changed(exercise, seconds): a hold is another.
        holds_reset(): all holds back to their usual length.
        tried(): let me hear the voice.
        seen(): the page has come into sight.
    """

    changed = Signal(str, object)
    hold_changed = Signal(str, int)
    holds_reset = Signal()
    tried = Signal()
    seen = Signal()

    def __init__(self, choices: Sequence[Choice], holds: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._switches: dict[str, Switch] = {}
        self._numbers: dict[str, QSlider] = {}
        self._values: dict[str, tuple[QLabel, str]] = {}
        self._picks: dict[str, Pick] = {}
        self._beside: dict[str, QHBoxLayout] = {}
        self._holds: dict[str, QSpinBox] = {}
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        content = column(inside, space=18, margin=28)
        content.addWidget(label("Settings", "title"))
        self._sections = {name: column(space=14) for name in dict.fromkeys(choice.section for choice in choices)}
        for name in self._sections:
            content.addWidget(self._section(name, [choice for choice in choices if choice.section == name]))
        content.addWidget(self._lengths(holds))
        content.addStretch(1)
        scroll.setWidget(inside)
        column(self).addWidget(scroll)

    def show_values(self, values: Mapping[str, int | str], holds: Mapping[str, int]) -> None:
        """Show what is set, without telling anyone."""
        for key, switch in self._switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(bool(values[key]))
        for key, slider in self._numbers.items():
            with QSignalBlocker(slider):
                slider.setValue(int(values[key]))
            self._tell_value(key, slider.value())
        for key, pick in self._picks.items():
            pick.show_choice(str(values[key]))
        for exercise, spin in self._holds.items():
            with QSignalBlocker(spin):
                spin.setValue(holds[exercise])

    def add_try(self, section: str) -> None:
        """Offer to hear what is set in a section."""
        hear = button("Let me hear it")
        hear.clicked.connect(self.tried)
        self._sections[section].addWidget(hear, 0, Qt.AlignmentFlag.AlignLeft)

    def show_picture(self, section: str, picture: QWidget) -> None:
        """Show beside a section what it looks like."""
        picture.setMinimumSize(*PICTURE)
        self._beside[section].addWidget(picture, 2)
        picture.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def _section(self, name: str, choices: Sequence[Choice]) -> QWidget:
        card = frame("card")
        layout = row(card, space=24, margin=20)
        inside = self._sections[name]
        inside.addWidget(label(name, "heading"))
        for choice in choices:
            inside.addWidget(self._made(choice))
        layout.addLayout(inside, 3)
        layout.setAlignment(inside, Qt.AlignmentFlag.AlignTop)
        self._beside[name] = layout
        return card

    def _made(self, choice: Choice) -> QWidget:
        if choice.choices:
            return self._pick(choice)
        return self._number(choice) if choice.most else self._switch(choice)

    def _pick(self, choice: Choice) -> QWidget:
        pick = Pick(choice.label, choice.choices)
        pick.chosen.connect(lambda word: self.changed.emit(choice.key, word))
        self._picks[choice.key] = pick
        return pick

    def _switch(self, choice: Choice) -> QWidget:
        holder = QWidget()
        layout = column(holder, space=2)
        box = Switch(choice.label)
        box.setAccessibleDescription(choice.help)
        box.toggled.connect(lambda on: self.changed.emit(choice.key, on))
        self._switches[choice.key] = box
        layout.addWidget(box)
        layout.addWidget(label(choice.help, "small", wrap=True))
        return holder

    def _number(self, choice: Choice) -> QWidget:
        holder = QWidget()
        layout = column(holder, space=4)
        head = row()
        value = label("", "heading")
        head.addWidget(label(choice.label), 1)
        head.addWidget(value)
        layout.addLayout(head)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(choice.least, choice.most)
        slider.setSingleStep(choice.step)
        slider.setPageStep(choice.step * 2)
        slider.setAccessibleName(choice.label)
        slider.setAccessibleDescription(choice.help)
        slider.valueChanged.connect(lambda number: self._number_changed(choice, number))
        layout.addWidget(slider)
        layout.addWidget(label(choice.help, "small", wrap=True))
        self._numbers[choice.key] = slider
        self._values[choice.key] = (value, choice.unit)
        return holder

    def _number_changed(self, choice: Choice, number: int) -> None:
        self._tell_value(choice.key, number)
        self.changed.emit(choice.key, number)

    def _tell_value(self, key: str, number: int) -> None:
        value, unit = self._values[key]
        value.setText(f"{number} {unit}")

    def _lengths(self, holds: Sequence[Choice]) -> QWidget:
        card = frame("card")
        layout = column(card, space=14, margin=20)
        layout.addWidget(label("How long each hold lasts", "heading"))
        layout.addWidget(
            label(
                "Used by the ready-made sessions. A routine of your own keeps the numbers written in it.",
                "soft",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for place, choice in enumerate(holds):
            line, side = divmod(place, 2)
            grid.addWidget(label(choice.label, wrap=True), line, side * 3)
            grid.addWidget(self._hold(choice), line, side * 3 + 1)
            grid.addWidget(label(f"{choice.least} to {choice.most}", "small"), line, side * 3 + 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        layout.addLayout(grid)
        reset = button("Back to the usual lengths")
        reset.clicked.connect(self.holds_reset)
        layout.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _hold(self, choice: Choice) -> QWidget:
        holder = QWidget()
        line = row(holder, space=4)
        spin = QSpinBox()
        spin.setRange(choice.least, choice.most)
        spin.setSingleStep(choice.step)
        spin.setSuffix(" s")
        spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        spin.setAccessibleName(f"{choice.label}, seconds, {choice.least} to {choice.most}")
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(lambda seconds: self.hold_changed.emit(choice.key, seconds))
        self._holds[choice.key] = spin
        for text, name, step in (("\N{MINUS SIGN}", "less", spin.stepDown), ("+", "more", spin.stepUp)):
            change = button(text, "step")
            change.setAccessibleName(f"{choice.label}: {name}")
            change.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same in the number itself
            change.clicked.connect(step)
            line.addWidget(change)
        line.insertWidget(1, spin)
        return holder
