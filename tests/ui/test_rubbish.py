"""Rubbish: what is not needed any more is taken away by the window's thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from math import inf

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from backcoach.ui.courtesy import COURTESY
from backcoach.ui.rubbish import keep_to_this_thread


@pytest.fixture(autouse=True)
def _thawed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(COURTESY, "_until", 0.0)  # nobody waits any more for a page of the tests before
    yield
    gc.unfreeze()


class Note(QLabel):
    """A widget of our own; those that are Qt's, PySide6 leaves to the right thread by itself."""

    def __init__(self, found: list[threading.Thread]) -> None:
        super().__init__("nobody needs me")
        self.itself = self
        inside = QLabel(self)
        inside.destroyed.connect(lambda: found.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)


def leave_a_note(found: list[threading.Thread]) -> None:
    """Leave a widget behind that only Python's collector can find, and note which thread takes it away."""
    Note(found)


def make_rubbish() -> None:
    """Ask for more than enough memory for Python to look for rubbish of every age."""
    for _ in range(200_000):
        ring: list[object] = []
        ring.append(ring)


def elsewhere() -> None:
    thread = threading.Thread(target=make_rubbish)
    thread.start()
    thread.join()


def be_at_leisure() -> None:
    """Let Qt wait for something, as it does whenever nothing is to be done."""
    waiting = QEventLoop()
    QTimer.singleShot(1, waiting.quit)
    waiting.exec()


def test_a_widget_is_taken_away_by_the_thread_of_the_window_alone(qapp: QApplication) -> None:
    del qapp
    found: list[threading.Thread] = []
    owner = QObject()
    keep_to_this_thread(owner)
    leave_a_note(found)

    elsewhere()
    assert found == []

    COURTESY._until = inf
    be_at_leisure()
    assert found == []  # somebody waits for a page

    COURTESY._until = 0.0
    be_at_leisure()
    assert found == [threading.current_thread()]


def test_what_was_there_from_the_beginning_is_not_searched(qapp: QApplication) -> None:
    del qapp
    found: list[threading.Thread] = []
    leave_a_note(found)
    owner = QObject()
    keep_to_this_thread(owner)

    make_rubbish()
    be_at_leisure()
    assert found == []

    gc.unfreeze()
    gc.collect()
    assert found


def test_the_search_ends_with_its_owner(qapp: QApplication) -> None:
    del qapp
    found: list[threading.Thread] = []
    owner = QObject()
    keep_to_this_thread(owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    leave_a_note(found)

    make_rubbish()
    be_at_leisure()
    assert found == []

    gc.collect()
    assert found
