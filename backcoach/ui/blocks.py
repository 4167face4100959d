"""What a printed page is put together from: blocks, each of which knows its height and paints itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextDocument

from backcoach.coach.handout import Item
from backcoach.content.illustrations import illustrated
from backcoach.content.stills import sequence
from backcoach.figures.palette import Palette
from backcoach.ui.drawing.painter import paint, placed

DPI = 1200
SCREEN = 200  # the dots per inch of a screen on which the strokes of a figure would look as they do on paper
STACKED = 0.7  # of the height that one picture may have, when another stands under it
FONTS = ["Noto Sans", "Segoe UI", "Helvetica Neue", "Nimbus Sans", "Arial", "DejaVu Sans"]
INK, SOFT, ACCENT, RULE = "#22302f", "#4c5956", "#0f6b63", "#c9c2b4"
STYLE = f"""
p, td {{ margin: 0px; padding-bottom: 1px; }}
p {{ margin-bottom: 2px; }}
.title {{ font-size: 21pt; font-weight: 600; }}
.about {{ font-size: 10.5pt; color: {SOFT}; }}
.phase {{ font-size: 11.5pt; color: {ACCENT}; font-weight: 600; }}
.name {{ font-size: 11.5pt; font-weight: 600; }}
.dose {{ font-size: 10pt; color: {ACCENT}; font-weight: 600; margin-bottom: 3pt; }}
.alone {{ font-size: 10.5pt; }}
.small {{ font-size: 8pt; color: {SOFT}; }}
"""


@dataclass(frozen=True, slots=True)
class Look:
    """How the figures look: who shows the exercises, and the colours."""

    body: str
    palette: Palette


class Block:
    """Something as wide as its column that is not parted by the end of a page; lengths are in dots."""

    height = 0.0

    def paint(self, at: QPointF) -> None:
        """Paint it with its left upper corner at a point."""


class Words(Block):
    """Formatted text."""

    def __init__(self, painter: QPainter, html: str, width: float) -> None:
        self._painter = painter
        self._text = QTextDocument()
        self._text.documentLayout().setPaintDevice(painter.device())
        font = QFont()
        font.setFamilies(FONTS)
        font.setPointSizeF(9.5)
        self._text.setDefaultFont(font)
        self._text.setDocumentMargin(0)
        self._text.setDefaultStyleSheet(STYLE)
        self._text.setHtml(f'<body style="color:{INK}">{html}</body>')
        self._text.setTextWidth(width)
        self.height = self._text.size().height()

    def paint(self, at: QPointF) -> None:
        """See `Block`."""
        self._painter.save()
        self._painter.translate(at)
        self._text.drawContents(self._painter)
        self._painter.restore()


class Pictures(Block):
    """How it begins and its main pose, beside each other; with `stack`, above each other where that is larger."""

    def __init__(self, painter: QPainter, item: Item, look: Look, room: QSizeF, *, stack: bool) -> None:
        drawn = item.exercise is not None and item.exercise.id in illustrated()
        self._stills = sequence(item.exercise, (), look.body, item.side) if item.exercise and drawn else []
        self._painter, self._palette = painter, look.palette
        if not self._stills:
            return
        frame, count = self._stills[0].frame, len(self._stills)
        ratio = (frame.right - frame.left) / (frame.high - frame.low)
        beside = min(room.height(), room.width() / count / ratio)
        above = min(room.height() * STACKED, room.width() / ratio) if stack else 0.0
        stacked, high = above > beside, max(above, beside)
        each = room.width() if stacked else room.width() / count
        self._room = QRectF(0, 0, each, high)
        self._step = QPointF(0, high) if stacked else QPointF(each, 0)
        self.height = high * (count if stacked else 1)

    def paint(self, at: QPointF) -> None:
        """See `Block`."""
        for number, one in enumerate(self._stills):
            self._painter.save()
            self._painter.translate(at + self._step * number)
            self._painter.scale(DPI / SCREEN, DPI / SCREEN)
            room = QRectF(0, 0, self._room.width() * SCREEN / DPI, self._room.height() * SCREEN / DPI)
            paint(self._painter, one.shapes, self._palette, *placed(one.frame, room))
            self._painter.restore()


class Row(Block):
    """Blocks beside each other: each with how far from the left it stands."""

    def __init__(self, *parts: tuple[float, Block]) -> None:
        self._parts = parts
        self.height = max(block.height for _, block in parts)

    def paint(self, at: QPointF) -> None:
        """See `Block`."""
        for aside, block in self._parts:
            block.paint(at + QPointF(aside, 0))


class Stack(Block):
    """Blocks under each other, which stay together."""

    def __init__(self, gap: float, *parts: Block) -> None:
        self._parts = [part for part in parts if part.height]
        self._gap = gap
        self.height = sum(part.height for part in self._parts) + gap * (len(self._parts) - 1)

    def paint(self, at: QPointF) -> None:
        """See `Block`."""
        for block in self._parts:
            block.paint(at)
            at = at + QPointF(0, block.height + self._gap)


class Framed(Block):
    """A block in a frame with a thick left edge."""

    def __init__(self, painter: QPainter, inner: Block, padding: float, width: float) -> None:
        self._painter, self._inner, self._padding, self._width = painter, inner, padding, width
        self.height = inner.height + 1.4 * padding

    def paint(self, at: QPointF) -> None:
        """See `Block`."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor("#f7f3ec"))
        self._painter.drawRect(QRectF(at.x(), at.y(), self._width, self.height))
        self._painter.setBrush(QColor(ACCENT))
        self._painter.drawRect(QRectF(at.x(), at.y(), self._padding * 0.3, self.height))
        self._inner.paint(at + QPointF(self._padding, 0.7 * self._padding))


def pages_of(blocks: Iterable[Block], height: float, gap: float) -> list[list[Block]]:
    """Return the blocks of each page: as many as fit, one at least."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for block in blocks:
        if pages[-1] and used + block.height > height:
            pages.append([])
            used = 0.0
        pages[-1].append(block)
        used += block.height + gap
    return pages
