"""The committed bodies keep what the build tool promises. The build itself is not run: it downloads 48 MB."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from backcoach.figures.skeleton import BONES, INDEX
from backcoach.resources import assets

FLIP = np.array([1.0, 1.0, -1.0])
OTHER = {"_r": "_l", "_l": "_r"}
OTHER_SIDE = [INDEX[bone[:-2] + OTHER.get(bone[-2:], bone[-2:])] for bone in BONES]

Arrays = dict[str, NDArray[Any]]


@pytest.fixture(params=["woman", "man"])
def path(request: pytest.FixtureRequest) -> Path:
    return assets() / "illustrations" / f"body_{request.param}.npz"


@pytest.fixture
def body(path: Path) -> Arrays:
    with np.load(path) as stored:
        return {name: stored[name] for name in stored.files}


def directed_edges(faces: NDArray[Any]) -> list[tuple[int, int]]:
    corners = faces.astype(int)
    return [(a, b) for k in range(3) for a, b in corners[:, [k, (k + 1) % 3]].tolist()]


def test_a_body_is_small_and_bears_no_date(path: Path) -> None:
    assert path.stat().st_size < 200_000
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert names == sorted(names)
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_shapes_and_sizes_are_those_that_the_program_reads(body: Arrays) -> None:
    points, faces = len(body["V"]), len(body["F"])
    assert {name: array.shape for name, array in body.items()} == {
        "V": (points, 3),
        "F": (faces, 3),
        "W": (points, len(BONES)),
        "lab": (faces,),
        "GR": (points, 3),
        "FL": (points, 3),
        "SN": (points, 3),
        "J": (len(BONES), 3),
        "Fm": (len(BONES), 3, 3),
        "eyes": (2, body["eyes"].shape[1], 3),
        "mouth": (3,),
    }
    assert 6_000 <= faces <= 7_000
    assert all(np.isfinite(array).all() for array in body.values())
    assert set(np.unique(body["lab"])) == {0, 1, 2, 3}


def test_no_directed_edge_belongs_to_two_faces(body: Arrays) -> None:
    edges = directed_edges(body["F"])
    assert len(edges) == len(set(edges))


def test_the_skin_is_open_only_in_the_face(body: Arrays) -> None:
    edges = set(directed_edges(body["F"]))
    rim = {a for a, b in edges if (b, a) not in edges}
    assert rim
    assert (body["W"][sorted(rim), INDEX["head"]] > 0.5).all()


def test_every_vertex_is_used_and_every_face_has_an_area(body: Arrays) -> None:
    assert np.array_equal(np.unique(body["F"]), np.arange(len(body["V"])))
    first, second, third = (body["V"][body["F"][:, corner]].astype(float) for corner in range(3))
    assert (np.linalg.norm(np.cross(second - first, third - first), axis=1) > 1e-8).all()


def test_weights_are_shares_of_one(body: Arrays) -> None:
    assert (body["W"] >= 0).all()
    assert np.abs(body["W"].sum(axis=1) - 1).max() < 1e-6


def test_normals_have_length_one_and_frames_are_rotations(body: Arrays) -> None:
    assert np.abs(np.linalg.norm(body["SN"], axis=1) - 1).max() < 0.01
    turned = body["Fm"].transpose(0, 2, 1) @ body["Fm"]
    assert np.abs(turned - np.eye(3)).max() < 1e-6
    assert (np.linalg.det(body["Fm"]) > 0).all()


def test_left_and_right_are_alike(body: Arrays) -> None:
    assert np.allclose(body["J"][OTHER_SIDE], body["J"] * FLIP)
    assert np.allclose(body["Fm"][OTHER_SIDE], FLIP[:, None] * body["Fm"] * FLIP)
    place = {tuple(point): at for at, point in enumerate(body["V"].tolist())}
    mirrored = body["W"][:, INDEX["head"]] < 1  # the bun, which moves with the head alone, is added in one piece
    for at in np.flatnonzero(mirrored).tolist():
        x, y, z = body["V"][at].tolist()
        twin = place[x, y, -z]
        assert np.abs(body["W"][twin][OTHER_SIDE] - body["W"][at]).max() < 0.01
        assert np.abs(body["SN"][twin] * FLIP - body["SN"][at]).max() < 0.01


def test_the_joints_are_in_the_order_of_the_bones(body: Arrays) -> None:
    joint = {bone: body["J"][INDEX[bone]] for bone in BONES}
    spine = [joint[bone][1] for bone in ("l1", "l2", "l3", "t1", "t2", "neck1", "neck2", "head")]
    assert spine == sorted(spine)
    leg = [joint[f"{bone}_r"][1] for bone in ("toes", "foot", "shin", "thigh")]
    assert leg == sorted(leg)
    arm = [joint[f"{bone}_r"][2] for bone in ("clav", "uarm", "farm1", "farm2", "hand")]
    assert arm == sorted(arm)
    assert arm[0] > 0, "the right is +z"
    assert body["mouth"][0] > joint["head"][0], "the figure faces +x"


def test_each_bone_has_skin_round_it(body: Arrays) -> None:
    owner = body["W"].argmax(axis=1)
    for bone in BONES:
        own = body["V"][owner == INDEX[bone]]
        assert len(own) >= 3, bone
        assert np.linalg.norm(own - body["J"][INDEX[bone]], axis=1).min() < 0.12, bone


def test_a_body_stands_on_the_floor_and_has_human_limbs(body: Arrays) -> None:
    low, high = body["V"][:, 1].min(), body["V"][:, 1].max()
    assert abs(low) < 0.01
    stature = high - low
    assert 1.5 < stature < 1.8

    def part(start: str, end: str) -> float:
        return float(np.linalg.norm(body["J"][INDEX[start]] - body["J"][INDEX[end]]) / stature)

    assert 0.148 < part("uarm_r", "farm1_r") < 0.165
    assert 0.136 < part("farm1_r", "hand_r") < 0.160
    assert 0.225 < part("thigh_r", "shin_r") < 0.250
    assert 0.230 < part("shin_r", "foot_r") < 0.255


def test_only_hands_move_when_they_close(body: Arrays) -> None:
    hands = body["W"][:, INDEX["hand_r"]] + body["W"][:, INDEX["hand_l"]] > 0.05
    for shape in ("GR", "FL"):
        assert np.abs(body[shape][~hands]).max() < 1e-3
        assert np.linalg.norm(body[shape][hands], axis=1).max() > 0.01


def test_the_cloth_on_the_chest_has_no_peak(body: Arrays) -> None:
    shirt = body["V"][np.unique(body["F"][body["lab"] == 1])].astype(float)
    front = shirt[(shirt[:, 0] > 0.03) & (np.abs(shirt[:, 2]) < 0.13)]
    chest = front[(np.abs(front[:, 1] - body["J"][INDEX["t2"], 1] + 0.02) < 0.1) & (np.abs(front[:, 2]) < 0.1)]
    away = np.linalg.norm(chest[:, None, 1:] - front[None, :, 1:], axis=2)
    ring = (away > 0.025) & (away < 0.05)
    stands_out = chest[:, 0] - (ring * front[:, 0]).sum(axis=1) / ring.sum(axis=1)

    assert stands_out.max() < 0.02  # metres beyond what lies round it; a breast or a nipple has 0.026 to 0.036
