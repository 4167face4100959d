"""What the stage shows at a moment, as words and numbers: the same truth for the window, a test and a reader."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from backcoach.coach.events import Reason
from backcoach.coach.exercise import Mode
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import Session, State
from backcoach.coach.summary import clock
from backcoach.coach.words import sentence

_DOING = {
    Kind.PREPARE: "Get ready",
    Kind.SWITCH: "Switch sides",
    Kind.REST: "Rest",
    Kind.HOLD: "Hold",
    Kind.LOWER: "Let go",
}


@dataclass(frozen=True, slots=True)
class View:
    """One picture of a session.

    Attributes:
        doing: what to do now, in a word or two: "Hold".
        kind: the same for colour and shape; None while it stands still.
        digits: the one big number; `unit` says what it counts.
        side: "Left leg", or "".
        progress: of the whole session, 0.0 to 1.0.
        segment_progress: of the present segment, 0.0 to 1.0.
    """

    doing: str
    kind: Kind | None
    phase: str
    exercise: str
    side: str
    digits: str
    unit: str
    repetition: str
    following: str
    time_left: str
    progress: float
    segment_progress: float


def view(session: Session) -> View:
    """Return what to show now."""
    segment = session.segment
    digits, unit = _digits(session)
    running = session.state is State.RUNNING
    return View(
        doing=_doing(session),
        kind=segment.kind if running else None,
        phase=segment.phase.label,
        exercise=segment.exercise.name,
        side=sentence(session.timeline.words.side(segment.exercise, segment.side)) if segment.side else "",
        digits=digits,
        unit=unit,
        repetition=_repetition(session, segment),
        following=_following(session),
        time_left=clock(ceil(session.time_left)),
        progress=session.position / max(1, session.timeline.total_seconds),
        segment_progress=1 - session.segment_left / max(1, segment.seconds),
    )


def _doing(session: Session) -> str:
    if session.state is State.PAUSED:
        return "Stopped" if session.reason is Reason.HURT else "Paused"
    if session.lead_in:
        return "Going on"
    return doing(session.segment)


def doing(segment: Segment) -> str:
    """Return what to do in a segment, in a word or two: "Hold"."""
    if segment.kind is Kind.MOVE:
        return "Move into it" if segment.exercise.mode is Mode.HOLD else "Go"
    return _DOING[segment.kind]


def _digits(session: Session) -> tuple[str, str]:
    if session.lead_in:
        return _seconds(ceil(session.lead_in))
    segment = session.segment
    if segment.kind is Kind.MOVE and segment.exercise.mode is Mode.REPETITIONS:
        return f"{segment.repetition}", f"of {session.timeline.plan[segment.step].repetitions}"
    if segment.kind is Kind.MOVE and segment.exercise.mode is Mode.HOLD:
        return f"{session.timeline.plan[segment.step].hold}", "to hold"
    return _seconds(ceil(session.segment_left))


def _seconds(left: int) -> tuple[str, str]:
    return (clock(left), "minutes") if left >= 100 else (f"{left}", "second" if left == 1 else "seconds")


def _repetition(session: Session, segment: Segment) -> str:
    step = session.timeline.plan[segment.step]
    parts = []
    if segment.repetition and step.repetitions > 1 and step.exercise.mode is Mode.HOLD:
        parts.append(f"{segment.repetition} of {step.repetitions}")
    if segment.set and step.sets > 1:
        parts.append(f"set {segment.set} of {step.sets}")
    return " · ".join(parts)


def _following(session: Session) -> str:
    """Return what comes after this side or set: the other side, the next set, or the next exercise."""
    timeline, segment = session.timeline, session.segment
    place = timeline.block_start(segment.block + 1)
    if place >= len(timeline.segments):
        return "the end"
    after = timeline.segments[place]
    if after.step == segment.step:
        side = f", {timeline.words.side(after.exercise, after.side)}" if after.side else ""
        return f"{after.exercise.name}{side}" if after.kind is Kind.SWITCH else f"a rest, then set {after.set}"
    return after.exercise.name
