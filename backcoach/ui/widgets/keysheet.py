"""All keys on one calm sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from backcoach.language import tr
from backcoach.ui import design, icons
from backcoach.ui.announce import Role, read_as
from backcoach.ui.widgets.keycap import ARROWS, spoken
from backcoach.ui.widgets.sheet import Sheet
from backcoach.ui.widgets.text import grid, label, restyle

COLUMNS = 2
BETWEEN_COLUMNS = 2  # of the table, behind a column of keys and one of what they do
SIZES = ("display", "title", "large", "", "small")
"""Of text, in the style sheet's words; the first one that fits is taken."""
BELOW = ("title", "large", "")
"""The same of the line below, which is never larger than what is above it."""
BETWEEN = "xl"  # is the space between the columns where there is room: no word seems to belong to the key behind it


class KeySheet(Sheet):
    """Shows keys with what they do, as large as there is room."""

    def __init__(self, keys: Iterable[tuple[str, str]], also: str, parent: QWidget) -> None:
        """Show `keys`, each with what is printed on it and what it does, and a line on what else does the same."""
        super().__init__(tr("Keys"), parent)
        keys = list(keys)
        told = ". ".join(f"{spoken(mark)}: {words}" for mark, words in keys)
        self.setAccessibleName(tr("Keys. {keys}. {also} Any key closes this.", keys=told, also=also))
        self._words = [it for mark, words in keys for it in (_Cap(mark), label(words))]
        self._table = _table(self._words)
        design.space(self._inside, "s", "m l")
        self._inside.addLayout(self._table)
        self._also = label(also, "soft", wrap=True)
        self._inside.addWidget(self._also)
        read_as(self, Role.Grouping)

    def _fit(self) -> None:
        """Show the card in the largest text at which it fits, in the middle; the line below goes before a size does."""
        room = self.size().shrunkBy(QMargins(8, 8, 8, 8))
        for size, also in _looks():
            self._also.setVisible(also is not None)
            restyle(self._also, also or "", "letters")
            self._table.setColumnMinimumWidth(BETWEEN_COLUMNS, design.step(BETWEEN) if size in SIZES[:3] else 0)
            for words in self._words:
                restyle(words, size, "letters")
            self._table.invalidate()  # what is around it does not do that
            self._inside.invalidate()
            wide = min(self._inside.sizeHint().width(), room.width())
            high = self._inside.sizeHint().height() if also is None else self._inside.totalHeightForWidth(wide)
            margins = self._inside.contentsMargins()
            if self._table.sizeHint().width() + margins.left() + margins.right() <= wide and high <= room.height():
                break
        self._card.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)


class _Cap(QLabel):
    """What is printed on a key; an arrow as on the buttons, for not every typeface has one."""

    def __init__(self, mark: str) -> None:
        super().__init__(mark)
        self.setProperty("role", "key")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key, and the arrow as large as letters are."""
        if self.text() not in ARROWS:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        size = self.fontMetrics().ascent()
        place = QRectF(0, 0, size, size)
        place.moveCenter(QRectF(self.rect()).center())
        icons.paint(painter, ARROWS[self.text()], place, self.palette().windowText().color())


def _looks() -> Iterator[tuple[str, str | None]]:
    """Yield sizes of the keys and of the line below, None to do without it, the largest first."""
    for place, size in enumerate(SIZES):
        yield from ((size, also) for also in BELOW if also in SIZES[place + 1 :])
        yield size, None


def _table(words: list[QLabel]) -> QGridLayout:
    """Return keys, and what they do, in two columns, to be read down."""
    table = grid(space="xs m")
    rows = -(-len(words) // 2 // COLUMNS)
    for place, (cap, does) in enumerate(zip(words[::2], words[1::2], strict=True)):
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        across, down = divmod(place, rows)
        table.addWidget(cap, down, 3 * across)
        table.addWidget(does, down, 3 * across + 1)
        table.setColumnStretch(3 * across + 1, 1)
    return table
