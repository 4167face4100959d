"""What a desktop sees of a session, over a real session bus, and what its media keys ask for."""

from __future__ import annotations

import queue
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from backcoach.desktop import bus, mpris
from backcoach.desktop.mpris import Playing
from backcoach.desktop.player import Player

BRIDGE = Playing("Bridge", "Gentle 10", place=4, length=600, position=61.5, running=True)
HERE = DBusAddress(mpris.PATH, mpris.NAME, mpris.PLAYER)


class Desktop:
    """A client on the bus, which waits for news instead of asking again and again."""

    def __init__(self) -> None:
        self.line: DBusConnection = open_dbus_connection("SESSION")
        self.bus = Proxy(message_bus, self.line, timeout=10)
        self.wishes: queue.Queue[str] = queue.Queue()

    def watch(self, **rule: Any) -> MatchRule:
        found = MatchRule(type="signal", **rule)
        self.bus.AddMatch(found)
        return found

    def meet(self, player: Player, playing: Playing) -> None:
        """Let a player begin, and wait until it has its name."""
        rule = self.watch(member="NameOwnerChanged")
        with self.line.filter(rule, bufsize=10) as news:
            player.begin(playing, self.wishes.put)
            while not self.line.recv_until_filtered(news, timeout=10).body[0].startswith(mpris.NAME):
                pass

    def part(self, player: Player) -> None:
        """Let a player end, and wait until its name is gone."""
        rule = MatchRule(type="signal", member="NameOwnerChanged")
        with self.line.filter(rule, bufsize=10) as news:
            player.end()
            while self.line.recv_until_filtered(news, timeout=10).body[::2] != (mpris.NAME, ""):
                pass

    def get(self, name: str, interface: str = mpris.PLAYER) -> Any:
        return self.call(Properties(DBusAddress(mpris.PATH, mpris.NAME, interface)).get(name))[0][1]

    def call(self, message: Message) -> tuple[Any, ...]:
        answer: tuple[Any, ...] = unwrap_msg(self.line.send_and_get_reply(message, timeout=10))
        return answer


@pytest.fixture
def desktop(private_bus: str) -> Iterator[Desktop]:
    assert private_bus
    client = Desktop()
    yield client
    client.line.close()


@pytest.fixture
def player(desktop: Desktop) -> Iterator[Player]:
    player = Player()
    desktop.meet(player, BRIDGE)
    yield player
    player.end()


def playerctl(*arguments: str) -> str:
    command = ["playerctl", "--player=backcoach", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout.strip()


@pytest.mark.parametrize(
    ("command", "wish"),
    [
        ("play-pause", "PlayPause"),
        ("play", "Play"),
        ("pause", "Pause"),
        ("next", "Next"),
        ("previous", "Previous"),
        ("stop", "Stop"),
    ],
)
def test_a_media_key_becomes_a_wish(player: Player, desktop: Desktop, command: str, wish: str) -> None:
    player.show(replace(BRIDGE, running=command != "play"))
    playerctl(command)

    assert desktop.wishes.get(timeout=10) == wish
    assert desktop.wishes.empty()


@pytest.mark.usefixtures("player")
def test_a_desktop_sees_what_is_being_done(desktop: Desktop) -> None:
    assert playerctl("status") == "Playing"
    assert playerctl("metadata", "--format", "{{title}} | {{album}} | {{duration(mpris:length)}}") == (
        "Bridge | Gentle 10 | 10:00"
    )
    assert desktop.get("Position") == 61_500_000


def test_a_desktop_is_told_what_changes(player: Player, desktop: Desktop) -> None:
    rule = desktop.watch(member="PropertiesChanged")
    with desktop.line.filter(rule, bufsize=10) as news:
        player.show(replace(BRIDGE, position=62.5))  # time alone is no news
        player.show(replace(BRIDGE, position=62.5, running=False))
        first = desktop.line.recv_until_filtered(news, timeout=10).body
        player.show(replace(BRIDGE, position=62.5, running=False, title="Clams", place=5))
        second = desktop.line.recv_until_filtered(news, timeout=10).body

    assert first == (mpris.PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
    assert second[1]["Metadata"][1]["xesam:title"] == ("s", "Clams")
    assert second[1]["Metadata"][1]["mpris:trackid"] == ("o", "/org/backcoach/step/5")
    assert desktop.get("Position") == 62_500_000


def test_a_desktop_is_told_of_a_jump(player: Player, desktop: Desktop) -> None:
    rule = desktop.watch(member="Seeked")
    with desktop.line.filter(rule, bufsize=10) as news:
        player.show(replace(BRIDGE, position=40.0))

        assert desktop.line.recv_until_filtered(news, timeout=10).body == (40_000_000,)


@pytest.mark.usefixtures("player")
def test_all_that_a_player_must_have_is_there(desktop: Desktop) -> None:
    root = desktop.call(
        new_method_call(DBusAddress(mpris.PATH, mpris.NAME, mpris.PROPERTIES), "GetAll", "s", (mpris.ROOT,))
    )

    assert set(root[0]) == {
        "CanQuit", "CanRaise", "HasTrackList", "Identity", "DesktopEntry", "SupportedUriSchemes", "SupportedMimeTypes",
    }  # fmt: skip
    needed = "PlaybackStatus Rate Metadata Volume Position MinimumRate MaximumRate CanGoNext CanGoPrevious CanPlay"
    for name in [*needed.split(), "CanPause", "CanSeek", "CanControl"]:
        desktop.get(name)


@pytest.mark.usefixtures("player")
def test_what_it_cannot_do_is_said_to_the_desktop(desktop: Desktop) -> None:
    for call in (
        new_method_call(HERE, "Dance"),
        Properties(HERE).get("Colour"),
        Properties(HERE).set("Volume", "d", 0.5),
    ):
        with pytest.raises(DBusErrorResponse):
            desktop.call(call)
    desktop.call(new_method_call(HERE, "Seek", "x", (1,)))  # allowed to be asked, and without effect
    assert desktop.wishes.empty()


def test_the_name_is_given_back(player: Player, desktop: Desktop) -> None:
    assert desktop.bus.NameHasOwner(mpris.NAME) == (1,)
    desktop.part(player)

    assert desktop.bus.NameHasOwner(mpris.NAME) == (0,)


@pytest.mark.usefixtures("player")
def test_a_second_backcoach_has_a_name_of_its_own(desktop: Desktop) -> None:
    another = Player()
    desktop.meet(another, BRIDGE)
    (names,) = desktop.bus.ListNames()
    another.end()

    assert len([name for name in names if name.startswith(mpris.NAME)]) == 2


def test_without_a_bus_there_is_no_player_and_no_trouble() -> None:
    player = Player()
    player.begin(BRIDGE, lambda _wish: None)
    player.show(replace(BRIDGE, running=False))
    player.end()

    assert "no session bus" in bus.found()


@pytest.mark.usefixtures("private_bus")
def test_with_a_bus_the_doctor_says_what_it_is_good_for() -> None:
    assert "MPRIS" in bus.found()
