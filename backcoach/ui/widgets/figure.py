"""Shows a figure, always at the same scale while an exercise lasts, so that only the body moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcoach.figures.palette import Palette
from backcoach.figures.shapes import Drawing, Frame, Shape
from backcoach.ui.painter import paint, placed


class FigureView(QWidget):
    """Paints a drawing inside the frame of its exercise; the mat, which never changes, is kept as a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette | None = None
        self._frame = Frame(-1.0, 1.0, -0.2, 1.8)
        self._ground: Sequence[Shape] = ()
        self._drawing: Drawing | None = None
        self._mat: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return a middling size; the figure takes whatever it is given."""
        return QSize(600, 400)

    def use_palette(self, palette: Palette) -> None:
        """Use other colours."""
        self._palette, self._mat = palette, None
        self.update()

    def show_stage(self, frame: Frame, ground: Sequence[Shape]) -> None:
        """Show another exercise's ground; everything inside its frame, in metres, stays visible."""
        self._frame, self._ground, self._mat, self._drawing = frame, ground, None, None
        self.update()

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show the figure as it stands now."""
        if drawing is not self._drawing:
            self._drawing = drawing
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mat and the figure on it."""
        if self._palette is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept_mat(self._palette))
        if self._drawing is not None:
            scale, origin = placed(self._frame, QRectF(self.rect()))
            paint(painter, self._drawing.shapes, self._palette, scale, origin)

    def _kept_mat(self, palette: Palette) -> QPixmap:
        """Return the picture of the mat for the present size, painted anew when that has changed."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._mat is None or self._mat.size() != size:
            self._mat = QPixmap(size)
            self._mat.setDevicePixelRatio(ratio)
            self._mat.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._mat)
            paint(painter, self._ground, palette, *placed(self._frame, QRectF(self.rect())))
            painter.end()
        return self._mat
