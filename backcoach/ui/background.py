"""Brings answers from other threads to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot

from backcoach.errors import BackCoachError

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class Mailbox(QObject):
    """Runs small jobs on the thread it lives on, whoever posts them."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, QtCore.Qt.ConnectionType.QueuedConnection)

    def post(self, job: Callable[[], None]) -> None:
        """Run a job soon on this object's thread; may be called from any thread, also after the window is gone."""
        try:
            self._posted.emit(job)
        except RuntimeError:
            return  # the window was closed meanwhile; nobody is waiting for the answer

    def when_done(self, future: Future[T], answer: Callable[[T], None], trouble: Callable[[str], None]) -> None:
        """Hand the result of a future to `answer`, or the sentence of what went wrong to `trouble`."""

        def deliver(done: Future[T]) -> None:
            error = done.exception()
            if error is None:
                self.post(lambda: answer(done.result()))
            elif isinstance(error, BackCoachError):
                self.post(lambda: trouble(str(error)))
            else:
                self.post(lambda: _raise(error))

        future.add_done_callback(deliver)

    @Slot(object)
    def _run(self, job: Callable[[], Any]) -> None:
        job()


def _raise(error: BaseException) -> None:
    """Let a fault of ours surface on the window's thread, where the hook for such things is."""
    raise error
