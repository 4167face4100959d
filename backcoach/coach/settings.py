"""What people may set, declared once: the settings page and the settings file are both made from this table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

RESTS = {"shorter": 0.5, "usual": 1.0, "longer": 1.5}
"""How much of the usual rest is meant by a word."""


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: the field of `Settings` it stands for, its words, and the values it may have.

    Attributes:
        section: the heading it stands under.
        choices: what it may be, with the word people read, where it is neither a number nor a switch.
        also: other words by which people look for it.
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
    also: str = ""

    @property
    def is_switch(self) -> bool:
        """Tell whether it is simply on or off."""
        return self.most == 0 and not self.choices

    @property
    def usual(self) -> bool | int | str:
        """Return what it is unless it is set."""
        value: bool | int | str = getattr(Settings(), self.key)
        return value


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user has set; immutable, replaced as a whole.

    Attributes:
        voice_on: cues are spoken as well as shown.
        sounds_on: sounds beside the words, or instead of them.
        sleepy_speaker: a moment of quiet is played first, for loudspeakers that swallow the first syllable.
        brief: only names, numbers and reminders to breathe are said.
        half_way: half of a longer hold is said and sounded.
        voice_rate: words a minute.
        volume: percent.
        ready_more, switch_more: seconds beyond what is needed to get ready, and to change sides.
        rests: one of `RESTS`.
        theme: the colours, by name; "system" follows the system's.
        text_size: percent of the usual.
        figure: who shows the exercises; skin, hair: the figure's tones, named as in the themes.
        reduce_motion: the figure changes from one still picture to the next.
        goal: sessions a week that the user wants to do; 0 for no goal.
        language: code of the language that everything is told in: "de"; "" to do as the computer does.
        holds: exercise id -> seconds, only where the user chose other than the default.
        sound_heard: the user has said to hear the coach.
        notice_read: local date (YYYY-MM-DD) on which the user said to have read the notice; "" if not yet.
    """

    voice_on: bool = True
    sounds_on: bool = True
    brief: bool = False
    half_way: bool = True
    voice_rate: int = 170
    volume: int = 90
    sleepy_speaker: bool = False
    ready_more: int = 0
    switch_more: int = 0
    rests: str = "usual"
    theme: str = "system"
    text_size: int = 100
    figure: str = "woman"
    skin: str = "light"
    hair: str = "brown"
    reduce_motion: bool = False
    goal: int = 3
    language: str = ""
    holds: Mapping[str, int] = field(default_factory=dict)
    sound_heard: bool = False
    notice_read: str = ""

    @property
    def rest_share(self) -> float:
        """Return how much of the usual rest is wanted."""
        return RESTS[self.rests]


VOICE, PACE, LOOK, FIGURE, WEEK = "Voice and sounds", "Pace", "Look", "The figure", "Your week"

OPTIONS = (
    Option(
        VOICE,
        "voice_on",
        "Spoken cues",
        "The coach says every cue as well as showing it.",
        also="voice speech talk mute silent sound off",
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
        also="voice rate faster slower tempo",
    ),
    Option(
        VOICE,
        "volume",
        "Loudness",
        "Of the coach only; other sounds keep theirs.",
        0,
        100,
        5,
        "%",
        also="volume voice quiet louder",
    ),
    Option(
        VOICE,
        "brief",
        "Short cues",
        "Names, numbers and reminders to breathe, without how to do it. Sessions become a little shorter.",
        also="voice talk less instructions words",
    ),
    Option(
        VOICE,
        "half_way",
        "Half-way cue",
        "Tells when half of a hold of 20 seconds or more is over.",
        also="halfway half middle cue bell",
    ),
    Option(
        VOICE,
        "sounds_on",
        "Sounds",
        "Soft notes beside the words, or instead of them: get ready, begin, half way, three, two, one, and the end.",
        also="bell chime beep tone notes mute",
    ),
    Option(
        VOICE,
        "sleepy_speaker",
        "Wireless loudspeaker",
        "Wakes it before it speaks, when it swallows the first syllable. The first words come a moment later.",
        also="bluetooth headphones speaker delay",
    ),
    Option(
        PACE,
        "ready_more",
        "More time to get ready",
        "Before each exercise, on top of what the words and the change of position need.",
        0,
        30,
        5,
        "s",
        also="prepare ready wait break pause slower seconds transition",
    ),
    Option(
        PACE,
        "switch_more",
        "More time to change sides",
        "Between left and right, on top of what is needed.",
        0,
        20,
        5,
        "s",
        also="switch sides left right wait pause slower seconds",
    ),
    Option(
        PACE,
        "rests",
        "Rests between sets",
        "Shorter is half as long, longer is half as long again. A rest that your own routine names stays as it is.",
        choices={"shorter": "Shorter", "usual": "Usual", "longer": "Longer"},
        also="rest break recovery sets wait pause",
    ),
    Option(
        LOOK,
        "theme",
        "Colours",
        "",
        choices={
            "system": "As the system",
            "light": "Light",
            "dark": "Dark",
            "contrast_light": "High contrast, light",
            "contrast_dark": "High contrast, dark",
        },
        also="theme night black white appearance",
    ),
    Option(
        LOOK,
        "text_size",
        "Text size",
        "Of everything that is written; spaces grow with it.",
        100,
        175,
        5,
        "%",
        also="font larger bigger zoom scale letters",
    ),
    Option(
        FIGURE,
        "figure",
        "Who shows the exercises",
        "",
        choices={"woman": "Woman", "man": "Man"},
        also="figure body person model",
    ),
    Option(
        FIGURE,
        "skin",
        "Skin",
        "",
        choices={"light": "Light", "medium": "Medium", "tan": "Tan", "deep": "Deep"},
        also="figure colour tone",
    ),
    Option(
        FIGURE,
        "hair",
        "Hair",
        "",
        choices={"blonde": "Blonde", "brown": "Brown", "black": "Black", "grey": "Grey"},
        also="figure colour",
    ),
    Option(
        FIGURE,
        "reduce_motion",
        "Reduce motion",
        "Still pictures, one after the other, instead of a moving figure.",
        also="animation still dizzy movement",
    ),
    Option(
        WEEK,
        "goal",
        "Sessions a week",
        "Your own goal, shown on the first page; 0 for none.",
        0,
        7,
        1,
        "a week",
        also="goal target times weekly",
    ),
)
