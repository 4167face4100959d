"""One run of a process, seen from the program: lines in, lines out, an end that leaves nothing."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WINDOWS = sys.platform == "win32"


class Pipe:
    """Starts the process and reads its answers in a thread.

    Raises OSError if it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        heard: Callable[[Pipe, dict[str, Any]], None],
        gone: Callable[[Pipe], None],
    ) -> None:
        self._heard, self._gone = heard, gone
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # a console would flash up on Windows (read, not run)
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # ALSA alone writes forty lines when there is no loudspeaker
            process_group=0,  # not a session: Linux gives each of these its own share, however modest who is in it
            creationflags=flags,
        )
        threading.Thread(target=self._read, name="voice answers", daemon=True).start()

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    def send(self, op: str, **fields: object) -> None:
        """Write one command; the caller sees to it that the pipe never fills (see Keeper)."""
        line = json.dumps({"op": op} | fields) + "\n"
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):  # it is gone: `gone` is about to say so
            self._process.stdin.write(line.encode("ascii"))
            self._process.stdin.flush()

    def kill(self) -> None:
        """End it and whatever it started, at once, however it hangs; `gone` follows."""
        if self._process.poll() is not None:
            return
        with contextlib.suppress(OSError):
            if WINDOWS:
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)

    def bury(self) -> None:
        """Let go of everything that belonged to it."""
        self.kill()
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=2)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as answers, contextlib.suppress(OSError, ValueError):
            for line in answers:
                self._heard(self, json.loads(line))
        self._gone(self)
