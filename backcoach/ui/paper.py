"""A routine on paper: pages of pictures and words as a PDF, laid out without a window or a display."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QColor, QGuiApplication, QPageSize, QPainter, QPdfWriter, QPen

from backcoach import __version__
from backcoach.coach.handout import Handout, Item
from backcoach.content.notice import Notice
from backcoach.language import tr
from backcoach.ui.blocks import DPI, RULE, Block, Framed, Look, Pictures, Row, Stack, Words, pages_of

MARGIN = 17.0  # millimetres, on all sides
PICTURE = 58.0  # millimetres, the width of an item's pictures
HIGHEST, HIGHEST_ALONE = 44.0, 80.0  # millimetres, of one picture among many, and of the only exercise's
GAP = 5.0  # millimetres between picture and words
FOOT = 9.0  # millimetres kept for the page's number
SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def pdf(handout: Handout, notice: Notice, look: Look, paper: str = "a4") -> bytes:
    """Return a routine as a PDF file.

    Args:
        handout: the routine in words.
        notice: that this is no medical advice, and when not to exercise.
        look: how the figures look.
        paper: "a4" or "letter".
    """
    application = _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(SIZES[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(handout.title)
    writer.setCreator(f"BackCoach {__version__}")
    with QPainter(writer) as painter:
        _Sheet(painter, writer, look).fill(handout, notice)
    del application  # it has to outlive its painter
    return bytes(buffer.data().data())


def _application() -> object:
    """Return what Qt needs before it knows any font; it opens no window."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication.instance() or QGuiApplication(sys.argv[:1])


class _Sheet:
    """The pages of one handout."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, look: Look) -> None:
        self._painter, self._writer, self._look = painter, writer, look
        self._mm = DPI / 25.4
        self._width = writer.width() - 2 * MARGIN * self._mm
        self._height = writer.height() - (2 * MARGIN + FOOT) * self._mm

    def fill(self, handout: Handout, notice: Notice) -> None:
        """Paint all pages."""
        pages = pages_of(self._blocks(handout, notice), self._height, GAP * self._mm)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                self._writer.newPage()
            at = QPointF(MARGIN * self._mm, MARGIN * self._mm)
            for block in page:
                block.paint(at)
                at += QPointF(0, block.height + GAP * self._mm)
            self._foot(handout.title, number, len(pages))

    def _blocks(self, handout: Handout, notice: Notice) -> Iterator[Block]:
        note = f"<p>{escape(handout.note)}</p>" if handout.note else ""
        head = f'<p class="title">{escape(handout.title)}</p><p class="about">{escape(handout.about)}</p>{note}'
        yield self._words(head)
        yield Framed(self._painter, self._words(_warning(notice), 2 * 4 * self._mm), 4 * self._mm, self._width)
        if len(handout.items) == 1:
            yield from self._alone(handout.items[0])
        else:
            yield from (self._item(item) for item in handout.items)
        yield self._words(_sources(handout))

    def _item(self, item: Item) -> Block:
        """Return a picture on the left and what to do on the right, under the name of its phase."""
        width = PICTURE * self._mm
        picture = Pictures(self._painter, item, self._look, QSizeF(width, HIGHEST * self._mm), stack=True)
        aside = width + GAP * self._mm
        name = f'<p class="name">{item.number}. {escape(item.name)}</p>'
        row = Row((0.0, picture), (aside, self._words(f"{name}{_steps(item)}{_lines(item)}", aside)))
        phase = self._words(f'<p class="phase">{escape(item.phase)}</p>') if item.phase else Block()
        return Stack(2 * self._mm, phase, row)

    def _alone(self, item: Item) -> Iterator[Block]:
        """Yield large pictures, and what to do under them."""
        room = QSizeF(self._width, HIGHEST_ALONE * self._mm)
        yield Pictures(self._painter, item, self._look, room, stack=False)
        yield from (self._words(f'<div class="alone">{told}</div>') for told in (_steps(item), _lines(item)))

    def _words(self, html: str, less: float = 0.0) -> Words:
        return Words(self._painter, html, self._width - less)

    def _foot(self, title: str, number: int, pages: int) -> None:
        left, y = MARGIN * self._mm, self._writer.height() - (MARGIN + 4) * self._mm
        self._painter.setPen(QPen(QColor(RULE), 0.2 * self._mm))
        self._painter.drawLine(QPointF(left, y), QPointF(left + self._width, y))
        says = f"{escape(title)} · {escape(tr('BackCoach: information, not medical advice'))}"
        page = escape(tr("Page {number} of {count}", number=number, count=pages))
        told = f'<table width="100%"><tr><td class="small">{says}</td><td class="small" align="right">'
        self._words(f"{told}{page}</td></tr></table>").paint(QPointF(left, y + 1.5 * self._mm))


def _steps(item: Item) -> str:
    """Return how often, and what to do."""
    told = [f'<p class="dose">{escape(item.dose)}</p>', f"<p>{escape(item.start)}</p>" if item.start else ""]
    rows = (f"<tr><td>{n}.&nbsp;</td><td>{escape(step)}</td></tr>" for n, step in enumerate(item.steps, start=1))
    told.append(f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>' if item.steps else "")
    return "".join(told)


def _lines(item: Item) -> str:
    """Return what else there is to know."""
    labels = (f"<b>{escape(line.label)}:</b> " if line.label else "" for line in item.lines)
    return "".join(f"<p>{label}{escape(line.text)}</p>" for label, line in zip(labels, item.lines, strict=True))


def _warning(notice: Notice) -> str:
    signs = "".join(f"<li>{escape(sign)}</li>" for sign in notice.urgent)
    return f"<p>{escape(notice.on_paper)}</p><p><b>{escape(notice.paragraphs[-1])}</b></p><ul>{signs}</ul>"


def _sources(handout: Handout) -> str:
    told = tr(
        "{sources}. What was read of each stands in the list that comes with BackCoach.",
        sources="; ".join(handout.sources),
    )
    return f'<p class="small"><b>{escape(tr("Sources:"))}</b> {escape(told)}</p>'
