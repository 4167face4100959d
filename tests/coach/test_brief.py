"""Those who know the exercises may hear only names and numbers; breathing is still reminded of."""

from __future__ import annotations

from backcoach.coach.cues import Mark
from backcoach.coach.timeline import Timeline, lay_out
from tests.coach.making import BRIDGE, CAT, KNEE, MARCH, planned
from tests.coach.strategies import manner

STEPS = (MARCH, CAT, KNEE, BRIDGE)
FULL = lay_out("x", "X", planned(*STEPS), manner())
BRIEF = lay_out("x", "X", planned(*STEPS), manner(brief=True))


def told(timeline: Timeline, *marks: Mark) -> list[str]:
    return [cue.say for cue in timeline.cues if cue.mark in marks]


def test_how_to_do_it_is_left_out() -> None:
    assert told(FULL, Mark.HOW)
    assert not told(BRIEF, Mark.HOW)
    steps = {text for it in STEPS for text in planned(it)[0].exercise.steps}
    assert not steps & set(told(BRIEF, Mark.TIP))


def test_names_numbers_sides_and_ways_stay() -> None:
    kept = (Mark.NEXT, Mark.MOVE, Mark.START, Mark.COUNT, Mark.COUNTDOWN, Mark.RELEASE, Mark.SWITCH, Mark.HALF)
    assert set(told(FULL, *kept)) == set(told(BRIEF, *kept))


def test_breathing_is_reminded_of_as_often() -> None:
    assert sum(cue.breathes for cue in BRIEF.cues) >= sum(cue.breathes for cue in FULL.cues)


def test_the_work_is_as_long_and_the_waits_are_no_longer() -> None:
    def seconds(timeline: Timeline, *, work: bool) -> list[int]:
        return [it.seconds for it in timeline.segments if it.kind.is_work is work]

    assert seconds(BRIEF, work=True) == seconds(FULL, work=True)
    assert all(a <= b for a, b in zip(seconds(BRIEF, work=False), seconds(FULL, work=False), strict=True))
    assert BRIEF.total_seconds < FULL.total_seconds
