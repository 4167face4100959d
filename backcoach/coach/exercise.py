"""What an exercise is: its dose, its words, and when to leave it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from backcoach.language import mark, tr


class Phase(StrEnum):
    """Part of a session, in the order a session runs through them."""

    WARM_UP = "warm_up"
    STRETCH = "stretch"
    STRENGTH = "strength"
    BALANCE = "balance"
    COOL_DOWN = "cool_down"

    @property
    def order(self) -> int:
        """Return the place of this phase in a session, from 0."""
        return list(Phase).index(self)

    @property
    def label(self) -> str:
        """Return the name people read: "Warm-up"."""
        return tr(_PHASE_LABELS[self])


_PHASE_LABELS = {
    Phase.WARM_UP: mark("Warm-up"),
    Phase.STRETCH: mark("Stretch"),
    Phase.STRENGTH: mark("Strength"),
    Phase.BALANCE: mark("Balance"),
    Phase.COOL_DOWN: mark("Cool-down"),
}


class Posture(StrEnum):
    """How the body rests on the ground while exercising."""

    STANDING = "standing"
    SEATED = "seated"
    HALF_KNEELING = "half_kneeling"
    ALL_FOURS = "all_fours"
    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side_lying"

    @property
    def on_floor(self) -> bool:
        """Tell whether one has to get down to the floor for it."""
        return self not in {Posture.STANDING, Posture.SEATED}

    @property
    def label(self) -> str:
        """Return the name people read: "On your back"."""
        return tr(_POSTURE_LABELS[self])


_POSTURE_LABELS = {
    Posture.STANDING: mark("Standing"),
    Posture.SEATED: mark("Sitting"),
    Posture.HALF_KNEELING: mark("Kneeling on one knee"),
    Posture.ALL_FOURS: mark("On hands and knees"),
    Posture.SUPINE: mark("On your back"),
    Posture.PRONE: mark("On your front"),
    Posture.SIDE_LYING: mark("On your side"),
}


class Mode(StrEnum):
    """How an exercise is measured."""

    HOLD = "hold"  # each repetition is moved into, held, and lowered
    REPETITIONS = "repetitions"  # each repetition is one movement, not held
    TIME = "time"  # done without a break for a time


class Side(StrEnum):
    """The side of the body that works or is stretched."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """Return the opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class SideOrder(StrEnum):
    """How a one-sided exercise shares its repetitions between the sides."""

    ONE_THEN_OTHER = "one_then_other"  # all repetitions left, a change of side, all repetitions right
    ALTERNATE = "alternate"  # left, right, left, right


class Action(StrEnum):
    """What a caution asks for."""

    AVOID = "avoid"  # leave the exercise out
    MODIFY = "modify"  # do it as the note says


@dataclass(frozen=True, slots=True)
class Range:
    """A number people may set: what it is unless set, and the least and most that is sensible."""

    default: int
    least: int
    most: int

    def clamp(self, value: int) -> int:
        """Return the nearest allowed value."""
        return max(self.least, min(self.most, value))

    def __contains__(self, value: int) -> bool:
        return self.least <= value <= self.most

    def __str__(self) -> str:
        if self.least == self.most:
            return str(self.least)
        return tr("{least} to {most}", about="a range", least=self.least, most=self.most)


@dataclass(frozen=True, slots=True)
class Caution:
    """Why and how to leave out or change an exercise for people who ticked `flag`."""

    flag: str
    action: Action
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds of breathing in and out, for exercises that are paced by the breath."""

    breathe_in: int
    breathe_out: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the coach says about one exercise; short, because it has to fit the time it is said in.

    Attributes:
        name: as spoken inside a sentence, lower case unless a proper name: "knee to chest".
        hold: what is held, said after "Hold": the name, unless that sounds wrong ("the turn").
        how: one or two short sentences on how to get into it, said while getting ready.
        release: said as a hold ends or a timed exercise is over: "Lower your foot."
        breath: the reminder to keep breathing, about a second long.
        come_out: how to leave the position gently when it hurts; while waiting, the coach has a sentence of its own.
        sides: what each side is called in speech: {LEFT: "left leg", RIGHT: "right leg"}.
    """

    name: str
    hold: str
    how: str
    release: str
    breath: str
    come_out: str
    sides: Mapping[Side, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Variant:
    """An easier or harder way.

    Attributes:
        text: what is different about it.
        exercise: the id of another exercise when it is one of the library's.
        posture: only where an easier way is done in another one; `say`: what is said then.
    """

    text: str
    exercise: str | None = None
    posture: Posture | None = None
    say: Phrases | None = None


@dataclass(frozen=True, slots=True)
class Exercise:
    """One guided exercise, everything about it that a user or the coach needs.

    Attributes:
        hold: seconds each repetition is held; only for `Mode.HOLD`.
        move: seconds to move into and out of one repetition together; for `Mode.REPETITIONS` the whole repetition.
        repetitions: per side; None for `Mode.TIME`.
        duration: seconds; only for `Mode.TIME`.
        rest: seconds between sets.
        sides: None for an exercise of the whole body.
        postures: the usual posture first, then others it can be done in.
        also_phases: other phases it may stand in.
        needs: things without which it cannot be done; `things`: the same, as files call them in any language.
        helps: things that make it more comfortable.
        spine: which way the spine bends, for the balance of a routine.
        dose_note: how far the sources differ on the dose, in a sentence.
        sources: ids of `Source`.
        elsewhere: it is the easier way in another posture, with a name and words of its own.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    phase: Phase
    also_phases: tuple[Phase, ...]
    postures: tuple[Posture, ...]
    mode: Mode
    level: int
    group: str
    spine: str
    muscles: tuple[str, ...]
    move: int
    hold: Range | None
    repetitions: Range | None
    duration: Range | None
    sets: Range
    rest: Range
    sides: SideOrder | None
    pace: Pace | None
    dose_note: str
    needs: tuple[str, ...]
    things: tuple[str, ...]
    helps: tuple[str, ...]
    start: str
    steps: tuple[str, ...]
    breathing: str
    felt: str
    mistakes: tuple[str, ...]
    why: str
    easier: Variant
    harder: Variant
    avoid_if: tuple[Caution, ...]
    say: Phrases
    sources: tuple[str, ...]
    elsewhere: bool = False

    @property
    def pictured(self) -> bool:
        """Tell whether its moving picture shows how it is done: it is always drawn in the usual posture."""
        return not self.elsewhere

    @property
    def eased(self) -> Exercise:
        """Return it as it is done in its easier way, which may be `elsewhere`."""
        way, name = self.easier, tr("{exercise}, easier", exercise=self.name)
        if way.posture is None or way.say is None:
            return replace(self, name=name, steps=(way.text, *self.steps))
        there = replace(self, name=name, postures=(way.posture,), say=way.say, elsewhere=True)
        return replace(there, start="", steps=(way.say.how,))

    @property
    def posture(self) -> Posture:
        """Return the usual posture."""
        return self.postures[0]

    @property
    def where(self) -> str:
        """Return every posture it can be done in, the usual one first: "Sitting or standing"."""
        first, *others = (posture.label for posture in self.postures)
        for other in others:
            first = tr("{first} or {other}", about="positions", first=first, other=other[0].lower() + other[1:])
        return first

    @property
    def per_side(self) -> bool:
        """Tell whether it is done once for each side."""
        return self.sides is not None


@dataclass(frozen=True, slots=True)
class Activity:
    """Something done away from the screen and only written down, such as a walk."""

    id: str
    name: str
    phase: Phase
    note: str
    log: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForbiddenMove:
    """A move or habit that has no place in a routine for a sore back, and what to do instead.

    Attributes:
        kind: "move" for something that could be typed into a routine, "behaviour" for a habit.
        instead: ids of exercises or activities, possibly none.
        advice: what to do instead, as a sentence.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: str
    reason: str
    instead: tuple[str, ...]
    advice: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `how` tells honestly how it was obtained: read, abstract, relayed, recalled, ..."""

    id: str
    title: str
    publisher: str
    year: str
    how: str
    address: str
    note: str
