"""How the coach leads somebody: in which words, how fast, how much of it, and how long it waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from backcoach.coach.speech import spoken_seconds
from backcoach.coach.words import Words


@dataclass(frozen=True, slots=True)
class Manner:
    """Everything about speech and waits that the length of a session depends on.

    Attributes:
        words: what the coach says around the exercises.
        rate: words a minute; slower speech makes the get-ready times longer.
        brief: only names, numbers and reminders to breathe, for those who know the exercises.
        ready, switch: seconds beyond what words and a change of posture need, before an exercise and between sides.
        half_way: it is said and sounded when half of a longer hold is over.
        measured: seconds that texts take with the voice in use, as far as that is known.
    """

    words: Words
    rate: int
    brief: bool = False
    ready: int = 0
    switch: int = 0
    half_way: bool = True
    measured: Mapping[str, float] = field(default_factory=dict, compare=False)

    def seconds(self, text: str) -> float:
        """Return how long a sentence takes to say: never less than measured.

        And never less than estimated, so that a session is as long on every computer unless a voice needs more.
        """
        return max(spoken_seconds(text, self.rate, self.words.reading), self.measured.get(text, 0.0))
