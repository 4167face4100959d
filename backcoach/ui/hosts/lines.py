"""What one exercise came to, as cells of a table."""

from __future__ import annotations

from backcoach.coach.history import StepOutcome
from backcoach.coach.library import Library
from backcoach.coach.summary import Line
from backcoach.coach.words import Words, sentence

HEADINGS = ("Exercise", "Side", "Repetitions", "Planned", "Held", "")
_OUTCOMES = {
    StepOutcome.DONE: "Done",
    StepOutcome.PARTIAL: "In part",
    StepOutcome.HURT: "It hurt",
    StepOutcome.SKIPPED: "Left out",
}


def cells(line: Line, library: Library, words: Words) -> tuple[str, ...]:
    """Return a line of the finish or the history: exercise, side, repetitions, seconds planned and held, outcome."""
    exercise = library.exercises.get(line.exercise)
    side = sentence(words.side(exercise, line.side)) if exercise and line.side else (line.side or "")
    return (
        line.name,
        side,
        f"{line.done} of {line.planned}" if line.planned > 1 else "",
        f"{line.planned_seconds} s",
        f"{line.held_seconds:g} s",
        _OUTCOMES[line.outcome],
    )
