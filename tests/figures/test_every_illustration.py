"""Every key pose and 48 frames of every motion of every illustrated exercise; see `chosen` for the bodies."""

from __future__ import annotations

import pytest

from backcoach.coach.exercise import Mode
from backcoach.content.illustrations import load_illustration
from backcoach.figures.body import load_body
from backcoach.figures.checks import faults
from backcoach.figures.pose import mirrored
from tests.content import LIBRARY
from tests.each import each
from tests.figures.chosen import ILLUSTRATED, PICTURES


@pytest.mark.parametrize(("exercise_id", "name"), PICTURES)
def test_nothing_is_wrong_with_its_poses_and_motions(exercise_id: str, name: str) -> None:
    assert faults(load_body(name), load_illustration(exercise_id)) == []


@each(ILLUSTRATED)
def test_mirrored_twice_every_pose_is_itself(exercise_id: str) -> None:
    for pose in load_illustration(exercise_id).poses.values():
        assert mirrored(mirrored(pose)) == pose


@each(ILLUSTRATED)
def test_its_motion_is_that_of_its_dose(exercise_id: str) -> None:
    exercise, illustration = LIBRARY.exercises[exercise_id], load_illustration(exercise_id)
    motion = illustration.motion

    assert bool(motion.hold) == (exercise.mode is Mode.HOLD)
    assert bool(motion.cycle) == (exercise.mode is not Mode.HOLD)
    assert bool(motion.cycle_seconds) == (exercise.mode is Mode.TIME and len(motion.cycle) > 1)
    if exercise.per_side:
        assert illustration.side is not None


@each(ILLUSTRATED)
def test_every_pose_it_has_is_shown(exercise_id: str) -> None:
    illustration = load_illustration(exercise_id)

    assert set(illustration.poses) <= {*illustration.motion.names, illustration.main}
