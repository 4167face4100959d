"""Takes the stage to another screen, a television perhaps, and brings it back when that screen goes away."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from backcoach.ui.pages.session import SessionPage


class ScreensHost(QObject):
    """Moves the window that a page is in; it fills every screen but the one it came from."""

    def __init__(self, page: SessionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._home: tuple[QScreen, QRect, Qt.WindowState] | None = None
        page.moved.connect(self._move)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._removed)
        app.screenAdded.connect(self._count)
        self._count()

    @Slot()
    def come_home(self) -> None:
        """Bring the window back to where it was taken from."""
        if self._home is None:
            return
        window, (_screen, place, state) = self._page.window(), self._home
        self._home = None
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.setGeometry(place)
        window.setWindowState(state)

    @Slot()
    def _move(self) -> None:
        """Go to the next screen, which is home after the last."""
        window, screens = self._page.window(), QGuiApplication.screens()
        here = window.screen()
        if len(screens) < 2 or here not in screens:
            return
        wanted = screens[(screens.index(here) + 1) % len(screens)]
        if self._home is not None and wanted is self._home[0]:
            self.come_home()
            return
        if self._home is None:
            self._home = (here, window.normalGeometry(), window.windowState())
        window.setWindowState(Qt.WindowState.WindowNoState)  # a window that fills a screen stays on it
        window.setScreen(wanted)
        window.setGeometry(QRect(wanted.geometry().topLeft(), self._home[1].size()))
        window.setWindowState(Qt.WindowState.WindowFullScreen)

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        """Come home when the screen that was gone to is unplugged; stay where one is when the home is."""
        if self._home is not None and self._home[0] is screen:
            self._home = None
        elif self._home is not None and self._page.window().screen() in {screen, self._home[0]}:
            self.come_home()
        self._count()

    @Slot()
    def _count(self) -> None:
        self._page.show_screens(several=len(QGuiApplication.screens()) > 1)
