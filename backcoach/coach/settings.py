"""What people may set, declared once: the settings page and the settings file are both made from this table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from backcoach.language import mark, tr

RESTS = {"shorter": 0.5, "usual": 1.0, "longer": 1.5}
"""How much of the usual rest is meant by a word."""


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: the field of `Settings` it stands for, its words, and the values it may have.

    Attributes:
        section: the heading it stands under; it and all words are in English until they are told.
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
    def told(self) -> Option:
        """Return it with its words in the user's language."""
        return replace(
            self,
            section=tr(self.section),
            label=tr(self.label),
            help=tr(self.help),
            unit=tr(self.unit),
            choices={value: tr(word, about=self.label) for value, word in self.choices.items()},
            also=tr(self.also),
        )

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
        mirrored: the picture on the stage is shown as in a mirror.
        turned: "left" or "right" turns the stage for who lies on that side; else "no".
        goal: sessions a week that the user wants to do; 0 for no goal.
        language: code of the language that everything is told in: "de"; "" to do as the computer does.
        holds: exercise id -> seconds, only where the user chose other than the default.
        rests_after: exercise id -> seconds of rest after it, only where the user wants any.
        avoid: ids of the library's flags that hold for the user.
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
    mirrored: bool = False
    turned: str = "no"
    goal: int = 3
    language: str = ""
    holds: Mapping[str, int] = field(default_factory=dict)
    rests_after: Mapping[str, int] = field(default_factory=dict)
    avoid: tuple[str, ...] = ()
    sound_heard: bool = False
    notice_read: str = ""

    @property
    def rest_share(self) -> float:
        """Return how much of the usual rest is wanted."""
        return RESTS[self.rests]


VOICE, PACE, LOOK, FIGURE, WEEK = (
    mark("Voice and sounds"),
    mark("Pace"),
    mark("Look"),
    mark("The figure"),
    mark("Your week"),
)

LINES = {
    VOICE: mark("How the coach speaks, and what else you hear."),
    PACE: mark("More time between the exercises, for whoever wants it. Never less than you need."),
    LOOK: mark("Colours and letters that are easy on your eyes."),
    FIGURE: mark("Who shows you the exercises."),
    WEEK: mark("What you want to do, for yourself."),
}
"""What a section means, in a line."""

OPTIONS = (
    Option(
        VOICE,
        "voice_on",
        mark("Spoken cues"),
        mark("The coach says every cue as well as showing it."),
        also=mark("voice speech talk mute silent sound off"),
    ),
    Option(
        VOICE,
        "voice_rate",
        mark("Speed of speech"),
        mark("Slower speech makes the get-ready times longer."),
        100,
        260,
        10,
        mark("words a minute"),
        also=mark("voice rate faster slower tempo"),
    ),
    Option(
        VOICE,
        "volume",
        mark("Loudness"),
        mark("Of the coach only; other sounds keep theirs."),
        0,
        100,
        5,
        mark("%"),
        also=mark("volume voice quiet louder"),
    ),
    Option(
        VOICE,
        "brief",
        mark("Short cues"),
        mark("Names, numbers and reminders to breathe, without how to do it. Sessions become a little shorter."),
        also=mark("voice talk less instructions words"),
    ),
    Option(
        VOICE,
        "half_way",
        mark("Half-way cue"),
        mark("Tells when half of a hold of 20 seconds or more is over."),
        also=mark("halfway half middle cue bell"),
    ),
    Option(
        VOICE,
        "sounds_on",
        mark("Sounds"),
        mark(
            "Soft notes beside the words, or instead of them: get ready, begin, half way, three, two, one, and the end."
        ),
        also=mark("bell chime beep tone notes mute"),
    ),
    Option(
        VOICE,
        "sleepy_speaker",
        mark("Wireless loudspeaker"),
        mark("Wakes it before it speaks, when it swallows the first syllable. The first words come a moment later."),
        also=mark("bluetooth headphones speaker delay"),
    ),
    Option(
        PACE,
        "ready_more",
        mark("More time to get ready"),
        mark("Before each exercise, on top of what the words and the change of position need."),
        0,
        30,
        5,
        mark("s"),
        also=mark("prepare ready wait break pause slower seconds transition"),
    ),
    Option(
        PACE,
        "switch_more",
        mark("More time to change sides"),
        mark("Between left and right, on top of what is needed."),
        0,
        20,
        5,
        mark("s"),
        also=mark("switch sides left right wait pause slower seconds"),
    ),
    Option(
        PACE,
        "rests",
        mark("Rests between sets"),
        mark(
            "Shorter is half as long, longer is half as long again; never less than muscles need. A rest that your own "
            "routine names stays as it is."
        ),
        choices={"shorter": mark("Shorter"), "usual": mark("Usual"), "longer": mark("Longer")},
        also=mark("rest break recovery sets wait pause"),
    ),
    Option(
        LOOK,
        "theme",
        mark("Colours"),
        "",
        choices={
            "system": mark("As the system"),
            "light": mark("Light"),
            "dark": mark("Dark"),
            "contrast_light": mark("High contrast, light"),
            "contrast_dark": mark("High contrast, dark"),
        },
        also=mark("theme night black white appearance"),
    ),
    Option(
        LOOK,
        "text_size",
        mark("Text size"),
        mark("Of everything that is written; spaces grow with it."),
        100,
        175,
        5,
        mark("%"),
        also=mark("font larger bigger zoom scale letters"),
    ),
    Option(
        FIGURE,
        "figure",
        mark("Who shows the exercises"),
        "",
        choices={"woman": mark("Woman"), "man": mark("Man")},
        also=mark("figure body person model"),
    ),
    Option(
        FIGURE,
        "skin",
        mark("Skin"),
        "",
        choices={
            "light": mark("Light", about="Skin"),
            "medium": mark("Medium"),
            "tan": mark("Tan", about="Skin"),
            "deep": mark("Deep"),
        },
        also=mark("figure colour tone"),
    ),
    Option(
        FIGURE,
        "hair",
        mark("Hair"),
        "",
        choices={"blonde": mark("Blonde"), "brown": mark("Brown"), "black": mark("Black"), "grey": mark("Grey")},
        also=mark("figure colour"),
    ),
    Option(
        FIGURE,
        "reduce_motion",
        mark("Reduce motion"),
        mark("Still pictures, one after the other, instead of a moving figure."),
        also=mark("animation still dizzy movement"),
    ),
    Option(
        FIGURE,
        "mirrored",
        mark("Mirror image"),
        mark("During a session left and right are as in a mirror. X does the same there."),
        also=mark("flip left right swap"),
    ),
    Option(
        FIGURE,
        "turned",
        mark("Turn the stage"),
        mark("So that it stands upright for you while you lie on your side. R turns it there for one exercise."),
        choices={"no": mark("No"), "left": mark("I lie on my left"), "right": mark("I lie on my right")},
        also=mark("rotate side lying screen"),
    ),
    Option(
        WEEK,
        "goal",
        mark("Sessions a week"),
        mark("Your own goal, shown on the first page; 0 for none."),
        0,
        7,
        1,
        mark("a week"),
        also=mark("goal target times weekly"),
    ),
)
