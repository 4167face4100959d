"""The sentences of a session: what is said while waiting, and while working."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from backcoach.coach.block import Block, Work
from backcoach.coach.cues import Mark
from backcoach.coach.exercise import Exercise, Mode, Posture, SideOrder
from backcoach.coach.routine import PlannedStep
from backcoach.coach.segment import Kind
from backcoach.coach.words import Words, sentence

Line = tuple[Mark, str]


def lead_lines(block: Block, words: Words, *, brief: bool = False) -> Iterator[Line]:
    """Yield what is said during the wait before a block, in order; when `brief`, not how to get into it."""
    if block.lead is Kind.SWITCH:
        template = words.roll_over if block.posture is Posture.SIDE_LYING else words.switch
        yield Mark.SWITCH, template.format(side=words.side(block.exercise, block.sides[0]))
    elif block.lead is Kind.REST:
        yield Mark.REST, _rest(block, words)
    else:
        yield from _announcement(block, words, brief=brief)


def _announcement(block: Block, words: Words, *, brief: bool) -> Iterator[Line]:
    way = _way(block.before, block.posture, words)
    if way:
        yield Mark.MOVE, way
    yield Mark.NEXT, f"{_name(block, words)} {_dose(block, words)}"
    elsewhere = block.exercise.elsewhere
    if elsewhere or not (block.known or brief):
        yield Mark.HOW, block.exercise.say.how
    if block.planned.eased and not elsewhere:
        yield Mark.HOW, block.exercise.easier.text
    if block.planned.note:
        yield Mark.NOTE, block.planned.note


def _way(before: Posture, after: Posture, words: Words) -> str:
    """Return how to change from one posture to another, in a way that is kind to the back; "" where it is the same."""
    if before is after:
        return ""
    if before.on_floor and after.on_floor:
        return _way_on_the_floor(before, after, words)
    if before.on_floor:
        kneeling = before in {Posture.ALL_FOURS, Posture.HALF_KNEELING}
        return words.get_up_from_knees if kneeling else words.get_up
    if after.on_floor:
        return words.get_down
    return words.to_chair if after is Posture.SEATED else words.from_chair


def _way_on_the_floor(before: Posture, after: Posture, words: Words) -> str:
    if before is Posture.SUPINE and after in {Posture.ALL_FOURS, Posture.HALF_KNEELING}:
        return words.over_side_onto_hands_and_knees  # to sit straight up strains the back
    return {
        Posture.SUPINE: words.onto_back,
        Posture.PRONE: words.onto_front,
        Posture.SIDE_LYING: words.onto_side,
        Posture.ALL_FOURS: words.onto_hands_and_knees,
        Posture.HALF_KNEELING: words.onto_one_knee,
    }[after]


def _name(block: Block, words: Words) -> str:
    name, sides = block.exercise.say.name, block.sides_left
    if block.planned.eased and not block.exercise.elsewhere:  # there it has a name of its own
        name = words.eased.format(name=name)
    if not sides:
        return words.next.format(name=name)
    template = words.next_side if len(sides) > 1 else words.only_side
    return template.format(name=name, side=words.side(block.exercise, sides[0]))


def _dose(block: Block, words: Words) -> str:
    """Return the dose of a step; who goes on in the middle of it is told where that is."""
    step, first = block.planned, block.going_on
    if first is None:
        return dose(step, words)
    left = dose(replace(step, sets=1, sides=block.sides_left), words)
    if first.repetition > 1:
        left = words.go_on_with.format(repetition=first.repetition, repetitions=step.repetitions)
    return f"{words.next_set.format(set=block.set, sets=step.sets)} {left}" if step.sets > 1 else left


def dose(step: PlannedStep, words: Words) -> str:
    """Put a dose into words: "2 sets. 4 times each side, 6 seconds each."."""
    text = set_dose(step, words, both=len(step.sides) > 1)
    return f"{words.dose_sets.format(sets=step.sets)} {text}" if step.sets > 1 else text


def set_dose(step: PlannedStep, words: Words, *, both: bool) -> str:
    """Put into words what is done in one set, on one side or on both: "4 times each side, 6 seconds each."."""
    if step.exercise.mode is Mode.TIME:
        return words.dose_time.format(duration=words.rough_length(step.seconds or 0))
    if step.hold is None:
        template = words.dose_repetitions_sides if both else words.dose_repetitions
    elif step.repetitions == 1:
        template = words.dose_hold_sides if both else words.dose_hold
    else:
        template = words.dose_holds_sides if both else words.dose_holds
    return template.format(repetitions=step.repetitions, hold=words.length(step.hold or 0))


def _rest(block: Block, words: Words) -> str:
    values = {"set": block.set, "sets": block.planned.sets}
    if block.planned.rest < 5:
        return words.next_set.format(**values)
    return words.rest.format(rest=words.length(block.planned.rest), **values)


def after_lines(block: Block, words: Words) -> list[str]:
    """Return ways to say that there is a rest after a block, the fullest first; none where there is not."""
    if block.then is None:
        return []
    rest = words.length(block.planned.rest_after)
    return [words.rest_after.format(rest=rest, name=block.then.exercise.say.name), words.rest_briefly]


def start_line(block: Block, words: Words) -> str:
    """Return what is said as the work begins: "Hold knee to chest, 30 seconds."."""
    if block.planned.hold is None:
        return words.start
    return words.start_hold.format(name=block.exercise.say.hold, hold=words.length(block.planned.hold))


def count_lines(block: Block, piece: Work, words: Words) -> list[str]:
    """Return ways to say which repetition begins, the fullest first."""
    number = f"{piece.repetition}."
    if block.planned.hold is not None:  # where seconds are counted down, a bare number would be taken for one
        number = words.count.format(repetition=piece.repetition)
    if block.planned.repetitions > 2 and piece.repetition == block.planned.repetitions:
        number = words.last_one
    alternates = block.exercise.sides is SideOrder.ALTERNATE and len(block.sides) > 1
    if not alternates or piece.side is None:
        return [number] if block.planned.repetitions > 1 else []
    side = sentence(words.side(block.exercise, piece.side)) + "."
    return [f"{number} {side}", side] if piece.side is block.sides[0] else [side]


def release_line(block: Block, piece: Work, words: Words) -> str:
    """Return what is said as a hold ends."""
    return block.exercise.say.release if piece.last else words.release


def tips(exercise: Exercise, *, brief: bool = False) -> list[str]:
    """Return reminders of form and breathing for a long timed exercise, alternating; when `brief`, of breathing."""
    if brief:
        return [exercise.say.breath]
    return [text for step in exercise.steps[1:] for text in (step, exercise.say.breath)] or [exercise.say.breath]
