"""Everything the process that draws is asked for: plain data in, plain data out. Cheap to import, also in the window's.

Each of these loads what it needs, numpy above all, when it is first called.
"""

from __future__ import annotations

import copyreg
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import backcoach.figures  # noqa: F401 - its room holds numpy to one thread, whichever module loads it first
from backcoach.coach.exercise import Exercise
from backcoach.ui.drawing.canvas import Canvas, Pixels, Shot
from backcoach.ui.drawing.film import Cel, Moment

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from backcoach.ui.drawing.reel import Reel

FINER = 2  # times larger than it is shown is a small picture painted, because thin lines have a least width


def _read_only(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


# An exercise has such a mapping, which Python cannot send by itself.
copyreg.pickle(MappingProxyType, lambda mapping: (_read_only, (dict(mapping),)))


@dataclass(frozen=True, slots=True)
class Look:
    """What a small picture depends on beside the exercise; sizes are in pixels of the screen.

    Attributes:
        metres: how high a picture is, so that all figures are of one size on one ground; 0 fills each picture.
        loops: it is the first picture of one that can move, and leaves room for all of the movement.
    """

    figure: str
    skin: str
    hair: str
    theme: str
    width: int
    height: int
    metres: float = 0.0
    loops: bool = False


def load() -> None:
    """Load what pictures need, before the first one is asked for."""
    from backcoach.content import stills  # noqa: F401, PLC0415 - see above
    from backcoach.ui.drawing import loop, pictures  # noqa: F401, PLC0415 - as above

    reel()


@cache
def reel() -> Reel:
    """Return the pictures that are kept, for whichever view shows a film: only one does at a time."""
    from backcoach.ui.drawing.reel import Reel  # noqa: PLC0415 - see above

    return Reel()


def shot(moment: Moment, canvas: Canvas, seen: Cel | None) -> Shot | None:
    """Return the picture of a moment, as far as it differs from the one that is seen on this canvas.

    Returns:
        None where the exercise is not drawn.
    """
    return reel().shot(moment, canvas, seen)


def expect(moment: Moment) -> None:
    """Have ready what the first picture of another exercise, or another side, would wait for."""
    reel().expect(moment)


def tile(exercise: Exercise, seconds: float, canvas: Canvas, body: str) -> Pixels | None:
    """Return the small picture of so many seconds after what tells most; None where the exercise is not drawn."""
    from backcoach.ui.drawing import loop  # noqa: PLC0415 - see above

    image = loop.picture(exercise, seconds, canvas, body, reel())
    return None if image is None else Pixels.of(image)


def thumbnail(exercise: Exercise, look: Look) -> bytes:
    """Return the small picture of an exercise that is drawn, as a PNG file."""
    from backcoach.ui.drawing.pictures import saved  # noqa: PLC0415 - see above

    image = (_beginning if look.loops else _still)(exercise, look)
    return saved(image, "PNG")


def _beginning(exercise: Exercise, look: Look) -> QImage:
    from backcoach.ui.drawing import loop  # noqa: PLC0415 - see above
    from backcoach.ui.drawing.reel import Reel  # noqa: PLC0415 - as above

    canvas = Canvas(look.width, look.height, 1.0, look.theme, look.skin, look.hair)
    image = loop.picture(exercise, 0.0, canvas, look.figure, Reel())
    assert image is not None  # whether it is drawn was looked up
    return image


def _still(exercise: Exercise, look: Look) -> QImage:
    from backcoach.content.stills import still  # noqa: PLC0415 - see above
    from backcoach.figures.palette import load_palette  # noqa: PLC0415 - as above
    from backcoach.ui.drawing.pictures import painted, smaller  # noqa: PLC0415 - as above

    palette = load_palette(look.theme, look.skin, look.hair)
    one = still(exercise, body=look.figure)
    one = one.on_ground(look.metres * look.width / look.height, look.metres) if look.metres else one
    return smaller(painted(one, palette, (look.width * FINER, look.height * FINER), clear=True), FINER)
