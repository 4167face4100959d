"""The window: pages one at a time, the way between them, and one line for what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QScrollArea, QStackedWidget, QWidget

from backcoach.language import tr
from backcoach.ui.board import Board
from backcoach.ui.pages.start import StartPage
from backcoach.ui.theme import dress
from backcoach.ui.troubles import ASKED, VOICE, Troubles
from backcoach.ui.turns import NEXT_MS, exhaust, one_by_one, unfolding
from backcoach.ui.widgets.button import paint_ahead
from backcoach.ui.widgets.centre import Centre
from backcoach.ui.widgets.text import column
from backcoach.ui.widgets.ways import Ways

if TYPE_CHECKING:  # the hosts bring in the coach and all pages, for which the first paint does not wait
    from backcoach.coach.history import SessionDetail
    from backcoach.coach.routine import Routine
    from backcoach.content.notice import Notice
    from backcoach.ui.hosts.history import HistoryHost
    from backcoach.ui.hosts.library import LibraryHost
    from backcoach.ui.hosts.settings import SettingsHost
    from backcoach.ui.hosts.start import StartHost
    from backcoach.ui.hosts.training import TrainingHost
    from backcoach.ui.pages.notice import NoticePage
    from backcoach.ui.parts import Parts
    from backcoach.ui.theme import Theme
    from backcoach.ui.widgets.banner import Banner


class MainWindow(QMainWindow):
    """Joins the pages; they do not know each other.

    It can be seen before there is anything behind it: whatever is asked of it meanwhile is done once it has moved in.

    Signals:
        painted(): the first page can be seen.
        filled(): so can what is further down; heavier parts may be started now.
        closing(): the window is about to go.
        look_wanted(theme, text_size): the program is to look so.
    """

    painted = Signal()
    filled = Signal()
    closing = Signal()
    look_wanted = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._troubles = Troubles()
        self._wanted = ""  # the routine to get ready for once the notice is read
        self._moved_in = False
        self._later: list[Callable[[], None]] = []
        self._notice: NoticePage | None = None
        self.setWindowTitle("BackCoach")
        self.resize(1280, 720)
        self.setMinimumSize(900, 600)
        self._build()

    # -- before and after there is anything behind the pages

    def show_today(self, board: Board) -> None:
        """Show the first page as it was seen last."""
        self._today.show_upper(board)
        self.painted.connect(lambda: one_by_one(self, self._cards(), self.filled.emit))
        self.show_page(self._today, "today")

    def show_notice(self, notice: Notice) -> None:
        """Show what everyone is asked to have read."""
        from backcoach.ui.pages.notice import NoticePage

        if self._notice is None:
            self._notice = NoticePage(notice)
            self._notice.read.connect(lambda: self._once_moved_in(self._accept_notice))
        self.show_page(self._notice)

    def move_in(self, parts: Parts) -> None:
        """Take what is behind the pages, and do what was asked for meanwhile."""
        self._parts, self._moved_in = parts, True
        if parts.settings.notice_read:
            self.show_page(self.start.page, "today")
        else:
            self.show_notice(parts.notice)
            self._picture_notice()
        later, self._later = self._later, []
        for job in later:
            job()

    def build_ahead(self, then: Callable[[], None]) -> None:
        """Build the pages of a session one by one, so that nobody waits for them at the first click; then go on."""
        one_by_one(self, self.training.build(), then)

    @property
    def left_session(self) -> bool:
        """Tell whether the window was closed in a session that can be gone on with."""
        return "training" in vars(self) and self.training.left_session

    def _once_moved_in(self, job: Callable[[], None]) -> None:
        if self._moved_in:
            job()
        else:
            self._later.append(job)

    # -- the hosts; built when first needed, because the first page should be seen soon

    @cached_property
    def start(self) -> StartHost:
        """Return the host of the start page."""
        from backcoach.ui.hosts.start import StartHost

        host = StartHost(self._parts, self._today, self)
        host.chosen.connect(self.get_ready)
        host.resumed.connect(self._go_on)
        host.goal_changed.connect(self._set_goal)
        host.avoided.connect(self._avoid)
        host.troubled.connect(self._tell)
        return host

    def _picture_notice(self) -> None:
        from backcoach.ui.hosts.notice import NoticeHost

        assert self._notice is not None
        self.welcome = NoticeHost(self._parts, self._notice, self)

    @cached_property
    def training(self) -> TrainingHost:
        """Return the host of the session's pages."""
        from backcoach.ui.hosts.training import TrainingHost

        host = TrainingHost(self._parts, self)
        host.built.connect(self._take_in)
        host.went.connect(self.show_page)
        host.left.connect(self.go_home)
        host.troubled.connect(self._tell)
        host.wished.connect(self._remember)
        host.moved.connect(lambda moves: self._banner.shorten(short=moves))
        host.heard.connect(lambda: self.settings.take_sound())  # noqa: PLW0108 - not built before it is needed
        self.closing.connect(host.leave)
        return host

    @cached_property
    def history(self) -> HistoryHost:
        """Return the host of the history page."""
        from backcoach.ui.hosts.history import HistoryHost

        host = HistoryHost(self._parts, self)
        host.began.connect(self.go_home)
        host.troubled.connect(self._tell)
        return host

    @cached_property
    def library(self) -> LibraryHost:
        """Return the host of the pages of the exercises."""
        from backcoach.ui.hosts.library import LibraryHost

        host = LibraryHost(self._parts, self)
        self._take_in(host.page, host.one)
        host.went.connect(lambda page: self.show_page(page, "exercises"))
        host.left.connect(self.go_home)
        host.changed.connect(self._change)
        host.undone.connect(lambda: self.settings.undo())  # noqa: PLW0108 - not built before it is needed
        host.avoided.connect(self._avoid)
        return host

    @cached_property
    def settings(self) -> SettingsHost:
        """Return the host of the settings page."""
        from backcoach.ui.hosts.settings import SettingsHost

        host = SettingsHost(self._parts, self)
        host.troubled.connect(self._tell)
        host.look_wanted.connect(self.look_wanted)
        self.closing.connect(host.save_changes)
        return host

    @cached_property
    def _banner(self) -> Banner:
        """Return the line for what is missing, which most often is nothing."""
        from backcoach.ui.widgets.banner import Banner

        banner = Banner(margin="xs l")
        self._column.insertWidget(1, banner)
        return banner

    # -- going from page to page

    @Slot(object)
    def show_page(self, page: QWidget, way: str = "") -> None:
        """Let a page be seen; the ways to other pages are hidden unless it is one of them."""
        if self._stack.indexOf(page) < 0:
            self._take_in(page)
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()  # or it would wander over both pages, and a screen reader read out where it has been
        if self._moved_in and page is not self._stack.currentWidget():
            self._lay_out_first(page)
            self._make_room(bar=bool(way))
        else:
            exhaust(unfolding(page))
        self._bar.setVisible(bool(way))
        self._stack.setCurrentWidget(page)
        self._bar.show_seen(way)
        if way and self._troubles.leave():
            self._banner.take_back(self._troubles.lines)
        first: QWidget = getattr(page, "first", page)
        first.setFocus()
        self._once_moved_in(self._tell_focus)

    def _make_room(self, *, bar: bool) -> None:
        """Show the bar or not while no page is seen: what goes need not be laid out again, nor what comes twice."""
        seen = self._stack.currentWidget()
        if seen is not None and self.isVisible() and bar != self._bar.isVisible():
            seen.hide()
            self._bar.setVisible(bar)
            self._column.activate()

    def _cards(self) -> Iterator[object]:
        """Load what the cards further down are painted with, part by part: it takes as long as they. Then show them."""
        yield QtCore.Qt
        yield QtWidgets.QStyle
        from backcoach.ui.widgets import choice

        yield choice
        self._lay_out_first(self._today)
        self._today.show_cards()
        yield self._today

    def _lay_out_first(self, page: QWidget) -> None:
        """Have what comes laid out in one turn, and all that it unfolds and its buttons painted in others; then itself.

        Its pictures are drawn after that.
        """
        self._stack.setUpdatesEnabled(False)
        one_by_one(self, chain(unfolding(page), paint_ahead(self._stack)), self._let_see, NEXT_MS)

    def _let_see(self) -> None:
        self._stack.setUpdatesEnabled(True)

    def _take_in(self, *pages: QWidget) -> None:
        """Give pages a parent as soon as they are built: Python's collector would take them away at any time."""
        for page in pages:
            page.resize(0, 0)  # or what is seen would be painted anew as far as the new one reaches
            self._stack.addWidget(page)
            self._once_moved_in(partial(self._introduce, page))

    def _introduce(self, page: QWidget) -> None:
        """Let a screen reader find a page."""
        from backcoach.ui.announce import Role, read_as

        for part in (page, *page.findChildren(QScrollArea)):
            read_as(part, Role.Grouping)

    def _tell_focus(self) -> None:
        from backcoach.ui.announce import tell_focus

        tell_focus()

    @Slot(str)
    def get_ready(self, routine_id: str) -> None:
        """Show what a routine asks for: after the notice while that is unread, and not at all during a session."""
        routine = self._parts.routine(routine_id)
        if not self._parts.settings.notice_read:
            self._wanted = routine_id
        elif routine and not self.training.running:
            self.training.get_ready(routine)

    @Slot()
    def go_home(self) -> None:
        """Show the start page, up to date."""
        self.start.show_offers()
        self.start.ask_store()
        self.show_page(self.start.page, "today")

    @Slot()
    def show_history(self) -> None:
        """Show what was done before."""
        self.history.refresh()
        self.show_page(self.history.page, "history")

    @Slot()
    def show_exercises(self) -> None:
        """Show all exercises."""
        self.show_page(self.library.page, "exercises")

    @Slot()
    def show_settings(self) -> None:
        """Show what can be set."""
        self.show_page(self.settings.page, "settings")

    def dress(self, theme: Theme) -> None:
        """Change clothes: what was painted in the old colours is painted again."""
        self._parts.theme = theme
        for host in ("welcome", "start", "training", "library", "settings", "history"):
            if host in vars(self):  # the others have painted nothing yet
                getattr(self, host).redraw()

    def come_forward(self, routine: Routine | None = None) -> None:
        """Show this window in front of others, because BackCoach was started a second time."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if routine:
            self._parts.offer(routine)
            self.get_ready(routine.id)

    def tell_trouble(self, part: str, sentence: str) -> None:
        """Say what is missing, unless the page does; an empty sentence takes back what was said of that part."""
        if part == VOICE and "training" in vars(self) and self.training.takes(sentence):
            sentence = ""
        if self._troubles.take(part, sentence):
            self._banner.tell(self._troubles.lines)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let a session under way stand, to be gone on with next time, and save what is not saved yet."""
        self.closing.emit()
        if self._moved_in:
            self._parts.studio.close()
        super().closeEvent(event)

    # -- how it is built

    def _build(self) -> None:
        centre = Centre()
        centre.setObjectName("page")
        centre.painted.connect(self.painted)
        self._today = StartPage()
        self._today.chosen.connect(lambda routine: self._once_moved_in(lambda: self.start.choose(routine)))
        self._stack = QStackedWidget()
        self._bar = Ways(
            (
                ("today", tr("Today"), "T"),
                ("exercises", tr("Exercises"), "E"),
                ("history", tr("History"), "H"),
                ("settings", tr("Settings"), "S"),
            )
        )
        self._bar.asked.connect(self._visit)
        self._column = column(centre, space="0")
        self._column.addWidget(self._bar)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        dress(self)

    @Slot(str)
    def _visit(self, way: str) -> None:
        goes = {
            "today": self.go_home,
            "exercises": self.show_exercises,
            "history": self.show_history,
            "settings": self.show_settings,
        }
        self._once_moved_in(goes[way])

    @Slot()
    def _accept_notice(self) -> None:
        self.settings.take_notice(self._parts.now().date().isoformat())
        self.go_home()
        if self._wanted:
            self.get_ready(self._wanted)

    @Slot(str, int)
    def _change(self, key: str, seconds: int) -> None:
        self.settings.change(key, seconds)

    @Slot(tuple)
    def _avoid(self, flags: tuple[str, ...]) -> None:
        self.settings.take_avoided(flags)
        self.start.show_offers()

    @Slot(int)
    def _set_goal(self, sessions: int) -> None:
        self.settings.take_goal(sessions)
        self.start.show_offers()

    @Slot(str, object)
    def _remember(self, key: str, value: object) -> None:
        """Have the settings remember what was changed on the stage, and show it there at once."""
        self.settings.take_wish(key, value)
        self.training.redraw()

    @Slot(object)
    def _go_on(self, detail: SessionDetail) -> None:
        self.training.go_on(detail)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.tell_trouble(ASKED, sentence)
