"""A clock on which a suspended computer shows up as a gap.

A session must notice that the lid was closed, so its clock has to run on while the machine sleeps. Python's
`time.monotonic` does not promise that; what does differs from system to system:

- Linux: CLOCK_BOOTTIME counts suspend, CLOCK_MONOTONIC (which `time.monotonic` reads) stands still.
- macOS: CLOCK_MONOTONIC_RAW counts sleep (it reads mach_continuous_time), `time.monotonic` stands still (it reads
  mach_absolute_time). The plain CLOCK_MONOTONIC counts sleep too, but is slewed with the time of day.
- Windows: the performance counter, which `time.perf_counter` reads, counts standby and hibernation. So does
  what `time.monotonic` reads before Python 3.13, but that moves only every 16 ms.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial


def coach_clock(platform: str = sys.platform) -> Callable[[], float]:
    """Return a function that tells seconds on a clock that never jumps back and counts time spent asleep."""
    if platform == "win32":
        return time.perf_counter
    name = "CLOCK_MONOTONIC_RAW" if platform == "darwin" else "CLOCK_BOOTTIME"
    clock = getattr(time, name, None)
    read = getattr(time, "clock_gettime", None)
    if clock is None or read is None:
        return time.monotonic  # a system we do not know: a suspend may go unnoticed there
    return partial(read, clock)
