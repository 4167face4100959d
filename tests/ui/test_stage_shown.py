"""The stage as it can be read, at every kind of moment."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from backcoach.coach.segment import Kind
from backcoach.ui.hosts.looks import LOOKS
from backcoach.ui.widgets.plate import is_open
from tests.ui.person import Person, lay_out

Key = Qt.Key
MOMENTS = {
    "get ready for what has no sides": (
        (Kind.PREPARE, "shoulder_rolls", 9.5),
        ["Next", "Shoulder rolls", "Get ready", "1 second", "3:23 left | 6 times", "Begin."],
    ),
    "a repetition": (
        (Kind.MOVE, "shoulder_rolls", 0.5),
        ["", "Shoulder rolls", "Go", "1 of 6", "3:22 left | Then: Knee to chest", "Begin."],
    ),
    "get ready": (
        (Kind.PREPARE, "knee_to_chest", 6.5),
        [
            "Next",
            "Knee to chest | Left leg",
            "Get ready",
            "14 seconds",
            "3:04 left | Hold for 20 seconds on each side",
            "Next: knee to chest, left leg first. Hold for 20 seconds on each side.",
        ],
    ),
    "move into it": (
        (Kind.MOVE, "knee_to_chest", 1.5),
        [
            "",
            "Knee to chest | Left leg",
            "Move into it",
            "20 to hold",
            "2:49 left | Then: Knee to chest, right leg",
            "Hold knee to chest, 20 seconds.",
        ],
    ),
    "hold": (
        (Kind.HOLD, "knee_to_chest", 10.5),
        [
            "",
            "Knee to chest | Left leg",
            "Hold",
            "10 seconds",
            "2:37 left | Then: Knee to chest, right leg",
            "Half way.",
        ],
    ),
    "the last second of a hold": (
        (Kind.HOLD, "knee_to_chest", 19.5),
        [
            "",
            "Knee to chest | Left leg",
            "Hold",
            "1 second",
            "2:28 left | Then: Knee to chest, right leg",
            "Breathe out slowly.",
        ],
    ),
    "lower": (
        (Kind.LOWER, "knee_to_chest", 1.5),
        [
            "",
            "Knee to chest | Left leg",
            "Let go",
            "2 seconds",
            "2:26 left | Then: Knee to chest, right leg",
            "Lower your foot to the floor.",
        ],
    ),
    "switch sides": (
        (Kind.SWITCH, "knee_to_chest", 0.5),
        [
            "Next",
            "Knee to chest | Right leg",
            "Switch sides",
            "5 seconds",
            "2:24 left | Hold for 20 seconds",
            "Switch sides. Now the right leg.",
        ],
    ),
    "a repetition of a hold, in a set": (
        (Kind.HOLD, "bridge", 0.5),
        [
            "",
            "Bridge",
            "Hold | 1 of 5 · set 1 of 2",
            "4 seconds",
            "1:38 left | Then: a rest, then set 2",
            "Hold bridge, 4 seconds.",
        ],
    ),
    "rest": (
        (Kind.REST, "bridge", 10.5),
        [
            "Next · set 2 of 2",
            "Bridge",
            "Rest",
            "10 seconds",
            "0:50 left | 5 times, 4 seconds each",
            "Rest for 20 seconds. Then set 2 of 2.",
        ],
    ),
}
HOLDING = ["", "Knee to chest | Left leg"]


def test_the_moments_of_a_session(resident: Person) -> None:
    resident.start()
    shown = {}
    for name, (place, _) in MOMENTS.items():
        resident.go_to(*place)
        shown[name] = resident.stage()

    assert shown == {name: words for name, (_, words) in MOMENTS.items()}


def test_paused(holding: Person) -> None:
    holding.press(Key.Key_Space)

    assert holding.stage() == [
        *HOLDING,
        "Paused",
        "13 seconds",
        "2:40 left | Then: Knee to chest, right leg",
        "Paused.",
    ]


def test_the_lead_in_counts_down_to_where_it_was(holding: Person) -> None:
    holding.press(Key.Key_Space)
    holding.press(Key.Key_Space)
    assert holding.stage()[2:] == [
        "Going on",
        "3 seconds",
        "2:40 left | Then: Knee to chest, right leg",
        "Going on.",
    ]
    holding.advance(2)
    assert holding.stage()[2:4] == ["Going on", "1 second"]
    assert holding.stage()[-1] == "Going on."
    holding.advance(1)
    assert holding.stage()[2:4] == ["Hold", "13 seconds"]


def test_what_was_hushed_is_not_shown_any_more(resident: Person) -> None:
    resident.start()
    resident.advance(4)
    before = resident.stage()[-1]
    resident.press(Key.Key_Right)

    assert before
    assert resident.stage()[-1] != before


def test_a_gap_is_told(holding: Person) -> None:
    holding.clock.now += 10
    holding.conductor.tick()

    assert holding.stage() == [
        *HOLDING,
        "Paused",
        "13 seconds",
        "2:40 left | Then: Knee to chest, right leg",
        "Some time has passed, so we are paused. Go on, when you are ready.",
    ]


def test_what_hurts_shows_how_to_come_out_and_what_would_be_easier(holding: Person) -> None:
    come_out = "Let go of your leg, and lower your foot to the floor. Rest with both knees bent."
    holding.press(Key.Key_H)

    assert holding.stage() == [
        *HOLDING,
        "Stopped",
        "13 seconds",
        "2:40 left | Then: Knee to chest, right leg",
        f"Stopped. {come_out} When you are ready, choose: easier, skip, or end.",
    ]
    assert holding.panel() == ["The easier way:", "Slide your heel towards you, and leave the knee unheld."]


@pytest.mark.parametrize(
    ("wait", "exercise"), [(Kind.PREPARE, "knee_to_chest"), (Kind.SWITCH, "knee_to_chest"), (Kind.REST, "bridge")]
)
def test_what_hurts_in_a_wait_is_answered_with_rest_in_every_place(resident: Person, wait: Kind, exercise: str) -> None:
    come_to_rest = "Come gently to rest, in whatever position is most comfortable."
    resident.start()
    resident.go_to(wait, exercise, after=2)
    resident.press(Key.Key_H)

    stage = resident.window.training.stage
    assert stage._come_out.text == come_to_rest
    assert resident.stage()[-1] == f"Stopped. {come_to_rest} When you are ready, choose: easier, skip, or end."
    assert resident.voice.said[-1] == resident.stage()[-1]


def test_the_panel_tells_how_it_is_done_and_what_the_routine_notes(holding: Person) -> None:
    exercise = holding.session.segment.exercise

    assert holding.panel() == [exercise.start, *exercise.steps, "Slowly."]
    holding.go_to(Kind.PREPARE, "bridge", after=1)
    assert holding.panel()[0].startswith("Lie on your back")
    assert "Slowly." not in holding.panel()


def test_a_long_exercise_counts_minutes(resident: Person) -> None:
    resident.start("full_20")
    march = resident.go_to(Kind.MOVE, "march_in_place")
    resident.press(Key.Key_Up)
    resident.advance(march.seconds + 10 - 101.5)

    assert resident.stage()[2:4] == ["Go", "1:42 minutes"]
    resident.advance(2)
    assert resident.stage()[3] == "1:40 minutes"
    resident.advance(1)
    assert resident.stage()[3] == "99 seconds"


def test_kinds_differ_by_word_and_by_shape_and_colour(resident: Person) -> None:
    resident.start()
    stage = resident.window.training.stage
    looks = {}
    for kind, exercise in ((Kind.PREPARE, "knee_to_chest"), (Kind.HOLD, "knee_to_chest"), (Kind.REST, "bridge")):
        resident.go_to(kind, exercise, after=1)
        looks[kind] = (stage._doing._word, stage._plate.shape, stage._doing._colour.name())
    resident.press(Key.Key_Space)
    looks[Kind.MOVE] = (stage._doing._word, stage._plate.shape, stage._doing._colour.name())

    assert all(len(set(column)) == 4 for column in zip(*looks.values(), strict=True))


def test_a_shape_is_full_where_one_works_and_open_where_one_waits() -> None:
    opened = {kind for kind, look in LOOKS.items() if kind is not None and is_open(look.shape)}

    assert opened == {kind for kind in Kind if not kind.is_work}


def test_the_number_is_inside_its_shape(resident: Person) -> None:
    resident.start()
    plate = resident.window.training.stage._plate
    for look in [*LOOKS.values()][:-1]:
        plate.show_shape(look.shape, resident.parts.theme.colour(look.role), 0.0)
        plate.show_number("", "")
        without = plate.grab().toImage()
        for text in "8", "44", "1:44":
            plate.show_number(text, "seconds")
            inked = differing(plate.grab().toImage(), without)
            edge = plate.heart.height() / 12  # what is round reaches a little over the line

            assert inked.height() > edge, (look.shape, text)
            assert plate.heart.adjusted(-edge, -edge, edge, edge).contains(inked), (look.shape, text)
            assert plate.core.contains(plate.heart), (look.shape, text)


def differing(one: QImage, other: QImage) -> QRectF:
    """Return what holds all pixels in which two pictures differ; every second is looked at."""
    places = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    found = [place for place in places if one.pixel(*place) != other.pixel(*place)]
    return QRectF(QPointF(*map(min, zip(*found, strict=True))), QPointF(*map(max, zip(*found, strict=True))))


def test_the_line_on_top_follows_the_session(holding: Person) -> None:
    strip = holding.window.training.stage._strip

    assert [part.name for part in strip._parts] == ["Warm-up", "Stretch", "Strength"]
    assert sum(part.share for part in strip._parts) == 212
    assert strip.accessibleName() == "Stretch. 25% of the session"
    holding.press(Key.Key_Up)
    assert sum(part.share for part in strip._parts) == 222


# -- the edge


def edge(person: Person) -> list[str]:
    """Return the colours of the edge, clockwise from just after the middle of its top to just before it."""
    QApplication.processEvents()
    ground = person.window.training.stage._ground
    image = ground.grab().toImage()
    wide, high = image.width() - 1, image.height() - 1
    places = [(wide * 5 // 8, 2), (wide - 2, high // 2), (wide // 2, high - 2), (2, high // 2), (wide * 3 // 8, 2)]
    return [image.pixelColor(*place).name() for place in places]


def test_the_edge_closes_while_something_is_held(resident: Person) -> None:
    resident.start()
    resident.go_to(Kind.HOLD, after=1)
    full = resident.parts.theme.colour("hold").name()
    closed = []
    for _ in range(4):
        closed.append([colour == full for colour in edge(resident)])
        resident.advance(4)

    assert closed == [[True] * share + [False] * (5 - share) for share in (1, 2, 2, 3)]


def test_without_a_hold_there_is_no_edge(resident: Person) -> None:
    resident.start()
    for kind, exercise in ((Kind.PREPARE, "knee_to_chest"), (Kind.MOVE, "knee_to_chest"), (Kind.REST, "bridge")):
        resident.go_to(kind, exercise, after=1)
        ground = resident.window.training.stage._ground
        assert set(edge(resident)) == {ground.grab().toImage().pixelColor(ground.rect().center()).name()}


def test_the_last_three_seconds_beat_and_with_less_motion_grow(resident: Person) -> None:
    resident.window.settings.change("reduce_motion", True)
    resident.start()
    rest = resident.go_to(Kind.REST, "bridge", after=1)
    resident.advance(rest.seconds - 1 - 3.5)
    stage, widths = resident.window.training.stage, []
    for _ in range(4):
        image, wide = stage._ground.grab().toImage(), 0
        while image.pixelColor(wide, 300).name() == resident.parts.theme.colour("rest").name():
            wide += 1
        widths.append(wide)
        resident.advance(1)

    assert widths[0] == 0
    assert sorted(set(widths)) == widths
    assert stage._ground._beat.state() is stage._ground._beat.State.Stopped  # nothing moves
    resident.window.settings.change("reduce_motion", False)
    resident.go_to(Kind.HOLD, "bridge", after=1.5, set=2)
    assert stage._ground._beat.state() is stage._ground._beat.State.Running


@pytest.mark.parametrize("kind", [Kind.HOLD, Kind.REST])
def test_the_shape_breathes_with_the_figure(resident: Person, kind: Kind) -> None:
    resident.start()
    begun = resident.go_to(kind, "bridge" if kind is Kind.REST else "knee_to_chest", after=0.1)
    depths = []
    for _ in range(begun.seconds * 2 - 1):
        depths.append(resident.window.training.stage._plate.breath)
        resident.advance(0.5)

    assert min(depths) < 0.05
    assert max(depths) > 0.9
    assert max(abs(one - two) for one, two in pairwise(depths)) < 0.4
    resident.press(Key.Key_Space)
    assert resident.window.training.stage._plate.breath == 0.0


def test_no_edge_of_what_is_said_peeps_out_below_the_cover_of_a_pause(holding: Person) -> None:
    holding.press(Qt.Key.Key_Space)
    stage, before = holding.page, holding.window.size()
    peeping = []
    for height in range(600, 640):
        holding.window.resize(900, height)
        lay_out()
        covered = stage._veil.geometry().bottom()
        peeping += [height for it in (stage._caption, stage._next) if it.geometry().bottom() > covered]
    holding.window.resize(before)

    assert peeping == []
