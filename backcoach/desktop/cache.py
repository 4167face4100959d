"""Files that can be made again at any time: kept to save time, never missed."""

from __future__ import annotations

import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path

MOST_BYTES = 24_000_000
SEAL = 4  # bytes at the end of a file that tell whether it is whole


class Cache:
    """A folder of files by name; the ones that were not used for longest go when it gets too large.

    Nothing is ever raised: a folder that cannot be read or written is one that remembers nothing.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes

    def get(self, name: str) -> bytes | None:
        """Return what was put under a name, if it is still there and whole."""
        path = self._folder / name
        try:
            if not path.is_file():
                return None
            content = path.read_bytes()
            os.utime(path)  # it was of use just now
        except OSError:
            return None
        content, seal = content[:-SEAL], content[-SEAL:]
        return content if seal == _seal(content) else None

    def put(self, name: str, content: bytes) -> None:
        """Keep something under a name; nobody ever sees half of it."""
        temporary = ""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".", dir=self._folder)
            with os.fdopen(handle, "wb") as file:
                file.write(content + _seal(content))
            Path(temporary).replace(self._folder / name)
            self._make_room()
        except OSError:
            with suppress(OSError):
                Path(temporary).unlink()

    def drop(self, name: str) -> None:
        """Keep something no longer."""
        with suppress(OSError):
            (self._folder / name).unlink()

    def _make_room(self) -> None:
        """Let go of the files that were not used for longest, until the rest is small enough."""
        found = [(entry.stat(), Path(entry)) for entry in os.scandir(self._folder) if entry.is_file()]
        size = sum(stat.st_size for stat, _path in found)
        for stat, path in sorted(found, key=lambda it: it[0].st_mtime_ns):
            if size <= self._most:
                break
            path.unlink()
            size -= stat.st_size


def _seal(content: bytes) -> bytes:
    return zlib.crc32(content).to_bytes(SEAL, "big")
