"""How a second BackCoach calls the first one.

The first one writes where it listens (a port of this computer only) and a key, in a file that only this user may read.
The talk is one line each way, read with a time limit, so that neither side can be kept waiting by a stranger.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

TALK_SECONDS = 2.0
LONGEST_LINE = 1000

_log = logging.getLogger(__name__)


class Listener:
    """Waits for calls in a thread of its own; raises OSError when that cannot be begun."""

    def __init__(self, address: Path, on_call: Callable[[str], None]) -> None:
        """Call `on_call` with what each caller says who has read the key at `address`."""
        self._address, self._on_call = address, on_call
        self._key = secrets.token_hex(16)
        self._closed = False
        self._socket = socket.create_server(("127.0.0.1", 0))
        try:
            _write_private(address, json.dumps({"port": self._socket.getsockname()[1], "key": self._key}))
        except OSError:
            self._socket.close()
            raise
        self._thread = threading.Thread(target=self._answer_all, name="backcoach-instance", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Answer nobody any longer."""
        self._closed = True
        with suppress(OSError):
            self._address.unlink(missing_ok=True)
        # A call of our own wakes the thread that waits in accept; closing the socket does not everywhere.
        with suppress(OSError):
            socket.create_connection(self._socket.getsockname(), timeout=TALK_SECONDS).close()
        self._thread.join(TALK_SECONDS)
        self._socket.close()

    def _answer_all(self) -> None:
        while not self._closed:
            try:
                caller, _address = self._socket.accept()
            except OSError as error:
                _log.info("Nobody can call any longer: %s", error)
                return
            with caller:
                if not self._closed:
                    self._answer(caller)

    def _answer(self, caller: socket.socket) -> None:
        try:
            key, _space, message = _read_line(caller).partition(" ")
            if hmac.compare_digest(key.encode(), self._key.encode()):
                self._on_call(message)
                caller.sendall(b"ok\n")
        except OSError as error:
            _log.info("A caller did not finish its sentence: %s", error)
        except Exception:  # noqa: BLE001 - the next caller must be heard too
            _log.exception("Showing the window failed")


def call(address: Path, message: str) -> bool:
    """Send a message to whoever listens at an address; tell whether it was taken."""
    deadline = time.monotonic() + TALK_SECONDS
    while True:
        with suppress(OSError, ValueError, KeyError, TypeError):
            if _send(address, message):
                return True
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)  # the other may have started a moment ago and not be listening yet


def _send(address: Path, message: str) -> bool:
    where = json.loads(address.read_text(encoding="utf-8"))
    with socket.create_connection(("127.0.0.1", int(where["port"])), timeout=TALK_SECONDS / 2) as line:
        line.sendall(f"{where['key']} {' '.join(message.split())}\n".encode())
        return _read_line(line) == "ok"


def _read_line(line: socket.socket) -> str:
    """Return one line; raise OSError when it does not come in time or does not end."""
    deadline = time.monotonic() + TALK_SECONDS / 2
    heard = b""
    while not heard.endswith(b"\n"):
        line.settimeout(max(0.01, deadline - time.monotonic()))
        part = line.recv(LONGEST_LINE)
        if not part or len(heard) + len(part) > LONGEST_LINE or time.monotonic() > deadline:
            raise OSError("the line ended too soon, too late, or not at all")
        heard += part
    return heard.decode("utf-8", "replace").rstrip("\n")


def _write_private(path: Path, text: str) -> None:
    """Write a file that only this user may read, at once."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    temporary.replace(path)
