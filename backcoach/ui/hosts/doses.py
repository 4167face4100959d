"""What can be set of an exercise: how long it is held, and how long one rests after it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from backcoach.coach.exercise import Exercise, Range
from backcoach.coach.routine import REST_AFTER
from backcoach.coach.settings import Settings
from backcoach.language import mark, tr
from backcoach.ui.widgets.option import Choice, Subject

HELD, RESTED = "holds:", "rests_after:"
"""Before the id of an exercise: the keys of its lengths, each named after the table of the settings it stands in."""

ALSO = {HELD: mark("hold stretch seconds longer shorter"), RESTED: mark("rest pause break breather recovery seconds")}
"""Other words by which people look for them."""


def doses(exercise: Exercise) -> list[Choice]:
    """Return what can be set of an exercise."""
    hold = [_length(HELD, exercise, exercise.name, tr("Hold"), exercise.hold)] if exercise.hold else []
    name = tr("Rest after {exercise}", exercise=exercise.say.name)
    return [*hold, _length(RESTED, exercise, name, tr("Rest after it"), REST_AFTER)]


def _length(table: str, exercise: Exercise, name: str, what: str, allowed: Range) -> Choice:
    step, unit = 5 if allowed.most >= 20 else 1, tr("s", about="seconds")
    subject = Subject(exercise.id, exercise.name)
    key = table + exercise.id
    return Choice(key, name, what, allowed.default, allowed.least, allowed.most, step, unit, subject=subject)


def is_dose(key: str) -> bool:
    """Tell whether a key is one of these, and no other setting."""
    return key.startswith((HELD, RESTED))


def dose_of(settings: Settings, choice: Choice) -> int:
    """Return the seconds that are set."""
    table, _, exercise = choice.key.partition(":")
    seconds: int = getattr(settings, table).get(exercise, choice.usual)
    return seconds


def with_dose(settings: Settings, choice: Choice, seconds: int) -> Settings:
    """Return settings with other seconds; what is as usual is not kept."""
    table, _, exercise = choice.key.partition(":")
    others = {key: value for key, value in getattr(settings, table).items() if key != exercise}
    kept = {} if seconds == choice.usual else {exercise: seconds}
    changed: dict[str, Any] = {table: {**others, **kept}}
    return replace(settings, **changed)
