"""A request to terminate must reach an idle window, and must never be written into somebody else's file."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

PROGRAM = """
import gc, os, signal, socket, sys
from pathlib import Path
from backcoach import app
after = app._after_first_paint
def tell(parts, *rest):
    after(parts, *rest)
    parts.store.flush().add_done_callback(lambda _: print("open", flush=True))
    gc.collect()
    woken = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(woken)
    with socket.socket(fileno=os.dup(woken)) as ours:
        ours.getpeername()  # a connected socket, and nothing that has come to have its number since
app._after_first_paint = tell
sys.exit(app.run_window(Path(sys.argv[1]), None))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_window_ends_when_asked_and_its_history_is_whole(tmp_path: Path, asked: signal.Signals) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    with window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        window.send_signal(asked)
        assert window.wait(20) == 0
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as history:
        assert history.execute("PRAGMA integrity_check").fetchone() == ("ok",)
