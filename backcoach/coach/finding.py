"""What somebody looks for among the exercises; what does not suit them is found too, last, with the reason."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from backcoach.coach.exercise import Action, Caution, Exercise
from backcoach.coach.library import Library

NOTHING = "nothing"
"""As a thing that is at hand: an exercise that needs none."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for; what is empty does not matter.

    Attributes:
        text: words of the name, of other names, or of where it works.
        phase, posture: by id; `thing`: what is needed for it, or `NOTHING`.
        flags: what holds for this person, by id.
    """

    text: str = ""
    phase: str = ""
    posture: str = ""
    thing: str = ""
    flags: AbstractSet[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """An exercise, and what this person's flags say about it.

    Attributes:
        against: why to leave it out; empty where it suits.
        change: how to change it.
    """

    exercise: Exercise
    against: tuple[Caution, ...] = ()
    change: tuple[Caution, ...] = ()


def find(library: Library, wish: Wish) -> list[Found]:
    """Return the exercises that are looked for, in the order of a session; those to be left out come last."""
    fitting = [judge(it, wish.flags) for it in library.exercises.values() if _fits(it, wish)]
    return sorted(fitting, key=lambda it: (bool(it.against), it.exercise.phase.order, it.exercise.name))


def judge(exercise: Exercise, flags: AbstractSet[str]) -> Found:
    """Return an exercise with every caution that concerns somebody with these flags."""
    concerns = [it for it in exercise.avoid_if if it.flag in flags]
    return Found(
        exercise,
        tuple(it for it in concerns if it.action is Action.AVOID),
        tuple(it for it in concerns if it.action is Action.MODIFY),
    )


def matches(sought: str, *texts: str) -> bool:
    """Tell whether every word that is looked for begins a word of the texts, whatever its case."""
    words = _plain(" ".join(texts)).split()
    return all(any(word.startswith(part) for word in words) for part in _plain(sought).split())


def _fits(exercise: Exercise, wish: Wish) -> bool:
    things = exercise.needs or (NOTHING,)
    return (
        wish.phase in {"", exercise.phase, *exercise.also_phases}
        and wish.posture in {"", *exercise.postures}
        and wish.thing in {"", *things}
        and matches(wish.text, exercise.name, *exercise.aliases, *exercise.muscles)
    )


def _plain(text: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold().replace("'", ""))
