"""What is fit to be spoken, and the sentences that say why nothing can be heard."""

from __future__ import annotations

import sys
import unicodedata

from backcoach.language import mark, tr

LONGEST = 500
"""No cue is longer: more is a mistake somewhere, and it would talk over the rest of the session."""

SHOWN = mark("The words are shown on the screen instead.")
UNSPOKEN = frozenset({"Cc", "Cn", "Co", "Cs", "So", "Sk"})
"""Unicode categories without a sound: control characters, emoji, halves of pairs."""
INVISIBLE = frozenset({"Cf", "Me"}) | {"\N{VARIATION SELECTOR-16}"}
"""What may stand inside a word or an emoji and is not even a gap."""

NEWER, OUTRANKED = "a newer cue took its place", "a more important cue was being spoken"
STOPPED, CLOSING = "it was stopped", "the program is closing"
LATE = "it came too late"
GAVE_WAY = frozenset({NEWER, OUTRANKED, STOPPED, CLOSING})
"""Why a cue is not heard when all is well."""


def no_engine(platform: str = sys.platform) -> str:
    """Return the sentence for a machine without a speech engine."""
    why = tr("No voice: none could be loaded. Install a simple one with: sudo apt install espeak-ng.")
    if platform == "win32":
        why = tr("No voice: Windows has no speech voice. Add one in Settings, Time & language, Speech.")
    if platform == "darwin":
        why = tr("No voice: choose a system voice in System Settings, Accessibility, Spoken Content.")
    return f"{why} {tr(SHOWN)}"


def no_sound() -> str:
    """Return the sentence for a machine without a loudspeaker."""
    why = tr(
        "No sound: no loudspeaker or sound server could be opened. "
        "Check that a loudspeaker or headphones are connected and switched on."
    )
    return f"{why} {tr(SHOWN)}"


def restarting() -> str:
    """Return the sentence for a voice that has broken off."""
    return f"{tr('The voice stopped unexpectedly and is being started again.')} {tr(SHOWN)}"


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
