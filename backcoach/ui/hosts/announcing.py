"""Lets a screen reader say, at milestones, what the coach's own voice does not say."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QObject, Slot

from backcoach.coach.cues import Mark
from backcoach.coach.events import CueDue, Event, SegmentBegan
from backcoach.coach.session import Session
from backcoach.coach.timeline import COUNTDOWN
from backcoach.coach.view import doing
from backcoach.language import tr
from backcoach.ui.announce import announce
from backcoach.ui.conductor import Conductor
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts

NEAR = 2.0  # seconds: a cue so close to the beginning of a segment says what it is
REMINDERS = {Mark.TIP, Mark.BREATH, Mark.HALF, Mark.TIME_LEFT}  # but these do not


class AnnouncingHost(QObject):
    """Follows a session for those who hear the screen instead of seeing it.

    Two voices at once are understood by nobody. So cues are left to the coach as long as it speaks; only what it leaves
    to the eye is announced. Where it does not speak, or could not be heard, the cues themselves are, but of a
    countdown only its beginning: a screen reader would still be counting when the hold is over.
    """

    def __init__(self, parts: Parts, page: SessionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        self._conductor: Conductor | None = None

    def take(self, conductor: Conductor) -> None:
        """Begin with a session."""
        self._conductor = conductor
        conductor.happened.connect(self._happened)

    def let_go(self) -> None:
        """Be done with it."""
        self._conductor = None

    def unheard(self, text: str) -> None:
        """Announce a cue that should have been heard and was not."""
        if self._conductor is not None:
            announce(self._page, self._worth(text))

    @Slot(object)
    def _happened(self, event: Event) -> None:
        if self._conductor is None:
            return
        session = self._conductor.run.session
        if isinstance(event, CueDue) and (event.late or not self._parts.voice.speaks):
            announce(self._page, self._worth(event.cue.say))
        elif isinstance(event, SegmentBegan) and not _is_told(session):
            length = self._parts.words.length(ceil(session.segment_left))
            announce(self._page, tr("{doing}: {what}", doing=doing(session.segment), what=length))

    def _worth(self, text: str) -> str:
        """Return what there is to announce of a cue, or ""."""
        if not text.isdigit():
            return text
        return self._parts.words.length(COUNTDOWN) if int(text) == COUNTDOWN else ""


def _is_told(session: Session) -> bool:
    """Tell whether a cue says by itself what begins now."""
    cues = (cue for cue in session.timeline.cues if cue.mark not in REMINDERS)
    return any(abs(cue.at - session.position) <= NEAR for cue in cues)
