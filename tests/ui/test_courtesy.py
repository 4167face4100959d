import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from backcoach.ui import courtesy
from backcoach.ui.courtesy import COURTESY, MOMENT, Courtesy


class Clock:
    """Goes on only while somebody sleeps."""

    def __init__(self) -> None:
        self.now, self.slept = 100.0, 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(courtesy, "monotonic", made)
    monkeypatch.setattr(courtesy, "sleep", made.sleep)
    return made


def elsewhere(asked: Courtesy, module: str) -> None:
    with ThreadPoolExecutor(1) as other:
        assert other.submit(asked.find_spec, module).result(10) is None


def test_the_history_is_imported_once_the_moment_has_passed(clock: Clock) -> None:
    asked = Courtesy()
    asked.ask()
    elsewhere(asked, "sqlalchemy.orm")

    assert clock.slept == pytest.approx(MOMENT)
    elsewhere(asked, "sqlalchemy.sql")
    assert clock.slept == pytest.approx(MOMENT)


def test_what_the_window_may_import_as_well_never_waits(clock: Clock) -> None:
    asked = Courtesy()
    asked.ask()
    elsewhere(asked, "backcoach.ui.hosts.start")
    asked.find_spec("sqlalchemy")  # here, where the window lives

    assert clock.slept == 0


def test_python_asks_it_once(monkeypatch: pytest.MonkeyPatch) -> None:
    finders: list[object] = []
    monkeypatch.setattr(sys, "meta_path", finders)
    COURTESY.introduce()
    COURTESY.introduce()

    assert finders == [COURTESY]


def test_what_is_heavy_is_started_when_nobody_waits_for_a_page(
    qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courtesy, "MOMENT", 0.001)
    asked, owner, started = Courtesy(), QObject(), []
    asked.ask()
    asked.afterwards(owner, lambda: started.append(clock.now))
    assert not started
    clock.now += 0.001

    qtbot.waitUntil(lambda: started == [clock.now])
