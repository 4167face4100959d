"""Write a file so that there is never half of it."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from backcoach.errors import BackCoachError
from backcoach.language import tr


def write_whole(path: Path, content: str | bytes) -> None:
    """Replace the file at `path` at once; raise BackCoachError, and leave it as it was, when that fails.

    A link is followed. What is not an ordinary file, such as a device or a pipe, is never replaced.
    """
    temporary = ""
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        raise BackCoachError(tr("{path} is not an ordinary file, so it is left alone. Choose another name.", path=path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - the one word for "in one go" on every system
    except OSError as error:
        if temporary:
            with suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108 - a name, not a path
        raise BackCoachError(
            tr(
                "{path} could not be written ({reason}). Choose another folder, or free some space.",
                path=path,
                reason=error.strerror,
            )
        ) from error
