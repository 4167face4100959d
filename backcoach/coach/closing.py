"""What is said when a session is over: true and kind, and no praise for what was not done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backcoach.coach.doings import Doing
from backcoach.coach.history import Outcome, SessionSummary
from backcoach.coach.summary import clock
from backcoach.coach.words import listed
from backcoach.language import mark, plural, tr

_ENDED = {
    Outcome.COMPLETED: mark("to the end"),
    Outcome.STOPPED: mark("stopped early"),
    Outcome.INTERRUPTED: mark("interrupted"),
}


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
    hurt = _hurt([it.name for it in doings if it.hurt])
    if not any(it.begun for it in doings):
        line = tr("Nothing was done, so nothing is kept. Come back whenever it suits you.")
        return Closing(tr("Another time"), line)
    if not touched:  # what was left out, or hurt at once, is kept
        return Closing(tr("Another time"), f"{tr('Nothing was done this time.')} {_where(kept=kept)}", hurt)
    if outcome is Outcome.COMPLETED and all(it.done for it in doings):
        said = [tr("All of it, {length}.", length=clock(seconds)), _held(touched), _where(kept=kept)]
        return Closing(tr("Well done"), " ".join(filter(None, said)), hurt)
    title = tr("Done for today") if outcome is Outcome.COMPLETED else tr("Enough for today")
    return Closing(title, f"{_part(doings, seconds)} {_where(kept=kept)}", hurt)


def ended(session: SessionSummary) -> str:
    """Return how a session ended, in a few words; one that does not count for the week is never more than begun."""
    if session.outcome is None:
        return tr("not decided yet")
    return tr(_ENDED[session.outcome]) if session.counts else tr("only begun")


def _where(*, kept: bool) -> str:
    return tr("It is in your history.") if kept else tr("It is not in your history yet.")


def _part(doings: Sequence[Doing], seconds: float) -> str:
    done, length = sum(it.done for it in doings), clock(seconds)
    if not any(line.done for it in doings for line in it.lines):
        return tr("Only begun, {length}.", length=length)
    if not done:
        begun = sum(it.touched for it in doings)
        return plural("Part of {n} exercise, {length}.", "Part of {n} exercises, {length}.", begun, length=length)
    return plural(
        "{done} of {n} exercise done, {length}.",
        "{done} of {n} exercises done, {length}.",
        len(doings),
        done=done,
        length=length,
    )


def _held(doings: Sequence[Doing]) -> str:
    """Return a sentence about the seconds held, and that both sides came to the same where they did."""
    held = [line for it in doings if it.holds for line in it.lines]
    if not held:
        return ""
    length = clock(sum(line.held_seconds for line in held))
    left, right = (sum(line.held_seconds for line in held if line.side == side) for side in ("left", "right"))
    if left and left == right:
        return tr("You held for {length} in all, left and right alike.", length=length)
    return tr("You held for {length} in all.", length=length)


def _hurt(names: Sequence[str]) -> str:
    """Return a calm sentence about what hurt."""
    told = list(dict.fromkeys(names))
    if not told:
        return ""
    return tr(
        "You said that it hurt: {exercises}. That is noted. Next time you can skip it, or say that it hurts and "
        "choose the easier way.",
        exercises=listed(told),
    )
