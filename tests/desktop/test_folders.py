from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_data_path

from backcoach.desktop.folders import DataFolder
from backcoach.errors import BackCoachError


def test_the_folder_on_the_command_line_wins(tmp_path: Path) -> None:
    assert DataFolder.find(tmp_path / "a", {"BACKCOACH_DATA_DIR": "b"}).path == tmp_path / "a"


def test_the_folder_of_the_environment_comes_next(own_data_dir: Path) -> None:
    assert DataFolder.find().path == own_data_dir


@pytest.mark.parametrize("environ", [{}, {"BACKCOACH_DATA_DIR": ""}])
def test_otherwise_it_is_where_the_system_keeps_data(environ: dict[str, str]) -> None:
    assert DataFolder.find(None, environ).path == user_data_path("BackCoach", appauthor=False)


def test_a_home_and_a_relative_folder_are_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert DataFolder.find("here").path == tmp_path / "here"
    assert DataFolder.find("~/there").path == Path.home() / "there"


def test_everything_has_its_name(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)

    assert folder.history == tmp_path / "history.sqlite3"
    assert folder.settings == tmp_path / "settings.toml"
    assert folder.routines == tmp_path / "routines"
    assert folder.cache == tmp_path / "cache"
    assert folder.log == tmp_path / "backcoach.log"


def test_nothing_is_made_before_it_is_wanted(tmp_path: Path) -> None:
    folder = DataFolder.find(tmp_path / "new")
    assert not folder.path.exists()
    folder.create()
    folder.create()

    assert folder.routines.is_dir()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(BackCoachError) as told:
        DataFolder(tmp_path).create()

    assert str(told.value) == (
        f"The data folder {tmp_path} cannot be made (Permission denied). "
        "Name another one with --data-dir or BACKCOACH_DATA_DIR."
    )


def test_a_named_folder_needs_no_library() -> None:
    code = "import sys; from backcoach.desktop.folders import DataFolder as D; D.find('x'); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert "platformdirs" not in run.stdout.split()
