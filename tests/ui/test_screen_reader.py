"""What a screen reader finds, and what it can do: it switches what can be switched without a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.person import Person

Role = QAccessible.Role
TOGGLE = QAccessibleActionInterface.toggleAction()


@pytest.fixture(autouse=True)
def _somebody_listens() -> None:
    QAccessible.setActive(True)


def switch(button: QPushButton) -> None:
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction(TOGGLE)


def test_it_turns_from_page_to_page(person: Person) -> None:
    for name in ("History", "Today", "Exercises", "Settings", "Today"):
        switch(person.button(name))
        assert [text for text, way in person.window._ways.items() if way.isChecked()] == [name.lower()]
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


def test_the_answer_to_the_sound_check_leaves_the_focus_beside_it(newcomer: Person) -> None:
    newcomer.press(Qt.Key.Key_Return)
    newcomer.ready()
    newcomer.press(Qt.Key.Key_V)
    been: list[QWidget | None] = []
    QApplication.instance().focusChanged.connect(lambda _before, now: been.append(now))  # type: ignore[union-attr]
    newcomer.press(Qt.Key.Key_N)

    assert [widget for widget in been if widget is not None] == [newcomer.button("Try again")]
