"""How soon the first page is seen, as a ratio to an empty Qt window measured in the same run.

Run: python benchmarks/first_paint.py [rounds]

Every round starts each program anew, one after the other, so that whatever else the machine does hits all alike:

- an empty PySide6 window;
- the Today page of somebody who has been there before, which is the start that counts;
- the same when what it showed last is not known any more, as after a change of the settings;
- the very first start, on an empty data folder, which shows the notice and has nothing yet of what starts leave behind;
- in rounds of its own: a session that runs on the stage, asked for in the moment in which Today has been painted.

Time counts from the start of Python to the end of the paint. BackCoach is started as its command is. Each round
checks that the page shows what it should.
"""

from __future__ import annotations

import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
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
COMMAND = """
import os, sys, time
from types import ModuleType
from backcoach import cli
def run_window(*asked):
    del sys.modules["backcoach.app"]
    from backcoach import app
    app.MainWindow = window_of(app)
    return app.run_window(*asked)
stand_in = sys.modules["backcoach.app"] = ModuleType("backcoach.app")  # loads nothing sooner than the command does
stand_in.run_window = run_window
"""
OURS = """
def window_of(app):
    class Window(app.MainWindow):
        def __init__(self):
            super().__init__()
            self.painted.connect(lambda: painted(self))
    return Window
def painted(window):
    print(time.monotonic(), flush=True)
    from PySide6.QtWidgets import QLabel, QPushButton
    page = window._stack.currentWidget()
    print(*sorted({name.partition(".")[0] for name in sys.modules}))
    print("|".join(it.text() for kind in (QLabel, QPushButton) for it in page.findChildren(kind) if it.isVisible()))
    sys.stdout.flush()
    os._exit(0)  # nothing of what follows is measured here
sys.exit(cli.main([]))
"""
ONCE = """
def window_of(app):
    from PySide6.QtCore import QTimer
    class Window(app.MainWindow):
        def __init__(self):
            super().__init__()
            self.painted.connect(self.leave)
        def leave(self):
            if self._moved_in and self.start._recent is not None:
                self.close()
            else:  # the history has not answered yet
                QTimer.singleShot(10, self.leave)
    return Window
sys.exit(cli.main([]))
"""
GO = """
def window_of(app):
    from PySide6.QtCore import QTimer
    class Window(app.MainWindow):
        def __init__(self):
            super().__init__()
            self.painted.connect(lambda: (self._today.chosen.emit("gentle_10"), self.look()))
        def look(self):
            training = vars(self).get("training")
            if training is None or self._stack.currentWidget() is self._today:
                QTimer.singleShot(1, self.look)  # what was asked for is done once there is something behind the page
            elif training.running:
                print(time.monotonic(), flush=True)
                os._exit(0)
            else:
                training.begin()
                self.repaint()
                QTimer.singleShot(0, self.look)
    return Window
sys.exit(cli.main([]))
"""
HEAVY = {"sqlalchemy", "alembic", "sqlite3", "numpy", "pyttsx3", "miniaudio", "hibari"}
TODAY, NOTICE = "10-minute gentle start", "Before you start"


def run(code: str, folder: Path) -> tuple[float, list[str]]:
    """Return when a program was started, and what it printed; end with what it says where it fails."""
    begun = time.monotonic()
    kept = {**os.environ, "BACKCOACH_DATA_DIR": str(folder)}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)  # as an installation is, which keeps what it has compiled
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=kept, cwd=ROOT)
    if done.returncode:
        sys.exit(f"Nothing can be measured, because the window was not shown: {done.stderr.strip()}")
    return begun, done.stdout.splitlines()


def first_paint(folder: Path, title: str) -> float:
    """Return seconds to the first paint of BackCoach; fail when it shows something else, or has loaded too much."""
    begun, (painted, modules, shown) = run(COMMAND + OURS, folder)
    if title not in shown:
        sys.exit(f"The first page does not show {title!r}: {shown[:200]}")
    if heavy := HEAVY & set(modules.split()):
        sys.exit(f"Loaded before the first paint: {', '.join(sorted(heavy))}")
    return float(painted) - begun


def round_of(folder: Path) -> dict[str, float]:
    """Start each program once."""
    begun, (painted, *_) = run(EMPTY, folder)
    taken = {"an empty window": float(painted) - begun}
    known, forgotten, new = folder / "known", folder / "forgotten", folder / "new"
    for place in (forgotten, new):
        shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(known, forgotten, ignore=shutil.ignore_patterns("cache"))
    taken["Today"] = first_paint(known, TODAY)
    taken["Today, not known any more"] = first_paint(forgotten, TODAY)
    for compiled in (ROOT / "backcoach").rglob("*.texts"):
        compiled.unlink()  # by an earlier start, and by this one for the next (docs/decisions/0017)
    taken["the very first start"] = first_paint(new, NOTICE)
    return taken


def session(folder: Path) -> float:
    """Return seconds until a session runs that is asked for at once."""
    shutil.copytree(folder / "known", folder / "session", dirs_exist_ok=True)  # what is kept is good for one start
    begun, (running,) = run(COMMAND + GO, folder / "session")
    return float(running) - begun


def main() -> int:
    """Print the medians and their ratios to the empty window."""
    compileall.compile_dir(ROOT / "backcoach", quiet=1)  # as an installation is, whatever the surroundings say
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "known").mkdir()
        (folder / "known" / "settings.toml").write_text('notice_read = "2026-05-01"\n', encoding="utf-8")
        run(COMMAND + ONCE, folder / "known")
        found = [round_of(folder) for _ in range(rounds + 1)][1:]  # the first round warms the disk
        for taken in found:  # afterwards, because its voice's processes end a while later than it
            taken["a session that runs"] = session(folder)
    floor = statistics.median(taken["an empty window"] for taken in found)
    for what in found[0]:
        taken = statistics.median(each[what] for each in found)
        print(f"{what:28}{taken * 1000:6.0f} ms  {taken / floor:5.2f}")
    print("Nothing heavy is loaded before the first paint.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
