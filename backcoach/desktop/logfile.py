"""A small log in the data folder, for when something went wrong."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler

from backcoach.desktop.folders import DataFolder


def write_log(folder: DataFolder) -> None:
    """Send everything logged to the data folder and nowhere else; a log that cannot be written is no trouble."""
    logging.raiseExceptions = False  # a full disk must not fill the terminal with tracebacks
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        handler = RotatingFileHandler(folder.log, maxBytes=200_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
