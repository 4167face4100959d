"""How long a sentence takes to say, so that a hold can wait for its announcement.

The numbers are an upper bound fitted to eSpeak NG at 100 to 260 words a minute (`benchmarks/speech_length.py` checks
it against the engine that is installed): never too short, on the average a sixth too long.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@lru_cache(maxsize=4096)
def spoken_seconds(text: str, rate: int) -> float:
    """Return seconds that saying `text` at `rate` words a minute will not exceed, without a silence around it."""
    spoken = re.sub(r"\d+", lambda found: _number(int(found[0])), text)
    spoken = re.sub(r"\b[Ll]eft\b", "right", spoken)  # so that a session is as long whichever side comes first
    words = re.findall(r"[^\W\d_]+", spoken)
    inside = spoken.rstrip(" .!?")  # what stands at the end is silence, which is cut off
    commas, stops = len(re.findall(r"[,;]", inside)), len(re.findall(r"[.:!?]", inside))
    at_100 = 0.16 + 0.092 * sum(map(len, words)) + 0.115 * len(words) + 0.93 * commas + 0.71 * stops
    return round(0.12 + at_100 * 100 / rate, 2)


def _number(number: int) -> str:
    """Write a number as it is spoken."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        return _TENS[number // 10] + (f" {_ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{_ONES[number // 100]} hundred" + (f" and {_number(number % 100)}" if number % 100 else "")
    return " ".join(_ONES[int(digit)] for digit in str(number))
