"""A number between a minus and a plus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.text import button, row


class Stepper(QWidget):
    """Takes clicks on its two buttons, the arrow keys and typed digits.

    Signals:
        changed(number): it is another.
    """

    changed = Signal(int)

    def __init__(self, name: str, allowed: range, unit: str, parent: QWidget | None = None) -> None:
        """Allow the numbers of a range, its stop included; any of them may be typed."""
        super().__init__(parent)
        self.spin = _Spin()
        self.spin.setRange(allowed.start, allowed.stop)
        self.spin.setSingleStep(allowed.step)
        self.spin.setSuffix(f" {unit}")
        told = tr("{name}, {least} to {most} {unit}", name=name, least=allowed.start, most=allowed.stop, unit=unit)
        self.spin.setAccessibleName(told)
        self.spin.valueChanged.connect(self.changed)
        line = row(self, space="xs")
        fewer, more = tr("{name}: less", name=name), tr("{name}: more", name=name)
        for text, called, go in (("\N{MINUS SIGN}", fewer, self.spin.stepDown), ("+", more, self.spin.stepUp)):
            change = button(text, "step")
            change.setAccessibleName(called)
            change.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same in the number itself
            change.clicked.connect(go)
            line.addWidget(change)
        line.insertWidget(1, self.spin)
        line.addStretch(1)
        self.setFocusProxy(self.spin)

    def show_value(self, number: int) -> None:
        """Show a number without telling anyone."""
        before = self.spin.blockSignals(True)  # noqa: FBT003 - its only argument
        self.spin.setValue(number)
        self.spin.blockSignals(before)


class _Spin(QSpinBox):
    """Leaves the wheel and the keys of "undo" to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)  # a number that is being typed counts when it is done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the page have the keys of "undo"."""
        if event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
