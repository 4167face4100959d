"""Where an answer goes that is a file."""

from __future__ import annotations

from pathlib import Path

from backcoach.errors import BackCoachError
from backcoach.language import tr
from backcoach.shelf import Shelf


def target_of(shelf: Shelf, file: str) -> Path:
    """Return the path of a file that may be written, or replaced.

    Raises:
        BackCoachError: it belongs to BackCoach itself, or its folder is not there.
    """
    target, ours = Path(file), (shelf.folder.history, shelf.folder.settings)
    if target.absolute() in ours or any(target.exists() and own.exists() and target.samefile(own) for own in ours):
        raise BackCoachError(tr("{file} belongs to BackCoach itself. Choose another name.", file=target))
    if not target.absolute().parent.is_dir():
        raise BackCoachError(
            tr("There is no folder {folder}. Make it first, or choose another one.", folder=target.absolute().parent)
        )
    return target
