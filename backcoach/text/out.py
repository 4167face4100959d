"""The one place where words leave the program for a terminal or a pipe."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

from backcoach.errors import BackCoachError
from backcoach.language import tr


def say(line: str = "") -> None:
    """Write one line of an answer to stdout, at once."""
    _write(sys.stdout, line)


def complain(line: str) -> None:
    """Write one line to stderr: a message rather than an answer."""
    _write(sys.stderr, line)


def say_json(answer: object) -> None:
    """Write an answer for a script: plain ASCII, so that no encoding can spoil it."""
    say(json.dumps(answer, indent=2))


def say_table(rows: Sequence[Sequence[object]], right: Iterable[int] = ()) -> None:
    """Write rows in aligned columns; the columns named in `right` are numbers."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    numbers = set(right)
    for row in cells:
        padded = (
            cell.rjust(width) if place in numbers else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        say("  ".join(padded).rstrip())


def _write(stream: TextIO | None, line: str) -> None:
    """Write a line; letters that a terminal cannot show become question marks. A window has no streams at all.

    Raises:
        BrokenPipeError: whoever read the answer has seen enough.
        BackCoachError: it cannot be written for another reason.
    """
    if stream is None:
        return
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # or Python tries again as it ends, and fails
        if isinstance(error, BrokenPipeError):
            raise
        raise BackCoachError(tr("The answer could not be written ({reason}).", reason=error.strerror)) from error
