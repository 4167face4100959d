"""The Qt application: its look, its messages, and what happens when something of ours goes wrong."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from backcoach import __version__, language
from backcoach.language import tr
from backcoach.ui import theme, typeface

HALF = 128  # of the greatest lightness
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
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # to set it would name `QStyle`, and make a second one
    app.setApplicationName("BackCoach")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("backcoach")
    _speak(app)
    return app


def _speak(app: QApplication) -> None:
    """Have Qt's own words, such as those of its dialogs, in the user's language, and read in its direction."""
    if language.code() == language.ENGLISH:
        return
    spoken = QtCore.QLocale(language.code())
    QtCore.QLocale.setDefault(spoken)
    app.setLayoutDirection(spoken.textDirection())
    words = QtCore.QTranslator(app)
    if words.load(spoken, "qtbase", "_", QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)


class Wardrobe(QObject):
    """Dresses the program: as is wanted, and as the system is where that is left to it, also when it changes.

    Signals:
        changed(theme): the program wears other colours, or text of another size.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, wanted: str, text_size: int, *, contrast: bool = False) -> None:
        """Dress the program in a theme by name, or "system", with text of so many percent of its usual size.

        The system is guessed at first, `contrast` telling how its contrast was: to be asked by `follow`, once something
        is seen.
        """
        super().__init__(app)
        self._app, self._font = app, typeface.base_font(app.font())
        self._wanted, self._worn = (wanted, text_size), ("", 0)
        self._hints = app.styleHints()  # kept, because what it gives lives no longer than it
        self._contrast = self._hints.accessibility()
        self.theme = self._dress(_guessed(app, contrast=contrast))
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
        self.theme = self._dress(self._of_system())
        if self._worn != before:
            self.changed.emit(self.theme)

    def _dress(self, system: str) -> theme.Theme:
        wanted, text_size = self._wanted
        chosen = theme.load_theme(system if wanted == "system" else wanted)
        if (chosen.name, text_size) != self._worn:
            self._worn = (chosen.name, text_size)
            font = QFont(self._font)
            font.setPointSizeF(font.pointSizeF() * text_size / 100)
            self._app.setFont(font)
            theme.apply(self._app, chosen)
        return chosen

    def _of_system(self) -> str:
        shade = "dark" if self._hints.colorScheme() is QtCore.Qt.ColorScheme.Dark else "light"
        high = self._contrast.contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast
        return f"contrast_{shade}" if high else shade


def _guessed(app: QApplication, *, contrast: bool) -> str:
    """Return the theme that suits the colours of a program not dressed yet; to ask Qt names `Qt` (`theme.brush`)."""
    shade = "dark" if app.palette().color(QPalette.ColorRole.Window).lightness() < HALF else "light"
    return f"contrast_{shade}" if contrast else shade


def log_qt_messages() -> None:
    """Send Qt's own messages to our log."""

    def write(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)

    qInstallMessageHandler(write)


def show_faults() -> None:
    """Log faults of ours, and show them in a way that can be copied; the program goes on where it can."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("A fault of ours", exc_info=(kind, error, trace))
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Warning,
            "BackCoach",
            tr("Something went wrong in BackCoach. What you did is kept."),
        )
        box.setInformativeText(tr("You can go on. If it happens again, please report it with the details below."))
        box.setDetailedText(f"BackCoach {__version__}\n{''.join(traceback.format_exception(kind, error, trace))}")
        box.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.dress(box)
        box.open()  # never blocks: a session may be running

    sys.excepthook = show
