"""The screen stays awake from hold to release; a system that refuses is told of once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import pytest

from backcoach.desktop.awake import NOT_AWAKE, Awake
from backcoach.desktop.favour import Granted


@dataclass
class Screen:
    """A system that keeps screens awake, or does not."""

    allows: bool = True
    breaks: bool = False
    held: int = 0
    asked: int = 0

    @contextmanager
    def keep(self) -> Iterator[Granted]:
        self.asked += 1
        if self.breaks:
            raise OSError("no bus")
        self.held += 1
        yield Answer(self.allows)
        self.held -= 1


@dataclass
class Answer:
    active: bool


def done(awake: Awake) -> None:
    """Wait until everything asked for has been done."""
    awake._thread.submit(lambda: None).result(10)


@pytest.fixture
def told() -> list[str]:
    return []


def awake_on(screen: Screen, told: list[str]) -> Awake:
    def keep() -> AbstractContextManager[Granted]:
        return screen.keep()

    return Awake(told.append, keep)


def test_it_is_held_once_and_released(told: list[str]) -> None:
    screen = Screen()
    awake = awake_on(screen, told)
    awake.hold()
    awake.hold()
    done(awake)
    assert screen.held == 1
    awake.release()
    awake.release()
    done(awake)
    assert screen.held == 0
    awake.hold()
    done(awake)
    assert screen.held == 1
    awake.close()
    awake._thread.shutdown()
    assert (screen.held, told) == (0, [])


@pytest.mark.parametrize("screen", [Screen(allows=False), Screen(breaks=True)])
def test_a_refusal_is_told_once_and_not_asked_again(screen: Screen, told: list[str]) -> None:
    awake = awake_on(screen, told)
    for _ in range(3):
        awake.hold()
        awake.release()
    awake.close()
    awake._thread.shutdown()
    assert told == [NOT_AWAKE]
    assert screen.asked == 1


def test_the_real_library_is_asked(monkeypatch: pytest.MonkeyPatch, told: list[str]) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    awake = Awake(told.append)
    awake.hold()
    done(awake)
    assert awake._active
    awake.close()
    awake._thread.shutdown()
    assert not awake._active
    assert told == []


def test_without_a_desktop_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, told: list[str]) -> None:
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    awake = Awake(told.append)
    awake.hold()
    awake.close()
    awake._thread.shutdown()
    assert told == [NOT_AWAKE]
