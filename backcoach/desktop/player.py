"""A session as the desktop's media player (MPRIS), so that media keys and headset buttons steer it from anywhere.

Desktops such as GNOME and KDE do not send media keys to the window in front, but to the programs that answer to the
name org.mpris.MediaPlayer2.*: https://specifications.freedesktop.org/mpris-spec/. BackCoach has that name while a
session lasts. A thread of its own answers the desktop; without a session bus there is simply no player.
"""

from __future__ import annotations

import logging
import os
import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from backcoach.desktop import bus, mpris

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_log = logging.getLogger(__name__)


class Player:
    """Shows a session to the desktop. Never blocks, never raises."""

    def __init__(self) -> None:
        self._service: _Service | None = None

    def begin(self, playing: mpris.Playing, on_call: Callable[[str], None]) -> None:
        """Be a player from now on; `on_call` gets the desktop's wishes, "PlayPause" for instance, in another thread."""
        self.end()
        self._service = _Service(playing, on_call)

    def show(self, playing: mpris.Playing) -> None:
        """Show how the session is now; may be called as often as one likes."""
        if self._service is not None:
            self._service.show(playing)

    def end(self) -> None:
        """Be none any longer."""
        service, self._service = self._service, None
        if service is not None:
            service.end()


class _Service:
    """One session's thread on the bus."""

    def __init__(self, playing: mpris.Playing, on_call: Callable[[str], None]) -> None:
        self._playing, self._on_call = playing, on_call
        self._over = self._jumped = False
        self._bell, self._wire = socket.socketpair()  # rung by the window's thread, heard by this one's
        self._bell.setblocking(False)  # noqa: FBT003 - its only argument
        self._thread = threading.Thread(target=self._run, name="backcoach-player", daemon=True)
        self._thread.start()

    def show(self, playing: mpris.Playing) -> None:
        before, self._playing = self._playing, playing
        self._jumped |= mpris.jumped(before, playing)
        if self._jumped or mpris.changed(before, playing):
            self._ring()

    def end(self) -> None:
        self._over = True
        self._ring()

    def _ring(self) -> None:
        with suppress(OSError):  # a bell that nobody has heard yet need not be rung twice; nor one that is gone
            self._bell.send(b"!")

    def _run(self) -> None:
        try:
            with bus.session_bus() as line:
                self._serve(line)
        except Exception as error:  # noqa: BLE001 - whatever a bus does, the session goes on
            _log.info("Media keys do not reach BackCoach through the desktop: %r", error)
        finally:
            self._bell.close()
            self._wire.close()

    def _serve(self, line: DBusConnection) -> None:
        told = self._playing
        _take_name(line)
        while not self._over:
            with suppress(TimeoutError):  # nothing more has come that wants an answer
                while True:
                    self._answer(line, line.receive(timeout=0))
            told = self._tell(line, told)
            ready, _, _ = select.select([line.sock, self._wire], [], [])
            if self._wire in ready:
                self._wire.recv(64)

    def _tell(self, line: DBusConnection, told: mpris.Playing) -> mpris.Playing:
        """Tell the desktop what is not as it was told; return what it knows now."""
        now = self._playing
        if changes := mpris.changed(told, now):
            line.send(mpris.change(changes))
        if self._jumped:
            self._jumped = False
            line.send(mpris.jump(now))
        return now

    def _answer(self, line: DBusConnection, message: Message) -> None:
        answer, wish = mpris.answer(message, self._playing)
        if answer is not None:
            line.send(answer)
        if wish and not self._over:
            self._on_call(wish)


def _take_name(line: DBusConnection) -> None:
    """Take the name of the player; another one if another BackCoach has it."""
    from jeepney import message_bus  # noqa: PLC0415 - see bus
    from jeepney.io.blocking import Proxy  # noqa: PLC0415

    owner, do_not_queue = 1, 4
    names = Proxy(message_bus, line, timeout=bus.PATIENCE)
    (answer,) = names.RequestName(mpris.NAME, do_not_queue)
    if answer != owner:
        names.RequestName(f"{mpris.NAME}.instance{os.getpid()}", do_not_queue)
