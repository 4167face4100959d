"""Builds the real parts, hands them to each other, and joins them to the window.

All of this is loaded beside the window that is seen already (`app.py`), wherever that can be shown without it.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime
from functools import partial
from importlib import import_module

from backcoach.coach.routine import Routine
from backcoach.content.notice import load_notice
from backcoach.desktop import calls, dictionary  # noqa: F401 - for `listen`, which would load it in the window's thread
from backcoach.desktop.awake import Awake
from backcoach.desktop.cache import Cache
from backcoach.desktop.clock import coach_clock
from backcoach.desktop.favour import Favours
from backcoach.desktop.folders import DataFolder
from backcoach.desktop.instance import Instance
from backcoach.desktop.logfile import write_log
from backcoach.desktop.undisturbed import Undisturbed
from backcoach.errors import BackCoachError
from backcoach.shelf import Shelf
from backcoach.store import settings_file
from backcoach.store.store import Store
from backcoach.ui import icons
from backcoach.ui.application import Wardrobe, log_qt_messages
from backcoach.ui.background import Mailbox
from backcoach.ui.courtesy import COURTESY
from backcoach.ui.drawing import jobs
from backcoach.ui.front import Front, forget, keep
from backcoach.ui.parts import Parts
from backcoach.ui.rubbish import keep_to_this_thread
from backcoach.ui.signals import SignalWatch
from backcoach.ui.theme import load_theme
from backcoach.ui.troubles import ASKED
from backcoach.ui.window import MainWindow
from backcoach.voice import wording
from backcoach.voice.process import VoiceProcess

_log = logging.getLogger(__name__)


class House:
    """Everything behind one window: made in any thread, then the window is let in, then it begins.

    Attributes:
        window: that was let in.
        sentences: about files that cannot be used, which is no reason to give up.
    """

    def __init__(self, folder: DataFolder, mailbox: Mailbox, routine: str | None = None) -> None:
        """Read everything and make the parts.

        Args:
            folder: where everything is kept.
            mailbox: takes what other threads tell to the window's.
            routine: id of a routine, or path of a routine file, to get ready for at once.

        Raises:
            ContentError: there is no such routine, or something is wrong in the files that come with BackCoach.
        """
        self.window: MainWindow | None = None
        self.sentences: list[str] = []
        self.shelf = Shelf(folder, self.sentences.append)
        dictionary.use(lambda: self.shelf.settings.language)
        self._mailbox = mailbox
        self._wanted = self.shelf.find(routine) if routine else None
        self._signals: SignalWatch | None = None
        self.parts = self._parts()
        self.parts.studio.on_trouble = partial(self.trouble, "pictures")
        if self._wanted:
            self.parts.offer(self._wanted)
        for offered in self.parts.routines:
            self.parts.timeline(offered)  # laid out here, so that the window need not wait for it

    def load_pages(self) -> None:
        """Load what is behind pages and a session, in any thread, so that nobody waits for it at the first click."""
        from backcoach.ui.hosts import history, library, settings, start, training  # noqa: F401, PLC0415 - see above

        for asked in ("wakepy", "jeepney.io.blocking"):
            with suppress(ImportError):  # which whoever asks for it deals with
                import_module(asked)
        icons.load()

    def let_in(self, window: MainWindow, wardrobe: Wardrobe) -> None:
        """Join the parts to the window and to what dresses it."""
        self.window = window
        self.parts.theme = wardrobe.theme
        wardrobe.changed.connect(window.dress)
        window.look_wanted.connect(wardrobe.wear)
        window.move_in(self.parts)

    def attend(self, instance: Instance) -> None:
        """Answer what comes from outside, which is a second start or a signal; keep a log; bring in what is left.

        That comes one after the other: the pages of a session, the history, what a session needs besides. Python
        runs one thread at a time, so each that loads something beside the window makes it slower.
        """
        log_qt_messages()
        self._signals = SignalWatch()
        self.parts.studio.draw(self.load_pages).add_done_callback(self._build_ahead)
        self.parts.studio.draw(lambda: self._settle_in(instance))

    def _settle_in(self, instance: Instance) -> None:
        """Do beside the window what may wait for the disk."""
        write_log(self.shelf.folder)
        forget(self.shelf.folder)
        instance.listen(self.show)
        self.trouble("instance", instance.note)

    def begin(self) -> None:
        """Start what takes time, now that there is something to look at."""
        window, parts = self.window, self.parts
        if window is None:
            return
        parts.store.open()
        parts.voice.start()
        window.tell_trouble("files", "\n".join(sentence for sentence in self.sentences if sentence))
        parts.mailbox.when_done(parts.store.last_first_side(), self._take_side, lambda _sentence: None)
        window.start.ask_store()
        if self._wanted:
            window.get_ready(self._wanted.id)

    def show(self, message: str) -> None:
        """Bring the window to the front, from any thread: "show" or "show ROUTINE"."""
        self._mailbox.post(lambda: self._come_forward(message.partition(" ")[2]))

    def trouble(self, part: str, sentence: str) -> None:
        """Tell the window what is missing, from any thread."""
        self._mailbox.post(lambda: self.window.tell_trouble(part, sentence) if self.window else None)

    def close(self) -> None:
        """Let go of everything, and keep what is seen first for the next time."""
        self._keep_front()
        self.parts.voice.close()
        self.parts.awake.close()
        if not self.parts.store.close():
            _log.error("The history could not be closed in time.")
        if self._signals is not None:
            self._signals.close()

    def _build_ahead(self, loaded: Future[None]) -> None:
        """Build the pages of a session, in the window's thread, so that nobody waits for them at the first click."""
        window = self.window
        if window is not None and not loaded.cancelled():
            self._mailbox.post(lambda: window.build_ahead(lambda: COURTESY.afterwards(window, self._begin)))

    def _begin(self) -> None:
        COURTESY.introduce()
        self.begin()
        self.parts.store.flush().add_done_callback(lambda _answered: self.parts.studio.draw(self._load_rest))

    def _load_rest(self) -> None:
        """Have the process that draws load what it needs; then there is nothing more to come."""
        self.parts.studio.ask(jobs.load)
        self._mailbox.post(lambda: keep_to_this_thread(self.window) if self.window else None)  # it has waited until now

    def _keep_front(self) -> None:
        """Keep what is seen first, unless a session was left: the next start offers that one before anything else."""
        settings = self.parts.settings
        if self.window is not None and settings.notice_read and not self.window.left_session:
            board = self.window.start.board()
            if board is not None:
                contrast = self.parts.theme.name.startswith("contrast")
                keep(Front(settings.language, settings.theme, settings.text_size, contrast, board), self.shelf.folder)

    def _take_side(self, last: object) -> None:
        parts = self.parts
        if last is not None:
            parts.first_side = parts.first_side.other if last is parts.first_side else parts.first_side

    def _come_forward(self, routine: str) -> None:
        window = self.window
        if window is None:
            return
        wanted: Routine | None = None
        try:
            wanted = self.shelf.find(routine) if routine else None
        except BackCoachError as error:
            window.tell_trouble(ASKED, str(error))
        window.come_forward(wanted)

    def _heard(self, kind: str, text: str, why: str) -> None:
        """Tell the window what became of a cue: one that should have been heard and was not is shown large."""
        self.trouble("voice", self.parts.voice.trouble())
        if kind == "unheard" and why not in wording.GAVE_WAY:
            self._mailbox.post(lambda: self.window.training.show_unheard(text) if self.window else None)

    def _parts(self) -> Parts:
        shelf = self.shelf
        voice = VoiceProcess(cache=shelf.folder.phrases, read=shelf.words.reading.aloud, on_event=self._heard)
        voice.follow(shelf.settings)
        return Parts(
            library=shelf.library,
            routines=(*shelf.own, *shelf.ready_made),
            words=shelf.words,
            notice=load_notice(),
            settings=shelf.settings,
            store=Store(
                shelf.folder.history,
                on_trouble=partial(self.trouble, "history"),
                on_notice=partial(self.trouble, "notice"),
            ),
            voice=voice,
            clock=coach_clock(),
            now=lambda: datetime.now().astimezone(),
            save=lambda wanted: settings_file.save(wanted, shelf.folder.settings),
            awake=Favours(Awake(partial(self.trouble, "awake")), Undisturbed()),
            mailbox=self._mailbox,
            theme=load_theme("light"),  # until it is known what the window wears
            cache=Cache(shelf.folder.cache),
        )
