from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach.exercise import Side
from backcoach.coach.segment import Kind
from backcoach.figures.camera import Camera
from backcoach.figures.illustration import Illustration, Leg, Motion, Strap, leg_at
from backcoach.figures.motion import ease
from backcoach.figures.pose import Pose, Sole, mirrored
from backcoach.figures.props import Floor, Prop

POSES = {
    name: Pose(angles={"hip_r.flex": float(place)}, plants={"foot_l": Sole((0.1 * place, -0.1))})
    for place, name in enumerate(["start", "via_raised", "hold", "other"])
}
HELD = Motion("start", ("start", "via_raised", "hold"), ("hold",), ("hold", "via_raised", "start"))
REPEATED = Motion("start", cycle=("start", "hold", "start", "other"))
TIMED = Motion("start", cycle=("start", "hold"), cycle_seconds=3.0)


def drawn(motion: Motion, side: Side | None = None) -> Illustration:
    return Illustration(
        "bridge", Camera(), ("glutes_r", "low_back"), POSES, motion, "hold", side,
        (Prop("wall", (0.5, 0.0, 0.2), 30.0),), (Strap(("hand_r", "foot_r")),), Floor("mat", 0.1, 0.2),
    )  # fmt: skip


def named(leg: Leg) -> tuple[str, str, float]:
    return leg.start, leg.end, round(leg.progress, 4)


def along(leg: Leg) -> float:
    """Say where a figure is on its way as one number: the number of the pose, and how far it is to the next."""
    names = list(POSES)
    start, end = names.index(leg.start), names.index(leg.end)
    return start + (end - start) * ease(leg.progress)


@pytest.mark.parametrize("kind", [Kind.PREPARE, Kind.REST, Kind.SWITCH])
def test_while_waiting_the_figure_rests(kind: Kind) -> None:
    assert named(leg_at(HELD, kind, 0.7, 10)) == ("start", "start", 0.0)


def test_a_hold_is_moved_into_held_and_left_again() -> None:
    assert named(leg_at(HELD, "move", 0.0, 4)) == ("start", "via_raised", 0.0)
    assert named(leg_at(HELD, "move", 1.0, 4)) == ("via_raised", "hold", 1.0)
    assert named(leg_at(HELD, "hold", 0.4, 30)) == ("hold", "hold", 0.0)
    assert named(leg_at(HELD, "lower", 0.0, 4)) == ("hold", "via_raised", 0.0)
    assert named(leg_at(HELD, "lower", 1.0, 4)) == ("via_raised", "start", 1.0)


def test_a_via_pose_is_passed_at_speed_and_any_other_is_stopped_at() -> None:
    step = 0.01
    passing = [along(leg_at(HELD, "move", 0.5 + shift, 4)) for shift in (-step, 0.0, step)]
    straight = Motion("start", ("start", "hold", "other"), ("other",))
    stopping = [along(leg_at(straight, "move", 0.5 + shift, 4)) for shift in (-step, 0.0, step)]

    assert passing[1] == pytest.approx(1.0, abs=1e-4)
    assert passing[2] - passing[0] > 0.05
    assert stopping[2] - stopping[0] < 0.001


@given(st.floats(0, 0.99))
def test_the_way_by_a_via_pose_goes_on_and_on_without_a_jump(progress: float) -> None:
    here, next_one = (along(leg_at(HELD, "move", at, 4)) for at in (progress, progress + 0.01))

    assert -1e-6 <= next_one - here < 0.06


def test_one_repetition_takes_the_whole_segment_and_ends_where_it_began() -> None:
    shown = [named(leg_at(REPEATED, "move", at, 6))[:2] for at in (0.1, 0.3, 0.6, 0.9)]

    assert shown == [("start", "hold"), ("hold", "start"), ("start", "other"), ("other", "start")]
    assert named(leg_at(REPEATED, "move", 0.125, 6)) == ("start", "hold", 0.5)


def test_a_timed_exercise_goes_round_as_often_as_fits_and_never_breaks_off_in_the_middle() -> None:
    rounds = [named(leg_at(TIMED, "move", second / 30, 30))[0] for second in range(30)]

    assert sum(one == "hold" != two for one, two in zip(rounds, rounds[1:] + rounds[:1], strict=True)) == 10
    assert named(leg_at(TIMED, "move", 1.0, 31))[2] == pytest.approx(0.0, abs=1e-4)


def test_more_than_one_held_pose_are_gone_round() -> None:
    motion = Motion("start", ("start", "hold"), ("hold", "other"), hold_seconds=4)
    shown = [named(leg_at(motion, "hold", second / 12, 12))[:2] for second in (1, 3, 5, 7)]

    assert shown == [("hold", "other"), ("other", "hold")] * 2


@given(st.sampled_from(list(Kind)), st.floats(-1, 2), st.floats(0, 4000), st.sampled_from([HELD, REPEATED, TIMED]))
def test_there_is_a_pose_for_every_moment(kind: Kind, progress: float, seconds: float, motion: Motion) -> None:
    leg = leg_at(motion, kind, progress, seconds)

    assert leg.start in POSES
    assert 0.0 <= leg.progress <= 1.0


def test_a_leg_knows_how_long_it_takes() -> None:
    assert leg_at(HELD, "move", 0.3, 4).seconds == 2.0
    assert leg_at(REPEATED, "move", 0.3, 6).seconds == 1.5
    assert leg_at(TIMED, "move", 0.3, 31).seconds == pytest.approx(1.55)


def test_the_other_side_is_the_mirror_image_of_everything() -> None:
    illustration = drawn(HELD, Side.RIGHT)

    assert illustration.pose("hold", Side.LEFT) == mirrored(POSES["hold"])
    assert illustration.pose("hold", Side.RIGHT) == POSES["hold"]
    assert illustration.regions_of(Side.LEFT) == ("glutes_l", "low_back")
    assert illustration.props_of(Side.LEFT) == (Prop("wall", (0.5, 0.0, -0.2), -30.0),)
    assert illustration.straps_of(Side.LEFT) == (Strap(("hand_l", "foot_l")),)
    assert illustration.floor_of(Side.LEFT) == Floor("mat", 0.1, -0.2)


def test_an_exercise_of_the_whole_body_is_the_same_on_both_sides() -> None:
    illustration = drawn(HELD)

    assert illustration.pose("hold", Side.LEFT) == POSES["hold"]
    assert illustration.props_of(Side.LEFT) == illustration.props
