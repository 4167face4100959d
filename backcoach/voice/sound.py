"""A rendered phrase as plain samples."""

from __future__ import annotations

import wave
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

AUDIBLE = 150
"""Samples quieter than this (of 32767) count as the silence around a phrase."""
NO_SOUND = "no_sound"
"""The one reason both processes know by name: no loudspeaker could be opened, or it stopped playing."""


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
    """Read a WAV file and trim the silence at both ends.

    Raises Unheard if there is nothing else in it.
    """
    with wave.open(str(path)) as file:
        if file.getsampwidth() != array("h").itemsize:
            raise Unheard("the speech engine did not write 16-bit sound")
        samples = array("h", file.readframes(file.getnframes()))
        rate, channels = file.getframerate(), file.getnchannels()
    first = next((i for i, s in enumerate(samples) if abs(s) > AUDIBLE), None)
    if first is None:
        raise Unheard("the speech engine made no sound of it")
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) > AUDIBLE)
    margin = rate // 200 * channels
    begin = max(0, first - margin) // channels * channels
    return Sound(samples[begin : last + margin], rate, channels)
