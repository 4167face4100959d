"""Looks after what keys do besides steering a session: screen, sound, how the picture stands, and what can be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot

from backcoach.coach.events import Reason
from backcoach.coach.run import sayings
from backcoach.coach.session import State
from backcoach.language import tr
from backcoach.ui.announce import announce
from backcoach.ui.conductor import Conductor
from backcoach.ui.hosts.screens import ScreensHost
from backcoach.ui.pages.session import SessionPage
from backcoach.ui.parts import Parts

NEXT_TURN = {"no": "left", "left": "right", "right": "no"}


class HandsHost(QObject):
    """Holds for one session what nobody wants to be remembered: full screen, sound, and which exercises are turned.

    Signals:
        wished(setting, value): that the picture is a mirror image, or not, is to be remembered.
        turned(): the stage is to stand otherwise.
    """

    wished = Signal(str, object)
    turned = Signal()

    def __init__(self, parts: Parts, page: SessionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._page = parts, page
        self._conductor: Conductor | None = None
        self._silenced = self._filled = self._goes_on = False
        self._turns: dict[str, str] = {}  # by exercise
        page.filled.connect(self._turn_full_screen)
        page.muted.connect(self._turn_sound)
        page.mirrored.connect(self._mirror)
        page.turned.connect(self._turn)
        page.helped.connect(self._show_keys)
        page.asked.connect(self._show_how)
        page.read.connect(self._read)
        self._screens = ScreensHost(page, self)

    def take(self, conductor: Conductor) -> None:
        """Begin with a session, as the settings are."""
        self._conductor, self._turns = conductor, {}
        settings = self._parts.settings
        self._silenced = not (settings.voice_on or settings.sounds_on)
        conductor.changed.connect(self._follow)

    def let_go(self) -> None:
        """Leave everything as it was before the session."""
        self._conductor = None
        self._screens.come_home()
        self._follow()
        if self._filled:
            self._turn_full_screen()
        self._parts.voice.follow(self._parts.settings)

    @Slot()
    def _follow(self) -> None:
        """Let the controls fade while time runs, and only then."""
        filled = self._page.window().isFullScreen()
        runs = self._conductor is not None and self._conductor.run.session.state is State.RUNNING
        self._page.curtain.allow(runs, at_once=self._parts.settings.reduce_motion)
        self._page.show_filled(filled=filled)
        self._show_sound()

    @Slot()
    def _turn_full_screen(self) -> None:
        window = self._page.window()
        self._filled = not window.isFullScreen()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._follow()

    @Slot()
    def _turn_sound(self) -> None:
        """Be silent at once; or have what is still to be said at hand again."""
        if self._conductor is None:
            return
        voice, settings, session = self._parts.voice, self._parts.settings, self._conductor.run.session
        self._silenced = not self._silenced
        if self._silenced:
            voice.follow(replace(settings, voice_on=False, sounds_on=False))
            voice.stop()
        else:
            wanted = settings.voice_on or settings.sounds_on
            voice.follow(settings if wanted else replace(settings, voice_on=True, sounds_on=True))
            voice.prepare(sayings(session.timeline, session.position))
        announce(self._page, tr("Sound is off") if self._silenced else tr("Sound is on"))
        self._page.show_caption(self._page.caption, loud=self._parts.is_silent)
        self._show_sound()

    @Slot()
    def _mirror(self) -> None:
        mirrored = not self._parts.settings.mirrored
        self.wished.emit("mirrored", mirrored)
        announce(self._page, tr("The picture is a mirror image") if mirrored else tr("The picture is as it was drawn"))

    def turn_of(self, exercise: str) -> str:
        """Return how the stage is turned for an exercise: as was asked for during it, else as is set for all."""
        return self._turns.get(exercise, self._parts.settings.turned)

    @Slot()
    def _turn(self) -> None:
        if self._conductor is not None:
            exercise = self._conductor.run.session.segment.exercise.id
            self._turns[exercise] = NEXT_TURN[self.turn_of(exercise)]
            self.turned.emit()

    def _show_sound(self) -> None:
        self._page.show_silenced(silenced=self._silenced, colour=self._parts.theme.colour("text"))

    # -- something to read

    @Slot()
    def _show_keys(self) -> None:
        self._halt_to_read(self._page.show_keys)

    @Slot()
    def _show_how(self) -> None:
        self._halt_to_read(self._page.show_how)

    def _halt_to_read(self, show: Callable[[], None]) -> None:
        """Show something; nobody is to read it while time runs."""
        if self._conductor is None:
            return
        self._goes_on = self._conductor.run.session.state is State.RUNNING
        self._conductor.pause()
        show()

    @Slot()
    def _read(self) -> None:
        """Go on, unless the time stood still before, or something hurts."""
        if self._goes_on and self._conductor and self._conductor.run.session.reason is Reason.USER:
            self._conductor.pause_or_go_on()
