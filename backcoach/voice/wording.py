"""What is fit to be spoken, and the sentences that say why nothing can be heard."""

from __future__ import annotations

import sys
import unicodedata

LONGEST = 500
"""No cue is longer: more is a mistake somewhere, and it would talk over the rest of the session."""

SHOWN = "The words are shown on the screen instead."
UNSPOKEN = frozenset({"Cc", "Cn", "Co", "Cs", "So", "Sk"})
"""Unicode categories without a sound: control characters, emoji, halves of pairs."""
INVISIBLE = frozenset({"Cf", "Me"}) | {"\N{VARIATION SELECTOR-16}"}
"""What may stand inside a word or an emoji and is not even a gap."""

NO_SOUND = (
    "No sound: no loudspeaker or sound server could be opened. "
    f"Check that a loudspeaker or headphones are connected and switched on. {SHOWN}"
)
RESTARTING = f"The voice stopped unexpectedly and is being started again. {SHOWN}"

NEWER, OUTRANKED = "a newer cue took its place", "a more important cue was being spoken"
STOPPED, CLOSING = "it was stopped", "the program is closing"
LATE = "it came too late"
GAVE_WAY = frozenset({NEWER, OUTRANKED, STOPPED, CLOSING})
"""Why a cue is not heard when all is well."""


def no_engine(platform: str = sys.platform) -> str:
    """Return the sentence for a machine without a speech engine."""
    if platform == "win32":
        return f"No voice: Windows has no speech voice. Add one in Settings, Time & language, Speech. {SHOWN}"
    if platform == "darwin":
        return f"No voice: choose a system voice in System Settings, Accessibility, Spoken Content. {SHOWN}"
    return f"No voice: none could be loaded. Install a simple one with: sudo apt install espeak-ng. {SHOWN}"


def speakable(text: str) -> str:
    """Return the words of a text on one line, cut to a sane length between two words; "" if none are left."""
    line = " ".join("".join(map(_spoken, text[: LONGEST * 4])).split())
    if len(line) > LONGEST:
        line = line[:LONGEST].rpartition(" ")[0] or line[:LONGEST]
    return line if any(c.isalnum() for c in line) else ""


def _spoken(c: str) -> str:
    kind = unicodedata.category(c)
    if c in INVISIBLE or kind in INVISIBLE:
        return ""
    return " " if kind in UNSPOKEN and c != "\N{DEGREE SIGN}" else c
