"""A voice that is not heard, for tests about something else."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from backcoach.coach.settings import Settings


class SilentVoice:
    """Says nothing and has no trouble; what a test is about it says itself, in a class of its own."""

    speaks = True

    def start(self) -> None:
        """Do nothing."""

    def follow(self, settings: Settings) -> None:
        """Do nothing."""

    def configure(self, *, rate: int, volume: int, lead: float = 0.0) -> None:
        """Do nothing."""

    def prepare(self, texts: Iterable[str], done: Callable[[], None] = lambda: None) -> None:
        """Be done at once: there is nothing to wait for."""
        del texts
        done()

    def lengths(self, texts: Iterable[str]) -> dict[str, float]:
        """Return nothing: nothing was measured."""
        del texts
        return {}

    def say(self, text: str, priority: int = 0) -> None:
        """Say nothing."""

    def play(self, sound: str, priority: int = 0) -> None:
        """Play nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def trouble(self) -> str:
        """Return an empty string: silence is what was asked for."""
        return ""

    def name(self) -> str:
        """Return an empty string: it has none."""
        return ""

    def close(self) -> None:
        """Do nothing."""
