"""Ends the program on Ctrl-C, a hang-up and a request to terminate, also while it is idle."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication


class SignalWatch:
    """Closes the windows on Ctrl-C, a hang-up and a request to terminate, as long as it is not closed itself.

    Python handles signals only while it runs, and an idle window runs no Python. So each signal writes its number to
    a socket, and Qt wakes up for that. The socket must outlive this: its number, once closed, may come to mean any
    other file, which the next signal would then write into.
    """

    def __init__(self) -> None:
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)  # noqa: FBT003 - its only argument
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self.pending)
        signal.set_wakeup_fd(self._writer.fileno())
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # not every system has all of them
            number = getattr(signal, name, None)
            if number is not None and (name != "SIGHUP" or signal.getsignal(number) is signal.SIG_DFL):  # for nohup
                signal.signal(number, lambda *_: QApplication.closeAllWindows())

    def close(self) -> None:
        """Leave signals to Python again."""
        signal.set_wakeup_fd(-1)  # before the socket goes
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def pending(self) -> bytes:
        """Return the numbers of the signals that have come since this was last asked."""
        return self._reader.recv(64)
