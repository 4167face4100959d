"""An exercise as a picture in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from backcoach.coach.exercise import Side
from backcoach.content.stills import still
from backcoach.figures.palette import Palette, load_palette
from backcoach.figures.shapes import Still
from backcoach.figures.svg import to_svg
from backcoach.language import tr
from backcoach.shelf import Shelf
from backcoach.store.files import write_whole
from backcoach.text.files import target_of
from backcoach.text.out import complain

SIZE = (900, 600)
"""Width and height of a picture in pixels unless asked for otherwise."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn, and how; None where the exercise itself or the usual decides."""

    exercise: str
    pose: str | None
    side: str | None
    body: str
    theme: str
    skin: str
    hair: str
    size: tuple[int, int] | None


def draw(shelf: Shelf, wish: Wish, file: str, png: Callable[[Still, Palette, tuple[int, int]], bytes]) -> int:
    """Write a picture into a file whose name ends with .svg or .png.

    Args:
        shelf: where the exercises are.
        wish: what is to be drawn.
        file: path of the file; one that is there is replaced.
        png: paints a picture in pixels, which takes more than text: a painter.

    Raises:
        BackCoachError: there is no such picture, or the file cannot be written.
    """
    target = target_of(shelf, file)
    size = wish.size or SIZE
    side = Side(wish.side) if wish.side else None
    found = still(shelf.exercise(wish.exercise), wish.pose, wish.body, side).fitted(*size)
    palette = load_palette(wish.theme, wish.skin, wish.hair)
    if file.lower().endswith(".svg"):
        write_whole(target, to_svg(found, palette, ground=True, size=size))
    else:
        write_whole(target, png(found, palette, size))
    complain(tr("{exercise} drawn to {file}.", exercise=found.title, file=target))
    return 0
