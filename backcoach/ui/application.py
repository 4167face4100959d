"""The Qt application: its look, its messages, and what happens when something of ours goes wrong."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, Qt, QtMsgType, qInstallMessageHandler
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


def make_application() -> tuple[QApplication, theme.Theme]:
    """Return the application, dressed in the system's light or dark theme, which is then followed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("BackCoach")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("backcoach")
    app.setFont(theme.base_font(app.font()))
    chosen = theme.system_theme()
    theme.apply(app, chosen)
    return app, chosen


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


def close_on_signals(app: QApplication) -> None:
    """Close properly on Ctrl-C and on a request to terminate.

    Python handles signals only while it runs, and an idle window runs no Python; a byte on a socket wakes it.
    """
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)  # noqa: FBT003 - its only argument
    signal.set_wakeup_fd(writer.fileno())
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: reader.recv(64))
    notifier.destroyed.connect(writer.close)  # also keeps both ends alive as long as the application
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.closeAllWindows())


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
