"""What the moving figure costs, as ratios to a calibration loop run beside it, and over a whole session.

Run: python benchmarks/figure.py [frames] [routine]
The loop does a fixed amount of array work and painting, so that whatever else the machine does hits both alike. Times
are of the processor, not of the clock on the wall; still only the ratios compare two machines or two days.

The session is not waited for. Every picture that the stage would ask for along the timeline is asked for, from a real
process that draws, and shown in the same widget, and the costs of both are summed: drawn anew where it is new, unpacked
where it is kept. Memory is the most that each process has had; of it they share Python's and Qt's libraries.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import backcoach.ui  # before PySide6, as in the program: it keeps the import statement (docs/decisions/0006)

from backcoach.coach.segment import Kind  # isort: skip
import numpy as np
from PySide6.QtCore import QEventLoop, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

import backcoach.figures  # noqa: F401 - before numpy, as in the program: one thread is enough
from backcoach.coach.timeline import Timeline
from backcoach.desktop.folders import DataFolder
from backcoach.shelf import Shelf
from backcoach.ui.drawing import jobs
from backcoach.ui.drawing.artist import Artist
from backcoach.ui.drawing.canvas import Canvas
from backcoach.ui.drawing.film import Film, Moment
from backcoach.ui.drawing.reel import painted, placed_on
from backcoach.ui.hosts.figure import MOVING_MS, STILL_MS
from backcoach.ui.widgets.figure import FigureView, Picture

SIZES = ((900, 600), (1600, 1000))
LOOK = (1.0, "light", "light", "brown")


def calibration() -> float:
    """Return the seconds that a fixed amount of array work and painting takes now."""
    begun = time.thread_time()
    values = np.linspace(0, 1, 20_000)
    for _ in range(12):
        values = np.sqrt(values * values + 1.0)[np.argsort(values, kind="stable")]
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for step in range(40):
        painter.setBrush(QColor(step, 90, 120))
        painter.drawEllipse(QRectF(step * 5, step * 3, 260, 180))
    painter.end()
    return time.thread_time() - begun


def memory() -> float:
    """Return the megabytes that this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(work: Callable[[int], object], frames: int) -> str:
    """Return median and 95th percentile of the time for a piece of work, and its ratio to the loop beside it."""
    taken, ratios = [], []
    for number in range(frames):
        loop = calibration()
        begun = time.thread_time()
        work(number)
        taken.append(time.thread_time() - begun)
        ratios.append(taken[-1] / loop)
    slow = sorted(taken)[int(0.95 * frames)]
    return (
        f"{1000 * statistics.median(taken):6.1f} ms, {1000 * slow:6.1f} at times, ratio {statistics.median(ratios):.2f}"
    )


def one_picture(frames: int) -> None:
    """Print what one new picture costs, and one that is kept."""
    film = Film()
    cels = [film.cel(Moment("bird_dog", None, Kind.MOVE, at / frames, frames // 30 + 1)) for at in range(frames)]
    wanted = [cel for cel in cels if cel]
    drawings = [film.draw(still) for still in wanted]
    extent = film.stage(wanted[0])[0]
    print(f"drawing                 {timed(lambda at: film.draw(wanted[at]), frames)}")
    for width, height in SIZES:
        canvas = Canvas(width, height, *LOOK)
        placing = placed_on(canvas, extent)
        cost = timed(lambda at, it=(placing, canvas): painted(drawings[at].shapes, *it), frames)
        print(f"painting at {width:4}x{height:<4}   {cost}")


def moments(timeline: Timeline) -> Iterator[Moment]:
    """Yield what the stage asks for along a timeline, as often as it does."""
    for segment in timeline.segments:
        pause = (MOVING_MS if segment.kind in {Kind.MOVE, Kind.LOWER} else STILL_MS) / 1000
        for step in range(int(segment.seconds / pause)):
            share = step * pause / segment.seconds
            yield Moment(segment.exercise.id, segment.side, segment.kind, share, segment.seconds)


class Stage:
    """The window's part, as the projector does it: asks for what changes, shows it, and notes the longest that took."""

    def __init__(self, artist: Artist, canvas: Canvas) -> None:
        self.artist, self.view, self.canvas = artist, FigureView(), canvas
        self.view.resize(canvas.width, canvas.height)
        self.image = QImage(canvas.width, canvas.height, QImage.Format.Format_RGB32)
        self.last: Picture | None = None
        self.longest = 0.0

    def show(self, moment: Moment) -> None:
        """Show the picture of a moment, unless it is there already."""
        last = self.last
        shot = self.artist.ask(jobs.shot, moment, self.canvas, last.cel if last else None)
        if shot is None or shot.figure is None:
            return
        self.last = last.after(shot) if last else Picture.first(shot, self.canvas)
        begun = time.thread_time()
        self.view.show_picture(self.last)
        self.view.render(self.image)
        self.longest = max(self.longest, time.thread_time() - begun)


def session(timeline: Timeline, canvas: Canvas) -> None:
    """Print which share of a core the figure takes over a session, in the window's process and in its own."""
    artist, before = Artist(), memory()
    artist.ask(jobs.load)
    stage, drawn = Stage(artist, canvas), artist.ask(time.process_time) or 0.0
    loops = [calibration() for _ in range(20)]
    begun = time.thread_time()
    for moment in moments(timeline):
        stage.show(moment)
    window, drawing = time.thread_time() - begun, (artist.ask(time.process_time) or 0.0) - drawn
    loops += [calibration() for _ in range(20)]
    used = artist.ask(resource.getrusage, resource.RUSAGE_SELF)
    artist.bury()
    whole = timeline.total_seconds
    print(
        f"{timeline.routine} at {canvas.width}x{canvas.height}: {(window + drawing) / whole:.1%} of a core, "
        f"{window / whole:.1%} in the window and {drawing / whole:.1%} beside it "
        f"({(window + drawing) / statistics.median(loops):.0f} loops), longest in the window "
        f"{1000 * stage.longest:.1f} ms, {memory() - before:.0f} MB more in the window, "
        f"{used.ru_maxrss / 1024 if used else 0:.0f} MB beside it"
    )


def longest_stall(canvas: Canvas, seconds: int = 5) -> float:
    """Return the longest time in seconds for which the window's thread waits while pictures are drawn anew."""
    artist, app, gaps = Artist(), QEventLoop(), []
    moved = [Moment("bird_dog", None, Kind.MOVE, at / 997, 60) for at in range(997)]
    artist.ask(jobs.shot, moved[0], canvas, None)
    end = time.perf_counter() + seconds

    def draw() -> None:
        for moment in moved:
            if time.perf_counter() < end:
                artist.ask(jobs.shot, moment, canvas, None)

    ticks = QTimer(interval=5)
    ticks.timeout.connect(lambda: gaps.append(time.perf_counter()))
    thread = threading.Thread(target=draw)
    thread.start()
    ticks.start()
    QTimer.singleShot(1000 * seconds, app.quit)
    app.exec()
    thread.join()
    artist.bury()
    return float(np.diff(gaps).max()) - 0.005


def main() -> int:
    """Print all of it."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    app = QApplication.instance() or QApplication(sys.argv[:1])
    shelf = Shelf(DataFolder.find(None), print)
    timeline = shelf.timeline(shelf.find(sys.argv[2] if len(sys.argv) > 2 else "full_20"))
    for width, height in SIZES:
        session(timeline, Canvas(width, height, *LOOK))
    one_picture(frames)
    stall = longest_stall(Canvas(*SIZES[0], *LOOK))
    print(f"longest wait of the window's thread while pictures are drawn: {1000 * stall:.0f} ms")
    print(f"memory {memory():.0f} MB in this process, which has numpy and draws itself, unlike the window")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
