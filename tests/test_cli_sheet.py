"""`backcoach sheet`: pages to print, without a window or a display."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from backcoach import cli
from backcoach.ui.blocks import Block, pages_of

QUICK = """
name = "Ann's plan"
[[step]]
exercise = "knee_to_chest"
[[step]]
exercise = "bridge"
[[step]]
exercise = "bridge"
"""


pytestmark = pytest.mark.usefixtures("read_once")


def sheet(*words: object) -> int:
    return cli.main(["sheet", *map(str, words)])


def boxes(pdf: bytes) -> list[tuple[float, float]]:
    """Return the width and height of each page in points."""
    found = re.findall(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
    return [(float(width), float(height)) for width, height in found]


@pytest.mark.usefixtures("qapp")
def test_an_own_routine_becomes_a_page_with_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, file = tmp_path / "plan.toml", tmp_path / "plan.pdf"
    plan.write_text(QUICK)

    assert sheet(plan, file) == 0

    pdf = file.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert "Ann's plan".encode("utf-16-be") in pdf
    assert boxes(pdf)[0] == pytest.approx((595, 842), abs=1)
    assert capsys.readouterr() == ("", f"Ann's plan is ready to print in {file}.\n")


@pytest.mark.usefixtures("qapp")
def test_one_exercise_can_be_printed_on_american_paper(tmp_path: Path) -> None:
    assert sheet("cat_camel", tmp_path / "cat.pdf", "--paper", "letter", "--body", "man") == 0

    assert boxes((tmp_path / "cat.pdf").read_bytes())[0] == pytest.approx((612, 792), abs=1)


def test_a_wrong_name_or_place_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sheet("gentel_10", tmp_path / "a.pdf") == 1
    assert 'Did you mean "gentle_10"?' in capsys.readouterr().err
    assert sheet("gentle_10", tmp_path / "missing" / "a.pdf") == 1
    assert "There is no folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_ending_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        sheet("gentle_10", "a.doc")

    assert ended.value.code == 2
    assert "has to end with .pdf" in capsys.readouterr().err


def block(height: float) -> Block:
    made = Block()
    made.height = height
    return made


@pytest.mark.parametrize(
    ("heights", "pages"),
    [([40, 40, 40], [2, 1]), ([30, 30, 30], [3]), ([60, 60], [1, 1]), ([150, 10], [1, 1]), ([100], [1])],
)
def test_what_does_not_fit_begins_another_page(heights: list[float], pages: list[int]) -> None:
    found = pages_of([block(height) for height in heights], height=100, gap=5)

    assert [len(page) for page in found] == pages
