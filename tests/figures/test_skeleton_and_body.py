from __future__ import annotations

import math
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from backcoach.figures.body import BODIES, BREATH, HAIR, PARTS, TOP, Body, load_body
from backcoach.figures.groups import GROUPS
from backcoach.figures.motion import breathing
from backcoach.figures.pose import Anchor, Base, Pose
from backcoach.figures.refine import refined
from backcoach.figures.regions import REGIONS
from backcoach.figures.skeleton import BONES, INDEX, PARENTS, bent, frame_along, other_side
from backcoach.figures.solver import Stance, solve
from tests.each import each


@pytest.fixture(params=BODIES)
def body(request: pytest.FixtureRequest) -> Body:
    return load_body(request.param)


def at_rest(body: Body) -> Stance:
    """Stand as the mesh was made: every bone where it is at rest."""
    stance = solve(body, Pose(grip=(-1.0, -1.0)))
    return replace(stance, rotations=body.frames, positions=body.joints)


def bent_knee(body: Body, degrees: float) -> Stance:
    angles = {"hip_r.flex": degrees / 2, "knee_r.flex": degrees}
    return solve(body, Pose(angles=angles, anchor=Anchor("foot_l", (0.0, 0.0)), ground="foot_l"))


def test_a_bone_comes_after_the_one_it_hangs_on() -> None:
    assert all(parent is None or INDEX[parent] < INDEX[bone] for bone, parent in PARENTS.items())


def test_names_change_sides_and_those_of_the_middle_do_not() -> None:
    assert other_side("hip_r.flex") == "hip_l.flex"
    assert other_side("shin_l") == "shin_r"
    assert other_side("lumbar.twist") == "lumbar.twist"
    assert all(other_side(other_side(name)) == name for name in (*BONES, *PARTS, *GROUPS, *REGIONS))


def test_a_bent_limb_keeps_its_lengths_and_points_where_it_should() -> None:
    start, target, towards = np.zeros(3), np.array([0.5, 0.1, 0.0]), np.array([0.0, 1.0, 0.0])
    middle, end = bent(start, target, (0.4, 0.3), towards)

    assert np.allclose(end, target)
    assert math.dist(start, middle) == pytest.approx(0.4)
    assert math.dist(middle, end) == pytest.approx(0.3)
    assert middle[1] > 0.1


def test_a_limb_points_at_what_is_too_far() -> None:
    middle, end = bent(np.zeros(3), np.array([9.0, 0.0, 0.0]), (0.4, 0.3), np.array([0.0, 1.0, 0.0]))

    assert end == pytest.approx([0.7, 0.0, 0.0], abs=1e-3)
    assert math.dist(middle, end) == pytest.approx(0.3, abs=1e-6)


def test_a_frame_is_a_rotation_whose_y_runs_back_along_the_bone() -> None:
    frame = frame_along(np.array([0.0, -2.0, 0.0]), np.array([0.1, 0.5, 1.0]))

    assert np.allclose(frame.T @ frame, np.eye(3))
    assert np.linalg.det(frame) == pytest.approx(1.0)
    assert np.allclose(frame[:, 1], [0, 1, 0])


def test_a_body_at_rest_stands_on_the_floor_as_it_was_made(body: Body) -> None:
    skinned = body.skin(at_rest(body))

    assert np.allclose(skinned.points, body.vertices, atol=1e-6)
    assert abs(float(body.vertices[:, 1].min())) < 0.003


def test_the_weights_of_every_vertex_add_up_to_one(body: Body) -> None:
    assert np.allclose(body.weights.sum(axis=1), 1.0, atol=1e-5)
    assert np.allclose(body.hinges.weights.sum(axis=1), 1.0, atol=1e-5)
    assert body.hinges.weights.min() >= -1e-9


def test_no_edge_runs_twice_in_the_same_direction(body: Body) -> None:
    edges = np.stack([body.faces, np.roll(body.faces, -1, axis=1)], axis=2).reshape(-1, 2)

    assert len(np.unique(edges, axis=0)) == len(edges)


def test_the_file_of_a_body_is_small(body: Body) -> None:
    from backcoach.resources import assets

    assert (assets() / "illustrations" / f"body_{body.name}.npz").stat().st_size < 200_000


def test_every_part_is_there_and_the_hair_is_on_the_head(body: Body) -> None:
    assert set(body.part.tolist()) == set(range(len(PARTS)))
    assert {PARTS[part] for part in body.part[body.material == HAIR]} == {"head"}
    assert "neck" not in {PARTS[part] for part in body.part[body.material == TOP]}


def test_a_knee_that_bends_stays_as_thick_as_it_is(body: Body) -> None:
    knee = INDEX["shin_r"]
    straight = body.vertices[:, 0] - body.joints[knee, 0]
    cap = np.flatnonzero((np.linalg.norm(body.vertices - body.joints[knee], axis=1) < 0.08) & (straight > 0.02))
    before = np.linalg.norm(body.vertices[cap] - body.joints[knee], axis=1)
    stance = bent_knee(body, 120)
    after = np.linalg.norm(body.skin(stance).points[cap] - stance.positions[knee], axis=1)

    assert np.abs(after / before - 1).max() < 0.12


def test_halving_long_edges_leaves_the_surface_where_it_is() -> None:
    corners = np.array([[0.0, 0.0, 0.0], [0.1, 0.0, 0.0], [0.0, 0.1, 0.0], [0.1, 0.1, 0.0]])
    faces = np.array([[0, 1, 2], [1, 3, 2]])
    points, finer, values, material = refined(
        corners, faces, {"x": corners[:, :1]}, np.array([0, 1]), [(np.array([0.0, 0.0, 0.0]), 0.09)]
    )
    one, two, three = (points[finer[:, place]] for place in range(3))
    areas = np.cross(two - one, three - one)[:, 2] / 2

    assert len(finer) > 2
    assert areas.min() > 0
    assert areas[material == 0].sum() == pytest.approx(0.005)
    assert areas[material == 1].sum() == pytest.approx(0.005)
    assert np.allclose(values["x"][:, 0], points[:, 0])


def test_the_lowest_point_is_the_lowest_vertex_to_a_few_millimetres(body: Body) -> None:
    for base in Base:
        stance = solve(body, Pose(base=base, angles={"knee.flex": 60.0, "hip_r.flex": 40.0, "lumbar.flex": 20.0}))
        lowest = body.skin(stance).points[:, 1].min()
        found = body.lowest(stance.rotations, stance.positions, "all", stance.grip)

        assert found == pytest.approx(lowest, abs=0.004)


def test_breathing_in_raises_belly_and_chest_by_four_millimetres_and_nothing_else(body: Body) -> None:
    stance = solve(body, Pose())
    gone = body.skin(breathing(stance, 0.5)).points - body.skin(breathing(stance, 0.0)).points
    height = np.linalg.norm(gone, axis=1)
    head = body.weights[:, INDEX["head"]] > 0.5

    assert 0.75 * BREATH < height.max() <= BREATH + 1e-9
    assert height[head].max() < 1e-9
    assert gone[height.argmax(), 0] > 0.5 * height.max()


@each(product(BODIES, REGIONS))
def test_every_region_lies_somewhere_and_on_its_own_side(body_name: str, name: str) -> None:
    body = load_body(body_name)
    field = body.region(name)
    inside = field > 0

    assert 5 < inside.sum() < len(field) / 3
    assert field.max() <= 1.0
    if name.endswith("_r"):
        assert body.vertices[inside, 2].min() > -0.03
    elif name.endswith("_l"):
        assert body.vertices[inside, 2].max() < 0.03
    else:
        assert body.vertices[inside, 2].min() < 0 < body.vertices[inside, 2].max()
