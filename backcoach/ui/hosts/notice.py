"""Looks after the page that somebody new sees first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from backcoach.ui.pages.notice import LARGE, NoticePage
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails

AT_EASE = "knee_to_chest"


class NoticeHost(QObject):
    """Has the picture drawn."""

    def __init__(self, parts: Parts, page: NoticePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._large = Thumbnails(parts, page, *LARGE)
        self._large.arrived.connect(page.show_rest)
        page.seen.connect(self.redraw)
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Have it drawn, also in other colours."""
        self._large.ask([AT_EASE])
