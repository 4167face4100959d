"""A frame round a large area that has the focus, for whoever uses keys; after a click, or at first, it wears none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractScrollArea

from backcoach.ui.widgets.text import restyle

KIND = "shows"  # the style sheet's property


def frame_by_key(area: QAbstractScrollArea) -> None:
    """Show that an area has the focus once a key has brought it there, or is pressed there."""
    area.installEventFilter(_Keys(area))


class _Keys(QObject):
    """Looks on while keys are pressed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the frame on or take it off, and let everything go its way."""
        assert isinstance(watched, QAbstractScrollArea)
        if isinstance(event, QFocusEvent) and event.gotFocus():
            why = Qt.FocusReason  # not while the page is built: all that belongs to Qt is loaded with it
            by_key = event.reason() in {why.TabFocusReason, why.BacktabFocusReason, why.ShortcutFocusReason}
            restyle(watched, "keys" if by_key else "", KIND)
        elif event.type() == QEvent.Type.KeyPress:
            restyle(watched, "keys", KIND)
        return False
