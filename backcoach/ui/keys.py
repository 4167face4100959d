"""The keys of a session, declared once: what the stage answers to, and what its page of keys tells."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from backcoach.language import mark

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done in a session with one key.

    Attributes:
        signal: of the stage, sent by it.
        keys: the first one is the one that is written on buttons.
        mark: what is printed on that key.
        words: what it does; "" where another act tells it already.
        wish: what a desktop calls it that sends media keys to a media player (`desktop/mpris.py`); "" if nothing.
    """

    signal: str
    keys: tuple[Key, ...]
    mark: str = ""
    words: str = ""
    wish: str = ""


ACTS = (
    Act(
        "paused",
        # The last three: the key of a presenter that blanks the screen, and a keyboard's or headset's one key for both.
        (Key.Key_Space, Key.Key_B, Key.Key_Period, Key.Key_MediaPlay, Key.Key_MediaTogglePlayPause),
        mark("Space"),
        mark("Pause, go on"),
        "PlayPause",
    ),
    Act("back", (Key.Key_Left, Key.Key_PageUp, Key.Key_MediaPrevious), "←", mark("Again"), "Previous"),
    Act("skipped", (Key.Key_Right, Key.Key_PageDown, Key.Key_MediaNext), "→", mark("Skip"), "Next"),
    Act("done", (Key.Key_Return, Key.Key_Enter), mark("Return"), mark("These repetitions are done")),
    Act("more", (Key.Key_Up,), "↑", mark("Ten seconds more")),
    Act("hurt", (Key.Key_H,), "H", mark("That hurts")),
    Act("stopped", (Key.Key_Escape, Key.Key_MediaStop), mark("Esc"), mark("Stop"), "Stop"),
    Act("filled", (Key.Key_F, Key.Key_F11), "F", mark("Full screen")),
    Act("muted", (Key.Key_M,), "M", mark("Sound on or off")),
    Act("asked", (Key.Key_S,), "S", mark("How it is done")),
    Act("mirrored", (Key.Key_X,), "X", mark("Mirror image")),
    Act("turned", (Key.Key_R,), "R", mark("Turn the stage")),
    Act("moved", (Key.Key_T,), "T", mark("Other screen")),
    Act("helped", (Key.Key_Question, Key.Key_F1), "?", mark("These keys")),
    Act("eased", (Key.Key_E, Key.Key_1)),  # these three only when it hurts; their buttons are seen then
    Act("second", (Key.Key_2,)),
    Act("third", (Key.Key_3,)),
    # Headphones send it when they are taken off: it must never mean "go on".
    Act("halted", (Key.Key_MediaPause,), wish="Pause"),
    Act("resumed", (), wish="Play"),  # as a key, Play is the one for both; as a wish it must never mean "pause"
)
ALSO = mark(
    "A click on the picture pauses, too, and so do Play on a keyboard or headset and a presenter's B. "
    "Next and Previous, or its page keys, skip and do it again."
)
