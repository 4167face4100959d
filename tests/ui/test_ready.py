"""Getting ready: what is coming, and which parts are left out for once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from backcoach.coach.summary import clock
from backcoach.coach.timeline import Timeline
from backcoach.ui.hosts.doses import RESTED
from backcoach.ui.widgets.button import Button, paint_ahead
from backcoach.ui.widgets.icon import Icon
from backcoach.ui.widgets.shade import Shade
from backcoach.ui.widgets.words import Words
from tests.ui.person import Person, lay_out, wait_until


def length(person: Person) -> str:
    return str(person.window.training.ready._minutes.text())


def test_a_part_is_left_out_for_once_and_the_length_stays_honest(person: Person) -> None:
    person.ready()
    assert length(person) == "3:32 min"
    person.click("Leave Strength out")
    shorter = length(person)

    assert "Bridge" not in person.texts()
    assert person.button("Begin").hasFocus()  # a click leaves Space to it
    person.press(Qt.Key.Key_Escape)
    person.ready()
    assert length(person) == "3:32 min"
    person.click("Leave Strength out")
    person.focus("Begin")
    person.press(Qt.Key.Key_Return)
    assert f"{clock(person.session.timeline.total_seconds)} min" == shorter
    person.finish()
    assert "bridge" not in [row[0] for row in person.steps()]
    assert person.sessions()[0][0] == "completed"


def test_a_rest_is_told_with_the_exercise_before_it_and_none_with_the_last(person: Person) -> None:
    for exercise in ("bridge", "belly_breathing"):
        person.window.settings.change(f"{RESTED}{exercise}", 20)
    person.ready("gentle_10")

    assert length(person) == "10:20 min"
    assert [text for text in person.texts() if "then rest" in text] == ["5 times, 3 seconds each, then rest 20 seconds"]
    person.click("Leave Cool-down out")
    assert [text for text in person.texts() if "then rest" in text] == []


def test_what_is_left_out_is_put_back(person: Person) -> None:
    person.ready()
    person.click("Leave Strength out")
    person.click("Put Strength back")
    QApplication.processEvents()  # what is new is laid out a moment later

    assert length(person) == "3:32 min"
    assert "Bridge" in person.texts()


def test_whoever_leaves_a_part_out_at_once_goes_on_seeing_the_page(person: Person) -> None:
    """Buttons are painted ahead of their page, and some of them are taken away by what is done meanwhile."""
    person.ready()
    lay_out()
    painting = paint_ahead(person.window.training.ready)
    next(painting)
    person.click("Leave Strength out")
    lay_out()

    assert list(painting)
    wait_until(person.window._stack.updatesEnabled)


def test_the_stage_has_all_at_hand_that_it_begins_with(person: Person) -> None:
    """Else its first sight takes longer than a window may stand still."""
    person.ready()
    stage = person.window.training.stage
    wait_until(lambda: bool(stage._next._fitted))  # the last of the words
    pictures = [it._picture.cacheKey() for it in stage.findChildren(Button) if not it._picture.isNull()]
    words = [it for it in stage.findChildren(Words) if it is not stage._exercise]  # whose letters give all a place
    letters = [list(it._fitted) for it in words]
    person.press(Qt.Key.Key_Space)
    person.look()

    assert len(pictures) > 5
    assert all(letters)
    assert [it._picture.cacheKey() for it in stage.findChildren(Button) if not it._picture.isNull()] == pictures
    assert [list(it._fitted) for it in words] == letters


def test_a_warm_up_is_left_out_with_a_kind_word(person: Person) -> None:
    person.ready()
    person.focus("Leave Warm-up out")
    person.press(Qt.Key.Key_Space)

    assert person.button("Put Warm-up back").hasFocus()
    assert person.button("Begin").accessibleDescription() == ""  # a key presses another button now
    assert "Without the warm-up, keep the first movements small and slow." in person.texts()
    person.press(Qt.Key.Key_Space)
    assert person.page is person.window.training.ready  # the button has the focus
    assert "Without the warm-up, keep the first movements small and slow." not in person.texts()


def test_what_keeps_one_safe_stands_before_all_that_is_to_be_laid_out(person: Person) -> None:
    person.ready("gentle_10")
    said = person.texts()

    safe = next(place for place, text in enumerate(said) if text.startswith("Stay where it feels good."))
    assert safe < said.index("Lay out")
    assert "More comfortable with: flat cushion, pillow between the knees, strap." in said


def test_something_is_always_left(person: Person) -> None:
    person.ready()
    person.click("Leave Warm-up out")
    person.click("Leave Stretch out")

    assert person.buttons().count("Leave out") == 0
    assert person.buttons().count("Put back") == 2


def test_a_score_stays_while_parts_change(person: Person) -> None:
    person.ready()
    person.click("How strong is your pain now? 4")
    person.click("Leave Strength out")

    assert person.window.training.ready.pain == 4


def test_what_is_below_the_edge_fades_until_the_end_is_reached(person: Person) -> None:
    person.ready("full_20")
    person.window.resize(900, 600)
    lay_out()
    area = person.window.training.ready._scroll
    shade, bar = area.findChild(Shade), area.verticalScrollBar()
    assert shade is not None
    seen = [shade.isVisible()]
    bar.setValue(bar.maximum())
    seen.append(shade.isVisible())
    bar.setValue(0)
    seen.append(shade.isVisible())

    assert seen == [True, False, True]
    assert shade.geometry().bottom() == area.viewport().geometry().bottom()
    assert shade.width() == area.viewport().width()


def test_what_to_lay_out_has_its_icon_in_every_language(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Timeline, "things", lambda _self: {"Matte": "mat", "Handtuch": "folded towel", "Seil": "rope"})
    person.ready("full_20")
    QApplication.processEvents()
    shown = [it.text() for it in person.window.training.ready.findChildren(QLabel)]
    icons = [it._name for it in person.window.training.ready.findChildren(Icon)]

    assert {"Matte", "Handtuch", "Seil"} <= set(shown)
    assert icons[:2] == ["mat", "towel"]
