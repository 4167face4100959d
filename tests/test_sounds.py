"""The coach's own sounds are those that the build makes, are told apart by their melody, and are equally loud."""

from __future__ import annotations

import importlib.util
import itertools
import sys
import wave
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from backcoach.coach.chimes import Chime
from backcoach.resources import assets

BUILD = Path(__file__).resolve().parent.parent / "packaging" / "sounds" / "build.py"
FOLDER = assets() / "sounds"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sounds_build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def samples(path: Path) -> NDArray[np.float64]:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768


def test_there_is_one_file_for_each_sound_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.wav")} == set(Chime)


def test_the_files_are_what_the_build_makes(build: ModuleType, tmp_path: Path) -> None:
    build.write(tmp_path)
    for made in tmp_path.glob("*.wav"):
        # A sine may be rounded otherwise on another system; nobody hears that.
        assert np.abs(samples(made) - samples(FOLDER / made.name)).max() < 1e-3, made.name


@pytest.mark.parametrize("chime", Chime)
def test_a_sound_is_short_soft_and_begins_and_ends_in_silence(chime: Chime) -> None:
    sound = samples(FOLDER / f"{chime}.wav")
    assert len(sound) / 24_000 < 1.5
    assert 0.25 < np.abs(sound).max() <= 0.31
    assert max(abs(sound[0]), abs(sound[-1])) < 0.002
    assert np.abs(np.diff(sound)).max() < 0.15  # no click


def melody(sound: NDArray[np.float64]) -> list[int]:
    """Return the pitch, in semitones, of each tenth of a second that sounds."""
    pitches = []
    for frame in np.array_split(sound, max(1, len(sound) // 2400)):
        spectrum = np.abs(np.fft.rfft(frame * np.hanning(len(frame)), 24_000))
        pitches.append(round(12 * np.log2(max(1, int(spectrum.argmax())) / 440)))
    return pitches


def test_no_two_sounds_have_the_same_melody() -> None:
    melodies = {chime: melody(samples(FOLDER / f"{chime}.wav")) for chime in Chime}
    for one, other in itertools.combinations(Chime, 2):
        first, second = melodies[one], melodies[other]
        apart = max(abs(a - b) for a, b in zip(first, second, strict=False))
        assert apart >= 3 or abs(len(first) - len(second)) >= 2, f"{one} sounds like {other}"


def test_zero_is_an_octave_above_the_counts() -> None:
    assert melody(samples(FOLDER / "zero.wav"))[0] - melody(samples(FOLDER / "count.wav"))[0] == 12
