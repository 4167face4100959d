"""The buttons of the stage: those that steer a session, and in their place the choices of somebody who hurts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.controls import Controls

HIGHEST, CHOICES = 0.1, 0.17  # of the stage's height are its buttons at most, and choices that are read from the mat


class StageBar(QStackedWidget):
    """Shows one of two rows of buttons; what they do is told by the signal of that name."""

    def __init__(self, parent: QWidget, signal: Callable[[str], SignalInstance]) -> None:
        super().__init__(parent)
        self.setObjectName("controls")
        self._stage = parent
        self.steering, self.choosing = Controls(), Controls(few=True)
        self._steer(signal)
        self.choosing.add(tr("Easier"), "1", "main", signal("eased"))
        self.choosing.add(tr("Skip it"), "2", "choice", signal("skipped"))
        self.choosing.add(tr("End the session"), "3", "choice", signal("stopped"))
        self.addWidget(self.steering)
        self.addWidget(self.choosing)

    def _steer(self, signal: Callable[[str], SignalInstance]) -> None:
        steering = self.steering
        self.pause = steering.add(tr("Pause"), "Space", "main", signal("paused"))
        steering.add(tr("Again"), "←", "", signal("back"))
        steering.add(tr("Skip"), "→", "", signal("skipped"))
        self.done = steering.add(tr("Done"), "Return", "", signal("done"))
        steering.offer(self.done, offered=False)
        steering.add(tr("+10 s"), "↑", "", signal("more")).each_click = True
        steering.add(tr("That hurts"), "H", "danger", signal("hurt"))
        steering.add(tr("Stop"), "Esc", "", signal("stopped"))
        self.fill = steering.add(tr("Full screen"), "F", "quiet", signal("filled"), important=False)
        self.mute = steering.add(tr("Sound off"), "M", "quiet", signal("muted"), important=False)
        self.move_on = steering.add(tr("Other screen"), "T", "quiet", signal("moved"), important=False)
        steering.offer(self.move_on, offered=False)
        steering.add(tr("Keys"), "?", "quiet", signal("helped"), important=False, brief=True)

    def show_choices(self, *, chosen: bool) -> None:
        """Show the one row or the other; the focus must not go over to a button, which a second Return would press."""
        row = self.choosing if chosen else self.steering
        if row is not self.currentWidget() and self.isAncestorOf(QApplication.focusWidget() or self):
            self._stage.setFocus()
        self.setCurrentWidget(row)

    def fit(self, width: float, height: float, *, hurts: bool) -> float:
        """Let both rows fit into a width on a stage of a height; return how high the one to be seen will be."""
        self.steering.fit(round(width), round(height * HIGHEST))
        self.choosing.fit(round(width), round(height * CHOICES))
        return max(self.choosing.sizeHint().height(), height * CHOICES) if hurts else self.steering.sizeHint().height()
