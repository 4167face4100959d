"""A private sound server with a loudspeaker that leads nowhere, and a microphone that hears what was sent to it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from backcoach.voice.process import VoiceProcess
from backcoach.voice.supervisor import Kind, Patience

FAULTY = (sys.executable, str(Path(__file__).with_name("faulty_child.py")))
BLOCK = 441  # samples: 20 ms at 22050 Hz
LOUD = 300
WAIT = 15.0  # seconds until a test gives up; never reached when all is well
QUICK = Patience(late=10.0, ping=0.1, hang=1.2, first_retry=0.05, longest_retry=0.5, no_engine=0.2)


class Meter:
    """Records what the loudspeaker got, as the peaks of blocks of 20 ms."""

    def __init__(self) -> None:
        self._peaks: list[int] = []
        self._more = threading.Condition()
        command = "parec -d cue.monitor --raw --format=s16le --rate=22050 --channels=1 --latency-msec=10"
        self._process = subprocess.Popen(command.split(), stdout=subprocess.PIPE)
        self._thread = threading.Thread(target=self._read)
        self._thread.start()
        self.wait_for(lambda peaks: len(peaks) > 0)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pcm:
            while len(block := pcm.read(2 * BLOCK)) == 2 * BLOCK:
                with self._more:
                    self._peaks.append(max(map(abs, array("h", block))))
                    self._more.notify_all()

    def wait_for(self, condition: Callable[[list[int]], bool]) -> None:
        with self._more:
            assert self._more.wait_for(lambda: condition(self._peaks), WAIT)

    def next(self, seconds: float) -> list[int]:
        """The peaks of the coming seconds."""
        with self._more:
            begin = len(self._peaks)
        end = begin + round(seconds * 50)
        self.wait_for(lambda peaks: len(peaks) >= end)
        return self._peaks[begin:end]

    def hear(self) -> None:
        """Wait for a sound from now on."""
        with self._more:
            begin = len(self._peaks)
        self.wait_for(lambda peaks: max(peaks[begin:], default=0) > LOUD)

    def loud(self) -> float:
        """Seconds of sound so far."""
        with self._more:
            return sum(peak > LOUD for peak in self._peaks) / 50

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._thread.join()


class SoundServer:
    """A PulseAudio of our own, that can be started, frozen and killed."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "s"
        self._process: subprocess.Popen[bytes] | None = None
        self._meters: list[Meter] = []

    def start(self) -> None:
        options = "-n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --log-level=notice --log-target=stderr"
        modules = [
            f"module-native-protocol-unix socket={self.socket} auth-anonymous=1",
            "module-null-sink sink_name=cue norewinds=1",  # else it pulls two seconds at once when it was idle
        ]
        command = ["pulseaudio", *options.split(), *(f"--load={m}" for m in modules)]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        up = subprocess.run(["sh", "-c", "until pactl info >/dev/null 2>&1; do :; done"], timeout=WAIT, check=False)
        assert up.returncode == 0

    def meter(self) -> Meter:
        self._meters.append(Meter())
        return self._meters[-1]

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self.socket.unlink(missing_ok=True)

    def close(self) -> None:
        for meter in self._meters:
            meter.close()
        self.kill()


class Listener:
    """Keeps what a voice reported."""

    def __init__(self) -> None:
        self.events: list[tuple[Kind, str, str]] = []
        self._more = threading.Condition()

    def __call__(self, kind: Kind, text: str, why: str) -> None:
        with self._more:
            self.events.append((kind, text, why))
            self._more.notify_all()

    def wait_for(self, kind: Kind, text: str) -> str:
        """Wait until it was reported; return why."""
        return self.wait(lambda: [w for k, t, w in self.events if (k, t) == (kind, text)])[-1]

    def wait(self, found: Callable[[], list[str]]) -> list[str]:
        """Wait until something is found among the reports."""
        with self._more:
            assert self._more.wait_for(found, WAIT), self.events
            return found()


class Speaker:
    """A voice on trial and its listener."""

    def __init__(self, command: Sequence[str], patience: Patience) -> None:
        self.listener = Listener()
        self.voice = VoiceProcess(rate=400, on_event=self.listener, command=command, patience=patience)

    @property
    def pid(self) -> int:
        pipe = self.voice._supervisor._pipe
        assert pipe is not None
        return pipe.pid

    def begin(self, text: str, priority: int = 0) -> None:
        """Say it and wait until it is being spoken."""
        self.voice.say(text, priority)
        self.listener.wait_for("started", text)

    def heard(self, text: str) -> bool:
        """Say it and wait for the end; True if it was spoken whole."""
        self.voice.say(text)
        ends = self.listener.wait(
            lambda: [f"{k}{w}" for k, t, w in self.listener.events if t == text and k != "started"]
        )
        return ends == ["finished"]

    def unheard(self, text: str) -> str:
        """Say it and return why it was not heard."""
        self.voice.say(text)
        return self.listener.wait_for("unheard", text)


def gone(pid: int) -> bool:
    """Wait until a process that is not our own child has ended."""
    try:
        watch = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([watch], [], [], WAIT)[0])
    finally:
        os.close(watch)


def until(condition: Callable[[], bool]) -> bool:
    """Wait for what nobody announces."""
    end = time.monotonic() + WAIT
    while not condition() and time.monotonic() < end:
        threading.Event().wait(0.01)
    return condition()
