"""Keeps other programs' notifications from covering the stage, where a desktop can be asked for that.

KDE Plasma can: `Inhibit` of org.freedesktop.Notifications, an addition of its own to that service. What else is known
of other desktops and systems stands in docs/platforms.md. Notifications are kept by the desktop meanwhile, and shown
when the session pauses or ends; whoever refuses does so in silence, since nothing is worse than before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from backcoach.desktop import bus
from backcoach.desktop.favour import Favour
from backcoach.language import mark, tr

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
REASON = mark("An exercise session is running")


@dataclass(frozen=True, slots=True)
class _Granted:
    active: bool = True


class Undisturbed(Favour):
    """Holds notifications back."""

    def __init__(self) -> None:
        super().__init__("undisturbed", _inhibited, lambda: None)


@contextmanager
def _inhibited() -> Iterator[_Granted]:
    with bus.session_bus() as line:  # the desktop takes it back by itself when this line ends
        (cookie,) = bus.ask(line, SERVICE, PATH, "Inhibit", "ssa{sv}", (bus.DESKTOP_ENTRY, tr(REASON), {}))
        yield _Granted()
        bus.ask(line, SERVICE, PATH, "UnInhibit", "u", (cookie,))
