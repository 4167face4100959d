from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backcoach.figures.outline import areas, chain, runs, smooth

SQUARE = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])


@st.composite
def rings(draw: st.DrawFn) -> tuple[list[list[int]], list[tuple[int, int]]]:
    """Loops of nodes, and their edges in any order."""
    sizes = draw(st.lists(st.integers(3, 9), min_size=1, max_size=5))
    loops, first = [], 0
    for size in sizes:
        loops.append(list(range(first, first + size)))
        first += size
    edges = [(loop[place], loop[(place + 1) % len(loop)]) for loop in loops for place in range(len(loop))]
    return loops, draw(st.permutations(edges))


@given(rings())
def test_chained_edges_form_the_loops_they_were_made_of(case: tuple[list[list[int]], list[tuple[int, int]]]) -> None:
    wanted, edges = case
    tails, heads = np.array(edges).T
    loops = chain(tails, heads)
    found = []
    for start, count in zip(loops.starts, loops.counts, strict=True):
        nodes = tails[loops.edges[start : start + count]].tolist()
        assert [heads[edge] for edge in loops.edges[start : start + count]] == [*nodes[1:], nodes[0]]
        turn = nodes.index(min(nodes))
        found.append(nodes[turn:] + nodes[:turn])
    assert sorted(found) == wanted


def test_an_anticlockwise_loop_has_a_positive_area() -> None:
    loops = chain(np.arange(4), np.roll(np.arange(4), -1))
    points = SQUARE[loops.edges]
    assert areas(points, loops).tolist() == [1.0]
    assert areas(points[::-1], loops).tolist() == [-1.0]


@given(st.lists(st.booleans(), min_size=3, max_size=12))
def test_runs_hold_every_wanted_edge_once(wanted: list[bool]) -> None:
    count = len(wanted)
    loops = chain(np.arange(count), np.roll(np.arange(count), -1))
    found = runs(loops, np.array(wanted))
    covered = []
    for start, length, closed in zip(found.starts, found.counts, found.closed, strict=True):
        nodes = found.nodes[start : start + length].tolist()
        steps = list(pairwise(nodes)) + ([(nodes[-1], nodes[0])] if closed else [])
        assert all((one + 1) % count == other for one, other in steps)
        covered += [one for one, _ in steps]
        assert closed == all(wanted)
    assert sorted(covered) == [place for place, flag in enumerate(wanted) if flag]


def test_smoothing_leaves_fixed_points_and_hardly_shrinks() -> None:
    angles = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    rough = np.stack([np.cos(angles), np.sin(angles)], axis=1) * (1 + 0.03 * (-1) ** np.arange(60))[:, None]
    loops = chain(np.arange(60), np.roll(np.arange(60), -1))
    free = np.ones(60, bool)
    free[0] = False
    smoothed = smooth(rough, loops, free, rounds=3)
    radius = np.linalg.norm(smoothed[2:-2], axis=1)
    assert np.allclose(smoothed[0], rough[0])
    assert radius.std() < 0.01
    assert abs(radius.mean() - 1) < 0.02
