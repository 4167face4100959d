"""The session bus of Linux desktops, D-Bus: where their other programs can be talked to.

The library is imported only when somebody talks, which is not before a session begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backcoach.language import tr

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

DESKTOP_ENTRY = "backcoach"  # what the desktop calls this program
PATIENCE = 2.0  # seconds a service gets to answer


def session_bus() -> DBusConnection:
    """Return a line to the session bus; raise whatever is in the way of that: no library, no bus, no answer."""
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - see above

    return open_dbus_connection("SESSION", auth_timeout=PATIENCE)


def ask(
    line: DBusConnection, service: str, path: str, method: str, kinds: str, values: tuple[Any, ...]
) -> tuple[Any, ...]:
    """Call a method of a service that runs already, and return its answer; raise when it has none."""
    from jeepney import DBusAddress, MessageFlag, new_method_call  # noqa: PLC0415 - see above
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    call = new_method_call(DBusAddress(path, service, service), method, kinds, values)
    call.header.flags = MessageFlag.no_auto_start
    answer: tuple[Any, ...] = unwrap_msg(line.send_and_get_reply(call, timeout=PATIENCE))
    return answer


def found() -> str:
    """Return what the session bus is good for here, in words."""
    try:
        session_bus().close()
    except Exception:  # noqa: BLE001 - see session_bus
        return tr("no session bus: media keys steer a session only while its window has the focus")
    return tr("media keys steer a session through MPRIS")
