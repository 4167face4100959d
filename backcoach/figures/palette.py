"""The figure's colours: what a theme's `[figure]` table says, with one skin and one hair chosen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from backcoach.figures.shapes import BASE, CORE, HALO, Shape
from backcoach.resources import assets

WIDTHS = {"eye": 0.75, "brow": 0.95, "lip": 0.7, "nose": 0.6, "strap": 2.6}
"""Widths of some lines as a part of the outline's."""

OUTLINE = 0.0075
"""Width of an outline in metres."""

HEM, RIM = 0.5, 1.9
"""Widths of a hem, and of the edge round the whole figure, as a part of the outline's."""

FAR, FAR_SHADE = 0.62, 0.16
"""How far the colour of a limb on the far side is mixed with its shade, and that with its outline."""

HALO_STRENGTH = 0.4
"""How much of the highlight is seen at its edge, where the cloth shines through."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb.

    Attributes:
        fills: for each role its colours: as it is and in the shade; the highlight as it is and at its heart.
        lines: for each role the colour of its outline.
        rim: the colour of a thin light edge round the whole figure; "" where the outlines do without.
        shadow: the colour of the shadow on the floor.
        shadow_strength: how much of it is seen, 0 to 1.
        ground: the colour of the page behind the figure.
    """

    fills: Mapping[str, Sequence[str]]
    lines: Mapping[str, str]
    rim: str
    shadow: str
    shadow_strength: float
    ground: str

    @classmethod
    def of(cls, theme: Mapping[str, Any], skin: str, hair: str) -> Palette:
        """Return the figure's palette in a theme's file with a skin and a hair tone by name."""
        table, ground = theme["figure"], theme["colours"]["ground"]
        skin_tones, hair_tones = table["skin"][skin], table["hair"][hair]
        fills = {**table["fills"], "skin": skin_tones[:2], "hair": hair_tones[:2], "iris": [table["lines"]["eye"]]}
        face = {"nose": mixed(skin_tones[1], skin_tones[2], 0.45), "lip": skin_tones[3], "brow": hair_tones[2]}
        lines = {**table["lines"], "skin": skin_tones[2], "hair": hair_tones[2], **face}
        return cls(fills, lines, table["rim"], table["shadow"], table["shadow_strength"], ground)

    def fill(self, shape: Shape) -> str:
        """Return the colour of a filled shape; what is far is mixed with the shade."""
        if shape.role == "shadow":
            return self.shadow
        tones = self.fills[shape.role]
        if shape.role == "highlight":
            return tones[shape.tone == CORE]
        if shape.tone == BASE:
            return mixed(tones[0], tones[-1], FAR * shape.far)
        return mixed(tones[-1], self.lines.get(shape.role, tones[-1]), FAR_SHADE * shape.far)

    def strength(self, shape: Shape) -> float:
        """Return how much of a filled shape is seen, 0 to 1."""
        if shape.role == "shadow":
            return self.shadow_strength
        return HALO_STRENGTH if shape.tone == HALO else 1.0

    def line(self, shape: Shape) -> str:
        """Return the colour of a line."""
        return self.rim if shape.kind == "rim" else self.lines[shape.role]


@lru_cache(maxsize=16)
def load_palette(theme: str, skin: str, hair: str) -> Palette:
    """Return the figure's colours in `assets/themes/<theme>.toml`, with a skin and a hair tone by name."""
    text = (assets() / "themes" / f"{theme}.toml").read_text(encoding="utf-8")
    return Palette.of(tomllib.loads(text), skin, hair)


def width_of(shape: Shape) -> float:
    """Return the width of a line as a part of the outline's."""
    if shape.kind in {"hem", "rim"}:
        return HEM if shape.kind == "hem" else RIM
    return WIDTHS.get(shape.role, 1.0)


def mixed(first: str, second: str, share: float) -> str:
    """Return the colour between two, given as #rrggbb; a share of 1 is the second."""
    pairs = [(int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in pairs)


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb, 0 to 1, as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


SIGHT = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""How colours, as linear light, look to people who are blind to red, green or blue: Machado and others 2009."""


def as_seen(colour: str, sight: str) -> str:
    """Return a colour as somebody with a kind of colour blindness sees it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    seen = [min(max(sum(w * p for w, p in zip(row, light, strict=True)), 0.0), 1.0) for row in SIGHT[sight]]
    shown = [part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in seen]
    return "#" + "".join(f"{round(part * 255):02x}" for part in shown)
