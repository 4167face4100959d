"""A routine, or one exercise, as pages to print."""

from __future__ import annotations

from collections.abc import Callable

from backcoach.coach.handout import Handout, handout
from backcoach.coach.routine import Routine, Step
from backcoach.content.notice import Notice, load_notice
from backcoach.language import tr
from backcoach.shelf import Shelf
from backcoach.store.files import write_whole
from backcoach.text.files import target_of
from backcoach.text.out import complain


def sheet(shelf: Shelf, name: str, file: str, pdf: Callable[[Handout, Notice], bytes]) -> int:
    """Write pages to print into a file.

    Args:
        shelf: where the routines and exercises are.
        name: id of a routine or exercise, or path of a routine file.
        file: path of the file; one that is there is replaced.
        pdf: lays the pages out, which takes more than text: a painter.

    Raises:
        BackCoachError: there is no such routine or exercise, or the file cannot be written.
    """
    target = target_of(shelf, file)
    exercise = shelf.library.exercises.get(name)
    routine = Routine(exercise.id, exercise.name, (Step(exercise.id),)) if exercise else shelf.find(name)
    told = handout(routine, shelf.timeline(routine), shelf.library, shelf.words)
    write_whole(target, pdf(told, load_notice()))
    complain(tr("{routine} is ready to print in {file}.", routine=told.title, file=target))
    return 0
