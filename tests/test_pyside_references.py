"""PySide6 6.12.0 lost references to None and True, and aborted Python 3.11 in a minute (decision 0002)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12),
    reason="None and True are immortal from Python 3.12 on: nothing counts them",
)

CALLS = 1_000
NOISE = 50  # what else happens meanwhile may hold or drop a few


class Bell(QObject):
    rung = Signal()


def test_a_call_that_returns_nothing_keeps_its_reference_to_none(qapp: QApplication) -> None:
    timer = QTimer(qapp)
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        timer.stop()

    assert sys.getrefcount(None) > before - NOISE


def test_a_signal_keeps_its_references_to_true(qapp: QApplication) -> None:
    bell = Bell(qapp)
    bell.rung.connect(qapp.objectName)
    before = sys.getrefcount(True)

    for _ in range(CALLS):
        bell.rung.emit()

    assert sys.getrefcount(True) > before - NOISE
