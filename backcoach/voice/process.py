"""The voice as the rest of the program sees it: never blocks, never raises, says in a sentence what is wrong."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from backcoach.voice.child import child_command
from backcoach.voice.supervisor import Patience, Supervisor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backcoach.voice.supervisor import Kind, OnEvent


def _ignore(_kind: Kind, _text: str, _why: str) -> None:
    pass


class VoiceProcess:
    """Says cues through a process of its own. Implements `coach.ports.Voice`.

    `on_event(kind, text, why)` is called from the voice's own thread and must return soon. Every text given to
    `say` gets, after an optional "started", exactly one "finished" (`why` is "cut short" if something cut it) or
    "unheard" (`why` says why), so that the window can show the words large.
    """

    def __init__(
        self,
        *,
        rate: int = 150,
        volume: int = 100,
        on_event: OnEvent = _ignore,
        command: Sequence[str] = (),
        patience: Patience | None = None,
    ) -> None:
        self._rate, self._volume = 0, 0
        self.configure(rate=rate, volume=volume)
        self._supervisor = Supervisor(command or child_command(), patience or Patience(), on_event)
        self._thread = threading.Thread(target=self._supervisor.run, name="voice", daemon=True)
        self._starting = threading.Lock()
        self._closed = False

    def start(self) -> None:
        """Load the engine, so that the first cue is not late; call it after the first paint."""
        with self._starting:
            if not self._closed and self._thread.ident is None:
                self._thread.start()

    def configure(self, *, rate: int, volume: int) -> None:
        """Set words per minute and volume in percent, from the next cue on."""
        self._rate, self._volume = min(max(rate, 80), 400), min(max(volume, 0), 100)

    def say(self, text: str, priority: int = 0) -> None:
        """Speak now, cutting short what is being spoken, unless that is more important: then drop this one."""
        if self._closed:
            return
        self.start()
        self._supervisor.post(partial(self._supervisor.say, text, priority, self._rate, self._volume))

    def stop(self) -> None:
        """Be silent at once, and forget what was to be said."""
        self._supervisor.post(self._supervisor.stop)

    def trouble(self) -> str:
        """Return why nothing can be heard, as a sentence with the remedy, or an empty string."""
        return self._supervisor.trouble

    def close(self) -> None:
        """End the process; nothing goes on speaking afterwards."""
        with self._starting:
            self._closed = True
        self._supervisor.post(self._supervisor.close)
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=1.0)


class SilentVoice:
    """Says nothing and has no trouble: for a voice switched off, and for tests."""

    def start(self) -> None:
        """Do nothing."""

    def configure(self, *, rate: int, volume: int) -> None:
        """Do nothing."""

    def say(self, text: str, priority: int = 0) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def trouble(self) -> str:
        """Return an empty string: silence is what was asked for."""
        return ""

    def close(self) -> None:
        """Do nothing."""
