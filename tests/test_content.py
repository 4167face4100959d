"""Everything that comes with BackCoach: complete, consistent, and short enough to be spoken."""

from __future__ import annotations

import re
import shutil
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from backcoach.coach.exercise import Exercise, Mode, Phase, Posture, Range, Side, SideOrder
from backcoach.coach.library import Library, plain
from backcoach.coach.routine import Routine, plan_steps
from backcoach.coach.settings import Settings
from backcoach.content.routines import load_own_routines, load_routine
from backcoach.resources import assets
from tests.content import LIBRARY, ROUTINES
from tests.each import each

if TYPE_CHECKING:
    from pathlib import Path

EXERCISES = list(LIBRARY.exercises.values())

each_exercise = each(EXERCISES)
each_routine = pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)


def words(text: str) -> int:
    return len(text.split())


def texts_of(exercise: Exercise) -> list[str]:
    say = exercise.say
    return [
        exercise.start,
        *exercise.steps,
        exercise.breathing,
        exercise.felt,
        *exercise.mistakes,
        exercise.why,
        exercise.dose_note,
        exercise.easier.text,
        exercise.harder.text,
        *(caution.reason for caution in exercise.avoid_if),
        say.how,
        say.release,
        say.breath,
        say.come_out,
    ]


def test_the_library_is_complete() -> None:
    sizes = [len(part) for part in (LIBRARY.exercises, LIBRARY.activities, LIBRARY.forbidden, LIBRARY.flags)]

    assert sizes == [37, 6, 15, 18]
    assert len(LIBRARY.sources) == 79


@pytest.mark.parametrize("folder", ["exercises", "activities", "forbidden", "routines"])
def test_every_file_is_loaded_under_its_own_name(folder: str) -> None:
    stems = {path.stem for path in (assets() / folder).iterdir()}
    loaded = {
        "exercises": set(LIBRARY.exercises),
        "activities": set(LIBRARY.activities),
        "forbidden": set(LIBRARY.forbidden),
        "routines": {routine.id for routine in ROUTINES},
    }

    assert loaded[folder] == stems


def test_each_phase_has_its_exercises() -> None:
    count = {phase: sum(exercise.phase is phase for exercise in EXERCISES) for phase in Phase}

    assert list(count.values()) == [7, 9, 13, 4, 4]


@each_exercise
def test_ranges_are_sane(exercise: Exercise) -> None:
    ranges = [exercise.hold, exercise.repetitions, exercise.duration, exercise.sets, exercise.rest]

    assert all(r.least <= r.default <= r.most for r in ranges if r)
    assert exercise.hold is None or exercise.hold.most <= 60
    assert exercise.repetitions is None or exercise.repetitions.most <= 20
    assert exercise.sets.most <= 3
    assert exercise.rest.most <= 60


@each_exercise
def test_the_mode_says_which_numbers_there_are(exercise: Exercise) -> None:
    has = (exercise.hold is not None, exercise.repetitions is not None, exercise.duration is not None)

    assert (
        has
        == {
            Mode.HOLD: (True, True, False),
            Mode.REPETITIONS: (False, True, False),
            Mode.TIME: (False, False, True),
        }[exercise.mode]
    )


@each_exercise
def test_what_is_spoken_fits_its_time(exercise: Exercise) -> None:
    say = exercise.say

    assert words(say.how) <= 22
    assert words(say.release) <= 7
    assert 1 <= words(say.breath) <= 3
    assert words(say.come_out) <= 22
    assert words(say.name) <= 6
    assert set(say.sides) == (set(Side) if exercise.per_side else set())


@each_exercise
def test_every_text_is_a_short_plain_sentence(exercise: Exercise) -> None:
    for text in texts_of(exercise):
        assert re.fullmatch(r"[A-Z0-9].*\.", text), text
        assert not re.search(r"  |\.\.|[!?]| - ", text), text
        assert all(words(sentence) <= 32 for sentence in re.split(r"(?<=\.) ", text)), text


@each_exercise
def test_everything_a_page_shows_is_there(exercise: Exercise) -> None:
    assert 3 <= len(exercise.steps) <= 5
    assert exercise.mistakes
    assert exercise.muscles
    assert exercise.aliases
    assert exercise.sources


@each_exercise
def test_a_harder_way_is_never_also_the_easier_one(exercise: Exercise) -> None:
    other = exercise.easier.exercise

    assert exercise.id not in {other, exercise.harder.exercise}
    assert other is None or other != exercise.harder.exercise
    assert other is None or LIBRARY.exercises[other].level <= exercise.level


def test_no_two_exercises_share_a_name() -> None:
    names = [
        (plain(name), exercise.id)
        for exercise in EXERCISES
        for name in {plain(n): n for n in (exercise.id, exercise.name, *exercise.aliases)}.values()
    ]

    assert [(a, b) for a, b in pairwise(sorted(names)) if a[0] == b[0]] == []


def test_knee_to_chest_is_as_the_sources_give_it() -> None:
    exercise = LIBRARY.exercises["knee_to_chest"]

    assert (exercise.hold, exercise.repetitions, exercise.move) == (Range(30, 5, 60), Range(1, 1, 5), 5)
    assert exercise.sides is SideOrder.ONE_THEN_OTHER
    assert exercise.posture is Posture.SUPINE
    assert "bending_forward_hurts" in {caution.flag for caution in exercise.avoid_if}


@pytest.mark.parametrize(
    ("exercise", "hold", "repetitions"),
    [
        ("childs_pose", Range(30, 5, 60), Range(1, 1, 8)),
        ("bridge", Range(5, 2, 15), Range(10, 5, 15)),
        ("superman", Range(3, 1, 5), Range(8, 5, 12)),
        ("plank", Range(30, 5, 60), Range(1, 1, 5)),
        ("bird_dog", Range(6, 3, 10), Range(5, 3, 10)),
        ("cat_camel", None, Range(8, 4, 15)),
    ],
)
def test_doses_named_in_the_sources(exercise: str, hold: Range | None, repetitions: Range) -> None:
    found = LIBRARY.exercises[exercise]

    assert (found.hold, found.repetitions) == (hold, repetitions)


def test_only_the_breathing_is_paced() -> None:
    paced = {exercise.id: exercise.pace for exercise in EXERCISES if exercise.pace}

    assert [(key, pace.breathe_in, pace.breathe_out) for key, pace in paced.items()] == [("belly_breathing", 4, 6)]


@each(LIBRARY.flags)
def test_every_flag_changes_something(flag: str) -> None:
    assert any(caution.flag == flag for exercise in EXERCISES for caution in exercise.avoid_if)


@each(
    [
        (spelling, move)
        for move, spellings in {
            "straight_leg_sit_up": "sit-up, Sit-Ups, situps, SIT UP, sit_ups, full sit ups, the sit-up, bench sit-ups",
            "double_leg_raise": "double leg raise, Double-Leg Raises, double leg lifts, leg lowers, six inches",
            "standing_toe_touch": "toe touch, toe touches, touching the toes, Standing forward fold, windmills",
            "torso_twist": "Russian twists, torso twist, standing_twist, trunk rotations, seated twist",
            "running": "run, running, Jog, jogging, sprints, running on the spot",
            "high_impact": "burpee, Burpees, jumping jacks, star-jumps, skipping, box jumps, jump squats",
            "heavy_weights": "deadlift, Deadlifts, heavy weights, weight-lifting, kettlebell swings, barbell squats",
            "bouncing_stretch": "bouncing, ballistic stretches, ballistic stretching, forced stretching",
            "demanding_yoga": "ashtanga, headstands, plough, plow, shoulder stand",
            "seated_chin_to_knee": "sit and reach, hurdler's stretch, hurdler stretch, seat side straddle",
            "backward_head_circles": "neck circles, head rolls, neck rolls, full head circles",
            "breath_holding": "holding the breath, breath hold, Valsalva",
            "long_rest": "bed rest, giving up",
        }.items()
        for spelling in spellings.split(", ")
    ],
)
def test_a_forbidden_move_is_known_however_it_is_spelt(spelling: str, move: str) -> None:
    found = LIBRARY.forbidden_move(spelling)

    assert found is not None
    assert found.id == move


@each_exercise
def test_no_exercise_of_ours_is_taken_for_a_forbidden_move(exercise: Exercise) -> None:
    assert [
        name
        for name in (exercise.id, exercise.name, exercise.say.name, *exercise.aliases)
        if LIBRARY.forbidden_move(name)
    ] == []


@each(LIBRARY.forbidden.values())
def test_a_forbidden_move_gives_its_reason_and_a_safe_swap_in_one_sentence_each(move: object) -> None:
    assert isinstance(move, type(LIBRARY.forbidden["running"]))
    assert re.fullmatch(r"(It|They|Some|Moving) [^.]+\.", move.reason)
    assert re.fullmatch(r"[A-Z][^.]+\.", move.advice)
    assert move.kind == "behaviour" or move.instead
    assert LIBRARY.forbidden_move(move.name) is move


def test_the_ready_made_routines_stand_in_a_sensible_order() -> None:
    assert [routine.id for routine in ROUTINES] == [
        "gentle_10",
        "morning_5",
        "desk_5",
        "standing_10",
        "straight_back_12",
        "full_20",
        "full_30",
        "flare_8",
    ]


@each_routine
def test_a_routine_runs_forwards_through_its_phases(routine: Routine) -> None:
    planned = plan_steps(routine, LIBRARY, Settings(), Side.LEFT)
    orders = [step.phase.order for step in planned]

    assert orders == sorted(orders)
    assert planned[0].phase is Phase.WARM_UP
    assert planned[0].exercise.group == "whole"
    assert planned[-1].phase is Phase.COOL_DOWN


@each_routine
def test_a_routine_promises_the_minutes_of_its_name(routine: Routine) -> None:
    assert routine.promise is not None
    assert routine.name.startswith(f"{routine.promise // 60}-minute ")
    assert not routine.own
    assert routine.sources
    assert set(routine.sources) <= set(LIBRARY.sources)


@pytest.mark.parametrize("name", ["morning_5", "straight_back_12", "standing_10", "desk_5"])
def test_some_routines_never_round_the_back(name: str) -> None:
    routine = next(routine for routine in ROUTINES if routine.id == name)
    spines = {LIBRARY.exercises[step.exercise].spine for step in routine.steps}

    assert spines.isdisjoint({"flexion", "small_flexion", "flexion_extension"})


def test_the_first_routine_has_only_easy_exercises() -> None:
    assert {LIBRARY.exercises[step.exercise].level for step in ROUTINES[0].steps} == {1}


def test_own_routines_load_beside_broken_ones(tmp_path: Path) -> None:
    good = 'name = "After work"\n[[step]]\nexercise = "bridge"\n'
    (tmp_path / "after_work.toml").write_text(good, encoding="utf-8")
    (tmp_path / "gentle_10.toml").write_text(good, encoding="utf-8")
    (tmp_path / "broken.toml").write_text('name = "Broken"\n', encoding="utf-8")
    (tmp_path / ".hidden.toml").write_text("", encoding="utf-8")
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")

    routines, sentences = load_own_routines(tmp_path, LIBRARY)

    assert [(routine.id, routine.own, routine.promise) for routine in routines] == [("after_work", True, None)]
    assert sentences == [
        'broken.toml, step: there are no steps; write [[step]], and exercise = "knee_to_chest" below it.',
        'gentle_10.toml: a ready-made routine is called "gentle_10" already; give this file another name.',
    ]


def test_no_folder_of_own_routines_is_no_mistake(tmp_path: Path) -> None:
    assert load_own_routines(tmp_path / "none", LIBRARY) == ([], [])


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path) -> None:
    file = tmp_path / "routines"
    file.touch()

    routines, sentences = load_own_routines(file, LIBRARY)

    assert routines == []
    assert re.fullmatch(
        r"routines: the routines cannot be listed \(.+\); check that you may open the folder\.", sentences[0]
    )


@each_routine
def test_a_ready_made_routine_can_be_copied_and_changed(routine: Routine, tmp_path: Path) -> None:
    copy = tmp_path / "mine.toml"
    shutil.copy(assets() / "routines" / f"{routine.id}.toml", copy)

    mine = load_routine(copy, LIBRARY)

    assert mine.steps == routine.steps
    assert mine.own
    assert mine.promise is None


def test_the_library_cannot_be_changed_by_accident() -> None:
    assert isinstance(LIBRARY, Library)
    with pytest.raises(TypeError):
        LIBRARY.exercises["new"] = EXERCISES[0]  # type: ignore[index]


def test_assets_are_found_in_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "backcoach"
    (installed / "assets").mkdir(parents=True)
    monkeypatch.setattr(sys.modules["backcoach.resources"], "__file__", str(installed / "resources.py"))

    assert assets.__wrapped__() == installed / "assets"


def test_assets_are_found_in_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["backcoach.resources"], "__file__", str(tmp_path / "backcoach" / "r.py"))

    assert assets.__wrapped__() == tmp_path / "assets"
