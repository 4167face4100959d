"""What a screen reader finds, and what it can do: it switches what can be switched without a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QPushButton, QWidget

from backcoach.coach.events import Reason
from backcoach.coach.segment import Kind
from backcoach.coach.session import State
from tests.ui.person import Person
from tests.ui.sights import SIGHTS

Key, Role = Qt.Key, QAccessible.Role
TOGGLE = QAccessibleActionInterface.toggleAction()


@pytest.fixture(autouse=True)
def _somebody_listens() -> None:
    QAccessible.setActive(True)


def switch(button: QPushButton) -> None:
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction(TOGGLE)


def test_it_turns_from_page_to_page(person: Person) -> None:
    for name in ("History", "Today", "Exercises", "Settings", "Today"):
        switch(person.button(name))
        assert [text for text, way in person.window._bar.buttons.items() if way.isChecked()] == [name.lower()]
    assert person.page is person.window.start.page


def test_it_finds_the_ways_to_be_one_of_several(person: Person) -> None:
    assert QAccessible.queryAccessibleInterface(person.button("History")).role() is Role.RadioButton


def test_it_gives_a_score_and_takes_it_back(person: Person) -> None:
    person.ready()
    switch(person.button("How strong is your pain now? 4"))
    assert person.window.training.ready.pain == 4
    switch(person.button("How strong is your pain now? 4"))
    assert person.window.training.ready.pain is None


def test_its_score_after_a_session_is_kept(person: Person) -> None:
    person.start()
    person.finish()
    switch(person.button("How strong is your pain now? 2"))

    assert person.sessions()[0][4] == 2


def test_pages_are_more_than_filling_material(person: Person) -> None:
    person.ready()

    assert QAccessible.queryAccessibleInterface(person.page).role() is Role.Grouping


def test_the_focus_does_not_wander_as_pages_change(person: Person) -> None:
    been: list[QWidget | None] = []
    QApplication.instance().focusChanged.connect(lambda _before, now: been.append(now))  # type: ignore[union-attr]
    person.ready()
    person.press(Qt.Key.Key_Escape)

    shown = [widget for widget in been if widget is not None]
    ready, start = person.window.training.ready, person.window.start.page
    assert {widget.window() for widget in shown} == {person.window}
    assert all(widget in {ready, ready._start, start} or start.isAncestorOf(widget) for widget in shown)


def test_the_answer_to_the_sound_check_leads_the_focus_to_what_is_next(newcomer: Person) -> None:
    newcomer.press(Qt.Key.Key_Return)
    newcomer.ready()
    newcomer.focus("Check the sound")
    newcomer.press(Qt.Key.Key_Space)
    been: list[QWidget | None] = []
    QApplication.instance().focusChanged.connect(lambda _before, now: been.append(now))  # type: ignore[union-attr]
    newcomer.press(Qt.Key.Key_N)

    assert [widget for widget in been if widget is not None] == [newcomer.button("Begin")]


def test_a_second_return_neither_chooses_when_it_hurts_nor_says_so_again(person: Person) -> None:
    for choice in "Easier", "Skip it":
        person.begin_to_hold()
        person.focus("That hurts")
        person.press(Qt.Key.Key_Return)
        person.press(Qt.Key.Key_Return)
        assert person.session.reason is Reason.HURT
        assert QApplication.focusWidget() is person.page
        person.focus(choice)
        person.press(Qt.Key.Key_Return)
        person.press(Qt.Key.Key_Return)
        assert person.session.state is State.RUNNING, choice
        assert QApplication.focusWidget() is person.page, choice


def test_the_notice_is_read_out_with_its_button(newcomer: Person) -> None:
    described = QAccessible.queryAccessibleInterface(newcomer.button("I have read this"))

    assert "get medical help at once" in described.text(QAccessible.Text.Description)


def test_the_page_of_keys_gives_the_focus_back_to_the_stage(person: Person) -> None:
    person.start()
    person.press(Qt.Key.Key_Question)
    been: list[QWidget | None] = []
    QApplication.instance().focusChanged.connect(lambda _before, now: been.append(now))  # type: ignore[union-attr]
    person.press(Qt.Key.Key_A)

    assert [widget for widget in been if widget is not None] == [person.page]


PAGES = (
    *("today-week", "history-empty", "stage-prepare", "stage-hold", "stage-paused", "stage-keys", "stage-hurts"),
    *("finish-stopped", "finish", "history", "exercises", "exercise", "settings", "ready", "finish-nothing"),
)
ON = {
    "stage-paused": Key.Key_Space,
    "stage-keys": Key.Key_Question,
    "stage-hurts": Key.Key_H,
    "finish-stopped": Key.Key_Escape,
}
"""Where a key leads from the page before."""


@pytest.mark.timeout(180)  # all pages, one after the other
def test_what_has_words_or_takes_the_focus_is_found_by_name_and_kind(person: Person) -> None:
    faults = {}
    for name in PAGES:
        if name in ON:
            person.press(ON[name])
        else:
            person.go_home()
            SIGHTS[name].go(person)
        person.settle()
        faults[name] = misnamed(person)

    assert not any(faults.values()), faults


def misnamed(person: Person) -> list[str]:
    """Return what a screen reader would not find as what it is."""
    faults = []
    for widget in person.window.findChildren(QWidget):
        found = QAccessible.queryAccessibleInterface(widget)
        if not widget.isVisible() or isinstance(widget.parent(), QAbstractSpinBox):
            continue  # what is inside a number's field is part of it
        called, filling = found.text(QAccessible.Text.Name), found.role() is Role.Client
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if (called and filling) or (takes_focus and not called):
            faults.append(f"{type(widget).__name__} {called!r} is a {found.role().name}")
    return faults


def test_a_number_that_counts_down_is_read_as_it_is_now(person: Person) -> None:
    person.start()
    digits = QAccessible.queryAccessibleInterface(person.window.training.stage._plate)
    person.go_to(Kind.HOLD, after=7)
    assert digits.text(QAccessible.Text.Name).startswith("13 ")
    person.advance(1)
    assert digits.text(QAccessible.Text.Name).startswith("12 ")
