"""Everything that is known about an exercise, in sections to read."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from backcoach.coach.exercise import Action, Exercise, Source, Variant
from backcoach.coach.routine import Routine, Step, plan_steps
from backcoach.coach.script import dose
from backcoach.coach.words import sentence
from backcoach.language import mark, tr
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.sections import Section

HOW = {
    "read": mark("read"),
    "abstract": mark("a summary was read"),
    "relayed": mark("read on a page that reports it"),
    "recalled": mark("general knowledge, not read again"),
    "inference": mark("our own judgement"),
}
"""How a source was obtained, in words."""


def line_of(exercise: Exercise) -> str:
    """Return in which part of a session an exercise stands, and how the body may rest: "Stretch  ·  On your back"."""
    return f"{exercise.phase.label}  ·  {exercise.where}"


def about(exercise: Exercise, parts: Parts, flags: AbstractSet[str] = frozenset()) -> Sequence[Section]:
    """Return the sections in the order in which somebody needs them; first what concerns who has one of the flags."""
    needs = sentence(tr(", ").join(exercise.needs)) or tr("Nothing.")
    helps = [tr("More comfortable with: {things}.", things=tr(", ").join(exercise.helps))] if exercise.helps else []
    sections = [
        *_concerns(exercise, parts, flags),
        Section(tr("How it is done"), [exercise.start, *exercise.steps], role="steps"),
        Section(tr("How much"), [_dose(exercise, parts)], role="fact"),
        Section(tr("Breathing"), [exercise.breathing], role="fact"),
        Section(tr("Where you feel it"), [exercise.felt], role="fact"),
        Section(tr("What you need"), [needs, *helps], role="fact"),
        Section(tr("What to watch for"), exercise.mistakes, role="list"),
        _variant(tr("Easier"), exercise.easier, parts),
        _variant(tr("Harder"), exercise.harder, parts),
        Section(tr("If it hurts"), [exercise.say.come_out]),
        Section(tr("When to leave it out or change it"), points=_cautions(exercise, parts)),
        Section(tr("What it is for"), [exercise.why]),
        Section(
            tr("Where this comes from"),
            [exercise.dose_note],
            points=[_source(parts.library.sources[it]) for it in exercise.sources],
            role="small",
        ),
    ]
    filled = [replace(it, lines=[line for line in it.lines if line]) for it in sections]
    return [it for it in filled if it.lines or it.points]


def _concerns(exercise: Exercise, parts: Parts, flags: AbstractSet[str]) -> Sequence[Section]:
    return [
        Section(parts.library.flags[it.flag], [tr(_CAUTIONS[it.action], reason=it.reason)], role="notice")
        for it in exercise.avoid_if
        if it.flag in flags
    ]


def _dose(exercise: Exercise, parts: Parts) -> str:
    alone = Routine("", exercise.name, (Step(exercise.id, phase=exercise.phase),))
    (planned,) = plan_steps(alone, parts.library, parts.settings, parts.first_side)
    return dose(planned, parts.words)


def _variant(heading: str, variant: Variant, parts: Parts) -> Section:
    other = parts.library.exercises.get(variant.exercise or "")
    return Section(
        heading, [variant.text], role="way", link=other.id if other else "", word=other.say.name if other else ""
    )


def _cautions(exercise: Exercise, parts: Parts) -> Sequence[tuple[str, str]]:
    return [(parts.library.flags[it.flag], tr(_CAUTIONS[it.action], reason=it.reason)) for it in exercise.avoid_if]


_CAUTIONS = {
    Action.AVOID: mark("Leave it out. {reason}"),
    Action.MODIFY: mark("Change it. {reason}"),
}


def _source(source: Source) -> tuple[str, str]:
    where = ", ".join(part for part in (source.publisher, source.year) if part)
    return source.title, "  \N{MIDDLE DOT}  ".join(part for part in (where, tr(HOW[source.how])) if part)
