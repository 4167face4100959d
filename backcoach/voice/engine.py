"""The speech engine: pyttsx3 with the best voice there is. Imports pyttsx3, and is used by the voice's process alone.

Run on Linux. For Windows (SAPI 5) and macOS (nsss) the drivers of pyttsx3 2.99 were read, not run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from backcoach import language
from backcoach.voice import driver
from backcoach.voice.sound import Sound, Unheard, read_sound

VARIABLE = "BACKCOACH_VOICE"
"""Names the voices to try, with commas between them: ours, or any driver of pyttsx3."""
USUAL = {"win32": ("heart", "sapi5"), "darwin": ("heart", "nsss")}.get(sys.platform, ("heart", "espeak"))
TITLES = {"sapi5": "a voice of Windows", "nsss": "the voice of macOS"}


class NoEngine(Exception):  # noqa: N818 - what was found, not a mistake
    """No voice could be loaded; `str()` says why, of each."""


def open_engine(passed_over: int = 0) -> Engine:
    """Return the best voice that can be loaded, leaving out the best `passed_over`; raise NoEngine if none can."""
    named = [name for name in os.environ.get(VARIABLE, "").split(",") if name] or _usual()
    reasons = []
    for voice in named[passed_over % len(named) :]:
        try:
            return Engine(voice)
        except Exception as error:  # noqa: BLE001 - each fails in its own way, and each means the same
            reasons.append(f"{voice}: {error!r}")
    raise NoEngine("; ".join(reasons))


def _usual() -> Sequence[str]:
    """Return the voices to try, the best first, that speak the user's language."""
    return [name for name in USUAL if language.code() == language.ENGLISH or name not in driver.ENGLISH_ONLY]


class Engine:
    """pyttsx3 2.99 with one voice. Raises whatever pyttsx3 raises where that voice cannot be had.

    Attributes:
        key: tells its voice from others, and from another version of it.
        title: what people are told of its voice.
    """

    def __init__(self, voice: str) -> None:
        import pyttsx3  # noqa: PLC0415 - never in the parent

        own = voice in driver.VOICES
        self._engine = pyttsx3.init(driver.register(voice) if own else voice)
        self._errors: list[BaseException] = []
        self._engine.connect("error", lambda name, exception: self._errors.append(exception))  # noqa: ARG005
        if own:
            found = self._driver.voice
            self.key, self.title = found.key, found.title
        else:
            self.key = f"{voice} {self._engine.getProperty('voice')}"
            self.title = TITLES.get(voice, f"pyttsx3 {voice}")

    @property
    def _driver(self) -> Any:  # noqa: ANN401 - each system has another class
        return self._engine.proxy._driver  # noqa: SLF001 - there is no public way

    def render(self, text: str, rate: int, folder: Path) -> Sound:
        """Turn words into samples; the file between is removed. Raises Unheard where that cannot be done.

        The engine is said to be busy while it is asked: otherwise the drivers of Windows and macOS stay silent, or
        hang, from the second phrase on.
        """
        path = folder / f"{os.getpid()}.wav"
        self._errors.clear()
        self._engine.proxy.setBusy(True)
        self._engine.setProperty("rate", rate)
        self._engine.save_to_file(text, str(path))
        try:
            self._engine.runAndWait()
            if self._errors:
                raise Unheard(f"the speech engine failed: {self._errors[0]!r}")
            if not path.exists():
                raise Unheard("the speech engine wrote nothing")
            return read_sound(path)
        finally:
            path.unlink(missing_ok=True)
