"""How the coach speaks to somebody: in which words, how fast, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass

from backcoach.coach.speech import spoken_seconds
from backcoach.coach.words import Words


@dataclass(frozen=True, slots=True)
class Manner:
    """Everything about speech that the length of a session depends on.

    Attributes:
        words: what the coach says around the exercises.
        rate: words a minute; slower speech makes the get-ready times longer.
        brief: only names, numbers and reminders to breathe, for those who know the exercises.
    """

    words: Words
    rate: int
    brief: bool = False

    def seconds(self, text: str) -> float:
        """Return how long a sentence takes to say."""
        return spoken_seconds(text, self.rate, self.words.reading)
