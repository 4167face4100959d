"""Every page and every kind of moment that somebody can see, and how one gets there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QScrollArea

from backcoach import language
from backcoach.coach.segment import Kind
from backcoach.desktop.awake import NOT_AWAKE
from backcoach.voice import wording
from tests.ui.past import Sitting, remember
from tests.ui.person import LONGEST_TICK, MORNING, Person

Key = Qt.Key
TODAY = datetime.fromtimestamp(MORNING, UTC)
HOMEWORK = """
name = "Homework from the physio"
note = "Bridges in two sets, then one stretch for each hip."
[[step]]
exercise = "bridge"
hold = 5
repetitions = 6
sets = 2
rest = 30
[[step]]
exercise = "figure_four"
hold = 30
"""
MISTAKEN = 'name = "Mine"\n[[step]]\nexercise = "bridges"\n'
READ, HEARD = 'notice_read = "2026-03-01"\n', "sound_heard = true\n"
WEEK = (
    Sitting(7, "gentle_10", pain=(5, 4)),
    Sitting(5, "gentle_10", hour=18, share=0.4, pain=(5, None)),
    Sitting(4, "gentle_10", pain=(4, 3)),
    Sitting(2, "morning_5", pain=(4, 3)),
    Sitting(1, "full_20", hour=19, pain=(3, 2)),
)
LATELY = tuple(
    Sitting(days, ("gentle_10", "standing_10", "morning_5")[days // 3 % 3], pain=(2 + days // 20, 1 + days // 20))
    for days in range(82, 7, -3)
)


def _later(sittings: Sequence[Sitting], days: int) -> tuple[Sitting, ...]:
    return tuple(Sitting(it.days + days, it.routine, it.hour, it.share, it.pain) for it in sittings)


PASTS: dict[str, tuple[Sitting, ...]] = {
    "stranger": (),
    "new": (),
    "week": WEEK,
    "gap": _later(WEEK, 13),
    "broken": (*WEEK, Sitting(0, "gentle_10", hour=7, share=0.55, broken=True)),
    "months": (*LATELY, *WEEK),
}
"""What may have been before, by name; a stranger has not even read the notice."""


def make_past(folder: Path, name: str) -> None:
    """Fill a data folder with what has been."""
    (folder / "routines").mkdir(parents=True)
    if name != "stranger":
        (folder / "settings.toml").write_text(READ + (HEARD if PASTS[name] else ""), encoding="utf-8")
    if PASTS[name]:
        (folder / "history.sqlite3").write_bytes(_history(name, language.code()))


@cache
def _history(name: str, _language: str) -> bytes:
    """Return the file of all that has been; months of sessions take a while."""
    with TemporaryDirectory(prefix="backcoach-past-") as folder:
        remember(Path(folder), TODAY, PASTS[name])
        return (Path(folder) / "history.sqlite3").read_bytes()


@dataclass(frozen=True, slots=True)
class Sight:
    """Something to be seen: what has been before, and how one gets there.

    Attributes:
        files: the user's own routines, by file name.
    """

    go: Callable[[Person], None]
    past: str = "week"
    files: tuple[tuple[str, str], ...] = ()


def step_on(person: Person, routine: str) -> None:
    """Begin a session in which no button fades, however long it really takes to get somewhere."""
    person.start(routine)
    person.window.training.stage.curtain._idle.setInterval(3_600_000)


def at(
    kind: Kind, exercise: str = "knee_to_chest", after: float = 1.0, routine: str = "full_20", **where: Any
) -> Callable[[Person], None]:
    """Return the way to a moment of a session: so many seconds into a segment, before its end where negative."""

    def go(person: Person) -> None:
        step_on(person, routine)
        person.look()  # whoever is on the stage has seen it
        person.go_to(kind, exercise, after=-30, **where)
        person.hurry = LONGEST_TICK  # what was not said until here is long over then
        segment = person.go_to(kind, exercise, **where)
        person.advance(after if after >= 0 else segment.seconds + after)

    return go


def then(*steps: Callable[[Person], None]) -> Callable[[Person], None]:
    """Return one way after the other."""

    def go(person: Person) -> None:
        for step in steps:
            step(person)

    return go


def press(*keys: Qt.Key) -> Callable[[Person], None]:
    """Return the pressing of keys, one after the other, each answered."""

    def go(person: Person) -> None:
        for key in keys:
            person.press(key)
            person.settle()

    return go


def settings(section: str = "", words: str = "") -> Callable[[Person], None]:
    """Return the way to a section of the settings, or to what is found there by some words."""

    def go(person: Person) -> None:
        person.press(Key.Key_S)
        if section:
            person.click(section)
        for letter in words:
            person.page._search.insert(letter)
        person.settle()

    return go


def avoiding(person: Person) -> None:
    """Leave out what does not suit somebody."""
    person.page._pills["flag"].choose("kneeling_hurts", "bending_forward_hurts")
    person.page._pills["phase"].choose("stretch")


def lying_hurts(person: Person) -> None:
    """Leave out what asks somebody to lie flat on the back, of all sessions."""
    person.press(Key.Key_E)
    person.page._pills["flag"].choose("pregnant_after_3_months")
    person.window.go_home()
    person.settle()


def rested(person: Person) -> None:
    """Want a rest after an exercise."""
    person.window.settings.change("rests_after:bridge", 20)


def trying(person: Person) -> None:
    """Let the coach lead through an exercise on its page, and be in the middle of its hold."""
    person.window.library.open("knee_to_chest")
    person.click("Try it")
    conductor = person.window.library._demonstration.trial._conductor
    assert conductor is not None
    for _ in range(50):
        person.clock.now += LONGEST_TICK
        conductor.tick()


def scrolled(person: Person, share: float = 1.0) -> None:
    """Go to the end, or to some other place, of whatever can be scrolled."""
    person.look()
    for area in person.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(round(share * area.verticalScrollBar().maximum()))


def unheard(person: Person) -> None:
    """Have a cue that should be heard and is not."""
    person.start("full_20")
    person.voice.wrong = wording.no_sound()
    person.go_to(Kind.HOLD, "knee_to_chest", after=1)


def troubled(person: Person) -> None:
    """Have two things missing at once."""
    unheard(person)
    person.house.trouble("awake", NOT_AWAKE)


def correcting(person: Person) -> None:
    """Correct the latest session."""
    person.press(Key.Key_H)
    person.settle()
    person.click("Correct this session")
    person.settle()


def full_screen(person: Person) -> None:
    """Fill the screen, and stir no more."""
    size = person.window.size()
    person.press(Key.Key_F)
    person.look()
    person.window.resize(size)  # the screen of whoever takes pictures may be larger
    person.window.training.stage.curtain._idle.timeout.emit()


def still(person: Person) -> None:
    """Let everything that moves by itself come to its end."""
    for moving in person.window.findChildren(QAbstractAnimation):
        if moving.state() is QAbstractAnimation.State.Running:
            moving.setCurrentTime(moving.totalDuration())


holding = at(Kind.HOLD, after=12)
SIGHTS: dict[str, Sight] = {
    "notice": Sight(lambda _person: None, "stranger"),
    "today-new": Sight(lambda _person: None, "new"),
    "today-week": Sight(lambda _person: None),
    "today-gap": Sight(lambda _person: None, "gap"),
    "today-interrupted": Sight(lambda _person: None, "broken"),
    "today-end": Sight(scrolled),
    "today-own": Sight(lambda _person: None, files=(("homework.toml", HOMEWORK),)),
    "trouble": Sight(lambda _person: None, files=(("mine.toml", MISTAKEN),)),
    "today-avoiding": Sight(lying_hurts),
    "ready-avoiding": Sight(then(lying_hurts, lambda person: person.ready("gentle_10"))),
    "ready": Sight(lambda person: person.ready("gentle_10")),
    "ready-first": Sight(then(lambda person: person.ready("gentle_10")), "new"),
    "ready-end": Sight(then(lambda person: person.ready("full_20"), scrolled)),
    "stage-prepare": Sight(at(Kind.PREPARE, "march_in_place", 3)),
    "stage-move": Sight(at(Kind.MOVE, "march_in_place", 30)),
    "stage-repetition": Sight(at(Kind.MOVE, "knee_bends", 1.5, repetition=3)),
    "stage-into": Sight(at(Kind.MOVE, "side_plank_knees", 1)),
    "stage-hold": Sight(holding),
    "stage-last-seconds": Sight(at(Kind.HOLD, after=-1.5)),
    "stage-lower": Sight(at(Kind.LOWER, after=1)),
    "stage-switch": Sight(at(Kind.SWITCH, after=2)),
    "stage-position": Sight(at(Kind.PREPARE, "cat_camel", 4)),
    "stage-rest": Sight(at(Kind.REST, "bridge", 10, "homework"), files=(("homework.toml", HOMEWORK),)),
    "stage-rest-after": Sight(then(rested, at(Kind.REST, "bridge", 5))),
    "stage-paused": Sight(then(holding, press(Key.Key_Space))),
    "stage-going-on": Sight(then(holding, press(Key.Key_Space, Key.Key_Space))),
    "stage-keys": Sight(then(holding, press(Key.Key_Question))),
    "stage-how": Sight(then(holding, press(Key.Key_S))),
    "stage-mirrored": Sight(then(holding, press(Key.Key_X))),
    "stage-turned": Sight(then(at(Kind.HOLD, "side_plank_knees", 3), press(Key.Key_R))),
    "stage-hurts": Sight(then(holding, press(Key.Key_H))),
    "stage-unheard": Sight(unheard),
    "stage-troubles": Sight(troubled),
    "stage-troubles-paused": Sight(then(troubled, press(Key.Key_Space))),
    "stage-silent": Sight(then(holding, press(Key.Key_M))),
    "stage-full-screen": Sight(then(holding, full_screen)),
    "finish": Sight(then(lambda person: person.start("gentle_10"), Person.finish)),
    "finish-pain": Sight(then(lambda person: person.start("gentle_10"), Person.finish, scrolled)),
    "finish-stopped": Sight(then(holding, press(Key.Key_Escape))),
    "finish-nothing": Sight(then(lambda person: person.start("gentle_10"), press(Key.Key_Escape))),
    "history-empty": Sight(press(Key.Key_H), "new"),
    "history": Sight(press(Key.Key_H), "months"),
    "history-correct": Sight(correcting, "months"),
    "history-correct-end": Sight(then(correcting, scrolled), "months"),
    "exercises": Sight(press(Key.Key_E)),
    "exercise": Sight(then(press(Key.Key_E), lambda person: person.window.library.open("bird_dog"))),
    "exercise-end": Sight(then(press(Key.Key_E), lambda person: person.window.library.open("bird_dog"), scrolled)),
    "exercises-found": Sight(then(press(Key.Key_E), avoiding)),
    "exercises-none": Sight(then(press(Key.Key_E), lambda person: person.page._search.setText("rucksack"))),
    "exercise-hold": Sight(then(press(Key.Key_E), lambda person: person.window.library.open("knee_to_chest"))),
    "exercise-trial": Sight(then(press(Key.Key_E), trying)),
    "settings": Sight(press(Key.Key_S)),
    "settings-pace": Sight(then(settings("Pace"), lambda person: person.window.settings.change("ready_more", 10))),
    "settings-holds": Sight(then(rested, settings("Holds and rests"), lambda person: person.click("Bird dog: more"))),
    "settings-look": Sight(settings("Look")),
    "settings-figure": Sight(settings("The figure")),
    "settings-week": Sight(settings("Your week")),
    "settings-search": Sight(settings(words="bridge")),
    "settings-nothing": Sight(settings(words="rucksack")),
}
"""Every page and kind of moment, by name."""
