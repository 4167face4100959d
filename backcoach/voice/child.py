"""The process that owns speech engine and loudspeaker; nothing it does can hurt the window or the time.

It is told what to do by JSON lines on stdin and answers with JSON lines on stdout:

    -> say {id, text, rate, volume}   stop {id}   ping {id}
    <- hello {folder}   ready {direct}   no_engine {why}   sound {ok}   got   pong {id}
    <- rendered {id}   started {id, seconds}   finished {id}   unheard {id, why}

One thread reads, so that `stop` never waits for an engine. The main thread does the work and answers `ping`,
so that a hanging engine or sound server is noticed. When stdin ends the process leaves at once: a parent that
died leaves no voice behind. This is the only module that imports pyttsx3 and miniaudio, and only as the child.

Run on Linux. For Windows (SAPI 5) and macOS (nsss) the drivers of pyttsx3 2.99 were read, not run.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import sys
import tempfile
import threading
import time
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from backcoach.voice.sound import NO_SOUND, Sound, Unheard, read_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

BLOCK_MS = 40
"""Length of one of the three blocks of sound kept ahead, for a busy machine; stopping does not wait for them."""


def child_command() -> list[str]:
    """Return the command that starts this module; a frozen program is asked to become it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child=voice"]
    return [sys.executable, "-m", "backcoach.voice.child"]


class Engine:
    """pyttsx3 2.99 with the faults of its drivers worked round.

    Raises whatever pyttsx3 raises where no engine is installed (RuntimeError, ImportError, OSError ...).
    """

    def __init__(self, driver: str | None = None) -> None:
        import pyttsx3  # noqa: PLC0415 - never in the parent

        self._engine = pyttsx3.init(driver)
        self._errors: list[str] = []
        self._engine.connect("error", lambda name, exception: self._errors.append(f"{name}: {exception!r}"))
        self._stock_espeak = hasattr(self._driver, "_text_to_say")
        if self._stock_espeak:
            self._driver.stop = lambda: None
        self.direct = type(self._driver).__module__.endswith((".nsss", ".avspeech"))
        """Whether it can only speak by itself: on macOS it writes AIFF, which nothing here reads (not run)."""

    @property
    def _driver(self) -> Any:  # noqa: ANN401 - each system has another class
        return self._engine.proxy._driver  # noqa: SLF001 - there is no public way to mend it

    def render(self, text: str, rate: int, folder: Path) -> Sound:
        """Turn words into samples; the file between is removed."""
        path = folder / "phrase.wav"
        try:
            self._run(lambda: self._engine.save_to_file(text, str(path)), rate)
            if not path.exists():
                raise Unheard("the speech engine wrote nothing")
            return read_sound(path)
        finally:
            path.unlink(missing_ok=True)

    def speak(self, text: str, rate: int, volume: int) -> None:
        """Speak through the engine's own output and wait for the end; only killing the process stops it."""
        self._engine.setProperty("volume", volume / 100)
        self._run(lambda: self._engine.say(text), rate)

    def _run(self, ask: Callable[[], None], rate: int) -> None:
        """Do one job.

        The stock eSpeak driver waits for the end only if it was idle when asked; the others stay silent or hang
        from the second job on unless they were busy. The eSpeak driver never forgets its last file and text, and
        one job in fifty came out empty because it "stopped" itself at the start: it has no `stop` any more.
        """
        self._errors.clear()
        self._engine.proxy.setBusy(not self._stock_espeak)
        self._engine.setProperty("rate", rate)
        ask()
        self._engine.runAndWait()
        if self._stock_espeak:
            self._driver._save_file = self._driver._text_to_say = None  # noqa: SLF001 - as above
        if self._errors:
            raise Unheard(self._errors[0])


class Player:
    """Plays one phrase at a time; `silence` may come from another thread and beats a phrase being prepared."""

    def __init__(self, report: Callable[[str, int], None]) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._turn = 0
        self._device: Any = None
        self.deadline: float | None = None

    def available(self) -> bool:
        """Try whether a loudspeaker can be opened."""
        with contextlib.suppress(Unheard):
            self._open(22050, 1).close()
            return True
        return False

    def play(self, turn: int, sound: Sound, volume: int) -> bool:
        """Start a phrase and return; False if its turn was over before it began."""
        device = self._open(sound.rate, sound.channels)
        stream = self._stream(turn, sound, volume / 100)
        next(stream)
        with self._lock:
            if turn != self._turn:
                device.close()
                return False
            self._device, self.deadline = device, time.monotonic() + sound.seconds + 1.5
            with self._no_sound():
                device.start(stream)
        return True

    def silence(self, turn: int | None = None) -> None:
        """Be silent at once; a closed device drops what it had buffered."""
        with self._lock:
            self._turn = self._turn if turn is None else turn
            device, self._device, self.deadline = self._device, None, None
            if device is not None:
                device.close()

    def _open(self, rate: int, channels: int) -> Any:  # noqa: ANN401 - miniaudio publishes no types
        with self._no_sound() as miniaudio:
            from backcoach.voice.loudspeaker import Loudspeaker  # noqa: PLC0415 - never in the parent

            backend = miniaudio.Backend  # by name: left to itself it "plays" to nowhere when nothing is found
            return Loudspeaker(
                miniaudio.SampleFormat.SIGNED16,
                channels,
                rate,
                BLOCK_MS,
                backends=[backend.WASAPI, backend.COREAUDIO, backend.PULSEAUDIO, backend.ALSA],
                app_name="BackCoach",
            )

    @staticmethod
    @contextlib.contextmanager
    def _no_sound() -> Iterator[Any]:
        """Say of every fault of the sound library what it means to a listener."""
        import miniaudio  # noqa: PLC0415 - never in the parent

        try:
            yield miniaudio
        except miniaudio.MiniaudioError as error:
            raise Unheard(NO_SOUND) from error

    def _stream(self, turn: int, sound: Sound, gain: float) -> Generator[array[int] | bytes, int, None]:
        """Hand out the samples, then a little silence, so that closing the device cuts nothing off."""
        wanted, at = (yield b"") * sound.channels, 0
        while at < len(sound.samples):
            block = sound.samples[at : at + wanted]
            at += wanted
            wanted = (yield array("h", (int(s * gain) for s in block))) * sound.channels
        second = sound.rate * sound.channels
        for what, quiet in (("ended", second // 8), ("drained", second // 4)):
            left = quiet
            while left > 0:
                left -= wanted
                wanted = (yield bytes(2 * wanted)) * sound.channels
            self._report(what, turn)


class Child:
    """Reads commands, renders, plays, answers."""

    def __init__(self, send: Callable[..., None]) -> None:
        self._send = send
        self._jobs: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._player = Player(lambda op, turn: self._jobs.put({"op": op, "id": turn}))
        self._folder = Path(tempfile.mkdtemp(prefix="backcoach-voice-"))
        self._newest = self._playing = 0

    def listen(self) -> None:
        """Read commands until the parent is gone; runs in a thread of its own."""
        with contextlib.suppress(ValueError, OSError):
            for line in sys.stdin.buffer:
                command = json.loads(line)
                if command["op"] in {"say", "stop"}:
                    self._newest = command["id"]
                    self._player.silence(self._newest)
                    self._send("got")
                self._jobs.put(command)
        self._leave(0)

    def _leave(self, code: int) -> NoReturn:
        """Go without waiting for a thread, an engine or a sound server."""
        shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(code)

    def work(self) -> NoReturn:
        """Open the engine and do one job after the other, for ever."""
        self._send("hello", folder=str(self._folder))
        try:
            self._engine = Engine(os.environ.get("BACKCOACH_DRIVER") or None)
        except Exception as error:  # noqa: BLE001 - each system fails in its own way, and each means the same
            self._send("no_engine", why=repr(error))
            self._leave(3)
        self._send("ready", direct=self._engine.direct)
        self._send("sound", ok=self._engine.direct or self._player.available())
        while True:
            self._do(self._next())

    def _next(self) -> dict[str, Any]:
        """Wait for a job; a loudspeaker that stopped asking for samples is one too."""
        deadline = self._player.deadline
        wait = None if deadline is None else max(0.0, deadline - time.monotonic())
        try:
            return self._jobs.get(timeout=wait)
        except queue.Empty:
            return {"op": "stuck", "id": self._playing}

    def _do(self, job: dict[str, Any]) -> None:
        current = job["id"] == self._newest
        match job["op"]:
            case "ping":
                self._send("pong", id=job["id"])
            case "say" if current:
                self._say(job)
            case "ended" if current:
                self._send("finished", id=job["id"])
            case "drained" if current:
                self._player.silence()
            case "stuck":
                self._player.silence()
                self._send("unheard", id=job["id"], why=NO_SOUND)

    def _say(self, job: dict[str, Any]) -> None:
        try:
            if self._engine.direct:
                self._send("started", id=job["id"], seconds=0.0)
                self._engine.speak(job["text"], job["rate"], job["volume"])
                self._send("finished", id=job["id"])
                return
            sound = self._engine.render(job["text"], job["rate"], self._folder)
            self._send("rendered", id=job["id"])
            self._playing = job["id"]
            if self._player.play(job["id"], sound, job["volume"]):
                self._send("started", id=job["id"], seconds=round(sound.seconds, 3))
        except Exception as error:  # noqa: BLE001 - whatever an engine throws, the next phrase gets its chance
            self._send("unheard", id=job["id"], why=str(error) or repr(error))


def protocol() -> Callable[..., None]:
    """Take stdout for the answers alone; whatever a library prints goes to stderr from now on."""
    out = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)
    lock = threading.Lock()

    def send(event: str, **fields: object) -> None:
        with lock, contextlib.suppress(OSError):  # nobody listens any more: stdin is about to say so
            out.write(json.dumps({"ev": event} | fields) + "\n")
            out.flush()

    return send


def main() -> NoReturn:
    """Be the voice until stdin ends."""
    child = Child(protocol())
    threading.Thread(target=child.listen, name="commands", daemon=True).start()
    child.work()


if __name__ == "__main__":
    main()
