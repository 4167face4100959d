"""Which pictures are tested: each exercise with one body, in turn; with BACKCOACH_ALL_FIGURES=1 each with both."""

from __future__ import annotations

import os

from backcoach.content.illustrations import illustrated
from backcoach.figures.body import BODIES

ILLUSTRATED = sorted(illustrated())
PICTURES = [
    (exercise, body)
    for place, exercise in enumerate(ILLUSTRATED)
    for body in BODIES
    if os.environ.get("BACKCOACH_ALL_FIGURES") or body == BODIES[place % len(BODIES)]
]
