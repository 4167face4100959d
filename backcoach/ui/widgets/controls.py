"""A row of buttons that says less where there is less room, instead of being cut off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.ui.widgets.button import Button
from backcoach.ui.widgets.text import button, restyle, row


class _Form(NamedTuple):
    """How much a row says: the reach of its letters, whether keys are named, whether all buttons are there."""

    reach: str
    keys: bool
    all: bool


FORMS = (
    _Form("farthest", keys=True, all=True),
    _Form("farther", keys=True, all=True),
    _Form("large", keys=True, all=True),
    _Form("far", keys=True, all=True),
    _Form("near", keys=True, all=True),
    _Form("near", keys=True, all=False),
    _Form("close", keys=True, all=False),
    _Form("near", keys=False, all=False),
    _Form("close", keys=False, all=False),
)
"""The fullest first; keys go last: they are in reach."""
FEW = 3
"""The letters of so many of them are for few buttons, of which one is to be chosen."""
NAMED_FIRST = ("main", "danger")
"""Roles of the buttons whose keys are named first where there is room for some, but not for all."""


class Control(NamedTuple):
    """One button of a row; a less important one goes where there is no room, because its key works as well.

    Attributes:
        brief: where it stays there, as the cap of its key; else it goes.
    """

    button: Button
    key: str
    important: bool
    brief: bool = False


class Controls(QWidget):
    """Lays buttons out in a row, in the fullest form that fits."""

    def __init__(self, parent: QWidget | None = None, *, few: bool = False) -> None:
        """Make an empty row; one of a few choices is for eyes far away: its letters and keys are as large as can be."""
        super().__init__(parent)
        self._few, self._forms = few, FORMS if few else FORMS[FEW:]
        self._controls: list[Control] = []
        self._withheld: set[Button] = set()
        self._sizes: dict[tuple[Button, str, str, str], QSize] = {}
        self._measured_in: tuple[str, QFont] | None = None
        self._line = row(self, space="s")
        self._room = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(
        self, text: str, key: str, role: str, signal: SignalInstance, *, important: bool = True, brief: bool = False
    ) -> Button:
        """Add a button; only an important one always stays, and what can be told more briefly."""
        made = button(text, role, key=key)
        made.setAccessibleName(text if brief else "")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if self._few:
            made.cap = 1.0
            made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Ignored)
        made.clicked.connect(signal)
        self._controls.append(Control(made, key, important, brief))
        self._line.addWidget(made, 1 if important else 0)
        return made

    def rename(self, which: Button, text: str) -> None:
        """Give a button another text."""
        if which.text() != text:
            which.setText(text)
            self.fit()

    def offer(self, which: Button, *, offered: bool) -> None:
        """Have a button, or do without it."""
        if offered == (which in self._withheld):
            (self._withheld.discard if offered else self._withheld.add)(which)
            self.fit()

    def fit(self, width: int = 0, height: int = 0) -> None:
        """Take the fullest form that fits a width and height, or those of before."""
        self._room = QSize(width, height) if width else self._room
        if self._room.isEmpty():
            return  # it has no place yet
        for form in self._forms:
            least = self._least(form)
            if least.width() <= self._room.width() and least.height() <= self._room.height():
                break
        self._take(form)

    def rehearse(self) -> None:
        """Lay the buttons out in all of what they are in, and have their pictures painted."""
        self._line.setGeometry(QRect(QPoint(), (self.parentWidget() or self).size()))
        for control in self._controls:
            if not control.button.isHidden():
                control.button.picture()

    def _take(self, form: _Form) -> None:
        named = set(self._with_key(form))
        for control in self._controls:
            _dress(control.button, *_worn(control, form, named=control.button in named))
            control.button.setVisible(self._is_there(control, form))
        self._line.invalidate()

    def _is_there(self, control: Control, form: _Form) -> bool:
        there = form.all or control.important or control.brief
        return there and control.button not in self._withheld

    def _with_key(self, form: _Form) -> Iterator[Button]:
        """Yield the buttons whose keys are named: all in a form that names them, else those for which there is room."""
        there = [it for it in self._controls if self._is_there(it, form)]
        room = self._room.width() - self._least(form).width()
        for it in sorted(there, key=lambda it: it.button.property("role") not in NAMED_FIRST):
            with_key, without = (self._size(it.button, *_worn(it, form, named=named)) for named in (True, form.keys))
            room -= (more := with_key.width() - without.width())
            if room >= 0:
                yield it.button
            else:
                room += more

    def _least(self, form: _Form) -> QSize:
        """Return the room that a form needs."""
        there = [it for it in self._controls if self._is_there(it, form)]
        sizes = [self._size(it.button, *_worn(it, form, named=form.keys)) for it in there]
        between = self._line.spacing() * (len(sizes) - 1)
        return QSize(sum(it.width() for it in sizes) + between, max((it.height() for it in sizes), default=0))

    def _size(self, which: Button, text: str, reach: str, key: str) -> QSize:
        """Return the room that a button needs; to measure it, it is to be dressed so, which is done only once.

        As layouts do, it takes for the height the least that the style sheet tells, where it tells any.
        """
        worn = self.window().styleSheet(), self.font()
        if worn != self._measured_in:
            self._measured_in, self._sizes = worn, {}
        about = which, text, reach, key
        if about not in self._sizes:
            _dress(which, text, reach, key)
            self._sizes[about] = QSize(which.sizeHint().width(), which.minimumHeight() or which.sizeHint().height())
        return self._sizes[about]


def _worn(control: Control, form: _Form, *, named: bool) -> tuple[str, str, str]:
    """Return what a button says in a form, the reach of its letters, and the key that it names."""
    if control.brief and not form.all:
        return "", form.reach, control.key
    text = control.button.accessibleName() if control.brief else control.button.text()
    return text, form.reach if control.important else "near", control.key if named else ""


def _dress(which: Button, text: str, reach: str, key: str) -> None:
    which.setText(text)
    which.show_key(key)
    restyle(which, reach, "reach")
