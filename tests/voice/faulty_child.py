"""The voice's processes with voices that fail in the ways real ones did."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys
import threading
import types
from array import array
from pathlib import Path
from typing import Any

from backcoach.voice import driver
from backcoach.voice.child import be_child


class Faulty(driver.Espeak):
    """eSpeak NG, but three words are its undoing."""

    def samples(self, text: str, rate: int) -> tuple[int, bytes]:
        if "crash" in text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "once" in text and not (marker := Path(os.environ["ONCE"])).exists():
            marker.touch()
            os.kill(os.getpid(), signal.SIGSEGV)
        if "hang" in text:
            threading.Event().wait()
        if "shout" in text:
            os.write(1, b'{"ev": "finished", "id": 1}\nnot JSON at all')
            print('{"ev": "no_engine", "why": "noise"}', flush=True)  # noqa: T201
        return super().samples(text, rate)


class Doomed(Faulty):
    """A voice that the machine cannot even load."""

    def __init__(self) -> None:
        os.kill(os.getpid(), signal.SIGSEGV)


class Apple:
    """An engine that writes AIFF, and falls silent from the second phrase on unless it is said to be busy."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy

    def save_to_file(self, _text: str, filename: str) -> None:
        if self._proxy.isBusy():
            return
        samples = array("h", [0] * 500 + [9000, -9000] * 4000)
        samples.byteswap()
        sound = bytes(8) + samples.tobytes()
        common = b"\x00\x01" + len(samples).to_bytes(4, "big") + b"\x00\x10" + b"\x40\x0d\xac\x44" + bytes(6)
        chunks = b"COMM" + len(common).to_bytes(4, "big") + common + b"SSND" + len(sound).to_bytes(4, "big") + sound
        Path(filename).write_bytes(b"FORM" + (len(chunks) + 4).to_bytes(4, "big") + b"AIFF" + chunks)

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3 calls it so
        self._proxy.setBusy(False)

    def getProperty(self, name: str) -> str:  # noqa: N802
        return name

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        pass

    def stop(self) -> None:
        pass

    endLoop = destroy = stop  # noqa: N815


def install(name: str, build: Any) -> None:
    module = types.ModuleType(f"pyttsx3.drivers.{name}")
    module.buildDriver = build  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module


def hide_espeak() -> None:
    """Be a machine on which eSpeak NG was never installed."""
    load = ctypes.CDLL

    def found(name: str, *arguments: Any, **named: Any) -> Any:
        if "espeak" in (name or ""):
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return load(name, *arguments, **named)

    ctypes.CDLL = found  # type: ignore[assignment,misc]


def stay_at_home() -> None:
    """End at once when something of Python's would make a connection."""

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event in {"socket.connect", "socket.getaddrinfo", "urllib.Request", "socket.sendto"}:
            os.write(2, f"{event} {arguments}\n".encode())
            os._exit(9)

    sys.addaudithook(watch)


driver.VOICES |= {"faulty": Faulty, "doomed": Doomed}
install("apple", Apple)
if "HIDE_ESPEAK" in os.environ:
    hide_espeak()
if "LARGEST_FILE" in os.environ:
    size = int(os.environ["LARGEST_FILE"])
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
stay_at_home()
be_child(sys.argv[1], sys.argv[2:])
