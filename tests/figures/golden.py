"""Small pictures of exercises as they should look, kept in `golden/` and renewed by `make pictures`.

Two of each exercise: the main pose as drawn, and another pose or side with the other body. Grey and coarse, they
are compared so that another machine's rounding or anti-aliasing is forgiven, but a limb that has moved is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from backcoach.coach.exercise import Exercise, Side
from backcoach.content.illustrations import load_illustration
from backcoach.content.stills import still
from backcoach.figures.palette import load_palette
from backcoach.figures.shapes import Still
from backcoach.ui.drawing.pictures import painted

Pixels = NDArray[np.int16]

GOLDEN = Path(__file__).resolve().parent / "golden"
SIZE = (240, 160)
LEVELS = 16
CLEARLY = 40
"""How much darker or lighter, of 255, a pixel has to be than all its neighbours in the other picture."""

ALLOWED = 25
"""How many pixels may be so: another raster makes about ten, an arm turned by ten degrees about a hundred."""


def views(exercise: Exercise) -> Iterator[tuple[Path, Still]]:
    """Yield the pictures of an exercise that are kept, each with its path."""
    illustration = load_illustration(exercise.id)
    yield GOLDEN / f"{exercise.id}-main.png", still(exercise).fitted(*SIZE)
    other = Side(illustration.side).other if illustration.side else None
    pose = illustration.main if other else illustration.motion.rest
    yield GOLDEN / f"{exercise.id}-other.png", still(exercise, pose, "man", other).fitted(*SIZE)


def pixels(picture: Still) -> Pixels:
    """Return a picture as (high, wide) grey levels, 0 to 255, as coarse as they are kept."""
    return coarse(painted(picture, load_palette("light", "light", "brown"), SIZE))


def coarse(image: QImage) -> Pixels:
    """Return an image as `LEVELS` grey levels."""
    step = 256 // LEVELS
    return (_values(image.convertToFormat(QImage.Format.Format_Grayscale8)) // step * step).astype(np.int16)


def keep(path: Path, picture: Pixels) -> None:
    """Write a picture as a small PNG."""
    high, wide = picture.shape
    image = QImage(picture.astype(np.uint8).tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8)
    path.parent.mkdir(exist_ok=True)
    image.save(str(path))


def kept(path: Path) -> Pixels:
    """Return a picture that is kept."""
    return _values(QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8))


def differing(one: Pixels, two: Pixels) -> int:
    """Return how many pixels of either are clearly darker or lighter than all there, or next to there, in the other."""
    return max(_outside(one, two), _outside(two, one))


def _outside(picture: Pixels, other: Pixels) -> int:
    wide = np.pad(other, 1, mode="edge")
    high, width = other.shape
    near = np.stack([wide[y : y + high, x : x + width] for y in range(3) for x in range(3)])
    return int(((picture > near.max(axis=0) + CLEARLY) | (picture < near.min(axis=0) - CLEARLY)).sum())


def _values(image: QImage) -> Pixels:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(np.int16)
