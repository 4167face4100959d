"""What the stage shows at a moment, as words and numbers: the same truth for the window, a test and a reader."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from backcoach.coach.breath import Breath, breath_at
from backcoach.coach.events import Reason
from backcoach.coach.exercise import Mode
from backcoach.coach.script import set_dose
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.session import Session, State
from backcoach.coach.summary import clock
from backcoach.coach.timeline import Timeline
from backcoach.coach.words import IN_MINUTES, sentence
from backcoach.language import mark, plural, tr

LAST = 3
"""Seconds of a countdown."""

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
        tag: what stands before the exercise's name that is not being done yet: "Next", with the set.
        aside: what is good to know meanwhile: what comes after this, or how often and how long what comes now is done.
        side: "Left leg", or "".
        number, total: which repetition of how many; 0 of 0 where nothing is repeated.
        progress: of the whole session, 0.0 to 1.0.
        segment_progress: of the present segment, 0.0 to 1.0.
        last: whole seconds left, when they are the last ones of what is timed, else 0.
        breath: of who holds or rests, or is led in breathing; None where nothing is to be shown of it.
        waiting: nothing is done yet: one gets ready, changes sides or rests.
        breathing: the same in words; "" in a hold, where the coach speaks of it in its own time.
    """

    doing: str
    kind: Kind | None
    tag: str
    phase: str
    exercise: str
    side: str
    digits: str
    unit: str
    repetition: str
    following: str
    aside: str
    time_left: str
    progress: float
    segment_progress: float
    number: int = 0
    total: int = 0
    last: int = 0
    breath: Breath | None = None
    breathing: str = ""
    waiting: bool = False


def view(session: Session) -> View:
    """Return what to show now."""
    segment, coming = session.segment, session.coming
    digits, unit = _digits(session)
    running = session.state is State.RUNNING
    breath = _breath(session, segment) if running else None
    return View(
        doing=_doing(session),
        kind=segment.kind if running else None,
        tag=_tag(session, coming),
        phase=coming.phase.label,
        exercise=coming.exercise.name,
        side=sentence(session.timeline.words.side(coming.exercise, coming.side)) if coming.side else "",
        digits=digits,
        unit=unit,
        repetition=_repetition(session, segment) if segment.kind.is_work else "",
        following=_following(session.timeline, coming),
        aside=_aside(session, coming),
        time_left=clock(ceil(session.time_left)),
        progress=session.position / max(1, session.timeline.total_seconds),
        segment_progress=_gone(session),
        number=segment.repetition or 0,
        total=_total(session, segment),
        last=_last(session) if running else 0,
        breath=breath,
        waiting=not segment.kind.is_work,
        breathing="" if breath is None or segment.kind is Kind.HOLD else _breathing(breath),
    )


def _tag(session: Session, segment: Segment) -> str:
    if segment.kind.is_work:
        return ""
    repetition = _repetition(session, segment)
    return f"{tr('Next')} · {repetition}" if repetition else tr("Next")


def _aside(session: Session, segment: Segment) -> str:
    if segment.kind.is_work:
        return tr("Then: {exercise}", exercise=_following(session.timeline, segment))
    step = session.timeline.plan[segment.step]
    both = len(step.sides) > 1 and segment.kind is not Kind.SWITCH
    return set_dose(step, session.timeline.words, both=both).rstrip(".")  # a label, not a sentence


def _breathing(breath: Breath) -> str:
    return tr("Breathe in") if breath.inward else tr("Breathe out")


def _gone(session: Session) -> float:
    return 1 - session.segment_left / max(1, session.segment.seconds)


def _total(session: Session, segment: Segment) -> int:
    """Return how many repetitions there are, where they are counted."""
    return session.timeline.plan[segment.step].repetitions if segment.repetition else 0


def _last(session: Session) -> int:
    """Return which of the last seconds this is; a movement that is not timed has none."""
    segment = session.segment
    timed = not segment.kind.is_work or segment.kind is Kind.HOLD or segment.exercise.mode is Mode.TIME
    left = ceil(session.lead_in or (session.segment_left if timed else 0))
    return left if left <= LAST else 0


def _breath(session: Session, segment: Segment) -> Breath | None:
    """Return the figure's own breath; whoever moves in another rhythm is not told how to breathe."""
    paced = segment.kind is Kind.MOVE and segment.exercise.pace is not None
    if session.lead_in or not (paced or segment.kind in {Kind.HOLD, Kind.REST}):
        return None
    return breath_at(_gone(session), segment.seconds, segment.exercise.pace if paced else None)


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
    if left >= IN_MINUTES:
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


def _following(timeline: Timeline, segment: Segment) -> str:
    """Return what comes after this side or set: the other side, the next set, or the next exercise."""
    after = timeline.after(segment)
    if after is None:
        return tr("the end", about="comes next")
    if after.step == segment.step:
        if after.kind is not Kind.SWITCH:
            return tr("a rest, then set {number}", number=after.set)
        if after.side:
            side = timeline.words.side(after.exercise, after.side)
            return tr("{exercise}, {side}", exercise=after.exercise.name, side=side)
    if segment.kind.is_work and timeline.rests_after(segment):
        return tr("a rest, then {exercise}", exercise=after.exercise.name)
    return after.exercise.name
