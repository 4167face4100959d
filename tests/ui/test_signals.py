"""A request to terminate must reach an idle window, and must never be written into somebody else's file."""

from __future__ import annotations

import gc
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from backcoach.ui.signals import SignalWatch

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
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_window_ends_when_asked_and_its_history_is_whole(tmp_path: Path, asked: signal.Signals) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "BACKCOACH_VOICE": "espeak",
        },  # the one that is there at once
    )
    with window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        window.send_signal(asked)
        assert window.wait(20) == 0
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.usefixtures("qapp")
def test_what_a_signal_writes_goes_to_its_own_socket_whatever_is_opened_later(tmp_path: Path) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    watch = SignalWatch()
    gc.collect()
    with ExitStack() as files:
        for number in range(20):
            files.enter_context((tmp_path / f"{number}").open("wb"))
        woken_by = signal.set_wakeup_fd(-1)
        os.write(woken_by, bytes([signal.SIGTERM]))
    assert [path.name for path in tmp_path.iterdir() if path.stat().st_size] == []
    assert watch.pending() == bytes([signal.SIGTERM])
    watch.close()
    for number, handler in before.items():
        signal.signal(number, handler)
