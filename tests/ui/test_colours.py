"""What is written can be read on its ground in every theme, and what means something can be told apart by everybody."""

from __future__ import annotations

import itertools
import math
import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from backcoach.coach.exercise import Phase
from backcoach.coach.segment import Kind
from backcoach.figures import palette
from backcoach.resources import assets
from backcoach.ui import theme
from backcoach.ui.hosts.looks import DIMMED, HURTS, LOOKS
from backcoach.ui.theme import THEMES, Theme, load_theme
from backcoach.ui.widgets.face import FACES, PLAIN
from tests.ui.test_layout import Dress

GROUNDS = ("ground", "surface", "sunken", "still")
ON = {"accent": "on_accent", "accent_strong": "on_accent", "danger_soft": "danger", "notice": "on_notice"}
PAIRS = [
    *((text, ground) for text in ("text", "soft") for ground in GROUNDS),
    *((text, ground) for text in ("accent",) for ground in ("ground", "surface")),
    ("accent", "accent_soft"),
    ("text", "danger_soft"),
    ("text", "accent_soft"),
    *((face.word, face.ground or "ground") for faces in (PLAIN, *FACES.values()) for face in faces.values()),
    *((role, "ground") for _shape, role in LOOKS.values()),
    (HURTS[1], "still"),
    *((on, ground) for ground, on in ON.items()),
]
CONES = (
    (0.41222147, 0.53633254, 0.05144599),
    (0.21190350, 0.68069955, 0.10739696),
    (0.08830246, 0.28171884, 0.62997870),
)
LAB = (
    (0.21045426, 0.79361779, -0.00407205),
    (1.97799850, -2.42859221, 0.45059371),
    (0.02590404, 0.78277177, -0.80867577),
)
every_theme = pytest.mark.parametrize("theme", [load_theme(name) for name in THEMES], ids=lambda it: it.name)


def contrast(one: QColor, other: QColor) -> float:
    return palette.contrast(one.name(), other.name())


def least(theme: Theme) -> float:
    """Return the contrast that text has to have."""
    return 7.0 if theme.name.startswith("contrast") else 4.5


def distance(one: str, other: str) -> float:
    """Return how different two colours look, in Oklab; 0.02 can just be seen side by side."""
    return math.dist(oklab(one), oklab(other))


def oklab(colour: str) -> tuple[float, ...]:
    """Return a colour as Ottosson (2020) measures it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    cones = [sum(w * p for w, p in zip(row, light, strict=True)) ** (1 / 3) for row in CONES]
    return tuple(sum(w * p for w, p in zip(row, cones, strict=True)) for row in LAB)


@every_theme
def test_every_text_can_be_read_on_its_ground(theme: Theme) -> None:
    ratios = {pair: round(contrast(*map(theme.colour, pair)), 2) for pair in PAIRS}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least(theme)} == {}


@every_theme
def test_what_is_seen_without_words_can_be_told_from_its_ground(theme: Theme) -> None:
    pairs = [(role, ground) for role in ("focus", "edge", *Phase) for ground in ("ground", "still", "surface")]
    pairs += [("accent", "surface"), ("accent", "line"), ("focus", "accent_soft")]
    pairs += [(role, "still") for _shape, role in LOOKS.values()]
    ratios = {pair: round(contrast(*map(theme.colour, pair)), 2) for pair in pairs}
    for at_rest in FACES["main"][""].ground, FACES["choice"][""].edge:  # the edges of what somebody who hurts chooses
        ratios[at_rest, "where it hurts"] = round(contrast(theme.colour(at_rest), theme.tinted(HURTS[1], 1.0)), 2)
    for kind, (_shape, role) in LOOKS.items():
        tinted = theme.tinted(role, DIMMED if kind is Kind.REST else 1.0)
        ratios[role, "its tint"] = round(contrast(theme.colour(role), tinted), 2)

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 3.0} == {}


@every_theme
@pytest.mark.parametrize("sight", ["all colours", *palette.SIGHT])
@pytest.mark.parametrize("roles", [tuple(Phase), ("prepare", "move", "hold", "rest")], ids=["phases", "kinds"])
def test_phases_and_kinds_are_told_apart_by_everybody(theme: Theme, sight: str, roles: tuple[str, ...]) -> None:
    """Their colours alone differ clearly; besides, each has a shape and a word."""
    seen = {it: theme.colours[it] for it in roles}
    if sight in palette.SIGHT:
        seen = {it: palette.as_seen(colour, sight) for it, colour in seen.items()}
    close = {pair: round(distance(seen[pair[0]], seen[pair[1]]), 3) for pair in itertools.combinations(roles, 2)}

    assert {pair: apart for pair, apart in close.items() if apart < 0.06} == {}


@every_theme
def test_a_theme_has_every_colour_that_is_asked_for(theme: Theme) -> None:
    sheet = (assets() / "themes" / "style.qss").read_text(encoding="utf-8")
    lengths = ("pt_", "weight_", "radius_", "em_", "text_")
    used = {name for name in re.findall(r"\$([a-z_]+)", sheet) if not name.startswith(lengths)}
    used |= {role for _shape, role in LOOKS.values()} | set(Phase)
    used |= {colour for faces in (PLAIN, *FACES.values()) for face in faces.values() for colour in face[:3] if colour}

    assert used - set(theme.colours) == set()
    assert all(QColor(colour).isValid() for colour in theme.colours.values())


def test_all_themes_have_the_same_colours() -> None:
    assert len({frozenset(load_theme(name).colours) for name in THEMES}) == 1


@every_theme
def test_the_palette_follows_the_theme(qapp: QApplication, dress: Dress, theme: Theme) -> None:
    dress(theme.name, 1.0)
    worn = qapp.palette()
    found = [worn.color(role).name() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText)]
    dress("light", 1.0)

    assert found == [theme.colours["ground"], theme.colours["text"]]


def test_a_colour_nobody_knows_is_that_of_the_text() -> None:
    light = theme.load_theme("light")

    assert light.colour("nobody knows") == light.colour("text")
