from __future__ import annotations

from backcoach.coach.beginning import timeline_of
from backcoach.coach.exercise import Action, Side
from backcoach.coach.handout import Handout, Line, handout
from backcoach.coach.routine import Routine, Step
from backcoach.coach.settings import Settings
from tests.content import LIBRARY, WORDS


def on_paper(*steps: Step, note: str = "") -> Handout:
    routine = Routine("mine", "Mine", steps, note, own=True)
    return handout(routine, timeline_of(routine, LIBRARY, WORDS, Settings()), LIBRARY, WORDS)


def test_a_step_has_its_dose_its_words_and_what_to_do_when_it_hurts() -> None:
    told = on_paper(Step("march_in_place"), Step("knee_to_chest", hold=20, note="Slowly."), note="From Ann")
    knee, exercise = told.items[1], LIBRARY.exercises["knee_to_chest"]

    assert (told.title, told.note, knee.number, knee.name) == ("Mine", "From Ann", 2, "Knee to chest")
    assert told.about.endswith("You need: mat.")
    assert knee.dose == "Hold for 20 seconds on each side."
    assert (knee.start, knee.steps) == (exercise.start, exercise.steps)
    assert knee.lines[0] == Line("Note", "Slowly.")
    assert Line("If it hurts", exercise.say.come_out) in knee.lines


def test_every_reason_to_leave_an_exercise_out_is_on_paper() -> None:
    for exercise in LIBRARY.exercises.values():
        told = " ".join(line.text for line in on_paper(Step("march_in_place"), Step(exercise.id)).items[1].lines)
        reasons = [LIBRARY.flags[it.flag] for it in exercise.avoid_if if it.action is Action.AVOID]
        if exercise.id != "march_in_place":
            assert all(reason in told for reason in reasons)


def test_one_exercise_alone_is_told_in_full() -> None:
    knee, exercise = on_paper(Step("knee_to_chest")).items[0], LIBRARY.exercises["knee_to_chest"]
    told = {line.label: line.text for line in knee.lines}

    assert knee.phase == ""
    assert (told["Easier"], told["What it is for"]) == (exercise.easier.text, exercise.why)
    assert told[LIBRARY.flags["knee_pain"]] == "Hold behind the thigh, not over the shin."


def test_what_was_told_already_is_named_by_its_number() -> None:
    first, _, again = on_paper(Step("knee_to_chest"), Step("bridge"), Step("knee_to_chest", hold=10)).items

    assert first.exercise is not None
    assert (again.exercise, again.steps, again.lines) == (None, (), (Line("", "As in number 1."),))
    assert again.dose == "Hold for 10 seconds on each side."


def test_rests_are_told_where_there_are_any() -> None:
    bridge, plank, last = on_paper(
        Step("bridge", sets=2, rest=40, rest_after=20),
        Step("plank", rest_after=90),
        Step("knee_to_chest", rest_after=9),
    ).items

    assert Line("Rest", "40 seconds between sets. 20 seconds after it.") in bridge.lines
    assert Line("Rest", "1 minute 30 seconds after it.") in plank.lines
    assert "Rest" not in {line.label for line in last.lines}  # nobody rests from the end


def test_the_only_side_is_named() -> None:
    item = on_paper(Step("march_in_place"), Step("knee_to_chest", side=Side.LEFT)).items[1]

    assert (item.name, item.side) == ("Knee to chest, left leg", Side.LEFT)


def test_a_phase_is_named_where_it_begins() -> None:
    steps = (Step("march_in_place"), Step("shoulder_rolls"), Step("knee_to_chest"), Step("bridge"))

    assert [item.phase for item in on_paper(*steps).items] == ["Warm-up", "", "Stretch", "Strength"]


def test_each_source_is_named_once() -> None:
    sources = on_paper(Step("march_in_place"), Step("knee_to_chest"), Step("bridge")).sources

    assert "Mayo Clinic" in sources
    assert len(set(sources)) == len(sources)
    assert "" not in sources
