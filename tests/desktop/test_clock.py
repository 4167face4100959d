from __future__ import annotations

import time
from functools import partial

import pytest

from backcoach.desktop.clock import coach_clock


def test_it_goes_forward() -> None:
    clock = coach_clock()
    readings = [clock() for _ in range(1000)]

    assert readings == sorted(readings)


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="only Linux has this clock")
def test_on_linux_a_suspend_counts() -> None:
    clock = coach_clock("linux")

    assert abs(clock() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1


def test_on_macos_sleep_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "CLOCK_MONOTONIC_RAW", 4, raising=False)
    monkeypatch.setattr(time, "clock_gettime", float, raising=False)

    clock = coach_clock("darwin")

    assert isinstance(clock, partial)
    assert clock() == 4.0


def test_on_windows_standby_counts() -> None:
    assert coach_clock("win32") is time.perf_counter


def test_a_system_without_such_a_clock_has_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)

    assert coach_clock("haiku") is time.monotonic
