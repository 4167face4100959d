"""One repetition of an exercise as pictures of one frame, from what it is about on. For the process that draws."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from backcoach.coach.demonstration import moment_at, repetition
from backcoach.coach.exercise import Exercise
from backcoach.content.illustrations import loaded_illustration
from backcoach.ui.drawing.canvas import FORMAT, Canvas
from backcoach.ui.drawing.film import Film, Moment
from backcoach.ui.drawing.jobs import FINER
from backcoach.ui.drawing.pictures import smaller
from backcoach.ui.drawing.reel import Reel

STEPS = 10  # moments a second that are looked at for the one that tells most
LONGEST = 20  # seconds of a repetition in which that is looked for


_TELLING: dict[str, float] = {}


def telling(exercise: Exercise) -> float:
    """Return the seconds into a repetition at which it is nearest to the pose that stands for it; the last of these."""
    if exercise.id not in _TELLING:
        whole = min(LONGEST, sum(stretch.seconds for stretch in repetition(exercise)))
        film = Film()
        nearest = min(range(whole * STEPS), key=lambda step: (_far(exercise, step / STEPS, film), -step))
        _TELLING[exercise.id] = nearest / STEPS
    return _TELLING[exercise.id]


def _far(exercise: Exercise, seconds: float, film: Film) -> float:
    """Return how much of a way is missing to the pose that stands for an exercise."""
    cel, main = film.cel(_moment(exercise, seconds, "woman")), loaded_illustration(exercise.id).main
    if cel is None or main not in {cel.start, cel.end}:
        return 1.0
    return round(min(cel.way if main == cel.start else 1.0, 1.0 - cel.way if main == cel.end else 1.0), 2)


def picture(exercise: Exercise, seconds: float, canvas: Canvas, body: str, reel: Reel) -> QImage | None:
    """Return the picture of so many seconds after what tells most; None where the exercise is not drawn.

    Args:
        exercise: what is done.
        seconds: since the picture that stands for it.
        canvas: its size and colours; it is painted finer than that.
        body: "woman" or "man".
        reel: keeps what was painted.
    """
    fine = canvas._replace(width=canvas.width * FINER, height=canvas.height * FINER)
    made = reel.shot(_moment(exercise, telling(exercise) + seconds, body), fine)
    if made is None:
        return None
    image = QImage(fine.width, fine.height, FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        for pixels in (made.ground, made.figure):
            if pixels is not None:
                patch = pixels.patch()
                painter.drawImage(patch.at, patch.image)
    return smaller(image, FINER)


def _moment(exercise: Exercise, seconds: float, body: str) -> Moment:
    stretch, gone = moment_at(exercise, seconds)
    return Moment(exercise.id, None, stretch.kind, gone, stretch.seconds, body)
