"""The coach's own sentences, in the user's language, and how lengths are put into words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backcoach.coach.exercise import Exercise, Side
from backcoach.coach.reading import Reading
from backcoach.coach.segment import Segment
from backcoach.language import plural, tr

IN_MINUTES = 100
"""Seconds from which on time is counted in minutes and seconds."""
JUMP = 30
"""Seconds by which a session may become longer or shorter without a word."""
NEAR = 3
"""Seconds by which a round length may be off."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the coach says around the exercises; each field is one key of `assets/words.toml`.

    Attributes:
        reading: how numbers, units and names are read aloud.
    """

    next: str
    next_side: str
    only_side: str
    get_up: str
    get_up_from_knees: str
    get_down: str
    to_chair: str
    from_chair: str
    onto_back: str
    onto_front: str
    onto_side: str
    onto_hands_and_knees: str
    over_side_onto_hands_and_knees: str
    onto_one_knee: str
    dose_hold: str
    dose_hold_sides: str
    dose_holds: str
    dose_holds_sides: str
    dose_repetitions: str
    dose_repetitions_sides: str
    dose_time: str
    dose_sets: str
    go_on_with: str
    start_hold: str
    start: str
    count: str
    last_one: str
    half_way: str
    minute_left: str
    release: str
    breathe_in: str
    breathe_out: str
    switch: str
    roll_over: str
    rest: str
    next_set: str
    rest_after: str
    rest_briefly: str
    ending: str
    sound_check: str
    paused: str
    going_on: str
    again: str
    again_side: str
    more: str
    longest: str
    stopped: str
    nothing_done: str
    hurt: str
    come_to_rest: str
    hurt_choices: str
    eased: str
    longer: str
    shorter: str
    gap: str
    about: str
    left: str
    right: str
    reading: Reading

    @property
    def answers(self) -> tuple[str, ...]:
        """Return what may be said to a key at any moment, whatever is being done."""
        return self.paused, self.going_on, self.more, self.longest, self.stopped, self.nothing_done, self.gap

    def once_more(self, exercise: Exercise, side: Side | None) -> str:
        """Return what is said when something is done again."""
        if side is None:
            return self.again.format(name=exercise.name)
        return self.again_side.format(name=exercise.name, side=self.side(exercise, side))

    def come_out(self, segment: Segment) -> str:
        """Return what to do at once when it hurts: come out of what is being done, or in a wait only come to rest."""
        return segment.exercise.say.come_out if segment.kind.is_work else self.come_to_rest

    def hurts(self, come_out: str) -> str:
        """Return what is said when it hurts; `come_out` is what to do at once."""
        return f"{self.hurt.format(come_out=come_out)} {self.hurt_choices}"

    def length(self, seconds: int) -> str:
        """Put a length into words: "30 seconds", "1 minute", "1 minute 15 seconds"."""
        minutes, rest = divmod(seconds, 60)
        in_minutes = plural("{n} minute", "{n} minutes", minutes)
        in_seconds = plural("{n} second", "{n} seconds", rest)
        if minutes and rest:
            return tr("{minutes} {seconds}", about="a length", minutes=in_minutes, seconds=in_seconds)
        return in_minutes if minutes else in_seconds

    def rough_length(self, seconds: int) -> str:
        """Put a length into words as people say it: with "about", to the quarter minute if that is near.

        What is not near to one, and is counted in seconds before the eyes, is said as it will be counted.
        """
        if seconds <= 60:
            return self.length(seconds)
        near = round(seconds / 15) * 15
        if abs(near - seconds) > NEAR:
            if seconds < IN_MINUTES:
                return plural("{n} second", "{n} seconds", seconds)
            near = round(seconds / 5) * 5
        return self.length(near) if near == seconds else self.about.format(duration=self.length(near))

    def jumped(self, seconds: int) -> str:
        """Return what is said when a session became so many seconds longer, or shorter below 0; "" for a little."""
        if abs(seconds) < JUMP:
            return ""
        near = round(abs(seconds) / 15) * 15
        length = self.length(near) if near == abs(seconds) else self.about.format(duration=self.length(near))
        return (self.longer if seconds > 0 else self.shorter).format(duration=length)

    def side(self, exercise: Exercise, side: Side) -> str:
        """Return what a side of an exercise is called: "left leg"."""
        return exercise.say.sides.get(side) or (self.left if side is Side.LEFT else self.right)


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence lists them: "Bridge, Plank and Curl-up"."""
    *first, last = names
    return tr("{names} and {last}", names=tr(", ").join(first), last=last) if first else last


def sentence(text: str) -> str:
    """Return text with a capital at its start."""
    return text[:1].upper() + text[1:]
