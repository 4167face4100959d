"""Colours as data, and the one style sheet built from them; every size follows the font."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from string import Template
from typing import NamedTuple

from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from backcoach.resources import digest, tables
from backcoach.ui.design import design, em, fit_all

_worn = {"theme": "light", "sheet": ""}  # by the program; asked for hundreds of times when a page is painted

THEMES = ("light", "dark", "contrast_light", "contrast_dark")
"""Each a file in `assets/themes`."""


class Theme(NamedTuple):
    """A set of colours by what they are for: "ground", "text", "hold", ...

    Attributes:
        tint: how much of its colour the ground of a phase or a kind has, 0 to 1.
    """

    name: str
    colours: Mapping[str, str]
    tint: float = 0.0

    def colour(self, role: str) -> QColor:
        """Return the colour for a role; the text colour for a role the theme does not know."""
        return QColor(self.colours.get(role, self.colours["text"]))

    def tinted(self, role: str, times: float = 1.0) -> QColor:
        """Return the ground with a little of the colour for a role in it, or so many times as much."""
        ground, colour = self.colour("ground"), self.colour(role)
        pairs = [(getattr(ground, part)(), getattr(colour, part)()) for part in ("red", "green", "blue")]
        return QColor(*(round(one + (other - one) * self.tint * times) for one, other in pairs))


@cache
def load_theme(name: str) -> Theme:
    """Return the theme in `assets/themes/<name>.toml`."""
    data = tables(name)
    return Theme(name, data["colours"], data["tint"])


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in a theme, in the size of its font."""
    em.cache_clear()
    app.setPalette(_palette(theme))
    _worn.update(theme=theme.name, sheet=_style_sheet(app.font(), theme))
    for window in app.topLevelWidgets():
        if window.styleSheet():
            dress(window)
    fit_all()


def dress(window: QWidget) -> None:
    """Have a window wear what the program wears, from now on.

    The style sheet is the windows' and not the application's: if it were, everything would be styled anew, with all
    that is in it, each time that it is put into something else, and a page would take twice as long to build.
    """
    window.setStyleSheet(_worn["sheet"])


def worn() -> str:
    """Return the name of the theme that the program wears."""
    return _worn["theme"]


def colour(role: str) -> QColor:
    """Return the colour for a role in the theme that the program wears; for widgets that paint, while they paint."""
    return load_theme(worn()).colour(role)


def brush(role: str) -> QBrush:
    """Return what fills with the colour for a role.

    A palette makes it: to make one of a colour, or a pen, has PySide6 build all that is in `Qt`, for which nobody is
    to wait before the first page is seen (docs/decisions/0011). So what that page paints, it fills.
    """
    return _brush(worn(), role)


@cache
def _brush(theme: str, role: str) -> QBrush:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, load_theme(theme).colour(role))
    return palette.brush(QPalette.ColorRole.Base)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in design()["palette"].items():
        palette.setColor(QPalette.ColorRole[role], theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("soft"))
    return palette


def _style_sheet(font: QFont, theme: Theme) -> str:
    high = QFontMetrics(font).height()
    about = f"{theme.name} {font.pointSizeF()} {em()} {high}"
    return digest("style.qss", lambda template: _filled_in(template, font.pointSizeF(), high, theme), about)


def _filled_in(template: str, points: float, high: int, theme: Theme) -> str:
    data, line = design(), em()
    sizes = {f"pt_{name}": f"{points * times:.1f}pt" for name, (times, _weight) in data["type"].items()}
    weights = {f"weight_{name}": str(weight) for name, (_times, weight) in data["type"].items()}
    radii = {f"radius_{name}": f"{round(line * ems)}px" for name, ems in data["radius"].items()}
    lines = {name: f"{pixels}px" for name, pixels in data["line"].items()}
    text = {"text_height": f"{high}px"}
    return Template(template).substitute(_Lengths({**theme.colours, **sizes, **weights, **radii, **lines, **text}))


class _Lengths(dict[str, str]):
    """What stands for the names in the style sheet; those in tenths of an em are worked out when they are asked for."""

    def __missing__(self, name: str) -> str:
        if not name.startswith("em_"):
            raise KeyError(name)
        return f"{round(em() * int(name.removeprefix('em_')) / 10)}px"
