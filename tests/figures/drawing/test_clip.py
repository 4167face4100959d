import numpy as np
import pytest

from backcoach.figures.body import load_body
from backcoach.figures.camera import Camera
from backcoach.figures.clip import CONTOUR, EDGE, LEVEL, Facing, visible, visible_where
from backcoach.figures.outline import areas, chain
from backcoach.figures.skeleton import PARTS
from backcoach.figures.surface import grouped, surface_of


@pytest.fixture(scope="module")
def facing() -> Facing:
    """The woman at rest from one side, each part a unit."""
    body = load_body("woman")
    surface = surface_of(body)
    view = Camera(-30, 10).view(body.vertices)
    corners = view[surface.faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    towards = np.asarray(np.bincount(surface.faces.ravel(), np.repeat(normals[:, 2], 3)), np.float64)
    units = tuple((part,) for part in range(len(PARTS)))
    return Facing(surface, grouped(surface, units), view, towards * 1e3)


def test_segments_close(facing: Facing) -> None:
    for found in (visible(facing), visible_where(facing, facing.view[:, 1] - 1.0)):
        assert np.array_equal(np.sort(found.tails), np.sort(found.heads))
        assert len(found.points) == len(found.tails) == len(found.side) == len(found.kind)


def test_what_is_above_a_level_and_what_is_below_are_all_there_is(facing: Facing) -> None:
    def area(values: np.ndarray) -> float:
        found = visible_where(facing, values)
        loops = chain(found.tails, found.heads)
        return float(areas(found.points[loops.edges][:, :2], loops).sum())

    whole = visible(facing)
    loops = chain(whole.tails, whole.heads)
    height = facing.view[:, 1] - 0.913
    everything = float(areas(whole.points[loops.edges][:, :2], loops).sum())
    assert area(height) + area(-height) == pytest.approx(everything, rel=1e-6)
    assert 0.1 * everything < area(height) < 0.9 * everything


def test_a_level_lies_where_the_value_is_zero(facing: Facing) -> None:
    found = visible_where(facing, facing.view[:, 1] - 1.0)
    assert np.allclose(found.points[found.kind == LEVEL, 1], 1.0, atol=1e-9)
    assert {EDGE, CONTOUR, LEVEL} == set(found.kind.tolist())


def test_nothing_is_above_a_level_that_nothing_reaches(facing: Facing) -> None:
    assert len(visible_where(facing, facing.view[:, 1] - 9.0).tails) == 0
