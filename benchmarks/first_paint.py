"""How soon the first page is seen, as a ratio to an empty Qt window measured in the same run.

Run: python benchmarks/first_paint.py [runs]
Each run starts both programs anew, one after the other, so that whatever else the machine does hits both alike.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

EMPTY = """
import time
from PySide6 import QtCore, QtWidgets
class W(QtWidgets.QWidget):
    def paintEvent(self, event):
        QtCore.QTimer.singleShot(0, lambda: (print(time.monotonic()), app.quit()))
app = QtWidgets.QApplication([])
w = W()
w.show()
app.exec()
"""
OURS = """
import sys, time
from pathlib import Path
from backcoach import app
def painted(*_):
    heavy = {"sqlalchemy", "alembic", "numpy", "pyttsx3", "miniaudio", "hibari"} & set(sys.modules)
    print(time.monotonic(), *heavy)
    from PySide6.QtWidgets import QApplication
    QApplication.quit()
app._after_first_paint = painted
app.run_window(Path(sys.argv[1]), None)
"""


def seconds_to_paint(code: str, folder: str) -> tuple[float, list[str]]:
    """Return seconds from spawn to just after the first paint, and heavy modules that were loaded by then."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, folder], capture_output=True, text=True, check=True, env=os.environ
    )
    painted, *heavy = done.stdout.split()
    return float(painted) - begun, heavy


def main() -> int:
    """Print both medians and their ratio; fail when something heavy is loaded before the first paint."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    empty, ours, heavy = [], [], set()
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs + 1):
            empty.append(seconds_to_paint(EMPTY, folder)[0])
            taken, loaded = seconds_to_paint(OURS, folder)
            ours.append(taken)
            heavy.update(loaded)
    floor, own = statistics.median(empty[1:]), statistics.median(ours[1:])  # the first run warms the disk
    print(f"empty window {floor * 1000:.0f} ms, BackCoach {own * 1000:.0f} ms, ratio {own / floor:.2f}")
    print(f"heavy modules before the first paint: {', '.join(sorted(heavy)) or 'none'}")
    return 1 if heavy else 0


if __name__ == "__main__":
    sys.exit(main())
