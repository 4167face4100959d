"""A small log beside the history, which is never a trouble of its own."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from backcoach.desktop.folders import DataFolder
from backcoach.desktop.logfile import write_log


@contextmanager
def logged(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> Iterator[logging.Logger]:
    """Write a log, as a program does that has just begun; the handlers of the tests themselves are out of the way."""
    with monkeypatch.context() as patch:
        patch.setattr(logging.root, "handlers", [])
        patch.setattr(logging.root, "level", logging.WARNING)
        patch.setattr(logging, "raiseExceptions", True)
        write_log(folder)
        yield logging.root
        for handler in logging.root.handlers:
            handler.close()


def test_what_is_logged_is_found_in_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DataFolder(tmp_path)
    with logged(folder, monkeypatch) as log:
        log.info("Something was done.")

    assert folder.log.read_text(encoding="utf-8").endswith("INFO root: Something was done.\n")


def test_a_log_that_cannot_be_written_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with logged(DataFolder(tmp_path / "missing"), monkeypatch) as log:
        log.error("Nobody reads this.")

    assert capsys.readouterr() == ("", "")
    assert not (tmp_path / "missing").exists()
