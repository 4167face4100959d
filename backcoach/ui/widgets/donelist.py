"""What was done, as one picture: the parts of a session, its exercises with their figures, each side with its bar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from backcoach.language import tr
from backcoach.ui.turns import exhaust
from backcoach.ui.widgets.cell import Cell
from backcoach.ui.widgets.columns import Columns
from backcoach.ui.widgets.heldbar import HeldBar
from backcoach.ui.widgets.text import button, clear, column, icon, label, row

CELL, CORRECTED = 8.0, 13.0  # ems wide, without and with room for the buttons
ABREAST = 4  # at most


@dataclass(frozen=True, slots=True)
class Side:
    """One side of an exercise, or all of it.

    Attributes:
        key: names it for a correction.
        name: "Left leg", or "".
        words: what was done of it.
        share: of what was planned, 0.0 to 1.0; state: "done", "partial", "hurt" or "skipped".
    """

    key: str
    name: str
    words: str
    share: float
    state: str


@dataclass(frozen=True, slots=True)
class Done:
    """One exercise: its id and name, its sides, and whether it is done low, near the floor."""

    exercise: str
    name: str
    sides: tuple[Side, ...]
    low: bool


@dataclass(frozen=True, slots=True)
class Section:
    """One phase of the session: its key, its name, and its exercises."""

    phase: str
    name: str
    exercises: tuple[Done, ...]


class DoneList(QWidget):
    """Shows sections; what is being corrected has a button for each side.

    Signals:
        put_right(key, done): the user says that a side was done, or was not.
    """

    put_right = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self._cells: list[Cell] = []
        self._focused = ""  # the key of a side
        self._again: QWidget | None = None
        self._list = column(self, space="m")

    @property
    def told(self) -> list[tuple[str, str, str]]:
        """Return what it says: exercise, side and words, line by line."""
        return [
            (it.name, side.name, side.words)
            for section in self._sections
            for it in section.exercises
            for side in it.sides
        ]

    def show_sections(self, sections: Sequence[Section], *, pictured: bool, correcting: bool = False) -> None:
        """Show what was done; the focus stays with the side it was at."""
        exhaust(self.fill(sections, pictured=pictured, correcting=correcting))

    def fill(self, sections: Sequence[Section], *, pictured: bool, correcting: bool = False) -> Iterator[object]:
        """Show what was done, an exercise at each step."""
        focused = QApplication.focusWidget()
        self._focused = str(focused.property("side") or "") if focused and self.isAncestorOf(focused) else ""
        clear(self._list)
        self._sections, self._cells, self._again = sections, [], None
        for section in sections:
            head = row(space="s")
            head.addWidget(icon(section.phase or "exercises", section.phase or "soft"))
            head.addWidget(label(section.name, "heading"))
            head.addStretch(1)
            self._list.addLayout(head)
            low, cells = all(it.low for it in section.exercises), []
            for it in section.exercises:
                cells.append(self._cell(it, section.phase, low, pictured, correcting))
                yield it
            shared = Columns(CORRECTED if correcting else CELL, ABREAST, "l m")
            shared.show_widgets(cells)
            self._list.addWidget(shared)
            self._cells += cells
            yield section
        self._list.addStretch(1)
        if self._again:
            self._give_focus(self._again)

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise wherever it comes."""
        for cell in self._cells:
            if cell.exercise == exercise:
                cell.show_picture(picture)

    def _give_focus(self, wanted: QWidget) -> None:
        """Give the focus to something new: it has to be seen first, and so has all that is around it."""
        around: QWidget | None = wanted
        while around is not None and around is not self:
            around.show()
            around = around.parentWidget()
        wanted.setFocus()

    def _cell(self, it: Done, phase: str, low: bool, pictured: bool, correcting: bool) -> Cell:
        cell, sides = Cell(it.exercise, it.name, pictured=pictured, low=low), QWidget()
        line = row(sides, space="s")
        for side in it.sides:
            line.addWidget(self._side(it, side, phase, correcting), 1)
        cell.add(sides)
        return cell

    def _side(self, it: Done, side: Side, phase: str, correcting: bool) -> QWidget:
        made = QWidget()
        lines = column(made, space="xs")
        if side.name:
            lines.addWidget(label(side.name, "small", wrap=True))
        told = ": ".join(part for part in (it.name, side.name, side.words) if part)
        lines.addWidget(HeldBar(side.share, side.state, phase, told))
        lines.addWidget(label(side.words, "small", wrap=True))
        if correcting:
            done = side.state == "done"
            change = button(tr("I did not") if done else tr("I did it"), "pick")
            change.setAccessibleName(
                tr("{exercise}: I did not", exercise=told) if done else tr("{exercise}: I did it", exercise=told)
            )
            change.setProperty("side", side.key)
            change.clicked.connect(lambda: self.put_right.emit(side.key, not done))
            lines.addWidget(change)
            if side.key == self._focused:
                self._again = change
        lines.addStretch(1)
        return made
