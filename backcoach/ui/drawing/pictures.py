"""Pictures in pixels, painted without a window or a display."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from backcoach.figures.palette import Palette
from backcoach.figures.shapes import Still
from backcoach.ui.drawing.painter import paint, placed


def png(still: Still, palette: Palette, size: tuple[int, int]) -> bytes:
    """Return a picture on the page's ground as a PNG file.

    Args:
        still: the picture.
        palette: its colours.
        size: width and height in pixels.
    """
    return saved(painted(still, palette, size), "PNG")


def painted(still: Still, palette: Palette, size: tuple[int, int], *, clear: bool = False) -> QImage:
    """Return a picture on the page's ground, or on a clear one; sizes as for `png`."""
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.transparent if clear else QColor(palette.ground))
    with QPainter(image) as painter:
        paint(painter, still.shapes, palette, *placed(still.frame, QRectF(image.rect())))
    return image


def saved(image: QImage, kind: str, quality: int = -1) -> bytes:
    """Return an image as the content of a file of a kind ("PNG", "WEBP")."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def smaller(image: QImage, times: int) -> QImage:
    """Return an image so many times smaller."""
    width, height = image.width() // times, image.height() // times
    aspect, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(width, height, aspect, smooth)
