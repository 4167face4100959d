"""Small routines by hand, and a session with a clock that a test turns."""

from __future__ import annotations

from collections.abc import Callable

from backcoach.coach.events import CueDue, Event, SegmentBegan, StepKept
from backcoach.coach.exercise import Side
from backcoach.coach.history import StepRecord, Unit
from backcoach.coach.routine import PlannedStep, Routine, Step, plan_steps
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import Session
from backcoach.coach.settings import Settings
from backcoach.coach.timeline import Timeline, lay_out
from tests.coach.strategies import library, manner

KNEE = Step("knee_to_chest", hold=20)
BRIDGE = Step("bridge", hold=5, repetitions=5)
MARCH = Step("march_in_place", seconds=60)
CAT = Step("cat_camel", repetitions=4)


def planned(*steps: Step, first: Side = Side.LEFT) -> tuple[PlannedStep, ...]:
    return plan_steps(Routine("small", "Small", steps), library(), Settings(), first)


def laid_out(*steps: Step, rate: int = 170, going_on: Unit | None = None) -> Timeline:
    return lay_out("small", "Small", planned(*steps), manner(rate), going_on)


class Seat:
    """Somebody at the machine: lets time pass and presses keys."""

    def __init__(self, *steps: Step, session: Session | None = None, now: float = 1000.0) -> None:
        self.session = session or Session(laid_out(*steps), library())
        self.now = now
        self.events: list[Event] = []

    def press(self, command: Callable[[float], list[Event]], after: float = 0.0) -> list[Event]:
        self.now += after
        happened = command(self.now)
        self.events += happened
        return happened

    def wait(self, seconds: float) -> list[Event]:
        """Let time pass, in steps of at most half a second."""
        happened: list[Event] = []
        while seconds > 0:
            happened += self.press(self.session.tick, min(0.5, seconds))
            seconds -= 0.5
        return happened

    def start(self) -> Seat:
        self.press(self.session.start)
        return self

    def reach(self, kind: Kind, seconds: float = 0.0, step: int = 0, repetition: int | None = None) -> Segment:
        """Let time pass until so far into the first segment of a kind, of a step, that still lies ahead."""
        ahead = [it for it in self.session.timeline.segments if it.start >= self.session.position and it.step == step]
        wanted = next(it for it in ahead if it.kind is kind and repetition in {None, it.repetition})
        self.wait(wanted.start + seconds - self.session.position)
        return wanted

    def record(self, step: int, repetition: int = 1, side: str = "", set_number: int = 1) -> StepRecord | None:
        return self.session.tally.results.get(Unit(step, set_number, repetition, side))


def said(events: list[Event]) -> list[str]:
    return [event.cue.say for event in events if isinstance(event, CueDue)]


def began(events: list[Event]) -> list[Segment]:
    return [event.segment for event in events if isinstance(event, SegmentBegan)]


def kept(events: list[Event]) -> list[StepRecord]:
    return [event.record for event in events if isinstance(event, StepKept)]


def names(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]
