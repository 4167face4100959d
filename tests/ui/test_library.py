"""All exercises as pictures, one of them large, and the pictures on the cards of the start page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcoach.ui.hosts.about import HOW, about
from backcoach.ui.hosts.doses import HELD, RESTED
from backcoach.ui.hosts.library import FLAG, PHASE, POSTURE, THING
from backcoach.ui.theme import Theme, load_theme
from backcoach.ui.widgets.choice import ChoiceCard
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.tiles import Tiles
from tests.content import LIBRARY
from tests.ui.person import Person, lay_out

Key = Qt.Key
SOON = 40_000


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


def choose(person: Person, question: str, *answers: str) -> None:
    person.window.library.page._pills[question].choose(*answers)


def told(person: Person) -> dict[str, str]:
    """Return what each tile says to those who do not see it, by the name of its exercise."""
    grid = tiles(person)
    return {
        grid.item(row).text(): grid.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(grid.count())
    }


def count(person: Person) -> str:
    return str(person.window.library.page._count.text())


def test_every_exercise_is_there_phase_by_phase_with_its_position(reader: Person) -> None:
    words = told(reader)

    assert sorted(words) == sorted(it.name for it in LIBRARY.exercises.values())
    assert words["Knee to chest"] == "Knee to chest. Stretch  ·  On your back"
    phases = list(dict.fromkeys(line.partition(". ")[2].partition("  ·")[0] for line in words.values()))
    assert phases == ["Warm-up", "Stretch", "Strength", "Balance", "Cool-down"]
    assert count(reader) == "37 exercises"


def test_what_is_asked_for_is_shown_and_nothing_else(reader: Person) -> None:
    choose(reader, PHASE, "balance")
    balance = set(shown(reader))
    choose(reader, PHASE)
    choose(reader, POSTURE, "prone")
    prone = set(shown(reader))
    choose(reader, POSTURE)
    choose(reader, THING, "chair")
    chair = set(shown(reader))

    exercises = LIBRARY.exercises.values()
    assert balance == {it.name for it in exercises if "balance" in {it.phase, *it.also_phases}}
    assert prone == {it.name for it in exercises if "prone" in it.postures}
    assert chair == {it.name for it in exercises if "chair" in it.needs}
    assert count(reader) == f"{len(chair)} exercises"


def test_whatever_is_asked_for_is_seen_from_its_first_on_and_a_look_back_leaves_it_where_it_was(reader: Person) -> None:
    reader.look()
    grid = tiles(reader)
    bar = grid.verticalScrollBar()
    grid.choose("belly_breathing")
    bar.setValue(bar.maximum())
    reader.window.library.open("belly_breathing")
    reader.press(Key.Key_Escape)
    assert bar.value() > 0

    choose(reader, POSTURE, "supine")
    reader.look()
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert grid.currentRow() == 0


def test_an_exercise_is_searched_for_by_any_of_its_names(reader: Person) -> None:
    reader.press(Key.Key_Slash)
    QTest.keyClicks(reader.page._search, "wind rel")

    assert shown(reader) == ["Knee to chest"]
    assert count(reader) == "1 exercise"
    reader.press(Key.Key_Escape)
    assert len(shown(reader)) == 37
    assert reader.page is reader.window.library.page


def test_nothing_found_says_so_and_offers_everything(reader: Person) -> None:
    choose(reader, PHASE, "balance")
    choose(reader, POSTURE, "prone")
    assert "No exercise fits all of this." in reader.texts()
    assert not tiles(reader).isVisible()
    reader.click("Show all exercises")

    assert len(shown(reader)) == 37
    assert tiles(reader).hasFocus()


def test_what_does_not_suit_somebody_is_shown_last_and_left_out_with_the_reason(reader: Person) -> None:
    choose(reader, FLAG, "pregnant_after_3_months", "kneeling_hurts")
    flags = {"pregnant_after_3_months", "kneeling_hurts"}
    words = told(reader)
    cautions = {it.name: [c for c in it.avoid_if if c.flag in flags] for it in LIBRARY.exercises.values()}
    against = {name: [c.reason for c in found if c.action == "avoid"] for name, found in cautions.items()}

    assert len(words) == 37
    for name, line in words.items():
        assert ("Left out: " in line) == bool(against[name])
        assert not against[name] or against[name][0] in line
        assert ("with a change" in line) == any(c.action == "modify" for c in cautions[name])
    last = [bool(against[name]) for name in shown(reader)]
    assert last == sorted(last)
    out = sum(last)
    assert out > 0
    assert count(reader) == f"{37 - out} exercises  ·  {out} of 37 left out, shown last"


def test_what_concerns_somebody_stands_first_on_the_page(reader: Person) -> None:
    choose(reader, FLAG, "knee_pain", "pregnant_after_3_months")
    reader.window.library.open("knee_to_chest")
    said = reader.texts()

    for flag in ("A knee hurts when bent", "I am more than three months pregnant"):
        assert said.index(flag) < said.index("How it is done")
    assert "Change it. Hold behind the thigh, not over the shin." in said


def test_the_pills_can_be_used_with_the_keyboard_alone(reader: Person) -> None:
    pill = reader.page._pills[FLAG]
    pill.setFocus()
    reader.press(Key.Key_Space)
    menu = pill._menu
    assert menu.isVisible()
    for key in (Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Space):
        QTest.keyClick(menu, key)
    assert menu.isVisible()
    QTest.keyClick(menu, Key.Key_Escape)

    assert pill.keys == set(list(LIBRARY.flags)[:2])
    assert pill.text() == "To avoid: 2"
    assert "left out" in count(reader)
    assert reader.page is reader.window.library.page


def test_one_answer_takes_the_place_of_another_and_all_can_be_taken_back(reader: Person) -> None:
    pill = reader.page._pills[PHASE]
    for name in ("Strength", "Balance"):
        next(action for action in pill._menu.actions() if action.text() == name).trigger()
    assert pill.keys == {"balance"}
    assert pill.isChecked()
    reader.click("Show all")

    assert not pill.isChecked()
    assert pill.text() == "All parts"
    assert len(shown(reader)) == 37


def test_letters_pressed_on_a_pill_lead_to_pages_and_arrows_open_it(reader: Person) -> None:
    pill = reader.page._pills[POSTURE]
    pill.setFocus()
    reader.press(Key.Key_Down)
    QTest.keyClick(pill._menu, Key.Key_S)
    assert reader.page is reader.window.library.page
    QTest.keyClick(pill._menu, Key.Key_Escape)


def test_the_questions_are_folded_away_where_there_is_little_room(
    dress: Callable[[str, float], Theme], person: Person
) -> None:
    dress("light", 1.75)
    reader = person
    reader.window.resize(900, 600)
    reader.press(Key.Key_E)
    QApplication.processEvents()
    assert not reader.page._filters.isVisible()
    reader.click("Choose by")
    assert reader.page._filters.isVisible()
    choose(reader, PHASE, "balance")
    reader.click("Choose by")

    assert not reader.page._filters.isVisible()
    assert tiles(reader).isVisible()
    assert 0 < len(shown(reader)) < 37
    dress("light", 1.0)


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


def test_tiles_fill_each_row_at_any_width(reader: Person) -> None:
    grid = tiles(reader)
    for width in range(1001, 1007):
        reader.window.resize(width, 700)
        QApplication.processEvents()
        wide = grid.gridSize().width()
        tops = [grid.visualItemRect(grid.item(row)).top() for row in range(grid.count())]
        assert tops.count(tops[0]) == (grid.viewport().width() - 1) // wide, width
        assert grid.viewport().width() - tops.count(tops[0]) * wide < wide / 2, width


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
        assert all(it.heading and (it.lines or it.points) for it in about(exercise, person.parts))


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
    assert "Pause" not in reader.buttons()
    assert "Play" not in reader.buttons()
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
    qtbot.waitUntil(lambda: page._large.is_there and not any(it._picture.isNull() for it in cards), timeout=SOON)


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


def icons(person: Person) -> dict[str, QImage]:
    """Return the picture on each tile that has one."""
    grid, found = tiles(person), {}
    for row in range(grid.count()):
        pixmap = grid.item(row).data(Qt.ItemDataRole.DecorationRole)
        if pixmap is not None and not pixmap.isNull():
            found[grid.item(row).text()] = pixmap.toImage()
    return found


@pytest.fixture
def looking(person: Person, qtbot: QtBot) -> Person:
    """Somebody who sees a few exercises, all of them drawn."""
    person.press(Key.Key_E)
    person.parts.shows_figures = True
    choose(person, THING, "chair")
    assert len(shown(person)) == 2
    qtbot.waitUntil(lambda: len(icons(person)) == len(shown(person)), timeout=SOON)
    return person


def test_the_tile_with_the_focus_moves_and_the_others_stand_still(looking: Person, qtbot: QtBot) -> None:
    before, moving = icons(looking), looking.window.library._moving
    grid = tiles(looking)
    looking.press(Key.Key_Right)
    name = grid.currentItem().text()
    qtbot.waitUntil(lambda: moving.shows, timeout=SOON)
    looking.clock.now += 2.0
    qtbot.waitUntil(lambda: icons(looking)[name] != before[name], timeout=SOON)
    now = icons(looking)

    assert {other for other in now if now[other] != before[other]} == {name}
    looking.press(Key.Key_Left)
    qtbot.waitUntil(lambda: icons(looking)[name] == before[name], timeout=SOON)
    looking.click("Today")
    qtbot.waitUntil(lambda: not moving._timer.isActive() and not moving._drawing, timeout=SOON)


def test_a_moving_tile_begins_with_the_picture_it_had(looking: Person, qtbot: QtBot) -> None:
    before, moving = icons(looking), looking.window.library._moving
    arrived: list[QImage] = []
    moving.arrived.connect(lambda _exercise, picture: arrived.append(picture))
    looking.press(Key.Key_Right)
    qtbot.waitUntil(lambda: bool(arrived), timeout=SOON)

    name = tiles(looking).currentItem().text()
    same = QPixmap.fromImage(arrived[0]).toImage()
    assert same == before[name]


def test_the_tile_under_the_mouse_moves(looking: Person, qtbot: QtBot) -> None:
    grid, moving = tiles(looking), looking.window.library._moving
    place = grid.visualItemRect(grid.item(1)).center()
    QTest.mouseMove(grid.viewport(), place)
    qtbot.waitUntil(lambda: moving.exercise == grid.item(1).data(Qt.ItemDataRole.UserRole), timeout=SOON)
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))

    assert moving.exercise == grid.chosen


def test_nothing_moves_for_who_wants_no_motion(looking: Person) -> None:
    looking.window.settings.change("reduce_motion", True)
    looking.press(Key.Key_Right)
    moving = looking.window.library._moving

    assert moving.exercise
    assert not moving._timer.isActive()


# -- how long it is held, and trying it


def test_the_length_of_a_hold_is_set_on_its_page_with_its_effect_and_taken_back(reader: Person, qtbot: QtBot) -> None:
    reader.window.library.open("knee_to_chest")
    reader.click("Knee to chest: more")
    lengths = reader.window.library._lengths
    qtbot.waitUntil(lambda: not lengths._timer.isActive(), timeout=SOON)
    QApplication.processEvents()

    assert reader.parts.settings.holds == {"knee_to_chest": 35}
    assert "10:00 \N{RIGHTWARDS ARROW} 10:51" in reader.texts()
    QTest.keyClick(reader.window.windowHandle(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reader.parts.settings.holds == {}
    assert reader.page.rows[f"{HELD}knee_to_chest"].control.spin.value() == 30


def test_the_rest_after_an_exercise_is_set_on_its_page_with_its_effect_and_taken_back(
    reader: Person, qtbot: QtBot
) -> None:
    reader.window.library.open("knee_to_chest")
    reader.window.library.open("cat_camel")  # nothing of the one before is left
    assert list(reader.page.rows) == [f"{RESTED}cat_camel"]
    lay_out()
    for _ in range(2):
        reader.click("Rest after cat-camel: more")
    lengths = reader.window.library._lengths
    qtbot.waitUntil(lambda: not lengths._timer.isActive(), timeout=SOON)
    QApplication.processEvents()

    assert reader.parts.settings.rests_after == {"cat_camel": 10}
    assert any("\N{RIGHTWARDS ARROW}" in text for text in reader.texts())
    reader.click("Rest after cat-camel: back to the usual, 0 s")
    assert reader.parts.settings.rests_after == {}


def test_the_coach_leads_through_an_exercise_and_nothing_is_kept(reader: Person) -> None:
    reader.window.library.open("bridge")
    reader.click("Try it")
    trial = reader.window.library._demonstration.trial
    assert trial.session is not None
    counted = trial.session.timeline
    for _ in range(int(counted.total_seconds / 0.5) + 4):
        if trial._conductor:
            reader.clock.now += 0.5
            trial._conductor.tick()

    assert trial.session is None
    assert len(counted.units) == 5  # fewer than five bridges are no exercise
    assert any(said.startswith("Hold bridge") for said in reader.voice.said)
    assert "Stop" not in reader.buttons()
    assert reader.sessions() == []


def test_leaving_the_page_ends_the_trial(reader: Person) -> None:
    reader.window.library.open("bridge")
    reader.click("Try it")
    reader.clock.now += 1
    reader.press(Key.Key_Escape)

    assert reader.window.library._demonstration.trial.session is None
    assert reader.sessions() == []
