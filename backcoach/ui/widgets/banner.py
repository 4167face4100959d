"""Says what is missing and what to do about it, without stopping anything."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from backcoach.language import plural, tr
from backcoach.ui import design
from backcoach.ui.widgets.text import button, column, frame, icon, label, restyle, row

HIGHEST = 0.25
"""Of the window's height is what several lines may take; the first may take what it needs."""


class Banner(QWidget):
    """A sentence or more in a quiet colour, with a button to act on it or to close it; hidden while there is nothing.

    Signals:
        acted(): the button was pressed.
    """

    acted = Signal()

    def __init__(self, action: str = "", *, margin: str = "0", parent: QWidget | None = None) -> None:
        """Say nothing yet; `action` is what its button does, `margin` the room round it."""
        super().__init__(parent)
        panel = frame("notice")
        column(self, margin=margin).addWidget(panel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # higher where narrow
        self._text, self._more = _Told(), label()
        self._told, self._closed = "", set[str]()
        self._button: QPushButton = button(action or tr("Close"))
        self._button.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self._layout = layout = row(panel, margin="s m")
        layout.addWidget(icon("notice", "on_notice"))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._more)
        layout.addWidget(self._button)
        self._text.resized.connect(self._fit)
        self._button.clicked.connect(self.acted)
        self._button.clicked.connect(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """Return what it says, a line for each matter, also where not all of it can be seen."""
        return self._told

    def tell(self, text: str) -> None:
        """Say something; an empty text hides the line."""
        if text != self._told or text:
            self._closed.clear()
            self._say(text)
            self.setVisible(bool(text))
            _announce(self, text)

    def take_back(self, text: str) -> None:
        """Say no more than this is left of what was said; that is nothing new, so nobody is told."""
        self._say("\n".join(line for line in text.splitlines() if line not in self._closed))
        self.setVisible(bool(self._told) and self.isVisible())

    def shorten(self, *, short: bool) -> None:
        """Take one line only, as long as other things are looked at; a screen reader still finds all of it."""
        self._text.shorten(short=short)
        design.space(self._layout, "m", "xs m" if short else "s m")
        restyle(self._button, "slight" if short else "", "reach")
        self._say(self.text)

    @Slot()
    def _fit(self) -> None:
        """Say as much as there is room for."""
        if len(self._lines) > 1 and not self._text.short:
            self._say(self._told)

    @property
    def _lines(self) -> list[str]:
        return self._told.splitlines()

    def _say(self, text: str) -> None:
        """Show all of it, or what comes first and how much more there is; a screen reader finds all of it."""
        self._told = text
        others = max(0, len(self._lines) - 1)
        for part in (self._text, self._more):
            restyle(part, "small" if others and not self._text.short else "", "letters")  # so that all goes in
        self._text.setText(text)
        self._text.setAccessibleName(text)
        first = others > 0 and (self._text.short or self._is_too_high())
        if first:
            self._text.setText(self._lines[0])
        self._text.setToolTip(text if first or self._text.short else "")
        self._more.setText(plural("and {n} more", "and {n} more", others) if others else "")
        self._more.setVisible(first)

    def _is_too_high(self) -> bool:
        """Tell whether all of it would take too much of the window."""
        return self._text.heightForWidth(self._text.width()) > self.window().height() * HIGHEST

    @Slot()
    def _close(self) -> None:
        """Close what can be seen: what was only counted comes then."""
        if self._more.isHidden():
            self.hide()
        else:
            closed, *others = self._lines
            self._closed.add(closed)
            self._say("\n".join(others))


class _Told(QLabel):
    """A text that is wrapped, or the beginning of it in one line.

    Signals:
        resized(): it is as wide as it will be.

    Attributes:
        short: it is one line.
    """

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("textFormat", "PlainText")
        self.setWordWrap(True)
        self.short = False

    def shorten(self, *, short: bool) -> None:
        """Take one line, or as many as there are."""
        self.short = short
        self.setWordWrap(not short)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so."""
        super().resizeEvent(event)
        self.resized.emit()

    def sizeHint(self) -> QSize:
        """Return the room for its lines, or for one that may be cut off."""
        return QSize(0, self.fontMetrics().height()) if self.short else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same for one line."""
        return self.sizeHint() if self.short else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it, or as much as goes into one line."""
        if not self.short:
            super().paintEvent(event)
            return
        metrics = self.fontMetrics()
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        elided = metrics.elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), QtCore.Qt.AlignmentFlag.AlignVCenter, elided)


def _announce(widget: QWidget, text: str) -> None:
    from backcoach.ui.announce import announce  # noqa: PLC0415 - not before there is something to say

    announce(widget, text)
