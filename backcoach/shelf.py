"""Everything a command needs to find: the library, the routines, the user's settings, and one routine by name."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from backcoach.coach.beginning import timeline_of
from backcoach.coach.exercise import Exercise, Side
from backcoach.coach.library import Library
from backcoach.coach.routine import Routine
from backcoach.coach.settings import Settings
from backcoach.coach.timeline import Timeline
from backcoach.coach.words import Words
from backcoach.content.library import load_library
from backcoach.content.routines import load_own_routines, load_routine, load_routines
from backcoach.content.words import load_words
from backcoach.desktop.folders import DataFolder
from backcoach.errors import ContentError
from backcoach.language import mark, tr
from backcoach.store import settings_file


@dataclass
class Shelf:
    """What is there for the user of one data folder; each part is read when it is first asked for.

    Attributes:
        complain: takes sentences about files that cannot be used, which is no reason to give up.
    """

    folder: DataFolder
    complain: Callable[[str], None]

    @cached_property
    def library(self) -> Library:
        """Return the exercises."""
        return load_library()

    @cached_property
    def words(self) -> Words:
        """Return what the coach says."""
        return load_words()

    @cached_property
    def settings(self) -> Settings:
        """Return what the user has set."""
        settings, problems = settings_file.load(self.folder.settings)
        self._pass_on(problems)
        return settings

    @cached_property
    def ready_made(self) -> tuple[Routine, ...]:
        """Return the routines that come with BackCoach."""
        return load_routines(self.library)

    @cached_property
    def own(self) -> tuple[Routine, ...]:
        """Return the user's own routines; those with a mistake are complained about."""
        routines, problems = load_own_routines(self.folder.routines, self.library)
        self._pass_on(problems)
        return tuple(routines)

    def find(self, name: str) -> Routine:
        """Return the routine with an id, or the one in the file at a path.

        Raises:
            ContentError: with a sentence for each mistake in the file, or when there is no such routine.
        """
        for routine in self.ready_made:
            if routine.id == name:
                return routine
        own = self.folder.routines / f"{name}.toml"
        if os.path.basename(name) == name and os.path.isfile(own):  # noqa: PTH113, PTH119 - these never raise
            return load_routine(own, self.library)
        if name.endswith(".toml") or os.path.basename(name) != name or os.path.exists(name):  # noqa: PTH110, PTH119
            return load_routine(Path(name).absolute(), self.library)
        known = {word.lower(): it.id for it in (*self.ready_made, *self.own) for word in (it.name, it.id)}
        raise ContentError(_unknown("routine", name, known))

    def exercise(self, name: str) -> Exercise:
        """Return the exercise with an id.

        Raises:
            ContentError: there is none; the sentence names the nearest.
        """
        if name in self.library.exercises:
            return self.library.exercises[name]
        known = {
            word.lower(): it.id for it in self.library.exercises.values() for word in (*it.aliases, it.name, it.id)
        }
        raise ContentError(_unknown("exercise", name, known))

    def timeline(self, routine: Routine, first_side: Side = Side.LEFT) -> Timeline:
        """Return a routine laid out as this user would do it."""
        return timeline_of(routine, self.library, self.words, self.settings, first_side)

    def _pass_on(self, sentences: list[str]) -> None:
        for sentence in sentences:
            self.complain(sentence)


_NO_SUCH = {
    "routine": (mark('There is no routine called "{name}".'), mark('"backcoach routines" lists them all.')),
    "exercise": (mark('There is no exercise called "{name}".'), mark('"backcoach exercises" lists them all.')),
}


def _unknown(kind: str, name: str, known: Mapping[str, str]) -> str:
    """Return a sentence about a name that nothing has; `known` are the names there are, each with its id."""
    near = get_close_matches(name[:100].lower(), known, n=1, cutoff=0.5)
    none, all_of_them = (tr(sentence, name=_short(name)) for sentence in _NO_SUCH[kind])
    meant = tr('Did you mean "{word}"?', word=known[near[0]]) if near else ""
    return " ".join(filter(None, (none, meant, all_of_them)))


def _short(name: str) -> str:
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return plain if len(plain) <= 60 else plain[:57] + "..."
