"""The main job: from the first start to a session that can be found in the history."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from backcoach.ui.widgets.sessionlist import ID
from tests.ui.conftest import Opener
from tests.ui.person import Person

ROLLS = [("shoulder_rolls", "", 1, number, 2, 2.0, "done") for number in range(1, 7)]
KNEES = [("knee_to_chest", side, 1, 1, 20, 20.0, "done") for side in ("left", "right")]
BRIDGES = [("bridge", "", set_, number, 4, 4.0, "done") for set_ in (1, 2) for number in range(1, 6)]
LINES = [
    ("Shoulder rolls", "", "6 of 6 times"),
    ("Knee to chest", "Left leg", "20 s"),
    ("Knee to chest", "Right leg", "20 s"),
    ("Bridge", "", "10 of 10 times"),
]


def test_the_notice_is_seen_before_anything_else_and_read_once(newcomer: Person, opened: Opener) -> None:
    assert newcomer.parts.notice.title in newcomer.texts()
    assert not newcomer.window._bar.isVisible()

    newcomer.press(Qt.Key.Key_Return)

    assert newcomer.page is newcomer.window.start.page
    newcomer.leave()
    assert newcomer.saved()["notice_read"] == "2026-05-12"
    assert opened().texts()[0] == "Good morning"


def test_what_is_urgent_begins_where_its_heading_does(newcomer: Person) -> None:
    labels, signs = newcomer.page.findChildren(QLabel), newcomer.parts.notice.urgent
    found = [it for it in labels if it.text() in signs or it.property("role") == "heading"]

    assert len(found) == len(signs) + 1
    assert len({it.mapTo(newcomer.page, QPoint(0, 0)).x() for it in found}) == 1


def test_nothing_can_be_done_before_the_notice_is_read(newcomer: Person) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_H, Qt.Key.Key_E, Qt.Key.Key_Right):
        newcomer.press(key)
    newcomer.window.get_ready("small")
    newcomer.window.come_forward(newcomer.parts.routine("small"))

    assert newcomer.parts.notice.title in newcomer.texts()


def test_a_routine_named_at_the_start_waits_until_the_notice_is_read(newcomer: Person) -> None:
    newcomer.window.get_ready("small")
    newcomer.press(Qt.Key.Key_Return)

    newcomer.gets_ready()
    assert "Small" in newcomer.texts()


def test_a_routine_is_chosen_with_the_mouse(person: Person) -> None:
    person.click("Get ready for Small, 3:32 min")

    person.gets_ready()
    assert {"Small", "3:32 min", "From my physiotherapist.", "Mat"} <= set(person.texts())


def test_a_routine_is_chosen_with_the_keyboard(person: Person) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        person.press(key)

    person.gets_ready()
    assert "Small" in person.texts()
    person.press(Qt.Key.Key_Escape)
    assert "Good morning" in person.texts()
    person.press(Qt.Key.Key_Space)
    assert "10-minute gentle start" in person.texts()


def test_the_ready_page_tells_what_is_coming(person: Person) -> None:
    person.ready()

    shown = person.texts()
    assert [text for text in shown if text in {"Warm-up", "Stretch", "Strength"}] == ["Warm-up", "Stretch", "Strength"]
    assert shown[shown.index("Knee to chest") + 1] == "Hold for 20 seconds on each side"
    assert shown[shown.index("Bridge") + 1] == "2 sets. 5 times, 4 seconds each"


def test_what_will_be_said_is_prepared_while_one_gets_ready(person: Person) -> None:
    person.ready()
    prepared = person.voice.prepared
    person.press(Qt.Key.Key_Space)
    person.hurry = person.tick  # so that everything is said
    person.finish()

    assert person.voice.said
    assert person.voice.said[0] == prepared[0]
    assert set(person.voice.said) <= set(prepared)


def test_a_whole_session_runs_to_its_end_and_is_kept_exactly(person: Person) -> None:
    person.ready()
    person.click("How strong is your pain now? 4")
    person.press(Qt.Key.Key_Space)
    planned = person.session.timeline
    person.hurry = person.tick  # so that everything is said
    person.finish()

    assert person.texts()[:3] == [
        "Small",
        "Well done",
        "All of it, 3:32. You held for 1:20 in all, left and right alike. It is in your history.",
    ]
    assert person.window.training.finish.done.told == LINES
    assert person.steps() == [*ROLLS, *KNEES, *BRIDGES]
    assert person.voice.said == [*(cue.say for cue in planned.cues), planned.ending.say]

    person.click("How strong is your pain now? 2")
    assert person.sessions() == [("completed", 212, 212.0, 4, 2)]


def test_the_score_from_before_can_be_put_right_on_the_finish_page(person: Person) -> None:
    person.start()
    person.finish()
    person.click("And before you began? 7")

    assert person.sessions() == [("completed", 212, 212.0, 7, None)]
    assert person.button("And before you began? 7").isChecked()


def test_a_routine_is_done_twice_and_each_session_is_one(person: Person) -> None:
    for _ in range(2):
        person.start()
        person.finish()
        person.press(Qt.Key.Key_Return)
        assert person.page is person.window.start.page

    assert [row[:3] for row in person.sessions()] == [("completed", 212, 212.0)] * 2
    assert [row[1] for row in person.steps() if row[0] == "knee_to_chest"] == ["right", "left"]


def do_two(person: Person) -> None:
    """Do a session to its end, and one of which little is done."""
    person.start()
    person.finish()
    person.press(Qt.Key.Key_Escape)
    person.clock.now += 86_400
    person.start()
    person.advance(15)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Escape)
    person.click("History")
    person.settle()


def entries(person: Person) -> list[str]:
    listed = person.window.history.page._list
    items = [listed.item(place) for place in range(listed.count())] if listed.isVisible() else []
    return [it.text() for it in items if it.data(ID)]


def test_the_history_shows_newest_first_what_was_planned_and_held(person: Person) -> None:
    do_two(person)

    assert entries(person) == [
        "Small\nToday, 08:20  ·  0:15 of 3:32, stopped early",
        "Small\nYesterday, 08:16  ·  3:32 of 3:32, to the end",
    ]
    assert person.window.history.page._done.told == [
        ("Shoulder rolls", "", "2 of 6 times"),
        ("Knee to chest", "Left leg", "Not begun"),
        ("Knee to chest", "Right leg", "Not begun"),
        ("Bridge", "", "Not begun"),
    ]
    person.press(Qt.Key.Key_Down)
    person.settle()
    assert person.window.history.page._done.told == LINES
    assert person.window.history.page._line.text() == "Yesterday, 08:16  ·  3:32 of 3:32, to the end"


def test_a_deleted_session_goes_and_comes_back(person: Person) -> None:
    do_two(person)
    person.press(Qt.Key.Key_Delete)
    person.settle()

    assert len(entries(person)) == len(person.sessions()) == 1
    person.click("Undo")
    person.settle()
    assert len(entries(person)) == len(person.sessions()) == 2


def test_the_last_session_deleted_leaves_the_page_empty_and_is_not_spoken_of(person: Person) -> None:
    person.start()
    person.finish()
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert "You did this today" in person.texts()
    person.click("History")
    person.settle()
    person.click("Delete this session")
    person.settle()

    assert entries(person) == []
    assert any("Nothing here yet" in text for text in person.texts())
    person.click("Today")
    person.settle()
    assert "A good place to start" in person.texts()
    assert [person.window._bar.buttons[way].isChecked() for way in ("today", "history")] == [True, False]


def test_older_sessions_are_shown_when_asked_for(person: Person) -> None:
    from backcoach.ui.hosts import history

    page = history.PAGE
    history.PAGE = 1
    try:
        do_two(person)
        assert len(entries(person)) == 1
        person.click("Show older ones")
        person.settle()
    finally:
        history.PAGE = page

    assert [entry.partition("·")[2].strip() for entry in entries(person)] == [
        "0:15 of 3:32, stopped early",
        "3:32 of 3:32, to the end",
    ]


def test_somebody_new_is_welcomed_with_a_picture_where_there_is_room(newcomer: Person) -> None:
    newcomer.parts.shows_figures = True
    newcomer.window.resize(1366, 768)
    newcomer.window.welcome.redraw()
    newcomer.look()

    assert "Welcome to BackCoach" in newcomer.texts()
    assert newcomer.page._rest.is_there
    newcomer.window.resize(900, 600)
    newcomer.look()

    assert "Welcome to BackCoach" not in newcomer.texts()  # what keeps one safe is all seen at once
    assert not newcomer.page._rest.isVisible()
