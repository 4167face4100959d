"""The natural voice: there without any system package, without a connection, never longer than reckoned with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from backcoach.coach.speech import spoken_seconds
from backcoach.content.words import load_words
from tests.voice.room import QUICK, Meter, SoundServer, Speaker, faulty

Speak = Callable[..., Speaker]

TEXTS = ("3", "One.", "Keep breathing.", "Hold knee to chest, left side, 30 seconds.", "McKenzie, or piriformis?")


@pytest.fixture(scope="module")
def fresh_machine(lasting_server: SoundServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Speaker]:
    """A voice on a machine without eSpeak NG, on which a connection ends the process."""
    cache = tmp_path_factory.mktemp("natural")
    patient = replace(QUICK, voice_hang=20.0)
    speaker = Speaker(lasting_server, cache, faulty, patient, BACKCOACH_VOICE="", HIDE_ESPEAK="1")
    yield speaker
    speaker.voice.close()


def test_a_fresh_machine_speaks_with_the_natural_voice(fresh_machine: Speaker, lasting_meter: Meter) -> None:
    fresh_machine.rest()
    before = lasting_meter.loud()
    assert fresh_machine.heard("Keep breathing.")
    assert lasting_meter.loud() > before + 0.3
    assert fresh_machine.voice.name().startswith("Heart")
    assert fresh_machine.voice.trouble() == ""


def test_without_it_and_without_espeak_there_is_no_voice(speak: Speak) -> None:
    speaker = speak(faulty, replace(QUICK, no_engine=60.0), BACKCOACH_VOICE="espeak", HIDE_ESPEAK="1")
    assert speaker.unheard("Two.").startswith("No voice:")


def test_without_it_espeak_speaks(speak: Speak) -> None:
    speaker = speak(BACKCOACH_VOICE="nothing_like_it,espeak")
    assert speaker.heard("Two.")
    assert speaker.voice.name().startswith("eSpeak NG 1.")


@pytest.mark.parametrize("rate", [100, 170, 260])
def test_nothing_takes_longer_than_was_reckoned_with(fresh_machine: Speaker, rate: int) -> None:
    fresh_machine.voice.configure(rate=rate, volume=100)
    fresh_machine.prepare(*TEXTS)
    lengths = fresh_machine.voice.lengths(TEXTS)
    assert set(lengths) == set(TEXTS)
    reading = load_words().reading
    assert {text: seconds for text, seconds in lengths.items() if seconds > spoken_seconds(text, rate, reading)} == {}


def test_odd_texts_harm_nothing(fresh_machine: Speaker) -> None:
    fresh_machine.rest()
    assert fresh_machine.heard("[[2]]%s '\"")
    fresh_machine.prepare("breathe " * 1250, "Go\x00\x1b[ 🎉", "naïve café, 北京", "a" * 400, "3 x 10, 45° & 1:30")
    assert fresh_machine.heard("Two.")


def test_the_same_words_are_the_same_file(fresh_machine: Speaker, speak: Speak, tmp_path: Path) -> None:
    fresh_machine.voice.configure(rate=170, volume=100)
    fresh_machine.prepare("Three.")
    other = speak(BACKCOACH_VOICE="heart")
    other.voice.configure(rate=170, volume=100)
    other.prepare("Three.")
    (file,) = (tmp_path / "cache").iterdir()
    first = fresh_machine.voice._supervisor.renderer.known[fresh_machine.voice._line("Three.")]
    assert Path(first.path).name == file.name
    assert Path(first.path).read_bytes() == file.read_bytes()
