"""A rendered phrase as plain samples, and how it is read from and written to a file."""

from __future__ import annotations

import struct
import sys
import wave
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

AUDIBLE = 150
"""Samples quieter than this (of 32767) count as the silence around a phrase."""
NO_SOUND = "no_sound"
"""Reason known by name: no loudspeaker could be opened, or it stopped playing."""
NO_FILE = "no_file"
"""Reason known by name: the file to be played is not there, or broken."""

NOT_16_BIT = "the speech engine did not write 16-bit sound"


class Unheard(Exception):  # noqa: N818 - what happened to a phrase, not a mistake
    """A phrase could not be spoken; `str()` is the reason."""


@dataclass(frozen=True, slots=True)
class Sound:
    """One rendered phrase: mono or interleaved 16-bit samples without the silence around them."""

    samples: array[int]
    rate: int
    channels: int

    @property
    def seconds(self) -> float:
        """Length of the phrase."""
        return len(self.samples) / (self.rate * self.channels)


def read_sound(path: Path) -> Sound:
    """Read a file that an engine wrote and trim the silence at both ends.

    Raises Unheard if there is nothing else in it.
    """
    whole = _read_aiff(path) if path.read_bytes()[:4] == b"FORM" else _read_wav(path)
    samples, rate, channels = whole.samples, whole.rate, whole.channels
    first = next((i for i, s in enumerate(samples) if abs(s) > AUDIBLE), None)
    if first is None:
        raise Unheard("the speech engine made no sound of it")
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) > AUDIBLE)
    margin = rate // 200 * channels
    begin = max(0, first - margin) // channels * channels
    return Sound(samples[begin : last + margin], rate, channels)


def write_sound(path: Path, sound: Sound) -> None:
    """Write a WAV file; raise OSError if that cannot be done."""
    with path.open("wb") as raw, wave.open(raw, "wb") as file:
        file.setnchannels(sound.channels)
        file.setsampwidth(2)
        file.setframerate(sound.rate)
        file.writeframes(_little_endian(sound.samples).tobytes())


def _read_wav(path: Path) -> Sound:
    with wave.open(str(path)) as file:
        if file.getsampwidth() != 2:
            raise Unheard(NOT_16_BIT)
        samples = array("h", file.readframes(file.getnframes()))
        return Sound(_little_endian(samples), file.getframerate(), file.getnchannels())


def _read_aiff(path: Path) -> Sound:
    """Read what the voices of macOS write (a file of such a voice itself was not tried)."""
    data, at, chunks = path.read_bytes(), 12, {}
    while at + 8 <= len(data):
        name, size = struct.unpack_from(">4sI", data, at)
        chunks[name] = data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    channels, _, bits, exponent, mantissa = struct.unpack_from(">hIhHQ", chunks[b"COMM"])
    if bits != 16:
        raise Unheard(NOT_16_BIT)
    samples = array("h", chunks[b"SSND"][8:])
    if chunks[b"COMM"][18:22] != b"sowt":  # Apple's name for the other order of bytes
        samples.byteswap()
    return Sound(_little_endian(samples), mantissa >> (16383 + 63 - exponent), channels)


def _little_endian(samples: array[int]) -> array[int]:
    """Return samples in the order in which sound files have them, or the other way round."""
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    return samples
