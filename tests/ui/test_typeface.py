"""The typeface that comes with BackCoach is the one that is seen, in its weights, with digits of one width."""

from __future__ import annotations

import hashlib
import runpy
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from backcoach.resources import assets
from backcoach.ui.typeface import FAMILY, base_font, tabular

BUILD = Path(__file__).parents[2] / "packaging" / "typeface" / "build.py"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return base_font(QFont(qapp.font()))


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_it_is_there_in_three_weights(font: QFont, weight: QFont.Weight) -> None:
    font.setWeight(weight)

    assert QFontInfo(font).family() == FAMILY
    assert QRawFont.fromFont(font).weight() == weight.value


@pytest.mark.usefixtures("qapp")
def test_letters_it_lacks_come_from_the_system() -> None:
    system = QFont("Some Sans")

    assert base_font(system).families() == [FAMILY, "Some Sans"]


def test_a_number_that_counts_does_not_tremble(font: QFont) -> None:
    def widths(of: QFont) -> set[float]:
        return {QFontMetricsF(of).horizontalAdvance(digit) for digit in "0123456789"}

    assert len(widths(font)) > 1
    assert len(widths(tabular(font))) == 1


def test_it_is_as_it_was_published_with_its_licence() -> None:
    build = runpy.run_path(str(BUILD))
    files = {build["NAMES"].get(name, Path(name).name): sha for name, sha in build["TAKEN"].items()}
    found = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in (assets() / "typeface").iterdir()}

    assert found == files
