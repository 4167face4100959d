"""The typeface that comes with BackCoach is the one that is seen, in its weights, with digits of one width."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from backcoach.resources import assets
from backcoach.ui.typeface import FAMILY, base_font, tabular


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


def test_its_zero_is_a_plain_ring(font: QFont) -> None:
    raw = QRawFont.fromFont(tabular(font))
    zero = raw.pathForGlyph(raw.glyphIndexesForString("0")[0])

    assert len(zero.toSubpathPolygons()) == 2


def test_its_licence_comes_with_it() -> None:
    assert "SIL Open Font License" in (assets() / "typeface" / "OFL.txt").read_text(encoding="utf-8")
