import hashlib

import numpy as np
import pytest

from backcoach.content.illustrations import load_illustration
from backcoach.figures.body import load_body
from backcoach.figures.camera import Camera
from backcoach.figures.drawing import draw
from backcoach.figures.illustration import Illustration
from backcoach.figures.motion import between
from backcoach.figures.outline import Floats, turning
from backcoach.figures.pose import Pose
from backcoach.figures.scene import floor_shapes, frame_of, picture
from backcoach.figures.shapes import BASE, Drawing, Shape, bounds
from backcoach.figures.skeleton import BONES, PARTS
from backcoach.figures.solver import solve
from tests.figures.chosen import PICTURES, SAMPLE

BODIES = ("woman", "man")


def standing(body_name: str = "woman", camera: Camera | None = None, region: str = "low_back") -> Drawing:
    body = load_body(body_name)
    stance = solve(body, Pose())
    return draw(body, body.skin(stance), stance, camera or Camera(), region=region)


@pytest.fixture(params=SAMPLE)
def illustration(request: pytest.FixtureRequest) -> Illustration:
    return load_illustration(request.param)


def test_the_same_pose_gives_the_same_drawing() -> None:
    assert standing().digest() == standing().digest()


def test_another_camera_gives_another_drawing() -> None:
    assert standing().digest() != standing(camera=Camera(yaw=20)).digest()


def test_the_digest_tells_every_shape_apart() -> None:
    drawing = standing()
    fewer = Drawing(drawing.shapes[:-1], drawing.order)
    assert fewer.digest() != drawing.digest()
    assert len(drawing.digest()) == len(hashlib.sha256().hexdigest())


@pytest.mark.parametrize("body_name", BODIES)
@pytest.mark.parametrize("yaw", range(-180, 180, 45))
def test_polylines_are_whole_from_every_side(body_name: str, yaw: int) -> None:
    for shape in standing(body_name, Camera(yaw=yaw, pitch=12)).shapes:
        assert len(shape.points) == shape.counts.sum()
        assert len(shape.counts) == len(shape.closed)
        assert (shape.counts >= 2).all()
        assert np.isfinite(shape.points).all()


@pytest.mark.parametrize("body_name", BODIES)
def test_every_part_is_painted_once(body_name: str) -> None:
    order = standing(body_name).order
    assert sorted(part for unit in order for part in unit) == list(range(len(PARTS)))


@pytest.mark.parametrize("body_name", BODIES)
@pytest.mark.parametrize("yaw", [-90, -60, -38])
def test_there_is_no_hole_in_a_face(body_name: str, yaw: int) -> None:
    skin = [shape for shape in standing(body_name, Camera(yaw)).shapes if (shape.kind, shape.role) == ("fill", "skin")]
    loops = [loop for shape in skin for loop in _loops(shape) if loop[:, 1].min() > 1.2]

    assert loops
    assert all(_area(loop) > -1e-7 for loop in loops)


def _loops(shape: Shape) -> list[Floats]:
    return np.split(shape.points, np.cumsum(shape.counts)[:-1])


def _area(loop: Floats) -> float:
    x, y = loop.T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


@pytest.mark.parametrize("body_name", BODIES)
def test_a_seam_between_a_near_and_a_far_limb_is_even(body_name: str) -> None:
    body, lying = load_body(body_name), load_illustration("knee_to_chest")
    drawing = picture(lying, body, solve(body, lying.pose("hold")))
    trousers = [shape for shape in drawing.shapes if (shape.kind, shape.role, shape.tone) == ("fill", "bottoms", BASE)]

    assert sum(_sharp_bends(shape) for shape in trousers) < 90  # one for each triangle of the seam would be 125 or more


def _sharp_bends(shape: Shape) -> int:
    """Return at how many nodes the outlines of a shape turn by 80 degrees or more."""
    bends = 0
    for loop in _loops(shape):
        nodes = loop[np.abs(loop - np.roll(loop, 1, axis=0)).sum(axis=1) > 1e-9]
        places = np.arange(len(nodes))
        bends += int((turning(nodes, np.roll(places, 1), np.roll(places, -1)) < 0.17).sum())
    return bends


def test_the_body_is_as_large_as_it_is() -> None:
    frame = bounds(shape for shape in standing(camera=Camera(0, 0)).shapes if shape.role != "shadow")
    stature = float(np.ptp(load_body("woman").vertices[:, 1]))
    assert frame.high - frame.low == pytest.approx(stature, abs=0.02)


def test_the_highlight_is_only_there_where_asked_for() -> None:
    body = load_body("man")
    stance = solve(body, Pose())
    plain = draw(body, body.skin(stance), stance, Camera(yaw=-90))
    marked = draw(body, body.skin(stance), stance, Camera(yaw=-90), region=("abs", "quads_r"))
    assert not any(shape.role == "highlight" for shape in plain.shapes)
    assert any(shape.role == "highlight" for shape in marked.shapes)


def test_a_face_is_seen_from_the_front_and_not_from_behind() -> None:
    def roles(yaw: float) -> set[str]:
        return {shape.role for shape in standing(camera=Camera(yaw=yaw)).shapes}

    assert {"eye", "brow", "lip", "nose"} <= roles(-90)
    assert not {"eye", "brow", "lip", "nose"} & roles(90)


@pytest.mark.parametrize("body_name", BODIES)
@pytest.mark.parametrize("yaw", [-90, -60, -38, 0])
def test_eyes_are_open_unless_an_exercise_wants_them_shut(body_name: str, yaw: int) -> None:
    body = load_body(body_name)
    stance = solve(body, Pose())

    def face(*, shut: bool) -> list[str]:
        shapes = draw(body, body.skin(stance), stance, Camera(yaw), eyes_closed=shut).shapes
        return [shape.role for shape in shapes if shape.role in {"white", "iris", "eye"}]

    eyes = face(shut=True)
    assert eyes in (["eye"], ["eye", "eye"])
    assert face(shut=False) == ["white", "iris", "eye"] * len(eyes)


def test_people_shut_their_eyes_only_where_they_rest() -> None:
    assert load_illustration("legs_on_chair_rest").eyes_closed
    assert not load_illustration("one_leg_stand").eyes_closed


@pytest.mark.parametrize(("exercise_id", "body_name"), PICTURES[::2])
def test_all_that_an_exercise_shows_is_inside_its_frame(exercise_id: str, body_name: str) -> None:
    illustration, body = load_illustration(exercise_id), load_body(body_name)
    frame = frame_of(illustration, body)
    for name in illustration.motion.names:
        shapes = picture(illustration, body, solve(body, illustration.pose(name))).shapes
        seen = bounds((*floor_shapes(illustration), *shapes))
        assert frame.left <= seen.left
        assert seen.right <= frame.right
        assert frame.low <= seen.low
        assert seen.high <= frame.high


def test_nothing_jumps_between_two_frames(illustration: Illustration) -> None:
    motion, body = illustration.motion, load_body("woman")
    path = motion.move if len(motion.move) > 1 else motion.cycle
    if len(path) < 2:
        pytest.skip("a still picture")
    start, end = (solve(body, illustration.pose(name)) for name in path[:2])
    previous = picture(illustration, body, between(body, start, end, 0.5))
    following = picture(illustration, body, between(body, start, end, 0.5 + 1 / 240), previous_order=previous.order)
    one, other = (
        bounds(shape for shape in drawing.shapes if shape.role != "shadow") for drawing in (previous, following)
    )
    assert np.allclose(one, other, atol=0.03)


def test_straps_run_from_joint_to_joint() -> None:
    body = load_body("woman")
    stance = solve(body, Pose())
    drawing = draw(body, body.skin(stance), stance, Camera(), straps=[("hand_r", "foot_r", "hand_l")])
    strap = drawing.shapes[-1]
    assert strap.role == "strap"
    wanted = Camera().view(stance.positions[[BONES.index(name) for name in ("hand_r", "foot_r", "hand_l")]])
    assert np.allclose(strap.points, wanted[:, :2])
