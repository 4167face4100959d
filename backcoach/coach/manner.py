"""How the coach speaks to somebody: in which words, how fast, and how much of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from backcoach.coach.speech import spoken_seconds
from backcoach.coach.words import Words


@dataclass(frozen=True, slots=True)
class Manner:
    """Everything about speech that the length of a session depends on.

    Attributes:
        words: what the coach says around the exercises.
        rate: words a minute; slower speech makes the get-ready times longer.
        brief: only names, numbers and reminders to breathe, for those who know the exercises.
        measured: seconds that texts take with the voice in use, as far as that is known.
    """

    words: Words
    rate: int
    brief: bool = False
    measured: Mapping[str, float] = field(default_factory=dict, compare=False)

    def seconds(self, text: str) -> float:
        """Return how long a sentence takes to say: never less than measured.

        And never less than estimated, so that a session is as long on every computer unless a voice needs more.
        """
        return max(spoken_seconds(text, self.rate, self.words.reading), self.measured.get(text, 0.0))
