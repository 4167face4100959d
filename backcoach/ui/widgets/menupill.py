"""A pill that opens a list: one answer, or several, to a question."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.button import Button

_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class MenuPill(Button):
    """Says what is chosen; filled when something is.

    Signals:
        changed(): something else is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        question: str,
        usual: str,
        answers: Mapping[str, str],
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `answers`: what each is called here, and its words; `usual` is said where none is chosen."""
        super().__init__("", opens=True, parent=parent)
        self._question, self._usual, self._several = question, usual, several
        self.setProperty("role", "menu")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._menu = _Staying(self) if several else QMenu(self)
        self._menu.setAccessibleName(question)
        self._actions: dict[str, QAction] = {}
        group = None if several else QActionGroup(self)
        for key, words in answers.items() if several else {"": usual, **answers}.items():
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            if group:
                group.addAction(action)
            action.toggled.connect(self._tell)
            self._actions[key] = action
        self.clicked.connect(self.open)
        self.clear()
        self._show()

    @property
    def keys(self) -> frozenset[str]:
        """Return what is chosen."""
        return frozenset(key for key, action in self._actions.items() if key and action.isChecked())

    @property
    def key(self) -> str:
        """Return the one that is chosen, or ""."""
        return next(iter(self.keys), "")

    def choose(self, *keys: str) -> None:
        """Choose these and no others."""
        before = self.keys
        for key, action in self._actions.items():
            action.blockSignals(True)  # noqa: FBT003 - its only argument
            action.setChecked(key in keys or (key == "" and not keys))
            action.blockSignals(False)  # noqa: FBT003 - its only argument
        self._show()
        if self.keys != before:
            self.changed.emit()

    def clear(self) -> None:
        """Choose nothing."""
        self.choose()

    @Slot()
    def open(self) -> None:
        """Show the list below the pill."""
        self._show()  # a click has checked it
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Down, too."""
        if event.key() == Qt.Key.Key_Down:
            self.open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = [action.text().replace("&&", "&") for key, action in self._actions.items() if key in self.keys]
        self.setChecked(bool(chosen))
        words = self._usual
        if chosen:
            words = chosen[0] if not self._several else tr("{question}: {n}", question=self._question, n=len(chosen))
        self.setText(words.replace("&", "&&"))
        told = ", ".join(chosen) or self._usual
        self.setAccessibleName(tr("{question}: {answer}", question=self._question, answer=told))
        self.setToolTip("\n".join(chosen) if self._several else "")
        self.updateGeometry()


class _Staying(QMenu):
    """Stays open while one after the other is chosen."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose without closing."""
        action = self.actionAt(event.position().toPoint())
        if action is None:
            super().mouseReleaseEvent(event)
        else:
            action.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose without closing; Escape closes."""
        if event.key() in _KEYS and self.activeAction() is not None:
            self.activeAction().toggle()
        else:
            super().keyPressEvent(event)
