"""Everything that is known about an exercise, in sections to read."""

from __future__ import annotations

from collections.abc import Sequence

from backcoach.coach.exercise import Action, Exercise, Source, Variant
from backcoach.coach.routine import Routine, Step, plan_steps
from backcoach.coach.script import dose
from backcoach.coach.words import sentence
from backcoach.language import mark, tr
from backcoach.ui.pages.exercise import Section
from backcoach.ui.parts import Parts

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


def about(exercise: Exercise, parts: Parts, flag: str = "") -> Sequence[Section]:
    """Return the sections in the order in which somebody needs them; first what concerns who ticked `flag`."""
    concerns = [it.reason for it in exercise.avoid_if if it.flag == flag]
    steps = [f"{number}.  {step}" for number, step in enumerate(exercise.steps, start=1)]
    needs = sentence(tr(", ").join(exercise.needs)) or tr("Nothing.")
    helps = [tr("More comfortable with: {things}.", things=tr(", ").join(exercise.helps))] if exercise.helps else []
    sections = [
        Section(parts.library.flags.get(flag, ""), concerns),
        Section(tr("How it is done"), [exercise.start, *steps]),
        Section(tr("How much"), [_dose(exercise, parts), exercise.dose_note]),
        Section(tr("Breathing"), [exercise.breathing]),
        Section(tr("Where you feel it"), [exercise.felt]),
        Section(tr("What to watch for"), [f"•  {mistake}" for mistake in exercise.mistakes]),
        Section(tr("What it is for"), [exercise.why]),
        Section(tr("What you need"), [needs, *helps]),
        _variant(tr("Easier"), exercise.easier, parts),
        _variant(tr("Harder"), exercise.harder, parts),
        Section(tr("If it hurts"), [exercise.say.come_out]),
        Section(tr("When to leave it out or change it"), _cautions(exercise, parts)),
        Section(tr("Where this comes from"), [_source(parts.library.sources[it]) for it in exercise.sources]),
    ]
    filled = [Section(it.heading, [line for line in it.lines if line], it.link, it.word) for it in sections]
    return [it for it in filled if it.lines]


def _dose(exercise: Exercise, parts: Parts) -> str:
    alone = Routine("", exercise.name, (Step(exercise.id, phase=exercise.phase),))
    (planned,) = plan_steps(alone, parts.library, parts.settings.holds, parts.first_side)
    return dose(planned, parts.words)


def _variant(heading: str, variant: Variant, parts: Parts) -> Section:
    other = parts.library.exercises.get(variant.exercise or "")
    return Section(heading, [variant.text], other.id if other else "", other.say.name if other else "")


def _cautions(exercise: Exercise, parts: Parts) -> Sequence[str]:
    return [
        tr(_CAUTIONS[it.action], condition=parts.library.flags[it.flag], reason=it.reason) for it in exercise.avoid_if
    ]


_CAUTIONS = {
    Action.AVOID: mark("•  {condition}: leave it out. {reason}"),
    Action.MODIFY: mark("•  {condition}: change it. {reason}"),
}


def _source(source: Source) -> str:
    said = ", ".join(part for part in (source.title, source.publisher, source.year) if part)
    return f"•  {said} ({tr(HOW[source.how])})"
