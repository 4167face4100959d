"""The typeface that comes with BackCoach: made to be told letter from letter, and the same on every system."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainterPath

from backcoach.resources import assets
from backcoach.ui.design import design

FAMILY = "Atkinson Hyperlegible Next"
LARGER = 1.3  # than the system's text: its letters are smaller for their size, and read from further away than others
LEAST = 12.0  # points


@cache
def _load() -> None:
    for file in sorted((assets() / "typeface").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def base_font(system: QFont) -> QFont:
    """Return the font of normal text: larger than the system's, which stands in for letters that ours lacks."""
    _load()
    font = QFont(system)
    font.setFamilies([FAMILY, *system.families()])
    font.setPointSizeF(max(LEAST, system.pointSizeF() * LARGER))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # the same shapes on every screen
    return font


def tabular(font: QFont) -> QFont:
    """Return the font with digits that are all of one width, so that a number that counts does not tremble."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def bold(font: QFont) -> QFont:
    """Return the font of a title beside text in a font."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def small(font: QFont) -> QFont:
    """Return the font of the line below a title."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * design()["type"]["small"][0])
    return made


def written(text: str, font: QFont, middle: QPointF) -> QPainterPath:
    """Return the shape of a short text round a point of its base line: to be filled (see `theme.brush`)."""
    return _written(text, font).translated(middle)


@lru_cache(maxsize=256)  # the same keys and days, again and again
def _written(text: str, font: QFont) -> QPainterPath:
    path = QPainterPath()
    path.addText(QPointF(-QFontMetricsF(font).horizontalAdvance(text) / 2, 0), font, text)
    return path
