"""Rules of the house that no linter knows."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import backcoach

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 400
OUTSIDE_THE_COACH = {"PySide6", "sqlalchemy", "alembic", "sqlite3", "numpy", "pyttsx3", "miniaudio", "hibari"}

IMPORT_THE_COACH = """
import importlib, pkgutil, sys
import backcoach.coach as coach
for module in pkgutil.walk_packages(coach.__path__, "backcoach.coach."):
    importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def tracked_files() -> list[Path]:
    # safe.directory: the checkout may belong to another user than the one who tests, as in a container.
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "ls-files", "-z"]
    try:
        names = subprocess.run(git, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is no git checkout, so nothing tells which files are ours")
    return [ROOT / name for name in names.split("\0") if (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_no_module_is_longer_than_a_person_reads_at_one_sitting() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / "backcoach").rglob("*.py")
    }

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_the_packaging_folder_does_not_shadow_the_library_of_that_name() -> None:
    assert list((ROOT / "packaging").rglob("__init__.py")) == []


def test_the_coach_needs_the_standard_library_alone() -> None:
    run = subprocess.run([sys.executable, "-c", IMPORT_THE_COACH], cwd=ROOT, check=True, capture_output=True, text=True)

    assert OUTSIDE_THE_COACH & set(run.stdout.split()) == set()


def test_every_dependency_says_why_it_is_there() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    listed = tomllib.loads("\n".join(lines))
    groups = [group for group in listed["dependency-groups"].values() if isinstance(group[0], str)]
    silent = []
    for requirement in [*listed["project"]["dependencies"], *(entry for group in groups for entry in group)]:
        at = next(number for number, line in enumerate(lines) if line.strip().startswith(f'"{requirement}"'))
        if "#" not in lines[at] and not lines[at - 1].strip().startswith("#"):
            silent.append(requirement)

    assert silent == []


def test_the_change_log_begins_with_this_version() -> None:
    change_log = ROOT / "CHANGELOG.md"
    if not change_log.exists():
        pytest.skip("there is no CHANGELOG.md yet")
    versions = re.findall(r"^## \[?v?(\d+\.\d+\.\d+)", change_log.read_text(encoding="utf-8"), re.MULTILINE)

    assert versions[:1] == [backcoach.__version__]


def test_no_file_names_a_folder_of_the_machine_it_was_written_on() -> None:
    folders = [r"/(?:root|work|home/\w+|Users/\w+)/", r"[A-Z]:\\+Users\\+\w"]
    folders += [re.escape(f"{folder}/") for folder in (ROOT, Path.home()) if len(folder.parts) > 2]
    machine = re.compile(r"(?<![\w.$}])(?:" + "|".join(folders) + ")")
    found = {
        str(path.relative_to(ROOT)): match[0] for path in tracked_files() if (match := machine.search(text_of(path)))
    }

    assert found == {}
