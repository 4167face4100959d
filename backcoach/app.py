"""The one place that builds the real parts and hands them to each other.

The order is for the eye: first what the first page needs (plain files), then the window, and only when that has been
painted the database thread and the voice.
"""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from backcoach.coach.routine import Routine
from backcoach.content.notice import load_notice
from backcoach.desktop import dictionary
from backcoach.desktop.awake import Awake
from backcoach.desktop.cache import Cache
from backcoach.desktop.clock import coach_clock
from backcoach.desktop.favour import Favours
from backcoach.desktop.folders import DataFolder
from backcoach.desktop.instance import Instance, claim
from backcoach.desktop.logfile import write_log
from backcoach.desktop.undisturbed import Undisturbed
from backcoach.errors import AlreadyRunning, BackCoachError
from backcoach.shelf import Shelf
from backcoach.store import settings_file
from backcoach.store.store import Store
from backcoach.ui.application import (
    SignalWatch,
    Wardrobe,
    log_qt_messages,
    make_application,
    show_faults,
)
from backcoach.ui.background import Mailbox
from backcoach.ui.parts import Parts
from backcoach.ui.theme import Theme
from backcoach.ui.window import MainWindow
from backcoach.voice import wording
from backcoach.voice.process import VoiceProcess

_log = logging.getLogger(__name__)


@dataclass
class _Callbacks:
    """What other threads may tell the window once there is one."""

    mailbox: Mailbox
    window: MainWindow | None = None

    def trouble(self, part: str, sentence: str) -> None:
        """Tell the window what is missing."""
        self.mailbox.post(lambda: self.window.tell_trouble(part, sentence) if self.window else None)

    def heard(self, kind: str, text: str, why: str, trouble: str) -> None:
        """Tell the window what became of a cue: one that should have been heard and was not is shown large."""
        self.trouble("voice", trouble)
        if kind == "unheard" and why not in wording.GAVE_WAY:
            self.mailbox.post(lambda: self.window.training.show_unheard(text) if self.window else None)

    def show(self, shelf: Shelf, message: str) -> None:
        """Bring the window to the front: "show" or "show ROUTINE"."""
        self.mailbox.post(lambda: _come_forward(self.window, shelf, message.partition(" ")[2]))


def run_window(data_dir: Path | None, routine: str | None) -> int:
    """Open the window and stay until it is closed.

    Args:
        data_dir: where everything is kept; the usual place when None.
        routine: id of a routine, or path of a routine file, to get ready for at once.

    Returns:
        The exit code: 0 also when another BackCoach was already open and has been brought to the front.

    Raises:
        BackCoachError: a sentence for the user; the data folder or a file that comes with BackCoach cannot be used.
    """
    folder = DataFolder.find(data_dir)
    folder.create()
    sentences: list[str] = []
    shelf = Shelf(folder, sentences.append)
    dictionary.use(lambda: shelf.settings.language)
    wanted = shelf.find(routine) if routine else None  # a wrong name is told before any window opens
    app = make_application()
    calls = _Callbacks(Mailbox())
    try:
        instance = claim(folder.path, f"show {_name(routine)}".strip())
    except AlreadyRunning as already:
        sys.stderr.write(f"{already}\n")
        return 0
    instance.listen(partial(calls.show, shelf))
    write_log(folder)
    log_qt_messages()
    show_faults()
    wardrobe = Wardrobe(app, shelf.settings.theme, shelf.settings.text_size)
    parts = _build(shelf, wardrobe.theme, calls)
    if wanted:
        parts.offer(wanted)
    window = calls.window = MainWindow(parts)
    wardrobe.changed.connect(window.dress)
    window.look_wanted.connect(wardrobe.wear)
    sentences.append(instance.note)
    window.painted.connect(partial(_after_first_paint, parts, window, sentences, wanted))
    window.show()
    signals = SignalWatch(app)
    try:
        return int(app.exec())
    finally:
        _let_go(parts, instance)
        signals.close()


def _build(shelf: Shelf, theme: Theme, calls: _Callbacks) -> Parts:
    """Read what the first page needs and make the parts; nothing heavy is loaded yet."""
    settings = shelf.settings
    voice = VoiceProcess(
        cache=shelf.folder.phrases,
        read=shelf.words.reading.aloud,
        on_event=lambda kind, text, why: calls.heard(kind, text, why, voice.trouble()),
    )
    voice.follow(settings)
    store = Store(
        shelf.folder.history, on_trouble=partial(calls.trouble, "history"), on_notice=partial(calls.trouble, "notice")
    )
    return Parts(
        library=shelf.library,
        routines=(*shelf.own, *shelf.ready_made),
        words=shelf.words,
        notice=load_notice(),
        settings=settings,
        store=store,
        voice=voice,
        clock=coach_clock(),
        now=lambda: datetime.now().astimezone(),
        save=lambda wanted: settings_file.save(wanted, shelf.folder.settings),
        awake=Favours(Awake(partial(calls.trouble, "awake")), Undisturbed()),
        mailbox=calls.mailbox,
        theme=theme,
        cache=Cache(shelf.folder.cache),
    )


def _after_first_paint(parts: Parts, window: MainWindow, sentences: list[str], wanted: Routine | None) -> None:
    """Start what takes time, now that there is something to look at."""
    window.painted.disconnect()
    parts.store.open()
    parts.voice.start()
    window.tell_trouble("files", "  ".join(sentence for sentence in sentences if sentence))

    def take_side(last: object) -> None:
        if last is not None:
            parts.first_side = parts.first_side.other if last is parts.first_side else parts.first_side

    parts.mailbox.when_done(parts.store.last_first_side(), take_side, lambda _sentence: None)
    window.start.ask_store()
    if wanted:
        window.get_ready(wanted.id)


def _name(routine: str | None) -> str:
    """Return a routine's name as another process understands it, wherever that was started."""
    return os.path.abspath(routine) if routine and os.path.isfile(routine) else routine or ""  # noqa: PTH100, PTH113


def _come_forward(window: MainWindow | None, shelf: Shelf, routine: str) -> None:
    """Show the window, getting ready for a routine if one was named."""
    if window is None:
        return
    try:
        wanted = shelf.find(routine) if routine else None
    except BackCoachError as error:
        window.tell_trouble("asked", str(error))
        wanted = None
    window.come_forward(wanted)


def _let_go(parts: Parts, instance: Instance) -> None:
    parts.voice.close()
    parts.awake.close()
    if not parts.store.close():
        _log.error("The history could not be closed in time.")
    instance.release()
