"""The voice as the rest of the program sees it: never blocks, never raises, says in a sentence what is wrong."""

from __future__ import annotations

import threading
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from backcoach.resources import assets
from backcoach.voice.child import child_command
from backcoach.voice.patience import Patience
from backcoach.voice.renderer import Line
from backcoach.voice.supervisor import Cue, Supervisor
from backcoach.voice.wording import speakable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from backcoach.coach.settings import Settings
    from backcoach.voice.child import ChildKind
    from backcoach.voice.supervisor import OnEvent

MOST_PHRASES = 2000  # whose reading is kept; a long session has two hundred
LEAD = 0.4
"""Seconds of lead-in for a loudspeaker that falls asleep."""


def _ignore(*_: object) -> None:
    pass


def _as_it_stands(text: str) -> str:
    return text


class VoiceProcess:
    """Says cues through processes of its own. Implements `coach.ports.Voice`.

    `on_event(kind, text, why)` is called from the voice's own thread and must return soon. Every text given to
    `say` and every name given to `play` gets, after an optional "started", exactly one "finished" (`why` is "cut short"
    if something cut it) or "unheard" (`why` says why), so that the window can show the words large.
    """

    def __init__(
        self,
        *,
        rate: int = 150,
        volume: int = 100,
        on_event: OnEvent = _ignore,
        cache: Path | None = None,
        read: Callable[[str], str] = _as_it_stands,
        command: Callable[[ChildKind], list[str]] = child_command,
        patience: Patience | None = None,
    ) -> None:
        """`cache` keeps rendered phrases for the next time; without one they are forgotten at the end.

        `read` returns a text as it is to be read aloud, with its numbers and units in words.
        """
        self._aloud = lru_cache(MOST_PHRASES)(lambda text: speakable(read(text)))
        self._words = self._sounds = True
        self.configure(rate=rate, volume=volume)
        self._supervisor = Supervisor(command, cache, patience or Patience(), on_event)
        self._thread = threading.Thread(target=self._supervisor.run, name="voice", daemon=True)
        self._starting = threading.Lock()
        self._closed = False

    def start(self) -> None:
        """Load what is wanted of engine and loudspeaker, so that no cue is late; call it after the first paint."""
        if self._words or self._sounds:
            self._post(partial(self._supervisor.wake, words=self._words))

    def follow(self, settings: Settings) -> None:
        """Take what the user has set, from the next cue on; `say` and `play` do nothing where that is unwanted."""
        self._words, self._sounds = settings.voice_on, settings.sounds_on
        lead = LEAD if settings.sleepy_speaker else 0.0
        self.configure(rate=settings.voice_rate, volume=settings.volume, lead=lead)

    @property
    def speaks(self) -> bool:
        """Tell whether cues are to be said; sounds may be wanted without them."""
        return self._words

    def configure(self, *, rate: int, volume: int, lead: float = 0.0) -> None:
        """Set, from the next cue on, words per minute, volume in percent, and seconds of lead-in.

        The lead-in is a hiss too soft to hear, before the first sound after a silence: wireless loudspeakers go to
        sleep, and then swallow the first syllable. Every first cue comes so much later.
        """
        self._rate, self._volume, self._lead = min(max(rate, 80), 400), min(max(volume, 0), 100), lead

    def prepare(self, texts: Iterable[str], done: Callable[[], None] = _ignore) -> None:
        """Render texts ahead, the first ones first; what was to be prepared before is not, unless it is among them.

        `done` is called from the voice's own thread when each of them has been rendered or cannot be, unless something
        else was to be prepared meanwhile.
        """
        wanted, rate = list(texts) if self._words else [], self._rate

        def prepare() -> None:  # in the voice's thread: to read a whole session aloud takes a while
            self._supervisor.prepare([Line(self._aloud(text), rate) for text in wanted], done)

        self._post(prepare)

    def lengths(self, texts: Iterable[str]) -> dict[str, float]:
        """Return how many seconds each text takes, measured; texts that have not been rendered yet are left out."""
        known = self._supervisor.renderer.known
        found = {text: known.get(self._line(text)) for text in texts}
        return {text: rendered.seconds for text, rendered in found.items() if rendered is not None}

    def sound_of(self, text: str) -> Path | None:
        """Return the sound file of a text that has been rendered, else None."""
        rendered = self._supervisor.renderer.known.get(self._line(text))
        return Path(rendered.path) if rendered else None

    def say(self, text: str, priority: int = 0) -> None:
        """Speak now, cutting short what is being spoken, unless that is more important: then drop this one."""
        if self._words:
            cue = Cue(text, self._line(text), priority, self._volume, self._lead)
            self._post(partial(self._supervisor.say, cue))

    def play(self, sound: str, priority: int = 0) -> None:
        """Play `assets/sounds/<sound>.wav` now, beside whatever is being spoken; the same rules as among words."""
        if self._sounds:
            cue = Cue(sound, assets() / "sounds" / f"{sound}.wav", priority, self._volume, self._lead)
            self._post(partial(self._supervisor.say, cue))

    def stop(self) -> None:
        """Be silent at once, and forget what was to be heard."""
        self._supervisor.post(self._supervisor.stop)

    def trouble(self) -> str:
        """Return why nothing can be heard, as a sentence with the remedy, or an empty string."""
        return self._supervisor.trouble if self._words or self._sounds else ""

    def name(self) -> str:
        """Return what the voice in use calls itself; "" as long as none has been loaded."""
        return self._supervisor.renderer.voice

    def close(self) -> None:
        """End the processes; nothing goes on speaking afterwards."""
        with self._starting:
            self._closed = True
        self._supervisor.post(self._supervisor.close)
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=1.0)

    def _line(self, text: str) -> Line:
        return Line(self._aloud(text), self._rate)

    def _post(self, message: Callable[[], None]) -> None:
        """Leave the thread a message, starting it with the first."""
        with self._starting:
            if self._closed:
                return
            if self._thread.ident is None:
                self._thread.start()
        self._supervisor.post(message)
