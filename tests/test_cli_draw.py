"""`backcoach draw`: a picture of an exercise in a file, without a window or a display."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from backcoach import cli
from backcoach.coach.settings import OPTIONS
from backcoach.figures.palette import load_palette

ROOT = Path(__file__).resolve().parent.parent


pytestmark = pytest.mark.usefixtures("read_once")


def draw(*words: object) -> int:
    return cli.main(["draw", *map(str, words)])


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    code = draw(*words)
    out, err = capsys.readouterr()
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    return err


def test_a_png_has_the_size_and_the_colours_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bridge.png"

    assert draw("bridge", file, "--size", "300x200", "--theme", "dark") == 0

    image, palette = QImage(str(file)), load_palette("dark", "light", "brown")
    colours = {image.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(0, 200, 2)}
    assert (image.width(), image.height()) == (300, 200)
    assert {palette.ground, palette.fills["top"][0], palette.fills["highlight"][1]} <= colours
    assert capsys.readouterr() == ("", f"Bridge drawn to {file}.\n")


def test_an_svg_says_what_it_shows_and_replaces_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "knee.SVG"
    file.write_text("old")

    assert draw("knee_to_chest", file, "--size", "600x600", "--pose", "start") == 0

    root = ET.parse(file).getroot()  # noqa: S314 - our own
    assert root[0].text == "Knee to chest: start"
    assert (root.get("width"), root.get("height")) == ("600", "600")


def test_each_wish_makes_another_picture(tmp_path: Path) -> None:
    wishes = ["--body man", "--side left", "--pose start", "--theme dark", "--skin deep", "--hair grey"]
    pictures = set()
    for number, wish in enumerate(["", *wishes]):
        file = tmp_path / f"{number}.svg"
        assert draw("knee_to_chest", file, *wish.split()) == 0
        pictures.add(file.read_text())

    assert len(pictures) == len(wishes) + 1


def test_who_is_drawn_is_asked_for_as_it_is_set() -> None:
    options = {option.key: option.choices for option in OPTIONS}

    for flag, key in (("body", "figure"), ("skin", "skin"), ("hair", "hair")):
        for name in options[key]:
            assert vars(cli._parser().parse_args(["draw", "bridge", "a.svg", f"--{flag}", name]))[flag] == name


def test_what_is_not_asked_for_is_as_in_the_settings(tmp_path: Path, own_data_dir: Path) -> None:
    own_data_dir.mkdir(parents=True)
    (own_data_dir / "settings.toml").write_text('figure = "man"\nskin = "deep"\nhair = "grey"\n')

    assert draw("bridge", tmp_path / "set.svg") == 0
    assert draw("bridge", tmp_path / "asked.svg", "--body", "man", "--skin", "deep", "--hair", "grey") == 0
    assert draw("bridge", tmp_path / "other.svg", "--body", "woman") == 0

    told = {path.stem: path.read_text() for path in tmp_path.iterdir()}
    assert told["set"] == told["asked"] != told["other"]


def test_a_wrong_name_is_told_with_the_nearest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.svg"

    assert 'called "knee_to_chst". Did you mean "knee_to_chest"?' in refused(capsys, "knee_to_chst", file)
    assert 'no exercise called "?' in refused(capsys, "\x1b[31m", file)
    assert refused(capsys, "knee_to_chest", file, "--pose", "hodl") == (
        'Knee to chest has no pose "hodl"; it has start, via_raised, hold; did you mean "hold"?\n'
    )
    assert "both sides alike" in refused(capsys, "bridge", file, "--side", "left")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(
    tmp_path: Path, own_data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_data_dir.mkdir(parents=True)
    (own_data_dir / "settings.toml").write_text("")
    link = tmp_path / "link.png"
    link.symlink_to(own_data_dir / "settings.toml")
    folder = tmp_path / "folder.svg"
    folder.mkdir()

    assert "There is no folder" in refused(capsys, "bridge", tmp_path / "missing" / "a.png")
    assert "belongs to BackCoach itself" in refused(capsys, "bridge", link)
    assert "is not an ordinary file" in refused(capsys, "bridge", folder)
    assert (own_data_dir / "settings.toml").read_text() == ""


@pytest.mark.parametrize(
    "words",
    [["bridge", "a.gif"], ["bridge"], *(["bridge", "a.png", "--size", size] for size in ("3x", "0x9", "9", "99999x9"))],
    ids=" ".join,
)
def test_a_wrong_use_is_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        draw(*words)

    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    assert "usage: backcoach draw" in err


def run(code: str, *words: object) -> subprocess.CompletedProcess[str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    command = [sys.executable, "-c", f"import sys; from backcoach.cli import main; {code}", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=50)


def test_pictures_and_pages_need_no_display_and_an_svg_no_qt(tmp_path: Path) -> None:
    code = "[print(main([*name.split(), f'{sys.argv[1]}/a.{kind}']), 'PySide6' in sys.modules) for name, kind in "
    code += "(('draw bridge', 'svg'), ('draw bridge', 'png'), ('sheet bridge', 'pdf'))]"
    done = run(code, tmp_path)

    assert done.stdout.splitlines() == ["0 False", "0 True", "0 True"]
    assert done.stderr.count("\n") == 3


@pytest.mark.parametrize("words", [["draw", "bridge", "a.png"], ["sheet", "bridge", "a.pdf"]], ids=" ".join)
def test_without_qt_the_remedy_is_told(words: list[str]) -> None:
    done = run("sys.modules['PySide6'] = None; sys.exit(main(sys.argv[1:]))", *words)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("This needs Qt, which cannot be loaded")
    assert done.stderr.count("\n") == 1
