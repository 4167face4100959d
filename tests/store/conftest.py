from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from backcoach.store import Store
from tests.store.making import SOON, Clock

Opener = Callable[..., Store]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def opened(path: Path, clock: Clock) -> Iterator[Opener]:
    """Open a store, on the same file each time; all are closed in the end."""
    stores: list[Store] = []

    def make(**options: Any) -> Store:
        store = Store(path, now=clock, **options)
        stores.append(store)
        store.open()
        return store

    yield make
    closed = [store.close(SOON) for store in stores]
    assert all(closed)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test wait for a locked file, nor for the next attempt."""
    import backcoach.store.engine
    import backcoach.store.inspecting
    import backcoach.store.thread

    monkeypatch.setattr(backcoach.store.engine, "BUSY_SECONDS", 0.01)
    monkeypatch.setattr(backcoach.store.inspecting, "BUSY_SECONDS", 0.01)
    monkeypatch.setattr(backcoach.store.thread, "RETRY_SECONDS", 0.02)


@pytest.fixture
def store(opened: Opener) -> Store:
    return opened()
