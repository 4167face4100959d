import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from backcoach.figures.body import load_body
from backcoach.figures.camera import Camera
from backcoach.figures.drawing import draw
from backcoach.figures.palette import load_palette
from backcoach.figures.pose import Pose
from backcoach.figures.shapes import BASE, CORE, GLOW, HALO, Drawing, Frame, area
from backcoach.figures.solver import solve
from backcoach.ui.drawing.painter import paint, placed

PALETTE = load_palette("light", "medium", "brown")
SQUARE = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])


def standing(camera: Camera) -> Drawing:
    body = load_body("woman")
    stance = solve(body, Pose())
    return draw(body, body.skin(stance), stance, camera)


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.usefixtures("qapp")
def test_a_shape_is_painted_where_it_is_and_in_its_colour() -> None:
    image = blank(100, 100)
    painter = QPainter(image)
    paint(painter, [area("top", 0, SQUARE)], PALETTE, 60.0, QPointF(50, 50))
    painter.end()
    assert image.pixelColor(50, 50).name() == PALETTE.fills["top"][0]
    assert image.pixelColor(22, 78).name() == PALETTE.fills["top"][0]
    assert image.pixelColor(17, 50).name() == "#ffffff"


@pytest.mark.usefixtures("qapp")
def test_the_cloth_shines_through_the_edge_of_the_highlight_and_not_through_the_rest() -> None:
    found = {}
    for tone in (GLOW, CORE, HALO):
        image = blank(100, 100)
        painter = QPainter(image)
        shapes = [area("top", BASE, SQUARE), area("highlight", tone, SQUARE)]
        paint(painter, shapes, PALETTE, 60.0, QPointF(50, 50))
        painter.end()
        found[tone] = image.pixelColor(50, 50)
    glow, cloth = QColor(PALETTE.fills["highlight"][0]), QColor(PALETTE.fills["top"][0])

    assert [found[GLOW].name(), found[CORE].name()] == list(PALETTE.fills["highlight"])
    assert cloth.red() < found[HALO].red() < glow.red()


@pytest.mark.usefixtures("qapp")
def test_a_soft_shape_loses_its_corners() -> None:
    image = blank(100, 100)
    painter = QPainter(image)
    paint(painter, [area("top", 0, SQUARE, soft=True)], PALETTE, 60.0, QPointF(50, 50))
    painter.end()
    assert image.pixelColor(50, 50).name() == PALETTE.fills["top"][0]
    assert image.pixelColor(22, 78).name() == "#ffffff"


@pytest.mark.parametrize("size", [(480, 320), (900, 600), (1920, 1080), (200, 140)])
def test_a_frame_fits_into_every_room(size: tuple[int, int]) -> None:
    frame = Frame(-1.2, 0.8, -0.1, 1.7)
    scale, origin = placed(frame, QRectF(0, 0, *size))
    left, right = origin.x() + scale * frame.left, origin.x() + scale * frame.right
    top, bottom = origin.y() - scale * frame.high, origin.y() - scale * frame.low
    assert min(left, top) >= -1e-6
    assert right <= size[0] + 1e-6
    assert bottom <= size[1] + 1e-6
    assert left == pytest.approx(size[0] - right)
