"""What the coach would say, heard or written into a file, by the same way as in a session."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from backcoach.cli import main


@pytest.fixture(autouse=True)
def _quick_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKCOACH_VOICE", "espeak")  # the natural one has tests of its own


def seconds(path: Path) -> float:
    with wave.open(str(path)) as file:
        return float(file.getnframes() / file.getframerate())


def test_it_is_written_with_its_numbers_read_aloud(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    short, long = tmp_path / "short.wav", tmp_path / "long.wav"

    assert main(["say", "Hold 30 s.", "--to", str(short)]) == 0
    assert main(["say", "Hold thirty seconds.", "--to", str(long)]) == 0
    assert seconds(short) == pytest.approx(seconds(long), abs=0.15)
    assert seconds(short) > 0.7
    assert str(short) in capsys.readouterr().err


def test_what_cannot_be_said_is_told_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "x.wav"

    assert main(["say", "\N{GRINNING FACE}", "--to", str(target)]) == 1
    assert "nothing in it to say" in capsys.readouterr().err
    assert not target.exists()


def test_without_a_voice_the_remedy_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKCOACH_VOICE", "nobody")

    assert main(["say", "Hello.", "--to", str(tmp_path / "x.wav")]) == 1
    told = capsys.readouterr().err
    assert "No voice" in told
    assert "screen" not in told


def test_another_kind_of_file_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["say", "Hello.", "--to", "x.mp3"])
    assert ended.value.code == 2
    assert ".wav" in capsys.readouterr().err
