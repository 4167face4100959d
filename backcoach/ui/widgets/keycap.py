"""What is printed on a key, in a quiet outline."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath

from backcoach.language import mark, tr
from backcoach.ui import icons
from backcoach.ui.typeface import written

CAP = 0.78  # the size of a key's letter, times that of the text beside it
ROOM = 1.15  # the height of a cap, times that of its letter
FAINT = 0.5  # of the outline
ARROWS = {"←": "back", "→": "next", "↑": "up", "↓": "down"}
NAMES = {
    "←": mark("Left", about="key"),
    "→": mark("Right", about="key"),
    "↑": mark("Up", about="key"),
    "↓": mark("Down", about="key"),
    "?": mark("Question mark", about="key"),
    "Esc": mark("Escape", about="key"),
}
"""What keys are called by a screen reader."""


def spoken(key: str) -> str:
    """Return what a key is called by a screen reader."""
    return tr(NAMES[key], about="key") if key in NAMES else tr(key)


def cap_font(font: QFont, share: float = CAP) -> QFont:
    """Return the font of a key's letter beside text in a font, that share of its size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * share)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def cap_size(key: str, font: QFont, share: float = CAP) -> QSize:
    """Return the room for a key's cap beside text in a font."""
    return QSize(*_size(key, font, share))


@lru_cache(maxsize=256)  # layouts ask again and again
def _size(key: str, font: QFont, share: float) -> tuple[int, int]:
    metrics = QFontMetrics(cap_font(font, share))
    high = round(metrics.height() * ROOM)
    wide = high if key in ARROWS else metrics.horizontalAdvance(key) + high // 2
    return max(high, wide), high


def paint_cap(painter: QPainter, key: str, area: QRectF, font: QFont, ink: QBrush, share: float = CAP) -> None:
    """Paint a key's cap as large as its place, for text in a font; one as large as that is no quiet hint any more."""
    edge = QPainterPath()
    edge.addRoundedRect(area, area.height() / 4, area.height() / 4)
    edge.addRoundedRect(area.adjusted(1, 1, -1, -1), area.height() / 4 - 1, area.height() / 4 - 1)
    painter.setOpacity(FAINT if share < 1 else 1)
    painter.fillPath(edge, ink)
    painter.setOpacity(1)
    if key in ARROWS:
        size = area.height() * 0.7
        place = QRectF(0, 0, size, size)
        place.moveCenter(area.center())
        icons.paint(painter, ARROWS[key], place, ink)
        return
    small = cap_font(font, share)
    metrics = QFontMetricsF(small)
    down = (metrics.ascent() - metrics.descent()) / 2
    painter.fillPath(written(key, small, area.center() + QPointF(0, down)), ink)
