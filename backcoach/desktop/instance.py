"""One BackCoach for each data folder: a second one asks the first to show itself, and ends.

The system gives up the lock when a process dies, however it dies. Beside it the first one writes where it listens
(a port of this computer only) and a key, in a file that only this user may read. The talk is one line each way,
read with a time limit, so that neither side can be kept waiting by a stranger.
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

from filelock import FileLock, Timeout

from backcoach.errors import AlreadyRunning
from backcoach.language import tr

TALK_SECONDS = 2.0
LONGEST_LINE = 1000

_log = logging.getLogger(__name__)


class Instance:
    """This process as the owner of a data folder. `note` is a sentence when it could not make sure of that."""

    def __init__(self, folder: Path, lock: FileLock | None, note: str = "") -> None:
        self.note = note
        self._address = folder / ".instance"
        self._lock = lock
        self._key = secrets.token_hex(16)
        self._listener: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def listen(self, on_show: Callable[[str], None]) -> None:
        """Call `on_show`, from another thread, with what each later instance asks: "show" or "show ROUTINE"."""
        try:
            self._listener = socket.create_server(("127.0.0.1", 0))
            port = self._listener.getsockname()[1]
            _write_private(self._address, json.dumps({"port": port, "key": self._key}))
        except OSError as error:
            self._hang_up()
            self.note = tr(
                "BackCoach cannot be called to the front by a second start ({reason}); everything else works.",
                reason=error.strerror,
            )
            return
        self._thread = threading.Thread(
            target=self._answer_all, args=(self._listener, on_show), name="backcoach-instance", daemon=True
        )
        self._thread.start()

    def release(self) -> None:
        """Let the next instance be the first one."""
        self._hang_up()
        if self._lock is not None:
            self._lock.release()

    def _hang_up(self) -> None:
        listener, self._listener = self._listener, None
        if listener is None:
            return
        with suppress(OSError):
            self._address.unlink(missing_ok=True)
        if self._thread is not None:
            # A call of our own wakes the thread that waits in accept; closing the socket does not everywhere.
            with suppress(OSError):
                socket.create_connection(listener.getsockname(), timeout=TALK_SECONDS).close()
            self._thread.join(TALK_SECONDS)
        listener.close()

    def _answer_all(self, listener: socket.socket, on_show: Callable[[str], None]) -> None:
        while self._listener is not None:
            try:
                caller, _address = listener.accept()
            except OSError as error:
                _log.info("Nobody can call any longer: %s", error)
                return
            with caller:
                if self._listener is not None:
                    self._answer(caller, on_show)

    def _answer(self, caller: socket.socket, on_show: Callable[[str], None]) -> None:
        try:
            key, _space, message = _read_line(caller).partition(" ")
            if hmac.compare_digest(key.encode(), self._key.encode()):
                on_show(message)
                caller.sendall(b"ok\n")
        except OSError as error:
            _log.info("A caller did not finish its sentence: %s", error)
        except Exception:  # noqa: BLE001 - the next caller must be heard too
            _log.exception("Showing the window failed")


def claim(folder: Path, on_show: Callable[[str], None], message: str = "show") -> Instance:
    """Become the one instance that works on `folder`.

    Raises:
        AlreadyRunning: another one does; it was sent `message`.
    """
    lock = FileLock(folder / ".lock", timeout=0, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout:
        raise AlreadyRunning(_call_first(folder, message)) from None
    except (OSError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or error
        note = tr(
            "The data folder {folder} cannot be locked ({reason}). "
            "Do not open BackCoach twice, or name another folder with --data-dir.",
            folder=folder,
            reason=reason,
        )
        return Instance(folder, None, note)
    instance = Instance(folder, lock)
    instance.listen(on_show)
    return instance


def _call_first(folder: Path, message: str) -> str:
    """Send `message` to the instance that holds the lock; return a sentence on how that went."""
    deadline = time.monotonic() + TALK_SECONDS
    while True:
        with suppress(OSError, ValueError, KeyError, TypeError):
            if _send(folder / ".instance", message):
                return tr("BackCoach is already open; its window has been brought to the front.")
        if time.monotonic() >= deadline:
            return tr(
                "BackCoach is already open with the data folder {folder}, but does not answer. "
                "Look for its window, or end it and start again.",
                folder=folder,
            )
        time.sleep(0.05)  # it may have started a moment ago and not be listening yet


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
