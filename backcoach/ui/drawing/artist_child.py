"""The process that draws: pickled jobs on stdin, what they return or what went wrong on stdout; see `artist.py`."""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
import traceback
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable


def main() -> NoReturn:
    """Do one job after the other until there is nobody any more who asks for them."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no answer
    _be_modest()
    with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
        while True:
            pickle.dump(_done(*pickle.load(sys.stdin.buffer)), answers, pickle.HIGHEST_PROTOCOL)  # noqa: S301 - ours
            answers.flush()
    os._exit(0)


def _done(job: Callable[..., object], args: tuple[object, ...], kwargs: dict[str, object]) -> tuple[bool, object]:
    """Return whether a job could be done, and what it returned; else where it failed."""
    try:
        return True, job(*args, **kwargs)
    except Exception:  # noqa: BLE001 - told to whoever asked
        return False, traceback.format_exc()


def _be_modest() -> None:
    """Take what the window leaves of a core; on Windows it was started so."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(5)


if __name__ == "__main__":
    main()
