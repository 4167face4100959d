"""How long sessions take with what is set now, beside how long they usually do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from backcoach.language import plural, tr
from backcoach.ui.widgets.text import clear, column, frame, label, row


@dataclass(frozen=True, slots=True)
class Length:
    """A session's name, and its lengths as people read them: "10:00"; `now` is the usual one where nothing changed."""

    name: str
    usual: str
    now: str

    @property
    def told(self) -> str:
        """Return what is to be seen: "10:00", or "10:00 → 10:40"."""
        if self.now == self.usual:
            return self.now
        return tr("{before} \N{RIGHTWARDS ARROW} {after}", before=self.usual, after=self.now)

    @property
    def spoken(self) -> str:
        """Return the same for those who listen."""
        if self.now == self.usual:
            return tr("{name}: {length}", name=self.name, length=self.now)
        return tr("{name}: {after} instead of {before}", name=self.name, after=self.now, before=self.usual)


class Lengths(QWidget):
    """A tinted card with a line for each session, or one line for all of them."""

    def __init__(self, most: int = 3, *, stacked: bool = False, parent: QWidget | None = None) -> None:
        """Make an empty one; with `most` 1 it has no heading and is one line, unless a length is `stacked` on more."""
        super().__init__(parent)
        self._stacked = stacked
        self.most, self._others = most, True
        self._shown: Sequence[Length] = ()
        card = frame("soft")
        column(self).addWidget(card)
        inside = column(card, space="s", margin="s m")
        self._heading = label(tr("How long your sessions take"), "small", wrap=True)
        self._lines = column(space="s")
        inside.addWidget(self._heading)
        self._heading.setVisible(most > 1)
        inside.addLayout(self._lines)

    def show_lengths(self, lengths: Sequence[Length]) -> None:
        """Show lengths, what matters most first."""
        self._shown = lengths
        clear(self._lines)
        others = sum(length.now != length.usual for length in lengths[self.most :])
        more = (
            plural("and {n} more session changes", "and {n} more sessions change", others)
            if others and self._others
            else ""
        )
        for length in lengths[: self.most]:
            self._lines.addWidget(self._line(length, more if self.most == 1 else ""))
        if more and self.most > 1:
            self._lines.addWidget(label(more, "small", wrap=True))

    def show_most(self, most: int, *, others: bool) -> None:
        """Show at most so many lines, the heading only over more than one, and how many others change."""
        if (most, others) != (self.most, self._others):
            self.most, self._others = most, others
            self._heading.setVisible(most > 1)
            self.show_lengths(self._shown)

    def _line(self, length: Length, more: str) -> QWidget:
        holder = QWidget()
        told = label(length.told, "large")
        told.setProperty("weight", "strong")
        told.setAccessibleName(length.spoken)
        if self.most > 1 or self._stacked:
            below = column(holder, space="0")
            below.addWidget(label(length.name, "small", wrap=True))
            below.addWidget(told)
            if more:
                below.addWidget(label(more, "small", wrap=True))
            return holder
        beside, words = row(holder, space="m"), column(space="0")
        words.addWidget(label(length.name, wrap=True))
        if more:
            words.addWidget(label(more, "small", wrap=True))
        beside.addLayout(words, 1)
        beside.addWidget(told)
        return holder
