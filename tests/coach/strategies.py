"""Routines, holds and voices as people may have them, made from the real library."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from backcoach.coach.exercise import Exercise, Range, Side
from backcoach.coach.library import Library
from backcoach.coach.routine import PlannedStep, Routine, Step, plan_steps
from backcoach.coach.timeline import Timeline, lay_out
from backcoach.coach.words import Words
from backcoach.content import load_library
from backcoach.content.words import load_words

SLOWEST, FASTEST = 100, 260
NOTES = ("", "Slowly.", "My physiotherapist said: no further than where it is still easy, and stop before it pulls.")


@cache
def library() -> Library:
    return load_library()


@cache
def words() -> Words:
    return load_words()


def exercise(name: str) -> Exercise:
    return library().exercises[name]


def within(allowed: Range | None) -> st.SearchStrategy[int | None]:
    """Return any value of a range, its ends often, or None for the default."""
    if allowed is None:
        return st.none()
    ends = st.sampled_from((allowed.least, allowed.most))
    return st.none() | ends | st.integers(allowed.least, allowed.most)


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """Return any exercise at any dose it allows."""
    chosen = draw(st.sampled_from(sorted(library().exercises)))
    its = exercise(chosen)
    return Step(
        chosen,
        hold=draw(within(its.hold)),
        repetitions=draw(within(its.repetitions)),
        sets=draw(within(its.sets)),
        rest=draw(within(its.rest)),
        side=draw(st.sampled_from((None, *Side))) if its.per_side else None,
        seconds=draw(within(its.duration)),
        note=draw(st.sampled_from(NOTES)),
    )


def routines(most: int = 3) -> st.SearchStrategy[Routine]:
    return st.builds(
        Routine,
        id=st.just("any"),
        name=st.just("Any"),
        steps=st.lists(steps(), min_size=1, max_size=most).map(tuple),
        own=st.booleans(),
    )


def holds() -> st.SearchStrategy[dict[str, int]]:
    """Return what a user may have set, sensible or not."""
    return st.dictionaries(st.sampled_from(sorted(library().exercises)), st.integers(0, 200), max_size=6)


@st.composite
def plans(draw: st.DrawFn, most: int = 3) -> tuple[PlannedStep, ...]:
    first = draw(st.sampled_from(Side))
    return plan_steps(draw(routines(most)), library(), draw(holds()), first)


def rates() -> st.SearchStrategy[int]:
    return st.sampled_from((SLOWEST, 170, FASTEST)) | st.integers(SLOWEST, FASTEST)


@st.composite
def timelines(draw: st.DrawFn, most: int = 3) -> Timeline:
    return lay_out("any", "Any", draw(plans(most)), words(), draw(rates()))


@st.composite
def lengthened(draw: st.DrawFn) -> Timeline:
    """Return a timeline in which one segment was made longer, as the user may, once or twice."""
    timeline = draw(timelines(2))
    for _ in range(draw(st.integers(1, 2))):
        may = [i for i, it in enumerate(timeline.segments) if it.counts or not it.kind.is_work]
        index = draw(st.sampled_from(may))
        room = timeline.segments[index].room
        timeline = timeline.lengthened(index, 10 if room is None else min(10, room))
    return timeline
