"""What people may set, declared once: the settings page and the settings file are both made from this table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: the field of `Settings` it stands for, its words, and the values it may have."""

    key: str
    label: str
    help: str
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = ""

    @property
    def is_switch(self) -> bool:
        """Tell whether it is simply on or off."""
        return self.most == 0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user has set; immutable, replaced as a whole.

    Attributes:
        voice_on: cues are spoken as well as shown.
        voice_rate: words a minute.
        volume: percent.
        holds: exercise id -> seconds, only where the user chose other than the default.
        notice_read: local date (YYYY-MM-DD) on which the user said to have read the notice; "" if not yet.
    """

    voice_on: bool = True
    voice_rate: int = 170
    volume: int = 90
    holds: Mapping[str, int] = field(default_factory=dict)
    notice_read: str = ""


OPTIONS = (
    Option("voice_on", "Spoken cues", "The coach says every cue as well as showing it."),
    Option(
        "voice_rate",
        "Speed of speech",
        "Slower speech makes the get-ready times longer.",
        100,
        260,
        10,
        "words a minute",
    ),
    Option("volume", "Loudness", "Of the coach only; other sounds keep theirs.", 0, 100, 5, "%"),
)
