"""A driver for pyttsx3 with voices of our own: the natural one that comes inside a wheel, and eSpeak NG.

pyttsx3 finds a driver by its name among the modules of its package, so this one is put there under the name
`pyttsx3.drivers.backcoach`; nothing of pyttsx3 is changed. It only renders, in the calling thread: no sound device, no
second thread, nothing that could hang but the voice itself.
"""

from __future__ import annotations

import ctypes
import sys
import types
import wave
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from backcoach import language

NAME = "backcoach"
PLAIN_RATE = 152
"""Words a minute of the natural voice at its own pace, so that nothing takes longer than `coach.speech` says."""


class Voice(Protocol):
    """Turns words into samples.

    Attributes:
        key: tells it from others, and from itself in another version.
        title: what people are told of it.
    """

    key: str
    title: str

    def samples(self, text: str, rate: int) -> tuple[int, bytes]:
        """Return samples a second, and 16-bit mono samples of the text at `rate` words a minute."""
        ...


class Heart:
    """The natural voice inside hibari-tts. Its other voices are never asked for: they would be downloaded."""

    LOUDNESS = 0.12
    """Root mean square of what is not silence: phrases come out up to 3 dB apart, and rather soft."""

    def __init__(self) -> None:
        from hibari import Hibari  # noqa: PLC0415 - only in the voice's process
        from hibari.g2p import G2P  # noqa: PLC0415 - as above

        version = _version("hibari-tts")
        self.key, self.title = f"heart {version}", f"Heart, a natural voice (hibari-tts {version})"
        self._speak = Hibari(threads=1, g2p=G2P())

    def samples(self, text: str, rate: int) -> tuple[int, bytes]:
        """Return samples; the seed makes the same words sound the same."""
        spoken = self._speak(text, speed=min(max(rate / PLAIN_RATE, 0.5), 2.0), seed=0)
        heard = spoken[abs(spoken) > 0.01]
        if not len(heard):
            return self._speak.sample_rate, b""
        gain = min(self.LOUDNESS / float((heard * heard).mean()) ** 0.5, 0.95 / float(abs(heard).max()))
        return self._speak.sample_rate, (spoken * (gain * 32767)).astype("<i2").tobytes()


class Espeak:
    """The system's eSpeak NG, asked for samples instead of sound."""

    _SYNCHRONOUS, _DO_NOT_EXIT, _UTF8, _RATE = 2, 0x8000, 1, 1

    def __init__(self) -> None:
        self._library = library = ctypes.CDLL("libespeak-ng.so.1")
        self._samples_a_second = library.espeak_Initialize(self._SYNCHRONOUS, 0, None, self._DO_NOT_EXIT)
        if self._samples_a_second <= 0:
            raise OSError("eSpeak NG lacks its data")
        spoken = language.code().lower().replace("_", "-")
        if all(library.espeak_SetVoiceByName(name.encode()) for name in (spoken, spoken.partition("-")[0])):
            raise OSError(f"eSpeak NG lacks its data, or does not speak {spoken}")
        library.espeak_Info.restype = ctypes.c_char_p
        version = library.espeak_Info(None).decode().split(" ")[0]
        self.key, self.title = f"espeak {version} {spoken}", f"eSpeak NG {version}"
        self._pieces: list[bytes] = []
        callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
        self._callback = callback(self._take)  # kept, because the library only has its address
        library.espeak_SetSynthCallback(self._callback)

    def _take(self, samples: int | None, count: int, _events: int) -> int:
        if samples and count > 0:
            self._pieces.append(ctypes.string_at(samples, count * 2))
        return 0

    def samples(self, text: str, rate: int) -> tuple[int, bytes]:
        """Return samples."""
        self._pieces.clear()
        self._library.espeak_SetParameter(self._RATE, min(max(rate, 80), 450), 0)
        words = text.encode()
        if self._library.espeak_Synth(words, ctypes.c_size_t(len(words) + 1), 0, 1, 0, self._UTF8, None, None):
            raise OSError("eSpeak NG refused the words")
        return self._samples_a_second, b"".join(self._pieces)


ENGLISH_ONLY = {"heart"}
VOICES: dict[str, Callable[[], Voice]] = {"heart": Heart, "espeak": Espeak}


def register(voice: str) -> str:
    """Make pyttsx3 find a driver that speaks with one of our voices; return the driver's name."""
    module = types.ModuleType(f"pyttsx3.drivers.{NAME}")
    module.buildDriver = partial(Driver, VOICES[voice])  # type: ignore[attr-defined]  # the name pyttsx3 asks for
    sys.modules[module.__name__] = module
    return NAME


class Driver:
    """What pyttsx3 asks of a driver, as far as rendering needs it."""

    def __init__(self, voice: Callable[[], Voice], proxy: Any) -> None:  # noqa: ANN401 - pyttsx3 publishes no types
        self._proxy = proxy
        self.voice = voice()
        self._rate = 150

    def setProperty(self, name: str, value: Any) -> None:  # noqa: ANN401, N802 - pyttsx3 calls it so
        """Set words a minute; nothing else can be set."""
        if name != "rate":
            raise KeyError(name)
        self._rate = int(value)

    def save_to_file(self, text: str, filename: str) -> None:
        """Render a text; the file is there on return."""
        rate, samples = self.voice.samples(text, self._rate)
        with open(filename, "wb") as raw, wave.open(raw, "wb") as file:  # noqa: PTH123 - a string from pyttsx3
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(samples)

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3 calls it so
        """Do everything that was asked for, and return."""
        self._proxy.setBusy(False)

    def stop(self) -> None:
        """Do nothing: nothing goes on after a call has returned."""

    endLoop = destroy = stop  # noqa: N815 - as above


def _version(package: str) -> str:
    from importlib.metadata import version  # noqa: PLC0415 - slow to load, and only for one voice

    return version(package)
