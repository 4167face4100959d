"""The command that takes pictures of every page."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from backcoach.ui.theme import load_theme

TAKE = Path(__file__).resolve().parents[1] / "packaging" / "screens" / "take.py"


def take(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(TAKE), *words], capture_output=True, text=True, check=False)


def test_a_picture_is_taken_of_the_real_window_in_the_look_asked_for(tmp_path: Path) -> None:
    done = take("notice", "--size", "900x600", "--theme", "dark", "--format", "png", "--out", str(tmp_path))
    picture = QImage(str(tmp_path / "notice-900x600-dark.png"))
    colours = {picture.pixelColor(x, y).name() for x in range(0, 900, 7) for y in range(0, 600, 7)}

    assert done.returncode == 0, done.stderr
    assert (picture.width(), picture.height()) == (900, 600)
    assert QColor(load_theme("dark").colour("ground")).name() in colours
    assert len(colours) > 20


def test_a_page_that_is_not_there_is_told_with_those_that_are(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [TAKE.name, "kitchen"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(TAKE), run_name="__main__")

    assert ended.value.code == 2
    assert "there is no page kitchen; there are: notice, today-new" in capsys.readouterr().err
