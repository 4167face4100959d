from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcoach.ui import theme
from tests.ui.person import SMALL, Person, put_on, wait_until

Opener = Callable[[], Person]
NOTICE_READ = 'notice_read = "2026-05-01"\n'


@pytest.fixture(scope="session")
def _system_font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


@pytest.fixture
def dress(qapp: QApplication, _system_font: QFont) -> Callable[[str, float], theme.Theme]:
    """Put a theme on the program, with text so many times its usual size; nothing is done twice."""

    return partial(put_on, qapp, _system_font)


def furnished(folder: Path) -> Path:
    """Put a session of one's own into a folder."""
    (folder / "routines").mkdir()
    (folder / "routines" / "small.toml").write_text(SMALL, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return furnished(tmp_path)


@pytest.fixture
def opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path, dress: Callable[[str, float], theme.Theme]
) -> Iterator[Opener]:
    """Open the window, on the same folder each time; whatever is still open in the end is closed."""
    del qtbot  # whose errors in slots fail the test
    people: list[Person] = []

    def make() -> Person:
        people.append(Person(folder, dress("light", 1.0), monkeypatch.setattr))
        return people[-1]

    yield make
    for person in people:
        if person.house.window is not None:
            person.leave()


@pytest.fixture
def newcomer(opened: Opener) -> Person:
    """Somebody who has never seen the program."""
    return opened()


@pytest.fixture
def known(folder: Path) -> Path:
    """A folder of somebody who has read the notice."""
    (folder / "settings.toml").write_text(NOTICE_READ, encoding="utf-8")
    return folder


@pytest.fixture
def person(known: Path, opened: Opener) -> Person:
    """Somebody at the start page."""
    assert known.exists()
    return opened()


@pytest.fixture(scope="module")
def stay(qapp: QApplication, _system_font: QFont) -> Iterator[Callable[..., Person]]:
    """Open a window that stays open for all tests of a module: opening takes as long as most."""
    people: list[Person] = []
    with pytest.MonkeyPatch.context() as patch:

        def make(folder: Path, *, everything: bool = False) -> Person:
            look = put_on(qapp, _system_font, "light")
            people.append(Person(folder, look, patch.setattr, everything=everything))
            people[-1].start("gentle_10")  # what runs beside a session runs on until the window is closed,
            people[-1].studio.draw(int).exception(30)  # and so does what draws
            people[-1].begin_anew()
            return people[-1]

        yield make
        for person in people:
            person.leave()


@pytest.fixture(scope="module")
def _open_window(stay: Callable[..., Person], tmp_path_factory: pytest.TempPathFactory) -> Person:
    folder = furnished(tmp_path_factory.mktemp("resident"))
    (folder / "settings.toml").write_text(NOTICE_READ, encoding="utf-8")
    return stay(folder)


@pytest.fixture
def resident(qtbot: QtBot, _open_window: Person, dress: Callable[[str, float], theme.Theme]) -> Iterator[Person]:
    """Somebody at the start page of a window that stays open for all tests of a module.

    For tests that put up with an older window: what they do, save and set is undone, but not what they patch.
    """
    del qtbot  # whose errors in slots fail the test
    dress("light", 1.0)
    _open_window.window.activateWindow()
    wait_until(_open_window.window.isActiveWindow)
    yield _open_window
    _open_window.begin_anew()


@pytest.fixture
def holding(resident: Person) -> Person:
    """Somebody seven seconds into the first hold of the knee."""
    return resident.begin_to_hold()
