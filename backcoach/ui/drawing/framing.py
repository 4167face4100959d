"""Where a picture stands among words: as large as it can be without ever reaching under one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF

from backcoach.figures.outline import Bools, Floats
from backcoach.figures.scene import Extent
from backcoach.ui.boxes import Box

SMALLER = 0.975
"""Each scale that is tried is this much of the one before."""

PLACES = 31
"""How many places from left to right are tried at each scale."""

LIFT = 0.3
"""Of the free height above a picture is left below it."""


class Placing(NamedTuple):
    """Pixels for a metre, and the pixel at which the view's (0, 0) lies."""

    scale: float
    origin: QPointF


def placed_among(extent: Extent, room: Box, words: Sequence[Box] = (), *, mirrored: bool = False) -> Placing:
    """Return the largest placing inside a room at which an exercise never reaches under words at the room's top.

    A mirrored picture is placed as it will be seen; its caller turns it round.
    """
    frame, sky = extent.frame, extent.sky[::-1] if mirrored else extent.sky
    wide, high = frame.right - frame.left, frame.high - frame.low
    heights = sky - frame.low
    scale = min(room.width / wide, room.height / high)
    while True:
        lefts = _from_the_middle(room, wide * scale)
        free = _free(heights, wide, lefts, scale, room, words)
        if free.max() >= 0 or scale < 1:
            break
        scale *= SMALLER
    place = int(np.argmax(free >= 0))
    lift = max(0.0, float(free[place])) * LIFT
    left = lefts[place]
    if mirrored:  # the frame's right edge is seen on the left
        return Placing(scale, QPointF(left + frame.right * scale, room.bottom - lift + frame.low * scale))
    return Placing(scale, QPointF(left - frame.left * scale, room.bottom - lift + frame.low * scale))


def _from_the_middle(room: Box, width: float) -> Floats:
    """Return left edges at which a picture may stand, those in the middle first."""
    lefts = np.linspace(room.x, room.right - width, PLACES)
    middle = room.x + (room.width - width) / 2
    return lefts[np.argsort(np.abs(lefts - middle), kind="stable")]


def _free(heights: Floats, wide: float, lefts: Floats, scale: float, room: Box, words: Sequence[Box]) -> Floats:
    """Return for each left edge how many pixels are free between the picture and whatever is above it."""
    step = wide * scale / len(heights)
    begins = lefts[:, None] + step * np.arange(len(heights))[None, :]
    tops = room.bottom - heights * scale
    free = np.full(len(lefts), float(tops.min()) - room.y)
    for box in words:
        under: Bools = (begins + step > box.x) & (begins < box.right)
        gaps = np.where(under, tops[None, :] - box.bottom, np.inf)
        free = np.minimum(free, gaps.min(axis=1))
    return free
