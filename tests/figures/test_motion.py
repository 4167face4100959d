from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.figures.body import BODIES, Body, load_body
from backcoach.figures.motion import STEP, between, breathing, ease, uneased
from backcoach.figures.pose import Anchor, Base, Clasp, Palm, Plant, Pose, Sole
from backcoach.figures.rotation import Floats
from backcoach.figures.skeleton import INDEX
from backcoach.figures.solver import Stance, solve

SOLES: dict[str, Plant] = {"foot_r": Sole((0.43, 0.11)), "foot_l": Sole((0.43, -0.11))}
ALL_FOURS = {f"hip_{side}.world": 0.0 for side in "rl"} | {f"knee_{side}.flex": 90.0 for side in "rl"}
KNEELING = {f"hip_{side}.world": 50.0 for side in "rl"} | {f"knee_{side}.flex": 140.0 for side in "rl"}
LYING = Pose(Base.SUPINE, ground="trunk", plants=SOLES)


@pytest.fixture(params=BODIES)
def body(request: pytest.FixtureRequest) -> Body:
    return load_body(request.param)


def way(body: Body, start: Stance, end: Stance, frames: int = 25) -> list[Stance]:
    return [between(body, start, end, frame / (frames - 1)) for frame in range(frames)]


def place(stance: Stance, bone: str) -> Floats:
    found: Floats = stance.positions[INDEX[bone]]
    return found


def test_easing_begins_and_ends_standing_still() -> None:
    assert (ease(-1), ease(0), ease(0.5), ease(1), ease(2)) == (0, 0, 0.5, 1, 1)
    assert ease(0.01) < 1e-4
    assert 1 - ease(0.99) < 1e-4


@given(st.floats(0, 1))
def test_uneased_is_the_other_way_round(share: float) -> None:
    assert ease(uneased(share)) == pytest.approx(share, abs=1e-6)


def test_the_way_begins_and_ends_with_the_poses_themselves(body: Body) -> None:
    start, end = solve(body, LYING), solve(body, Pose(Base.SUPINE, {"lumbar.flex": 20.0}, ground="trunk", plants=SOLES))

    assert between(body, start, end, 0.0) is start
    assert between(body, start, end, 1.0) is end
    assert between(body, start, start, 0.4) is start


def test_the_way_leaves_and_reaches_the_poses_without_a_jump(body: Body) -> None:
    hands: dict[str, Plant] = {**SOLES, "hand_r": Clasp("thigh_r", 0.3, 120, 180)}
    start = solve(body, Pose(Base.SUPINE, ground="trunk", plants=hands))
    end = solve(body, Pose(Base.SUPINE, {"root.pitch": 12.0}, ground="trunk", plants=hands))

    assert between(body, start, end, 0.02).positions == pytest.approx(start.positions, abs=2e-3)
    assert between(body, start, end, 0.98).positions == pytest.approx(end.positions, abs=2e-3)


def test_feet_that_are_planted_all_the_way_do_not_slide(body: Body) -> None:
    start = solve(body, LYING)
    end = solve(body, Pose(Base.SUPINE, {"root.pitch": 25.0}, Anchor("t2", (-0.36, 0.0)), "chest", plants=SOLES))

    for stance in way(body, start, end):
        assert place(stance, "foot_r") == pytest.approx([0.43, body.heights["ankle"], 0.11], abs=1e-3)


def test_a_foot_that_goes_to_another_spot_is_lifted_on_its_way(body: Body) -> None:
    stand = Pose(anchor=Anchor("pelvis", (0.0, 0.0), 0.76), plants={"foot_r": Sole((0.0, 0.1))})
    stride = Pose(anchor=Anchor("pelvis", (0.0, 0.0), 0.76), plants={"foot_r": Sole((0.25, 0.1))})
    heights = [place(stance, "foot_r")[1] for stance in way(body, solve(body, stand), solve(body, stride))]

    assert max(heights) == pytest.approx(body.heights["ankle"] + STEP, abs=2e-3)
    assert heights[0] == pytest.approx(heights[-1], abs=1e-6)


def test_a_shared_anchor_stays_where_it_is(body: Body) -> None:
    anchor = Anchor("shin_r", (-0.28, 0.09))
    down = Pose(Base.QUADRUPED, ALL_FOURS, anchor, "knees")
    back = Pose(Base.QUADRUPED, KNEELING, anchor, "knees")

    for stance in way(body, solve(body, down), solve(body, back)):
        assert place(stance, "shin_r")[[0, 2]] == pytest.approx([-0.28, 0.09], abs=1e-6)


def test_an_arm_that_would_pass_through_the_floor_goes_over_it(body: Body) -> None:
    spread = {"shoulder_r.flex": -8.0, "elbow_r.flex": 0.0}
    up = Pose(Base.SUPINE, spread | {"shoulder_r.abd": 20.0}, ground="trunk")
    down = Pose(Base.SUPINE, {"shoulder_r.flex": -40.0, "shoulder_r.abd": 90.0, "elbow_r.flex": 0.0}, ground="trunk")
    start, end = solve(body, up), solve(body, down)
    middle = between(body, start, end, 0.5)

    assert body.lowest(middle.rotations, middle.positions, "arm_r") > -0.0125


def test_nothing_jumps_from_frame_to_frame(body: Body) -> None:
    hands: dict[str, Plant] = {f"hand_{side}": Palm((0.19, z)) for side, z in (("r", 0.17), ("l", -0.17))}
    anchor = Anchor("shin_r", (-0.28, 0.09))
    start = solve(body, Pose(Base.QUADRUPED, ALL_FOURS, anchor, "knees", plants=hands))
    end = solve(body, Pose(Base.QUADRUPED, KNEELING | {"root.pitch": 20.0}, anchor, "knees"))
    stances = way(body, start, end, 240)
    steps = [np.linalg.norm(two.positions - one.positions, axis=1).max() for one, two in pairwise(stances)]

    assert max(steps) < 0.03


def test_hands_close_gradually(body: Body) -> None:
    start, end = solve(body, Pose(grip=(0.0, -0.4))), solve(body, Pose(angles={"neck.flex": 5.0}, grip=(1.0, 0.4)))

    assert between(body, start, end, 0.5).grip == pytest.approx((0.5, 0.0))


def test_a_breath_goes_in_and_out_again(body: Body) -> None:
    stance = solve(body, Pose())

    assert [breathing(stance, phase).breath for phase in (0.0, 0.25, 0.5, 1.0)] == pytest.approx([0, 0.5, 1, 0])
    assert breathing(stance, 0.3).positions is stance.positions
