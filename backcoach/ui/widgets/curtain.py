"""Lets controls and the pointer fade while nobody stirs, and brings them back with any movement or key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QHoverEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsEffect, QWidget

IDLE_MS = 4000  # without a movement or a key
GOING_MS, COMING_MS = 600, 150
ASLEEP_MS = 300  # that controls still press nothing after they have come back: who touched them did not see them
TREMOR = 3.0  # pixels; a table that is bumped is not somebody
STIRRING = {
    QEvent.Type.ShortcutOverride,  # comes before every key, whatever that means
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
}


class Curtain(QObject):
    """Hides parts of a page; they keep their place, and can still be reached by a screen reader."""

    def __init__(self, page: QWidget, *controls: QWidget) -> None:
        """Hide controls, each of which fills a parent of its own: when a fade begins or ends, Qt paints that anew."""
        super().__init__(page)
        self._page, self._controls = page, controls
        self._allowed = self._hidden = self._at_once = False
        self._pointer = QPointF()
        self._effects = [_Faded(it) for it in controls]
        for effect, control in zip(self._effects, controls, strict=True):
            effect.setEnabled(False)
            control.setGraphicsEffect(effect)
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=1.0)
        self._fade.valueChanged.connect(self._show)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._hide)
        self._waking = QTimer(self, singleShot=True, interval=ASLEEP_MS)
        self._waking.timeout.connect(self._wake)
        page.setAttribute(Qt.WidgetAttribute.WA_Hover)  # told of movements over its parts, too
        page.installEventFilter(self)

    @property
    def hidden(self) -> bool:
        """Tell whether the controls are gone, or going."""
        return self._hidden

    def allow(self, allowed: bool, *, at_once: bool) -> None:
        """Let things fade from now on, or bring them back and keep them; `at_once`: without a transition."""
        self._at_once = at_once
        if allowed and not self._allowed:
            self._idle.start()
        elif not allowed:
            self._idle.stop()
            self._come_back()
        self._allowed = allowed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody stirs."""
        if event.type() in STIRRING or (event.type() == QEvent.Type.HoverMove and self._moved(event)):
            self._come_back()
            if self._allowed:
                self._idle.start()
        return super().eventFilter(watched, event)

    def _moved(self, event: QEvent) -> bool:
        assert isinstance(event, QHoverEvent)
        before, now = self._pointer, event.globalPosition()
        if (now - before).manhattanLength() <= TREMOR:
            return False
        self._pointer = now
        return True

    def _hide(self) -> None:
        focused = QApplication.focusWidget()
        if any(it is focused or it.isAncestorOf(focused) for it in self._controls if focused):
            return  # whoever goes from control to control by key must see where they are
        self._turn(hidden=True)

    def _come_back(self) -> None:
        if self._hidden:
            self._turn(hidden=False)

    def _turn(self, *, hidden: bool) -> None:
        self._hidden = hidden
        if hidden:
            self._let_through(clicks=True)
            self._page.setCursor(Qt.CursorShape.BlankCursor)
            self._waking.stop()
        else:
            self._page.unsetCursor()
            self._waking.start()
        self._fade.stop()
        for effect in self._effects:
            effect.forget()
        if self._at_once:
            self._show(0.0 if hidden else 1.0)
            return
        self._fade.setStartValue(self._effects[0].opacity)
        self._fade.setEndValue(0.0 if hidden else 1.0)
        self._fade.setDuration(GOING_MS if hidden else COMING_MS)
        self._fade.start()

    def _wake(self) -> None:
        self._let_through(clicks=False)

    def _let_through(self, *, clicks: bool) -> None:
        for control in self._controls:
            control.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, clicks)

    def _show(self, opacity: float) -> None:
        for effect in self._effects:
            effect.show(opacity)


class _Faded(QGraphicsEffect):
    """Shows a picture of a widget, as faint as is wanted: Qt's own has all buttons painted anew, 60 times a second.

    Attributes:
        opacity: 0 for not seen at all, to 1.
    """

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self.opacity = 1.0
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """Take a new picture when one is needed."""
        self._picture = None

    def show(self, opacity: float) -> None:
        """Be as faint as that."""
        self.opacity = opacity
        self.setEnabled(opacity < 1.0)  # what is whole is painted straight away
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the picture."""
        if not self.opacity:
            return
        size = self.sourceBoundingRect().size()
        if self._picture is None or self._picture.deviceIndependentSize() != size:
            whole, logical = QGraphicsEffect.PixmapPadMode.NoPad, Qt.CoordinateSystem.LogicalCoordinates
            self._picture = self.sourcePixmap(logical, QPoint(), whole)
        painter.setOpacity(self.opacity)
        painter.drawPixmap(QPoint(), self._picture)
        painter.setOpacity(1.0)
