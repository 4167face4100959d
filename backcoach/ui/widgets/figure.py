"""Shows a figure, always at the same scale while an exercise lasts, so that only the body moves."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.ui.announce import Role, read_as
from backcoach.ui.boxes import Box
from backcoach.ui.drawing.canvas import Canvas, Patch, Shot
from backcoach.ui.drawing.film import Cel


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A figure, ready to be shown.

    Attributes:
        ground: what never moves during the exercise.
    """

    cel: Cel
    canvas: Canvas
    ground: Patch
    figure: Patch

    def after(self, shot: Shot) -> Picture:
        """Return the picture that is shown next on the same canvas; this one where nothing changes."""
        if shot.figure is None:
            return self
        ground = shot.ground.patch() if shot.ground is not None else self.ground
        return Picture(shot.cel, self.canvas, ground, shot.figure.patch())

    @classmethod
    def first(cls, shot: Shot, canvas: Canvas) -> Picture:
        """Return a picture that was asked for by somebody who showed none on this canvas."""
        assert shot.ground is not None
        assert shot.figure is not None
        return cls(shot.cel, canvas, shot.ground.patch(), shot.figure.patch())


class FigureView(QWidget):
    """Shows pictures that were painted elsewhere.

    Signals:
        resized(): pictures of another size, or standing elsewhere, are wanted.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._room: Box | None = None
        self._words: tuple[Box, ...] = ()
        self._mirrored, self._turn = False, 0
        read_as(self, Role.Animation)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return a middling size; the figure takes whatever it is given."""
        return QSize(600, 400)

    def canvas(self, theme: str, skin: str, hair: str) -> Canvas:
        """Return what pictures are to be painted for; also before the view has a size, which it gets when shown."""
        ratio = self.devicePixelRatioF()
        if self.size().isEmpty() or (self._room is not None and min(self._room.width, self._room.height) <= 0):
            return Canvas(self.sizeHint().width(), self.sizeHint().height(), ratio, theme, skin, hair)
        size = ceil(self.width() * ratio), ceil(self.height() * ratio)
        return Canvas(*size, ratio, theme, skin, hair, self._room, self._words, self._mirrored, self._turn)

    def stand(self, room: Box, words: tuple[Box, ...], *, mirrored: bool = False, turn: int = 0) -> None:
        """Say where the figure may be, see `Canvas`."""
        before = self._room, self._words, self._mirrored, self._turn
        self._room, self._words, self._mirrored, self._turn = room, words, mirrored, turn
        if (room, words, mirrored, turn) != before:
            self.resized.emit()

    def show_picture(self, picture: Picture) -> None:
        """Show a picture; one that was painted for another size is stretched until the right one comes."""
        before, self._picture = self._picture, picture
        if before is None or before.ground is not picture.ground:
            self.update()
        elif before is not picture:
            changed = QRect(before.figure.at, before.figure.image.size())
            changed |= QRect(picture.figure.at, picture.figure.image.size())
            self.update(self._stretch().mapRect(QRectF(changed)).toAlignedRect())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Ask for finer or coarser pictures on another screen, even where the view is as large there."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the floor and the figure on it."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setTransform(self._stretch(), combine=True)
        for patch in (self._picture.ground, self._picture.figure):
            painter.drawImage(patch.at, patch.image)

    def _stretch(self) -> QTransform:
        """Return the way from the picture's pixels to the widget's."""
        assert self._picture is not None
        made_for = self._picture.canvas
        if made_for[:3] == self.canvas("", "", "")[:3]:
            return QTransform.fromScale(1 / made_for.ratio, 1 / made_for.ratio)
        return QTransform.fromScale(self.width() / made_for.width, self.height() / made_for.height)
