"""What the tests of the store are made of."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from backcoach.coach.exercise import Side
from backcoach.coach.history import SessionStart, StepOutcome, StepRecord, Unit

SOON = 10.0
ZONE = timezone(timedelta(hours=2))
NOON = datetime(2026, 5, 12, 12, 0, 0, tzinfo=ZONE)


def start(uuid: str = "a", at: datetime = NOON, side: Side = Side.LEFT, pain: int | None = None) -> SessionStart:
    return SessionStart(uuid, "after_work", "After work", at, 600, side, '{"steps": []}', pain)


def step(
    place: int = 0,
    repetition: int = 1,
    side: str = "left",
    held: float = 30.0,
    outcome: StepOutcome = StepOutcome.DONE,
) -> StepRecord:
    return StepRecord(Unit(place, 1, repetition, side), "knee_to_chest", 30, held, outcome)


class Clock:
    """The time of day, as far as the test lets it pass."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
