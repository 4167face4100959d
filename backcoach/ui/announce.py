"""What a screen reader is told beyond what Qt tells it by itself; without one nothing happens and nothing is spent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import WeakMethod

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

Role = QAccessible.Role
_kept: set[_Reading] = set()


class _Reading(QAccessibleWidget):
    """A widget as a screen reader finds it."""

    def __init__(self, widget: QWidget, role: Role, read: Callable[[], str] | None) -> None:
        super().__init__(widget, role)
        self._read = WeakMethod(read) if read else None  # a ring of references would fall apart in any order

    def text(self, kind: QAccessible.Text, /) -> str:
        """Return its words as they are now, or what Qt knows."""
        read = self._read() if self._read and kind is QAccessible.Text.Name else None
        return read() if read else super().text(kind)


def announce(widget: QWidget, text: str) -> None:
    """Have a text said once what is being said has been; `widget` is what it is about."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def read_as(widget: QWidget, role: Role, read: Callable[[], str] | None = None) -> None:
    """Let a widget be found as a `role`; with `read`, a method, by words that may change without telling anyone.

    Qt takes a plain widget for filling material, which screen readers pass over, and tells of each change of a name,
    which for a number that counts down is once a second. To be called last: what Qt knows of the widget's signals and
    slots must not grow after it.
    """
    reading = _Reading(widget, role, read)
    QAccessible.registerAccessibleInterface(reading)
    _kept.add(reading)  # Qt deletes it, when it learns that the widget is gone; nobody else may, and not before
    widget.destroyed.connect(partial(_kept.discard, reading))  # Qt has connected first, and is told first


def tell_focus() -> None:
    """Say again where the focus is: where a page has passed it on, Qt has told of the page last."""
    widget = QApplication.focusWidget()
    if widget is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))
