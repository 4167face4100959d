import numpy as np

from backcoach.figures.curve import ROUNDED, rounded, straight

POINTS = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [5.0, 5.0], [6.0, 6.0], [7.0, 5.0]])
COUNTS, CLOSED = np.array([4, 3]), np.array([True, False])


def test_straight_lines_close_where_they_should() -> None:
    packed = straight(POINTS, COUNTS, CLOSED)
    assert packed["kind"].tolist() == [0, 1, 1, 1, 1, 0, 1, 1]
    assert packed["x"].tolist() == [0, 2, 2, 0, 0, 5, 6, 7]


def test_curves_run_through_the_middles() -> None:
    packed = rounded(POINTS, COUNTS, CLOSED)
    assert len(packed) == ROUNDED * len(POINTS) + len(COUNTS)
    assert (packed["x"][0], packed["y"][0]) == (0, 1)
    ends = packed[3 : 3 * 4 + 1 : 3]
    assert list(zip(ends["x"], ends["y"], strict=True)) == [(1, 0), (2, 1), (1, 2), (0, 1)]


def test_an_open_curve_begins_and_ends_at_its_ends() -> None:
    packed = rounded(POINTS[4:], np.array([3]), np.array([False]))
    assert (packed["x"][0], packed["y"][0]) == (5, 5)
    assert (packed["x"][-1], packed["y"][-1]) == (7, 5)
