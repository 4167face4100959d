"""Shows a session to the desktop as a media player, and does what the desktop's media keys say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from backcoach.coach.session import State
from backcoach.coach.view import view
from backcoach.desktop.mpris import Playing
from backcoach.ui.conductor import Conductor
from backcoach.ui.keys import ACTS
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts

LATER_MS = 200
"""After the beginning of a session: first the stage is to be seen."""
SIGNALS = {act.wish: act.signal for act in ACTS if act.wish}


class RemoteHost(QObject):
    """Joins the stage to the desktop, for one session at a time."""

    def __init__(self, parts: Parts, page: SessionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        self._conductor: Conductor | None = None
        self._soon = QTimer(self, singleShot=True, interval=LATER_MS)
        self._soon.timeout.connect(self._begin)

    def take(self, conductor: Conductor) -> None:
        """Begin with a session."""
        self._conductor = conductor
        conductor.changed.connect(self._show)
        self._soon.start()

    def let_go(self) -> None:
        """Be no player any longer."""
        self._conductor = None
        self._soon.stop()
        self._parts.player.end()

    @Slot()
    def _begin(self) -> None:
        conductor = self._conductor
        if conductor is not None:
            self._parts.player.begin(
                _playing(conductor), lambda wish: self._parts.mailbox.post(partial(self._do, wish, conductor))
            )

    @Slot()
    def _show(self) -> None:
        if self._conductor is not None:
            self._parts.player.show(_playing(self._conductor))

    def _do(self, wish: str, conductor: Conductor) -> None:
        """Do what a key would, unless that session is over meanwhile."""
        if conductor is self._conductor:
            self._page.act(SIGNALS[wish])


def _playing(conductor: Conductor) -> Playing:
    session = conductor.run.session
    now = view(session)
    return Playing(
        title=", ".join(part for part in (now.exercise, now.side.lower()) if part),
        album=session.timeline.name,
        place=session.segment.block,
        length=session.timeline.total_seconds,
        position=session.position,
        running=session.state is State.RUNNING,
    )
