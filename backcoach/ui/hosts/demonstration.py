"""Shows how an exercise moves: one repetition over and over, or led by the coach, on the page of the exercise."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from backcoach.coach.demonstration import moment_at
from backcoach.coach.exercise import Exercise
from backcoach.ui.hosts.projector import Projector
from backcoach.ui.hosts.trial import Trial
from backcoach.ui.pages.exercise import ExercisePage
from backcoach.ui.parts import Parts

EVERY_MS, STILL_MS = 40, 250  # between two pictures of the moving figure, and of still ones


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
        self.trial = Trial(parts, self)
        self.trial.shown.connect(page.show_trial)
        self.trial.shown.connect(self._follow)
        page.tried.connect(self._try)
        page.hidden.connect(self._timer.stop)
        page.hidden.connect(self.trial.stop)

    def show(self, exercise: Exercise) -> None:
        """Play another exercise from its beginning."""
        self.trial.stop()
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
        session = self.trial.session
        if session is not None:
            it, gone = session.segment, 1 - session.segment_left / max(1, session.segment.seconds)
            self._projector.show(self._projector.moment(it.exercise.id, it.side, it.kind, gone, it.seconds))
            return
        stretch, gone = moment_at(self._exercise, self.position)
        self._projector.show(self._projector.moment(self._exercise.id, None, stretch.kind, gone, stretch.seconds))

    @Slot()
    def _try(self) -> None:
        """Let the coach lead, or no more."""
        if self.trial.session is not None:
            self.trial.stop()
        elif self._exercise is not None:
            self.trial.start(self._exercise)
            self._play(playing=True)

    @Slot(str)
    def _follow(self, doing: str) -> None:
        """Go on with the picture from the beginning once the trial is over."""
        if not doing and self._exercise is not None:
            self._begun = self._parts.clock()
            self.redraw()
