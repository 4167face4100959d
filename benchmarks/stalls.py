"""How long the window does not answer, beside an empty Qt window that runs at the same time.

Run: python benchmarks/stalls.py [--seconds 20] [situation ...]      (on a display, such as Xvfb)

A real program opens, gets ready for a session, begins it, leads it on the stage with the moving figure, pauses, goes
on, and finishes. In its event loop, and in that of an empty window beside it, a timer beats every 5 ms; a stall is the
time by which a beat is late. No thread watches: an alarm of the system interrupts whatever keeps a beat waiting for
more than 30 ms, and then every 10 ms, and notes where that is in our code, and what other threads are at (a stall
inside Qt is noted where Python is reached again). The four situations, of which all are measured unless some are named:

- undisturbed: the voice has been loaded before;
- voice: the session is begun as soon as the window can, while engine and loudspeaker are being loaded;
- slow disk: every commit, fsync, rename and opening for writing takes 300 ms longer, in whichever thread it happens;
- busy: one process for each core that does nothing but count.

The screen counts as kept awake. Where a desktop refuses that, or there is no sound server, a line says so and the stage
is laid out once more. The session is long enough for something to be done, without which its finish is nearly empty.

What the machine itself does to everybody is what the empty window tells. Of every stall of ours it is told how much of
it the window's own thread was at work; the rest it waited: for the processor, the disk, or another thread.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from first_paint import COMMAND, ONCE

ROOT = Path(__file__).resolve().parent.parent
SITUATIONS = ("undisturbed", "voice", "slow disk", "busy")
BOUND = 50  # ms
HEART = """
import collections, json, os, signal, sys, threading, time
from PySide6.QtCore import QTimer
BEAT, LATE, AGAIN = 0.005, 0.030, 0.010
IDLE = ("threading.py", "selectors.py", "thread.py", "socket.py", "subprocess.py", "queue.py", "connection.py")
def place(frame):  # a real traceback reads the sources, and would be the longest part of the stall
    ours = []
    while frame and len(ours) < 3:
        code = frame.f_code
        if "/backcoach/" in code.co_filename:
            ours.append(f"{code.co_filename.rpartition('backcoach/')[2]}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " < ".join(ours) or "Qt"
class Heart:
    def __init__(self):
        self.stalls, self.stage, self.seen = [], "", collections.Counter()
        self.last, self.worked = time.monotonic(), time.thread_time()
        signal.signal(signal.SIGALRM, self.sample)
        self.timer = QTimer(interval=5)
        self.timer.setTimerType(self.timer.timerType().PreciseTimer)
        self.timer.timeout.connect(self.beat)
        self.timer.start()
        signal.setitimer(signal.ITIMER_REAL, LATE, AGAIN)
    def sample(self, _number, frame):
        here, names = threading.get_ident(), {it.ident: it.name for it in threading.enumerate()}
        others = [f"{names.get(key, '?')} at {os.path.basename(it.f_code.co_filename)}:{it.f_lineno}"
                  for key, it in sys._current_frames().items()
                  if key != here and not it.f_code.co_filename.endswith(IDLE)]
        self.seen["  |  ".join([place(frame), *others])] += 1
    def beat(self):
        signal.setitimer(signal.ITIMER_REAL, 0)
        now, worked = time.monotonic(), time.thread_time()
        late = now - self.last - BEAT
        if late > LATE:
            where = self.seen.most_common(1)[0][0] if self.seen else "Qt"
            self.stalls.append([round(late * 1000), round((worked - self.worked) * 1000), self.stage, where])
        self.last, self.worked = now, worked
        self.seen.clear()
        signal.setitimer(signal.ITIMER_REAL, LATE, AGAIN)
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
import backcoach.ui  # before PySide6, as in the program: it keeps PySide6 from changing the import statement
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
    + COMMAND
    + """
def window_of(app):
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
                QTimer.singleShot(0 if situation == "voice" else 5000, self.ready)
            else:
                QTimer.singleShot(1, self.look)
        def ready(self):
            self.heart.stage = "getting ready"
            self.get_ready("gentle_10")
            self.then(1000, "begin", lambda: self.training.begin())
            self.then(2500, "session", lambda: None)
            self.then(length - 4500, "pausing", lambda: self.training.stage.paused.emit())
            self.then(length - 3500, "going on", lambda: self.training.stage.resumed.emit())
            self.then(length - 1500, "finish", lambda: self.training.stage.stopped.emit())
            QTimer.singleShot(length, self.heart.tell)
        def then(self, after, stage, do):
            def begin():
                self.heart.stage = stage
                do()
            QTimer.singleShot(after, begin)
    return Window
length, situation = int(float(sys.argv[1]) * 1000), sys.argv[2]
print("begun", flush=True)
cli.main([])
"""
)
COUNT = "while True: pass"


def measure(folder: Path, situation: str, seconds: float) -> tuple[list[Any], list[Any]]:
    """Return the stalls of our window and of the empty one beside it: ms, of that at work, when, and where."""
    waiting = 1.0 if situation == "voice" else 6.0
    home = folder / situation.replace(" ", "_")
    home.mkdir()
    (home / "settings.toml").write_text('notice_read = "2026-05-01"\n', encoding="utf-8")
    surroundings = {**os.environ, "BACKCOACH_DATA_DIR": str(home), "WAKEPY_FAKE_SUCCESS": "yes"}
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
        return json.loads(ours.stdout.readlines()[-1]), json.loads(empty.stdout.readlines()[-1])


def tell(situation: str, ours: list[Any], empty: list[Any]) -> None:
    """Print how long one situation lets us and the empty window wait, then our longest stalls with their places."""
    longest, floor = (max((late for late, *_ in stalls), default=0) for stalls in (ours, empty))
    over, over_empty = (sum(late > BOUND for late, *_ in stalls) for stalls in (ours, empty))
    print(f"{situation}: longest {longest} ms, {over} over {BOUND} ms;", end=" ")
    print(f"empty window beside it {floor} ms, {over_empty} over {BOUND} ms")
    for late, worked, stage, where in sorted(ours, key=lambda it: -it[0])[:10]:
        print(f"    {late:4} ms, {worked:4} at work, {stage}: {where}", flush=True)


def main() -> int:
    """Measure the situations that are asked for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("situations", nargs="*", metavar="situation", help=", ".join(SITUATIONS))
    asked.add_argument("--seconds", type=float, default=20.0, help="from getting ready to the finish (20)")
    chosen = asked.parse_args()
    if unknown := set(chosen.situations) - set(SITUATIONS):
        asked.error(f"found {', '.join(sorted(unknown))}, but the situations are {', '.join(SITUATIONS)}")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:  # the voice's process ends a while later
        for situation in chosen.situations or SITUATIONS:
            tell(situation, *measure(Path(folder), situation, chosen.seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
