"""What is seen first, before the library has been read, and what is loaded for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from backcoach import furnish
from backcoach.coach.settings import Settings
from backcoach.desktop.cache import Cache
from backcoach.desktop.folders import DataFolder
from backcoach.errors import StoreUnavailable
from backcoach.ui import front
from backcoach.ui.board import Board, Offer, Unfinished, Week
from backcoach.ui.front import Front
from backcoach.ui.widgets.weekdays import Day
from backcoach.ui.window import MainWindow
from tests.ui.person import Person, wait_until

HEAVY = {"sqlalchemy", "alembic", "sqlite3", "numpy", "pyttsx3", "miniaudio", "platformdirs"}
LARGE = {"Qt", "QStyle", "QAccessible", "QIcon"}  # the classes of Qt with most enums
BEHIND = {"backcoach.furnish", "backcoach.shelf", "backcoach.coach.session", "backcoach.ui.pages.session"}
PROGRAM = """
import builtins, enum, gc, sys, threading
original = builtins.__import__
from backcoach import app, cli
from PySide6 import QtCore, QtWidgets
imported = builtins.__import__ is original
class Window(app.MainWindow):
    def __init__(self):
        super().__init__()
        self.painted.connect(lambda: painted(self))
def built(kind):
    return {kind.__qualname__.partition(".")[0]}.union(*map(built, kind.__subclasses__()))
def painted(window):
    print(*built(enum.Enum), sep="|")
    print(imported and builtins.__import__ is original and window.isVisible())
    print(*sorted(sys.modules), sep="|")
    print(*(thread.name for thread in threading.enumerate()), sep="|")
    print(*(it.text() for it in window._stack.currentWidget().findChildren(QtWidgets.QLabel)), sep="|")
    print(gc.isenabled(), gc.get_freeze_count() > 0)
    close(window)
def close(window):
    if window._moved_in and window.start._recent is not None and gc.get_freeze_count():
        print(gc.isenabled(), gc.get_freeze_count() > 0)
        window.close()
    else:  # the history has not answered yet, or something is still being loaded
        QtCore.QTimer.singleShot(10, lambda: close(window))
app.MainWindow = Window
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""
SILENT = "voice_on = false\nsounds_on = false\n"
OFFER = Offer("small", "Small as it was", "9 min", "9 min, mat", "A note.", own=True, picture=("bridge", "Bridge"))
BOARD = Board(
    "Good morning",
    "Good to see you.",
    "You did this yesterday",
    OFFER,
    (OFFER._replace(id="other", name="Another"),),
    Week((Day("Mo", "done", "Monday: done"),), "1 session this week", 3, "Your goal"),
    (Unfinished("7", "Small", "yesterday", "half", ("bridge", "Bridge")),),
)
PLAIN = BOARD._replace(unfinished=())
FRONT = Front("", "system", 100, contrast=True, board=BOARD)


class Painted(NamedTuple):
    """What held when the window had been painted.

    Attributes:
        fine: the import statement is Python's, and the window is visible.
        built: the classes whose enums PySide6 has built.
        rubbish: whether Python searches for it, and whether what is there is left out; then, and when all was loaded.
    """

    built: set[str]
    fine: bool
    modules: set[str]
    threads: set[str]
    texts: list[str]
    rubbish: tuple[str, str]


def first_paint(folder: Path) -> Painted:
    """Open and close the program."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        env={**os.environ, "BACKCOACH_VOICE": "espeak"},  # the one that is there at once
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    built, fine, modules, threads, *texts, then, later = done.stdout.splitlines()
    return Painted(
        set(built.split("|")),
        fine == "True",
        set(modules.split("|")),
        set(threads.split("|")),
        "\n".join(texts).split("|"),
        (then, later),
    )


@pytest.fixture
def silent(known: Path) -> Path:
    """The same folder, of somebody who wants no voice, for which nobody here waits."""
    with (known / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write(SILENT)
    return known


def tops(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def test_nothing_heavy_is_loaded_and_the_import_statement_is_left_alone(tmp_path: Path) -> None:
    seen_first = first_paint(tmp_path)

    assert seen_first.fine
    assert HEAVY & tops(seen_first.modules) == set()
    assert LARGE & seen_first.built == set()
    assert "backcoach-figure" not in seen_first.threads
    assert seen_first.texts[0] == "Welcome to BackCoach"


def test_the_page_is_kept_at_the_end_and_painted_the_next_time_before_anything_behind_it_is_loaded(
    silent: Path,
) -> None:
    painted = first_paint(silent)
    assert painted.fine
    assert HEAVY & tops(painted.modules) == set()
    assert "backcoach-figure" not in painted.threads
    assert "10-minute gentle start" in painted.texts

    seen_last = front.kept(DataFolder(silent))
    assert seen_last is not None
    assert seen_last.board is not None
    assert "Small" in [offer.name for offer in seen_last.board.others]

    painted = first_paint(silent)
    assert painted.fine
    assert "A good place to start" in painted.texts  # which only the history can tell
    assert BEHIND & painted.modules == set()
    assert painted.rubbish == ("False False", "False True"), "Python's own search stays off: see ui/rubbish.py"
    assert "QFont" in painted.built  # so that it is found out when they are called otherwise
    assert LARGE & painted.built == set()


BROKEN = """
import sys
from backcoach import cli, furnish
from backcoach.errors import ContentError
def broken(*_):
    raise ContentError("bridge.toml is broken; mend it.")
furnish.House.__init__ = broken
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""


def test_what_keeps_the_rest_from_following_is_told_and_ends_the_program(known: Path) -> None:
    front.keep(FRONT, DataFolder(known))
    command = [sys.executable, "-c", BROKEN, str(known)]
    run = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=False)

    assert (run.returncode, run.stdout, run.stderr) == (1, "", "bridge.toml is broken; mend it.\n")


# -- what is kept


@pytest.fixture
def kept(known: Path) -> DataFolder:
    folder = DataFolder(known)
    front.keep(FRONT, folder)
    return folder


def test_what_was_shown_is_known_again(kept: DataFolder) -> None:
    assert front.kept(kept) == FRONT


@pytest.mark.parametrize("file", ["settings.toml", "routines/small.toml", "routines/other.toml"])
def test_it_is_not_trusted_after_a_change_of_what_it_was_made_from(kept: DataFolder, file: str) -> None:
    with (kept.path / file).open("a", encoding="utf-8") as changed:
        changed.write("# changed\n")

    assert front.kept(kept) is None


@pytest.mark.parametrize(
    "content",
    [
        "",
        "nonsense",
        "[]",
        "{}",
        '{"of": OF}',
        '{"of": OF, "front": []}',
        '{"of": OF, "front": {"board": 3}}',
        '{"of": OF, "front": ["", "system", 100, false, null]}',
        '{"of": OF, "front": ["", "system", 100, false, ["", "", "", ["small"], [], null, []]]}',
    ],
)
def test_what_cannot_be_read_is_not_known(kept: DataFolder, content: str) -> None:
    of = json.loads(Cache(kept.cache).get(front.NAME) or b"")["of"]
    Cache(kept.cache).put(front.NAME, content.replace("OF", json.dumps(of)).encode())

    assert front.kept(kept) is None


def test_somebody_new_has_the_usual_look(tmp_path: Path) -> None:
    usual = Settings()

    assert front.expected(DataFolder(tmp_path)) == Front(usual.language, usual.theme, usual.text_size)


# -- what is asked before there is anything behind the page


@pytest.fixture
def early(person: Person) -> Iterator[MainWindow]:
    """A window that shows what was seen last, and nothing behind it yet."""
    assert person.window.isVisible()
    window = MainWindow()
    window.show_today(PLAIN)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def refused(_limit: int) -> Future[None]:
    answer: Future[None] = Future()
    answer.set_exception(StoreUnavailable("The history cannot be read."))
    return answer


def seen(window: MainWindow) -> list[str]:
    """Return what the page says."""
    QApplication.processEvents()
    return [it.text() for it in window.findChildren(QLabel) if it.isVisible()]


def press(window: MainWindow, text: str) -> None:
    next(it for it in window.findChildren(QPushButton) if it.text().partition("  ·")[0] == text).click()


def test_what_was_kept_stays_until_the_history_has_answered(early: MainWindow, person: Person) -> None:
    early.move_in(person.parts)
    assert "You did this yesterday" in seen(early)
    early.start.ask_store()
    person.settle()

    assert "Small as it was" not in seen(early)
    assert "A good place to start" in seen(early)


def test_what_was_kept_gives_way_where_there_is_no_history(early: MainWindow, person: Person) -> None:
    person.parts.store.recent = refused  # type: ignore[method-assign, assignment]
    early.move_in(person.parts)
    early.start.ask_store()
    person.settle()

    assert "You did this yesterday" not in seen(early)
    assert "10-minute gentle start" in seen(early)


def test_what_was_kept_stays_where_it_is_true(person: Person, qtbot: QtBot) -> None:
    window = MainWindow()
    board = person.window.start.board()
    assert board is not None
    window.show_today(board)
    with qtbot.waitSignal(window.painted):
        window.show()
    wait_until(lambda: bool(window._today._choices))
    before = window.findChildren(QPushButton)
    window.move_in(person.parts)

    assert window.findChildren(QPushButton) == before
    window.close()
    window.deleteLater()


def test_what_is_pressed_early_is_done_as_soon_as_it_can_be(early: MainWindow, person: Person) -> None:
    press(early, "Start")
    assert early._stack.currentWidget() is early._today
    early.move_in(person.parts)

    wait_until(lambda: early._stack.currentWidget() is early.training.ready)


@pytest.fixture
def dark(person: Person) -> Iterator[MainWindow]:
    """A window of whose last end nothing is known, before the history has answered."""
    window = MainWindow()
    window.move_in(person.parts)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def test_a_session_begins_only_when_it_is_known_that_none_was_interrupted(dark: MainWindow, person: Person) -> None:
    press(dark, "Start")
    assert dark._stack.currentWidget() is dark._today
    dark.start.ask_store()
    person.settle()

    wait_until(lambda: dark._stack.currentWidget() is dark.training.ready)


def test_return_twice_begins_it_also_before_that_is_known(dark: MainWindow, person: Person) -> None:
    press(dark, "Start")
    press(dark, "Start")
    dark.start.ask_store()
    person.settle()

    wait_until(lambda: dark._stack.currentWidget() is dark.training.stage)


def test_a_session_begins_without_a_history_too(dark: MainWindow, person: Person) -> None:
    person.parts.store.recent = refused  # type: ignore[method-assign, assignment]
    press(dark, "Start")
    dark.start.ask_store()
    person.settle()

    wait_until(lambda: dark._stack.currentWidget() is dark.training.ready)


def test_what_was_kept_is_good_for_one_start(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(furnish, "write_log", lambda _folder: None)
    folder = DataFolder(person.folder)
    front.keep(FRONT, folder)
    person.house._settle_in(SimpleNamespace(listen=lambda _show: None, note=""))  # type: ignore[arg-type]

    assert front.kept(folder) is None


def test_a_way_that_is_taken_early_leads_there(early: MainWindow, person: Person) -> None:
    press(early, "History")
    early.move_in(person.parts)

    assert early._stack.currentWidget() is early.history.page


def test_the_notice_comes_first_for_whoever_has_not_read_it(early: MainWindow, person: Person) -> None:
    person.parts.settings = replace(person.parts.settings, notice_read="")
    early.move_in(person.parts)

    assert early._stack.currentWidget() is early._notice
