"""What people type or press during a session, and what it means."""

from __future__ import annotations

from enum import StrEnum

from backcoach.language import mark


class Command(StrEnum):
    """One wish of the user."""

    TOGGLE = "toggle"
    PAUSE = "pause"
    GO = "go"
    SKIP = "skip"
    DONE = "done"
    BACK = "back"
    MORE = "more"
    HURTS = "hurts"
    EASIER = "easier"
    TIME = "time"
    STOP = "stop"
    HELP = "help"
    UNKNOWN = "unknown"


LETTERS = {
    " ": Command.TOGGLE,
    "p": Command.PAUSE,
    "g": Command.GO,
    "s": Command.SKIP,
    "n": Command.SKIP,
    "d": Command.DONE,
    "b": Command.BACK,
    "m": Command.MORE,
    "+": Command.MORE,
    "h": Command.HURTS,
    "e": Command.EASIER,
    "t": Command.TIME,
    "q": Command.STOP,
    "?": Command.HELP,
}
"""The same on a keyboard and as the first letter of a typed line."""

KEYS = LETTERS | {
    "right": Command.SKIP,
    "left": Command.BACK,
    "up": Command.MORE,
    "escape": Command.STOP,
}

WORDS = {command.value: command for command in Command if command is not Command.UNKNOWN} | {
    "resume": Command.GO,
    "end": Command.STOP,
    "quit": Command.STOP,
    "hurt": Command.HURTS,
}

KEY_HELP = mark(
    "Keys: space pause or go on, s or right skip, d these repetitions are done, b or left back, "
    "+ or up ten seconds more, h that hurts, t time left, q or Esc stop, ? help."
)
LINE_HELP = mark(
    "Type and press Enter: pause, go, skip, done, back, more, hurts, easier, time, stop, help; "
    "or p g s d b m h e t q ?."
)


def of_key(key: str) -> Command | None:
    """Return what a key means; a key that means nothing is let pass."""
    return KEYS.get(key) or KEYS.get(key.lower())


def of_line(line: str) -> Command | None:
    """Return what a typed line means; an empty one means nothing."""
    word = line.strip().lower()
    if not word:
        return None
    return LETTERS.get(word) or WORDS.get(word) or Command.UNKNOWN
