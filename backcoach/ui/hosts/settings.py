"""Looks after the settings page: a change there holds at once, is saved a moment later, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcoach import language
from backcoach.coach.chimes import Chime
from backcoach.coach.exercise import Exercise
from backcoach.coach.finding import matches
from backcoach.coach.segment import Kind
from backcoach.coach.settings import FIGURE, LINES, LOOK, OPTIONS, PACE, VOICE, Option, Settings
from backcoach.coach.words import sentence
from backcoach.desktop import dictionary
from backcoach.errors import BackCoachError
from backcoach.language import mark, tr
from backcoach.ui.hosts.doses import ALSO, dose_of, doses, is_dose, with_dose
from backcoach.ui.hosts.lengths import LengthsHost
from backcoach.ui.hosts.projector import Projector
from backcoach.ui.pages.settings import SettingsPage
from backcoach.ui.parts import Parts
from backcoach.ui.thumbnails import Thumbnails
from backcoach.ui.widgets.lengthrow import PICTURE
from backcoach.ui.widgets.option import Choice, Value
from backcoach.ui.widgets.sectioncard import Section

SAVE_AFTER_MS = 400
SHOWN = "shoulder_rolls"  # the exercise in which the figure shows itself: its face to be seen
LANGUAGE, AVOID = "language", "avoid"
DOSES = mark("Holds and rests")
DOSES_LINE = mark(
    "For the ready-made sessions; a routine of your own keeps its numbers. After a rest you still have the time to get "
    "into position. Between sets it never makes the usual rest shorter."
)
AUDIBLE = {"voice_on", "voice_rate", "volume"}
MOST_UNDONE = 100


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
        self._sections = _sections(parts)
        self._choices = {choice.key: choice for section in self._sections for choice in section.choices}
        self._undoable: list[tuple[str, Settings]] = []  # what was changed, and everything as it was before
        self._unheard = False
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_AFTER_MS)
        self._saving.timeout.connect(self._settle)

    @cached_property
    def page(self) -> SettingsPage:
        """Return the page, built only for who wants to see it: a key on the stage may set something too."""
        page = SettingsPage(self._sections)
        page.add_try(tr(VOICE))
        self._projector = Projector(self._parts, self)
        self._projector.shown.connect(self._show_figure)
        em = page.fontMetrics().height()
        self._small = Thumbnails(self._parts, page, round(PICTURE[0] * em), round(PICTURE[1] * em))
        self._small.arrived.connect(page.show_small)
        self._lengths = LengthsHost(self._parts, self)
        self._lengths.told.connect(page.show_lengths)
        self._join(page)
        return page

    def _join(self, page: SettingsPage) -> None:
        page.seen.connect(self.redraw)
        page.changed.connect(self.change)
        page.reset.connect(self._reset)
        page.undone.connect(self.undo)
        page.sought.connect(self._seek)
        page.tried.connect(self._try_voice)

    # -- settings

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
        """Remember how many sessions a week the user wants to do."""
        self.change("goal", sessions)

    def take_avoided(self, flags: tuple[str, ...]) -> None:
        """Remember what is to be avoided, by the ids of its flags; it can be taken back."""
        self._note(AVOID)
        self.take(replace(self._parts.settings, avoid=flags))
        self._show()

    @Slot(str, object)
    def change(self, key: str, value: Value) -> None:
        """Set one thing; what is changed on and on is taken back at once."""
        goes_on = self._saving.isActive() and bool(self._undoable) and self._undoable[-1][0] == key
        if not goes_on:
            self._note(key)
        self._unheard = self._unheard or key in AUDIBLE
        self.take(self._with(self._parts.settings, {key: value}))
        self._show()

    @Slot()
    def undo(self) -> None:
        """Take back the last change that was made here."""
        if not self._undoable:
            return
        _key, before = self._undoable.pop()
        ours = {"holds", "rests_after", LANGUAGE, AVOID, *(option.key for option in OPTIONS)}
        back = {field.name: getattr(before, field.name) for field in fields(Settings) if field.name in ours}
        self.take(replace(self._parts.settings, **back))
        self._show()

    def take_wish(self, key: str, value: object) -> None:
        """Remember what was changed elsewhere, and show it."""
        self.take(replace(self._parts.settings, **{key: value}))  # type: ignore[arg-type]
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

    @Slot()
    def _settle(self) -> None:
        """Save, and let hear what the voice is like now."""
        self.save_now()
        if self._unheard and self._built and self.page.isVisible():
            self._try_voice()
        self._unheard = False

    @Slot(str)
    def _reset(self, section: str) -> None:
        choices = next(it.choices for it in self._sections if it.name == section)
        self._note(section)
        self.take(self._with(self._parts.settings, {choice.key: choice.usual for choice in choices}))
        self._show()

    def _note(self, key: str) -> None:
        """Keep everything as it is, so that what is changed next can be taken back."""
        self._undoable = [*self._undoable, (key, self._parts.settings)][-MOST_UNDONE:]

    def _with(self, settings: Settings, values: Mapping[str, Value]) -> Settings:
        """Return settings with other values by their keys."""
        plain: dict[str, Any] = {}
        for key, value in values.items():
            if is_dose(key):
                settings = with_dose(settings, self._choices[key], int(value))
            else:
                plain[key] = value
        return replace(settings, **plain)

    # -- what is shown

    @Slot()
    def redraw(self) -> None:
        """Show everything anew: the page has come into sight, or the colours are others."""
        if not self._built:
            return
        self._show()
        self._small.ask([it.id for it in _by_name(self._parts)])

    @property
    def _built(self) -> bool:
        return "page" in vars(self)

    def _show(self) -> None:
        if not self._built:
            return
        settings = self._parts.settings
        values = {key: _value(settings, choice) for key, choice in self._choices.items()}
        self.page.show_values(values)
        self.page.show_undo(self._name(self._undoable[-1][0]) if self._undoable else "")
        if self.page.isVisible():
            self._lengths.ask()
            self._projector.show(self._projector.moment(SHOWN, None, Kind.PREPARE, 0.0, 1))

    def _name(self, key: str) -> str:
        if key == AVOID:
            return tr("What to avoid")
        return self._choices[key].label if key in self._choices else key

    @Slot(object)
    def _show_figure(self, view: QWidget | None) -> None:
        if view is not None and view.parent() is None:
            view.setAccessibleName(tr("The figure as it is set"))
            self.page.show_picture(tr(FIGURE), view)

    @Slot(str)
    def _seek(self, words: str) -> None:
        if not words.strip():
            self.page.show_found(None)
            return
        texts = {option.key: (tr(option.also), tr(option.section)) for option in OPTIONS}
        names = {
            table + it.id: (it.name, *it.aliases, tr(also))
            for it in self._parts.library.exercises.values()
            for table, also in ALSO.items()
        }
        found = [
            key
            for key, choice in self._choices.items()
            if matches(words, choice.label, choice.help, *choice.choices.values(), *(texts | names).get(key, ()))
        ]
        self.page.show_found(found)

    @Slot()
    def _try_voice(self) -> None:
        exercise = self._parts.library.exercises["knee_to_chest"]
        hold = self._parts.words.length(exercise.hold.default if exercise.hold else 30)
        self._parts.voice.say(self._parts.words.start_hold.format(name=exercise.say.name, hold=hold))
        self._parts.voice.play(Chime.START)


def _value(settings: Settings, choice: Choice) -> Value:
    if is_dose(choice.key):
        return dose_of(settings, choice)
    value: Value = getattr(settings, choice.key)
    return value


def _sections(parts: Parts) -> list[Section]:
    """Return the sections of the table in its order, and holds and rests after the pace."""
    made = []
    for name in dict.fromkeys(option.section for option in OPTIONS):
        choices = [_choice(option.told) for option in OPTIONS if option.section == name]
        choices += _language(parts.settings.language) if name == LOOK else []
        made.append(Section(tr(name), tr(LINES.get(name, "")), choices, lengthens=name == PACE))
        if name == PACE:
            lengths = [choice for exercise in _by_name(parts) for choice in doses(exercise)]
            made.append(Section(tr(DOSES), tr(DOSES_LINE), lengths, lengthens=True))
    return made


def _choice(it: Option) -> Choice:
    return Choice(it.key, it.label, it.help, it.usual, it.least, it.most, it.step, it.unit, it.choices)


def _language(chosen: str) -> list[Choice]:
    """Return the choice of a language; none where there is English alone."""
    there = [code for code in (language.ENGLISH, *dictionary.languages(), chosen) if code]
    if set(there) == {language.ENGLISH}:
        return []
    names = {code: sentence(QLocale(code).nativeLanguageName()) or code for code in there}
    choices = {"": tr("As the system"), **names, language.ENGLISH: "English"}
    return [Choice(LANGUAGE, tr("Language"), tr("From the next start on."), "", choices=choices)]


def _by_name(parts: Parts) -> list[Exercise]:
    return sorted(parts.library.exercises.values(), key=lambda exercise: exercise.name)
