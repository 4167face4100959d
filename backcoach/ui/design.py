"""Sizes by name, from `assets/themes/design.toml`: they follow the text size, also while the program runs."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QWidget

from backcoach.resources import tables

EM = 1.15

SPACE, MARGIN, SIZE = "space", "margin", "ems"
"""Properties in which a layout or a widget keeps its sizes by name, so that they can be worked out anew."""


def design() -> dict[str, Any]:
    """Return the tables of the file."""
    return tables("design")


@cache
def em() -> int:
    """Return the unit of all lengths in pixels: a little more than the size of normal text, as long as that is worn."""
    return round(QFontInfo(QApplication.font()).pixelSize() * EM)


def step(name: str) -> int:
    """Return a step of space in pixels: "xs" to "xxl", or "0"."""
    ems: float = design()["space"][name]
    return round(em() * ems)


def space(layout: QLayout, between: str, margin: str = "0") -> None:
    """Give a layout its space between things and its margin, for good; two steps are "down across"."""
    layout.setProperty(SPACE, between)
    layout.setProperty(MARGIN, margin)
    _fit_layout(layout)


def size(widget: QWidget, *, width: float = 0, height: float = 0, widest: float = 0) -> None:
    """Give a widget a fixed width or height, or the most it may be wide, in ems, for good."""
    widget.setProperty(SIZE, [width, height, widest])
    _fit_widget(widget)


def fit_all() -> None:
    """Work all sizes out anew, in every window and page, because the text has another size."""
    for window in QApplication.topLevelWidgets():
        for layout in window.findChildren(QLayout):
            if layout.property(SPACE) is not None:
                _fit_layout(layout)
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.property(SIZE) is not None:
                _fit_widget(widget)


def _fit_layout(layout: QLayout) -> None:
    down, across = _two(layout.property(SPACE))
    if isinstance(layout, QGridLayout):
        layout.setVerticalSpacing(down)
        layout.setHorizontalSpacing(across)
    elif isinstance(layout, QBoxLayout):
        layout.setSpacing(down)
    down, across = _two(layout.property(MARGIN))
    layout.setContentsMargins(across, down, across, down)


def _fit_widget(widget: QWidget) -> None:
    width, height, widest = (round(em() * ems) for ems in widget.property(SIZE))
    if width:
        widget.setFixedWidth(width)
    if height:
        widget.setFixedHeight(height)
    if widest:
        widget.setMaximumWidth(widest)


def _two(steps: str) -> tuple[int, int]:
    """Return pixels down and across."""
    down, *across = steps.split()
    return step(down), step(across[0] if across else down)
