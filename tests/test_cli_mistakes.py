"""Files that people, editors and disks get wrong: exit code 1, a sentence, and nothing changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from backcoach import cli, shelf
from tests.content import ROUTINES

STEP = '[[step]]\nexercise = "bridge"\n'


def named(text: str) -> str:
    return f'name = "Mine"\n{text}'


MISTAKES = {
    "unknown exercise": (named('[[step]]\nexercise = "brigde"'), 'did you mean "bridge"?'),
    "hold too long": (named(f"{STEP}hold = 500"), "is allowed for Bridge"),
    "hold too short": (named(f"{STEP}hold = 0"), "is allowed for Bridge"),
    "forbidden by name": (named('[[step]]\nexercise = "Standing toe touch"'), "cannot be in a routine"),
    "forbidden by id": (named('[[step]]\nexercise = "straight_leg_sit_up"'), "cannot be in a routine"),
    "forbidden in the plural": (named('[[step]]\nexercise = "SIT-UPS"'), "cannot be in a routine"),
    "wrong type": (named(f'{STEP}hold = "long"'), "a whole number is needed"),
    "not a list": ('name = "Mine"\nstep = 3', "a list of tables is needed"),
    "empty": ("", "it is empty"),
    "blank": ("\n \n", "it is empty"),
    "no steps": (named(""), "there are no steps"),
    "not TOML": ("hello there", "this is not TOML"),
    "duplicate key": (named(f'{STEP}exercise = "plank"'), "the same key is written twice"),
    "unknown key": (named(f"{STEP}holds = 5"), 'did you mean "hold"?'),
    "far too long": (named('[[step]]\nexercise = "march_in_place"\nseconds = 600\n' * 5), "at most 45 minutes"),
}


pytestmark = pytest.mark.usefixtures("read_once")


@pytest.fixture(autouse=True)
def _read_routines_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "load_routines", lambda _library: ROUTINES)


def refused(file: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """See that a file is refused with a sentence by every command that reads it, and left as it was."""
    code = cli.main(["check", str(file), "--json"])
    out, err = capsys.readouterr()
    found = json.loads(out)
    assert (code, err, found["ok"]) == (1, "", False)
    assert any(words in problem["message"] for problem in found["errors"])

    for command in (["check", str(file)], ["start", str(file), "--text"]):
        code = cli.main(command)
        out, err = capsys.readouterr()
        assert (code, out) == (1, "")
        assert words in err
        assert "Traceback" not in err
        assert all(line.endswith((".", "?")) for line in err.splitlines())


@pytest.mark.parametrize(("text", "words"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_in_a_sentence(
    tmp_path: Path, own_data_dir: Path, text: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")

    refused(file, words, capsys)

    assert file.read_text(encoding="utf-8") == text
    assert not own_data_dir.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (bytes(range(256)) * 8, "not plain text"),
        (b'name = "Mine"\n' + b"# padding\n" * 1_000_000, "at most 256 KB are read"),
        (b'name = "\xff"\n', "not plain text"),
    ],
    ids=["binary", "10 MB", "latin-1"],
)
def test_what_is_no_routine_at_all_is_told(
    tmp_path: Path, content: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(content)

    refused(file, words, capsys)


def test_a_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused(tmp_path, "this is a folder", capsys)


def test_a_missing_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused(tmp_path / "missing.toml", "there is no such file", capsys)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(named(STEP))
    file.chmod(0)

    refused(file, "it cannot be read", capsys)


@pytest.mark.parametrize("name", ["nonsense", "", "x" * 5000, "../gentle_10", "a\0b", "\x1b[31m", "gentle_10.toml"])
def test_a_name_that_is_no_routine_is_told(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["timeline", name])

    out, err = capsys.readouterr()
    assert (code, out) == (1, "")
    assert len(err) < 400
    assert "\x1b" not in err


def test_an_own_routine_with_a_mistake_is_told_when_it_is_asked_for(
    own_data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_data_dir / "routines").mkdir(parents=True)
    (own_data_dir / "routines" / "mine.toml").write_text(named(f"{STEP}hold = 500"))
    code = cli.main(["timeline", "mine"])

    assert code == 1
    assert capsys.readouterr().err.startswith("mine.toml, step 1, hold: found 500")


def test_an_export_into_a_folder_that_is_missing_is_told(
    tmp_path: Path, own_data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(["export", "--format", "csv", str(tmp_path / "missing" / "history.csv")])

    told = f"There is no folder {tmp_path / 'missing'}. Make it first, or choose another one.\n"
    assert (code, capsys.readouterr()) == (1, ("", told))
    assert list(tmp_path.iterdir()) == []
    assert not own_data_dir.exists()
