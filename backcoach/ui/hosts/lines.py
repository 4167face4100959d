"""What one exercise came to, as cells of a table."""

from __future__ import annotations

from backcoach.coach.history import StepOutcome
from backcoach.coach.library import Library
from backcoach.coach.summary import Line
from backcoach.coach.words import Words, sentence
from backcoach.language import mark, tr

_OUTCOMES = {
    StepOutcome.DONE: mark("Done"),
    StepOutcome.PARTIAL: mark("In part"),
    StepOutcome.HURT: mark("It hurt"),
    StepOutcome.SKIPPED: mark("Left out"),
}


def headings() -> tuple[str, ...]:
    """Return what stands above the cells."""
    return tr("Exercise"), tr("Side"), tr("Repetitions"), tr("Planned"), tr("Held"), ""


def cells(line: Line, library: Library, words: Words) -> tuple[str, ...]:
    """Return a line of the finish or the history: exercise, side, repetitions, seconds planned and held, outcome."""
    exercise = library.exercises.get(line.exercise)
    side = sentence(words.side(exercise, line.side)) if exercise and line.side else (line.side or "")
    return (
        line.name,
        side,
        tr("{number} of {count}", number=line.done, count=line.planned) if line.planned > 1 else "",
        tr("{seconds} s", seconds=line.planned_seconds),
        tr("{seconds} s", seconds=f"{line.held_seconds:g}"),
        tr(_OUTCOMES[line.outcome]),
    )
