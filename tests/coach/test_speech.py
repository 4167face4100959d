"""How long a sentence takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.coach import speech
from tests.coach.strategies import rates, words


def spoken_seconds(text: str, rate: int) -> float:
    return speech.spoken_seconds(text, rate, words().reading)


letters = st.text("abcdefgh ,.", min_size=1, max_size=60)


@given(letters, st.sampled_from(("more", "breathe, and go on", "ten")), rates())
def test_more_words_take_longer(text: str, added: str, rate: int) -> None:
    assert spoken_seconds(f"{text} {added}", rate) > spoken_seconds(text, rate)


@given(letters, st.integers(100, 250), st.integers(1, 10))
def test_a_faster_voice_takes_no_longer(text: str, rate: int, faster: int) -> None:
    assert 0 < spoken_seconds(text, rate + faster) <= spoken_seconds(text, rate)


def test_half_the_speed_takes_almost_twice_as_long() -> None:
    text = "Lower your foot to the floor, slowly, and rest a moment."

    assert spoken_seconds(text, 100) > 1.8 * spoken_seconds(text, 200)


@pytest.mark.parametrize(
    ("number", "in_words"),
    [
        ("0", "zero"),
        ("7", "seven"),
        ("13", "thirteen"),
        ("19", "nineteen"),
        ("20", "twenty"),
        ("45", "forty five"),
        ("90", "ninety"),
        ("100", "one hundred"),
        ("215", "two hundred and fifteen"),
        ("1000", "one zero zero zero"),
    ],
)
def test_numbers_take_as_long_as_their_words(number: str, in_words: str) -> None:
    assert spoken_seconds(f"Hold {number} seconds", 170) == spoken_seconds(f"Hold {in_words} seconds", 170)


@pytest.mark.parametrize(("plain", "with_pause"), [("one two", "one, two"), ("one, two", "one. Two")])
def test_commas_and_stops_take_time(plain: str, with_pause: str) -> None:
    assert spoken_seconds(with_pause, 170) != spoken_seconds(plain, 170)
    assert spoken_seconds(with_pause, 170) > spoken_seconds("one two", 170)


def test_the_silence_at_the_end_is_not_counted() -> None:
    assert spoken_seconds("Release.", 170) == spoken_seconds("Release", 170)


def test_both_sides_take_the_same_time() -> None:
    assert spoken_seconds("Left leg.", 170) == spoken_seconds("Right leg.", 170)
