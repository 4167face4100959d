"""Rendered phrases as files, kept from one session to the next and bounded in size. Used by the voice's process."""

from __future__ import annotations

import contextlib
import os
import wave
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from backcoach.voice.sound import Unheard, write_sound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from backcoach.voice.sound import Sound

FORM = 1
"""Raised whenever the same words come out as another sound: another trimming, another loudness."""
LARGEST = 64 * 2**20
"""Bytes that are kept; a session of half an hour needs about 15 million."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A rendered phrase."""

    path: Path
    seconds: float


def phrase_key(voice: str, rate: int, text: str) -> str:
    """Return the name under which a phrase is kept."""
    return sha256(f"{FORM}|{voice}|{rate}|{text}".encode()).hexdigest()[:32]


class Cache:
    """A folder of phrases; where it cannot be written to, a private one takes its place.

    Attributes:
        scratch: the private folder; whoever made it removes it.
    """

    def __init__(self, folder: Path, scratch: Path, largest: int = LARGEST) -> None:
        self.scratch = scratch
        self._folders = (folder, scratch / "phrases")
        self._largest = largest
        with contextlib.suppress(OSError):
            self._bound(folder)

    def find(self, key: str) -> Phrase | None:
        """Return a kept phrase; one that is broken is thrown away."""
        for folder in self._folders:
            path = folder / f"{key}.wav"
            try:
                phrase = Phrase(path, _seconds(path))
                os.utime(path)  # it was used: the longest unused go first
            except FileNotFoundError:
                continue
            except (OSError, EOFError, wave.Error):
                with contextlib.suppress(OSError):
                    path.unlink()
            else:
                return phrase
        return None

    def add(self, key: str, sound: Sound) -> Path:
        """Keep a phrase; raise Unheard if no folder takes it."""
        reasons = []
        for folder in self._folders:
            path, part = folder / f"{key}.wav", folder / f"{key}.{os.getpid()}.part"
            try:
                folder.mkdir(parents=True, exist_ok=True)
                write_sound(part, sound)
                part.replace(path)  # whole or not at all
            except OSError as error:
                reasons.append(error.strerror or str(error))
                with contextlib.suppress(OSError):
                    part.unlink()
            else:
                self._bound(folder)
                return path
        raise Unheard(f"the spoken phrase could not be written ({', '.join(dict.fromkeys(reasons))})")

    def _bound(self, folder: Path) -> None:
        """Throw away what was unused the longest, and what a killed process left half written."""
        left = self._largest
        for _, size, path in sorted(_files(folder), reverse=True):
            left -= size
            if left < 0 or path.suffix == ".part":
                with contextlib.suppress(OSError):
                    path.unlink()


def _files(folder: Path) -> Iterator[tuple[float, int, Path]]:
    for entry in os.scandir(folder):
        with contextlib.suppress(OSError):
            if entry.name.endswith((".wav", ".part")) and entry.is_file(follow_symlinks=False):
                found = entry.stat()
                yield found.st_mtime, found.st_size, Path(entry.path)


def _seconds(path: Path) -> float:
    """Return the length of a sound file; raise wave.Error if less is in it than it says, or nothing."""
    with path.open("rb") as raw, wave.open(raw) as file:
        frames, width = file.getnframes(), file.getsampwidth() * file.getnchannels()
        if not frames or os.fstat(raw.fileno()).st_size < frames * width:
            raise wave.Error("cut off")
        return float(frames / file.getframerate())
