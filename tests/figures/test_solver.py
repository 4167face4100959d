from __future__ import annotations

import math

import numpy as np
import pytest

from backcoach.figures.body import BODIES, Body, load_body
from backcoach.figures.checks import missed_by, solved_angles
from backcoach.figures.limbs import lying_hand
from backcoach.figures.pose import Anchor, Base, Clasp, Forearm, Palm, Plant, Pose, Reach, Sole, Touch, mirrored
from backcoach.figures.rotation import Floats
from backcoach.figures.skeleton import BONES, INDEX, other_side
from backcoach.figures.solver import Stance, solve

FLIP = np.array([1.0, 1.0, -1.0])


@pytest.fixture(params=BODIES)
def body(request: pytest.FixtureRequest) -> Body:
    return load_body(request.param)


def joint(stance: Stance, bone: str) -> Floats:
    place: Floats = stance.positions[INDEX[bone]]
    return place


def low(body: Body, stance: Stance, group: str) -> float:
    return body.lowest(stance.rotations, stance.positions, group, stance.grip)


def test_a_standing_figure_faces_x_with_its_right_to_the_viewer(body: Body) -> None:
    stance = solve(body, Pose())

    assert joint(stance, "head")[1] > joint(stance, "pelvis")[1] > joint(stance, "foot_r")[1]
    assert joint(stance, "toes_r")[0] > joint(stance, "foot_r")[0]
    assert joint(stance, "foot_r")[2] > joint(stance, "foot_l")[2]
    assert abs(low(body, stance, "all")) < 1e-6


@pytest.mark.parametrize(("base", "towards"), [(Base.SUPINE, -1), (Base.PRONE, 1), (Base.QUADRUPED, 1)])
def test_the_head_is_where_the_starting_position_has_it(body: Body, base: Base, towards: int) -> None:
    stance = solve(body, Pose(base=base))

    assert (joint(stance, "head")[0] - joint(stance, "pelvis")[0]) * towards > 0.4


def test_the_anchor_stands_over_its_spot_and_the_ground_group_on_the_floor(body: Body) -> None:
    pose = Pose(angles={"hip_r.flex": 80.0, "knee_r.flex": 90.0}, anchor=Anchor("foot_l", (0.3, -0.1)), ground="foot_l")
    stance = solve(body, pose)

    assert joint(stance, "foot_l")[[0, 2]] == pytest.approx([0.3, -0.1])
    assert abs(low(body, stance, "foot_l")) < 1e-6


def test_with_a_height_the_anchor_hangs_in_the_air(body: Body) -> None:
    stance = solve(body, Pose(anchor=Anchor("pelvis", (0.0, 0.0), 1.5)))

    assert joint(stance, "pelvis") == pytest.approx([0.0, 1.5, 0.0])


def test_a_touch_turns_one_angle_until_its_group_just_rests(body: Body) -> None:
    touch = Touch("neck.flex", "head", -60, 60)
    stance = solve(body, Pose(base=Base.SUPINE, ground="trunk", angles={"head.flex": 10.0}, touches=(touch,)))

    assert abs(low(body, stance, "head")) < 1e-3
    assert -60 < stance.angles["neck.flex"] < 60


def test_a_touch_that_cannot_be_had_ends_at_the_nearer_limit(body: Body) -> None:
    touch = Touch("neck.flex", "head", 20, 40)
    stance = solve(body, Pose(base=Base.SUPINE, ground="trunk", touches=(touch,)))

    assert stance.angles["neck.flex"] == 20


def test_a_touch_without_a_side_turns_both(body: Body) -> None:
    pose = Pose(base=Base.PRONE, ground="trunk", touches=(Touch("hip.flex", "leg_r", -20, 20),))
    stance = solve(body, pose)

    assert stance.angles["hip_r.flex"] == stance.angles["hip_l.flex"]
    assert abs(low(body, stance, "leg_r")) < 1e-3


def test_an_elbow_touch_brings_the_shoulder_over_the_planted_forearm(body: Body) -> None:
    plants: dict[str, Plant] = {"hand_r": Forearm(), "hand_l": Forearm()}
    touch = Touch("lumbar.flex", "elbow_r", -60, 10)
    stance = solve(body, Pose(Base.PRONE, {"thorax.flex": -20.0}, ground="pelvis", plants=plants, touches=(touch,)))

    gone = joint(stance, "farm1_r") - joint(stance, "uarm_r")
    assert 0.0 < gone[0] < 0.3 * -gone[1]
    assert joint(stance, "farm1_r")[1] == pytest.approx(body.heights["elbow"], abs=0.002)


def test_a_planted_sole_is_flat_on_its_spot(body: Body) -> None:
    plants: dict[str, Plant] = {"foot_r": Sole((0.43, 0.11), heading=20)}
    stance = solve(body, Pose(base=Base.SUPINE, ground="trunk", plants=plants))
    foot = stance.rotations[INDEX["foot_r"]]

    assert joint(stance, "foot_r")[[0, 2]] == pytest.approx([0.43, 0.11], abs=1e-6)
    assert foot[:, 1] == pytest.approx([0, 1, 0])
    assert foot[2, 0] == pytest.approx(math.sin(math.radians(20)))
    assert abs(low(body, stance, "foot_r")) < 0.01


def test_a_lifted_heel_leaves_the_ball_of_the_foot_on_the_floor(body: Body) -> None:
    flat, raised = (
        solve(body, Pose(anchor=Anchor("pelvis", (0.0, 0.0), 0.80), plants={"foot_r": Sole((0.0, 0.1), tilt=tilt)}))
        for tilt in (0.0, 30.0)
    )

    assert joint(raised, "toes_r") == pytest.approx(joint(flat, "toes_r"), abs=1e-6)
    assert joint(raised, "foot_r")[1] > joint(flat, "foot_r")[1] + 0.03
    assert raised.rotations[INDEX["toes_r"]] == pytest.approx(flat.rotations[INDEX["toes_r"]])


def test_a_planted_palm_lies_on_the_floor_with_its_fingers_ahead(body: Body) -> None:
    plants: dict[str, Plant] = {"hand_r": Palm((0.19, 0.17))}
    angles = {f"hip_{side}.world": 0.0 for side in "rl"} | {f"knee_{side}.flex": 90.0 for side in "rl"}
    stance = solve(body, Pose(Base.QUADRUPED, angles, Anchor("shin_r", (-0.28, 0.09)), "knees", plants=plants))

    assert joint(stance, "hand_r")[[0, 2]] == pytest.approx([0.19, 0.17], abs=0.002)
    assert stance.rotations[INDEX["hand_r"]] == pytest.approx(lying_hand(1.0, 0.0), abs=1e-6)


def test_a_reaching_hand_is_where_it_reaches_and_faces_what_it_should(body: Body) -> None:
    at = (0.4, 1.2, 0.25)
    plants: dict[str, Plant] = {"hand_r": Reach(at, palm=(1.0, 0.0, 0.0), fingers=(0.0, 1.0, 0.0))}
    stance = solve(body, Pose(plants=plants))
    hand = stance.rotations[INDEX["hand_r"]]

    assert joint(stance, "hand_r") == pytest.approx(at, abs=1e-3)
    assert -hand[:, 2] == pytest.approx([1, 0, 0], abs=1e-6)
    assert -hand[:, 1] == pytest.approx([0, 1, 0], abs=1e-6)


@pytest.mark.parametrize(("flex", "pelvis"), [(118.0, 4.0), (124.0, 8.0)])
def test_both_hands_lie_on_the_skin_of_the_shin_they_clasp(body: Body, flex: float, pelvis: float) -> None:
    plants: dict[str, Plant] = {"hand_r": Clasp("shin_r", 0.08, 40), "hand_l": Clasp("shin_r", 0.05, 30)}
    angles = {"root.pitch": pelvis, "hip_r.flex": flex, "hip_r.abd": 6.0, "knee_r.flex": 122.0}
    stance = solve(body, Pose(Base.SUPINE, angles, ground="trunk", plants=plants, grip=(0.3, 0.3)))
    points = body.skin(stance).points
    owner = body.weights.argmax(axis=1)
    shin = points[np.isin(owner, [INDEX["shin_r"], INDEX["thigh_r"]])]

    for side in "rl":
        assert missed_by(body, stance, f"hand_{side}", stance.plants[f"hand_{side}"]) < 0.005
        hand = points[owner == INDEX[f"hand_{side}"]]
        gaps = np.linalg.norm(hand[:, None] - shin[None], axis=2).min(axis=1)
        assert gaps.min() < 0.015
        assert np.median(gaps) < 0.05


def test_an_arm_that_is_a_little_short_is_helped_by_its_collarbone(body: Body) -> None:
    standing = solve(body, Pose())
    shoulder, reach = joint(standing, "uarm_r"), sum(body.skeleton.arm("r"))
    near = tuple(shoulder + np.array([reach + 0.02, 0.0, 0.0]))
    stance = solve(body, Pose(plants={"hand_r": Reach((near[0], near[1], near[2]))}))

    assert joint(stance, "hand_r") == pytest.approx(near, abs=0.005)
    assert joint(stance, "uarm_r")[0] > shoulder[0] + 0.01


def test_on_a_seat_the_thighs_rest_although_the_feet_are_planted(body: Body) -> None:
    plants: dict[str, Plant] = {"foot_r": Sole((0.4, 0.1)), "foot_l": Sole((0.4, -0.1))}
    angles = {"hip_r.flex": 85.0, "hip_l.flex": 85.0}
    pose = Pose(angles=angles, ground="seat", level=0.43, plants=plants)
    stance = solve(body, pose)

    assert low(body, stance, "seat") == pytest.approx(0.43, abs=0.001)
    assert joint(stance, "foot_r")[[0, 2]] == pytest.approx([0.4, 0.1], abs=0.002)


def test_angles_come_out_as_they_went_in(body: Body) -> None:
    angles = {"hip_r.flex": 70.0, "hip_r.abd": 12.0, "knee_r.flex": 80.0, "ankle_r.flex": -20.0, "elbow_l.flex": 60.0}
    found = solved_angles(solve(body, Pose(angles=angles)))

    assert {name: found[name] for name in angles} == pytest.approx(angles, abs=1e-6)


def test_the_thigh_keeps_its_direction_in_the_room_whatever_the_pelvis_does(body: Body) -> None:
    for pitch in (-10.0, 0.0, 40.0):
        pose = Pose(Base.QUADRUPED, {"root.pitch": pitch, "hip_r.world": 0.0, "hip_r.abd": 0.0, "hip_r.rot": 0.0})
        stance = solve(body, pose)
        thigh = joint(stance, "shin_r") - joint(stance, "thigh_r")

        assert abs(thigh[0]) < 0.02


def test_the_mirrored_pose_is_the_mirror_image(body: Body) -> None:
    plants: dict[str, Plant] = {"foot_r": Sole((0.43, 0.11), heading=15), "hand_l": Clasp("thigh_l", 0.2, 120, 180)}
    angles = {"hip_l.flex": 85.0, "lumbar.twist": 10.0, "thorax.side": 8.0, "shoulder_r.abd": 40.0, "root.turn": 12.0}
    pose = Pose(Base.SUPINE, angles, ground="trunk", plants=plants, touches=(Touch("lumbar.side", "head", -5, 20),))
    there, back = solve(body, pose), solve(body, mirrored(pose))

    for bone in BONES:
        assert joint(back, other_side(bone)) == pytest.approx(joint(there, bone) * FLIP, abs=0.012)


def test_bones_keep_their_lengths_however_they_are_turned(body: Body) -> None:
    angles = {
        "hip_r.flex": 120.0,
        "knee_r.flex": 150.0,
        "lumbar.flex": 50.0,
        "shoulder_l.flex": 170.0,
        "neck.side": 30.0,
    }
    stance = solve(body, Pose(Base.SIDE_R, angles))

    for bone, end in (("thigh_r", "shin_r"), ("uarm_l", "farm1_l"), ("l1", "l2"), ("neck2", "head")):
        assert math.dist(joint(stance, bone), joint(stance, end)) == pytest.approx(body.skeleton.length(bone, end))


def test_a_solved_pose_is_kept(body: Body) -> None:
    assert solve(body, Pose(angles={"neck.flex": 3.0})) is solve(body, Pose(angles={"neck.flex": 3.0}))
