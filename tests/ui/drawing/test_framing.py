"""Where things stand on the stage: inside it, beside each other, and the figure where no words are."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.exercise import Side
from backcoach.content.illustrations import illustrated, loaded_illustration
from backcoach.figures.body import load_body
from backcoach.figures.scene import Extent, extent_of
from backcoach.figures.shapes import Frame
from backcoach.ui.boxes import Box
from backcoach.ui.drawing.framing import Placing, placed_among
from backcoach.ui.places import pain_places, places
from tests.each import each

SIZES = [(850, 480), (1310, 660), (1860, 970), (480, 850), (700, 1260), (3700, 2000)]
ROOM = Box(20, 90, 1310, 480)
CORNERS = (Box(20, 90, 500, 150), Box(930, 90, 400, 330))


def overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 0.5 and down > 0.5


def inside(box: Box, area: Box) -> bool:
    return (
        box.x >= area.x - 0.5
        and box.y >= area.y - 0.5
        and box.right <= area.right + 0.5
        and box.bottom <= area.bottom + 0.5
        and min(box.width, box.height) > 10
    )


@each(product(SIZES, [18, 34]))
def test_words_have_places_of_their_own_inside_the_stage(size: tuple[int, int], em: int) -> None:
    area = Box(0, 0, *size)
    where = places(area, em, 0.3)
    words = (where.line, where.left, where.tag, where.name, where.side, where.doing, where.digits, where.dots)
    said = (where.caption, where.following)

    assert all(inside(box, area) for box in (*words, *said, where.steps, where.now, *where.words))
    assert not [pair for pair in combinations((*words, *said), 2) if overlap(*pair) and where.name not in pair]
    assert not overlap(where.steps, where.now)
    while_working = places(area, em, 0.3, waiting=False)
    assert where.words == while_working.words, "the figure does not move"
    assert where.name.height >= while_working.name.height
    assert where.side.bottom <= where.words[0].bottom + 0.5


@pytest.mark.parametrize("size", SIZES[1:])
def test_what_comes_next_is_larger_than_what_is_done(size: tuple[int, int]) -> None:
    next_one, this_one = (places(Box(0, 0, *size), 18, 0.3, waiting=waiting) for waiting in (True, False))

    assert next_one.name.height > 1.25 * this_one.name.height
    assert next_one.side.height > 1.25 * this_one.side.height


@pytest.mark.parametrize("high", [330, 360, 400])
def test_under_a_banner_in_a_small_window_the_number_gives_way(high: int) -> None:
    where = places(Box(0, 0, 880, high), 34, 0.3)

    assert where.dots.bottom <= where.caption.y + 0.5
    assert where.digits.height > 0


@each(product(SIZES, [18, 34]))
def test_what_hurts_leaves_room_for_how_to_come_out_of_it(size: tuple[int, int], em: int) -> None:
    area = Box(0, 0, *size)
    where = pain_places(area, em)

    assert all(inside(box, area) for box in where)
    assert not [pair for pair in combinations(where, 2) if overlap(*pair)]


def tops(placing: Placing, extent: Extent, *, mirrored: bool = False) -> list[Box]:
    """Return the columns of what is seen, each from its top to the ground."""
    frame, sky = extent.frame, extent.sky
    wide = (frame.right - frame.left) / len(sky)
    turn = -1 if mirrored else 1
    seen = []
    for place, high in enumerate(sky):
        edges = [placing.origin.x() + turn * placing.scale * (frame.left + (place + by) * wide) for by in (0, 1)]
        top = placing.origin.y() - float(high) * placing.scale
        seen.append(Box(min(edges), top, abs(edges[1] - edges[0]), (float(high) - frame.low) * placing.scale))
    return seen


@pytest.mark.parametrize("mirrored", [False, True])
@given(
    sky=st.lists(st.floats(0.1, 2.0), min_size=5, max_size=20),
    width=st.floats(0.4, 2.5),
    words=st.lists(st.tuples(st.floats(0, 900), st.floats(50, 400), st.floats(10, 300)), max_size=3),
)
def test_the_figure_never_reaches_under_words_nor_out_of_its_room(
    mirrored: bool, sky: list[float], width: float, words: list[tuple[float, float, float]]
) -> None:
    extent = Extent(Frame(-width / 3, width * 2 / 3, 0.0, max(sky)), np.array(sky))
    boxes = [Box(ROOM.x + x, ROOM.y, wide, high) for x, wide, high in words]
    seen = tops(placed_among(extent, ROOM, boxes, mirrored=mirrored), extent, mirrored=mirrored)

    assert all(inside(column, ROOM) for column in seen if min(column.width, column.height) > 10)
    assert not [column for column in seen for box in boxes if overlap(column, box)]


def test_without_words_it_fills_its_room() -> None:
    extent = Extent(Frame(0.0, 2.0, 0.0, 0.5), np.full(10, 0.5))
    scale, origin = placed_among(extent, ROOM)

    assert scale == ROOM.width / 2.0
    assert origin.x() == ROOM.x


@pytest.mark.parametrize("exercise", ["knee_to_chest", "march_in_place", "cat_camel"])
def test_the_sky_of_an_exercise_is_above_all_it_ever_shows(exercise: str) -> None:
    assert exercise in illustrated()
    frame, sky = extent_of(loaded_illustration(exercise), load_body("woman"), Side.LEFT)

    assert sky.max() == pytest.approx(frame.high, abs=0.02)
    assert sky.min() < frame.low + (frame.high - frame.low) * 0.5  # somewhere it is free
    scale = placed_among(Extent(frame, sky), ROOM, CORNERS).scale
    below = ROOM.within(0, max(box.height for box in CORNERS), 0, 0)
    assert scale > 1.2 * min(below.width / (frame.right - frame.left), below.height / (frame.high - frame.low))
