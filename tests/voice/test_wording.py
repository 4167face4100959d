from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcoach.voice import wording


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Keep breathing.", "Keep breathing."),
        ("  Two\n\tlines ", "Two lines"),
        ("Well done 🎉!", "Well done !"),
        ("soft\u00adly", "softly"),
        ("45° bend", "45° bend"),
        ("\x1b[0m", "[0m"),
        ("🎉👍🏽", ""),
        ("…", ""),
    ],
)
def test_speakable(text: str, spoken: str) -> None:
    assert wording.speakable(text) == spoken


def test_a_long_text_is_cut_between_words() -> None:
    assert wording.speakable("breathe " * 1250) == ("breathe " * 62).strip()
    assert len(wording.speakable("a" * 10_000)) == wording.LONGEST


@given(st.text())
def test_any_text_becomes_one_short_line(text: str) -> None:
    line = wording.speakable(text)
    assert line == wording.speakable(line)
    assert len(line) <= wording.LONGEST
    assert line.isprintable()
    line.encode()


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_system_has_a_remedy(platform: str) -> None:
    assert wording.no_engine(platform).startswith("No voice:")
    assert wording.no_engine(platform).endswith(wording.SHOWN)
