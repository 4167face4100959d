"""What a session came to, as the finish and the history show it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from backcoach.coach.doings import Doing
from backcoach.coach.exercise import Posture
from backcoach.coach.history import StepOutcome
from backcoach.coach.library import Library
from backcoach.coach.summary import Line, clock
from backcoach.coach.words import Words, sentence
from backcoach.language import tr
from backcoach.ui.widgets.donelist import Done, Section, Side

MINUTE = 100  # seconds from which a length is told as on a clock


def sections(doings: Iterable[Doing], library: Library, words: Words) -> tuple[Section, ...]:
    """Return the phases of a session with what was done in each."""
    return tuple(
        Section(phase.value if phase else "", phase.label if phase else tr("Exercises"), _done(group, library, words))
        for phase, group in groupby(doings, lambda doing: doing.phase)
    )


def key_of(doing: Doing, line: Line) -> str:
    """Return what names a side of an exercise in a session."""
    return f"{doing.step} {doing.exercise} {line.side or ''}".strip()


def _done(doings: Iterable[Doing], library: Library, words: Words) -> tuple[Done, ...]:
    made = []
    for doing in doings:
        exercise = library.exercises.get(doing.exercise)
        low = exercise is not None and exercise.posture.on_floor and exercise.posture is not Posture.HALF_KNEELING
        sides = tuple(
            Side(
                key=key_of(doing, line),
                name=sentence(words.side(exercise, line.side)) if exercise and line.side else (line.side or ""),
                words=_words(doing, line),
                share=line.held_seconds / max(1, line.planned_seconds),
                state=line.outcome.value,
            )
            for line in doing.lines
        )
        made.append(Done(doing.exercise, doing.name, sides, low))
    return tuple(made)


def _words(doing: Doing, line: Line) -> str:
    """Return what was done of a side: "20 s", "6 of 6 times", "Left out"."""
    if not doing.begun:
        return tr("Not begun")
    if line.outcome is StepOutcome.SKIPPED:
        return tr("Left out")
    held = int(line.held_seconds)  # whole seconds, and never one more than was held
    if line.outcome is StepOutcome.HURT:
        return tr("It hurt after {length}", length=_length(held)) if held else tr("It hurt at the start")
    if line.planned > 1:
        return tr("{done} of {planned} times", done=line.done, planned=line.planned)
    if line.outcome is StepOutcome.DONE:
        return _length(held)
    told = tr("{held} of {planned}", held=_length(held), planned=_length(line.planned_seconds))
    return told if held else tr("Only begun")


def _length(seconds: int) -> str:
    return clock(seconds) if seconds >= MINUTE else tr("{seconds} s", seconds=seconds)
