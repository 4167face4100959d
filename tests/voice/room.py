"""A private sound server with a loudspeaker that leads nowhere, and a microphone that hears what was sent to it."""

from __future__ import annotations

import math
import os
import select
import signal
import subprocess
import sys
import threading
import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from backcoach.voice.child import ChildKind, child_command
from backcoach.voice.patience import Patience
from backcoach.voice.process import VoiceProcess
from backcoach.voice.supervisor import Kind

FAULTY = str(Path(__file__).with_name("faulty_child.py"))
DEVICE = "module-null-sink sink_name=cue norewinds=1"  # else it pulls two seconds at once when it was idle
BLOCK = 441  # samples: 20 ms at 22050 Hz
LOUD = 300
WAIT = 15.0  # seconds until a test gives up; never reached when all is well
QUICK = Patience(late=10.0, ping=0.1, hang=1.2, voice_hang=1.2, first_retry=0.05, longest_retry=0.5, no_engine=0.2)

Command = Callable[[ChildKind], list[str]]


def well(kind: ChildKind) -> list[str]:
    """The processes as they are."""
    return child_command(kind)


def faulty(kind: ChildKind) -> list[str]:
    """The processes with voices that fail in the ways real ones did."""
    return [sys.executable, FAULTY, kind]


class Meter:
    """Records what the loudspeaker got, as the peaks of blocks of 20 ms."""

    def __init__(self, environ: dict[str, str]) -> None:
        self._peaks: list[int] = []
        self._more = threading.Condition()
        command = "parec -d cue.monitor --raw --format=s16le --rate=22050 --channels=1 --latency-msec=10"
        self._process = subprocess.Popen(command.split(), stdout=subprocess.PIPE, env=os.environ | environ)
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
        silent = folder / "asound.conf"
        silent.touch()  # no test is heard in the room through ALSA either
        self.environ = {
            "PULSE_SERVER": f"unix:{self.socket}",
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder),
            "ALSA_CONFIG_PATH": str(silent),
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._meters: list[Meter] = []

    def start(self, *, device: bool = True) -> None:
        options = "-n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --log-level=notice --log-target=stderr"
        door = f"module-native-protocol-unix socket={self.socket} auth-anonymous=1"
        modules = [*[DEVICE] * device, door]  # in this order: once there is a door, all is there
        command = ["pulseaudio", *options.split(), *(f"--load={m}" for m in modules)]
        environ = os.environ | self.environ
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL, env=environ)
        assert until(self.socket.exists)

    def connect(self) -> None:
        """Have a loudspeaker from now on."""
        command = ["pactl", "load-module", *DEVICE.split()]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=os.environ | self.environ)

    def meter(self) -> Meter:
        self._meters.append(Meter(self.environ))
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

    def ends(self, text: str) -> list[str]:
        """Return how a cue ended, as often as it was reported."""
        return [f"{kind} {why}".strip() for kind, name, why in self.events if name == text and kind != "started"]


class Speaker:
    """A voice on trial and its listener. It speaks with eSpeak NG, which is there at once, unless told otherwise."""

    def __init__(
        self,
        server: SoundServer,
        cache: Path,
        command: Command = well,
        patience: Patience = QUICK,
        **environ: str,
    ) -> None:
        self.environ = {"BACKCOACH_VOICE": "espeak"} | environ
        self.listener = Listener()

        def within(kind: ChildKind) -> list[str]:
            settings = [f"{key}={value}" for key, value in (server.environ | self.environ).items()]
            return ["env", *settings, *command(kind)]

        self.voice = VoiceProcess(rate=400, on_event=self._tell, cache=cache, command=within, patience=patience)

    def _tell(self, kind: Kind, text: str, why: str) -> None:
        self.listener(kind, text, why)

    @property
    def voice_pid(self) -> int:
        """The process that renders, once there is one."""
        assert until(lambda: self.voice._supervisor.renderer.keeper.pid > 0)
        return self.voice._supervisor.renderer.keeper.pid

    @property
    def sound_pid(self) -> int:
        """The process that plays, once there is one."""
        assert until(lambda: self.voice._supervisor.sound.pid > 0)
        return self.voice._supervisor.sound.pid

    def begin(self, text: str, priority: int = 0) -> None:
        """Say it and wait until it is being spoken."""
        self.voice.say(text, priority)
        self.listener.wait_for("started", text)

    def heard(self, text: str) -> bool:
        """Say it and wait for the end; True if it was spoken whole."""
        self.voice.say(text)
        return self.listener.wait(lambda: self.listener.ends(text)) == ["finished"]

    def unheard(self, text: str) -> str:
        """Say it and return why it was not heard."""
        self.voice.say(text)
        return self.listener.wait_for("unheard", text)

    def prepare(self, *texts: str) -> None:
        """Have texts rendered, and wait for it."""
        done = threading.Event()
        self.voice.prepare(texts, done.set)
        assert done.wait(WAIT)

    def rest(self) -> None:
        """Be silent, and forget what was said."""
        self.voice.stop()
        done = threading.Event()
        supervisor = self.voice._supervisor
        self.voice._post(done.set)
        assert done.wait(WAIT)
        assert until(lambda: not (supervisor._stop_wanted or supervisor._current or supervisor._waiting))
        self.voice.configure(rate=400, volume=100)
        self.listener = Listener()


def tone(path: Path, seconds: float, hertz: int = 440, rate: int = 44100) -> Path:
    """Write a sound file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = round(seconds * rate)
    samples = array("h", (round(12000 * math.sin(2 * math.pi * hertz * i / rate)) for i in range(count)))
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(samples.tobytes())
    return path


def gone(pid: int) -> bool:
    """Wait until a process has ended, whosever child it is."""
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
