"""What the coach's listeners must be able to do; the real parts are built and joined in `app.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from backcoach.coach.history import Outcome, SessionStart, StepRecord


class Clock(Protocol):
    """Tells the time in seconds on a clock that never jumps."""

    def __call__(self) -> float:
        """Return seconds since some fixed moment."""
        ...


class Voice(Protocol):
    """Says cues. Never blocks, never raises: what cannot be said is reported by `trouble`."""

    def prepare(self, texts: Iterable[str], done: Callable[[], None] = ...) -> None:
        """Have texts at hand before they are said, the first ones first; forget what was to be prepared before.

        `done` is called, in any thread, when each of them is at hand or cannot be.
        """
        ...

    def lengths(self, texts: Iterable[str]) -> Mapping[str, float]:
        """Return how many seconds each text takes, measured; only of those that are at hand already."""
        ...

    def say(self, text: str, priority: int = 0) -> None:
        """Speak now. While a more important cue is being spoken, drop this one; otherwise cut the old one short."""
        ...

    def play(self, sound: str, priority: int = 0) -> None:
        """Play `assets/sounds/<sound>.wav` now, beside the words; among sounds the rule is the same as among cues."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def trouble(self) -> str:
        """Return why nothing can be heard, as a sentence with the remedy, or an empty string."""
        ...

    def close(self) -> None:
        """Let go of everything; nothing goes on speaking afterwards."""
        ...


class KeepAwake(Protocol):
    """Keeps the screen from going dark. Never blocks, never raises."""

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        ...

    def release(self) -> None:
        """Let the system decide again."""
        ...

    def close(self) -> None:
        """Release it for good."""
        ...


class Journal(Protocol):
    """Keeps what happened, as it happens. Never blocks, never raises: see `trouble`."""

    def begin(self, session: SessionStart) -> None:
        """Open a session."""
        ...

    def record(self, session: str, step: StepRecord, active_seconds: float) -> None:
        """Keep one finished, partial, skipped or hurt repetition; a repeated one replaces what was kept for it."""
        ...

    def replan(self, session: str, plan: str, planned_seconds: int) -> None:
        """Keep a changed plan, after an exercise was swapped for an easier one."""
        ...

    def end(self, session: str, outcome: Outcome, active_seconds: float) -> None:
        """Close a session."""
        ...

    def trouble(self) -> str:
        """Return why nothing can be kept, as a sentence with the remedy, or an empty string."""
        ...
