"""The loudspeaker, as miniaudio gives it to us. Imported only in the voice's process."""

from __future__ import annotations

import miniaudio


class Loudspeaker(miniaudio.PlaybackDevice):  # type: ignore[misc]  # miniaudio publishes no types
    """A playback device that lets go of everything when it is closed.

    WORKAROUND: miniaudio 1.71 closes a device without the context it made for it, which is a connection to the sound
    server. After 64 phrases PulseAudio takes no more of them and the rest of the session is silent.
    """

    def close(self) -> None:
        """Be silent at once and let go of the device and its connection; more than once does no harm."""
        super().close()
        context, self._context = getattr(self, "_context", None), None
        if context is not None:
            miniaudio.lib.ma_context_uninit(context)
