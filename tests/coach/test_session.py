"""What each key does, at moments one can picture."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product
from math import ceil

import pytest

from backcoach.coach.beginning import left_of
from backcoach.coach.cues import Mark
from backcoach.coach.events import CueDue, Ended, Event, Hushed, Paused, Reason, Replanned, Resumed
from backcoach.coach.exercise import Posture, Side
from backcoach.coach.history import Outcome, StepOutcome, StepRecord
from backcoach.coach.routine import Step
from backcoach.coach.segment import Kind
from backcoach.coach.session import Session, State
from tests.coach.making import BRIDGE, CAT, KNEE, MARCH, Seat, began, kept, laid_out, names, said
from tests.coach.strategies import library, words
from tests.each import each

RESTED = Step("cat_camel", repetitions=4, rest_after=20)
AT_REST = "Come gently to rest, in whatever position is most comfortable."
COMMANDS = ("tick", "start", "pause", "resume", "skip", "done", "back", "more", "hurt", "ease", "stop")
PLANK = Step("plank", hold=20, repetitions=1)


def test_a_whole_session_is_announced_done_and_ended() -> None:
    seat = Seat(KNEE, CAT).start()
    seat.wait(seat.session.timeline.total_seconds)

    assert seat.session.state is State.FINISHED
    assert began(seat.events) == list(seat.session.timeline.segments)
    assert [event.cue for event in seat.events if isinstance(event, CueDue)] == [
        *seat.session.timeline.cues,
        seat.session.timeline.ending,
    ]
    assert [it.outcome for it in kept(seat.events)] == [StepOutcome.DONE] * 6
    assert seat.events[-1] == Ended(Outcome.COMPLETED)
    assert seat.session.active_seconds == seat.session.timeline.total_seconds


@each(COMMANDS[2:-1])
def test_before_the_start_only_start_and_stop_do_anything(command: str) -> None:
    seat = Seat(KNEE)

    assert seat.press(getattr(seat.session, command), 1.0) == []
    assert (seat.session.state, seat.session.position) == (State.READY, 0.0)


@each(product(COMMANDS, ["stop", "finish"]))
def test_after_the_end_nothing_does_anything(command: str, last: str) -> None:
    seat = Seat(CAT).start()
    seat.wait(seat.session.timeline.total_seconds if last == "finish" else 3)
    if last == "stop":
        seat.press(seat.session.stop)
    over = (seat.session.state, seat.session.position, seat.session.active_seconds)

    assert seat.press(getattr(seat.session, command), 1.0) == []
    assert (seat.session.state, seat.session.position, seat.session.active_seconds) == over


def test_stopping_before_the_start_ends_it_silently() -> None:
    seat = Seat(KNEE)

    assert seat.press(seat.session.stop) == [Ended(Outcome.STOPPED)]
    assert seat.session.active_seconds == 0


def test_stopping_keeps_the_part_that_was_held() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 7.5)
    events = seat.press(seat.session.stop)

    assert names(events) == ["Hushed", "StepKept", "CueDue", "Ended"]
    assert [(it.outcome, it.held_seconds, it.planned_seconds) for it in kept(events)] == [
        (StepOutcome.PARTIAL, 7.5, 20)
    ]
    assert seat.session.outcome is Outcome.STOPPED


def test_a_pause_stands_and_goes_on_after_three_seconds() -> None:
    seat = Seat(KNEE).start()
    hold = seat.reach(Kind.HOLD, 5)
    events = seat.press(seat.session.pause)
    seat.press(seat.session.tick, 3600)
    assert events[:2] == [Hushed(), Paused(Reason.USER)]
    assert said(events) == ["Paused."]

    events = seat.press(seat.session.resume)
    assert events[0] == Resumed(3)
    assert said(events) == ["Going on."]
    assert [seat.session.lead_in, seat.session.position] == [3, hold.start + 5]
    assert said(seat.wait(3)) == ["2", "1"]
    seat.wait(1)
    assert seat.session.position == hold.start + 6


def test_a_pause_in_the_last_millisecond_does_not_end_it() -> None:
    seat = Seat(CAT).start()
    seat.wait(seat.session.timeline.total_seconds - 0.5)
    seat.press(seat.session.pause, 0.499)
    assert not seat.session.is_over
    assert seat.session.time_left == pytest.approx(0.001)

    seat.press(seat.session.resume, 60)
    seat.wait(3.001)
    assert seat.session.state is State.FINISHED


def test_a_pause_on_the_stroke_of_the_end_comes_too_late() -> None:
    seat = Seat(CAT).start()
    seat.wait(seat.session.timeline.total_seconds - 0.5)

    assert isinstance(seat.press(seat.session.pause, 0.5)[-1], Ended)


def test_two_seconds_are_a_slow_machine_and_more_is_a_gap() -> None:
    seat = Seat(KNEE).start()
    seat.press(seat.session.tick, 2.0)
    assert (seat.session.position, seat.session.state) == (2.0, State.RUNNING)

    events = seat.press(seat.session.tick, 2.001)
    assert isinstance(events[1], Paused)
    assert events[1].reason is Reason.GAP
    assert events[1].gap == pytest.approx(2.001)
    assert said(events) == ["Some time has passed, so we are paused. Go on, when you are ready."]
    assert seat.session.position == 2.0


def test_a_clock_that_goes_back_takes_nothing_away() -> None:
    seat = Seat(KNEE).start()
    seat.wait(5)
    assert seat.press(seat.session.tick, -500) == []
    seat.wait(1)

    assert seat.session.position == 6.0


def test_what_comes_too_late_is_shown_and_not_said() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 16.5)
    late = [event.late for event in seat.press(seat.session.tick, 2.0) if isinstance(event, CueDue)]

    assert late == [True, False]  # "3" at 17 and "2" at 18, seen at 18.5


def test_a_skipped_hold_counts_what_was_held_and_goes_to_the_other_side() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 4)
    events = seat.press(seat.session.skip)

    assert names(events) == ["Hushed", "StepKept", "CueDue", "Resumed", "SegmentBegan"]
    assert began(events)[0].kind is Kind.SWITCH
    assert seat.session.state is State.RUNNING


def test_who_skips_a_hold_is_told_how_to_let_go_and_has_the_time_for_it() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 4)
    events = seat.press(seat.session.skip)
    (told,) = (event.cue for event in events if isinstance(event, CueDue))

    assert (told.say, told.mark) == ("Lower your foot to the floor.", Mark.ANSWER)
    lead_in, at = seat.session.lead_in, seat.session.position
    assert told.seconds <= lead_in == ceil(told.seconds)
    assert said(seat.wait(lead_in)) == []  # the seconds are not counted over the sentence
    assert seat.session.position == at
    assert said(seat.wait(0.5)) == ["Switch sides. Now the right leg."]


def test_a_skip_of_the_last_block_is_the_end() -> None:
    seat = Seat(KNEE).start()
    seat.wait(seat.session.lead_in)
    seat.reach(Kind.SWITCH, 1)
    seat.reach(Kind.HOLD, 4)
    events = seat.press(seat.session.skip)

    assert "Lower your foot to the floor." not in said(events)
    assert events[-1] == Ended(Outcome.COMPLETED)


def test_what_was_skipped_to_its_end_before_one_repetition_was_done_is_not_completed() -> None:
    seat = Seat(KNEE).start()
    for _ in "left", "right":
        seat.reach(Kind.HOLD, 4)
        events = seat.press(seat.session.skip)
        seat.wait(seat.session.lead_in)

    assert said(events) == [words().stopped]
    assert events[-1] == Ended(Outcome.STOPPED)


def test_a_skip_while_getting_ready_leaves_the_whole_step_out() -> None:
    seat = Seat(KNEE, CAT).start()
    events = seat.press(seat.session.skip, 1.0)

    assert [it.outcome for it in kept(events)] == [StepOutcome.SKIPPED] * 2
    assert began(events)[-1].exercise.id == "cat_camel"


def test_after_a_skip_the_way_down_still_gets_its_time() -> None:
    seat = Seat(BRIDGE, Step("prone_prop", hold=5)).start()
    events = seat.press(seat.session.skip, 1.0)

    assert isinstance(events[-3], Replanned)
    assert seat.session.segment.seconds >= 20
    assert seat.session.timeline.total_seconds == sum(it.seconds for it in seat.session.timeline.segments)


def test_skipping_everything_is_a_session_that_was_stopped() -> None:
    seat = Seat(KNEE, BRIDGE, CAT).start()
    for _ in range(3):
        seat.press(seat.session.skip)

    assert seat.session.state is State.FINISHED
    assert seat.session.outcome is Outcome.STOPPED
    assert said(seat.events)[-1].startswith("Stopped. ")
    assert {it.outcome for it in seat.session.tally.results.values()} == {StepOutcome.SKIPPED}
    assert len(seat.session.tally.results) == 2 + 5 + 4


def test_a_rest_is_cut_short_just_before_its_announcement() -> None:
    seat = Seat(Step("bridge", sets=2)).start()
    rest = seat.reach(Kind.REST, 1)
    seat.press(seat.session.skip)

    assert rest.end - 4 < seat.session.position <= rest.end - 3
    assert "Hold bridge, 5 seconds." in said(seat.wait(4))
    assert seat.press(seat.session.skip)[0] == Hushed()


def test_who_is_faster_than_the_coach_counts_says_that_the_set_is_done() -> None:
    seat = Seat(Step("cat_camel", repetitions=4, sets=2, rest=20)).start()
    seat.reach(Kind.MOVE, 1, repetition=2)
    ran = seat.session.active_seconds
    seat.press(seat.session.done)

    first = [it for it in seat.session.tally.results.values() if it.unit.set == 1]
    assert [(it.outcome, it.held_seconds) for it in first] == [(StepOutcome.DONE, it.planned_seconds) for it in first]
    assert len(first) == 4
    assert seat.session.segment.kind is Kind.REST
    assert seat.session.active_seconds == ran  # the time is what it was
    seat.wait(seat.session.lead_in)
    seat.reach(Kind.MOVE, 1, repetition=1)
    seat.press(seat.session.done)
    assert seat.session.outcome is Outcome.COMPLETED


@pytest.mark.parametrize(("step", "kind"), [(KNEE, Kind.HOLD), (MARCH, Kind.MOVE), (CAT, Kind.PREPARE)])
def test_what_has_its_time_cannot_be_done_before(step: Step, kind: Kind) -> None:
    seat = Seat(step).start()
    if kind.is_work:
        seat.reach(kind, 4)

    assert seat.press(seat.session.done) == []
    assert not seat.session.tally.results


def test_back_repeats_and_the_better_try_counts() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 12)
    events = seat.press(seat.session.back)
    assert said(events) == ["Once more. Knee to chest, left leg."]
    assert [seat.session.segment.kind, seat.session.lead_in] == [Kind.MOVE, 3]

    seat.wait(3 + 3 + 4)
    seat.press(seat.session.stop)
    assert [(it.outcome, it.held_seconds) for it in kept(seat.events)] == [(StepOutcome.PARTIAL, 12.0)]


def test_back_at_the_beginning_of_a_block_means_the_one_before() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.SWITCH, 1)
    seat.press(seat.session.back)

    assert seat.session.segment.side is Side.LEFT


@pytest.mark.parametrize(("into", "side"), [(3.0, Side.LEFT), (3.5, Side.RIGHT)])
def test_three_seconds_are_hardly_begun(into: float, side: Side) -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.SWITCH)
    seat.reach(Kind.MOVE, into)
    seat.press(seat.session.back)

    assert seat.session.segment.side is side


def test_back_in_the_first_wait_begins_it_again() -> None:
    seat = Seat(KNEE).start()
    first = said(seat.wait(10))
    seat.press(seat.session.back)

    assert [seat.session.position, seat.session.lead_in] == [0.0, 3]
    assert [line for line in said(seat.wait(13)) if not line.isdigit()] == first


def test_back_over_a_change_of_posture_leaves_time_for_it() -> None:
    seat = Seat(MARCH, KNEE).start()
    seat.reach(Kind.MOVE, 1, step=1)
    seat.press(seat.session.back)

    assert [seat.session.segment.exercise.id, seat.session.lead_in] == ["march_in_place", 20]


def test_ten_seconds_more_and_no_more_than_the_range() -> None:
    seat = Seat(Step("knee_to_chest", hold=45)).start()
    hold = seat.reach(Kind.HOLD, 5)
    lengths, answers = [], []
    for _ in range(3):
        answers += said(seat.press(seat.session.more))
        lengths.append(seat.session.segment.seconds)
    seat.wait(56)

    assert lengths == [55, 60, 60]
    assert answers == ["Ten seconds more."] * 2 + ["That is as long as this one goes."]
    record = seat.record(0, side="left")
    assert record is not None
    assert (record.held_seconds, record.planned_seconds) == (60, 45)
    assert seat.session.position == hold.start + 61


@pytest.mark.parametrize(
    ("hold", "pressed", "told"),
    [
        (20, 5, [15]),  # not said yet: in the middle of 30
        (20, 12, [10]),  # said at 10, which was the middle; not again at 15
        (15, 5, [12.5]),  # too short for it, until it was longer
        (15, 13.5, []),  # the middle of 25 has passed
    ],
)
def test_half_way_is_told_once_and_in_the_middle_of_what_it_has_become(
    hold: int, pressed: float, told: list[float]
) -> None:
    seat = Seat(Step("knee_to_chest", hold=hold, side=Side.LEFT)).start()
    segment = seat.reach(Kind.HOLD, pressed)
    seat.press(seat.session.more)
    seat.wait(hold + 9 - pressed)

    def halves() -> list[float]:
        return [it.cue.at - segment.start for it in seat.events if isinstance(it, CueDue) and it.cue.mark is Mark.HALF]

    assert halves() == told

    seat.press(seat.session.back)  # done again it is one long hold, with one middle
    seat.wait(hold + 15)
    assert halves()[len(told) :] == [(hold + 10) / 2]


def test_the_last_minute_of_a_walk_is_told_once() -> None:
    seat = Seat(Step("march_in_place", seconds=170)).start()
    segment = seat.reach(Kind.MOVE, 115)
    seat.press(seat.session.more)
    seat.wait(70)

    told = [it.cue for it in seat.events if isinstance(it, CueDue)]
    assert [it.at - segment.start for it in told if it.mark is Mark.TIME_LEFT] == [110]
    assert [it.at - segment.start for it in told if it.mark is Mark.HALF] == [85]


def test_who_breaks_off_only_what_was_added_has_done_what_was_planned() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 5)
    seat.press(seat.session.more)
    seat.wait(17)
    seat.press(seat.session.skip)

    record = seat.record(0, side="left")
    assert record is not None
    assert (record.outcome, record.held_seconds, record.planned_seconds) == (StepOutcome.DONE, 22.0, 20)


def test_a_walk_becomes_longer_and_a_movement_does_not() -> None:
    seat = Seat(MARCH, CAT).start()
    seat.reach(Kind.MOVE, 1)
    assert isinstance(seat.press(seat.session.more)[0], Replanned)
    seat.reach(Kind.MOVE, 1, step=1)
    assert said(seat.press(seat.session.more)) == ["That is as long as this one goes."]


def test_moving_into_a_hold_has_nothing_to_make_longer() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.MOVE, 0.5)

    assert seat.press(seat.session.more) == []


def test_it_hurts_stops_at_once_and_says_how_to_come_out() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 6)
    events = seat.press(seat.session.hurt)

    assert events[:2] == [Hushed(), Paused(Reason.HURT)]
    (told,) = said(events)
    assert told.startswith("Stopped. Let go of your leg, and lower your foot to the floor.")
    assert told.endswith("When you are ready, choose: easier, skip, or end.")
    assert [(it.outcome, it.held_seconds) for it in kept(events)] == [(StepOutcome.HURT, 6.0)]


@pytest.mark.parametrize(
    ("steps", "wait"), [((KNEE,), Kind.PREPARE), ((KNEE,), Kind.SWITCH), ((RESTED, KNEE), Kind.REST)]
)
def test_in_a_wait_there_is_nothing_to_come_out_of(steps: tuple[Step, ...], wait: Kind) -> None:
    seat = Seat(*steps).start()
    seat.reach(wait, 2)

    (told,) = said(seat.press(seat.session.hurt))
    assert told == f"Stopped. {AT_REST} When you are ready, choose: easier, skip, or end."


def test_getting_into_it_there_is_something_to_come_out_of() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.MOVE, 0.5)

    (told,) = said(seat.press(seat.session.hurt))
    assert told.startswith("Stopped. Let go of your leg")


@pytest.mark.parametrize("command", ["resume", "pause", "back", "more", "hurt", "start"])
def test_when_it_hurts_only_easier_skip_and_end_go_on(command: str) -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 6)
    seat.press(seat.session.hurt)

    assert seat.press(getattr(seat.session, command), 1.0) == []
    assert seat.session.reason is Reason.HURT


def test_the_easier_way_comes_in_place_of_the_rest() -> None:
    seat = Seat(PLANK, CAT).start()
    seat.reach(Kind.HOLD, 6)
    seat.press(seat.session.hurt)
    events = seat.press(seat.session.ease)

    assert [step.exercise.id for step in seat.session.timeline.plan] == ["plank", "plank_knees", "cat_camel"]
    assert began(events)[-1].exercise.id == "plank_knees"
    (replanned,) = (event for event in events if isinstance(event, Replanned))
    assert replanned.plan_changed
    assert "Next: knee plank." in " ".join(said(seat.wait(8)))


def test_the_easier_way_is_for_the_side_that_was_not_done() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.SWITCH)
    seat.reach(Kind.HOLD, 6)
    seat.press(seat.session.hurt)
    seat.press(seat.session.ease)

    assert seat.session.timeline.plan[1].sides == (Side.RIGHT,)
    assert "Next: knee to chest, the easier way, right leg." in " ".join(said(seat.wait(12)))


def test_the_easier_way_is_for_both_sides_when_neither_was_done() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 6)
    seat.press(seat.session.hurt)
    seat.press(seat.session.ease)

    assert seat.session.timeline.plan[1].sides == (Side.LEFT, Side.RIGHT)


def test_an_easier_way_in_another_posture_leads_there_and_is_told_by_itself() -> None:
    seat = Seat(MARCH).start()
    seat.reach(Kind.MOVE, 6)
    seat.press(seat.session.hurt)
    seat.press(seat.session.ease)

    assert seat.session.segment.posture is Posture.SEATED
    told = " ".join(said(seat.wait(20)))
    assert "Next: march, sitting." in told
    assert "March sitting on a firm chair" in told
    assert "Stand tall" not in told
    assert "sit back" in " ".join(said(seat.press(seat.session.hurt)))


@pytest.mark.parametrize(("seconds", "word"), [(1.0, "nothing_done"), (25.0, "stopped")])
def test_the_last_word_tells_whether_anything_was_done(seconds: float, word: str) -> None:
    seat = Seat(KNEE).start()
    seat.wait(seconds)

    assert said(seat.press(seat.session.stop)) == [getattr(words(), word)]


@pytest.mark.parametrize(
    ("steps", "kind", "into", "told"),
    [
        ((BRIDGE, CAT), Kind.HOLD, 2.0, []),  # hardly any difference
        ((PLANK, CAT), Kind.HOLD, 19.0, ["longer"]),
        ((Step("plank", hold=20, repetitions=4, sets=3), CAT), Kind.HOLD, 6.0, ["shorter"]),
    ],
)
def test_a_jump_of_the_time_left_is_told_once_before_what_comes(
    steps: tuple[Step, ...], kind: Kind, into: float, told: list[str]
) -> None:
    seat = Seat(*steps).start()
    seat.reach(kind, into)
    seat.press(seat.session.hurt)
    before = seat.session.time_left
    events = seat.press(seat.session.ease)
    jump = seat.session.time_left - before
    answers = [event.cue for event in events if isinstance(event, CueDue)]

    assert [cue.say.rstrip(".").split()[-1] for cue in answers] == told
    assert (abs(round(jump)) >= 30) == bool(told)
    assert not told or told == ["longer" if jump > 0 else "shorter"]
    assert seat.session.lead_in == sum(ceil(cue.seconds) for cue in answers)  # nothing else is said meanwhile
    assert not any("The session is now" in text for text in said(seat.wait(40)))


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (45, "The session is now 45 seconds longer."),
        (64, "The session is now about 1 minute longer."),
        (-100, "The session is now about 1 minute 45 seconds shorter."),
        (-29, ""),
    ],
)
def test_a_jump_is_told_in_round_numbers(seconds: int, told: str) -> None:
    assert words().jumped(seconds) == told


def test_easier_without_hurt_does_nothing() -> None:
    seat = Seat(PLANK).start()

    assert seat.press(seat.session.ease) == []


def test_what_was_skipped_and_then_hurts_was_not_held() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD, 5)
    seat.press(seat.session.skip)
    seat.wait(1)
    seat.press(seat.session.hurt)

    record = seat.record(0, side="left")
    assert record is not None
    assert (record.outcome, record.held_seconds) == (StepOutcome.HURT, 5.0)


def test_added_time_is_forgotten_when_the_plan_is_laid_out_anew() -> None:
    seat = Seat(PLANK, Step("plank", hold=10, repetitions=1)).start()
    seat.reach(Kind.HOLD, 1, step=1)
    seat.press(seat.session.more)
    seat.press(seat.session.back)
    seat.press(seat.session.hurt)
    seat.press(seat.session.ease)
    seat.reach(Kind.LOWER, 0.5, step=2)

    assert {it.planned_seconds for unit, it in seat.session.tally.results.items() if unit.step == 1} == {10}


def test_after_a_crash_it_goes_on_with_the_first_open_repetition() -> None:
    before = Seat(KNEE, BRIDGE).start()
    before.reach(Kind.HOLD, 6, step=1, repetition=2)
    records = list(before.session.tally.results.values())
    again = Seat(session=Session(laid_out(KNEE, BRIDGE), library(), records, before.session.active_seconds), now=5.0)

    assert again.session.active_seconds == before.session.active_seconds
    again.start()
    assert (again.session.segment.kind, again.session.segment.step) == (Kind.PREPARE, 1)
    assert again.session.segment.seconds >= 20  # one stands again


def test_a_repetition_that_a_crash_broke_off_is_done_again() -> None:
    before = Seat(KNEE, BRIDGE).start()
    before.reach(Kind.HOLD, 6)
    before.press(before.session.stop)
    again = Session(laid_out(KNEE, BRIDGE), library(), before.session.tally.results.values())

    assert again.position == 0


def test_nothing_left_to_do_after_a_crash_is_the_end() -> None:
    before = Seat(CAT).start()
    before.wait(before.session.timeline.total_seconds)
    again = Seat(session=Session(laid_out(CAT), library(), before.session.tally.results.values()))

    assert again.press(again.session.start)[-1] == Ended(Outcome.COMPLETED)


def test_the_next_cue_is_known_before_it_is_due() -> None:
    seat = Seat(KNEE, CAT).start()

    assert seat.session.next_cue
    assert seat.session.next_cue.at == 0.2


def test_who_has_worked_has_the_rest_after_it_whether_it_ran_was_done_or_skipped() -> None:
    for leave in (None, Session.done, Session.skip):
        seat = Seat(RESTED, KNEE).start()
        seat.reach(Kind.MOVE, 1)
        if leave:
            seat.press(partial(leave, seat.session))
            seat.wait(seat.session.lead_in)
        seat.reach(Kind.REST, 8)
        assert seat.session.segment.kind is Kind.REST
        assert seat.session.segment_left == 12
        assert seat.session.coming.exercise.id == "knee_to_chest"
        told = said(seat.events)
        assert told.count("Rest for 20 seconds. Then knee to chest.") == 1
        assert told.count(library().exercises["cat_camel"].say.release) == 1


def test_who_leaves_an_exercise_out_is_not_made_to_rest_from_it() -> None:
    before = Seat(RESTED, KNEE).start()
    before.press(before.session.skip)
    assert [it.kind for it in began(before.events)][-1] is Kind.PREPARE

    hurt = Seat(RESTED, KNEE).start()
    hurt.reach(Kind.MOVE, 1)
    hurt.press(hurt.session.hurt)
    hurt.press(hurt.session.skip)
    assert (hurt.session.segment.kind, hurt.session.segment.step) == (Kind.PREPARE, 1)


def test_a_rest_after_an_exercise_is_cut_short_left_backwards_and_hurts_as_that_exercise() -> None:
    seat = Seat(RESTED, KNEE).start()
    rest = seat.reach(Kind.REST, 1)
    seat.press(seat.session.skip)
    assert seat.session.position == rest.end - 3
    seat.press(seat.session.back)
    assert (seat.session.segment.kind, seat.session.segment.step) == (Kind.MOVE, 0)

    seat.reach(Kind.REST, 1)
    seat.press(seat.session.hurt)
    assert [it.exercise for it in kept(seat.events) if it.outcome is StepOutcome.HURT] == ["cat_camel"]


def test_an_interrupted_session_does_not_begin_with_a_rest() -> None:
    before = Seat(RESTED, KNEE).start()
    before.reach(Kind.REST, 1)
    left = left_of(before.session.timeline, before.session.tally.results.values())
    again = Session(left, library(), before.session.tally.results.values())

    assert (again.segment.kind, again.segment.step) == (Kind.PREPARE, 1)


def test_a_hold_of_which_nothing_was_held_is_not_noted() -> None:
    seat = Seat(KNEE).start()
    seat.reach(Kind.HOLD)

    assert kept(seat.press(seat.session.stop)) == []


def test_the_first_release_is_said_again_after_going_back_to_a_short_hold() -> None:
    session = Session(laid_out(Step("bridge", hold=2, repetitions=5), rate=100), library())
    seat = Seat(session=session).start()
    seat.reach(Kind.LOWER, 1)
    seat.press(seat.session.back)

    assert "Release, and breathe." in said(seat.wait(3 + 5))


def gone_on(*steps: Step, done: list[StepRecord]) -> Seat:
    """Return somebody who goes on after a crash."""
    return Seat(session=Session(left_of(laid_out(*steps), done), library(), done)).start()


def units(events: list[Event]) -> list[tuple[int | None, int | None, Side | None]]:
    return [(it.set, it.repetition, it.side) for it in began(events) if it.counts]


def test_after_a_crash_a_set_goes_on_with_what_is_left_of_it() -> None:
    bridge = Step("bridge", hold=5, repetitions=5)
    before = Seat(bridge).start()
    before.reach(Kind.HOLD, 2, repetition=4)
    done = list(before.session.tally.results.values())

    seat = gone_on(bridge, done=done)
    lead = seat.session.segment
    heard = said(seat.wait(lead.seconds - 0.5))
    seat.wait(60)

    assert lead.kind is Kind.PREPARE
    assert lead.seconds >= 20  # nobody lies on the floor any more
    assert "Next: bridge. Go on with number 4 of 5." in heard
    assert units(seat.events) == [(1, 4, None), (1, 5, None)]
    assert seat.session.is_over
    assert [it.outcome for it in seat.session.tally.results.values()] == [StepOutcome.DONE] * 5


def test_after_a_crash_the_second_set_is_announced_with_its_number() -> None:
    plank = Step("plank", hold=10, repetitions=1, sets=2, rest=20)
    before = Seat(plank).start()
    before.reach(Kind.REST, 1)
    seat = gone_on(plank, done=list(before.session.tally.results.values()))
    heard = said(seat.wait(30))

    assert any("Set 2 of 2. Hold for 10 seconds." in text for text in heard)
    assert units(seat.events) == [(2, 1, None)]


def test_after_a_crash_the_other_side_is_the_one_that_is_announced() -> None:
    before = Seat(KNEE).start()
    before.reach(Kind.SWITCH, 1)
    seat = gone_on(KNEE, done=list(before.session.tally.results.values()))
    heard = said(seat.wait(30))

    assert "Next: knee to chest, right leg. Hold for 20 seconds." in heard


def test_after_a_crash_alternating_sides_go_on_with_the_side_that_is_due() -> None:
    rolls = Step("knee_rolls", hold=3, repetitions=3)
    before = Seat(rolls).start()
    before.reach(Kind.HOLD, 1, repetition=2)
    done = list(before.session.tally.results.values())
    seat = gone_on(rolls, done=[*done, replace(done[0], unit=replace(done[0].unit, repetition=2))])
    seat.wait(60)

    assert units(seat.events)[:3] == [(1, 2, Side.RIGHT), (1, 3, Side.LEFT), (1, 3, Side.RIGHT)]


@pytest.mark.parametrize("into", [5.0, 0.0])
def test_what_somebody_went_on_from_is_not_offered_again(into: float) -> None:
    before = Seat(KNEE, CAT).start()
    before.reach(Kind.HOLD, 6)
    if into == 0.0:  # begun again, and left before it was held again
        before.press(before.session.back)
        before.wait(before.session.lead_in + 0.5)
    before.press(before.session.skip)
    seat = gone_on(KNEE, CAT, done=list(before.session.tally.results.values()))
    seat.wait(40)

    assert units(seat.events) == [(1, 1, Side.RIGHT)]


def test_what_hurt_when_it_crashed_is_not_offered_again() -> None:
    before = Seat(BRIDGE, CAT).start()
    before.reach(Kind.HOLD, 1, repetition=2)
    before.press(before.session.hurt)
    seat = gone_on(BRIDGE, CAT, done=list(before.session.tally.results.values()))

    assert seat.session.segment.exercise.id == "cat_camel"
