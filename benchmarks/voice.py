"""How soon a cue is heard, and what the voice costs, against pyttsx3 as it comes, measured in the same run.

Run: python benchmarks/voice.py [cues]
Needs pulseaudio and espeak-ng; nothing is heard in the room. Times are taken at the monitor of a loudspeaker that leads
nowhere: a real one adds 20 to 60 ms of its own.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from backcoach.content.library import load_library
from backcoach.content.routines import load_routines
from backcoach.desktop.folders import DataFolder
from backcoach.shelf import Shelf
from backcoach.voice.process import VoiceProcess
from tests.voice.room import SoundServer

FRAME = 240  # samples: 5 ms at 48 kHz
LOUD = 120
STOCK = """
import sys, pyttsx3
engine = pyttsx3.init("espeak")
engine.setProperty("rate", 170)
for line in sys.stdin:
    engine.proxy.setBusy(False)  # else it does not wait for the end
    engine.say(line.strip())
    engine.runAndWait()
    print("done", flush=True, file=sys.stderr)
"""


class Ear:
    """Keeps when the loudspeaker got something loud: the end of each loud frame, on the clock of this program."""

    def __init__(self, server: SoundServer) -> None:
        command = "parec -d cue.monitor --raw --format=s16le --rate=48000 --channels=1 --latency-msec=5"
        self._process = subprocess.Popen(command.split(), stdout=subprocess.PIPE, env=os.environ | server.environ)
        self.loud: list[float] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        rest = b""
        while data := os.read(self._process.stdout.fileno(), 65536):
            now, rest = time.monotonic(), rest + data
            count = len(rest) // (2 * FRAME)
            for n in range(count):
                frame = array("h", rest[n * 2 * FRAME : (n + 1) * 2 * FRAME])
                if max(map(abs, frame)) > LOUD:
                    self.loud.append(now - (count - n) * FRAME / 48000)
            rest = rest[count * 2 * FRAME :]

    def first(self, since: float) -> float:
        """Return when the first sound after a moment began."""
        end = time.monotonic() + 5
        while time.monotonic() < end:
            after = [moment for moment in self.loud[-2000:] if moment >= since - 0.02]
            if after:
                return after[0]
            time.sleep(0.002)
        raise SystemExit("nothing was heard")

    def close(self) -> None:
        """Stop to listen."""
        self._process.terminate()


class Ours:
    """Our voice, and waiting for what it reports."""

    def __init__(self, server: SoundServer, cache: Path) -> None:
        os.environ.update(server.environ)
        self._ended = threading.Event()
        self.voice = VoiceProcess(rate=170, volume=90, cache=cache, on_event=self._tell)

    def _tell(self, kind: str, text: str, why: str) -> None:
        if kind == "unheard":
            print(f"unheard: {text}: {why}")
        if kind != "started":
            self._ended.set()

    def prepare(self, texts: Sequence[str]) -> float:
        """Render texts and return how long it took."""
        done, begun = threading.Event(), time.monotonic()
        self.voice.prepare(texts, done.set)
        done.wait()
        return time.monotonic() - begun

    def say(self, text: str) -> float:
        """Say a text and return when it was asked for, once it has been said."""
        self._ended.clear()
        asked = time.monotonic()
        self.voice.say(text)
        self._ended.wait()
        return asked

    def stop(self, text: str) -> float:
        """Begin to say a text, stop it, and return when it was stopped."""
        self.voice.say(text)
        time.sleep(0.4)
        asked = time.monotonic()
        self.voice.stop()
        time.sleep(0.3)
        return asked

    @property
    def pids(self) -> tuple[int, int]:
        """Return the numbers of the process that renders and the one that plays; 0 for one that is not there."""
        supervisor = self.voice._supervisor  # noqa: SLF001 - measured from inside
        return supervisor.renderer.keeper.pid, supervisor.sound.pid


def row(name: str, seconds: Sequence[float]) -> None:
    """Print a line of the table."""
    times = sorted(1000 * it for it in seconds)
    p95 = times[int(len(times) * 0.95) - 1]
    print(
        f"{name:42} median {statistics.median(times):6.1f}  p95 {p95:6.1f}  SD {statistics.pstdev(times):5.1f}  "
        f"max {times[-1]:6.1f} ms  ({len(times)})"
    )


def stock(ear: Ear, texts: Sequence[str], folder: Path) -> list[float]:
    """Return how long each text took to be heard with pyttsx3's own driver, in a process of its own.

    It plays with the program "aplay", which only knows ALSA; here "paplay" takes its place.
    """
    player = folder / "aplay"
    player.write_text('#!/bin/sh\nexec paplay "$1"\n')
    player.chmod(0o755)
    child = subprocess.Popen(
        [sys.executable, "-c", STOCK],
        env=os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"},
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        bufsize=1,
    )
    assert child.stdin is not None
    assert child.stderr is not None
    taken = []
    for text in texts:
        asked = time.monotonic()
        child.stdin.write(f"{text}\n")
        while "done" not in child.stderr.readline():
            pass
        taken.append(ear.first(asked) - asked)
        time.sleep(0.3)
    child.kill()
    return taken


def cpu(pid: int) -> float:
    """Return the seconds of processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> str:
    """Return the memory a process holds, in megabytes."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines() if pid else []
    held = [int(line.split()[1]) for line in lines if line.startswith("VmRSS")]
    return f"{held[0] / 1024:.0f} MB" if held else "nothing: it was let go"


def main() -> int:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory(prefix="bc", dir="/tmp") as folder:
        server = SoundServer(Path(folder))
        server.start()
        os.environ.update(server.environ)
        ear = Ear(server)
        try:
            measure(server, ear, Path(folder), count)
        finally:
            ear.close()
            server.close()
    return 0


def measure(server: SoundServer, ear: Ear, folder: Path, count: int) -> None:
    """Measure one thing after the other."""
    shelf = Shelf(DataFolder(folder / "data"), print)
    library = load_library()
    routine = next(it for it in load_routines(library) if it.id == "full_20")
    timeline = shelf.timeline(routine)
    cues = [cue.say for cue in timeline.cues]
    texts = list(dict.fromkeys(cues))
    short = [text for text in texts if len(text) < 40] or texts
    spoken = [short[n % len(short)] for n in range(count)]

    ours = Ours(server, folder / "cache")
    begun = time.monotonic()
    ours.prepare(texts[:1])
    print(f"from nothing to the first phrase at hand: {time.monotonic() - begun:.2f} s")
    print(f"{len(cues)} cues of full_20, {len(texts)} texts: rendered ahead in {ours.prepare(texts):.1f} s")
    rendering, playing = ours.pids
    used, held = cpu(rendering), memory(rendering)

    ours.say(texts[0])
    before = cpu(playing)
    row("mark to first sound, ours", [later(ear, ours.say, text) for text in spoken])
    a_cue = (cpu(playing) - before) / count
    share = (used + a_cue * len(cues)) / timeline.total_seconds
    print(f"processor over the session: {share:.2%} of a core ({used:.1f} s rendering, {a_cue * 1000:.0f} ms a cue)")
    longest = max(texts, key=len)
    row("stop to silence, ours", [silent(ear, ours.stop(longest)) for _ in range(max(count // 4, 2))])
    row("mark to first sound, pyttsx3 as it comes", stock(ear, spoken, folder))
    deadline = time.monotonic() + 30
    while ours.pids[0] and time.monotonic() < deadline:
        time.sleep(0.1)
    print(f"memory of the voice: {held}, when idle {memory(ours.pids[0])}; of the sound: {memory(playing)}")
    ours.voice.close()


def later(ear: Ear, say: Callable[[str], float], text: str) -> float:
    """Return seconds between asking for a text and hearing it, leaving a little silence after it."""
    asked = say(text)
    time.sleep(0.1)
    return ear.first(asked) - asked


def silent(ear: Ear, stopped: float) -> float:
    """Return seconds between a stop and the last sound."""
    return max(0.0, max(ear.loud) + FRAME / 48000 - stopped)


if __name__ == "__main__":
    sys.exit(main())
