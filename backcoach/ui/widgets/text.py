"""Labels and buttons in the roles of the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

L = TypeVar("L", bound=QBoxLayout)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; `role` is one of the style sheet's: title, heading, large, soft, small, caption, ..."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def restyle(widget: QWidget, role: str, kind: str = "role") -> None:
    """Give a widget another role of the style sheet, or of another `kind` of property."""
    if widget.property(kind) != role:
        widget.setProperty(kind, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, role: str = "", *, hint: str = "") -> QPushButton:
    """Return a button; it answers Return as well as the space bar. `hint` is read out and shown on hover."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if hint:
        made.setToolTip(hint)
        made.setAccessibleDescription(hint)
    return made


def frame(role: str) -> QFrame:
    """Return a panel: card, sunken, notice or bar."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(parent: QWidget | None = None, *, space: int = 12, margin: int = 0) -> QVBoxLayout:
    """Return a layout from top to bottom."""
    return _spaced(QVBoxLayout(parent) if parent else QVBoxLayout(), space, margin)


def row(parent: QWidget | None = None, *, space: int = 12, margin: int = 0) -> QHBoxLayout:
    """Return a layout from left to right."""
    return _spaced(QHBoxLayout(parent) if parent else QHBoxLayout(), space, margin)


def _spaced(layout: L, space: int, margin: int) -> L:
    layout.setSpacing(space)
    layout.setContentsMargins(margin, margin, margin, margin)
    return layout


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()  # what is still to be shown would become a window of its own without its parent
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)
