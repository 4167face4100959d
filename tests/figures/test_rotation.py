from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.figures.rotation import (
    Floats,
    about,
    about_x,
    about_y,
    about_z,
    ball,
    ball_angles,
    cross,
    matrices,
    quaternions,
    slerp,
    turned_about_z,
    vertebra,
)

DEGREES = st.floats(-180, 180)
X, Y, Z = np.eye(3)


def turn(a: float, b: float, c: float) -> Floats:
    return about_x(a) @ about_y(b) @ about_z(c)


@given(DEGREES, DEGREES, DEGREES)
def test_a_rotation_survives_being_a_quaternion(a: float, b: float, c: float) -> None:
    rotation = turn(a, b, c)

    assert np.allclose(matrices(quaternions(rotation[None]))[0], rotation, atol=1e-9)


@given(st.floats(-170, 170), st.floats(-80, 80), st.floats(-170, 170), st.sampled_from([1.0, -1.0]))
def test_the_angles_of_a_ball_joint_can_be_read_back(flex: float, abd: float, rot: float, side: float) -> None:
    assert ball_angles(ball(flex, abd, rot, side), side) == pytest.approx((flex, abd, rot), abs=1e-6)


def test_bending_a_hip_brings_the_thigh_forward_and_spreading_it_outward() -> None:
    down = -Y

    assert np.allclose(ball(90, 0, 0, 1) @ down, X)
    assert np.allclose(ball(0, 90, 0, 1) @ down, Z)
    assert np.allclose(ball(0, 90, 0, -1) @ down, -Z)


def test_bending_the_spine_brings_the_head_forward_and_to_the_right() -> None:
    assert np.allclose(vertebra(90, 0, 0) @ Y, X)
    assert np.allclose(vertebra(0, 90, 0) @ Y, Z)
    assert np.allclose(vertebra(0, 0, 90) @ X, Z)


def test_outward_rotation_turns_the_front_of_a_thigh_away_from_the_middle() -> None:
    assert np.allclose(ball(0, 0, 90, 1) @ X, Z)
    assert np.allclose(ball(0, 0, 90, -1) @ X, -Z)


@given(DEGREES)
def test_the_angle_of_a_hinge_can_be_read_back(degrees: float) -> None:
    assert np.allclose(about_z(turned_about_z(about_z(degrees))), about_z(degrees))
    assert np.allclose(about(Z, degrees), about_z(degrees))


def test_slerp_begins_and_ends_where_it_should_and_takes_the_short_way() -> None:
    start, end = quaternions(np.array([about_z(10.0)])), -quaternions(np.array([about_z(50.0)]))

    assert np.allclose(matrices(slerp(start, end, 0.0))[0], about_z(10))
    assert np.allclose(matrices(slerp(start, end, 0.5))[0], about_z(30))
    assert np.allclose(matrices(slerp(start, end, 1.0))[0], about_z(50))


@given(st.lists(st.floats(-5, 5), min_size=6, max_size=6))
def test_the_quick_cross_product_is_the_cross_product(numbers: list[float]) -> None:
    first, second = np.array(numbers[:3]), np.array(numbers[3:])

    assert np.allclose(cross(first, second), np.cross(first, second))
