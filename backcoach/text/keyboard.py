"""Single keys from a terminal, lines from anything else; the terminal is always left as it was found."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from backcoach.text.commands import KEY_HELP, LINE_HELP, Command, of_key, of_line

ESCAPE = b"\x1b"
ARROWS = {"A": "up", "C": "right", "D": "left"}
WINDOWS_ARROWS = {"H": "up", "M": "right", "K": "left"}
REST_OF_KEY = 0.05  # seconds in which an arrow's other letters follow its Esc


class Keyboard(Protocol):
    """Where commands come from.

    Attributes:
        help: a line on what may be typed.
    """

    help: str

    def listening(self) -> AbstractContextManager[None]:
        """Take every key at once, until left."""
        ...

    def wait(self, seconds: float) -> Command | None:
        """Return the next command, or None when there is none for so long."""
        ...


class Lines:
    """One command a line, from a pipe or a file; its end only means that no more will come."""

    help = LINE_HELP

    def __init__(self, descriptor: int = 0) -> None:
        self._descriptor = descriptor
        self._queue: queue.SimpleQueue[Command] = queue.SimpleQueue()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Read in a thread: there is no other way to wait for a pipe on every system."""
        threading.Thread(target=self._read, name="lines", daemon=True).start()
        yield

    def wait(self, seconds: float) -> Command | None:
        """Return the next command, or None when there is none for so long."""
        try:
            return self._queue.get(timeout=seconds)
        except queue.Empty:
            return None

    def _read(self) -> None:
        rest = b""
        try:
            while part := os.read(self._descriptor, 4096):
                *lines, rest = (rest + part).split(b"\n")
                for line in lines:
                    self._take(line)
        except OSError:
            pass  # stdin was closed: no more will come
        self._take(rest)

    def _take(self, line: bytes) -> None:
        command = of_line(line.decode("utf-8", "replace"))
        if command:
            self._queue.put(command)


if sys.platform != "win32":
    import select
    import termios
    import tty

    class Keys:
        """Single keys of a POSIX terminal."""

        help = KEY_HELP

        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor
            self._waiting: deque[str] = deque()
            self._gone = False

        @contextmanager
        def listening(self) -> Iterator[None]:
            """Take keys without Enter and without showing them; Ctrl-C still works."""
            before = termios.tcgetattr(self._descriptor)
            tty.setcbreak(self._descriptor, termios.TCSADRAIN)
            try:
                yield
            finally:
                termios.tcsetattr(self._descriptor, termios.TCSADRAIN, before)

        def wait(self, seconds: float) -> Command | None:
            """Return the next command, or None when there is none for so long."""
            if not self._waiting:
                self._read(seconds)
            return of_key(self._waiting.popleft()) if self._waiting else None

        def _read(self, seconds: float) -> None:
            if self._gone:
                time.sleep(seconds)
                return
            if not select.select([self._descriptor], [], [], seconds)[0]:
                return
            try:
                data = os.read(self._descriptor, 64)
            except OSError:
                data = b""
            if not data:
                self._gone = True
            if data == ESCAPE and select.select([self._descriptor], [], [], REST_OF_KEY)[0]:
                data += os.read(self._descriptor, 64)
            self._waiting.extend(keys_in(data.decode("utf-8", "replace")))


if sys.platform == "win32":
    import msvcrt

    class WindowsKeys:
        """Single keys of a Windows console (written from its documentation, not run)."""

        help = KEY_HELP

        @contextmanager
        def listening(self) -> Iterator[None]:
            """Do nothing: the console hands out single keys anyway."""
            yield

        def wait(self, seconds: float) -> Command | None:
            """Return the next command, or None when there is none for so long."""
            deadline = time.monotonic() + seconds
            while not msvcrt.kbhit():
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                time.sleep(min(0.05, left))
            key = msvcrt.getwch()
            if key in {"\x00", "\xe0"}:
                key = WINDOWS_ARROWS.get(msvcrt.getwch(), "")
            return of_key("escape" if key == "\x1b" else key)


def keys_in(text: str) -> Iterator[str]:
    """Yield the keys in what a terminal sent: letters, "left", "right", "up", "escape"; others are left out."""
    while text:
        if text[0] != "\x1b":
            yield text[0]
            text = text[1:]
        elif text[1:2] in {"[", "O"}:
            end = next((i for i, letter in enumerate(text[2:], 2) if letter.isalpha() or letter == "~"), len(text))
            if end == 2 < len(text):
                yield ARROWS.get(text[2], "")
            text = text[end + 1 :]
        else:
            yield "escape"
            text = text[1:]


def keyboard() -> Keyboard:
    """Return the one that suits stdin."""
    if sys.stdin is None or not sys.stdin.isatty():
        return Lines()
    if sys.platform == "win32":
        return WindowsKeys()
    return Keys(sys.stdin.fileno())
