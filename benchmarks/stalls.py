"""How long the window does not answer, beside an empty Qt window that runs at the same time.

Run: python benchmarks/stalls.py [seconds]      (on a display, such as Xvfb)

A real program opens, gets ready for a session, begins it, and leads it on the stage with the moving figure. In its
event loop, and in that of an empty window beside it, a timer beats every 5 ms; a stall is the time by which a beat is
late. No thread watches: an alarm of the system interrupts whatever keeps a beat waiting for more than 30 ms, and notes
where that is in our code (a stall inside Qt is noted where Python is reached again). The four situations:

- undisturbed: the voice has been loaded before;
- voice: the session is begun as soon as the window can, while engine and loudspeaker are being loaded;
- slow disk: every commit, fsync, rename and opening for writing takes 300 ms longer, in whichever thread it happens;
- busy: one process for each core that does nothing but count.

What the machine itself does to everybody is what the empty window tells. Of every stall of ours it is told how much of
it the window's own thread was at work; the rest it waited: for the processor, the disk, or another thread.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from first_paint import COMMAND, ONCE

ROOT = Path(__file__).resolve().parent.parent
SITUATIONS = ("undisturbed", "voice", "slow disk", "busy")
HEART = """
import json, os, signal, sys, time, traceback
from PySide6.QtCore import QTimer
BEAT, LATE = 0.005, 0.030
class Heart:
    def __init__(self):
        self.stalls, self.stage, self.where, self.worst = [], "", "", 0.0
        self.last, self.worked = time.monotonic(), time.thread_time()
        signal.signal(signal.SIGALRM, self.sample)
        self.timer = QTimer(interval=5)
        self.timer.setTimerType(self.timer.timerType().PreciseTimer)
        self.timer.timeout.connect(self.beat)
        self.timer.start()
        signal.setitimer(signal.ITIMER_REAL, LATE)
    def sample(self, _number, frame):
        ours = [f"{it.filename.rpartition('backcoach/')[2]}:{it.lineno} {it.name}"
                for it in traceback.extract_stack(frame) if "backcoach/" in it.filename]
        self.where = " < ".join(reversed(ours[-3:])) or "Qt"
    def beat(self):
        signal.setitimer(signal.ITIMER_REAL, 0)
        now, worked = time.monotonic(), time.thread_time()
        late = now - self.last - BEAT
        if late > LATE:
            self.stalls.append([round(late * 1000), round((worked - self.worked) * 1000), self.stage, self.where])
        self.last, self.worked, self.where = now, worked, ""
        signal.setitimer(signal.ITIMER_REAL, LATE)
    def tell(self):
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(json.dumps(self.stalls), flush=True)
        os._exit(0)
"""
EMPTY = (
    HEART
    + """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
heart = Heart()
sys.stdin.readline()  # until the other one has begun
QTimer.singleShot(int(float(sys.argv[1]) * 1000), heart.tell)
heart.last = time.monotonic()
app.exec()
"""
)
OURS = (
    """
import builtins, os, sys, time
def slow(real, writes=lambda *_: True):
    def slowed(*arguments, **named):
        if writes(*arguments):
            time.sleep(0.3)
        return real(*arguments, **named)
    return slowed
if sys.argv[2] == "slow disk":
    from sqlalchemy import event
    from sqlalchemy.engine import Engine
    event.listen(Engine, "commit", lambda _connection: time.sleep(0.3))
    os.fsync, os.replace, os.rename = slow(os.fsync), slow(os.replace), slow(os.rename)
    builtins.open = slow(open, lambda _file, mode="r", *_: not set(mode).isdisjoint("wax+"))
    os.open = slow(os.open, lambda _path, flags, *_: bool(flags & (os.O_WRONLY | os.O_RDWR)))
"""
    + HEART
    + """
from backcoach import app, cli
length, situation = float(sys.argv[1]), sys.argv[2]
class Window(app.MainWindow):
    def __init__(self):
        super().__init__()
        self.painted.connect(self.set_out)
    def set_out(self):
        self.heart = Heart()
        self.heart.stage = "opening"
        self.look()
    def look(self):
        if self._moved_in:
            QTimer.singleShot(0 if situation == "voice" else 6000, self.ready)
        else:
            QTimer.singleShot(1, self.look)
    def ready(self):
        self.heart.stage = "getting ready"
        self.get_ready("gentle_10")
        QTimer.singleShot(1000, self.begin)
    def begin(self):
        self.heart.stage = "session"
        self.training.begin()
        QTimer.singleShot(int(length * 1000) - 1000, self.heart.tell)
app.MainWindow = Window
print("begun", flush=True)
cli.main([])
"""
)
COUNT = "while True: pass"


def measure(folder: Path, situation: str, seconds: float) -> tuple[list[Any], list[Any]]:
    """Return the stalls of our window and of the empty one beside it: ms, of that at work, when, and where."""
    waiting = 1.0 if situation == "voice" else 7.0
    home = folder / situation.replace(" ", "_")
    home.mkdir()
    (home / "settings.toml").write_text('notice_read = "2026-05-01"\n', encoding="utf-8")
    surroundings = {**os.environ, "BACKCOACH_DATA_DIR": str(home)}
    subprocess.run(  # somebody who has been there
        [sys.executable, "-c", COMMAND + ONCE], cwd=ROOT, env=surroundings, check=True
    )
    with ExitStack() as stack:
        for _ in range(os.cpu_count() or 1 if situation == "busy" else 0):
            stack.callback(subprocess.Popen([sys.executable, "-c", COUNT]).kill)
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        empty = stack.enter_context(
            subprocess.Popen([sys.executable, "-c", EMPTY, str(waiting + seconds)], env=surroundings, **pipes)
        )
        ours = stack.enter_context(
            subprocess.Popen([sys.executable, "-c", OURS, str(seconds), situation], cwd=ROOT, env=surroundings, **pipes)
        )
        ours.stdout.readline()
        empty.stdin.write("go\n")
        empty.stdin.flush()
        told = json.loads(ours.stdout.readlines()[-1]), json.loads(empty.stdout.readlines()[-1])
    shutil.rmtree(home)
    return told


def main() -> int:
    """Print the longest stalls of each situation."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    with tempfile.TemporaryDirectory() as folder:
        for situation in SITUATIONS:
            ours, empty = measure(Path(folder), situation, seconds)
            floor = max((late for late, *_ in empty), default=0)
            longest = max((late for late, *_ in ours), default=0)
            print(f"{situation}: longest {longest} ms, {sum(late > 50 for late, *_ in ours)} over 50 ms;", end=" ")
            print(f"empty window beside it {floor} ms, {sum(late > 50 for late, *_ in empty)} over 50 ms")
            for late, worked, stage, where in sorted(ours, key=lambda it: -it[0])[:8]:
                print(f"    {late:4} ms, {worked:4} at work, {stage}: {where}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
