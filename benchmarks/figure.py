"""What a moving figure costs, as ratios to a calibration loop run beside each frame.

Run: python benchmarks/figure.py [frames] [exercise]
The loop does what the machine needs for a fixed amount of array work and painting, so that whatever else the machine
does hits both alike. Times are of the processor, not of the clock on the wall; still only the ratios compare two
machines or two days.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a second thread would spin without being quicker

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from backcoach.coach.segment import Kind
from backcoach.content.illustrations import load_illustration
from backcoach.figures.body import load_body
from backcoach.figures.illustration import pose_at
from backcoach.figures.motion import between, breathing
from backcoach.figures.palette import load_palette
from backcoach.figures.scene import frame_of, picture
from backcoach.figures.shapes import Drawing
from backcoach.figures.solver import solve
from backcoach.ui.painter import paint, placed

SIZES = ((900, 600), (1600, 1000))
MOTION_FPS, HOLD_FPS = 30, 10
MOVING_SHARE = 0.35
"""How much of a session the figure moves; in the rest it breathes."""
KEPT_ORDERS = 6


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


class Figure:
    """One exercise drawn again and again, as on the stage."""

    def __init__(self, exercise: str) -> None:
        self.illustration = load_illustration(exercise)
        self.body = load_body("woman")
        self.palette = load_palette("light", "medium", "brown")
        self.frame = frame_of(self.illustration, self.body)
        self.drawn: Drawing | None = None
        self.count = 0

    def geometry(self, share: float) -> None:
        """Draw the figure at a share of its way into the hold."""
        at = pose_at(self.illustration, Kind.MOVE, share, 4.0)
        stance = between(self.body, solve(self.body, at.start), solve(self.body, at.end), at.progress)
        self._draw(breathing(stance, share))

    def breath(self, share: float) -> None:
        """Draw the figure at a share of a breath while it holds."""
        at = pose_at(self.illustration, Kind.HOLD, 0.0, 10.0)
        self._draw(breathing(solve(self.body, at.start), share))

    def _draw(self, stance: object) -> None:
        self.count += 1
        self.drawn = picture(
            self.illustration,
            self.body,
            stance,  # type: ignore[arg-type]
            previous=self.drawn,
            keep_order=self.count % KEPT_ORDERS != 0,
        )

    def painting(self, image: QImage) -> None:
        """Paint what was drawn last, on its mat."""
        assert self.drawn is not None
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor("white"))
        paint(painter, self.drawn.shapes, self.palette, *placed(self.frame, QRectF(image.rect())))
        painter.end()


def timed(work: Callable[[float], None], frames: int) -> tuple[float, float, float]:
    """Return median and 95th percentile in seconds, and the median ratio to the loop run beside each frame."""
    taken, ratios = [], []
    for number in range(frames):
        loop = calibration()
        begun = time.thread_time()
        work(number / frames)
        taken.append(time.thread_time() - begun)
        ratios.append(taken[-1] / loop)
    return statistics.median(taken), sorted(taken)[int(0.95 * frames)], statistics.median(ratios)


def main() -> int:
    """Print what a frame costs in geometry and painting, and the share of a core that a session takes."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 120
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    figure = Figure(sys.argv[2] if len(sys.argv) > 2 else "bird_dog")
    costs = {"geometry, moving": timed(figure.geometry, frames), "geometry, holding": timed(figure.breath, frames)}
    for width, height in SIZES:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        costs[f"painting {width}x{height}"] = timed(lambda _, image=image: figure.painting(image), frames)
    for name, (median, slow, ratio) in costs.items():
        print(f"{name:22} {1000 * median:6.1f} ms, slowest twentieth {1000 * slow:6.1f} ms, ratio {ratio:5.2f}")
    for width, height in SIZES:
        paints = costs[f"painting {width}x{height}"][0]
        moving = MOTION_FPS * (costs["geometry, moving"][0] + paints)
        holding = HOLD_FPS * (costs["geometry, holding"][0] + paints)
        share = MOVING_SHARE * moving + (1 - MOVING_SHARE) * holding
        print(f"share of a core at {width}x{height}, nothing kept: {share:.0%}")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
