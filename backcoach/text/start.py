"""Builds the real parts of a session in a terminal and hands them to each other."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime

from backcoach.coach.exercise import Phase
from backcoach.coach.finding import suited, told_better, told_changes, told_out
from backcoach.coach.ports import Voice
from backcoach.coach.routine import instead_of, without
from backcoach.coach.safety import check_routine
from backcoach.desktop.awake import Awake
from backcoach.desktop.clock import coach_clock
from backcoach.desktop.favour import Favours
from backcoach.desktop.instance import claim
from backcoach.desktop.logfile import write_log
from backcoach.desktop.undisturbed import Undisturbed
from backcoach.errors import BackCoachError
from backcoach.language import tr
from backcoach.shelf import Shelf
from backcoach.store import Store
from backcoach.text.keyboard import keyboard
from backcoach.text.out import complain, say
from backcoach.text.visit import Parts, Visit
from backcoach.voice.process import VoiceProcess


def start(shelf: Shelf, name: str, left_out: Sequence[str] = ()) -> int:
    """Lead through a routine in the terminal, without the phases that are to be left out this time."""
    found = shelf.find(name)
    out = told_out(found, shelf.library, shelf.settings.avoid)
    other = told_better(found, shelf.ready_made, shelf.library, shelf.settings.avoid)
    routine = suited(found, shelf.library, shelf.settings.avoid)
    errors, _warnings = check_routine(routine, shelf.timeline(routine))
    if errors:
        for problem in errors:
            complain(problem.message)
        return 1
    phases = {Phase(phase) for phase in left_out}
    shorter = without(routine, phases, shelf.library)
    if phases and shorter is routine:
        complain(tr("{routine} has no such part, or no other. It is done as it is.", routine=routine.name))
    with ExitStack() as stack:
        visit = Visit(shelf, _parts(shelf, stack))
        instead = instead_of(phases) if shorter is not routine else ()
        changes = told_changes(shorter, shelf.library, shelf.settings.avoid)
        visit.run(shorter, (*filter(None, (out, other)), *instead, *changes))
    return 0


def _parts(shelf: Shelf, stack: ExitStack) -> Parts:
    say_on = Faithful()
    try:
        shelf.folder.create()
    except BackCoachError as error:
        complain(f"{error} {tr('The session goes on, but nothing of it is kept.')}")
    write_log(shelf.folder)
    called = tr("BackCoach was started a second time; this session goes on here.")
    instance = claim(shelf.folder.path)
    stack.callback(instance.release)
    instance.listen(lambda _message: say_on(called))
    if instance.note:
        complain(instance.note)
    store = Store(shelf.folder.history)
    store.open()
    stack.callback(store.close)
    voice = _voice(shelf)
    stack.callback(voice.close)
    awake = Favours(Awake(say_on), Undisturbed())
    stack.callback(awake.close)
    return Parts(
        say=say_on,
        ask=_ask if sys.stdin is not None and sys.stdin.isatty() else None,
        keyboard=keyboard(),
        clock=coach_clock(),
        voice=voice,
        store=store,
        awake=awake,
        now=lambda: datetime.now().astimezone(),
    )


def _voice(shelf: Shelf) -> Voice:
    voice = VoiceProcess(cache=shelf.folder.phrases, read=shelf.words.reading.aloud)
    voice.follow(shelf.settings)
    voice.start()
    return voice


class Faithful:
    """Says lines as long as anybody takes them: a closed terminal is no reason to lose a session."""

    def __init__(self) -> None:
        self._heard = True

    def __call__(self, line: str) -> None:
        """Say a line, unless an earlier one could not be said."""
        if not self._heard:
            return
        try:
            say(line)
        except (BackCoachError, OSError, ValueError):
            self._heard = False


def _ask(question: str) -> str:
    try:
        return input(question)
    except EOFError:
        return ""
