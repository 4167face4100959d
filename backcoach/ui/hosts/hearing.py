"""Finds out, before a session depends on it, whether the coach is heard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from backcoach.coach.chimes import Chime
from backcoach.coach.cues import Priority
from backcoach.language import mark, tr
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.soundcheck import SoundCheck

FIRST_TIME = mark("First: do you hear the coach?")
NOT_HEARD = mark(
    "Turn the volume up, and look which loudspeaker the computer has chosen. "
    "You can begin without sound too: everything that is said is shown."
)


class HearingHost(QObject):
    """Asks once in plain sight, and whenever somebody wants to know.

    Signals:
        heard(): the user has heard the coach.
    """

    heard = Signal()

    def __init__(self, parts: Parts, check: SoundCheck, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._check = parts, check
        check.tried.connect(self._try)
        check.heard.connect(self._heard)
        check.unheard.connect(self._remedy)

    def offer(self) -> None:
        """Offer to check the sound, unless there is to be none."""
        settings = self._parts.settings
        self._check.setVisible(settings.voice_on or settings.sounds_on)
        self._check.offer("" if settings.sound_heard else tr(FIRST_TIME))

    def unheard(self, text: str) -> None:
        """Take the answer from the voice itself when it could not be heard."""
        if text == self._parts.words.sound_check:
            self._remedy()

    def takes(self, trouble: str) -> bool:
        """Say what is wrong with the voice where somebody wants to know it, and tell so: once is enough."""
        takes = bool(trouble) and self._check.asked and self._check.isVisible()
        if takes:
            self._check.tell(trouble)
        return takes

    @Slot()
    def _try(self) -> None:
        self._parts.voice.say(self._parts.words.sound_check, Priority.ANSWER)
        self._parts.voice.play(Chime.START)

    @Slot()
    def _heard(self) -> None:
        self._check.offer("")
        self.heard.emit()

    @Slot()
    def _remedy(self) -> None:
        self._check.tell(self._parts.voice.trouble() or tr(NOT_HEARD))
