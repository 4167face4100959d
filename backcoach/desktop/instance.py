"""One BackCoach for each data folder: a second one asks the first to show itself, and ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from backcoach.desktop.lock import Lock
from backcoach.errors import AlreadyRunning
from backcoach.language import tr

if TYPE_CHECKING:
    from backcoach.desktop.calls import Listener


class Instance:
    """This process as the owner of a data folder. `note` is a sentence when it could not make sure of that."""

    def __init__(self, folder: Path, lock: Lock | None, note: str = "") -> None:
        self.note = note
        self._address = folder / ".instance"
        self._lock = lock
        self._listener: Listener | None = None

    def listen(self, on_show: Callable[[str], None]) -> None:
        """Call `on_show`, from another thread, with what each later instance asks: "show" or "show ROUTINE"."""
        from backcoach.desktop.calls import Listener  # noqa: PLC0415 - not needed before the window is seen

        if self._lock is None:
            return
        try:
            self._listener = Listener(self._address, on_show)
        except OSError as error:
            self.note = tr(
                "BackCoach cannot be called to the front by a second start ({reason}); everything else works.",
                reason=error.strerror,
            )

    def release(self) -> None:
        """Let the next instance be the first one."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        if self._lock is not None:
            self._lock.release()


def claim(folder: Path, message: str = "show") -> Instance:
    """Become the one instance that works on `folder`.

    Raises:
        AlreadyRunning: another one does; it was sent `message`.
    """
    lock = Lock(folder / ".lock")
    try:
        taken = lock.take()
    except OSError as error:
        note = tr(
            "The data folder {folder} cannot be locked ({reason}). "
            "Do not open BackCoach twice, or name another folder with --data-dir.",
            folder=folder,
            reason=error.strerror,
        )
        return Instance(folder, None, note)
    if not taken:
        raise AlreadyRunning(_call_first(folder, message))
    return Instance(folder, lock)


def _call_first(folder: Path, message: str) -> str:
    """Send `message` to the instance that holds the lock; return a sentence on how that went."""
    from backcoach.desktop.calls import call  # noqa: PLC0415 - most often there is no other

    if call(folder / ".instance", message):
        return tr("BackCoach is already open; its window has been brought to the front.")
    return tr(
        "BackCoach is already open with the data folder {folder}, but does not answer. "
        "Look for its window, or end it and start again.",
        folder=folder,
    )
