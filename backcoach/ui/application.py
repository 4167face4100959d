"""The Qt application: its look, its messages, and what happens when something of ours goes wrong."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMessageBox

from backcoach import __version__
from backcoach.ui import theme

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application() -> QApplication:
    """Return the application, not dressed yet."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("BackCoach")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("backcoach")
    return app


class Wardrobe(QObject):
    """Dresses the program: as is wanted, and as the system is where that is left to it, also when it changes.

    Signals:
        changed(theme): the program wears other colours, or text of another size.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, wanted: str, text_size: int) -> None:
        super().__init__(app)
        self._app, self._font = app, theme.base_font(app.font())
        self._wanted, self._worn = (wanted, text_size), ("", 0)
        self._hints = app.styleHints()  # kept, because what it gives lives no longer than it
        self._contrast = self._hints.accessibility()
        self.theme = self._dress()
        self._hints.colorSchemeChanged.connect(self.follow)
        self._contrast.contrastPreferenceChanged.connect(self.follow)

    @Slot(str, int)
    def wear(self, wanted: str, text_size: int) -> None:
        """Put on a theme by name, or "system", with text of so many percent of its usual size."""
        self._wanted = (wanted, text_size)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Change clothes if the system, or what is wanted, is another."""
        before = self._worn
        self.theme = self._dress()
        if self._worn != before:
            self.changed.emit(self.theme)

    def _dress(self) -> theme.Theme:
        wanted, text_size = self._wanted
        chosen = self._of_system() if wanted == "system" else theme.load_theme(wanted)
        if (chosen.name, text_size) != self._worn:
            self._worn = (chosen.name, text_size)
            font = QFont(self._font)
            font.setPointSizeF(font.pointSizeF() * text_size / 100)
            self._app.setFont(font)
            theme.apply(self._app, chosen)
        return chosen

    def _of_system(self) -> theme.Theme:
        shade = "dark" if self._hints.colorScheme() is Qt.ColorScheme.Dark else "light"
        high = self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast
        return theme.load_theme(f"contrast_{shade}" if high else shade)


def log_qt_messages() -> None:
    """Send Qt's own messages to our log."""

    def write(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)

    qInstallMessageHandler(write)


class SignalWatch:
    """Closes the windows on Ctrl-C and on a request to terminate, as long as it is not closed itself.

    Python handles signals only while it runs, and an idle window runs no Python. So each signal writes its number to
    a socket, and Qt wakes up for that. The socket must outlive this: its number, once closed, may come to mean any
    other file, which the next signal would then write into.
    """

    def __init__(self, app: QApplication) -> None:
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)  # noqa: FBT003 - its only argument
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self.pending)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: app.closeAllWindows())

    def close(self) -> None:
        """Leave signals to Python again."""
        signal.set_wakeup_fd(-1)  # before the socket goes
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def pending(self) -> bytes:
        """Return the numbers of the signals that have come since this was last asked."""
        return self._reader.recv(64)


def show_faults() -> None:
    """Log faults of ours, and show them in a way that can be copied; the program goes on where it can."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("A fault of ours", exc_info=(kind, error, trace))
        box = QMessageBox(
            QMessageBox.Icon.Warning, "BackCoach", "Something went wrong in BackCoach. What you did is kept."
        )
        box.setInformativeText("You can go on. If it happens again, please report it with the details below.")
        box.setDetailedText(f"BackCoach {__version__}\n{''.join(traceback.format_exception(kind, error, trace))}")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()  # never blocks: a session may be running

    sys.excepthook = show
