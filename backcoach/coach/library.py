"""Everything the coach can choose from, looked up by id or by any name people use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from backcoach.coach.exercise import Activity, Exercise, ForbiddenMove, Source


@dataclass(frozen=True, slots=True)
class Library:
    """The exercises, activities, forbidden moves, flags and sources, by id.

    Attributes:
        flags: id of a flag -> the sentence a user ticks ("My wrists do not like taking weight").
    """

    exercises: Mapping[str, Exercise]
    activities: Mapping[str, Activity]
    forbidden: Mapping[str, ForbiddenMove]
    flags: Mapping[str, str]
    sources: Mapping[str, Source]

    def forbidden_move(self, name: str) -> ForbiddenMove | None:
        """Return the forbidden move called `name`, under any of its names and spellings, else None."""
        wanted = plain(name)
        for move in self.forbidden.values():
            if wanted in {plain(known) for known in (move.name, *move.aliases)}:
                return move
        return None


def plain(name: str) -> str:
    """Return a name with case, punctuation, articles and plural endings taken away: "Sit-ups" -> "situp"."""
    words = re.sub(r"\([^)]*\)", " ", name.lower().replace("-", " ").replace("_", " "))
    words = re.sub(r"[^\w ]", "", words)
    return "".join(_singular(word) for word in words.split() if word not in {"the", "a", "an", "and", "with", "of"})


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 2 and word.endswith("s") and not word.endswith("ss") else word
