"""Routines, holds and voices as people may have them, made from the real library."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from hypothesis import strategies as st

from backcoach.coach.exercise import Exercise, Range, Side
from backcoach.coach.library import Library
from backcoach.coach.manner import Manner
from backcoach.coach.routine import REST_AFTER, PlannedStep, Routine, Step, plan_steps
from backcoach.coach.segment import Segment
from backcoach.coach.settings import OPTIONS, RESTS, Settings
from backcoach.coach.timeline import Timeline, lay_out
from backcoach.coach.words import Words
from tests import content

SLOWEST, FASTEST = 100, 260
NOTES = ("", "Slowly.", "My physiotherapist said: no further than where it is still easy, and stop before it pulls.")


def library() -> Library:
    return content.LIBRARY


def words() -> Words:
    return content.WORDS


def manner(rate: int = 170, *, brief: bool = False, ready: int = 0, switch: int = 0, half_way: bool = True) -> Manner:
    return Manner(words(), rate, brief, ready, switch, half_way)


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
        rest_after=draw(within(REST_AFTER)),
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


def lengths() -> st.SearchStrategy[dict[str, int]]:
    """Return which holds or rests a user may have set, sensible or not."""
    return st.dictionaries(st.sampled_from(sorted(library().exercises)), st.integers(0, 200), max_size=6)


def rates() -> st.SearchStrategy[int]:
    return st.sampled_from((SLOWEST, 170, FASTEST)) | st.integers(SLOWEST, FASTEST)


@dataclass(frozen=True)
class Case:
    """A routine with all that shapes its timeline; short to print, unlike the timeline itself.

    Attributes:
        longer: places, as fractions, of segments that the user makes longer one after the other.
    """

    routine: Routine
    holds: dict[str, int]
    first: Side
    rate: int
    ready: int = 0
    switch: int = 0
    rests: str = "usual"
    half_way: bool = True
    rests_after: dict[str, int] = field(default_factory=dict)
    longer: tuple[float, ...] = ()

    @property
    def settings(self) -> Settings:
        return Settings(holds=self.holds, rests=self.rests, rests_after=self.rests_after)

    @cached_property
    def plan(self) -> tuple[PlannedStep, ...]:
        return plan_steps(self.routine, library(), self.settings, self.first)

    @cached_property
    def timeline(self) -> Timeline:
        how = manner(self.rate, ready=self.ready, switch=self.switch, half_way=self.half_way)
        timeline = lay_out("any", "Any", self.plan, how)
        for place in self.longer:
            may = [i for i, it in enumerate(timeline.segments) if _may_grow(it)]
            index = may[int(place * len(may))]
            room = timeline.segments[index].room
            timeline = timeline.lengthened(index, 10 if room is None else min(10, room))
        return timeline


def _may_grow(segment: Segment) -> bool:
    return not segment.kind.is_work if segment.room is None else segment.room > 0


def _most(key: str) -> int:
    return next(option.most for option in OPTIONS if option.key == key)


def _cases(most: int, longer: st.SearchStrategy[tuple[float, ...]]) -> st.SearchStrategy[Case]:
    return st.builds(
        Case,
        routines(most),
        lengths(),
        st.sampled_from(Side),
        rates(),
        st.integers(0, _most("ready_more")),
        st.integers(0, _most("switch_more")),
        st.sampled_from(sorted(RESTS)),
        st.booleans(),
        lengths(),
        longer,
    )


def cases() -> st.SearchStrategy[Case]:
    return _cases(3, st.just(()))


def longer_cases() -> st.SearchStrategy[Case]:
    return _cases(2, st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=3).map(tuple))
