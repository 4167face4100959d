import numpy as np
import pytest

from backcoach.figures.body import load_body
from backcoach.figures.camera import Camera
from backcoach.figures.drawing import draw
from backcoach.figures.pose import Pose
from backcoach.figures.props import KINDS, MAT, Floor, Prop, ground, hull, slabs, solid
from backcoach.figures.shapes import bounds
from backcoach.figures.skeleton import PARTS
from backcoach.figures.solver import solve


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "strap"])
@pytest.mark.parametrize("turn", [0.0, 37.0, 180.0])
def test_a_prop_stands_on_its_place(kind: str, turn: float) -> None:
    prop = Prop(kind, (0.4, 0.1, -0.2), turn)
    corners = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)])
    points = np.concatenate([slab.world(corners) for slab in slabs(prop)])
    assert points[:, 1].min() == pytest.approx(0.1)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    assert np.hypot(middle[0] - 0.4, middle[2] + 0.2) < 0.06


def test_a_strap_is_no_solid() -> None:
    assert slabs(Prop("strap")) == ()


def test_a_size_of_its_own() -> None:
    (slab,) = slabs(Prop("cushion", size=(0.5, 0.2, 0.3)))
    assert slab.size == (0.5, 0.2, 0.3)


def test_a_hull_goes_round_anticlockwise() -> None:
    points = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 1.0], [0.0, 1.0], [1.0, 0.5], [1.0, 0.0]])
    assert hull(points).tolist() == [[0, 0], [2, 0], [2, 1], [0, 1]]


def test_the_mat_is_always_as_long() -> None:
    seen = bounds(ground(Floor("mat", 0.3, 0.0), Camera(0, 10)))
    assert seen.right - seen.left == pytest.approx(MAT[0], abs=0.001)
    assert seen.left == pytest.approx(0.3 - MAT[0] / 2, abs=0.001)


def test_there_may_be_no_floor() -> None:
    assert ground(Floor("none"), Camera()) == ()


@pytest.mark.parametrize(("z", "in_front"), [(0.6, True), (-0.6, False)])
def test_a_prop_is_painted_behind_or_before_the_body(z: float, *, in_front: bool) -> None:
    body = load_body("man")
    stance = solve(body, Pose())
    prop = Prop("cushion", (0.0, 0.5, z), size=(0.6, 0.6, 0.1))
    order = draw(body, body.skin(stance), stance, Camera(0, 5), props=[prop]).order
    place = order.index((len(PARTS),))
    thigh = next(at for at, unit in enumerate(order) if PARTS.index("thigh_r") in unit)
    assert (place > thigh) is in_front


def test_a_solid_is_the_same_from_the_same_place() -> None:
    (slab,) = slabs(Prop("pad"))
    assert solid(slab, Camera()) is solid(slab, Camera())
