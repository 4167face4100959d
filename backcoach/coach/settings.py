"""What people may set, declared once: the settings page and the settings file are both made from this table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: the field of `Settings` it stands for, its words, and the values it may have.

    Attributes:
        section: the heading it stands under.
        choices: what it may be, with the word people read, where it is neither a number nor a switch.
    """

    section: str
    key: str
    label: str
    help: str
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_switch(self) -> bool:
        """Tell whether it is simply on or off."""
        return self.most == 0 and not self.choices


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user has set; immutable, replaced as a whole.

    Attributes:
        voice_on: cues are spoken as well as shown.
        sounds_on: sounds beside the words, or instead of them.
        sleepy_speaker: a moment of quiet is played first, for loudspeakers that swallow the first syllable.
        brief: only names, numbers and reminders to breathe are said.
        voice_rate: words a minute.
        volume: percent.
        figure: who shows the exercises; skin, hair: the figure's tones, named as in the themes.
        reduce_motion: the figure changes from one still picture to the next.
        holds: exercise id -> seconds, only where the user chose other than the default.
        sound_heard: the user has said to hear the coach.
        notice_read: local date (YYYY-MM-DD) on which the user said to have read the notice; "" if not yet.
    """

    voice_on: bool = True
    sounds_on: bool = True
    brief: bool = False
    voice_rate: int = 170
    volume: int = 90
    sleepy_speaker: bool = False
    figure: str = "woman"
    skin: str = "light"
    hair: str = "brown"
    reduce_motion: bool = False
    holds: Mapping[str, int] = field(default_factory=dict)
    sound_heard: bool = False
    notice_read: str = ""


VOICE, FIGURE = "The coach's voice", "The figure"

OPTIONS = (
    Option(VOICE, "voice_on", "Spoken cues", "The coach says every cue as well as showing it."),
    Option(
        VOICE,
        "sounds_on",
        "Sounds",
        "Soft notes beside the words, or instead of them: get ready, begin, half way, three, two, one, and the end.",
    ),
    Option(
        VOICE,
        "brief",
        "Short cues",
        "Names, numbers and reminders to breathe, without how to do it. Sessions become a little shorter.",
    ),
    Option(
        VOICE,
        "voice_rate",
        "Speed of speech",
        "Slower speech makes the get-ready times longer.",
        100,
        260,
        10,
        "words a minute",
    ),
    Option(VOICE, "volume", "Loudness", "Of the coach only; other sounds keep theirs.", 0, 100, 5, "%"),
    Option(
        VOICE,
        "sleepy_speaker",
        "Wireless loudspeaker",
        "Wakes it before it speaks, when it swallows the first syllable. The first words come a moment later.",
    ),
    Option(FIGURE, "figure", "Who shows the exercises", "", choices={"woman": "Woman", "man": "Man"}),
    Option(
        FIGURE,
        "skin",
        "Skin",
        "",
        choices={"light": "Light", "medium": "Medium", "tan": "Tan", "deep": "Deep"},
    ),
    Option(
        FIGURE,
        "hair",
        "Hair",
        "",
        choices={"blonde": "Blonde", "brown": "Brown", "black": "Black", "grey": "Grey"},
    ),
    Option(
        FIGURE,
        "reduce_motion",
        "Reduce motion",
        "Still pictures, one after the other, instead of a moving figure.",
    ),
)
