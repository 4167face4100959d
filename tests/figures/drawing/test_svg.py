import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from backcoach.content.illustrations import load_illustration
from backcoach.figures.body import load_body
from backcoach.figures.scene import floor_shapes, frame_of, picture
from backcoach.figures.shapes import Frame, area, line
from backcoach.figures.solver import solve
from backcoach.figures.svg import simplified, to_svg
from backcoach.ui.painter import load_palette
from tests.figures.chosen import SAMPLE

NUMBERS = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def svg_of(exercise: str, theme: str = "light") -> str:
    illustration, body = load_illustration(exercise), load_body("woman")
    drawing = picture(illustration, body, solve(body, illustration.pose(illustration.main)))
    shapes = (*floor_shapes(illustration), *drawing.shapes)
    return to_svg(shapes, load_palette(theme, "medium", "brown"), frame_of(illustration, body), f"{exercise} <&>")


@pytest.mark.parametrize("exercise", SAMPLE)
def test_every_exercise_is_a_small_svg(exercise: str) -> None:
    told = svg_of(exercise)
    root = ET.fromstring(told)  # noqa: S314 - our own
    assert len(told) < 60_000
    assert root[0].text == f"{exercise} <&>"


def test_colours_can_be_set_by_the_page() -> None:
    told = svg_of("bridge")
    assert "var(--figure-top,#1c827a)" in told
    assert "var(--figure-highlight," in told
    assert "color-mix(in srgb,var(--figure-bottoms-shade," in told


def test_the_rim_is_drawn_on_dark_only() -> None:
    assert "--figure-rim" in svg_of("bridge", "dark")
    assert "--figure-rim" not in svg_of("bridge", "light")


def followed(data: str) -> list[tuple[float, float]]:
    """Return where a path of curves comes through: the end of every piece."""
    at, control, points = complex(0), complex(0), []
    for command, numbers in re.findall(r"([MqtLz])([^MqtLz]*)", data):
        values = [float(number) for number in NUMBERS.findall(numbers)]
        steps = [complex(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
        if command == "q":
            control, at = at + steps[0], at + steps[1]
            points.append(at)
        elif command == "t":
            for step in steps:
                control, at = 2 * at - control, at + step
                points.append(at)
        elif steps:
            at = control = steps[0]
    return [(point.real, point.imag) for point in points]


def test_a_curve_comes_where_its_nodes_pull_it() -> None:
    angles = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1) * 0.5
    told = to_svg(
        [area("top", 0, ring, soft=True)], load_palette("light", "medium", "brown"), Frame(-1, 1, -1, 1), "ring"
    )
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
    assert np.abs(np.interp(along, fewer[:, 0], fewer[:, 1]) - wave[:, 1]).max() <= 0.31


def test_a_line_keeps_its_kind() -> None:
    shape = line("eye", np.array([[0.0, 0.0], [0.1, 0.05], [0.2, 0.0]]))
    told = to_svg([shape], load_palette("light", "medium", "brown"), Frame(-1, 1, -1, 1), "eye")
    assert "fill:none;stroke:var(--figure-eye-line," in told
