"""Makes the coach's sounds from numbers: python packaging/sounds/build.py, or `make sounds`.

Each is a few struck notes, like a small wooden marimba: soft at the start, gone by itself, between 290 and 1,100 Hz,
where laptop loudspeakers still sound and ageing ears still hear. No two have the same melody, so that they are told
apart with eyes closed. The result is the same on every run, and is kept in assets/sounds.
"""

from __future__ import annotations

import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 24_000
PEAK = 0.30
"""Of full scale: well under the voice, so that both together never clip."""
ATTACK = 0.006
PARTIALS = ((1.0, 1.0), (2.0, 0.18), (3.93, 0.10))
"""Frequency and strength of a bar's tones beside its lowest; the fourth is slightly flat, as on wood."""
TARGET = Path(__file__).resolve().parents[2] / "assets" / "sounds"

D4, G4, A4, C5, D5, E5, G5, A5, C6 = 293.66, 392.0, 440.0, 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5


@dataclass(frozen=True)
class Note:
    """One strike: when, how high in Hz, how long it rings, and how strong beside the others."""

    at: float
    pitch: float
    rings: float = 0.35
    strength: float = 1.0


SOUNDS: dict[str, Sequence[Note]] = {
    "ready": (Note(0, G4), Note(0.16, C5, 0.5)),  # up: something comes
    "start": (Note(0, E5, 0.4),),
    "half": (Note(0, A4, 0.16), Note(0.14, A4, 0.3)),
    "count": (Note(0, A4, 0.12),),
    "zero": (Note(0, A5, 0.6),),  # an octave above the counts
    "switch": (Note(0, A4, 0.2), Note(0.14, E5, 0.2), Note(0.28, A4, 0.4)),  # there and back
    "rest": (Note(0, E5, 0.4), Note(0.25, C5, 0.7)),  # down: let go
    "pause": (Note(0, G4, 0.25, 0.8), Note(0.14, D4, 0.5)),
    "resume": (Note(0, D4, 0.25), Note(0.14, G4, 0.5, 0.8)),
    "stop": (Note(0, G5, 0.3, 0.8), Note(0.15, D5, 0.3), Note(0.30, G4, 0.7)),
    "end": (Note(0, C5), Note(0.14, E5), Note(0.28, G5), Note(0.42, C6, 0.9, 0.8)),
}


def rendered(notes: Sequence[Note]) -> NDArray[np.int16]:
    """Return a sound as 16-bit samples, silent at both ends, its highest peak at `PEAK`."""
    length = max(note.at + note.rings for note in notes)
    samples = np.zeros(round(length * RATE))
    for note in notes:
        begin = round(note.at * RATE)
        struck = _strike(note)[: len(samples) - begin]
        samples[begin : begin + len(struck)] += struck
    return np.round(samples / np.abs(samples).max() * PEAK * 32767).astype("<i2")


def _strike(note: Note) -> NDArray[np.float64]:
    time = np.arange(round(note.rings * RATE)) / RATE
    tone = sum(
        strength * np.sin(2 * np.pi * note.pitch * factor * time) * np.exp(-4.5 * factor**0.7 * time / note.rings)
        for factor, strength in PARTIALS
    )
    rise = np.clip(time / ATTACK, 0, 1)
    fall = np.clip((note.rings - time) / 0.03, 0, 1)
    return np.asarray(note.strength * tone * np.sin(rise * np.pi / 2) ** 2 * fall)


def write(folder: Path) -> None:
    """Write every sound into a folder."""
    for name, notes in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(rendered(notes).tobytes())


if __name__ == "__main__":
    write(TARGET)
