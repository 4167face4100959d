"""The whole window in a language that nobody speaks: whatever can be read or heard in English was forgotten."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from backcoach import language
from backcoach.coach.library import Library
from backcoach.coach.routine import Routine
from backcoach.coach.segment import Kind
from backcoach.coach.words import Words
from backcoach.content.library import load_library
from backcoach.content.routines import load_routines
from backcoach.content.words import load_words
from backcoach.desktop.dictionary import read
from tests import content
from tests.languages.pseudo import WORDS, english, make, plain
from tests.ui import person as people
from tests.ui import sights
from tests.ui.conftest import Opener
from tests.ui.person import Person, lay_out
from tests.ui.sights import HOMEWORK, MISTAKEN, SIGHTS, make_past
from tests.ui.test_layout import LAPTOP, cut_off, seen

NAMES = {"BackCoach", "rucksack", "mine", "toml", *WORDS.findall(HOMEWORK + MISTAKEN)}
"""The program's own name, what a user's own routines say, and what is looked for in the settings."""
KEYS = {"Space", "Esc", "Ctrl"}
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
TEXTS = ("text", "title", "placeholderText", "prefix", "suffix", "accessibleName", "accessibleDescription", "toolTip")

SAME_WORDS = {
    *("today-gap", "today-end", "ready-end", "stage-repetition", "stage-into", "stage-last-seconds", "stage-lower"),
    *("stage-position", "stage-going-on", "exercise-end"),
}
"""Where another sight has all the words."""
ALL = bool(os.environ.get("BACKCOACH_ALL_SIGHTS"))
PAGES = ["notice", "today-interrupted", "ready-first", "finish", "history", "exercises-found", "exercise-hold"]
PAGES += ["settings-pace", "settings-search", "stage-rest"]
VISITED = [name for name in SIGHTS if name not in SAME_WORDS] if ALL else PAGES
"""Each page once, as a visit takes a second; with BACKCOACH_ALL_SIGHTS=1 every sight."""

Travel = Callable[[str], Person]


@cache
def known_there() -> tuple[Library, Sequence[Routine], Words]:
    """Return what comes with BackCoach as it is told there."""
    library = load_library()
    return library, load_routines(library), load_words()


@pytest.fixture
def travel(abroad: None, folder: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> Travel:
    """Bring somebody to a sight, in that language."""
    del abroad
    library, routines, words = known_there()
    monkeypatch.setattr(content, "LIBRARY", library)
    monkeypatch.setattr(content, "ROUTINES", routines)
    monkeypatch.setattr(content, "WORDS", words)
    monkeypatch.setattr(people, "READY_MADE", routines)
    monkeypatch.setattr(Person, "button", button)

    def go(name: str) -> Person:
        sight = SIGHTS[name]
        for file in folder.glob("routines/*"):
            file.unlink()
        (folder / "routines").rmdir()
        make_past(folder, "week" if sight.past == "months" else sight.past)  # in which all words are, and soon made
        for file_name, text in sight.files:
            (folder / "routines" / file_name).write_text(text, encoding="utf-8")
        person = opened()
        sight.go(person)
        person.settle()
        sights.still(person)
        return person

    return go


def button(person: Person, text: str) -> QPushButton:
    """Return the one button that can be seen and would say, or be called, so in English."""
    found = [
        it
        for it in person.window.findChildren(QPushButton)
        if it.isVisible()
        and text in {plain(it.text()), plain(it.text().partition("  ·")[0]), plain(it.accessibleName())}
    ]
    assert len(found) == 1, f"{len(found)} buttons called {text!r}: {person.buttons()}"
    return found[0]


def told(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield everything that a window says to eyes and to a screen reader, and where."""
    yield "the window", window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        for name in TEXTS:
            value = getattr(widget, name, None)
            if callable(value) and not (name == "text" and isinstance(widget, QLineEdit)):
                yield f"{name} of {type(widget).__name__} {widget.objectName()}", str(value())
        for action in widget.actions():
            yield f"action of {type(widget).__name__}", action.text()
        if isinstance(widget, QAbstractItemView | QComboBox):
            yield from _cells(widget.model(), type(widget).__name__)


def _cells(model: QAbstractItemModel, where: str) -> Iterator[tuple[str, str]]:
    columns = range(model.columnCount()) if isinstance(model, QAbstractTableModel | QStandardItemModel) else range(1)
    for column in columns:
        yield f"heading of {where}", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in ROLES:
                yield f"{role.name} in {where}", str(model.index(row, column).data(role) or "")


def in_english(texts: Iterator[tuple[str, str]], names: set[str]) -> list[str]:
    """Return what was not translated, names, keys and paths of files left out."""
    found: dict[str, str] = {}
    for where, text in texts:
        if english(text, names):
            found.setdefault(text, f"{where}: {text!r}")
    return list(found.values())


def cut_off_somewhere(person: Person) -> dict[str, list[str]]:
    """Return what is cut off, with lines that run from left to right and from right to left."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    cut = {}
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            application.setLayoutDirection(direction)
            lay_out()
            widgets = seen(person, QLabel) + seen(person, QAbstractButton)
            cut[direction.name] = [it for widget in widgets if (it := cut_off(widget))]
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return cut


@pytest.mark.parametrize("sight", VISITED)
def test_nothing_that_is_seen_is_english_or_cut_off(travel: Travel, sight: str) -> None:
    check(travel(sight))


def test_nothing_on_the_stage_is_english_or_cut_off(travel: Travel) -> None:
    person = travel("stage-hold")
    check(person)
    for key in (Qt.Key.Key_Question, Qt.Key.Key_S, Qt.Key.Key_X, Qt.Key.Key_M, Qt.Key.Key_Space):
        person.press(key)
        person.settle()
        check(person)
        person.press(key)
    person.press(Qt.Key.Key_H)
    person.settle()
    check(person)


def check(person: Person) -> None:
    """Expect that nothing which is seen now is English or cut off."""
    person.window.resize(*LAPTOP)
    publishers = {word for it in person.parts.library.sources.values() for word in WORDS.findall(it.publisher)}

    found = in_english(told(person.window), NAMES | KEYS | publishers)
    assert not found, "\n".join(["not translated:", *found])
    assert cut_off_somewhere(person) == {"LeftToRight": [], "RightToLeft": []}


def test_nothing_that_is_said_is_english(travel: Travel) -> None:
    person = travel("today-new")
    person.hurry = person.tick  # so that all is said
    person.start("full_20")
    person.go_to(Kind.HOLD, "bridge", after=1)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_E):
        person.press(key)
        person.advance(5)
    person.press(Qt.Key.Key_Escape)

    assert len(person.voice.said) > 20
    assert in_english((("said", text) for text in person.voice.said), set()) == []


def test_a_dictionary_full_of_mistakes_is_no_more_than_english(
    tmp_path: Path, known: object, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    del known
    mistakes = itertools.cycle(["{oops}", "{", "{0.__class__}"])
    wrong = read(make(tmp_path, translate=lambda text: text + next(mistakes)))
    monkeypatch.setattr(language._Tongue, "look_up", wrong)
    monkeypatch.setattr(content, "LIBRARY", load_library())
    monkeypatch.setattr(content, "WORDS", load_words())
    person = opened()
    person.start()
    person.go_to(Kind.HOLD, "knee_to_chest", after=1)
    person.press(Qt.Key.Key_Escape)
    person.window.show_settings()
    person.settle()

    texts = [text for _where, text in told(person.window)]
    assert "Spoken cues" in texts
    assert not [text for text in texts if "oops" in text or "{" in text]
