"""Shown once before anything else: this is information, not medical advice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from backcoach.content.notice import Notice
from backcoach.ui import design
from backcoach.ui.widgets.columns import Columns
from backcoach.ui.widgets.icon import Icon
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.text import button, centred, column, frame, label, row

ROOM = 40  # ems of height from which letters are larger, and there is a welcome
WIDE = 62  # ems of width from which there is a picture, too
PICTURE = (12, 8)  # ems; larger where there is room
LARGE = (640, 427)
"""Width and height of the picture as it is asked for."""
MARK = 1.7  # ems: the column of what stands before lines
LEAST = 21  # ems of width from which what is urgent stands beside the rest


class NoticePage(QWidget):
    """Asks to have read what BackCoach is and is not.

    Signals:
        read(): the user says to have read it.
        seen(): the page has come into sight.
    """

    read = Signal()
    seen = Signal()

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        *calm, leading = notice.paragraphs
        inside, outer = QWidget(), column(self, space="0")
        content = column(inside, space="l")
        self._welcome, self._rest = _welcome(notice), Picture(*PICTURE, grows=True, lift=0.5)
        content.addWidget(self._welcome)
        content.addWidget(label(notice.title, "title", wrap=True))
        both = Columns(LEAST, 2, space="l xl", shares=(5, 4))
        both.show_widgets([_urgent(leading, notice.urgent), _calm(calm, self._rest)])
        content.addWidget(both, 1)
        self._words = [it for it in both.findChildren(QLabel) if not it.property("role")]
        outer.addWidget(_scrolled(inside, notice.title), 1)
        self._agree = button(notice.agree, "start")
        read_at_once = "  ".join([*notice.paragraphs, *notice.urgent])
        self._agree.setAccessibleDescription(read_at_once)
        self._agree.clicked.connect(self.read)
        foot = frame("foot")
        line = row(foot, margin="m")
        line.addStretch(1)
        line.addWidget(self._agree)
        line.addStretch(1)
        outer.addWidget(foot)
        self.setFocusProxy(self._agree)

    def show_rest(self, _exercise: str, picture: QImage) -> None:
        """Show the picture of somebody at ease."""
        self._rest.show_picture(picture)

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page can be seen."""
        super().showEvent(event)
        self.seen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write larger where there is room for it, and be warmer: first of all comes what keeps one safe."""
        super().resizeEvent(event)
        font, roomy = self.font(), self.height() >= ROOM * design.em()
        self._welcome.setVisible(roomy)
        self._rest.setVisible(roomy and self.width() >= WIDE * design.em())
        times, _weight = design.design()["type"]["large" if roomy else "body"]
        font.setPointSizeF(font.pointSizeF() * times)
        for words in self._words:
            words.setFont(font)
        for dot in self.findChildren(_Dot):
            dot.fit()


class _Dot(Icon):
    """Stands before what a line says, under the mark of the heading, and half as high as its small letters."""

    def __init__(self, words: QLabel) -> None:
        super().__init__("dot", "danger", MARK)
        self._words = words

    def fit(self) -> None:
        """Follow the letters: what is painted stands in the middle."""
        metrics = self._words.fontMetrics()
        self.setFixedHeight(2 * metrics.ascent() - metrics.xHeight())


def _welcome(notice: Notice) -> QWidget:
    words = QWidget()
    lines = column(words, space="xs")
    lines.addWidget(label(notice.welcome, "display", wrap=True))
    lines.addWidget(label(notice.invitation, "large", wrap=True))
    return words


def _calm(paragraphs: Sequence[str], picture: Picture) -> QWidget:
    words = QWidget()
    lines = column(words, space="l")
    for text in paragraphs:
        lines.addWidget(label(text, wrap=True))
    lines.addWidget(picture, 8)
    lines.addStretch(1)
    return words


def _urgent(leading: str, signs: Sequence[str]) -> QWidget:
    """Return what is to be seen at once, without alarm."""
    around, card = QWidget(), frame("urgent")
    above = column(around, space="0")
    above.addWidget(card)
    above.addStretch(1)
    lines = column(card, space="s", margin="l")
    head = row(space="m")
    head.addLayout(_mark(Icon("urgent", "danger", MARK)))
    head.addWidget(label(leading, "heading", wrap=True), 1)
    lines.addLayout(head)
    for sign in signs:
        line, words = row(space="m"), label(sign, wrap=True)
        line.addLayout(_mark(_Dot(words)))
        line.addWidget(words, 1)
        lines.addLayout(line)
    return around


def _mark(mark: Icon) -> QVBoxLayout:
    """Return a mark at the top of its line."""
    line = column(space="0")
    line.addWidget(mark)
    line.addStretch(1)
    return line


def _scrolled(inside: QWidget, name: str) -> QScrollArea:
    middle, scroll = QWidget(), QScrollArea()
    outer = column(middle, margin="l xl")
    outer.addLayout(centred(inside))
    scroll.setWidgetResizable(True)
    scroll.setWidget(middle)
    scroll.setProperty("role", "reading")
    scroll.setProperty("shows", "keys")  # what takes care of that loads more of Qt than the first page may
    scroll.setAccessibleName(name)
    return scroll
