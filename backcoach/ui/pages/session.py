"""The stage: what to do now, how long it still takes, and the keys that steer it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QMouseEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from backcoach.language import tr
from backcoach.ui import design
from backcoach.ui.boxes import Box
from backcoach.ui.keys import ACTS, ALSO
from backcoach.ui.places import Places, pain_places, places
from backcoach.ui.widgets.curtain import Curtain
from backcoach.ui.widgets.dots import Dots
from backcoach.ui.widgets.figure import FigureView
from backcoach.ui.widgets.fittext import FitText
from backcoach.ui.widgets.ground import Ground
from backcoach.ui.widgets.leaflets import Leaflets
from backcoach.ui.widgets.mark import Mark
from backcoach.ui.widgets.plate import Plate
from backcoach.ui.widgets.sheet import Sheet
from backcoach.ui.widgets.stagebar import StageBar
from backcoach.ui.widgets.strip import Part, Strip
from backcoach.ui.widgets.turned import Turned
from backcoach.ui.widgets.veil import Veil
from backcoach.ui.widgets.words import RIGHT, Words

READABLE = 1.1  # times as high as normal text is what is said at least, before it takes the place of what is beside it


class SessionPage(QWidget):
    """Shows one moment of a session, and asks for what the keys say.

    Signals:
        paused, halted, resumed, back, skipped, done, more, hurt, stopped, eased, filled, muted, asked, mirrored,
            turned, moved, helped: a key or its button was pressed; "filled" asks for full screen,
            "asked" for how it is done, "moved" for another screen, "helped" for all keys; "halted" never means
            "go on", "resumed" never "pause".
        read(): a sheet was closed again.
    """

    paused = Signal()
    back = Signal()
    skipped = Signal()
    done = Signal()
    more = Signal()
    hurt = Signal()
    stopped = Signal()
    eased = Signal()
    halted = Signal()
    resumed = Signal()
    filled = Signal()
    muted = Signal()
    asked = Signal()
    moved = Signal()
    mirrored = Signal()
    turned = Signal()
    helped = Signal()
    read = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAccessibleName(tr("Session. The question mark shows all keys."))  # read out when it gets the focus
        self._figure: FigureView | None = None
        self._mirrored, self._turn, self._hurts, self._waiting = False, 0, False, False
        self._where: Places | None = None
        self._worn = ""  # the style sheet it was laid out in
        self._ground = Ground(self)
        self._add_words()
        self._veil = Veil(self)
        self._bar = StageBar(self, lambda name: getattr(self, name))
        self._steering, self._choosing = self._bar.steering, self._bar.choosing
        self._add_keys()
        self.leaflets = Leaflets(((tr(act.mark), tr(act.words)) for act in ACTS if act.words), tr(ALSO), self)
        self.leaflets.closed.connect(self._put_sheet_away)
        self.curtain = Curtain(self, self._steering, self._choosing)

    # -- what is shown

    def show_parts(self, parts: Sequence[Part], marker: QColor) -> None:
        """Show the session's phases as a line."""
        self._strip.show_parts(parts, marker)

    def show_progress(self, progress: float, time_left: str, aside: str) -> None:
        """Show how far the session has come, and beside what is said what is good to know."""
        self._strip.show_progress(progress)
        self._left.show_text(time_left)
        if aside != self._next.text:
            self._next.show_text(aside)
            self._share()

    def show_exercise(self, tag: str, name: str, side: str, colour: QColor, *, waiting: bool = False) -> None:
        """Show what is being done, or what is waited for, on which side; `tag` says which of both."""
        self._tag.show_text(tag, colour)
        self._side.show_text(side, colour)
        if (name, waiting) != (self._exercise.text, self._waiting):
            self._waiting = waiting
            self._exercise.show_text(name)
            self.arrange()

    def show_steps(self, start: str, steps: Sequence[str], note: str) -> None:
        """Take how it is done: to be asked for, and seen where there is no picture."""
        told = [text for text in (start, *steps, note) if text]
        self._steps.show_paragraphs(told)
        self.leaflets.show_steps(told)

    def show_figure(self, figure: FigureView | None) -> None:
        """Show a moving picture; or how it is done in words, where there is none."""
        if figure is not self._figure:
            if self._figure is not None:
                self._figure.hide()
            self._figure = figure
        if figure is not None and figure.parent() is not self:
            figure.setParent(self)
            figure.stackUnder(self._strip)
        if figure is not None and not figure.isVisible():
            figure.show()
            self.arrange()
        self._steps.setVisible(figure is None or self._hurts)

    def show_doing(self, word: str, shape: str, colour: QColor, breath: float) -> None:
        """Show what to do now in a word, and in the shape round the number; and a breath as deep as that, 0 to 1."""
        self._doing.show_word(word, shape if self._hurts else "", colour)
        self._plate.show_shape(shape, colour, breath)

    def show_number(self, digits: str, unit: str) -> None:
        """Show the one big number."""
        self._plate.show_number(digits, unit)

    def show_repetition(self, number: int, total: int, words: str, unit: str, colour: QColor) -> None:
        """Show below it which repetition of how many this is; or what the number counts."""
        self._dots.show_count(number, total, words, unit, colour)

    def show_ground(self, ground: QColor, colour: QColor, share: float | None, last: int) -> None:
        """Show what all of it stands on, see `Ground`."""
        self._ground.show_ground(ground, colour, share, last)
        self._plate.show_ground(ground)

    def show_caption(self, text: str, *, loud: bool = False) -> None:
        """Show what is being said; so that nobody misses it where it could not be heard."""
        self._caption.show_text(text, loud=loud and bool(text))
        self._share()

    @property
    def caption(self) -> str:
        """Return what is shown as being said."""
        return self._caption.text

    def show_running(self, *, running: bool) -> None:
        """Let the pause button say what it would do."""
        self._steering.rename(self._bar.pause, tr("Pause") if running else tr("Go on"))
        self._bar.show_choices(chosen=False)
        self._show_hurt(hurts=False)

    def show_still(self, word: str, about: str, shape: str, colour: QColor, ground: QColor, hint: str) -> None:
        """While the time stands still: let the whole stage look so, with words seen from far away."""
        self._veil.cover(word, about, shape, colour, ground, hint)

    def show_moving(self) -> None:
        """Take back what `show_still` has shown."""
        self._veil.hide()

    def show_silenced(self, *, silenced: bool, colour: QColor) -> None:
        """Show whether anything is to be heard, and what the button would do about it."""
        self._silent.show_word(tr("Sound is off"), "muted", colour)
        if silenced != self._silent.isVisibleTo(self):
            self._silent.setVisible(silenced)
            self.arrange()
        self._steering.rename(self._bar.mute, tr("Sound on") if silenced else tr("Sound off"))

    def show_screens(self, *, several: bool) -> None:
        """Show a button for another screen, where there is one."""
        self._steering.offer(self._bar.move_on, offered=several)

    def offer_done(self, *, offered: bool) -> None:
        """Offer to take repetitions as done, or not: a hold has its time."""
        if not offered and self._bar.done.hasFocus():
            self.setFocus()  # not on to the next button, which a second Return would press
        self._steering.offer(self._bar.done, offered=offered)

    def show_filled(self, *, filled: bool) -> None:
        """Let the button say where it leads from here."""
        self._steering.rename(self._bar.fill, tr("Window") if filled else tr("Full screen"))

    def show_turned(self, quarters: int, *, mirrored: bool) -> None:
        """Show the picture as in a mirror, and all but the buttons turned clockwise by so many quarters."""
        if (quarters, mirrored) != (self._turn, self._mirrored):
            self._turn, self._mirrored = quarters, mirrored
            self.arrange()

    def show_calm(self, *, calm: bool) -> None:
        """Let nothing move that need not."""
        self._ground.calm = calm

    def show_keys(self) -> None:
        """Show what all keys do; the next one only takes that away, or says that it hurts."""
        self._open(self.leaflets.keys)

    def show_how(self) -> None:
        """Show how it is done; as above."""
        self._open(self.leaflets.steps)

    def _open(self, sheet: Sheet) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
        self.leaflets.open(sheet)

    def show_choices(self, come_out: str, easier: str) -> None:
        """After "that hurts": show how to come out of it, three choices, and what the easier way would be."""
        self._come_out.show_paragraphs([come_out])
        self._steps.show_paragraphs([tr("The easier way:"), easier])
        self._bar.show_choices(chosen=True)
        self._show_hurt(hurts=True)

    def _show_hurt(self, *, hurts: bool) -> None:
        """Leave out everything that does not matter while something hurts."""
        if hurts == self._hurts:
            return
        self._hurts = hurts
        for it in (self._tag, self._exercise, self._side, self._plate, self._dots, self._caption):
            it.setVisible(not hurts)
        self._come_out.setVisible(hurts)
        self._doing.centre(centred=not hurts)
        self._steps.setVisible(hurts or self._figure is None)
        self._veil.hide()
        self.arrange()

    def act(self, signal: str) -> None:
        """Do what the key for this signal does; as any key, it only takes the page of keys away."""
        sheet = self.leaflets.seen
        (sheet.shut if sheet else getattr(self, signal).emit)()

    # -- clicks, and the page of keys

    @Slot(int)
    def _put_sheet_away(self, key: int) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)
        self.setFocus()
        if key == Qt.Key.Key_H:
            self.hurt.emit()  # is never to be pressed in vain
        self.read.emit()

    @Slot()
    def second(self) -> None:
        """Take the second choice, while there is one."""
        if self._hurts:
            self.skipped.emit()

    @Slot()
    def third(self) -> None:
        """Take the third choice, while there is one."""
        if self._hurts:
            self.stopped.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pause, or go on, wherever the stage is clicked, but not where buttons were before they faded."""
        there = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self._bar.geometry().contains(there):
            self.paused.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Take a double click for the one click that it began with."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its place."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the text size while it is seen; each step on the way into the window is one, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what has changed meanwhile."""
        super().showEvent(event)
        if self._worn != self.window().styleSheet():
            self.arrange()

    # -- how it is laid out

    def arrange(self) -> None:
        """Give everything its place on a window of this size."""
        self._worn = self.window().styleSheet()
        self._ground.setGeometry(self.rect())
        self.leaflets.fit()
        em = design.em()
        margin = self._ground.thickness + em * 0.5
        high = self._bar.fit(self.width() - 2 * margin, self.height(), hurts=self._hurts)
        bar = Box(margin, self.height() - margin - high, self.width() - 2 * margin, high)
        self._bar.setGeometry(bar.rect)
        seen = Box(margin, margin, bar.width, bar.y - margin - em * 0.4)
        upright = Box(0, 0, seen.height, seen.width) if self._turn % 2 else seen._replace(x=0, y=0)

        self._seen, self._upright, put = seen, upright, self._put
        self._veil.place(Box(0, 0, self.width(), int(bar.y - em * 0.4) + 1), self._turn)  # no edge peeps out below
        named = self._named(places(upright, em)) / upright.width
        self._where = where = places(upright, em, named, waiting=self._waiting)
        for widget, box in self._by_place(where):
            put(widget, box)
        self._share()
        words, room = where.words, where.room
        if self._hurts:
            where_now = pain_places(where.room._replace(height=upright.height - where.room.y), em)
            put(self._doing, where_now.doing)
            put(self._come_out, where_now.come_out)
            put(self._steps, where_now.easier)
            words, room = (), where_now.room
        self._place_figure([it.sided(upright, self.layoutDirection()) for it in (room, *words)], seen)

    def _put(self, widget: Turned, box: Box) -> None:
        """Give something its place, as it is seen by who reads from right to left, or lies on the side."""
        seen, upright = self._seen, self._upright
        there = box.sided(upright, self.layoutDirection()).turned(self._turn, upright.width, upright.height)
        widget.place(there._replace(x=there.x + seen.x, y=there.y + seen.y), self._turn)

    def _share(self) -> None:
        """Give what is said the place of what is good to know, too, where it says the same or would be small."""
        where, said = self._where, self._caption
        if where is None:
            return
        self._put(said, where.caption)
        body = QFontMetricsF(self.font()).height() * READABLE
        alone = self._next.text.lower() in said.text.lower() or QFontMetricsF(said.lettering).height() < body
        if alone:
            self._put(said, where.said)
        self._next.setVisible(not alone and not self._hurts)

    def _named(self, where: Places) -> float:
        """Return how wide the exercise's name is, in steps, and no narrower than what stands under it may be."""
        self._exercise.place(where.name)
        step = where.room.width / 20
        return ceil(QFontMetricsF(self._exercise.lettering).horizontalAdvance(self._exercise.text) / step) * step

    def _by_place(self, where: Places) -> list[tuple[Turned, Box]]:
        """Return what stands where while nothing hurts."""
        silent = where.line._replace(x=where.line.right - where.left.width, width=where.left.width)
        line = where.line.within(0, 0, silent.width * 1.1, 0) if self._silent.isVisibleTo(self) else where.line
        return [
            (self._strip, line),
            (self._silent, silent),
            (self._left, where.left),
            (self._tag, where.tag),
            (self._exercise, where.name),
            (self._side, where.side),
            (self._doing, where.doing),
            (self._plate, where.digits),
            (self._dots, where.dots),
            (self._next, where.following),
            (self._steps, where.steps),
        ]

    def _place_figure(self, boxes: Sequence[Box], seen: Box) -> None:
        """Let the figure have the whole window, and say where on it it may be: in the first, beside the others."""
        if self._figure is None:
            return
        self._figure.setGeometry(self.rect())
        x, y = seen.corner(self._turn, self.width(), self.height())
        moved = [it._replace(x=it.x + x, y=it.y + y) for it in boxes]
        self._figure.stand(moved[0], tuple(moved[1:]), mirrored=self._mirrored, turn=self._turn)

    def _add_words(self) -> None:
        self._strip, self._left, self._silent = Strip(self), Words(self, align=RIGHT), Mark(self)
        self._silent.hide()
        self._tag, self._exercise = Words(self), Words(self, bold=True)
        self._side, self._dots = Words(self, bold=True), Dots(self)
        self._doing, self._plate = Mark(self), Plate(self)
        self._doing.centre(centred=True)
        self._caption, self._next = Words(self, lines=2, bold=True), Words(self, lines=2, align=RIGHT)
        self._steps, self._come_out = FitText(self, largest=2.4), FitText(self, largest=4.0, bold=True)
        self._come_out.hide()

    def _add_keys(self) -> None:
        self._shortcuts = []
        for act in ACTS:
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in act.keys])
            shortcut.setAutoRepeat(False)
            if Qt.Key.Key_Return in act.keys:  # where a button has the focus, it presses that one
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(getattr(self, act.signal))
            self._shortcuts.append(shortcut)
