"""A section of the settings: its heading, what can be set, and the way back to the usual."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from backcoach.language import tr
from backcoach.ui import design
from backcoach.ui.turns import exhaust
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.lengthrow import PicturedRows, option_row
from backcoach.ui.widgets.option import Choice, OptionRow, Subject, Value
from backcoach.ui.widgets.text import button, column, label, row

FIGURE, WORDS = 16, 38  # widths in ems
PICTURED = 21  # ems of the narrowest column of exercises
FREE = 16777215  # pixels: as wide as Qt lets anything be


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what it means, and what can be set below it.

    Attributes:
        lengthens: what is set here makes sessions longer or shorter.
    """

    name: str
    line: str
    choices: Sequence[Choice]
    lengthens: bool = False


class SectionCard(QFrame):
    """A section; what can be set in it is built when it is first to be seen, or ahead, for that may be much.

    Attributes:
        rows: what can be set, by key, as far as it is built.
        filling: builds what can be set, a piece at each step.

    Signals:
        changed(key, value), reset(): as the page's.
    """

    changed = Signal(str, object)
    reset = Signal()

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.section = section
        self.rows: dict[str, OptionRow] = {}
        self._pictured: dict[str, PicturedRows] = {}
        self._values: Mapping[str, Value] = {}
        self._pictures: dict[str, QImage] = {}
        self._beside = row(self, space="xl", margin="l")
        self._words = column(space="l")
        self._beside.addLayout(self._words, 1)
        self._picture: QWidget | None = None
        self._narrowed = False
        self._is_pictured = any(choice.subject for choice in section.choices)
        self.filling = self._fill()
        self._words.addWidget(label(section.name, "heading"))
        self._line = label(section.line, "soft", wrap=True)
        self._words.addWidget(self._line)
        self._place = row(space="0")  # knows how high the text is when it may not be wider
        self._place.addStretch(0)
        self._words.addLayout(self._place)
        self._last = row(space="s")
        self._usual = button(tr("Back to the usual lengths") if section.lengthens else tr("Back to the usual"), "quiet")
        self._usual.clicked.connect(self._go_back)
        self._last.addWidget(self._usual)
        self._last.addStretch(1)
        self._words.addLayout(self._last)
        self._words.addStretch(1)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show what is set, without telling anyone."""
        self._values = values
        for key, one in self.rows.items():
            if key in values:
                one.show_value(values[key])
        self._show_changed()

    def _show_changed(self) -> None:
        """Offer the way back where something is not as usual."""
        changed = any(not one.usual.isHidden() for one in self.rows.values())
        self._usual.setVisible(changed and not self._narrowed)

    @Slot()
    def _go_back(self) -> None:
        next(iter(self.rows.values())).control.setFocus()  # the button goes, and the focus must not go anywhere
        self.reset.emit()

    def show_only(self, keys: Collection[str] | None) -> None:
        """Show only these of its rows, or all."""
        exhaust(self.filling)
        if keys is not None or self._narrowed:  # to show what is about to be shown anyway takes long
            for key, one in self.rows.items():
                one.setVisible(keys is None or key in keys)
            for pictured in self._pictured.values():
                pictured.setVisible(any(not one.isHidden() for one in pictured.rows))
        self._narrowed = keys is not None
        self._line.setVisible(not self._narrowed and bool(self.section.line))
        self._show_changed()

    def has(self, keys: Collection[str]) -> bool:
        """Tell whether one of these is in it."""
        return any(choice.key in keys for choice in self.section.choices)

    def add_button(self, text: str) -> QPushButton:
        """Return a button below the rows."""
        made = button(text)
        self._last.insertWidget(0, made)
        return made

    def show_picture(self, picture: QWidget) -> None:
        """Show beside the rows what they look like."""
        self._picture = picture
        self._beside.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        picture.show()

    def turn(self, *, beside: bool, high: int) -> None:
        """Put the picture beside the rows, or above them; at most as high as can be seen at once."""
        if self._picture is None:
            return
        side, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._beside.setDirection(side if beside else above)
        em = design.em()
        self._picture.setMinimumWidth(FIGURE * em if beside else 0)
        self._picture.setMaximumWidth(FIGURE * em if beside else FREE)
        self._picture.setFixedHeight(min(26 * em, max(8 * em, high - 12 * em)) if beside else 8 * em)

    def show_small(self, exercise: str, picture: QImage) -> None:
        """Show a small picture of an exercise beside what can be set of it, if anything can be here."""
        if exercise in self._pictured:
            self._pictured[exercise].show_picture(picture)
        elif any(choice.subject and choice.subject.exercise == exercise for choice in self.section.choices):
            self._pictures[exercise] = picture  # for when that is built

    def _fill(self) -> Iterator[object]:
        """Build what can be set, a piece at each step."""
        holder = QWidget()
        self._place.insertWidget(0, holder, 1)
        holder.show()  # at once: Qt shows what comes into a layout later
        inside: Flow | QVBoxLayout
        if self._is_pictured:
            inside = Flow(holder, space="l", least=PICTURED)
        else:
            inside = column(holder, space="l")
            design.size(holder, widest=WORDS)
        for subject, choices in groupby(self.section.choices, key=lambda choice: choice.subject):
            rows = [self._row(choice) for choice in choices]
            for piece in [self._pictured_rows(subject, rows)] if subject else rows:
                inside.addWidget(piece)
                for it in (piece, *piece.findChildren(QWidget)):
                    it.ensurePolished()  # in its place, once
                yield piece

    def _row(self, choice: Choice) -> OptionRow:
        made = self.rows[choice.key] = option_row(choice)
        made.changed.connect(self.changed)
        if choice.key in self._values:
            made.show_value(self._values[choice.key])
        return made

    def _pictured_rows(self, subject: Subject, rows: Sequence[OptionRow]) -> PicturedRows:
        made = self._pictured[subject.exercise] = PicturedRows(subject.name, rows)
        if subject.exercise in self._pictures:
            made.show_picture(self._pictures.pop(subject.exercise))
        return made
