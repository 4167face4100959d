"""What a session is in the words of MPRIS, and what is to be answered to a desktop. Plain data: no thread, no bus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from backcoach.desktop.bus import DESKTOP_ENTRY

if TYPE_CHECKING:
    from jeepney import Message

NAME = "org.mpris.MediaPlayer2.backcoach"
PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
WISHES = ("PlayPause", "Play", "Pause", "Stop", "Next", "Previous")
WITHOUT_EFFECT = ("Raise", "Quit", "Seek", "SetPosition", "OpenUri")  # as CanQuit, CanSeek and so on have told
LONGEST_STEP = 1.5  # seconds from one position to the next, when nothing but time has passed

Variant = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Playing:
    """What a desktop may show of a session.

    Attributes:
        title: what is being done.
        album: the routine it is part of.
        place: of what is being done among all that is to do; another one is another "track".
        length, position: of the whole session, in seconds.
        running: whether time runs.
    """

    title: str
    album: str
    place: int
    length: float
    position: float
    running: bool


def changed(before: Playing, now: Playing) -> Mapping[str, Variant]:
    """Return the properties that a desktop has to be told of; not the position, which it asks for itself."""
    then, is_now = _moving(before), _moving(now)
    return {name: value for name, value in is_now.items() if then[name] != value}


def jumped(before: Playing, now: Playing) -> bool:
    """Tell whether the position is another than time alone has made it."""
    return not -0.01 <= now.position - before.position <= LONGEST_STEP


def jump(playing: Playing) -> Message:
    """Return the news that the position has jumped."""
    from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - see bus

    return new_signal(DBusAddress(PATH, interface=PLAYER), "Seeked", "x", (_micro(playing.position),))


def change(changes: Mapping[str, Variant]) -> Message:
    """Return the news that these properties of the player are others now."""
    from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - see bus

    here = DBusAddress(PATH, interface=PROPERTIES)
    return new_signal(here, "PropertiesChanged", "sa{sv}as", (PLAYER, dict(changes), []))


def answer(message: Message, playing: Playing) -> tuple[Message | None, str]:
    """Return the answer to a message, if it asks for one, and the wish in it, or ""."""
    from jeepney import HeaderFields, MessageFlag, MessageType, new_error, new_method_return  # noqa: PLC0415

    header = message.header
    if header.message_type is not MessageType.method_call:
        return None, ""
    interface = header.fields.get(HeaderFields.interface, "")
    method = header.fields[HeaderFields.member]
    try:
        kinds, values = _results(interface, method, message.body, playing)
        reply = new_method_return(message, kinds, values)
    except LookupError as error:
        reply = new_error(message, f"org.freedesktop.DBus.Error.{error.args[0]}")
    wish = method if interface in {PLAYER, ""} and method in WISHES else ""
    return None if header.flags & MessageFlag.no_reply_expected else reply, wish


def _results(interface: str, method: str, asked: tuple[Any, ...], playing: Playing) -> tuple[str, tuple[Any, ...]]:
    """Return kind and values of what a method answers; raise LookupError with the bus's word for what is wrong."""
    match (interface, method, *asked):
        case (str() as whose, "Get", str() as owner, name) if whose in {PROPERTIES, ""}:
            found = _properties(playing).get(owner, {}).get(name)
            if found is None:
                raise LookupError("UnknownProperty")
            return "v", (found,)
        case (str() as whose, "GetAll", str() as owner) if whose in {PROPERTIES, ""}:
            return "a{sv}", (_properties(playing).get(owner, {}),)
        case (str() as whose, "Set", *_) if whose in {PROPERTIES, ""}:
            raise LookupError("PropertyReadOnly")
        case ("org.freedesktop.DBus.Peer", "Ping"):
            return "", ()
        case (str() as whose, str() as name, *_) if whose in {ROOT, PLAYER, ""} and name in (*WISHES, *WITHOUT_EFFECT):
            return "", ()
    raise LookupError("UnknownMethod")


def _properties(playing: Playing) -> dict[str, dict[str, Variant]]:
    return {
        ROOT: {
            "CanQuit": ("b", False),
            "CanRaise": ("b", False),
            "HasTrackList": ("b", False),
            "Identity": ("s", "BackCoach"),
            "DesktopEntry": ("s", DESKTOP_ENTRY),
            "SupportedUriSchemes": ("as", []),
            "SupportedMimeTypes": ("as", []),
        },
        PLAYER: {
            **_moving(playing),
            "Position": ("x", _micro(playing.position)),
            "Rate": ("d", 1.0),
            "MinimumRate": ("d", 1.0),
            "MaximumRate": ("d", 1.0),
            "Volume": ("d", 1.0),
            **{f"Can{what}": ("b", True) for what in ("GoNext", "GoPrevious", "Play", "Pause", "Control")},
            "CanSeek": ("b", False),
        },
    }


def _moving(playing: Playing) -> dict[str, Variant]:
    """Return the properties that change while a session lasts."""
    metadata = {
        "mpris:trackid": ("o", f"/org/backcoach/step/{playing.place}"),
        "mpris:length": ("x", _micro(playing.length)),
        "xesam:title": ("s", playing.title),
        "xesam:album": ("s", playing.album),
        "xesam:artist": ("as", ["BackCoach"]),
    }
    return {"PlaybackStatus": ("s", "Playing" if playing.running else "Paused"), "Metadata": ("a{sv}", metadata)}


def _micro(seconds: float) -> int:
    return round(seconds * 1_000_000)
