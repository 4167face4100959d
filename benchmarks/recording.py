"""Listens to a whole session: is every cue heard at its mark, whole, alone, and evenly loud?

A session is run in real time in a terminal, its sound recorded from a PulseAudio sink that leads nowhere, and every cue
looked for in the recording by its rendered sound. With pocketsphinx installed, what is heard is also read back:

    uv run --with pocketsphinx python benchmarks/recording.py gentle_10 --keep gentle_10.wav

Needs pulseaudio and pulseaudio-utils. Takes as long as the session.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from backcoach.content.words import load_words
from backcoach.voice.process import VoiceProcess

ROOT = Path(__file__).resolve().parent.parent
RATE = 24_000
QUIET = 'notice_read = "2026-01-01"\nsounds_on = {sounds}\n'
SEARCH = 1.0  # seconds round its mark in which a cue is looked for
FULL_SCALE = 32767

Samples = NDArray[np.float64]


@dataclass(frozen=True)
class Found:
    """A cue in the recording: when it begins, how alike it is (0 to 1), how loud it is against its rendering."""

    at: float
    say: str
    begins: float
    seconds: float
    alike: float
    gain: float


@contextmanager
def loudspeaker(folder: Path) -> Iterator[dict[str, str]]:
    """Yield the environment of a program whose sound goes to a sink of its own."""
    socket = folder / "s"
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    command += ["-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"]
    command += ["-L", "module-null-sink sink_name=cue norewinds=1"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        while not socket.exists():
            time.sleep(0.05)
        yield os.environ | {"PULSE_SERVER": f"unix:{socket}"}
    finally:
        server.terminate()
        server.wait()


def record(routine: str, folder: Path, sounds: bool) -> Path:  # noqa: FBT001 - the one thing that is asked
    """Run a session and return what was heard of it, as raw samples."""
    heard = folder / "heard.raw"
    (folder / "settings.toml").write_text(QUIET.format(sounds=str(sounds).lower()), encoding="utf-8")
    with loudspeaker(folder) as environment, heard.open("wb") as file:
        command = f"parec -d cue.monitor --raw --format=s16le --rate={RATE} --channels=1 --latency-msec=20"
        recorder = subprocess.Popen(command.split(), env=environment, stdout=file)
        begin = time.monotonic()
        session = subprocess.Popen(
            program(folder, "start", routine, "--text"), env=environment, cwd=ROOT, stdin=subprocess.DEVNULL
        )
        session.wait()
        print(f"The session took {time.monotonic() - begin:.1f} s.")
        recorder.send_signal(signal.SIGINT)
        recorder.wait()
    return heard


def program(folder: Path, *words: str) -> list[str]:
    """Return the command of the program, with its own data folder."""
    return [sys.executable, "-m", "backcoach", "--data-dir", str(folder), *words]


def timeline(routine: str, folder: Path) -> list[dict[str, Any]]:
    """Return every cue of a session, in order."""
    command = program(folder, "timeline", routine, "--json")
    answer = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    return [cue for segment in answer["segments"] for cue in segment["cues"]]


def rendered(texts: Sequence[str], folder: Path) -> dict[str, Samples]:
    """Return the sound of each text, from the folder in which the session has kept them."""
    voice = VoiceProcess(rate=170, volume=90, cache=folder / "cache" / "phrases", read=load_words().reading.aloud)
    done = threading.Event()
    voice.prepare(texts, done.set)
    done.wait(120)
    sounds = {text: _samples(path) for text in texts if (path := voice.sound_of(text)) is not None}
    voice.close()
    return sounds


def _samples(path: Path) -> Samples:
    with wave.open(str(path)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)
        rate = file.getframerate()
    if rate == RATE:
        return samples
    return np.interp(np.arange(0, len(samples), rate / RATE), np.arange(len(samples)), samples)


def look_for(sound: Samples, within: Samples) -> tuple[int, float, float]:
    """Return where a sound is, how alike it is there, and its gain in decibels."""
    size = 1 << (len(within) + len(sound)).bit_length()
    spectrum = np.fft.rfft(within, size) * np.conj(np.fft.rfft(sound, size))
    matches = np.fft.irfft(spectrum, size)[: max(1, len(within) - len(sound))]
    place = int(matches.argmax())
    piece = within[place : place + len(sound)]
    energy = float(np.sqrt((piece**2).sum() * (sound[: len(piece)] ** 2).sum())) or 1.0
    gain = float(np.sqrt((piece**2).mean() / (sound**2).mean())) or 1e-6
    return place, float(matches[place]) / energy, 20 * float(np.log10(gain))


def begin_of(cues: Sequence[dict[str, Any]], sounds: dict[str, Samples], heard: Samples) -> float:
    """Return the second of the recording at which the session begins: where most long sentences say it does."""
    texts = [cue["say"] for cue in cues]
    once = [cue for cue in cues if texts.count(cue["say"]) == 1]
    longest = sorted(once, key=lambda cue: -len(sounds[cue["say"]]))[:15]
    return float(np.median([look_for(sounds[cue["say"]], heard)[0] / RATE - cue["at"] for cue in longest]))


def find(cues: Sequence[dict[str, Any]], sounds: dict[str, Samples], heard: Samples, begin: float) -> list[Found]:
    """Return every cue as it is in the recording; times are seconds of the session."""
    found = []
    for cue in cues:
        sound = sounds[cue["say"]]
        start = max(0, round((begin + cue["at"] - SEARCH) * RATE))
        place, alike, gain = look_for(sound, heard[start : start + len(sound) + round(2 * SEARCH * RATE)])
        found.append(Found(cue["at"], cue["say"], (start + place) / RATE - begin, len(sound) / RATE, alike, gain))
    return found


def report(found: Sequence[Found], heard: Samples, begin: float) -> bool:
    """Print what was found; return whether every cue was heard at its mark, whole and alone."""
    middle = float(np.median([it.begins - it.at for it in found]))
    late = np.array([it.begins - it.at - middle for it in found])
    poor = [it for it in found if it.alike < 0.9]
    over = [(a, b) for a, b in pairwise(found) if b.begins < a.begins + a.seconds - 0.01]
    gains = np.array([it.gain for it in found])
    print(f"{len(found)} cues; heard whole: {len(found) - len(poor)}; over each other: {len(over)}")
    print(f"off their marks: SD {1000 * late.std():.1f} ms, worst {1000 * np.abs(late).max():.0f} ms")
    print(f"levels against their rendering: {gains.min():.1f} to {gains.max():.1f} dB")
    print(f"peak of the recording: {np.abs(heard).max() / FULL_SCALE:.2f} of full scale")
    for it in poor:
        print(f"  not whole ({it.alike:.2f}) at {it.at:.1f}: {it.say}")
    for before, after in over:
        print(f"  at {after.at:.1f} {after.say!r} begins before {before.say!r} has ended")
    print(f"loudness of the cues: {_spread(found, heard, begin)}")
    return not poor and not over


def _spread(found: Sequence[Found], heard: Samples, begin: float) -> str:
    levels = []
    for it in found:
        first = round((it.begins + begin) * RATE)
        piece = heard[first : first + round(it.seconds * RATE)]
        spoken = piece[np.abs(piece) > 0.01 * FULL_SCALE]
        if len(spoken):
            levels.append(10 * np.log10((spoken**2).mean() / FULL_SCALE**2))
    return f"{min(levels):.1f} to {max(levels):.1f} dBFS, median {np.median(levels):.1f}"


def read_back(found: Sequence[Found], heard: Samples, begin: float) -> None:
    """Print what a recogniser understands of the cues."""
    try:
        from pocketsphinx import Decoder  # noqa: PLC0415 - a tool for this one question
    except ImportError:
        print("Not read back: pocketsphinx is not installed.")
        return
    decoder = Decoder(samprate=16_000, loglevel="FATAL")
    right = total = 0
    for it in {it.say: it for it in found}.values():
        first = round((it.begins + begin) * RATE)
        piece = heard[max(0, first - RATE // 5) : first + round((it.seconds + 0.2) * RATE)]
        slow = np.interp(np.arange(0, len(piece), RATE / 16_000), np.arange(len(piece)), piece)
        decoder.start_utt()
        decoder.process_raw(slow.astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        understood = decoder.hyp().hypstr if decoder.hyp() else ""
        said = re.findall(r"[a-z']+", load_words().reading.in_words(it.say).lower())
        got = understood.split()
        hits = sum(word in got for word in said)
        right, total = right + hits, total + len(said)
        print(f"  {hits}/{len(said)}  {it.say!r} -> {understood!r}")
    print(f"understood: {right} of {total} words ({right / max(1, total):.0%})")


def main() -> int:
    """Record, look, tell."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("routine")
    options.add_argument("--sounds", action="store_true", help="with the sounds beside the words")
    options.add_argument("--again", metavar="FILE.wav", help="look at a recording that was kept, instead of making one")
    options.add_argument("--keep", metavar="FILE.wav", help="keep the recording")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="backcoach-recording-") as place:
        folder = Path(place)
        if asked.again:
            heard = _samples(Path(asked.again))
        else:
            heard = np.frombuffer(record(asked.routine, folder, asked.sounds).read_bytes(), "<i2").astype(np.float64)
        cues = timeline(asked.routine, folder)
        sounds = rendered(list(dict.fromkeys(cue["say"] for cue in cues)), folder)
    if asked.keep:
        with wave.open(asked.keep, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(heard.astype("<i2").tobytes())
    begin = begin_of(cues, sounds, heard)
    found = find(cues, sounds, heard, begin)
    good = report(found, heard, begin)
    read_back(found, heard, begin)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
