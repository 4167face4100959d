"""Colours as data, and the one style sheet built from them; every size follows the font."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from backcoach.resources import assets

SIZES = {"small": 0.9, "large": 1.3, "caption": 1.6, "title": 1.9, "huge": 2.6}
"""Text sizes as multiples of the normal one."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours by what they are for: "ground", "text", "hold", ..."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        """Return the colour for a role; the text colour for a role the theme does not know."""
        return QColor(self.colours.get(role, self.colours["text"]))


def load_theme(name: str) -> Theme:
    """Return the theme in `assets/themes/<name>.toml`."""
    data = tomllib.loads((assets() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(data["name"], data["dark"], data["colours"])


def system_theme() -> Theme:
    """Return the light or dark theme, as the system is set."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return load_theme("dark" if scheme is Qt.ColorScheme.Dark else "light")


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in a theme."""
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(app.font(), theme))


def base_font(font: QFont) -> QFont:
    """Return the system's font, a little larger, because it is read from further away than other programs."""
    larger = QFont(font)
    larger.setPointSizeF(max(11.0, font.pointSizeF() * 1.2))
    return larger


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "soft",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Accent: "focus",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
    }
    for role, name in roles.items():
        palette.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("soft"))
    return palette


def _style_sheet(font: QFont, theme: Theme) -> str:
    em = QFontMetrics(font).height()
    points = font.pointSizeF()
    sizes = {f"pt_{name}": f"{points * factor:.1f}pt" for name, factor in SIZES.items()}
    lengths = {f"em_{tenths}": f"{round(em * tenths / 10)}px" for tenths in (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 70)}
    template = (assets() / "themes" / "style.qss").read_text(encoding="utf-8")
    return Template(template).substitute(theme.colours, **sizes, **lengths)
