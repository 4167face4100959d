"""Looks after the pages of the exercises: all of them, and one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from backcoach.coach.demonstration import moment_at
from backcoach.coach.exercise import Action, Caution, Exercise, Phase, Posture
from backcoach.language import mark, tr
from backcoach.ui.hosts.about import about, line_of
from backcoach.ui.hosts.projector import Projector
from backcoach.ui.pages.exercise import ExercisePage
from backcoach.ui.pages.library import LibraryPage
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.tiles import SHAPE, Tile

PHASE, POSTURE, FLAG = mark("Part of a session"), mark("Position"), mark("Leave out because")
EVERY_MS, STILL_MS = 40, 250  # between two pictures of the moving figure, and of still ones
PICTURE_EMS = 14  # width of a thumbnail in heights of the text: about that of the widest tile


class LibraryHost(QObject):
    """Shows what there is to choose from, and how each exercise is done.

    Signals:
        went(page): this page is to be seen.
        left(): back to the start.
    """

    went = Signal(object)
    left = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.page, self.one = LibraryPage(_choices(parts)), ExercisePage()
        wide = self.page.fontMetrics().height() * PICTURE_EMS
        self._small = Thumbnails(parts, self.page, wide, round(wide * SHAPE))
        self._small.arrived.connect(self.page.show_picture)
        self._demonstration = Demonstration(parts, self.one, self)
        self.page.narrowed.connect(self.refresh)
        self.page.seen.connect(self.refresh)
        self.page.opened.connect(self.open)
        self.page.left.connect(self.left)
        self.one.opened.connect(self.open)
        self.one.left.connect(lambda: self.went.emit(self.page))

    @Slot()
    def refresh(self) -> None:
        """Show the exercises that were asked for, and their pictures."""
        found = self._found()
        self.page.show_tiles([Tile(it.id, it.name, self._line(it)) for it in found])
        self._small.ask([it.id for it in found])

    @Slot()
    def redraw(self) -> None:
        """Have all pictures drawn again, in other colours."""
        self.refresh()
        self._demonstration.redraw()

    @Slot(str)
    def open(self, exercise: str) -> None:
        """Show one exercise."""
        shown = self._parts.library.exercises[exercise]
        self.one.show_exercise(shown.name, line_of(shown), about(shown, self._parts, self.page.choice(FLAG)))
        self._demonstration.show(shown)
        self.went.emit(self.one)

    def _found(self) -> Sequence[Exercise]:
        phase, posture = self.page.choice(PHASE), self.page.choice(POSTURE)
        exercises = sorted(self._parts.library.exercises.values(), key=lambda it: (it.phase.order, it.name))
        return [
            it
            for it in exercises
            if phase in {"", it.phase, *it.also_phases}
            and posture in {"", *it.postures}
            and not (self._caution(it, Action.AVOID))
        ]

    def _line(self, exercise: Exercise) -> str:
        change = f"  ·  {tr('with a change')}" if self._caution(exercise, Action.MODIFY) else ""
        return f"{line_of(exercise)}{change}"

    def _caution(self, exercise: Exercise, action: Action) -> Caution | None:
        """Return what speaks against an exercise for somebody who does not want what was chosen."""
        flag = self.page.choice(FLAG)
        return next((it for it in exercise.avoid_if if it.flag == flag and it.action is action), None)


class Demonstration(QObject):
    """Plays one repetition of an exercise over and over, as long as its page is seen."""

    def __init__(self, parts: Parts, page: ExercisePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._page = page
        self._exercise: Exercise | None = None
        self._begun = self._stopped_at = 0.0
        self._playing = False
        self._projector = Projector(parts, self)
        self._projector.shown.connect(page.show_figure)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.redraw)
        page.paused.connect(self.pause_or_go_on)
        page.seen.connect(self._wake)
        page.hidden.connect(self._timer.stop)

    def show(self, exercise: Exercise) -> None:
        """Play another exercise from its beginning."""
        self._exercise = exercise
        self._begun = self._parts.clock()
        self._play(playing=True)

    @property
    def position(self) -> float:
        """Return the seconds played since the beginning."""
        return (self._parts.clock() if self._playing else self._stopped_at) - self._begun

    @Slot()
    def pause_or_go_on(self) -> None:
        """Stop where it is, or go on from there."""
        now = self._parts.clock()
        if self._playing:
            self._stopped_at = now
        else:
            self._begun += now - self._stopped_at
        self._play(playing=not self._playing)

    def _play(self, *, playing: bool) -> None:
        self._playing = playing
        self._page.show_playing(playing=playing)
        self._wake()

    @Slot()
    def _wake(self) -> None:
        self.redraw()
        if self._playing and self._parts.shows_figures and self._page.isVisible():
            self._timer.start(STILL_MS if self._parts.settings.reduce_motion else EVERY_MS)
        else:
            self._timer.stop()

    @Slot()
    def redraw(self) -> None:
        """Show the present moment."""
        if self._exercise is None:
            return
        stretch, gone = moment_at(self._exercise, self.position)
        self._projector.show(self._projector.moment(self._exercise.id, None, stretch.kind, gone, stretch.seconds))


def _choices(parts: Parts) -> Mapping[str, Mapping[str, str]]:
    used = {posture for it in parts.library.exercises.values() for posture in it.postures}
    return {
        PHASE: {"": tr("All parts"), **{phase.value: phase.label for phase in Phase}},
        POSTURE: {"": tr("Any position"), **{it.value: it.label for it in Posture if it in used}},
        FLAG: {"": tr("Show all"), **parts.library.flags},
    }
