"""What a button looks like, by its role and by what becomes of it; how large it is, the style sheet tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from backcoach.ui.design import design, em
from backcoach.ui.theme import brush

EDGE = 2  # pixels


class Face(NamedTuple):
    """Colours of the theme, "" for none, and whether the word is bold."""

    ground: str
    edge: str
    word: str
    strong: bool = False


PLAIN = {
    "": Face("button", "button_line", "text"),
    "over": Face("button_over", "button_line", "text"),
    "down": Face("sunken", "button_line", "text"),
    "off": Face("sunken", "button_line", "soft"),
    "chosen": Face("accent", "accent", "on_accent"),
}
MAIN = {"": Face("accent", "accent", "on_accent"), "over": Face("accent_strong", "accent_strong", "on_accent")}
BARE = {"": Face("", "", "soft"), "over": Face("", "", "accent")}
FACES = {
    "main": MAIN,
    "start": MAIN,
    "danger": {"": Face("danger_soft", "danger_line", "danger"), "over": Face("danger_soft", "danger", "danger")},
    "choice": {"": Face("surface", "soft", "text"), "over": Face("button_over", "text", "text")},
    "quiet": BARE,
    "nav": {**BARE, "chosen": Face("accent_soft", "soft_line", "accent", strong=True)},
    "side": {**BARE, "chosen": Face("accent_soft", "soft_line", "accent")},
}
"""By role; all others are plain. Then by what becomes of it: "over" is the pointer, "down" it is pressed."""
ROUND = {"pill": "pill", "menu": "pill"}
"""The corners by role, where they are not those of a button."""


def face(role: str, become: Iterable[str]) -> Face:
    """Return how a button of a role looks of which all that is true, what counts most first."""
    faces = FACES.get(role, PLAIN)
    return next((faces[it] for it in become if it in faces), faces[""])


def paint_face(painter: QPainter, area: QRectF, role: str, seen: Face) -> None:
    """Paint ground and edge."""
    radius = corner(role)
    if seen.edge:
        painter.fillPath(_rounded(area, radius), brush(seen.edge))
    if seen.ground != seen.edge:
        painter.fillPath(_rounded(area.adjusted(EDGE, EDGE, -EDGE, -EDGE), radius - EDGE), brush(seen.ground))


def corner(role: str) -> int:
    """Return the radius of a button's corners in pixels."""
    ems: float = design()["radius"][ROUND.get(role, "button")]
    return round(ems * em())


def _rounded(area: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path
