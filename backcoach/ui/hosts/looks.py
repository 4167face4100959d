"""What a kind of moment looks like on the stage."""

from __future__ import annotations

from typing import NamedTuple

from backcoach.coach.segment import Kind


class Look(NamedTuple):
    """What a kind of moment looks like: an icon, and a colour of the theme."""

    shape: str
    role: str


LOOKS = {
    Kind.PREPARE: Look("prepare", "prepare"),
    Kind.SWITCH: Look("switch", "prepare"),
    Kind.REST: Look("rest", "rest"),
    Kind.MOVE: Look("move", "move"),
    Kind.HOLD: Look("hold", "hold"),
    Kind.LOWER: Look("lower", "move"),
    None: Look("pause", "text"),
}
"""Shape and colour of what is being done, by kind."""
DIMMED = 1.7  # times the usual tint of a ground: a rest is to be seen without reading
GOING_ON, HURTS = Look("prepare", "prepare"), Look("hurts", "danger")
