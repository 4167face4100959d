"""What is said, when: never two at once, nothing over the start, breathing in every ten seconds of effort."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise, product

import pytest
from hypothesis import given

from backcoach.coach import script
from backcoach.coach.block import cut
from backcoach.coach.cues import Cue, Mark, Priority, with_breathing
from backcoach.coach.exercise import Mode, Posture
from backcoach.coach.routine import Step
from backcoach.coach.segment import Kind, Segment
from backcoach.coach.timeline import Timeline
from tests.coach.making import BRIDGE, CAT, KNEE, MARCH, laid_out, planned
from tests.coach.strategies import Case, cases, longer_cases, words
from tests.each import each

TINY = 0.011  # cues are placed to the hundredth of a second


def blocks(timeline: Timeline) -> Iterator[tuple[list[Segment], list[Cue]]]:
    """Yield the working segments of each block with everything said in them and in the wait before."""
    for _, found in groupby(timeline.segments, key=lambda it: it.block):
        segments = list(found)
        yield [it for it in segments if it.kind.is_work], [cue for it in segments for cue in it.cues]


def at(segment: Segment, mark: Mark) -> list[float]:
    return [cue.at for cue in segment.cues if cue.mark is mark]


def texts(timeline: Timeline, *marks: Mark) -> list[str]:
    return [cue.say for cue in timeline.cues if not marks or cue.mark in marks]


def assert_never_two_at_once(timeline: Timeline) -> None:
    everything = [*timeline.cues, timeline.ending]
    for cue in everything:
        assert cue.end - cue.at >= timeline.manner.seconds(cue.say) - TINY
    for before, after in pairwise(everything):
        assert after.at >= before.end - TINY, (before, after)


def assert_work_waits_for_its_announcement(timeline: Timeline) -> None:
    for work, cues in blocks(timeline):
        (start,) = (cue for cue in cues if cue.mark is Mark.START)
        assert start.end <= next(it for it in work if it.counts).start + TINY


def assert_breathing_is_not_forgotten(timeline: Timeline) -> None:
    for work, cues in blocks(timeline):
        if work[0].exercise.mode is Mode.TIME:
            continue
        end = work[-1].start if work[-1].kind is Kind.LOWER else work[-1].end
        moments = [cue.at for cue in cues if cue.breathes and cue.at > work[0].start]
        assert all(after - before <= 10 + TINY for before, after in pairwise([work[0].start, *moments, end]))


def assert_the_countdown_ends_on_zero(timeline: Timeline) -> None:
    for it in timeline.segments:
        counts_down = it.seconds >= 3 and (it.kind is Kind.HOLD or (it.exercise.mode is Mode.TIME and it.counts))
        if not counts_down or it.exercise.pace:
            assert not at(it, Mark.COUNTDOWN)
            continue
        three, two, one = (cue for cue in it.cues if cue.mark is Mark.COUNTDOWN)
        assert "".join(cue.say for cue in (three, two, one)) == "321"
        assert 0 <= three.at - (it.end - 3) <= 0.2
        assert 0 <= two.at - (it.end - 2) <= 0.1
        assert abs(one.at - (it.end - 1)) <= TINY
        assert one.end <= it.end


def assert_long_walks_are_accompanied(timeline: Timeline) -> None:
    for it in timeline.units:
        if it.exercise.mode is Mode.TIME and not it.exercise.pace:
            moments = [it.start, *(cue.at for cue in it.cues if cue.mark is not Mark.COUNTDOWN), it.end - 3]
            assert max(after - before for before, after in pairwise(moments)) <= 24  # 20, and what gave way to another


def assert_cues_stand_in_their_segment(timeline: Timeline) -> None:
    for it in timeline.segments:
        assert all(it.start <= cue.at < it.end for cue in it.cues)


@given(cases())
def test_every_rule_of_speech_holds_for_every_routine_and_voice(case: Case) -> None:
    timeline = case.timeline
    assert_never_two_at_once(timeline)
    assert_cues_stand_in_their_segment(timeline)
    assert_work_waits_for_its_announcement(timeline)
    assert_breathing_is_not_forgotten(timeline)
    assert_the_countdown_ends_on_zero(timeline)
    assert_long_walks_are_accompanied(timeline)


@given(longer_cases())
def test_every_rule_of_speech_holds_for_what_was_made_longer(case: Case) -> None:
    timeline = case.timeline
    assert_never_two_at_once(timeline)
    assert_cues_stand_in_their_segment(timeline)
    assert_work_waits_for_its_announcement(timeline)
    assert_breathing_is_not_forgotten(timeline)
    assert_the_countdown_ends_on_zero(timeline)
    assert_long_walks_are_accompanied(timeline)


@given(cases())
def test_half_way_is_told_in_long_holds_alone_and_only_if_it_is_wanted(case: Case) -> None:
    timeline = case.timeline
    for it in timeline.segments:
        if it.kind is Kind.HOLD:
            assert len(at(it, Mark.HALF)) == (it.seconds >= 20 and case.half_way)
            assert all(abs(moment - (it.start + it.end) / 2) < 2 for moment in at(it, Mark.HALF))


@given(cases())
def test_every_step_is_named_and_every_hold_released(case: Case) -> None:
    timeline = case.timeline
    named = [it.exercise.say.name in cue.say for it in timeline.segments for cue in it.cues if cue.mark is Mark.NEXT]
    assert named == [True] * len(timeline.plan)
    for it in timeline.segments:
        if it.kind is Kind.LOWER:
            assert at(it, Mark.RELEASE)[0] <= it.start + 0.5
    assert timeline.ending.mark is Mark.ENDING


def test_a_hold_is_announced_by_name_and_length() -> None:
    assert texts(laid_out(KNEE), Mark.START) == ["Hold knee to chest, 20 seconds."] * 2
    assert texts(laid_out(CAT), Mark.START) == ["Begin."]


def test_the_next_exercise_is_told_with_its_side_and_dose() -> None:
    timeline = laid_out(MARCH, KNEE, BRIDGE, CAT)

    assert texts(timeline, Mark.NEXT) == [
        "Next: march in place. For 1 minute.",
        "Next: knee to chest, left leg first. Hold for 20 seconds on each side.",
        "Next: bridge. 5 times, 5 seconds each.",
        "Next: cat-camel. 4 times.",
    ]


def test_how_to_do_it_is_explained_once_and_the_note_each_time() -> None:
    noted = Step("bridge", hold=5, repetitions=5, sets=2, note="Slowly.")
    timeline = laid_out(noted, noted)

    assert len(texts(timeline, Mark.HOW)) == 1
    assert texts(timeline, Mark.NOTE) == ["Slowly."] * 2


def test_the_way_to_the_floor_and_up_again_is_told() -> None:
    assert texts(laid_out(MARCH, KNEE, MARCH, Step("sit_to_stand"), MARCH), Mark.MOVE) == [
        "Come down to the floor, in your own time.",
        "Roll onto your side and push up with your hands.",
        "Take a seat.",
        "Stand up.",
    ]


def test_who_kneels_gets_up_over_one_foot() -> None:
    assert texts(laid_out(CAT, MARCH), Mark.MOVE)[-1] == "Bring one foot forward and push up with your hands."


def test_what_is_held_is_named_as_people_say_it() -> None:
    assert texts(laid_out(Step("neck_turns", hold=3)), Mark.START)[0] == "Hold the turn, 3 seconds."
    assert texts(laid_out(BRIDGE), Mark.START) == ["Hold bridge, 5 seconds."]


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (60, "1 minute"),
        (61, "about 1 minute"),
        (63, "about 1 minute"),
        (67, "67 seconds"),
        (75, "1 minute 15 seconds"),
        (103, "about 1 minute 45 seconds"),
        (120, "2 minutes"),
        (157, "about 2 minutes 35 seconds"),
    ],
)
def test_a_long_time_is_told_to_the_quarter_minute_or_as_it_is_counted(seconds: int, told: str) -> None:
    assert words().rough_length(seconds) == told


def test_repetitions_are_counted_and_the_last_is_told() -> None:
    assert texts(laid_out(BRIDGE), Mark.COUNT) == ["Number 2.", "Number 3.", "Number 4.", "Last one."]
    assert texts(laid_out(CAT), Mark.COUNT) == ["1.", "2.", "3.", "Last one."]
    assert texts(laid_out(KNEE), Mark.COUNT) == []


def test_alternating_sides_are_named() -> None:
    assert texts(laid_out(Step("dead_bug", repetitions=3)), Mark.COUNT) == [
        *("1. Left leg.", "Right leg."),
        *("2. Left leg.", "Right leg."),
        *("Last one. Left leg.", "Right leg."),
    ]


def test_a_rest_tells_how_long_and_what_comes_next() -> None:
    assert texts(laid_out(Step("bridge", sets=3)), Mark.REST) == [
        "Rest for 30 seconds. Then set 2 of 3.",
        "Rest for 30 seconds. Then set 3 of 3.",
    ]
    assert texts(laid_out(Step("knee_to_chest", hold=5, sets=2, rest=0)), Mark.REST) == ["Set 2 of 2."]


def test_sides_are_switched_by_name_and_release_belongs_to_the_exercise() -> None:
    timeline = laid_out(Step("knee_to_chest", hold=5, repetitions=2))

    assert texts(timeline, Mark.SWITCH) == ["Switch sides. Now the right leg."]
    assert texts(timeline, Mark.RELEASE) == ["Release, and breathe.", "Lower your foot to the floor."] * 2


def test_a_long_walk_has_its_half_and_its_last_minute() -> None:
    (walk,) = laid_out(Step("march_in_place", seconds=180)).units

    assert at(walk, Mark.HALF) == [walk.start + 90]
    assert at(walk, Mark.TIME_LEFT) == [walk.end - 60]
    assert at(walk, Mark.TIP)[:3] == [walk.start + 10, walk.start + 30, walk.start + 50]


def test_belly_breathing_is_led_breath_by_breath() -> None:
    (breathing,) = laid_out(Step("belly_breathing", seconds=30)).units

    assert [(round(cue.at - breathing.start), cue.say) for cue in breathing.cues] == [
        (moment, say) for start in (0, 10, 20) for moment, say in ((start, "Breathe in."), (start + 4, "And out."))
    ]


def test_ten_seconds_more_move_what_is_tied_to_the_end() -> None:
    before = laid_out(KNEE, CAT)
    index = before.segments.index(before.units[0])
    after = before.lengthened(index, 10)

    assert after.total_seconds == before.total_seconds + 10
    assert after.segments[index].end == before.segments[index].end + 10
    assert after.segments[:index] == before.segments[:index]
    assert [cue.at for it in after.segments[index + 1 :] for cue in it.cues] == [
        cue.at + 10 for it in before.segments[index + 1 :] for cue in it.cues
    ]
    assert after.ending.at == before.ending.at + 10


def test_a_hold_too_short_to_count_down_is_counted_down_when_longer() -> None:
    short = laid_out(Step("bridge", hold=2))
    index = short.segments.index(short.units[0])

    assert at(short.segments[index], Mark.COUNTDOWN) == []
    assert len(at(short.lengthened(index, 10).segments[index], Mark.COUNTDOWN)) == 3


def test_what_the_exercise_needs_weighs_more_than_a_tip() -> None:
    rising = [Mark.TIP, Mark.COUNT, Mark.NEXT, Mark.START, Mark.ANSWER, Mark.HURT]

    assert [Cue(0, "", mark).priority for mark in rising] == list(Priority)
    assert {Cue(0, "", mark).priority for mark in Mark} == set(Priority)


def test_a_count_gives_way_to_breathing_and_a_countdown_does_not() -> None:
    def left(mark: Mark) -> list[Mark]:
        talk = [Cue(float(second), "x", mark, 1.0) for second in range(15)]
        return [cue.mark for cue in with_breathing(talk, "Breathe.", 0.9, 0, 15)]

    assert left(Mark.COUNT).count(Mark.COUNT) == 14
    assert Mark.BREATH in left(Mark.COUNT)
    assert left(Mark.COUNTDOWN) == [Mark.COUNTDOWN] * 15


@each(product(Posture, Posture))
def test_every_change_of_posture_says_the_way(before: Posture, after: Posture) -> None:
    block = replace(next(cut(planned(BRIDGE))), before=before, posture=after)
    ways = [text for mark, text in script.lead_lines(block, words()) if mark is Mark.MOVE]

    assert len(ways) == (before is not after)


def test_who_lies_on_a_side_rolls_over_and_has_the_time() -> None:
    timeline = laid_out(Step("side_plank_knees", hold=5))
    (switch,) = (it for it in timeline.segments if it.kind is Kind.SWITCH)

    assert switch.seconds >= 10
    assert [cue.say for cue in switch.cues if cue.mark is Mark.SWITCH] == ["Roll over. Now the right side."]


@given(longer_cases())
def test_half_way_is_in_the_middle_of_what_was_made_longer(case: Case) -> None:
    for it in case.timeline.segments:
        if it.kind is Kind.HOLD:
            assert at(it, Mark.HALF) == [(it.start + it.end) / 2] * (it.seconds >= 20 and case.half_way)
