"""A request to terminate must reach an idle window, and must never be written into somebody else's file."""

from __future__ import annotations

import gc
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcoach.ui.signals import SignalWatch

ASKED = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
PROGRAM = """
import sys
from pathlib import Path
from backcoach import app
from backcoach.furnish import House
begin = House.begin
def tell(house):
    begin(house)
    house.parts.store.flush().add_done_callback(lambda _: print("open", flush=True))
House.begin = tell
sys.exit(app.run_window(Path(sys.argv[1]), None))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_an_idle_window_ends_when_asked_and_its_history_is_whole(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("voice_on = false\nsounds_on = false\n")  # for which nobody here waits
    with subprocess.Popen([sys.executable, "-c", PROGRAM, str(tmp_path)], stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        window.send_signal(signal.SIGTERM)
        assert window.wait(20) == 0
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[SignalWatch]:
    """Watch for signals here, and leave everything as it was."""
    del qapp
    before = {number: signal.getsignal(number) for number in ASKED}
    if hangs_up := getattr(signal, "SIGHUP", None):
        signal.signal(hangs_up, signal.SIG_DFL)  # whoever tests may have said nohup
    watch = SignalWatch()
    yield watch
    watch.close()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("asked", ASKED)
def test_each_signal_closes_the_window(watch: SignalWatch, qtbot: QtBot, asked: signal.Signals) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    signal.raise_signal(asked)

    assert not window.isVisible()
    assert watch.pending() == bytes([asked])


def test_what_a_signal_writes_goes_to_its_own_socket_whatever_is_opened_later(
    watch: SignalWatch, tmp_path: Path
) -> None:
    gc.collect()
    with ExitStack() as files:
        for number in range(20):
            files.enter_context((tmp_path / f"{number}").open("wb"))
        woken_by = signal.set_wakeup_fd(-1)
        os.write(woken_by, bytes([signal.SIGTERM]))
    assert [path.name for path in tmp_path.iterdir() if path.stat().st_size] == []
    assert watch.pending() == bytes([signal.SIGTERM])
