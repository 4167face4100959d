"""Looks after the settings page: what is changed there holds at once and is saved a moment later."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcoach.coach.chimes import Chime
from backcoach.coach.segment import Kind
from backcoach.coach.settings import FIGURE, OPTIONS, VOICE, Settings
from backcoach.errors import BackCoachError
from backcoach.ui.hosts.projector import Projector
from backcoach.ui.pages.settings import Choice, SettingsPage
from backcoach.ui.parts import Parts

SAVE_AFTER_MS = 400
SHOWN = "shoulder_rolls"  # the exercise in which the figure shows itself: standing, its face to be seen


class SettingsHost(QObject):
    """Turns the table of options into the page, and the page into settings.

    Signals:
        troubled(sentence): the settings could not be saved.
        look_wanted(theme, text_size): the program is to look so.
    """

    troubled = Signal(str)
    look_wanted = Signal(str, int)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.page = SettingsPage(_choices(), _holds(parts))
        self.page.add_try(VOICE)
        self._projector = Projector(parts, self)
        self._projector.shown.connect(self._show_figure)
        self.page.seen.connect(self.redraw)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save_now)
        self.page.changed.connect(self._change)
        self.page.hold_changed.connect(self._change_hold)
        self.page.holds_reset.connect(self._reset_holds)
        self.page.tried.connect(self._try_voice)
        self._show()

    def take(self, settings: Settings) -> None:
        """Let other settings hold from now on."""
        self._parts.settings = settings
        self._parts.voice.follow(settings)
        self.look_wanted.emit(settings.theme, settings.text_size)
        self._saving.start()

    def take_notice(self, today: str) -> None:
        """Remember that the notice was read on a day (YYYY-MM-DD)."""
        self.take(replace(self._parts.settings, notice_read=today))

    def take_sound(self) -> None:
        """Remember that the coach was heard."""
        self.take(replace(self._parts.settings, sound_heard=True))

    def take_goal(self, sessions: int) -> None:
        """Remember how many sessions a week the user wants to do, and show it."""
        self.take(replace(self._parts.settings, goal=sessions))
        self._show()

    @Slot()
    def save_now(self) -> None:
        """Write the settings, if that is still to be done."""
        self._saving.stop()
        try:
            self._parts.save(self._parts.settings)
        except BackCoachError as error:
            self.troubled.emit(str(error))

    @Slot()
    def save_changes(self) -> None:
        """Write the settings if something in them is not written yet."""
        if self._saving.isActive():
            self.save_now()

    def _show(self) -> None:
        settings, exercises = self._parts.settings, self._parts.library.exercises
        values = {option.key: getattr(settings, option.key) for option in OPTIONS}
        holds = {
            exercise.id: settings.holds.get(exercise.id, exercise.hold.default)
            for exercise in exercises.values()
            if exercise.hold
        }
        self.page.show_values(values, holds)

    @Slot(str, object)
    def _change(self, key: str, value: Any) -> None:  # noqa: ANN401 - what the option is: a number, a word, on or off
        self.take(replace(self._parts.settings, **{key: value}))
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Show what the figure looks like with what is set: at rest, so that nothing else draws the eye."""
        self._projector.show(self._projector.moment(SHOWN, None, Kind.PREPARE, 0.0, 1))

    @Slot(object)
    def _show_figure(self, view: QWidget | None) -> None:
        if view is not None and view.parent() is None:
            view.setAccessibleName("The figure as it is set")
            self.page.show_picture(FIGURE, view)

    @Slot(str, int)
    def _change_hold(self, exercise: str, seconds: int) -> None:
        holds = {**self._parts.settings.holds, exercise: seconds}
        usual = self._parts.library.exercises[exercise].hold
        if usual and usual.default == seconds:
            del holds[exercise]
        self.take(replace(self._parts.settings, holds=holds))

    @Slot()
    def _reset_holds(self) -> None:
        self.take(replace(self._parts.settings, holds={}))
        self._show()

    @Slot()
    def _try_voice(self) -> None:
        exercise = self._parts.library.exercises["knee_to_chest"]
        hold = self._parts.words.length(exercise.hold.default if exercise.hold else 30)
        self._parts.voice.say(self._parts.words.start_hold.format(name=exercise.say.name, hold=hold))
        self._parts.voice.play(Chime.START)


def _choices() -> list[Choice]:
    return [
        Choice(it.section, it.key, it.label, it.help, it.least, it.most, it.step, it.unit, it.choices) for it in OPTIONS
    ]


def _holds(parts: Parts) -> list[Choice]:
    return [
        Choice("", it.id, it.name, "", it.hold.least, it.hold.most, 5 if it.hold.most >= 20 else 1, "s")
        for it in sorted(parts.library.exercises.values(), key=lambda exercise: exercise.name)
        if it.hold
    ]
