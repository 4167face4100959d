import tomllib
from itertools import product

import pytest

from backcoach.figures.palette import SIGHT, Palette, as_seen, contrast, load_palette, mixed
from backcoach.resources import assets
from tests.each import each

THEMES = ("light", "dark", "contrast_light", "contrast_dark")
CLOTHES = ("top", "bottoms")


def table(theme: str) -> dict[str, dict[str, dict[str, list[str]]]]:
    return tomllib.loads((assets() / "themes" / f"{theme}.toml").read_text(encoding="utf-8"))


def palette(theme: str, skin: str = "medium", hair: str = "brown") -> Palette:
    return load_palette(theme, skin, hair)


@each(product(THEMES, CLOTHES))
def test_clothes_stand_out_from_the_ground(theme: str, material: str) -> None:
    ground = str(table(theme)["colours"]["ground"])
    assert contrast(palette(theme).fills[material][0], ground) >= 3


@each(product(["all colours", *SIGHT], THEMES, CLOTHES, [0, 1]))
def test_the_highlight_stands_out_from_clothes_for_everybody(sight: str, theme: str, material: str, tone: int) -> None:
    fills = palette(theme).fills
    colours = [fills["highlight"][tone], fills[material][0]]
    if sight in SIGHT:
        colours = [as_seen(colour, sight) for colour in colours]
    assert contrast(*colours) >= 2


@each(product(["all colours", *SIGHT], THEMES))
def test_the_body_stands_out_from_the_ground_for_everybody(sight: str, theme: str) -> None:
    def seen(colour: str) -> str:
        return as_seen(colour, sight) if sight in SIGHT else colour

    ground = seen(str(table(theme)["colours"]["ground"]))
    for skin in table(theme)["figure"]["skin"]:
        for hair in table(theme)["figure"]["hair"]:
            colours = palette(theme, skin, hair)
            for role in ("skin", "hair", *CLOTHES):
                edge = colours.rim or colours.lines[role]
                assert contrast(seen(edge), ground) >= 3, (skin, hair, role)


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_offers_four_skin_and_four_hair_tones(theme: str) -> None:
    figure = table(theme)["figure"]
    assert list(figure["skin"]) == ["light", "medium", "tan", "deep"]
    assert list(figure["hair"]) == ["blonde", "brown", "black", "grey"]


def test_mixing() -> None:
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert mixed("#123456", "#ffffff", 0.0) == "#123456"


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_greys_look_the_same_to_everybody() -> None:
    for sight in SIGHT:
        assert contrast(as_seen("#808080", sight), "#808080") < 1.02
