"""Labels and buttons in the roles of the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from backcoach.ui import design
from backcoach.ui.widgets.button import Button
from backcoach.ui.widgets.icon import Icon

L = TypeVar("L", bound=QLayout)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; `role` is one of the style sheet's: display, title, heading, large, soft, small, ..."""
    made = QLabel(text)
    made.setProperty("textFormat", "PlainText")  # by its name: to name the enum has all of `Qt` built (`theme.brush`)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def restyle(widget: QWidget, role: str, kind: str = "role") -> None:
    """Give a widget another role of the style sheet, or of another `kind` of property."""
    if widget.property(kind) != role:
        widget.setProperty(kind, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, role: str = "", *, key: str = "", icon: str = "", hint: str = "") -> Button:
    """Return a button; it answers Return as well as the space bar.

    `key` is what is printed on the key that does the same, shown as a quiet cap; `icon` stands before the word;
    `hint` is read out and shown on hover.
    """
    made = Button(text, key, icon)
    made.setProperty("role", role)
    made.each_click = role == "step"
    made.setAutoDefault(True)
    if hint:
        made.setToolTip(hint)
        made.setAccessibleDescription(". ".join(it for it in (hint, made.accessibleDescription()) if it))
    return made


def icon(name: str, role: str = "text", size: float = 1.2) -> Icon:
    """Return an icon of `assets/themes/icons` in a colour of the theme, so many ems large."""
    return Icon(name, role, size)


def frame(role: str) -> QFrame:
    """Return a panel: card; soft, for the one important thing; urgent; notice; bar; foot."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(parent: QWidget | None = None, *, space: str = "m", margin: str = "0") -> QVBoxLayout:
    """Return a layout from top to bottom; its steps ("xs" to "xxl", or "down across") follow the text size."""
    return _spaced(QVBoxLayout(parent) if parent else QVBoxLayout(), space, margin)


def row(parent: QWidget | None = None, *, space: str = "m", margin: str = "0") -> QHBoxLayout:
    """Return a layout from left to right; as above."""
    return _spaced(QHBoxLayout(parent) if parent else QHBoxLayout(), space, margin)


def grid(parent: QWidget | None = None, *, space: str = "m", margin: str = "0") -> QGridLayout:
    """Return a layout in rows and columns; as above."""
    return _spaced(QGridLayout(parent) if parent else QGridLayout(), space, margin)


def centred(inside: QWidget, *, widest: str = "page") -> QHBoxLayout:
    """Return a row that keeps something in the middle of a wide window, and no wider than a width of the design."""
    design.size(inside, widest=design.design()["width"][widest])
    line = row(space="0")
    line.addStretch(0)
    line.addWidget(inside, 1)
    line.addStretch(0)
    return line


def scrolled(name: str) -> tuple[QScrollArea, QWidget]:
    """Return an area in which something is read, and the page in it; a click leaves the keys to the large button.

    The page is to be filled afterwards. An area measures what it is given, for which all of that would be dressed;
    and whatever is dressed is dressed anew when it comes into another widget.
    """
    area, inside, page = QScrollArea(), QWidget(), QWidget()
    area.setWidgetResizable(True)
    area.setProperty("focusPolicy", "TabFocus")  # by its name, as above
    area.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
    area.setProperty("role", "reading")
    area.setAccessibleName(name)
    area.setWidget(inside)
    inside.setLayout(centred(page))
    return area, page


def _spaced(layout: L, space: str, margin: str) -> L:
    design.space(layout, space, margin)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()  # what is still to be shown would become a window of its own without its parent
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)
