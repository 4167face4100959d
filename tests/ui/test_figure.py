"""The moving figure on the stage: there when it can be drawn, in step, and never in the way."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind
from backcoach.ui.film import Film, Moment
from tests.ui.person import Person

SOON = 10_000


def on_stage(person: Person) -> Person:
    person.parts.shows_figures = True
    person.window.get_ready("small")
    person.window.training.begin()
    person.press(Qt.Key.Key_Right)  # to knee to chest
    return person


def picture(person: Person) -> QImage:
    figure = person.window.training.stage._figure
    assert figure is not None
    return figure.grab().toImage()


def test_the_figure_is_shown_and_moves_with_the_session(person: Person, qtbot: QtBot) -> None:
    stage = on_stage(person).window.training.stage
    qtbot.waitUntil(lambda: stage._figure is not None, timeout=SOON)
    before = picture(person)

    session = person.conductor.run.session
    while session.segment.kind is not Kind.HOLD:
        person.advance(0.5)

    qtbot.waitUntil(lambda: picture(person) != before, timeout=SOON)


def test_a_figure_that_cannot_be_drawn_leaves_the_steps(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no figure today")

    monkeypatch.setattr(Film, "shot", fail)
    on_stage(person)
    person.advance(5.0)

    assert person.window.training.running
    assert person.window.training.stage._figure is None
    assert person.panel()


def test_an_exercise_without_an_illustration_has_no_picture() -> None:
    assert Film().shot(Moment("no_such_exercise", None, Kind.HOLD, 0.5, 30)) is None


def test_without_motion_a_way_is_shown_by_where_it_leads_and_a_hold_does_not_breathe() -> None:
    film = Film()
    into = [film.shot(Moment("knee_to_chest", None, Kind.MOVE, at, 3, still=True)) for at in (0.0, 0.4, 1.0)]
    held = [film.shot(Moment("knee_to_chest", None, Kind.HOLD, at, 30, still=True)) for at in (0.0, 0.08, 0.5)]
    ready = film.shot(Moment("knee_to_chest", None, Kind.PREPARE, 0.5, 9, still=True))

    digests = {shot.drawing.digest() for shot in (*into, *held) if shot}
    assert len(digests) == 1
    assert ready
    assert ready.drawing.digest() not in digests


def test_without_motion_a_cycle_shows_its_poses_one_after_the_other() -> None:
    film = Film()
    shots = [film.shot(Moment("cat_camel", None, Kind.MOVE, at / 40, 8, still=True)) for at in range(40)]
    digests = [shot.drawing.digest() for shot in shots if shot]
    changes = sum(one != other for one, other in pairwise(digests))

    assert len(digests) == 40
    assert 2 <= len(set(digests)) <= 4
    assert changes <= 4


def test_another_body_is_another_picture() -> None:
    film = Film()
    woman, man = (film.shot(Moment("bridge", None, Kind.HOLD, 0.0, 5, body)) for body in ("woman", "man"))
    assert woman
    assert man
    assert woman.drawing.digest() != man.drawing.digest()


def test_a_setting_is_in_the_next_picture_of_the_stage(person: Person, qtbot: QtBot) -> None:
    stage = on_stage(person).window.training.stage
    qtbot.waitUntil(lambda: stage._figure is not None, timeout=SOON)
    person.press(Qt.Key.Key_Space)  # nothing moves but what is set
    before = picture(person)
    person.window.settings.take(replace(person.parts.settings, skin="deep"))
    person.advance(0.5)
    person.window.training._figure.follow(person.session)

    qtbot.waitUntil(lambda: picture(person) != before, timeout=SOON)


def test_both_sides_have_their_own_picture_and_a_hold_breathes() -> None:
    film = Film()
    left, right, later = (
        film.shot(Moment("knee_to_chest", side, Kind.HOLD, at, 30))
        for side, at in ((Side.LEFT, 0.0), (Side.RIGHT, 0.0), (Side.RIGHT, 0.08))
    )
    assert left
    assert right
    assert later
    assert len({shot.drawing.digest() for shot in (left, right, later)}) == 3
