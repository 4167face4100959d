"""How long a sentence takes to say, so that a hold can wait for its announcement.

The numbers are an upper bound fitted to eSpeak NG at 100 to 260 words a minute (`benchmarks/speech_length.py` checks
it against the engine that is installed): never too short, on the average a sixth too long.
"""

from __future__ import annotations

import re
from functools import lru_cache

from backcoach.coach.reading import Reading


@lru_cache(maxsize=4096)
def spoken_seconds(text: str, rate: int, reading: Reading) -> float:
    """Return seconds that saying `text` at `rate` words a minute will not exceed, without a silence around it."""
    spoken = reading.in_words(text)
    words = re.findall(r"[^\W\d_]+", spoken)
    inside = spoken.rstrip(" .!?")  # what stands at the end is silence, which is cut off
    commas, stops = len(re.findall(r"[,;]", inside)), len(re.findall(r"[.:!?]", inside))
    at_100 = 0.16 + 0.092 * sum(map(len, words)) + 0.115 * len(words) + 0.93 * commas + 0.71 * stops
    return round(0.12 + at_100 * 100 / rate, 2)
