"""What is said when a session is over: true and kind, and no praise for what was not done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backcoach.coach.doings import Doing
from backcoach.coach.history import Outcome
from backcoach.coach.summary import clock


@dataclass(frozen=True, slots=True)
class Closing:
    """A title, one line, and what is to be said of what hurt, or ""."""

    title: str
    line: str
    hurt: str = ""


def closing(outcome: Outcome | None, doings: Sequence[Doing], seconds: float, *, kept: bool = True) -> Closing:
    """Return what to say about a session that is over.

    Args:
        outcome: how it ended.
        doings: all of its exercises.
        seconds: how long the time ran.
        kept: whether it is in the history already.
    """
    touched = [it for it in doings if it.touched]
    if not touched:
        return Closing("Another time", "Nothing was done, so nothing is kept. Come back whenever it suits you.")
    where = "It is in your history." if kept else "It is not in your history yet."
    done = sum(it.done for it in doings)
    hurt = _hurt([it.name for it in dict.fromkeys(doings) if it.hurt])
    if outcome is Outcome.COMPLETED and done == len(doings):
        return Closing("Well done", f"All of it, {clock(seconds)}.{_held(touched)} {where}", hurt)
    title = "Done for today" if outcome is Outcome.COMPLETED else "Enough for today"
    what = f"{done} of {_exercises(len(doings))} done" if done else "The first part of one exercise"
    return Closing(title, f"{what}, {clock(seconds)}. {where}", hurt)


def _held(doings: Sequence[Doing]) -> str:
    """Return a sentence about the seconds held, where both sides came to the same."""
    held = [line for it in doings if it.holds for line in it.lines]
    sides = [sum(line.held_seconds for line in held if line.side == side) for side in ("left", "right")]
    if not held:
        return ""
    alike = ", left and right alike" if sides[0] and sides[0] == sides[1] else ""
    return f" You held for {clock(sum(line.held_seconds for line in held))} in all{alike}."


def _hurt(names: Sequence[str]) -> str:
    """Return a calm sentence about what hurt."""
    if not names:
        return ""
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"You said that it hurt: {listed}. That is noted. Next time you can leave it out, or take the easier way."


def _exercises(number: int) -> str:
    return "1 exercise" if number == 1 else f"{number} exercises"
