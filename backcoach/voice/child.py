"""What both of the voice's processes have in common: how they are started, how they listen and how they leave.

They are told what to do by JSON lines on stdin and answer with JSON lines on stdout. One thread reads, so that an order
never waits for an engine or a sound server; the main thread does the work and answers `ping`, so that a hanging one is
noticed. When stdin ends the process leaves at once: a parent that died leaves no voice behind.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shutil
import sys
import threading
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

ChildKind = Literal["voice", "sound"]
KINDS: tuple[ChildKind, ...] = ("voice", "sound")
Job = dict[str, Any]


def child_command(kind: ChildKind) -> list[str]:
    """Return the command that starts a process; a frozen program is asked to become it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, f"--child={kind}"]
    return [sys.executable, "-m", f"backcoach.voice.{kind}_child"]


def be_child(kind: str, arguments: list[str]) -> NoReturn:
    """Become one of the processes and never return; for a frozen program."""
    if kind == "sound":
        from backcoach.voice.sound_child import main as be_the_sound  # noqa: PLC0415 - it bars what the other one needs

        be_the_sound(*arguments)
    from backcoach.voice.voice_child import main as be_the_voice  # noqa: PLC0415 - as above

    be_the_voice(*arguments)


class Send(Protocol):
    """Tells the parent something."""

    def __call__(self, event: str, **fields: object) -> None:
        """Write one line; a parent that is gone is no error."""
        ...


def protocol() -> Send:
    """Take stdout for the answers alone; whatever a library prints goes to stderr from now on."""
    out = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)
    lock = threading.Lock()

    def send(event: str, **fields: object) -> None:
        with lock, contextlib.suppress(OSError):  # nobody listens any more: stdin is about to say so
            out.write(json.dumps({"ev": event} | fields) + "\n")
            out.flush()

    return send


def listen(scratch: str, urgent: Callable[[Job], None]) -> queue.SimpleQueue[Job]:
    """Read orders in a thread until the parent is gone; return the queue in which they wait for the main thread.

    Args:
        scratch: a folder of the parent's, removed when the parent could not do it.
        urgent: looks at each order at once, in the reading thread.
    """
    jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()

    def read() -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in sys.stdin.buffer:
                job = json.loads(line)
                urgent(job)
                jobs.put(job)
        shutil.rmtree(scratch, ignore_errors=True)
        leave(0)

    threading.Thread(target=read, name="orders", daemon=True).start()
    return jobs


def leave(code: int) -> NoReturn:
    """Go without waiting for a thread, an engine or a sound server."""
    os._exit(code)
