"""Opens the window, and has everything behind it brought in.

The order is for the eye. What the first page showed last is plain data (`ui/front.py`), so it is painted before
anything else is loaded or read; the rest (`furnish.py`) follows in a thread. Only where it is not known what the first
page shows is it the other way round. Whatever is imported here is waited for at every start (docs/decisions/0011).
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from backcoach.desktop import dictionary
from backcoach.desktop.folders import DataFolder
from backcoach.desktop.instance import Instance, claim
from backcoach.errors import AlreadyRunning
from backcoach.ui.application import Wardrobe, make_application, show_faults
from backcoach.ui.background import Mailbox
from backcoach.ui.front import expected
from backcoach.ui.window import MainWindow

if TYPE_CHECKING:
    from backcoach.furnish import House

TURN = 0.0002
"""Seconds after which a thread that is at work lets the window's have its turn.

Nearly every call of Qt gives Python away and asks for it back, so that beside a thread that imports or draws, the
window waits for a turn hundreds of times a page. With Python's own 5 ms pages were built four times as slowly as
alone; so it is twice (docs/decisions/0015).
"""


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
    opening = Opening(folder, routine)
    app = make_application()
    sys.setswitchinterval(TURN)
    try:
        instance = claim(folder.path, f"show {_name(routine)}".strip())
    except AlreadyRunning as already:
        sys.stderr.write(f"{already}\n")
        return 0
    show_faults()
    opening.show(Wardrobe(app, *opening.look, contrast=opening.contrast), instance)
    try:
        return int(app.exec())
    finally:
        opening.close()
        instance.release()


class Opening:
    """The way from a window that is seen to one that does everything.

    Attributes:
        look: theme and text size as they are set.
        contrast: whether there was high contrast the last time.
    """

    def __init__(self, folder: DataFolder, routine: str | None) -> None:
        """Find out what is seen first.

        Raises:
            BackCoachError: there is no such routine, or a file that comes with BackCoach cannot be used.
        """
        self._folder = folder
        self._house: House | None = None
        self._fault: BaseException | None = None
        self._thread: threading.Thread | None = None
        self._front = None if routine else expected(folder)
        self.contrast = self._front is not None and self._front.contrast
        if self._front is None:
            settings = self._furnish(Mailbox(), routine).parts.settings
            self.look = (settings.theme, settings.text_size)
        else:
            language = self._front.language
            dictionary.use(lambda: language)
            self.look = (self._front.theme, self._front.text_size)

    def show(self, wardrobe: Wardrobe, instance: Instance) -> None:
        """Show the window, and see to it that all the rest follows."""
        self._wardrobe, self._instance = wardrobe, instance
        self._window = MainWindow()
        if self._house is not None:
            self._house.let_in(self._window, wardrobe)
            self._window.painted.connect(self._attend)
        else:
            board = self._front.board if self._front else None
            if board:
                self._window.show_today(board)
                self._window.filled.connect(self._furnish_beside)
            else:
                self._show_notice()
                self._window.painted.connect(self._furnish_beside)
        self._window.painted.connect(wardrobe.follow)
        self._window.show()

    def _show_notice(self) -> None:
        from backcoach.content.notice import load_notice  # noqa: PLC0415 - needed once, by somebody new

        self._window.show_notice(load_notice())

    def close(self) -> None:
        """Let go of everything; raise what has kept the house from being furnished."""
        if self._thread is not None:
            self._thread.join()
        if self._house is not None:
            self._house.close()
        if self._fault is not None:
            raise self._fault

    def _furnish(self, mailbox: Mailbox, routine: str | None = None) -> House:
        from backcoach.furnish import House  # noqa: PLC0415 - it brings all the rest with it

        self._house = House(self._folder, mailbox, routine)
        return self._house

    def _furnish_beside(self) -> None:
        mailbox = Mailbox()

        def furnish() -> None:
            try:
                self._furnish(mailbox).load_pages()
            except BaseException as fault:  # noqa: BLE001 - raised again in the end, where somebody hears of it
                self._fault = fault
            mailbox.post(self._arrive)

        self._thread = threading.Thread(target=furnish, name="backcoach-furnish")
        self._thread.start()

    def _arrive(self) -> None:
        if self._house is None:
            self._window.close()
        else:
            self._house.let_in(self._window, self._wardrobe)
            self._attend()

    def _attend(self) -> None:
        if self._house is not None:
            self._house.attend(self._instance)


def _name(routine: str | None) -> str:
    """Return a routine's name as another process understands it, wherever that was started."""
    return os.path.abspath(routine) if routine and os.path.isfile(routine) else routine or ""  # noqa: PTH100, PTH113
