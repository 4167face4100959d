"""What somebody wants to avoid is remembered, told wherever it matters, and taken back in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from backcoach.coach.exercise import Action
from tests.content import LIBRARY
from tests.ui.conftest import Opener
from tests.ui.person import Person, lay_out

BACK = "pregnant_after_3_months"  # not to lie flat on the back
ADVICE = "Left out, because you chose what to avoid: "


@pytest.fixture
def person(resident: Person) -> Person:
    """Somebody at a window that nobody here closes."""
    return resident


@pytest.fixture
def leaving(known: Path, opened: Opener) -> Person:
    """Somebody who is going to close their window."""
    assert known.exists()
    return opened()


def avoid(person: Person, *flags: str) -> None:
    person.click("Exercises")
    person.page._pills["flag"].choose(*flags)
    person.window.go_home()
    person.settle()


def against(exercise: str) -> bool:
    return any(it.flag == BACK and it.action is Action.AVOID for it in LIBRARY.exercises[exercise].avoid_if)


def out(person: Person) -> list[str]:
    return [text for text in person.texts() if "Left out of your sessions" in text]


def test_it_is_remembered_and_told_on_the_first_page_and_before_a_session(leaving: Person, opened: Opener) -> None:
    assert out(leaving) == []
    avoid(leaving, BACK)
    leaving.leave()
    again = opened()

    assert out(again) == ["Left out of your sessions, because you chose what to avoid: 8 of 24 exercises."]
    assert {"10-minute standing session (no floor)", "Suits what you chose to avoid"} <= set(again.texts())
    assert any(it.line.startswith("2:36 min instead of 10 min") for it in again.page._choices)
    again.ready("gentle_10")
    assert any("“10-minute standing session (no floor)” suits you better" in text for text in again.texts())
    assert any(text.startswith(ADVICE) and "Bridge" in text and "(6 of 9 exercises)" in text for text in again.texts())
    assert any("It takes 2:36 min instead of 10 min." in text for text in again.texts())
    assert any("Belly breathing: Do it sitting" in text for text in again.texts())
    assert not any("ten easy minutes" in text for text in again.texts()), "what is told of the whole"
    again.click("Begin")
    done = {step.exercise.id for step in again.session.timeline.plan}
    assert done
    assert not any(against(it) for it in done)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_what_suits_better_is_one_key_away(person: Person, key: Qt.Key) -> None:
    avoid(person, BACK)
    person.ready("gentle_10")
    instead = person.button("Take that one instead")
    assert instead.accessibleName() == "Take that one instead: 10-minute standing session (no floor)"
    instead.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(key)

    lay_out()
    assert "10-minute standing session (no floor)" in person.texts()
    assert person.button("Begin").hasFocus()
    assert not any("suits you better" in text for text in person.texts())
    assert "Take that one instead" not in person.buttons()
    person.press(Qt.Key.Key_Space)
    assert person.session.timeline.routine == "standing_10"


def test_the_pages_of_the_exercises_know_it_at_the_next_start(leaving: Person, opened: Opener) -> None:
    avoid(leaving, BACK)
    leaving.leave()
    again = opened()
    again.click("Exercises")

    assert again.page.choices("flag") == {BACK}
    assert "of 37 left out, shown last" in again.page._count.text()
    again.page._pills["phase"].choose("strength")
    again.click("Show all")
    assert again.page.choices("flag") == {BACK}


def test_it_is_taken_back_on_the_first_page_in_one_step(person: Person) -> None:
    avoid(person, BACK)
    person.focus("Leave nothing out")
    person.click("Leave nothing out")
    person.settle()

    assert out(person) == []
    assert person.button("Start").hasFocus()
    person.click("Exercises")
    assert person.page.choices("flag") == frozenset()


def test_that_nothing_is_left_out_any_more_can_be_taken_back_on_the_first_page(person: Person) -> None:
    avoid(person, BACK)
    told = out(person)
    person.click("Leave nothing out")
    person.settle()
    assert "Nothing is left out any more." in person.texts()
    person.click("Undo")
    person.settle()

    assert person.parts.settings.avoid == (BACK,)
    assert out(person) == told
    assert "Undo" not in person.buttons()


def test_that_nothing_is_left_out_any_more_can_be_taken_back_among_the_exercises(person: Person) -> None:
    avoid(person, BACK)
    person.click("Exercises")
    person.click("Leave nothing out")
    person.click("Undo")
    assert person.parts.settings.avoid == (BACK,)
    assert "Undo" not in person.buttons()

    person.click("Leave nothing out")
    person.click("Today")
    person.click("Exercises")
    assert {"Undo", "Leave nothing out"}.isdisjoint(person.buttons())


def test_it_is_taken_back_among_the_exercises_in_one_step(person: Person) -> None:
    avoid(person, BACK)
    person.click("Exercises")
    person.click("Leave nothing out")
    person.window.go_home()

    assert out(person) == []
    assert "Leave nothing out" not in person.buttons()


def test_the_last_choice_is_undone_with_the_other_changes(person: Person) -> None:
    avoid(person, BACK)
    person.click("Settings")
    person.window.settings.undo()

    assert person.parts.settings.avoid == ()
