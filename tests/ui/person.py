"""Somebody at the window: the real one, on a real history file, with a clock that the test turns."""

from __future__ import annotations

import pickle
import sqlite3
import tomllib
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QPushButton, QWidget

from backcoach import furnish
from backcoach.coach.beginning import timeline_of
from backcoach.coach.exercise import Side
from backcoach.coach.library import Library
from backcoach.coach.routine import Routine
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import Session
from backcoach.coach.settings import Settings
from backcoach.coach.timeline import Timeline
from backcoach.coach.words import Words
from backcoach.desktop.folders import DataFolder
from backcoach.furnish import House
from backcoach.shelf import Shelf
from backcoach.store import database
from backcoach.ui import parts, theme, typeface
from backcoach.ui.background import Mailbox
from backcoach.ui.conductor import Conductor
from backcoach.ui.drawing.artist import Artist
from backcoach.ui.drawing.studio import Studio
from backcoach.ui.hosts import lengths
from backcoach.ui.theme import Theme
from backcoach.ui.window import MainWindow
from backcoach.voice.supervisor import OnEvent
from tests import content, histories
from tests.silence import SilentVoice

SMALL = """
name = "Small"
note = "From my physiotherapist."
[[step]]
exercise = "shoulder_rolls"
repetitions = 6
[[step]]
exercise = "knee_to_chest"
hold = 20
note = "Slowly."
[[step]]
exercise = "bridge"
hold = 4
repetitions = 5
sets = 2
rest = 20
"""
READY_MADE = tuple(it for it in content.ROUTINES if it.id in {"gentle_10", "full_20", "standing_10"})
LONGEST_TICK = 0.5  # a later cue than that would not be said any more
HURRIED = 1.9  # after more than two a session pauses by itself
NEAR = 6.0  # seconds before where somebody wants to look, from which nobody hurries any more
MORNING = datetime(2026, 5, 12, 8, 0, tzinfo=UTC).timestamp()
EARLY = 1000.0  # of the coach's clock, when somebody comes
LAID_OUT: dict[tuple[Any, ...], tuple[Timeline, Library, Words]] = {}
"""Timelines for all, as most people ask for the same ones; with what they were made of, so that it lives as long."""
PATIENCE = 20_000  # milliseconds after which what a test waits for will not come any more
P = ParamSpec("P")
T = TypeVar("T")
Put = Callable[[object, str, object], None]


class Clock:
    """The coach's clock; it stands still until it is turned."""

    def __init__(self) -> None:
        self.now = EARLY

    def __call__(self) -> float:
        return self.now


class Voice(SilentVoice):
    """Notes what it is asked to say, and can be made to fail."""

    def __init__(self, *, cache: Path, read: Callable[[str], str], on_event: OnEvent) -> None:
        del cache, read
        self.said: list[str] = []
        self.prepared: list[str] = []
        self.set_to = (0, 0)
        self.wrong = ""
        self.tell = on_event

    def follow(self, settings: Settings) -> None:
        self.set_to = (settings.voice_rate, settings.volume)
        self.speaks = settings.voice_on

    def prepare(self, texts: Iterable[str], done: Callable[[], None] = lambda: None) -> None:
        self.prepared = list(texts)
        done()

    def say(self, text: str, priority: int = 0) -> None:
        del priority
        if not self.speaks:
            return
        self.said.append(text)
        self.tell("unheard" if self.wrong else "finished", text, self.wrong)

    def trouble(self) -> str:
        return self.wrong


class AtHome(Artist):
    """Draws what it is asked for in this process, which knows bodies and poses from the tests before."""

    def ask(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        order = pickle.dumps((job, args, kwargs))  # as for the real one, which tests/ui/test_artist.py is about
        work, args, kwargs = pickle.loads(order)  # noqa: S301 - our own
        drawn: T = pickle.loads(pickle.dumps(work(*args, **kwargs)))  # noqa: S301 - as above
        return drawn


class Watched(Studio):
    """Counts what it is asked for."""

    asked = 0

    def __init__(self) -> None:
        super().__init__(AtHome())

    def draw(self, job: Callable[[], T]) -> Future[T]:
        self.asked += 1
        return super().draw(job)


class Person:
    """Looks at the window, clicks and presses keys, and can wait without waiting.

    Attributes:
        tick: seconds by which time passes at most; hurry: the same on the way to somewhere, where not all is said then.
    """

    tick, hurry = LONGEST_TICK, HURRIED

    def __init__(self, folder: Path, look: Theme, put: Put = setattr, *, everything: bool = False) -> None:
        """Open the window on a folder; `put` sets the clock, the voice and the library in `furnish`.

        Most tests are about other things than figures, which take time, and do with three routines.
        """
        self.folder = folder
        self.clock = Clock()
        put(furnish, "VoiceProcess", Voice)
        put(furnish, "coach_clock", lambda: self.clock)
        put(furnish, "Shelf", partial(_shelf, content.ROUTINES if everything else READY_MADE))
        put(database, "make_engine", histories.make_engine)
        put(parts, "timeline_of", laid_out)
        put(lengths, "timeline_of", laid_out)
        self.house = House(DataFolder(folder), Mailbox())
        self.parts = self.house.parts
        self.parts.theme = look
        self.parts.shows_figures = everything
        self.parts.studio = self.studio = Watched()
        self.parts.now = lambda: datetime.fromtimestamp(MORNING + self.clock.now, UTC)
        assert isinstance(self.parts.voice, Voice)
        self.voice = self.parts.voice
        self.as_opened = self.parts.settings
        self.window = self.house.window = MainWindow()
        self.window.move_in(self.parts)
        self.window.painted.connect(self.house.begin)
        self._open()

    def _open(self) -> None:
        centre: Any = self.window.centralWidget()
        painted: list[bool] = []
        seen = centre.painted.connect(lambda: painted.append(True))
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: bool(painted) and self.window.isActiveWindow())
        centre.painted.disconnect(seen)
        self.settle()

    # -- hands

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)
        self.arrive()

    def click(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        self.arrive()

    def arrive(self) -> None:
        """Wait for the page that is on its way: a session begins, and is looked back upon, in several turns of Qt."""
        if training := vars(self.window).get("training"):
            wait_until(lambda: not training._setting_out and not (self._is_staged() and self.session.is_over))
        wait_until(self.window._stack.updatesEnabled)  # now it has unfolded

    def _is_staged(self) -> bool:
        return self.page is vars(self.window.training).get("stage")

    def focus(self, text: str) -> None:
        self.button(text).setFocus(Qt.FocusReason.TabFocusReason)

    def ready(self, routine: str = "small") -> None:
        """Get ready for a routine."""
        self.window.get_ready(routine)
        self.gets_ready()

    def gets_ready(self) -> None:
        """Wait for the page of a routine that was chosen: it is filled in one turn of Qt, and seen in the next."""
        wait_until(lambda: self.page is self.window.training.ready)
        self.arrive()

    def start(self, routine: str = "small") -> None:
        """Begin a session."""
        self.ready(routine)
        self.press(Qt.Key.Key_Space)
        assert self.page is self.window.training.stage

    def go_home(self) -> None:
        """Leave what is under way, and go to the first page."""
        self._stop()
        self.window.go_home()
        self.settle()

    def _stop(self) -> None:
        training = vars(self.window).get("training")
        if training is None or "stage" not in vars(training):
            return
        if self.page is training.stage and training.stage.leaflets.seen:
            self.press(Qt.Key.Key_Escape)
        training.leave()

    def begin_to_hold(self) -> Person:
        """Begin a session, after the last one if there was any; go seven seconds into the first hold of the knee."""
        self.go_home()
        self.parts.first_side = Side.LEFT  # it alternates
        self.start()
        self.go_to(Kind.HOLD, after=7)
        return self

    def begin_anew(self) -> None:
        """Leave the window as if it had just been opened, for whoever is next: nothing was done, nothing set."""
        self._stop()
        self.window.settings.take(self.as_opened)
        self.window.settings.save_now()
        self.parts.store.flush().exception(30)
        with closing(sqlite3.connect(self.folder / "history.sqlite3")) as history, history:
            history.execute("DELETE FROM session")
            history.execute("DELETE FROM step")
        for host in ("history", "library"):  # they come anew to who looks there
            if gone := vars(self.window).pop(host, None):
                gone.page.deleteLater()
                gone.deleteLater()
        self.clock.now, self.parts.first_side, self.hurry = EARLY, Side.LEFT, HURRIED
        self.voice.wrong = ""
        self.go_home()
        self.voice.said.clear()

    def leave(self) -> None:
        """Close the program."""
        self.window.close()
        self.parts.voice.close()
        self.parts.awake.close()
        assert self.parts.store.close()
        QApplication.processEvents()  # the last answers
        self.house.window = None
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def crash(self) -> None:
        """End the program without giving it a chance to say so."""
        self.settle()
        self.window.closing.disconnect()
        if self.window.training.running:
            self.conductor._timer.stop()
        self.leave()

    # -- time

    def advance(self, seconds: float) -> None:
        """Let time pass, and the session with it; who hurries sees what happens, but not how the time goes by."""
        self.arrive()
        end, conductor = self.clock.now + seconds, self.conductor
        session = conductor.run.session
        while self.clock.now < end and not session.is_over:
            if min(end - self.clock.now, session.time_left) > NEAR:
                self.clock.now += self.hurry
                for event in conductor.run.tick():
                    conductor.happened.emit(event)
            else:
                self.clock.now = min(end, self.clock.now + self.tick)
                conductor.tick()
        self.arrive()

    def go_to(self, kind: Kind, exercise: str = "knee_to_chest", after: float = 0.0, **where: Any) -> Segment:
        """Let the session run until `after` seconds into a segment."""
        found = next(
            it
            for it in self.session.timeline.segments
            if it.kind is kind
            and it.exercise.id == exercise
            and all(getattr(it, name) == value for name, value in where.items())
        )
        self.advance(found.start + after - self.session.position + self.session.lead_in)
        return found

    def finish(self) -> None:
        """Let the session run to its end."""
        self.advance(self.session.lead_in + self.session.time_left + 1)
        assert self.page is self.window.training.finish

    def settle(self) -> None:
        """Let the database answer, and the window hear it; an answer may lead to another question."""
        for _ in range(3):
            self.parts.store.flush().exception(30)  # SQLAlchemy comes with the first answer
            QApplication.processEvents()
        self.arrive()

    def look(self) -> None:
        """Let everything be laid out and drawn that is asked for; what was drawn may lead to another question."""
        calm = 0
        for _ in range(200):  # a clock that stands still asks for the same picture again and again
            asked = self.studio.asked
            Studio.draw(self.studio, int).exception(30)
            lay_out()
            calm = calm + 1 if self.studio.asked == asked else 0
            if calm == 3:
                break

    # -- eyes

    @property
    def conductor(self) -> Conductor:
        assert self.window.training._conductor is not None
        return self.window.training._conductor

    @property
    def session(self) -> Session:
        return self.conductor.run.session

    @property
    def page(self) -> Any:
        return self.window._stack.currentWidget()

    @property
    def banner(self) -> str:
        """What the banner says, if it can be seen."""
        return self.window._banner.text if self.window._banner.isVisible() else ""

    def button(self, text: str) -> QPushButton:
        """Return the one button that can be seen and says, or is called, so."""
        found = [
            it
            for it in self.window.findChildren(QPushButton)
            if it.isVisible() and text in {it.text(), it.text().partition("  ·")[0], it.accessibleName()}
        ]
        assert len(found) == 1, f"{len(found)} buttons called {text!r}: {self.buttons()}"
        return found[0]

    def texts(self) -> list[str]:
        """Return what the labels of the page say."""
        return [it.text() for it in self.page.findChildren(QLabel) if it.isVisible()]

    def buttons(self) -> list[str]:
        """Return what the buttons of the page say."""
        return [it.text() for it in self.page.findChildren(QPushButton) if it.isVisible()]

    def stage(self) -> list[str]:
        """Return the stage as it can be read: what is small first, then exercise, doing, digits, line, caption."""
        stage = self.window.training.stage
        return [
            stage._tag.text,
            " | ".join(part for part in (stage._exercise.text, stage._side.text) if part),
            " | ".join(part for part in (stage._doing.accessibleName(), stage._dots.text) if part),
            stage._plate.accessibleName(),
            f"{stage._left.text} | {stage._next.text}",
            stage._caption.text,
        ]

    def panel(self) -> list[str]:
        """Return what the stage says in its middle, from top to bottom."""
        return self.window.training.stage._steps.text.splitlines()

    # -- what is kept

    def rows(self, question: str) -> list[Any]:
        """Ask the history file itself."""
        self.settle()
        with closing(sqlite3.connect(self.folder / "history.sqlite3")) as history:
            return history.execute(question).fetchall()

    def steps(self) -> list[tuple[Any, ...]]:
        """Return what is kept of the latest session: exercise, side, set, repetition, planned, held, outcome."""
        return self.rows(
            'SELECT exercise, side, "set", repetition, planned_seconds, held_seconds, outcome FROM step '
            "WHERE session_id = (SELECT max(id) FROM session) ORDER BY seq"
        )

    def sessions(self) -> list[tuple[Any, ...]]:
        """Return outcome, planned and active seconds, and pain before and after of each session."""
        return self.rows(
            "SELECT outcome, planned_seconds, active_seconds, pain_before, pain_after FROM session "
            "WHERE deleted_utc IS NULL ORDER BY id"
        )

    def saved(self) -> dict[str, Any]:
        """Return the settings file."""
        file = self.folder / "settings.toml"
        return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def _shelf(ready_made: tuple[Routine, ...], folder: DataFolder, complain: Callable[[str], None]) -> Shelf:
    shelf = Shelf(folder, complain)
    vars(shelf).update(library=content.LIBRARY, words=content.WORDS, ready_made=ready_made)  # read once for all tests
    return shelf


def laid_out(
    routine: Routine, library: Library, words: Words, settings: Settings, first_side: Side = Side.LEFT
) -> Timeline:
    """Lay a routine out once for all who ask for the same."""
    asked = (id(library), id(words), repr(routine), repr(settings), first_side)
    if asked not in LAID_OUT:
        LAID_OUT[asked] = timeline_of(routine, library, words, settings, first_side), library, words
    return LAID_OUT[asked][0]


def put_on(qapp: QApplication, font: QFont, name: str, scale: float = 1.0) -> Theme:
    """Put a theme on the program, with the system's font so many times its usual size; nothing is done twice."""
    chosen = theme.load_theme(name)
    if qapp.property("dressed") != (worn := f"{name} {scale}"):
        larger = typeface.base_font(font)
        larger.setPointSizeF(larger.pointSizeF() * scale)
        qapp.setFont(larger)
        theme.apply(qapp, chosen)
        qapp.setProperty("dressed", worn)
    return chosen


def wait_until(true: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    patience = QDeadlineTimer(PATIENCE)
    while not true():
        assert not patience.hasExpired(), "that did not come"
        QTest.qWait(1)


def lay_out() -> None:
    """Let Qt take away what is to go, and lay out what stays; what is in a scroll area takes more than one round."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def _widget(layout: QLayout, place: int) -> QWidget | None:
    item = layout.itemAt(place)
    return item.widget() if item else None
