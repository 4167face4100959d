"""A routine in words for paper: what somebody needs who lies on the floor without a screen or a voice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from backcoach.coach.exercise import Action, Exercise, Side
from backcoach.coach.library import Library
from backcoach.coach.routine import PlannedStep, Routine
from backcoach.coach.script import dose
from backcoach.coach.timeline import Timeline
from backcoach.coach.words import Words, sentence
from backcoach.language import tr


class Line(NamedTuple):
    """One thing to know about an exercise; the label says what kind of thing, "" where that is plain."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One step of a routine.

    Attributes:
        number: from 1.
        phase: what part of the session it begins; "" where it goes on with the last.
        name: of the exercise, with the side where only one is done.
        dose: how often and how long.
        exercise: what is to be drawn; None where an earlier number shows it.
        side: the only side that is done; None for both, or for the whole body.
        start: the position in which it begins.
        steps: what to do, in order.
        lines: what else there is to know.
    """

    number: int
    phase: str
    name: str
    dose: str
    exercise: Exercise | None
    side: Side | None
    start: str
    steps: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """A routine on paper.

    Attributes:
        title: its name.
        about: how long it takes, and what is needed.
        note: what its author says.
        items: its steps.
        sources: who says so.
    """

    title: str
    about: str
    note: str
    items: tuple[Item, ...]
    sources: tuple[str, ...]


def handout(routine: Routine, timeline: Timeline, library: Library, words: Words) -> Handout:
    """Put a routine into words for paper; one of a single exercise says everything about that."""
    plan = (*timeline.plan[:-1], replace(timeline.plan[-1], rest_after=0))  # nobody rests from the end
    first = {step.exercise.id: number for number, step in reversed(list(enumerate(plan, start=1)))}
    items, phase = [], None
    for number, step in enumerate(plan, start=1):
        begins = step.phase.label if step.phase is not phase and len(plan) > 1 else ""
        phase = step.phase
        earlier = first[step.exercise.id] if first[step.exercise.id] < number else None
        items.append(_item(number, begins, step, earlier, library, words, full=len(plan) == 1))
    return Handout(routine.name, _about(timeline, words), routine.note, tuple(items), _sources(routine, plan, library))


def _item(
    number: int, phase: str, step: PlannedStep, earlier: int | None, library: Library, words: Words, *, full: bool
) -> Item:
    exercise = step.exercise
    side = step.sides[0] if len(step.sides) == 1 else None
    name = exercise.name
    if side:
        name = tr("{exercise}, {side}", exercise=exercise.name, side=words.side(exercise, side))
    note = [Line(tr("Note"), step.note)] if step.note else []
    if earlier:
        lines = [*note, *_rests(step, words), Line("", tr("As in number {number}.", number=earlier))]
        return Item(number, phase, name, dose(step, words), None, side, "", (), tuple(lines))
    more = _everything(exercise, library.flags) if full else _most(exercise, library.flags)
    lines = [*note, *_rests(step, words), *more]
    return Item(number, phase, name, dose(step, words), exercise, side, exercise.start, exercise.steps, tuple(lines))


def _rests(step: PlannedStep, words: Words) -> Iterator[Line]:
    between = words.length(step.rest) if step.sets > 1 and step.rest else ""
    after = words.length(step.rest_after) if step.rest_after else ""
    told = [tr("{length} between sets.", length=between)] if between else []
    told += [tr("{length} after it.", length=after)] if after else []
    if told:
        yield Line(tr("Rest"), " ".join(told))


def _most(exercise: Exercise, flags: Mapping[str, str]) -> Iterator[Line]:
    yield Line(tr("Breathing"), exercise.breathing)
    yield Line(tr("If it hurts"), exercise.say.come_out)
    reasons = [flags[it.flag] for it in exercise.avoid_if if it.action is Action.AVOID]
    if reasons:
        yield Line(tr("Leave it out if this is you"), f"{'. '.join(reasons)}.")


def _everything(exercise: Exercise, flags: Mapping[str, str]) -> Iterator[Line]:
    yield Line(tr("You feel"), exercise.felt)
    yield Line(tr("Not like this"), " ".join(exercise.mistakes))
    yield Line(tr("Easier"), exercise.easier.text)
    yield Line(tr("Harder"), exercise.harder.text)
    yield Line(tr("What it is for"), exercise.why)
    yield from _most(exercise, flags)
    for caution in exercise.avoid_if:
        if caution.action is Action.MODIFY:
            yield Line(flags[caution.flag], caution.reason)


def _about(timeline: Timeline, words: Words) -> str:
    needs = dict.fromkeys(need for step in timeline.plan for need in step.exercise.needs)
    length = sentence(words.rough_length(timeline.total_seconds))
    if needs:
        return tr("{length}. You need: {things}.", length=length, things=tr(", ").join(needs))
    return f"{length}."


def _sources(routine: Routine, plan: tuple[PlannedStep, ...], library: Library) -> tuple[str, ...]:
    """Return who says so, each once, in the order in which they are first needed."""
    ids = dict.fromkeys((*routine.sources, *(source for step in plan for source in step.exercise.sources)))
    found = (library.sources[name] for name in ids)
    return tuple(dict.fromkeys(source.publisher for source in found if source.publisher not in {"", "various"}))
