"""Before a session: what is coming and how long, what to lay out, how the back is now, and one large button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from backcoach.language import tr
from backcoach.ui.turns import exhaust
from backcoach.ui.widgets.cell import Cell
from backcoach.ui.widgets.columns import Columns
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.foot import Foot
from backcoach.ui.widgets.keyed import frame_by_key
from backcoach.ui.widgets.largekey import only_while_true
from backcoach.ui.widgets.scale import Scale
from backcoach.ui.widgets.shade import Shade
from backcoach.ui.widgets.soundcheck import SoundCheck
from backcoach.ui.widgets.text import button, clear, column, frame, icon, label, row, scrolled


@dataclass(frozen=True, slots=True)
class Coming:
    """One exercise: id, name and dose; whether it is done low, near the floor; whether it hurt last time."""

    id: str
    name: str
    dose: str
    low: bool
    hurt: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One phase of the session, and how long it takes.

    Attributes:
        phase: its key; `name` is what people read.
        left_out: not this time; fixed: it cannot be changed, because nothing else is left.
    """

    phase: str
    name: str
    minutes: str
    exercises: tuple[Coming, ...]
    left_out: bool
    fixed: bool


@dataclass(frozen=True, slots=True)
class Outline:
    """A session as it will be done.

    Attributes:
        needs: what to lay out, each an icon's name, or "", and a word.
        helps: what makes it more comfortable, as a sentence, or "".
        left_out: what of it is left out, because it does not suit, and how long that takes; or "".
        better: another one that suits better: its id, its name, and a sentence that says so; or nothing.
        advice: what to keep in mind when a part is left out.
    """

    name: str
    minutes: str
    note: str
    needs: tuple[tuple[str, str], ...]
    helps: str
    parts: tuple[Part, ...]
    left_out: str
    better: tuple[str, str, str]
    advice: str
    pictured: bool = True


class ReadyPage(QWidget):
    """What to lay out and a score on the left; what is coming on the right; one large button below.

    Signals:
        begun(): the session is to start.
        left(): back to the choice.
        preferred(routine): get ready for this one instead.
        toggled(phase): a phase is to be left out, or put back.
        seen(): the page has come into sight.
    """

    begun = Signal()
    left = Signal()
    preferred = Signal(str)
    toggled = Signal(str)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._cells: list[Cell] = []
        self._outline: Outline | None = None
        self._unfolding: Iterator[object] = iter(())
        self._folded = False  # something is still to be shown
        layout = column(self, space="0")
        self._scroll, page = scrolled(tr("What is coming"))
        layout.addWidget(self._scroll, 1)
        frame_by_key(self._scroll)
        Shade(self._scroll)
        content = column(page, space="l", margin="l xl")
        content.addLayout(self._head())
        both = Columns(22, 2, "xl", (2, 3))
        content.addWidget(both)
        before = self._before()
        both.show_widgets([before, self._coming()])
        content.addStretch(1)
        layout.addWidget(self._foot(page, before))
        QShortcut(QKeySequence(Qt.Key.Key_Space), self).activated.connect(self._press)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.left)

    @property
    def pain(self) -> int | None:
        """Return the score given before the session, or None."""
        return self._scale.score

    def show_outline(self, outline: Outline) -> None:
        """Show a session."""
        self.fill(outline)
        exhaust(self.unfold())

    def fill(self, outline: Outline, *, afresh: bool = False) -> None:
        """Show a session but for its parts; `afresh` forgets the score that was given."""
        self._outline = outline
        self._title.setText(outline.name)
        self._minutes.setText(outline.minutes)
        self._note.setText(outline.note)
        self._note.setVisible(bool(outline.note))
        clear(self._needs)
        for name, word in outline.needs:
            thing = QWidget()
            line = row(thing, space="s")
            if name:
                line.addWidget(icon(name, "accent", 1.5))
            line.addWidget(label(word, "large"))
            self._needs.addWidget(thing)
        self._helps.setText(outline.helps)
        self._helps.setVisible(bool(outline.helps))
        for words, text in (
            (self._left_out, outline.left_out),
            (self._better, outline.better[2]),
            (self._advice, outline.advice),
        ):
            words.setText(text)
            words.setVisible(bool(text))
        self._offer(*outline.better[:2])
        if afresh:
            self._scale.show_score(None)
            self._scroll.verticalScrollBar().setValue(0)
        focused, self._folded = self._phase_with_focus(), True
        clear(self._list)
        self._cells.clear()
        self._unfolding = self._add_parts(outline, focused)

    def unfold(self) -> Iterator[object]:
        """Show the parts of the session, one at each step: all at once would keep the window from answering."""
        return self._unfolding

    def _add_parts(self, outline: Outline, focused: str) -> Iterator[object]:
        for part in outline.parts:
            if outline is self._outline:  # and no other one is shown meanwhile
                self._add_part(part, pictured=outline.pictured, focused=part.phase == focused)
            yield part
        self._folded = False
        if self.isVisible():
            self.seen.emit()

    def show_picture(self, exercise: str, picture: QImage) -> None:
        """Show the picture of an exercise wherever it comes."""
        for cell in self._cells:
            if cell.exercise == exercise:
                cell.show_picture(picture)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        if not self._folded:
            self.seen.emit()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass the focus on to the big button; as its proxy, it would keep Tab from the scores before it."""
        self._start.setFocus()

    def _offer(self, routine: str, name: str) -> None:
        """Offer another routine, or none; a button that goes must not leave the focus to another one."""
        if self._instead.hasFocus():
            self._start.setFocus()
        self._suited = routine
        self._instead.setAccessibleName(tr("Take that one instead: {routine}", routine=name))
        self._instead.setVisible(bool(routine))

    @Slot()
    def _press(self) -> None:
        """Let the space bar press the button that has the focus, or else start."""
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, QPushButton) else self._start).click()

    @Slot()
    def _see_sound(self) -> None:
        """Bring the check of the sound into sight, once it is laid out."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.sound))

    def _add_part(self, part: Part, *, pictured: bool, focused: bool) -> None:
        head = row(space="s")
        head.addWidget(icon(part.phase, part.phase))
        head.addWidget(label(part.name, "heading"))
        head.addWidget(label(part.minutes, "soft"))
        head.addStretch(1)
        change = button(tr("Put back") if part.left_out else tr("Leave out"), "quiet")
        change.setAccessibleName(
            tr("Put {part} back", part=part.name) if part.left_out else tr("Leave {part} out", part=part.name)
        )
        change.setProperty("phase", part.phase)
        change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        change.clicked.connect(lambda: self.toggled.emit(part.phase))
        head.addWidget(change)
        self._list.addLayout(head)
        change.setVisible(not part.fixed)  # not before it has its place: it would become a window of its own
        if focused:
            change.setFocus()
        if part.left_out:
            return
        low = all(it.low for it in part.exercises)
        cells = [Cell(it.id, it.name, it.dose, pictured=pictured, low=low) for it in part.exercises]
        self._cells += cells
        for cell, it in zip(cells, part.exercises, strict=True):
            if it.hurt:
                cell.add(_hurt_mark())
        shared = Columns(8, 4, "l s")
        shared.show_widgets(cells)
        self._list.addWidget(shared)

    def _phase_with_focus(self) -> str:
        focused = QApplication.focusWidget()
        return str(focused.property("phase") or "") if focused else ""

    # -- how it is built

    def _head(self) -> QVBoxLayout:
        head, line = column(space="xs"), row(space="l")
        self._title = label("", "title", wrap=True)
        self._minutes = label("", "minutes")
        self._note = label("", "soft", wrap=True)
        line.addWidget(self._title, 1)
        line.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(line)
        self._left_out, self._better, self._advice = (label("", wrap=True) for _ in range(3))
        self._suited = ""
        self._instead: QPushButton = button(tr("Take that one instead"))
        self._instead.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the space bar to the large button
        self._instead.clicked.connect(lambda: self.preferred.emit(self._suited))
        for part in (self._note, self._left_out, self._better):
            head.addWidget(part)
        head.addWidget(self._instead, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self._advice)
        return head

    def _coming(self) -> QWidget:
        side = QWidget()
        outer = column(side, space="l")
        self._list = column(space="m")
        outer.addLayout(self._list)
        outer.addStretch(1)
        return side

    def _before(self) -> QWidget:
        side = QWidget()
        outer = column(side, space="l")
        kind = tr("Stay where it feels good. During the session, H stops at once if it hurts, and Escape ends it.")
        outer.addWidget(label(kind, "soft", wrap=True))
        outer.addWidget(self._lay_out())
        pain = frame("card")
        self._scale = Scale(
            tr("How strong is your pain now?"), tr("none"), tr("the worst you can think of"), parent=pain
        )
        column(pain, margin="l").addWidget(self._scale)
        outer.addWidget(pain)
        self.sound = SoundCheck()
        self.sound.answered.connect(lambda: self._start.setFocus())  # noqa: PLW0108 - it is built later
        self.sound.grown.connect(self._see_sound)
        outer.addWidget(self.sound)
        outer.addStretch(1)
        return side

    def _lay_out(self) -> QFrame:
        card = frame("card")
        inside = column(card, space="xs", margin="l")
        inside.addWidget(label(tr("Lay out"), "heading"))
        things = QWidget()
        self._needs = Flow(things, space="l")
        inside.addWidget(things)
        self._helps = label("", "small", wrap=True)
        inside.addWidget(self._helps)
        return card

    def _foot(self, page: QWidget, beside: QWidget) -> Foot:
        self._start = button(tr("Begin"), "start", key=tr("Space"))
        only_while_true(self._start)
        self._start.clicked.connect(self.begun)
        back = button(tr("Something else"), "quiet", key=tr("Esc"))
        back.clicked.connect(self.left)
        return Foot(page, beside, self._start, back)


def _hurt_mark() -> QWidget:
    """Return a sign and words, so that it is not told by colour alone."""
    mark = QWidget()
    line = row(mark, space="xs")
    line.addWidget(icon("hurts", "danger", 1.0))
    line.addWidget(label(tr("Hurt last time"), "small", wrap=True), 1)
    return mark
