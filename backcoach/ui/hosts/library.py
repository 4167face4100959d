"""Looks after the pages of the exercises: all of them, and one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach.exercise import Phase, Posture
from backcoach.coach.finding import NOTHING, Found, Wish, find
from backcoach.coach.words import sentence
from backcoach.language import plural, tr
from backcoach.ui.hosts.about import about, line_of
from backcoach.ui.hosts.demonstration import Demonstration
from backcoach.ui.hosts.doses import dose_of, doses
from backcoach.ui.hosts.lengths import LengthsHost
from backcoach.ui.hosts.moving import Moving
from backcoach.ui.pages.exercise import ExercisePage
from backcoach.ui.pages.library import LibraryPage, Question
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.empty import PICTURE
from backcoach.ui.widgets.sections import WAY
from backcoach.ui.widgets.tiles import SHAPE, Tile

PHASE, POSTURE, THING, FLAG = "phase", "posture", "thing", "flag"
EMPTY = "shoulder_rolls"  # who is seen where nothing is found
PICTURE_EMS = 14  # width of a thumbnail in heights of the text: about that of the widest tile


class LibraryHost(QObject):
    """Shows what there is to choose from, and how each exercise is done.

    Signals:
        went(page): this page is to be seen.
        left(): back to the start.
        changed(key, seconds): a length of an exercise is to be another; undone(): the last change is to be taken back.
        avoided(flags): this is to be avoided from now on, in sessions too; the flags by id.
    """

    went = Signal(object)
    left = Signal()
    changed = Signal(str, int)
    undone = Signal()
    avoided = Signal(tuple)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.page, self.one = LibraryPage(_questions(parts)), ExercisePage()
        self._shown = ""
        em = self.page.fontMetrics().height()
        size = em * PICTURE_EMS, round(em * PICTURE_EMS * SHAPE)
        self._small = Thumbnails(parts, self.page, *size, loops=True)
        self._small.arrived.connect(self._take_picture)
        self._moving = Moving(parts, self.page, *size)
        self._moving.arrived.connect(self.page.show_picture)
        self._moving.ended.connect(lambda exercise: self._small.ask([exercise, *self._small.waiting]))
        self._empty = Thumbnails(parts, self.page, *(round(length * em) for length in PICTURE))
        self._empty.arrived.connect(lambda _exercise, picture: self.page.show_empty(picture))
        self._ways = Thumbnails(parts, self.one, *(round(length * em) for length in WAY))
        self._ways.arrived.connect(self.one.show_way)
        self._demonstration = Demonstration(parts, self.one, self)
        self._lengths = LengthsHost(parts, self)
        self._lengths.told.connect(self.one.show_lengths)
        self._join()

    def _join(self) -> None:
        self.page.narrowed.connect(self._narrow)
        self.page.seen.connect(self._show_avoided)
        self.page.opened.connect(self.open)
        self.page.pointed.connect(self._moving.point)
        self.page.left.connect(self.left)
        self.one.opened.connect(self.open)
        self.one.changed.connect(self._change)
        self.one.undone.connect(self._undo)
        self.one.seen.connect(self._show_doses)
        self.one.left.connect(lambda: self.went.emit(self.page))

    @Slot()
    def _narrow(self) -> None:
        """Show what is asked for now, and have it remembered what is to be avoided."""
        chosen = self.page.choices(FLAG)
        if chosen != frozenset(self._parts.settings.avoid):
            self.avoided.emit(tuple(sorted(chosen)))
        self.refresh()
        self.page.show_first()

    @Slot()
    def _show_avoided(self) -> None:
        """Show what is to be avoided, which may have been changed elsewhere, and everything that follows from it."""
        self.page.choose(FLAG, self._parts.settings.avoid)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the exercises that were asked for, and their pictures."""
        found = find(self._parts.library, self._wish())
        self.page.show_tiles([_tile(it) for it in found], _told(found))
        self._small.ask([it.exercise.id for it in found])
        if not found:
            self._empty.ask([EMPTY])

    @Slot()
    def redraw(self) -> None:
        """Have all pictures drawn again, in other colours."""
        self.refresh()
        self._demonstration.redraw()

    @Slot(str)
    def open(self, exercise: str) -> None:
        """Show one exercise."""
        shown, flags = self._parts.library.exercises[exercise], self.page.choices(FLAG)
        self._shown = exercise
        self.one.show_exercise(shown.name, line_of(shown), shown.phase.value, about(shown, self._parts, flags))
        self._demonstration.show(shown)
        self._ways.ask([it.exercise for it in (shown.easier, shown.harder) if it.exercise])
        self.one.offer(doses(shown))
        self._show_doses()
        self.went.emit(self.one)

    def _wish(self) -> Wish:
        page = self.page
        return Wish(page.words, page.choice(PHASE), page.choice(POSTURE), page.choice(THING), page.choices(FLAG))

    @Slot(str, object)
    def _take_picture(self, exercise: str, picture: object) -> None:
        if exercise != self._moving.exercise or not self._moving.shows:
            self.page.show_picture(exercise, picture)  # type: ignore[arg-type]

    @Slot(str, object)
    def _change(self, key: str, seconds: int) -> None:
        self.changed.emit(key, seconds)
        self._show_doses()

    @Slot()
    def _undo(self) -> None:
        self.undone.emit()
        self._show_doses()

    @Slot()
    def _show_doses(self) -> None:
        """Show the lengths of the exercise, and what they make of the sessions it is in."""
        shown = self._parts.library.exercises.get(self._shown)
        if shown is not None:
            self.one.show_values({it.key: dose_of(self._parts.settings, it) for it in doses(shown)})
            self._lengths.ask(shown.id)


def _tile(found: Found) -> Tile:
    exercise = found.exercise
    out = tr("Left out: {reason}", reason=found.against[0].reason) if found.against else ""
    change = f"  ·  {tr('with a change')}" if found.change else ""
    return Tile(exercise.id, exercise.name, f"{line_of(exercise)}{change}", exercise.phase.value, out)


def _told(found: Sequence[Found]) -> str:
    """Return how many there are: "29 exercises  ·  8 of 37 left out, shown last"."""
    out = sum(bool(it.against) for it in found)
    parts = [plural("{n} exercise", "{n} exercises", len(found) - out)]
    parts += [tr("{out} of {all} left out, shown last", out=out, all=len(found))] if out else []
    return "  ·  ".join(parts) if found else ""


def _questions(parts: Parts) -> list[Question]:
    exercises = parts.library.exercises.values()
    postures = {posture for it in exercises for posture in it.postures}
    things = sorted({thing for it in exercises for thing in it.needs})
    return [
        Question(PHASE, tr("Part of a session"), tr("All parts"), {it.value: it.label for it in Phase}),
        Question(POSTURE, tr("Position"), tr("Any position"), {it.value: it.label for it in Posture if it in postures}),
        Question(
            THING,
            tr("Equipment"),
            tr("Any equipment"),
            {NOTHING: tr("Nothing needed"), **{thing: sentence(thing) for thing in things}},
        ),
        Question(FLAG, tr("To avoid"), tr("What to avoid"), parts.library.flags, several=True, kept=True),
    ]
