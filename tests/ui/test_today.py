"""The first page: one thing to begin with, the week, and everything else below."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from backcoach.coach.segment import Kind
from backcoach.ui.board import board_from
from backcoach.ui.design import em
from backcoach.ui.pages.start import NOT_YET
from backcoach.ui.widgets.cell import Cell
from backcoach.ui.widgets.choice import ChoiceCard
from backcoach.ui.widgets.icon import Icon
from backcoach.ui.widgets.weekdays import SHAPE
from tests.ui.conftest import Opener
from tests.ui.person import Person, lay_out

DAY = 86_400
LEFT = Qt.MouseButton.LeftButton


def do(person: Person, routine: str = "small") -> None:
    """Do a whole session, and come back to the first page."""
    person.start(routine)
    person.finish()
    person.press(Qt.Key.Key_Return)
    person.settle()


def days(person: Person) -> list[str]:
    return person.window.start.page._days.accessibleName().split(". ")


@pytest.mark.parametrize("seen", [False, True], ids=["at once", "when the page is seen"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_return_and_return_again_begin_the_session_that_comes_next(person: Person, key: Qt.Key, seen: bool) -> None:
    assert person.button("Start").hasFocus()
    person.press(key)
    if seen:
        person.gets_ready()
    person.press(key)

    assert person.page is person.window.training.stage
    assert person.session.timeline.routine == "gentle_10"


@pytest.mark.parametrize("name", ["Get ready for Small, 3:32 min", "Start"])
def test_a_double_click_shows_what_is_coming_and_begins_nothing(person: Person, name: str) -> None:
    chosen = person.button(name)
    there = chosen.mapTo(person.window, chosen.rect().center())
    QTest.mouseDClick(person.window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, there)
    person.gets_ready()

    assert not person.window.training.running


def test_clicks_one_after_the_other_begin_nothing_before_the_page_is_seen(person: Person) -> None:
    small = person.button("Get ready for Small, 3:32 min")
    for _ in range(3):
        QTest.mouseClick(person.window.windowHandle(), LEFT, pos=small.mapTo(person.window, small.rect().center()))

    person.gets_ready()
    assert not person.window.training.running


def test_a_double_click_that_ends_on_another_page_presses_nothing_there(person: Person) -> None:
    person.ready()
    begin = person.button("Begin")
    at = QPointF(begin.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):  # the second click, as Qt sends it
        event = QMouseEvent(kind, at, begin.mapToGlobal(at), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(begin, event)
    assert not person.window.training.running

    person.click("Begin")
    assert person.page is person.window.training.stage


def test_a_double_click_on_the_way_to_a_page_leaves_the_focus_to_that_page(person: Person) -> None:
    way = person.button("Exercises")
    there = way.mapTo(person.window, way.rect().center())
    QTest.mouseDClick(person.window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, there)
    lay_out()

    assert person.page is person.window.library.page
    focused = QApplication.focusWidget()
    assert focused is not None
    assert person.page.isAncestorOf(focused)


def test_a_key_that_is_held_down_begins_nothing(person: Person) -> None:
    start = person.button("Start")
    for repeated in (False, True, True):
        pressed = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=repeated
        )
        QApplication.sendEvent(start, pressed)
    person.gets_ready()

    assert not person.window.training.running


def test_where_something_is_counted_each_click_counts(person: Person) -> None:
    more = person.button("Goal: one session a week more")
    there = more.mapTo(person.window, more.rect().center())
    QTest.mouseDClick(person.window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, there)

    assert person.parts.settings.goal == 5


def test_return_is_shown_on_the_large_button_only_while_it_presses_that_one(person: Person) -> None:
    start = person.button("Start")
    told = [start.accessibleDescription()]
    pictures = [start.grab().toImage()]
    person.focus("Get ready for Small, 3:32 min")
    told.append(start.accessibleDescription())
    size = start.sizeHint()
    person.button("Goal: one session a week more").setFocus()
    start.setFocus()
    told.append(start.accessibleDescription())
    for name in (
        "Goal: one session a week more",
        "Get ready for Small, 3:32 min",
    ):  # for who clicks, Return goes on to start
        assert person.button(name).focusPolicy() is Qt.FocusPolicy.TabFocus
    person.click("Goal: one session a week more")

    assert told == ["Key: Return", "", "Key: Return"]
    assert start.sizeHint() == size
    assert start.hasFocus()
    assert start.grab().toImage() == pictures[0]


def test_who_chooses_another_session_at_once_gets_ready_for_that(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    person.click("Get ready for Small, 3:32 min")

    person.gets_ready()
    assert "Small" in person.texts()


def test_who_comes_back_from_a_session_chooses_it_with_one_press_again(person: Person) -> None:
    for _ in range(2):
        person.press(Qt.Key.Key_Return)
        person.gets_ready()
        person.press(Qt.Key.Key_Escape)

    assert person.page is person.window.start.page


def test_the_session_done_last_comes_next_and_is_not_offered_twice(person: Person) -> None:
    do(person)

    assert {"Good morning", "You did this today", "Small", "3:32 min  ·  mat"} <= set(person.texts())
    assert "Small" not in person.buttons()
    person.clock.now += DAY
    person.window.go_home()
    assert "You did this yesterday" in person.texts()
    person.press(Qt.Key.Key_Space)
    assert "Small" in person.texts()


def test_the_week_tells_what_was_done_and_what_is_to_come(person: Person) -> None:
    assert "No session yet this week" in person.texts()
    assert days(person)[:3] == ["Monday: a free day", "Tuesday: today", "Wednesday: to come"]
    do(person)

    assert "1 of 3 sessions this week" in person.texts()
    assert days(person)[1] == "Tuesday: done"


def test_only_a_day_on_which_something_was_done_is_filled(person: Person) -> None:
    do(person)
    week = person.window.start.page._days
    picture = week.grab().toImage()
    empty = picture.pixelColor(0, 0)
    middles = [picture.pixelColor(round((place + 0.5) * week._wide()), round(SHAPE / 2 * em())) for place in range(7)]

    assert [middle != empty for middle in middles] == [False, True, False, False, False, False, False]


def test_after_a_long_while_nothing_is_said_of_the_days_between(person: Person) -> None:
    do(person)
    person.clock.now += 12 * DAY
    person.window.go_home()
    person.settle()

    shown = " ".join(person.texts()).lower()
    assert "good to see you. start where you are; the gentle session is a good way back." in shown
    assert {"A gentle way back", "10-minute gentle start"} <= set(person.texts())
    assert not any(word in shown for word in ("missed", "days", "streak", "!"))


def test_the_goal_is_changed_right_there_and_kept(person: Person, opened: Opener) -> None:
    do(person)
    person.click("Goal: one session a week more")
    assert {"1 of 4 sessions this week", "Your goal: 4 a week"} <= set(person.texts())
    for _ in range(4):
        person.click("Goal: one session a week less")

    assert {"1 session this week", "No goal"} <= set(person.texts())
    assert not person.button("Goal: one session a week less").isEnabled()
    person.leave()
    assert person.saved()["goal"] == 0
    again = opened()
    assert "No goal" in again.texts()
    for _ in range(7):
        again.click("Goal: one session a week more")
    assert not again.button("Goal: one session a week more").isEnabled()


def test_the_settings_page_knows_the_goal_too(person: Person) -> None:
    person.click("Goal: one session a week more")
    person.click("Settings")

    assert person.parts.settings.goal == 4
    person.click("Today")
    assert "Your goal: 4 a week" in person.texts()


def test_own_routines_are_marked(person: Person) -> None:
    card = person.button("Small")

    assert isinstance(card, ChoiceCard)
    assert card.line == "Your own  ·  3:32 min  ·  mat"


def test_nothing_moves_when_the_history_answers(person: Person) -> None:
    page = person.window.start.page
    person.window.start._recent = None
    person.window.start.show_offers()
    QApplication.processEvents()
    assert page._week_line.text() == NOT_YET
    before = [it.geometry() for it in (page._greeting, page._name, page._start, page._days, page._goal)]
    person.window.start.ask_store()
    person.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    assert page._week_line.text() != NOT_YET
    after = [it.geometry() for it in (page._greeting, page._name, page._start, page._days, page._goal)]
    assert [it.top() for it in after] == [it.top() for it in before]


def test_the_focus_stays_where_it_is_when_the_history_answers(person: Person) -> None:
    person.window.start.page._greater.setFocus()
    person.window.start.ask_store()
    person.settle()

    assert person.window.start.page._greater.hasFocus()


def test_what_hurt_last_time_is_told_until_it_was_done_once_without(person: Person) -> None:
    said = "Bridge hurt last time. When it comes, you can skip it, or press H for the easier way."
    person.start()
    person.go_to(Kind.HOLD, "bridge", after=2)
    person.press(Qt.Key.Key_H)
    person.press(Qt.Key.Key_3)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert said in person.texts()
    kept = person.window.start.board()

    person.press(Qt.Key.Key_Return)
    person.gets_ready()
    lay_out()
    assert said in person.texts()
    [cell] = [it for it in person.page.findChildren(Cell) if "Hurt last time" in _told(it)]
    assert cell.exercise == "bridge"
    assert [it._name for it in cell.findChildren(Icon)] == ["hurts"]  # a sign, too

    person.press(Qt.Key.Key_Space)
    person.finish()
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert said not in person.texts()
    person.ready()
    assert "Hurt last time" not in person.texts()
    assert kept == board_from(json.loads(json.dumps(kept)))


def test_nothing_is_said_on_today_of_what_hurt_in_another_session(person: Person) -> None:
    person.parts.hurt = frozenset({"plank"})
    person.window.start.show_offers()

    assert not any("hurt" in text for text in person.texts())


def test_a_board_of_an_older_version_is_not_taken_for_one(person: Person) -> None:
    board = person.window.start.board()
    assert board is not None

    with pytest.raises(ValueError, match="not enough values"):
        board_from(json.loads(json.dumps(board))[:-1])


def _told(widget: QWidget) -> list[str]:
    return [it.text() for it in widget.findChildren(QLabel)]
