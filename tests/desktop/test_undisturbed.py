"""Notifications wait while a session runs, on a desktop that can be asked for that."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_call, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection

from backcoach.desktop.undisturbed import PATH, REASON, SERVICE, Undisturbed

ENOUGH = "Enough"


class Notifications:
    """The service of a desktop: notes what it is asked, and does as Plasma does or refuses as others do."""

    def __init__(self, *, allows: bool) -> None:
        self.asked: queue.Queue[tuple[Any, ...]] = queue.Queue()
        self._allows = allows
        self._line = open_dbus_connection("SESSION")
        Proxy(message_bus, self._line, timeout=10).RequestName(SERVICE)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        with open_dbus_connection("SESSION") as line:
            line.send_and_get_reply(new_method_call(DBusAddress(PATH, SERVICE, SERVICE), ENOUGH), timeout=10)
        self._thread.join(10)
        self._line.close()

    def _serve(self) -> None:
        method = ""
        while method != ENOUGH:
            call = self._line.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            method = call.header.fields[HeaderFields.member]
            self.asked.put((method, *call.body))
            if method == "Inhibit" and not self._allows:
                self._line.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
            else:
                self._line.send(new_method_return(call, *(("u", (7,)) if method == "Inhibit" else ())))


@pytest.fixture
def undisturbed() -> Iterator[Undisturbed]:
    asked = Undisturbed()
    yield asked
    asked.close()
    asked._thread.shutdown()


@pytest.fixture
def desktop(private_bus: str) -> Iterator[Notifications]:
    assert private_bus
    service = Notifications(allows=True)
    yield service
    service.close()


def test_it_is_asked_for_and_taken_back(desktop: Notifications, undisturbed: Undisturbed) -> None:
    undisturbed.hold()
    assert desktop.asked.get(timeout=10) == ("Inhibit", "backcoach", REASON, {})
    undisturbed.release()
    assert desktop.asked.get(timeout=10) == ("UnInhibit", 7)
    undisturbed.hold()
    assert desktop.asked.get(timeout=10)[0] == "Inhibit"
    undisturbed.release()
    assert desktop.asked.get(timeout=10) == ("UnInhibit", 7)


@pytest.mark.usefixtures("private_bus")
def test_a_desktop_that_refuses_is_asked_once(undisturbed: Undisturbed) -> None:
    desktop = Notifications(allows=False)
    for _ in range(3):
        undisturbed.hold()
        undisturbed.release()
    undisturbed._thread.submit(lambda: None).result(10)
    desktop.close()

    assert [method for method, *_ in desktop.asked.queue] == ["Inhibit", ENOUGH]


@pytest.mark.parametrize("bus", ["private_bus", "own_data_dir"], ids=["nobody there", "no bus"])
def test_where_nobody_can_be_asked_nothing_happens(
    bus: str, request: pytest.FixtureRequest, undisturbed: Undisturbed
) -> None:
    request.getfixturevalue(bus)
    undisturbed.hold()
    undisturbed.release()

    assert undisturbed._thread.submit(lambda: undisturbed._refused).result(10)
