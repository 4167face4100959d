"""What somebody looks for among the exercises; what does not suit them is found too, last, with the reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache

from backcoach.coach.exercise import Action, Caution, Exercise
from backcoach.coach.library import Library
from backcoach.coach.routine import Routine, with_phases
from backcoach.coach.words import listed
from backcoach.language import plural, tr

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


def unsuited(routine: Routine, library: Library, flags: Collection[str]) -> tuple[Exercise, ...]:
    """Return the exercises of a routine that somebody with these flags is to leave out, each once."""
    return tuple(it for it in exercises_of([routine], library) if judge(it, frozenset(flags)).against)


def exercises_of(routines: Iterable[Routine], library: Library) -> tuple[Exercise, ...]:
    """Return the exercises of routines, each once."""
    known = dict.fromkeys(step.exercise for routine in routines for step in routine.steps)
    return tuple(map(library.exercises.__getitem__, known))


def suited(routine: Routine, library: Library, flags: Collection[str]) -> Routine:
    """Return a ready-made routine without what does not suit somebody; as it was where nothing would be left of it.

    A routine of the user's own is a prescription, and stays.
    """
    out = {it.id for it in unsuited(routine, library, flags)}
    steps = tuple(step for step in with_phases(routine, library) if step.exercise not in out)
    if routine.own or not out or not steps:
        return routine
    return replace(routine, steps=steps, promise=None, note="")  # which told of the whole


def better(routine: Routine, routines: Iterable[Routine], library: Library, flags: Collection[str]) -> Routine | None:
    """Return the ready-made routine to do whole, nearest in length, where most of one would be left out; else None."""
    if routine.own or 2 * len(unsuited(routine, library, flags)) <= len(exercises_of([routine], library)):
        return None
    whole = (it for it in routines if not it.own and not unsuited(it, library, flags))
    return min(whole, key=lambda it: abs((it.promise or 0) - (routine.promise or 0)), default=None)


def told_out(routine: Routine, library: Library, flags: Collection[str]) -> str:
    """Return what was left out of a routine, or was not although it does not suit, as a sentence; "" for nothing."""
    out = unsuited(routine, library, flags)
    if not out:
        return ""
    names = listed([it.name for it in out])
    if suited(routine, library, flags) is not routine:
        return plural(
            "Left out, because you chose what to avoid: {names} ({out} of {n} exercise).",
            "Left out, because you chose what to avoid: {names} ({out} of {n} exercises).",
            len(exercises_of([routine], library)),
            out=len(out),
            names=names,
        )
    return plural(
        "{names} is in it, although you chose to avoid it. You can skip it when it comes.",
        "{names} are in it, although you chose to avoid them. You can skip them when they come.",
        len(out),
        names=names,
    )


def told_better(routine: Routine, routines: Iterable[Routine], library: Library, flags: Collection[str]) -> str:
    """Return which routine suits somebody better than this one, as a sentence; "" where none does."""
    other = better(routine, routines, library, flags)
    return tr("“{routine}” suits you better: nothing of it is left out.", routine=other.name) if other else ""


def told_changes(routine: Routine, library: Library, flags: Collection[str]) -> tuple[str, ...]:
    """Return how somebody with these flags is to change what they do of a routine, a sentence for each way."""
    ways: dict[str, list[str]] = {}
    for found in (judge(it, frozenset(flags)) for it in exercises_of([routine], library)):
        for caution in () if found.against else found.change:
            ways.setdefault(caution.reason, []).append(found.exercise.name)
    return tuple(tr("{names}: {reason}", names=listed(names), reason=reason) for reason, names in ways.items())


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


@lru_cache(maxsize=2048)  # the same texts are looked through with each letter that is typed
def _plain(text: str) -> str:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold().replace("'", ""))
