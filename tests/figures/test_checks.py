"""That the checks find what they are for: each is shown a pose with one fault."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from backcoach.figures.body import BODIES, Body, load_body
from backcoach.figures.camera import Camera
from backcoach.figures.checks import faults, in_the_air, motion_faults, pose_faults
from backcoach.figures.illustration import Illustration, Motion
from backcoach.figures.limits import LIMITS, SLACK, beyond, limit_of
from backcoach.figures.pose import ANGLES, Anchor, Base, Clasp, Palm, Plant, Pose, Sole, Touch
from backcoach.figures.skeleton import INDEX
from backcoach.figures.solver import solve
from tests.each import each

STANDING = Pose(ground="feet")


@pytest.fixture(params=BODIES)
def body(request: pytest.FixtureRequest) -> Body:
    return load_body(request.param)


def told(body: Body, pose: Pose) -> str:
    stance = solve(body, pose)
    return "; ".join([*pose_faults(body, stance), *in_the_air(body, stance)])


def test_a_good_pose_has_no_faults(body: Body) -> None:
    assert told(body, STANDING) == ""


def test_hands_in_the_air_are_seen_unless_they_are_meant_to_be(body: Body) -> None:
    raised = {f"shoulder_{side}.flex": 90.0 for side in "rl"} | {f"hip_{side}.flex": -2.0 for side in "rl"}
    pose = Pose(Base.SUPINE, raised, ground="trunk")

    assert "hand_r is" in told(body, pose)
    assert "above the floor" in told(body, pose)
    assert "above the floor" not in told(body, replace(pose, in_air=("hand_r", "hand_l", "foot_r", "foot_l")))


def test_hands_of_a_standing_body_may_be_in_the_air(body: Body) -> None:
    assert list(in_the_air(body, solve(body, replace(STANDING, angles={"shoulder_r.flex": 90.0})))) == []


def test_a_leg_under_the_floor_is_seen(body: Body) -> None:
    assert "under the floor" in told(body, Pose(Base.SUPINE, {"hip_r.flex": -20.0}, ground="trunk"))


def test_a_foot_that_cannot_reach_its_place_is_seen(body: Body) -> None:
    assert "foot_r misses its place" in told(body, replace(STANDING, plants={"foot_r": Sole((1.5, 0.1))}))


@pytest.mark.parametrize("plant", [Palm((2.0, 0.2)), Clasp("shin_l", 0.35)])
def test_a_hand_that_cannot_reach_its_place_is_seen(body: Body, plant: Plant) -> None:
    assert "hand_r misses its place" in told(body, replace(STANDING, plants={"hand_r": plant}))


def test_a_touch_that_cannot_be_had_is_seen(body: Body) -> None:
    pose = Pose(Base.SUPINE, ground="trunk", touches=(Touch("neck.flex", "head", 20, 40),))

    assert '"head" stays' in told(body, pose)


@pytest.mark.parametrize(
    ("angle", "degrees"),
    [("knee_r.flex", 170.0), ("hip_l.abd", 70.0), ("elbow_r.flex", -20.0), ("ankle_r.flex", 50.0), ("head.flex", 40.0),
     ("shoulder_l.flex", -90.0), ("wrist_r.flex", -110.0), ("toes_r.flex", 90.0)],
)  # fmt: skip
def test_a_joint_bent_too_far_is_seen(body: Body, angle: str, degrees: float) -> None:
    assert f"{angle} is {degrees:.0f} degrees" in told(body, replace(STANDING, angles={angle: degrees}))


def test_a_back_bent_too_far_in_all_is_seen_though_each_half_may(body: Body) -> None:
    assert "trunk.flex is 100 degrees" in told(
        body, replace(STANDING, angles={"lumbar.flex": 55.0, "thorax.flex": 45.0})
    )


def test_a_bone_that_grows_is_seen(body: Body) -> None:
    stance = solve(body, STANDING)
    longer = stance.positions.copy()
    longer[INDEX["hand_r"], 0] += 0.001

    assert any("changed its length" in text for text in pose_faults(body, replace(stance, positions=longer)))


def test_a_way_that_jumps_is_seen(body: Body) -> None:
    here, there = solve(body, STANDING), solve(body, replace(STANDING, anchor=Anchor("pelvis", (3.0, 0.0))))

    assert any("jumps" in text for text in motion_faults(body, here, there))


def test_a_way_that_sinks_into_the_floor_is_seen(body: Body, monkeypatch: pytest.MonkeyPatch) -> None:
    start = solve(body, STANDING)
    end = solve(body, replace(STANDING, angles={"neck.flex": 10.0}))

    def sunk(*_: object) -> object:
        return replace(start, positions=start.positions - np.array([0.0, 0.03, 0.0]))

    monkeypatch.setattr("backcoach.figures.checks.between", sunk)

    assert any("sinks 3" in text for text in motion_faults(body, start, end))


def test_every_fault_names_file_pose_and_body(body: Body) -> None:
    poses = {"start": STANDING, "hold": replace(STANDING, angles={"knee_r.flex": 170.0})}
    motion = Motion("start", ("start", "hold"), ("hold",), ("hold", "start"))
    found = faults(body, Illustration("bridge", Camera(), (), poses, motion, "hold"))

    assert found
    assert all(text.startswith("bridge.toml, ") and body.name in text for text in found)
    assert any("pose hold" in text for text in found)


def test_every_angle_but_those_of_the_whole_body_has_a_range() -> None:
    without = {angle for angle in ANGLES if limit_of(angle) is None}

    assert {angle.partition("_")[0].partition(".")[0] for angle in without} <= {"root", "hip"}
    assert all(angle.startswith("root.") or angle.endswith(".world") for angle in without)


@each(LIMITS)
def test_what_goes_beyond_the_table_says_why(name: str) -> None:
    limit = LIMITS[name]

    assert limit.least < limit.most
    assert bool(limit.why) == (limit.least < limit.usual[0] or limit.most > limit.usual[1]) or name.startswith("lumbar")


def test_a_degree_too_many_is_let_pass_and_two_are_not() -> None:
    most = LIMITS["knee.flex"].most

    assert list(beyond({"knee_r.flex": most + SLACK})) == []
    assert [name for name, _, _ in beyond({"knee_r.flex": most + SLACK + 1})] == ["knee_r.flex"]
