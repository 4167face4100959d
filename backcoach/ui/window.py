"""The window: pages one at a time, the way between them, and one line for what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QMainWindow, QPushButton, QStackedWidget, QWidget

from backcoach.ui.hosts.history import HistoryHost
from backcoach.ui.hosts.settings import SettingsHost
from backcoach.ui.hosts.start import StartHost
from backcoach.ui.hosts.training import TrainingHost
from backcoach.ui.pages.notice import NoticePage
from backcoach.ui.parts import Parts
from backcoach.ui.widgets.banner import Banner
from backcoach.ui.widgets.text import button, column, frame, row


class _Centre(QWidget):
    """The middle of the window; tells when it has been painted for the first time."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so once."""
        super().paintEvent(event)
        QTimer.singleShot(0, self.painted.emit)


class MainWindow(QMainWindow):
    """Joins the pages; they do not know each other.

    Signals:
        painted(): the first page can be seen; heavier parts may be started now.
    """

    painted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.setWindowTitle("BackCoach")
        self.resize(1280, 720)
        self.setMinimumSize(900, 600)
        self.start = StartHost(parts, self)
        self.training = TrainingHost(parts, self)
        self.history = HistoryHost(parts, self)
        self.settings = SettingsHost(parts, self)
        self.notice = NoticePage(parts.notice.title, parts.notice.paragraphs, parts.notice.urgent, parts.notice.agree)
        self._troubles: dict[str, str] = {}
        self._build()
        self._connect()
        self.show_page(self.start.page if parts.settings.notice_read else self.notice)

    # -- going from page to page

    def show_page(self, page: QWidget) -> None:
        """Let a page be seen; the way to other pages is hidden during a session."""
        self._stack.setCurrentWidget(page)
        self._bar.setVisible(page in self._ways)
        for one, way in self._ways.items():
            way.setChecked(one is page)
        page.setFocus()

    def get_ready(self, routine_id: str) -> None:
        """Show what a routine asks for; nothing changes while a session runs or the notice is unread."""
        routine = self._parts.routine(routine_id)
        if routine and not self.training.running and self._parts.settings.notice_read:
            self.training.get_ready(routine)

    @Slot()
    def go_home(self) -> None:
        """Show the start page, up to date."""
        self.start.show_offers()
        self.start.ask_store()
        self.show_page(self.start.page)

    def come_forward(self, routine_id: str = "") -> None:
        """Show this window in front of others, because BackCoach was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if routine_id:
            self.get_ready(routine_id)

    def tell_trouble(self, part: str, sentence: str) -> None:
        """Say what is missing; an empty sentence takes back what was said of that part."""
        self._troubles[part] = sentence
        self._banner.tell("  ".join(text for text in self._troubles.values() if text))

    # -- how it is built

    def _build(self) -> None:
        centre = _Centre()
        centre.setObjectName("page")
        centre.painted.connect(self.painted)
        layout = column(centre, space=0)
        self._banner = Banner()
        self._stack = QStackedWidget()
        self._ways: dict[QWidget, QPushButton] = {}
        self._bar = frame("bar")
        line = row(self._bar, space=4, margin=6)
        group = QButtonGroup(self)
        for text, page in (
            ("Today", self.start.page),
            ("History", self.history.page),
            ("Settings", self.settings.page),
        ):
            way = button(text, "nav")
            way.setCheckable(True)
            group.addButton(way)
            line.addWidget(way)
            self._ways[page] = way
        line.addStretch(1)
        training = self.training
        for shown in (self.notice, *self._ways, training.ready, training.stage, training.finish):
            self._stack.addWidget(shown)
        layout.addWidget(self._bar)
        layout.addWidget(self._banner)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.notice.read.connect(self._accept_notice)
        self.start.chosen.connect(self.get_ready)
        self.start.resumed.connect(self.training.go_on)
        self.training.went.connect(self.show_page)
        self.training.left.connect(self.go_home)
        self.settings.changed.connect(self.start.show_offers)
        self._ways[self.start.page].clicked.connect(self.go_home)
        self._ways[self.history.page].clicked.connect(self._show_history)
        self._ways[self.settings.page].clicked.connect(lambda: self.show_page(self.settings.page))
        for host in (self.start, self.training, self.history, self.settings):
            host.troubled.connect(lambda sentence: self.tell_trouble("asked", sentence))

    @Slot()
    def _accept_notice(self) -> None:
        today = self._parts.now().date().isoformat()
        self.settings.take_notice(today)
        self.show_page(self.start.page)

    @Slot()
    def _show_history(self) -> None:
        self.history.refresh()
        self.show_page(self.history.page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End a session under way, keeping what was done, and save what is not saved yet."""
        self.training.stop()
        if self.settings.unsaved:
            self.settings.save_now()
        super().closeEvent(event)
