"""The loudspeaker, as miniaudio gives it to us. Imported only in the sound's process."""

from __future__ import annotations

import contextlib
import sys
from array import array
from typing import Any

sys.modules.setdefault("numpy", None)  # type: ignore[arg-type]  # miniaudio would load it: 0.3 s, and half of the memory

import miniaudio

from backcoach.voice.sound import NO_FILE, NO_SOUND, Unheard

RATE = 24000
"""Samples a second of every device; files are converted to it."""
BLOCK_MS = 100
"""Length of one of the three blocks of sound kept ahead: with 40 ms a busy machine broke words apart. It costs nothing:
neither beginning nor stopping waits for them."""
BUFFERED = 3 * BLOCK_MS * RATE // 1000
"""Samples that may have been handed out and not yet been heard."""
AHEAD = 2
"""Devices that are open ahead."""
BACKENDS = [
    miniaudio.Backend.WASAPI,
    miniaudio.Backend.COREAUDIO,
    miniaudio.Backend.PULSEAUDIO,
    miniaudio.Backend.ALSA,
]
"""By name: left to itself miniaudio "plays" to nowhere when nothing is found."""


class Loudspeaker:
    """Gives out devices that are open already, so that a sound begins within milliseconds. Used by one thread alone.

    All devices share one connection to the sound server. WORKAROUND: miniaudio 1.71 makes one for each device and keeps
    it when the device is closed; after 64 phrases PulseAudio takes no more of them and the rest is silent.
    """

    def __init__(self) -> None:
        self._context: Any = None
        self._spare: list[Device] = []

    def take(self) -> Device:
        """Return a device that is open; raise Unheard if there is none."""
        return self._spare.pop() if self._spare else self._open()

    def restock(self) -> bool:
        """Open the devices for the next word and the sound beside it ahead; False if that cannot be done."""
        with contextlib.suppress(Unheard):
            while len(self._spare) < AHEAD:
                self._spare.append(self._open())
        return bool(self._spare)

    def renew(self) -> None:
        """Begin with a new connection: the sound server may have died. What else still plays keeps the old one."""
        spare, self._spare, self._context = self._spare, [], None
        for device in spare:
            device.close()

    def _open(self) -> Device:
        try:
            device = Device(self._context)
        except miniaudio.MiniaudioError as error:
            raise Unheard(NO_SOUND) from error
        self._context = device.context
        return device


class Device(miniaudio.PlaybackDevice):  # type: ignore[misc]  # miniaudio publishes no types
    """A playback device for one sound, on a connection that others use too."""

    def __init__(self, context: Any) -> None:  # noqa: ANN401 - miniaudio publishes no types
        self.context = context
        try:
            super().__init__(
                miniaudio.SampleFormat.SIGNED16, 1, RATE, BLOCK_MS, backends=BACKENDS, app_name="BackCoach"
            )
        except miniaudio.MiniaudioError:
            if context is None and self.context is not None:
                miniaudio.lib.ma_context_uninit(self.context)
            raise

    def _make_context(self, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - as above
        if self.context is None:
            self.context = super()._make_context(*arguments, **named)
        return self.context

    def begin(self, stream: Any) -> None:  # noqa: ANN401 - a generator that miniaudio sends numbers to
        """Start to play; raise Unheard if the device has died meanwhile."""
        next(stream)
        try:
            self.start(stream)
        except miniaudio.MiniaudioError as error:
            raise Unheard(NO_SOUND) from error


def load(path: str) -> array[int]:
    """Return the samples of a sound file as every device wants them; raise Unheard if there are none."""
    try:
        found = miniaudio.decode_file(path, miniaudio.SampleFormat.SIGNED16, 1, RATE)
    except (miniaudio.MiniaudioError, OSError) as error:
        raise Unheard(NO_FILE) from error
    if not found.num_frames:
        raise Unheard(NO_FILE)
    samples: array[int] = found.samples
    return samples
