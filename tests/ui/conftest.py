from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcoach.ui import theme
from tests.ui.person import SMALL, Person, put_on

Opener = Callable[[], Person]


@pytest.fixture(scope="session")
def _system_font(qapp: QApplication) -> QFont:
    return QFont(qapp.font())


@pytest.fixture
def dress(qapp: QApplication, _system_font: QFont) -> Callable[[str, float], theme.Theme]:
    """Put a theme on the program, with text so many times its usual size; nothing is done twice."""

    return partial(put_on, qapp, _system_font)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "routines").mkdir()
    (tmp_path / "routines" / "small.toml").write_text(SMALL, encoding="utf-8")
    return tmp_path


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
    (folder / "settings.toml").write_text('notice_read = "2026-05-01"\n', encoding="utf-8")
    return folder


@pytest.fixture
def person(known: Path, opened: Opener) -> Person:
    """Somebody at the start page."""
    assert known.exists()
    return opened()
