"""When somebody breathes in and out: the same for the figure, for the shape beside it, and for the words."""

from __future__ import annotations

from math import cos, pi
from typing import NamedTuple

from backcoach.coach.exercise import Pace

BREATH = 6.0
"""Seconds of an easy breath; a rest or a hold has a whole number of breaths about as long."""

SHORTEST_BREATH = 3.5
"""Seconds below which a rest or a hold has none: nobody breathes that fast while resting."""

IN = 0.4
"""Of a breath is breathing in; breathing out takes a little longer."""


class Breath(NamedTuple):
    """A moment of a breath: how deep, 0 (out) to 1 (in), and which way it goes."""

    depth: float
    inward: bool


def breath_at(progress: float, seconds: int, pace: Pace | None = None) -> Breath | None:
    """Return the breath at a share of a time, 0 to 1; None when the time is too short for one.

    Out at both ends. With a pace a breath is as long as that says.
    """
    if seconds < SHORTEST_BREATH:
        return None
    whole, share_in = BREATH, IN
    if pace:
        whole, share_in = pace.breathe_in + pace.breathe_out, pace.breathe_in / (pace.breathe_in + pace.breathe_out)
    breaths = max(1, round(seconds / whole))
    phase = progress * breaths % 1.0
    inward = phase < share_in
    share = phase / share_in if inward else (1.0 - phase) / (1.0 - share_in)
    return Breath(0.5 - 0.5 * cos(pi * share), inward)
