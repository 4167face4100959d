"""A lock that the system gives up by itself when the process ends, however it ends.

Asked of the system directly: it is needed before the window, and what is loaded before the window is waited for.
Run on Linux; the way of Windows was read, not run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """One file that only one process can hold."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    def take(self) -> bool:
        """Tell whether the lock is ours now; raise OSError when there can be none in this folder."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(file)
        except OSError as error:
            os.close(file)
            if isinstance(error, BlockingIOError | PermissionError):  # as Linux and macOS say it, and as Windows does
                return False
            raise
        self._file = file
        return True

    def release(self) -> None:
        """Let another process have it."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
