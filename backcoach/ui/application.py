"""The Qt application: its look, its messages, and what happens when something of ours goes wrong."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QSocketNotifier,
    Qt,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from backcoach import __version__, language
from backcoach.ui import theme

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application() -> tuple[QApplication, theme.Theme]:
    """Return the application, dressed in the system's light or dark theme, which is then followed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("BackCoach")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("backcoach")
    _speak(app)
    app.setFont(theme.base_font(app.font()))
    chosen = theme.system_theme()
    theme.apply(app, chosen)
    return app, chosen


def _speak(app: QApplication) -> None:
    """Have Qt's own words, such as those of its dialogs, in the user's language, and read in its direction."""
    if language.code() == language.ENGLISH:
        return
    spoken = QLocale(language.code())
    QLocale.setDefault(spoken)
    app.setLayoutDirection(spoken.textDirection())
    words = QTranslator(app)
    if words.load(spoken, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)


def follow_system(app: QApplication, changed: Callable[[theme.Theme], None]) -> None:
    """Change clothes whenever the system goes dark or light."""

    def change(_scheme: Qt.ColorScheme) -> None:
        chosen = theme.system_theme()
        theme.apply(app, chosen)
        changed(chosen)

    app.styleHints().colorSchemeChanged.connect(change)


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
