"""The voice's process with engines that fail in the ways real ones did."""

from __future__ import annotations

import os
import signal
import sys
import threading
import types
from typing import Any

from pyttsx3.drivers import espeak

from backcoach.voice import child


class FaultyEspeak(espeak.EspeakDriver):  # type: ignore[misc]
    """The stock driver, but three words are its undoing."""

    def save_to_file(self, text: str, filename: str) -> None:
        if "crash" in text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "hang" in text:
            threading.Event().wait()
        if "shout" in text:
            os.write(1, b'{"ev": "finished", "id": 1}\nnot JSON at all')
            print('{"ev": "no_engine", "why": "noise"}', flush=True)  # noqa: T201
        super().save_to_file(text, filename)


class Direct:
    """An engine that speaks by itself and blocks until it has, like the one of macOS."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy

    def say(self, text: str) -> None:
        if "long" in text:
            threading.Event().wait()

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3 calls it so
        self._proxy.setBusy(False)

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        pass

    def stop(self) -> None:
        pass

    endLoop = destroy = stop  # noqa: N815


def install(name: str, build: Any) -> None:
    module = types.ModuleType(f"pyttsx3.drivers.{name}")
    module.buildDriver = build  # type: ignore[attr-defined]
    build.__module__ = module.__name__
    sys.modules[module.__name__] = module


install("faulty", FaultyEspeak)
install("nsss", Direct)
os.environ.setdefault("BACKCOACH_DRIVER", "faulty")
child.main()
