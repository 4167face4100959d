import re
import xml.etree.ElementTree as ET
from functools import cache

import numpy as np
import pytest

from backcoach.content.stills import still
from backcoach.figures.palette import load_palette
from backcoach.figures.shapes import Frame, Shape, Still, area, line
from backcoach.figures.svg import TOLERANCE, simplified, to_svg
from tests.content import LIBRARY
from tests.figures.chosen import SAMPLE

NUMBERS = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


@cache
def svg_of(exercise: str, theme: str = "light") -> str:
    return to_svg(still(LIBRARY.exercises[exercise]), load_palette(theme, "medium", "brown"))


def drawn(shape: Shape) -> str:
    return to_svg(Still("<ring>", "a & b", (shape,), Frame(-1, 1, -1, 1)), load_palette("light", "medium", "brown"))


@pytest.mark.parametrize("exercise", SAMPLE)
def test_every_exercise_is_a_small_svg_that_says_what_it_shows(exercise: str) -> None:
    told = svg_of(exercise)
    root = ET.fromstring(told)  # noqa: S314 - our own
    assert len(told) < 60_000
    assert [root[0].text, root[1].text] == [LIBRARY.exercises[exercise].name, LIBRARY.exercises[exercise].say.how]


def test_words_are_written_as_xml_wants_them() -> None:
    root = ET.fromstring(drawn(area("top", 0, np.eye(3, 2))))  # noqa: S314 - our own
    assert (root[0].text, root[1].text) == ("<ring>", "a & b")


def test_colours_can_be_set_by_the_page() -> None:
    told = svg_of("bridge")
    assert ".bc-top{fill:var(--figure-top,#1c827a);" in told
    assert ".bc-highlight{fill:var(--figure-highlight," in told
    assert ".bc-highlight-edge{fill:var(--figure-highlight," in told
    assert "color-mix(in srgb,var(--figure-bottoms-shade," in told
    assert ".bc-ground" not in told


def test_what_knows_no_custom_properties_has_the_colours_all_the_same() -> None:
    plain = svg_of("bridge").partition("</style>")[2]
    assert 'fill="#1c827a"' in plain
    assert "var(" not in plain
    assert plain.count("<path ") == len(re.findall(r'<path class="\S+" fill="(?:#\w{6}|none)"', plain))


def test_the_rim_is_seen_on_dark_only_and_can_be_had_on_light() -> None:
    assert ".bc-rim{fill:none;stroke:var(--figure-rim,#" in svg_of("bridge", "dark")
    assert ".bc-rim{fill:none;stroke:var(--figure-rim,none)" in svg_of("bridge", "light")


def test_a_picture_with_a_size_is_shaped_like_it_and_has_its_ground() -> None:
    wide = still(LIBRARY.exercises["bridge"]).fitted(400, 400)
    root = ET.fromstring(to_svg(wide, load_palette("dark", "tan", "grey"), ground=True, size=(400, 400)))  # noqa: S314
    assert (root.get("viewBox"), root.get("width"), root.get("height")) == ("0 0 900 900", "400", "400")
    assert root[3][0].get("fill") == load_palette("dark", "tan", "grey").ground


def followed(data: str) -> list[tuple[float, float]]:
    """Return where a path of curves comes through: the end of every piece."""
    at, control, points = complex(0), complex(0), []
    for command, numbers in re.findall(r"([Mqtlz])([^Mqtlz]*)", data):
        values = [float(number) for number in NUMBERS.findall(numbers)]
        steps = [complex(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
        if command == "q":
            control, at = at + steps[0], at + steps[1]
            points.append(at)
        elif command == "t":
            for step in steps:
                control, at = 2 * at - control, at + step
                points.append(at)
        elif command == "l":
            at = control = at + steps[0]
            points.append(at)
        elif steps:
            at = control = steps[0]
    return [(point.real, point.imag) for point in points]


def test_a_curve_comes_where_its_nodes_pull_it() -> None:
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1) * 0.5
    told = drawn(area("top", 0, ring, soft=True)).partition("</style>")[2]
    data = re.search(r' d="([^"]*)"', told)
    assert data
    radii = np.linalg.norm(np.array(followed(data[1])) - 450, axis=1)
    assert np.allclose(radii, 225, atol=2)


def test_simplifying_keeps_ends_and_stays_near() -> None:
    along = np.linspace(0, 100, 200)
    wave = np.stack([along, 5 * np.sin(along / 9)], axis=1)
    fewer = simplified(wave, closed=False)
    assert len(fewer) < 60
    assert np.allclose(fewer[[0, -1]], wave[[0, -1]])
    assert np.abs(np.interp(along, fewer[:, 0], fewer[:, 1]) - wave[:, 1]).max() <= TOLERANCE + 0.01


def test_a_line_keeps_its_kind() -> None:
    shape = line("eye", np.array([[0.0, 0.0], [0.1, 0.05], [0.2, 0.0]]))
    assert ".bc-eye-line{fill:none;stroke:var(--figure-eye-line," in drawn(shape)


@pytest.mark.parametrize("shift", range(6))
def test_a_node_given_twice_stays_a_corner(shift: int) -> None:
    square = np.array([[-0.5, -0.5], [-0.5, -0.5], [0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
    told = drawn(area("top", 0, np.roll(square, shift, axis=0), soft=True)).partition("</style>")[2]
    data = re.search(r' d="([^"]*)"', told)
    assert data
    way = np.array(followed(data[1]))
    assert [np.abs(way - corner).max(axis=1).min() < 0.2 for corner in ((225, 675), (675, 675))] == [True, True]
    assert all(np.abs(way - corner).max(axis=1).min() > 50 for corner in ((225, 225), (675, 225)))
