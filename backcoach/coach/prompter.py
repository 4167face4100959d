"""Knows which cue comes next, and that nothing is said twice when a segment is made longer."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence

from backcoach.coach.cues import Cue, Mark

TO_THE_END = {Mark.START, Mark.COUNTDOWN}
"""What leads to the end of a segment is said again when that end is later."""


class Prompter:
    """A place among the cues of a timeline.

    Cues are given as they stand at the moment, so that it follows every change of the timeline.
    """

    def __init__(self) -> None:
        self._place = 0  # of the next cue
        self._told: Counter[Mark] = Counter()  # since the present segment began
        self._repeats: frozenset[Cue] = frozenset()  # which would tell it again

    def next(self, cues: Sequence[Cue]) -> Cue | None:
        """Return the next cue, if there is one."""
        return cues[self._place] if self._place < len(cues) else None

    def due(self, cues: Sequence[Cue], position: float) -> list[Cue]:
        """Return what is to be said before a position, and has not been said yet."""
        first = self._place
        self._place = max(first, _index(cues, position))
        due = [cue for cue in cues[first : self._place] if cue not in self._repeats]
        self._told.update(cue.mark for cue in due)
        return due

    def enter(self) -> None:
        """Take note that another segment begins."""
        self._told.clear()
        self._repeats = frozenset()

    def go_to(self, cues: Sequence[Cue], position: float, pointless: Callable[[Cue], bool] = lambda _: False) -> None:
        """Go on from a position, but not with cues that have become pointless."""
        self._place = _index(cues, position)
        while self._place < len(cues) and pointless(cues[self._place]):
            self._told[cues[self._place].mark] += 1
            self._place += 1

    def lengthen(self, cues: Sequence[Cue], position: float, segment: Sequence[Cue]) -> None:
        """Take the cues of a timeline in which the present segment, whose cues are `segment`, has become longer."""
        self._place = _index(cues, position)
        left = self._told.copy()
        repeats = []
        for cue in segment:
            if cue.mark not in TO_THE_END and left[cue.mark]:
                left[cue.mark] -= 1
                repeats.append(cue)
        self._repeats = frozenset(repeats)


def _index(cues: Sequence[Cue], position: float) -> int:
    return bisect_left(cues, position, key=lambda cue: cue.at)
