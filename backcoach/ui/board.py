"""What the first page shows, in plain data: it is kept from one start to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from backcoach.ui.widgets.weekdays import Day


class Offer(NamedTuple):
    """One routine as it is offered; `line` is its length and what it needs, `picture` an exercise's id and name."""

    id: str
    name: str
    minutes: str
    line: str
    note: str
    own: bool
    picture: tuple[str, str] = ("", "")


class Unfinished(NamedTuple):
    """A session that was broken off by the machine, and how far it had come."""

    id: str
    name: str
    when: str
    done: str
    picture: tuple[str, str] = ("", "")


class Week(NamedTuple):
    """The days of this week, what they come to, and the goal: sessions a week, in words too."""

    days: tuple[Day, ...]
    line: str
    goal: int
    goal_words: str


class Board(NamedTuple):
    """Everything the page shows; what is not known yet is empty, and its room is kept.

    Attributes:
        why: of the first offer, in a few words.
        first: what comes next; `others` are all the others.
        unfinished: comes before everything else.
        left_out: says that something is left out of the sessions; "" when nothing is.
        hurt: says what of the first offer hurt last time; "" when nothing did.
    """

    greeting: str
    line: str
    why: str
    first: Offer
    others: tuple[Offer, ...]
    week: Week | None = None
    unfinished: tuple[Unfinished, ...] = ()
    left_out: str = ""
    hurt: str = ""

    def offers(self) -> tuple[Offer, ...]:
        """Return what there is a card for."""
        return (self.first, *self.others) if self.unfinished else self.others


def board_from(data: Sequence[Any]) -> Board:
    """Return a board that was kept as JSON; raise TypeError or ValueError when that has another shape."""
    greeting, line, why, first, others, week, unfinished, left_out, hurt = data
    days, *words = week or ((),)
    return Board(
        greeting,
        line,
        why,
        Offer(*_whole(first)),
        tuple(Offer(*_whole(offer)) for offer in others),
        Week(tuple(Day(*day) for day in days), *words) if week else None,
        tuple(Unfinished(*_whole(session)) for session in unfinished),
        left_out,
        hurt,
    )


def _whole(data: Sequence[Any]) -> tuple[Any, ...]:
    """Return the values of something that ends with its picture."""
    *values, (exercise, name) = data
    return (*values, (exercise, name))
