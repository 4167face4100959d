"""What the window works with: the real parts, built in `app.py` and handed to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from backcoach.coach.beginning import continued, manner_of, timeline_of
from backcoach.coach.exercise import Side
from backcoach.coach.history import SessionDetail, SessionStart
from backcoach.coach.library import Library
from backcoach.coach.ports import Clock, KeepAwake
from backcoach.coach.routine import Routine
from backcoach.coach.session import Session
from backcoach.coach.settings import Settings
from backcoach.coach.timeline import Timeline
from backcoach.coach.words import Words
from backcoach.content.notice import Notice
from backcoach.desktop.cache import Cache
from backcoach.desktop.player import Player
from backcoach.store.store import Store
from backcoach.ui.background import Mailbox
from backcoach.ui.drawing.studio import Studio
from backcoach.ui.theme import Theme
from backcoach.voice.process import VoiceProcess


@dataclass
class Parts:
    """Everything pages need, and what they change together.

    Attributes:
        settings: replaced as a whole by `set`.
        first_side: with which the next session begins; it alternates.
        hurt: ids of the exercises that hurt when they were last done, as far as the history has told.
        studio: where figures are drawn; shows_figures: whether there are any.
        cache: keeps pictures on disk.
        player: what the desktop's media keys reach.
        save: writes the settings; raises BackCoachError with a sentence.
    """

    library: Library
    routines: Sequence[Routine]
    words: Words
    notice: Notice
    settings: Settings
    store: Store
    voice: VoiceProcess
    clock: Clock
    now: Callable[[], datetime]
    save: Callable[[Settings], None]
    awake: KeepAwake
    mailbox: Mailbox
    theme: Theme
    cache: Cache
    first_side: Side = Side.LEFT
    hurt: frozenset[str] = frozenset()
    studio: Studio = field(default_factory=Studio)
    shows_figures: bool = True
    _laid_out: dict[str, tuple[tuple[Routine, Settings, Side], Timeline]] = field(default_factory=dict)
    player: Player = field(default_factory=Player)

    @property
    def is_silent(self) -> bool:
        """Tell whether what the coach says can only be read: its voice is not wanted, or cannot be heard."""
        return not self.voice.speaks or bool(self.voice.trouble())

    def routine(self, wanted: str) -> Routine | None:
        """Return the routine with this id."""
        return next((routine for routine in self.routines if routine.id == wanted), None)

    def offer(self, routine: Routine) -> None:
        """Offer a routine that was named by its file, before all others; one that is offered already stays there."""
        if routine not in self.routines:
            self.routines = (routine, *(it for it in self.routines if it.id != routine.id))

    def timeline(self, routine: Routine) -> Timeline:
        """Return a routine laid out with what is set; done once, as long as nothing changes."""
        wanted = (routine, self.settings, self.first_side)
        kept = self._laid_out.get(routine.id)
        if kept is None or kept[0] != wanted:
            kept = wanted, timeline_of(routine, self.library, self.words, self.settings, self.first_side)
            self._laid_out[routine.id] = kept
        return kept[1]

    def continued(self, detail: SessionDetail) -> tuple[Session, SessionStart]:
        """Return an interrupted session, ready to go on.

        Raises:
            ValueError: it cannot be followed any more; the message is a sentence.
        """
        return continued(detail, self.library, manner_of(self.words, self.settings), self.voice.lengths)
