"""Where everything that shows a figure is drawn, one picture after the other, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from backcoach.language import mark, tr
from backcoach.ui.drawing.artist import Artist

NOTHING_DRAWN = mark(
    "No pictures can be drawn at the moment: the program that draws them has ended again and again. "
    "Sessions show how it is done in words. To try again, close BackCoach and open it once more."
)
P = ParamSpec("P")
T = TypeVar("T")


class Studio:
    """A thread that looks after pictures, and the process that draws them.

    The thread reads what is kept, asks the process, and waits for it: of Python only one thread runs at a time, and
    that is to be the window's. Whoever has much to draw hands in one piece at a time, so that the stage never waits
    for more than that.

    Attributes:
        on_trouble: told once, from the thread, that nothing can be drawn.
    """

    def __init__(self, artist: Artist | None = None) -> None:
        self.on_trouble: Callable[[str], None] = lambda _sentence: None
        self._artist = artist or Artist()
        self._told = False
        self._thread = ThreadPoolExecutor(1, "backcoach-figure")
        self._closed = False

    def draw(self, job: Callable[[], T]) -> Future[T]:
        """Run a job in the thread; after the end its future is cancelled."""
        if self._closed:
            never: Future[T] = Future()
            never.cancel()
            return never
        return self._thread.submit(job)

    def ask(self, drawing: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Have something of `ui/drawing/jobs.py` drawn, and wait for it; to be called in the thread.

        Returns:
            None also where nothing can be drawn any more.
        """
        drawn = self._artist.ask(drawing, *args, **kwargs)
        if self._artist.gave_up and not self._told:
            self._told = True
            self.on_trouble(tr(NOTHING_DRAWN))
        return drawn

    def hurry(self) -> None:
        """Let another process draw if the one there is hangs; for whoever has to wait."""
        self._artist.hurry()

    def close(self) -> None:
        """Draw no more."""
        self._closed = True
        self._artist.stop()
        self._thread.shutdown(cancel_futures=True)
        self._artist.bury()
