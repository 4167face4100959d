"""How long the voice waits for what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what, in seconds."""

    late: float = 2.0
    """A cue older than this is dropped, not spoken."""
    prompt: float = 0.5
    """A cue that waited for longer when a newer one came was lost to some trouble; otherwise it gave way."""
    ping: float = 1.0
    hang: float = 3.0
    """A process that does not answer for so long is killed."""
    voice_hang: float = 5.0
    """The same for the one that renders: a long phrase takes its time on a busy machine, and nothing waits for it."""
    start: float = 20.0
    """Time to load an engine; SAPI 5 writes its bindings on the first run."""
    first_retry: float = 0.25
    longest_retry: float = 10.0
    no_engine: float = 30.0
    voice_idle: float = 20.0
    """A voice with nothing to render for so long is let go: it holds 190 MB, and is back in a second or two."""
    sound_idle: float = 300.0
    """A loudspeaker that was not needed for so long is let go."""
