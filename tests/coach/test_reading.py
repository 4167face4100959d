"""What is written by hand in a routine is read aloud as people say it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.coach.strategies import words
from tests.each import each


@each(
    [
        ("Hold 30 s.", "Hold 30 seconds."),
        ("30s each side", "30 seconds each side"),
        ("Rest 1 min", "Rest 1 minute"),
        ("2 min. of walking", "2 minutes of walking"),
        ("10x", "10 times"),
        ("10 x.", "10 times."),
        ("x10", "10 times"),
        ("3 x 10, 5 sec", "3 times 10, 5 seconds"),
        ("3\N{MULTIPLICATION SIGN}10 reps", "3 times 10 repetitions"),
        ("1:30", "1 minute 30 seconds"),
        ("2:00 min", "2 minutes"),
        ("0:45", "45 seconds"),
        ("5-10 s", "5 to 10 seconds"),
        ("5 \N{EN DASH} 10 repetitions", "5 to 10 repetitions"),
        ("lift 20 cm, bend 45°", "lift 20 centimetres, bend 45 degrees"),
        ("at 50 % of your strength", "at 50 percent of your strength"),
        ("½ way, 1/2 way", "one half way, one half way"),
        ("e.g. a towel, approx. 5 kg", "for example a towel, about 5 kilograms"),
        ("left & right", "left and right"),
        ("Dr. Lee said so", "Doctor Lee said so"),
        ("L5 and psoas", "L 5 and so-as"),
    ],
)
def test_numbers_units_and_abbreviations_are_read_as_they_are_said(written: str, aloud: str) -> None:
    assert " ".join(words().reading.aloud(written).split()) == aloud


@each(
    [
        "Hold knee to chest, 30 seconds.",
        "McKenzie press-up, for the piriformis and sciatica.",
        "Set 2 of 3.",
        "Relax, x-rays are not needed.",
        "It is 5 past 4, so stop.",
        "Number 3.",
        "21 seconds",
        "101 minutes",
    ],
)
def test_what_is_said_as_it_stands_stays(plain: str) -> None:
    assert words().reading.aloud(plain) == plain


@given(st.text(max_size=200))
def test_any_text_can_be_read_and_twice_is_once(text: str) -> None:
    reading = words().reading
    once = reading.aloud(text)

    assert len(once) <= 20 * len(text) + 20
    assert isinstance(reading.in_words(once), str)
