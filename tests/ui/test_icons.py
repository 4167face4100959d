"""One family of icons: all of one kind of line, each for what it stands for, in any colour and size."""

from __future__ import annotations

import itertools
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from backcoach.coach.exercise import Phase
from backcoach.resources import assets
from backcoach.ui import design, icons, theme
from backcoach.ui.hosts.looks import GOING_ON, HURTS, LOOKS
from backcoach.ui.widgets.button import Button
from backcoach.ui.widgets.keycap import ARROWS
from backcoach.ui.widgets.text import button, icon
from tests.each import each
from tests.ui.person import Person

FILES = sorted((assets() / "themes" / "icons").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
every_icon = each(FILES)


def picture(name: str, side: int = 48, colour: str = "#000000") -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.paint(painter, name, QRectF(0, 0, side, side), QColor(colour))
    painter.end()
    return image


@every_icon
def test_it_is_of_the_family(file: Path) -> None:
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    told = {key: root.get(key) for key in ("viewBox", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")}

    assert list(told.values()) == ["0 0 24 24", "currentColor", "2", "round", "round"]
    assert {it.tag.removeprefix(SVG) for it in root} <= {"path", "circle", "rect"}
    assert {it.get("fill") for it in root} <= {None, "currentColor"}
    assert not [it.get("d") for it in root.iter(f"{SVG}path") if set(it.get("d") or "") - set("MLHVCZ0123456789. ")]


@every_icon
def test_it_stays_on_its_grid(file: Path) -> None:
    covered = icons.outline(file.stem).boundingRect()

    assert QRectF(0, 0, 24, 24).contains(covered)
    assert max(covered.width(), covered.height()) > 13.9 or file.stem == "dot"


def test_phases_and_kinds_are_told_apart_by_shape() -> None:
    looks = [look for kind, look in LOOKS.items() if kind is not None]
    shapes = {*(look.shape for look in looks), HURTS.shape, LOOKS[None].shape, *Phase}
    pictures = {str(shape): picture(shape) for shape in shapes}

    assert GOING_ON.shape in shapes
    for one, other in itertools.combinations(pictures, 2):
        assert differing(pictures[one], pictures[other]) > 0.08, (one, other)


def differing(one: QImage, other: QImage) -> float:
    """Return how much of two pictures is not the same."""
    places = list(itertools.product(range(one.width()), range(one.height())))
    return sum(one.pixel(*place) != other.pixel(*place) for place in places) / len(places)


def test_arrow_keys_have_an_icon() -> None:
    assert {file.stem for file in FILES} >= set(ARROWS.values())


def test_a_round_shape_is_round_and_has_the_colour_asked_for() -> None:
    image = picture("hold", 480, "#ff0000")
    reds = [image.pixelColor(x, 240).name() == "#ff0000" for x in range(480)]

    assert sum(reds) == pytest.approx(400, abs=3)
    assert image.pixelColor(240, 41).name() == image.pixelColor(240, 438).name() == "#ff0000"
    assert image.pixelColor(85, 85).name() == "#ffffff"


def test_an_icon_has_its_colour_in_every_theme(qtbot: QtBot) -> None:
    shown = icon("hold", "accent", 2.0)
    qtbot.addWidget(shown)
    image = shown.grab().toImage()

    assert shown.width() == round(design.em() * 2)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == theme.colour("accent")


def test_a_button_has_room_for_its_icon(qtbot: QtBot) -> None:
    plain, with_icon, alone = button("Undo"), button("Undo", icon="undo"), button("", icon="undo")
    for it in (plain, with_icon, alone):
        qtbot.addWidget(it)

    assert with_icon.sizeHint().width() > plain.sizeHint().width() > alone.sizeHint().width()


def test_a_narrow_button_does_without_its_icon_then_without_its_key(qtbot: QtBot) -> None:
    shown = Button("Undo", "Z", "undo")
    qtbot.addWidget(shown)
    whole, word = shown.sizeHint().width(), shown.minimumSizeHint().width()
    parts = []
    for wide in (whole, whole - 1, word):
        shown.resize(wide, 40)
        parts.append([bool(it) for it in shown._fitting()])

    assert parts == [[True, True], [False, True], [False, False]]
    assert word == button("Undo").sizeHint().width()


def test_the_ways_have_an_icon_a_word_and_a_key(person: Person) -> None:
    ways = [way for way in person.window._bar.buttons.values() if isinstance(way, Button)]

    assert [(way.text(), way._icon, way.key) for way in ways] == [
        ("Today", "today", "T"),
        ("Exercises", "exercises", "E"),
        ("History", "history", "H"),
        ("Settings", "settings", "S"),
    ]
