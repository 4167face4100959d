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
from backcoach.language import mark, plural, tr

_DOING = {
    Kind.PREPARE: mark("Get ready"),
    Kind.SWITCH: mark("Switch sides"),
    Kind.REST: mark("Rest"),
    Kind.HOLD: mark("Hold"),
    Kind.LOWER: mark("Let go"),
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
        return tr("Stopped") if session.reason is Reason.HURT else tr("Paused")
    if session.lead_in:
        return tr("Going on")
    return doing(session.segment)


def doing(segment: Segment) -> str:
    """Return what to do in a segment, in a word or two: "Hold"."""
    if segment.kind is Kind.MOVE:
        return tr("Move into it") if segment.exercise.mode is Mode.HOLD else tr("Go")
    return tr(_DOING[segment.kind])


def _digits(session: Session) -> tuple[str, str]:
    if session.lead_in:
        return _seconds(ceil(session.lead_in))
    segment = session.segment
    if segment.kind is Kind.MOVE and segment.exercise.mode is Mode.REPETITIONS:
        return f"{segment.repetition}", tr(
            "of {count}", about="3 of 8", count=session.timeline.plan[segment.step].repetitions
        )
    if segment.kind is Kind.MOVE and segment.exercise.mode is Mode.HOLD:
        return f"{session.timeline.plan[segment.step].hold}", tr("to hold", about="seconds")
    return _seconds(ceil(session.segment_left))


def _seconds(left: int) -> tuple[str, str]:
    if left >= 100:
        return clock(left), tr("minutes", about="under 1:40")
    return f"{left}", plural("second", "seconds", left, about="under the number")


def _repetition(session: Session, segment: Segment) -> str:
    step = session.timeline.plan[segment.step]
    parts = []
    if segment.repetition and step.repetitions > 1 and step.exercise.mode is Mode.HOLD:
        parts.append(tr("{number} of {count}", number=segment.repetition, count=step.repetitions))
    if segment.set and step.sets > 1:
        parts.append(tr("set {number} of {count}", number=segment.set, count=step.sets))
    return " · ".join(parts)


def _following(session: Session) -> str:
    """Return what comes after this side or set: the other side, the next set, or the next exercise."""
    timeline, segment = session.timeline, session.segment
    place = timeline.block_start(segment.block + 1)
    if place >= len(timeline.segments):
        return tr("the end", about="comes next")
    after = timeline.segments[place]
    if after.step == segment.step:
        if after.kind is not Kind.SWITCH:
            return tr("a rest, then set {number}", number=after.set)
        if after.side:
            side = timeline.words.side(after.exercise, after.side)
            return tr("{exercise}, {side}", exercise=after.exercise.name, side=side)
    return after.exercise.name
