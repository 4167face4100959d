"""How written text is read aloud: numbers, units and names. The rules are data, so that each language has its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, eq=False)
class Reading:
    """What stands in `assets/reading/<language>.toml`.

    Attributes:
        rules: what is found (a regular expression) and what is said for it, applied in this order.
        ones, tens: the words for 0 to 19, and for 20, 30 ... 90; for lengths only, a voice knows its numbers.
        hundred, hundred_and: how 100 to 999 are put together, with {number} of hundreds and {rest}.
        as_long_as: words that count as long as others, so that either side of an exercise takes the same time.
    """

    rules: tuple[tuple[str, str], ...]
    ones: tuple[str, ...]
    tens: tuple[str, ...]
    hundred: str
    hundred_and: str
    as_long_as: Mapping[str, str]

    def aloud(self, text: str) -> str:
        """Return a text as a voice is to read it: "3 x 10, 30 s" becomes "3 times 10, 30 seconds"."""
        if self._anything.search(text):  # most sentences stand as they are: one search is quicker than thirty
            for pattern, said in self._patterns:
                text = pattern.sub(said, text)
        return text

    def in_words(self, text: str) -> str:
        """Return a text with its numbers in words, for its length."""
        text = NUMBER.sub(lambda found: self._number(int(found[0])), self.aloud(text))
        for pattern, other in self._twins:
            text = pattern.sub(other, text)
        return text

    @cached_property
    def _anything(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{found})" for found, _ in self.rules), re.IGNORECASE)

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(found, re.IGNORECASE), said) for found, said in self.rules]

    @cached_property
    def _twins(self) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(rf"\b{word}\b", re.IGNORECASE), other) for word, other in self.as_long_as.items()]

    def _number(self, number: int) -> str:
        if number < 20:
            return self.ones[number]
        if number < 100:
            return self.tens[number // 10 - 2] + (f" {self.ones[number % 10]}" if number % 10 else "")
        if number < 1000:
            template = self.hundred_and if number % 100 else self.hundred
            return template.format(number=self.ones[number // 100], rest=self._number(number % 100))
        return " ".join(self.ones[int(digit)] for digit in str(number))
