"""The thread in which everything that shows a figure is drawn, one picture after the other."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from backcoach.figures import courtesy  # its room holds numpy to one thread, whichever of its modules loads it first

if TYPE_CHECKING:
    from backcoach.ui.reel import Reel

T = TypeVar("T")


class Studio:
    """Draws beside the window. One thread for all: figures share what they have loaded, and two at once gain nothing.

    Whoever has much to draw hands in one piece at a time, so that the stage never waits for more than that.

    Attributes:
        pause: seconds for which it rests.
    """

    pause = 0.2

    def __init__(self) -> None:
        self._rests_until = 0.0
        self._thread = ThreadPoolExecutor(1, "backcoach-figure", courtesy.WAIT.set, (self._wait,))
        self._closed = False

    @cached_property
    def reel(self) -> Reel:
        """Return the pictures that are kept, for whichever view shows a film: only one does at a time.

        To be asked for in the thread, where the first time it loads numpy.
        """
        from backcoach.ui.reel import Reel  # noqa: PLC0415 - see above

        return Reel()

    def draw(self, job: Callable[[], T]) -> Future[T]:
        """Run a job in the thread; after the end its future is cancelled."""
        if self._closed:
            never: Future[T] = Future()
            never.cancel()
            return never
        return self._thread.submit(self._do, job)

    def rest(self) -> None:
        """Go on with nothing for a moment: a page is to be seen, and two threads of Python delay each other."""
        self._rests_until = time.monotonic() + self.pause

    def close(self) -> None:
        """Draw no more."""
        self._closed = True
        self._thread.shutdown(cancel_futures=True)

    def _do(self, job: Callable[[], T]) -> T:
        self._wait()
        return job()

    def _wait(self) -> None:
        """Wait until the moment is over; in the thread, before a job and between the parts of a picture."""
        while (rest := self._rests_until - time.monotonic()) > 0 and not self._closed:
            time.sleep(rest)
