"""Which pictures are tested: every fourth exercise with one body; with BACKCOACH_ALL_FIGURES=1 each with both.

All of them take minutes. Who draws an exercise checks it with `python -m backcoach.content.check_illustration <id>`.
"""

from __future__ import annotations

import os

from backcoach.content.illustrations import illustrated
from backcoach.figures.body import BODIES

EVERYTHING = bool(os.environ.get("BACKCOACH_ALL_FIGURES"))
ILLUSTRATED = sorted(illustrated())
SAMPLE = ILLUSTRATED if EVERYTHING else ILLUSTRATED[::4]
PICTURES = [
    (exercise, body)
    for place, exercise in enumerate(SAMPLE)
    for body in BODIES
    if EVERYTHING or body == BODIES[place % len(BODIES)]
]
