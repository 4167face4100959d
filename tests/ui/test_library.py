"""All exercises as pictures, one of them large, and the pictures on the cards of the start page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcoach.ui.hosts.about import HOW, about
from backcoach.ui.hosts.library import FLAG, PHASE, POSTURE
from backcoach.ui.theme import load_theme
from backcoach.ui.widgets.choice import ChoiceCard
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.tiles import Tiles
from tests.ui.person import LIBRARY, Person

Key = Qt.Key
SOON = 20_000


@pytest.fixture
def reader(person: Person) -> Person:
    """Somebody at the page of all exercises."""
    person.press(Key.Key_E)
    assert person.page is person.window.library.page
    return person


def tiles(person: Person) -> Tiles:
    found = person.window.library.page._tiles
    assert isinstance(found, Tiles)
    return found


def shown(person: Person) -> list[str]:
    grid = tiles(person)
    return [grid.item(row).text() for row in range(grid.count())]


def choose(person: Person, question: str, answer: str) -> None:
    box = person.window.library.page._boxes[question]
    place = box.findData(answer)
    assert place >= 0
    box.setCurrentIndex(place)


def test_every_exercise_is_there_phase_by_phase_with_its_position(reader: Person) -> None:
    grid = tiles(reader)
    told = [grid.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(grid.count())]

    assert sorted(shown(reader)) == sorted(it.name for it in LIBRARY.exercises.values())
    assert "Knee to chest. Stretch  ·  On your back" in told
    phases = list(dict.fromkeys(line.partition(". ")[2].partition("  ·")[0] for line in told))
    assert phases == ["Warm-up", "Stretch", "Strength", "Balance", "Cool-down"]
    assert "37 exercises" in reader.texts()


def test_what_is_asked_for_is_shown_and_nothing_else(reader: Person) -> None:
    choose(reader, PHASE, "balance")
    balance = set(shown(reader))
    choose(reader, PHASE, "")
    choose(reader, POSTURE, "prone")
    prone = set(shown(reader))
    choose(reader, PHASE, "balance")

    exercises = LIBRARY.exercises.values()
    assert balance == {it.name for it in exercises if "balance" in {it.phase, *it.also_phases}}
    assert prone == {it.name for it in exercises if "prone" in it.postures}
    assert shown(reader) == []
    assert "No exercise fits all of this. Choose a little less above." in reader.texts()


def test_what_does_not_suit_somebody_is_left_out_and_what_needs_a_change_says_so(reader: Person) -> None:
    choose(reader, FLAG, "pregnant_after_3_months")
    names, grid = shown(reader), tiles(reader)
    lines = {
        grid.item(row).text(): grid.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(names))
    }
    actions = {
        it.name: {caution.action for caution in it.avoid_if if caution.flag == "pregnant_after_3_months"}
        for it in LIBRARY.exercises.values()
    }

    assert set(names) == {name for name, found in actions.items() if "avoid" not in found}
    assert 0 < len(names) < 37
    changed = {name for name, line in lines.items() if line.endswith("with a change")}
    assert changed == {name for name in names if "modify" in actions[name]}
    assert changed


def test_what_has_to_be_changed_for_somebody_stands_first_on_the_page(reader: Person) -> None:
    choose(reader, FLAG, "knee_pain")
    reader.window.library.open("knee_to_chest")
    said = reader.texts()

    assert said.index("A knee hurts when bent") < said.index("How it is done")
    assert "Hold behind the thigh, not over the shin." in said
    assert reader.texts().count("A knee hurts when bent") == 1


def test_arrow_keys_move_and_return_opens_and_escape_goes_back(reader: Person) -> None:
    grid = tiles(reader)
    assert grid.hasFocus()
    first, columns = grid.currentRow(), grid.viewport().width() // grid.gridSize().width()
    reader.press(Key.Key_Right)
    reader.press(Key.Key_Down)
    assert grid.currentRow() == first + 1 + columns
    name = grid.currentItem().text()
    reader.press(Key.Key_Return)

    assert reader.window.library.one.isVisible()
    assert name in reader.texts()
    reader.press(Key.Key_Escape)
    assert grid.isVisible()
    assert grid.currentItem().text() == name
    reader.press(Key.Key_Escape)
    assert reader.window.start.page.isVisible()


@pytest.mark.parametrize("more", range(6))
def test_tiles_fill_each_row_at_any_width(reader: Person, more: int) -> None:
    grid = tiles(reader)
    reader.window.resize(1001 + more, 700)
    QApplication.processEvents()
    wide = grid.gridSize().width()
    tops = [grid.visualItemRect(grid.item(row)).top() for row in range(grid.count())]

    assert tops.count(tops[0]) == (grid.viewport().width() - 1) // wide
    assert grid.viewport().width() - tops.count(tops[0]) * wide < wide / 2


def test_a_click_opens_an_exercise(reader: Person) -> None:
    grid = tiles(reader)
    place: QRect = grid.visualItemRect(grid.item(1))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center() - QPoint(9, 9))

    assert reader.page is reader.window.library.one
    assert grid.item(1).text() in reader.texts()


def test_everything_known_about_an_exercise_is_told(reader: Person) -> None:
    reader.window.library.open("knee_to_chest")
    exercise, said = LIBRARY.exercises["knee_to_chest"], "\n".join(reader.texts())
    wanted = [exercise.name, exercise.start, *exercise.steps, exercise.felt, *exercise.mistakes, exercise.breathing]
    wanted += [exercise.why, exercise.dose_note, exercise.easier.text, exercise.harder.text, exercise.say.come_out]
    wanted += [text for it in exercise.avoid_if for text in (it.reason, LIBRARY.flags[it.flag])]
    wanted += [LIBRARY.sources[it].title for it in exercise.sources]

    assert [text for text in wanted if text not in said] == []
    assert "1 time each side" in said or "30 seconds" in said


def test_every_exercise_can_be_told_and_every_source_says_how_it_was_read(person: Person) -> None:
    assert {source.how for source in LIBRARY.sources.values()} <= set(HOW)
    for exercise in LIBRARY.exercises.values():
        assert all(section.heading and section.lines for section in about(exercise, person.parts))


def test_an_easier_exercise_can_be_gone_to(reader: Person) -> None:
    exercise = next(it for it in LIBRARY.exercises.values() if it.easier.exercise)
    easier = LIBRARY.exercises[exercise.easier.exercise or ""]
    reader.window.library.open(exercise.id)
    reader.focus(f"Show me {easier.say.name}")
    reader.press(Key.Key_Space)

    assert easier.name in reader.texts()


def test_the_letters_go_from_page_to_page_but_not_during_a_session(person: Person) -> None:
    window = person.window
    for key, page in (
        (Key.Key_E, lambda: window.library.page),
        (Key.Key_H, lambda: window.history.page),
        (Key.Key_S, lambda: window.settings.page),
        (Key.Key_T, lambda: window.start.page),
    ):
        person.press(key)
        assert person.page is page()
    person.start()
    for key in (Key.Key_T, Key.Key_S):
        person.press(key)
    assert person.page is window.training.stage


# -- pictures


def picture(person: Person) -> QImage:
    return person.window.library._demonstration._projector.view.grab().toImage()


def test_the_figure_shows_a_repetition_and_the_space_bar_stops_it(reader: Person, qtbot: QtBot) -> None:
    reader.parts.shows_figures = True
    demonstration = reader.window.library._demonstration
    with qtbot.waitSignal(demonstration._projector.shown, timeout=SOON):
        reader.window.library.open("knee_to_chest")
    resting = picture(reader)
    reader.clock.now += 6.0
    qtbot.waitUntil(lambda: picture(reader) != resting, timeout=SOON)
    reader.press(Key.Key_Space)

    assert not demonstration._timer.isActive()
    assert reader.button("Play").isVisible()
    reader.clock.now += 100.0
    reader.press(Key.Key_Space)
    assert demonstration._timer.isActive()
    assert demonstration.position == pytest.approx(6.0)
    reader.press(Key.Key_Escape)
    assert not demonstration._timer.isActive()


def test_an_exercise_without_a_picture_shows_its_words_alone(reader: Person, qtbot: QtBot) -> None:
    reader.parts.shows_figures = True
    exercise = LIBRARY.exercises["bridge"]
    demonstration = reader.window.library._demonstration
    with qtbot.waitSignal(demonstration._projector.shown, timeout=SOON):
        reader.window.library.open("bridge")
    reader.press(Key.Key_Space)
    assert reader.button("Play").isVisible()
    demonstration._projector.shown.emit(None)

    assert exercise.start in reader.texts()
    assert [text for text in reader.buttons() if "Space" in text] == []
    assert not demonstration._projector.view.isVisible()


def test_pictures_come_to_the_tiles(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    person.press(Key.Key_E)
    choose(person, PHASE, "balance")
    grid = tiles(person)
    drawn = [row for row in range(grid.count()) if grid.item(row).text() == LIBRARY.exercises["bird_dog"].name]
    assert drawn or grid.count()
    icon = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: any(grid.item(row).data(icon) for row in range(grid.count())), timeout=SOON)
    with_pictures = [grid.item(row).text() for row in range(grid.count()) if grid.item(row).data(icon)]
    person.click("Today")
    person.press(Key.Key_E)

    again = [grid.item(row).text() for row in range(grid.count()) if grid.item(row).data(icon)]
    assert set(with_pictures) <= set(again)


def test_the_cards_show_what_comes(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    person.click("Today")
    person.settle()
    page = person.window.start.page
    cards = [it for it in page.findChildren(ChoiceCard) if it.isVisible()]

    assert len(cards) == len(person.parts.routines) - 1
    qtbot.waitUntil(lambda: page._large.is_there and all(it.is_pictured for it in cards), timeout=SOON)


def test_pictures_change_clothes_with_the_program(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    person.ready()
    small = person.window.training._ready._small
    qtbot.waitUntil(lambda: "bridge" in small._kept, timeout=SOON)
    day = small._kept["bridge"][1]
    person.window.dress(load_theme("dark"))

    qtbot.waitUntil(lambda: small._kept["bridge"][1] != day, timeout=SOON)


def test_before_a_session_each_exercise_has_its_picture(person: Person, qtbot: QtBot) -> None:
    person.parts.shows_figures = True
    person.ready()
    wanted = {"Shoulder rolls", "Knee to chest", "Bridge"}
    places = [it for it in person.page.findChildren(Picture) if it.isVisible()]

    assert {it.accessibleName() for it in places} == wanted
    qtbot.waitUntil(lambda: all(it.is_there for it in places), timeout=SOON)
