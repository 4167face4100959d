"""A button that leads to a page."""

from __future__ import annotations

from backcoach.ui.widgets.button import Button


class Way(Button):
    """A way to a page, one of several for a screen reader; shown as taken once the page is seen, not when clicked."""

    def __init__(self, text: str, key: str, icon: str) -> None:
        super().__init__(text, key, icon)
        self.setProperty("role", "nav")
        self.setProperty("focusPolicy", "TabFocus")  # a click leaves the focus to the page, also the second of two
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def nextCheckState(self) -> None:
        """Do not take what was clicked; what was taken is left."""
        if self.isChecked():
            super().nextCheckState()
