"""What is written can be read on its ground, in the light theme and in the dark one."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from backcoach.coach.exercise import Phase
from backcoach.resources import assets
from backcoach.ui import theme
from backcoach.ui.hosts.training import HURTS, LOOKS
from backcoach.ui.theme import Theme, load_theme
from tests.ui.test_layout import Dress

GROUNDS = ("ground", "surface", "sunken", "still")
ON = {"accent": "on_accent", "accent_strong": "on_accent", "danger_soft": "danger", "notice": "on_notice"}
PAIRS = [
    *((text, ground) for text in ("text", "soft") for ground in GROUNDS),
    *((text, ground) for text in ("accent",) for ground in ("ground", "surface")),
    ("accent", "accent_soft"),
    ("text", "accent_soft"),
    ("text", "button"),
    *((role, "ground") for _shape, role in LOOKS.values()),
    (HURTS[1], "still"),
    *((on, ground) for ground, on in ON.items()),
]
both_themes = pytest.mark.parametrize("theme", [load_theme("light"), load_theme("dark")], ids=lambda it: it.name)


def brightness(colour: QColor) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21_to_1() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@both_themes
def test_every_text_can_be_read_on_its_ground(theme: Theme) -> None:
    ratios = {pair: round(contrast(*map(theme.colour, pair)), 2) for pair in PAIRS}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


@both_themes
def test_what_has_the_focus_and_the_line_of_phases_can_be_told_from_the_ground(theme: Theme) -> None:
    roles = ("focus", *Phase)
    pairs = [(role, ground) for role in roles for ground in ("ground", "still")]
    ratios = {pair: round(contrast(*map(theme.colour, pair)), 2) for pair in pairs}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 3.0} == {}


@both_themes
def test_a_theme_has_every_colour_that_is_asked_for(theme: Theme) -> None:
    sheet = (assets() / "themes" / "style.qss").read_text(encoding="utf-8")
    used = {
        name for name in re.findall(r"\$([a-z_]+)", sheet) if not name.startswith(("pt_", "weight_", "radius_", "em_"))
    }
    used |= {role for _shape, role in LOOKS.values()} | set(Phase)

    assert used - set(theme.colours) == set()
    assert all(QColor(colour).isValid() for colour in theme.colours.values())


def test_both_themes_have_the_same_colours() -> None:
    assert load_theme("light").colours.keys() == load_theme("dark").colours.keys()


@both_themes
def test_the_palette_follows_the_theme(qapp: QApplication, dress: Dress, theme: Theme) -> None:
    dress(theme.name.lower(), 1.0)
    palette = qapp.palette()
    found = [palette.color(role).name() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)]
    dress("light", 1.0)

    assert found == [theme.colours["ground"], theme.colours["text"]]


def test_a_colour_nobody_knows_is_that_of_the_text() -> None:
    light = theme.load_theme("light")

    assert light.colour("nobody knows") == light.colour("text")
