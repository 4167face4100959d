"""Small pictures of exercises: painted once, kept on disk, painted again when the kept one is of no use."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcoach.coach.exercise import Exercise
from backcoach.desktop.cache import Cache
from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.jobs import Look
from backcoach.ui.thumbnails import Thumbnails, name_of, thumbnail
from backcoach.ui.widgets.cell import Cell
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.tiles import ID
from tests.content import LIBRARY
from tests.ui.person import AtHome, Person, lay_out

SOON = 20_000
LOOK = Look("woman", "light", "brown", "light", 60, 40)
BRIDGE = LIBRARY.exercises["bridge"]


def refuse(*_: object) -> QImage:
    raise AssertionError("this was to be read from the disk")


def test_a_picture_is_painted_once_and_read_from_then_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = thumbnail(BRIDGE, LOOK, Cache(tmp_path), jobs.thumbnail)
    monkeypatch.setattr(jobs, "_still", refuse)
    second = thumbnail(BRIDGE, LOOK, Cache(tmp_path), jobs.thumbnail)

    assert first is not None
    assert second is not None
    assert (first.width(), first.height()) == (60, 40)
    corners = [first.pixelColor(x, y).alpha() for x, y in ((0, 0), (59, 0))]
    assert corners == [0, 0]
    assert len({first.pixel(x, y) for x in range(60) for y in range(40)}) > 20
    assert second.convertToFormat(first.format()) == first


def test_a_cell_shows_where_its_picture_will_be_until_that_comes(person: Person) -> None:
    person.ready()
    cell, picture = person.page._cells[0], QImage(10, 10, QImage.Format.Format_ARGB32)
    picture.fill(0)
    place = cell._picture
    place.show()  # here are none
    waiting = place.grab().toImage().pixelColor(place.rect().center())
    cell.show_picture(picture)
    come = place.grab().toImage().pixelColor(place.rect().center())

    assert waiting != come


def test_a_tile_shows_where_its_picture_will_be_until_that_comes(person: Person) -> None:
    person.window.show_exercises()
    tiles = person.page._tiles
    lay_out()
    first = tiles.visualItemRect(tiles.item(0))
    place = QPoint(first.center().x(), first.top() + first.height() // 4)
    picture = QImage(6, 4, QImage.Format.Format_ARGB32)
    picture.fill(0)
    waiting = tiles.viewport().grab().toImage().pixelColor(place)
    tiles.show_picture(tiles.item(0).data(ID), picture)
    come = tiles.viewport().grab().toImage().pixelColor(place)

    assert waiting != come


def test_where_nothing_can_be_drawn_every_place_says_so(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AtHome, "ask", lambda *_order, **_more: None)
    start = person.window.start.page
    large, card = start._large, start._choices[0]
    large.setPixmap(QPixmap())
    before = [sight(large), sight(card)]
    person.parts.shows_figures = True
    person.window.start.show_offers()
    person.window.start.redraw()
    person.look()
    card = start._choices[0]  # now with a place for a picture
    assert (large.accessibleDescription(), card._lacks) == ("No picture", True)
    assert all(now != then for now, then in zip([sight(large), sight(card)], before, strict=True))

    person.ready()
    person.look()
    assert {it._picture.accessibleDescription() for it in person.page._cells} == {"No picture"}
    person.window.go_home()
    person.window.show_exercises()
    tiles = person.page._tiles
    waiting = sight(tiles)
    person.look()
    assert sight(tiles) != waiting


def test_a_picture_that_is_there_again_says_nothing_any_more(qtbot: QtBot) -> None:
    cell = Cell("bridge", "Bridge")
    qtbot.addWidget(cell)
    picture = QImage(10, 10, QImage.Format.Format_ARGB32)
    picture.fill(0)
    cell.show_picture(QImage())
    told = [cell._picture.accessibleDescription()]
    cell.show_picture(picture)

    assert [*told, cell._picture.accessibleDescription()] == ["No picture", ""]


def test_a_picture_that_is_only_there_to_look_at_leaves_its_place_empty(qtbot: QtBot) -> None:
    rest = Picture(10, 8)
    qtbot.addWidget(rest)
    empty = sight(rest)
    rest.show_picture(QImage())

    assert sight(rest) == empty


def sight(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_kept_picture_that_was_harmed_is_painted_again(tmp_path: Path) -> None:
    first = thumbnail(BRIDGE, LOOK, Cache(tmp_path), jobs.thumbnail)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:200])
    again = thumbnail(BRIDGE, LOOK, Cache(tmp_path), jobs.thumbnail)

    assert again == first
    assert file.read_bytes() == whole


def test_a_picture_has_another_name_when_anything_it_depends_on_is_another() -> None:
    others = {"figure": "man", "skin": "deep", "hair": "grey", "theme": "dark", "width": 61, "height": 41}
    names = {name_of("bridge", replace(LOOK, **{key: value})) for key, value in others.items()}  # type: ignore[arg-type]

    assert len(names | {name_of("bridge", LOOK), name_of("plank", LOOK)}) == len(others) + 2


def test_an_exercise_that_is_not_drawn_has_none(tmp_path: Path) -> None:
    assert thumbnail(replace(BRIDGE, id="no_such_exercise"), LOOK, Cache(tmp_path), jobs.thumbnail) is None
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_drawn_there_is_none_and_none_is_kept(tmp_path: Path) -> None:
    assert thumbnail(BRIDGE, LOOK, Cache(tmp_path), lambda *_: None) is None
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def shown(person: Person) -> tuple[Thumbnails, dict[str, QImage]]:
    """What somebody at the start page is handed."""
    person.parts.shows_figures = True
    found: dict[str, QImage] = {}
    small = Thumbnails(person.parts, person.page, 60, 40)
    small.arrived.connect(found.__setitem__)
    return small, found


def test_pictures_arrive_one_after_the_other_and_a_new_wish_replaces_the_old(
    shown: tuple[Thumbnails, dict[str, QImage]], qtbot: QtBot
) -> None:
    small, found = shown
    small.ask(["bridge", "plank", "cat_camel"])
    small.ask(["knee_to_chest"])
    qtbot.waitUntil(lambda: "knee_to_chest" in found, timeout=SOON)

    assert set(found) == {"bridge", "knee_to_chest"}  # the first was being painted already


def test_a_change_of_the_figure_is_in_the_next_pictures(
    person: Person, shown: tuple[Thumbnails, dict[str, QImage]], qtbot: QtBot
) -> None:
    small, found = shown
    small.ask(["bridge"])
    qtbot.waitUntil(lambda: "bridge" in found, timeout=SOON)
    before = found.pop("bridge")
    person.parts.settings = replace(person.parts.settings, figure="man")
    small.ask(["bridge"])
    qtbot.waitUntil(lambda: "bridge" in found, timeout=SOON)

    assert found["bridge"] != before


def test_nothing_is_painted_for_a_page_that_is_not_seen(
    person: Person, shown: tuple[Thumbnails, dict[str, QImage]]
) -> None:
    small, found = shown
    person.click("Settings")
    small.ask(["bridge"])
    person.parts.studio.draw(lambda: None).result(5)
    QApplication.processEvents()

    assert found == {}


def test_a_picture_that_cannot_be_painted_comes_empty_and_holds_up_no_other(
    shown: tuple[Thumbnails, dict[str, QImage]], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def paint(exercise: Exercise, look: Look) -> QImage:
        if exercise == BRIDGE:
            raise RuntimeError("no paint left")
        return QImage(look.width, look.height, QImage.Format.Format_ARGB32_Premultiplied)

    monkeypatch.setattr(jobs, "_still", paint)
    small, found = shown
    small.ask(["bridge", "plank"])
    qtbot.waitUntil(lambda: "plank" in found, timeout=SOON)

    assert {exercise: picture.isNull() for exercise, picture in found.items()} == {"bridge": True, "plank": False}
