"""Every page at every size people have: nothing is cut off, everything has a name, Tab reaches all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from backcoach.coach.segment import Kind
from backcoach.ui import theme
from backcoach.ui.widgets.button import Button
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.turned import Turned
from tests.ui.conftest import Opener
from tests.ui.person import Person, lay_out

Dress = Callable[[str, float], theme.Theme]
SMALL, LAPTOP, LARGE = (900, 600), (1366, 768), (1920, 1080)
SIZES = [SMALL, LAPTOP, LARGE]
LETTERS = {(1.75, SMALL): {"", "large"}, (1.75, LAPTOP): {"large", "title"}}
"""Of the page of keys, where they cannot be as large as they may be."""
SMALLEST = 14  # pixels of letters that find their own size


def to_notice(person: Person) -> None:
    person.window.show_notice(person.parts.notice)


def to_start(person: Person) -> None:
    person.click("Today")


def to_ready(person: Person) -> None:
    person.ready("full_20")


def to_stage(person: Person) -> None:
    person.start("full_20")
    person.go_to(Kind.HOLD, "knee_to_chest", after=1)


def to_pain(person: Person) -> None:
    person.begin_to_hold()
    person.press(Qt.Key.Key_H)


def to_finish(person: Person) -> None:
    to_stage(person)
    person.press(Qt.Key.Key_Escape)


def to_history(person: Person) -> None:
    person.click("History")
    person.settle()


def to_exercises(person: Person) -> None:
    person.click("Exercises")


def to_exercise(person: Person) -> None:
    person.window.library.open("knee_to_chest")


def to_settings(person: Person) -> None:
    person.click("Settings")


def to_pace(person: Person) -> None:
    person.click("Settings")
    person.window.settings.change("ready_more", 10)
    person.click("Pace")


def to_holds(person: Person) -> None:
    person.click("Settings")
    person.click("Holds and rests")


def to_nothing_found(person: Person) -> None:
    person.click("Settings")
    person.page._search.setText("rucksack")


def to_trouble(person: Person) -> None:
    person.window.tell_trouble("history", "Another program is using the history. Close it; nothing is lost.")


WAYS = [
    to_notice,
    to_start,
    to_ready,
    to_stage,
    to_pain,
    to_finish,
    to_history,
    to_exercises,
    to_exercise,
    to_settings,
    to_pace,
    to_holds,
    to_nothing_found,
    to_trouble,
]


@pytest.fixture
def undress(dress: Dress) -> Iterator[Dress]:
    yield dress
    dress("light", 1.0)


def seen(person: Person, kind: type[QWidget]) -> list[QWidget]:
    return [it for it in person.window.findChildren(kind) if it.isVisible()]


def cut_off(widget: QWidget) -> str:
    """Return what is cut off of a label or button, or nothing."""
    needs = widget.minimumSizeHint() if isinstance(widget, Button | Picture) else widget.sizeHint()
    needs -= QSize(2, 2)  # lengths of the style sheet are rounded
    text = widget.text()  # type: ignore[attr-defined]
    if isinstance(widget, QLabel) and widget.wordWrap():
        tall = widget.heightForWidth(widget.width())
        longest = max((widget.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)
        fits = widget.height() >= tall - 1 and widget.contentsRect().width() >= longest
    else:
        fits = widget.width() >= needs.width() and widget.height() >= needs.height()
    if fits and outside(widget) is None:
        return ""
    return f"{text[:40]!r}: {widget.width()}x{widget.height()}, needs {needs.width()}x{needs.height()}"


def painted_outside(widget: QWidget) -> str:
    """Return what is wrong with something that fits its text into its place: no place, or too little of one."""
    lettering = getattr(widget, "lettering", widget.font())
    letters = lettering.pixelSize() if lettering.pixelSize() > 0 else SMALLEST
    if outside(widget) is None and letters >= SMALLEST:
        return ""
    return f"{type(widget).__name__} {widget.accessibleName()[:40]!r}: {widget.geometry()}, letters of {letters} pixels"


def outside(widget: QWidget) -> QWidget | None:
    """Return the first thing around a widget that it sticks out of, unless that can be scrolled."""
    around, place = widget.parentWidget(), widget.geometry()
    while around is not None and not isinstance(around.parentWidget(), QScrollArea):
        if not around.rect().contains(place):
            return around
        place = QRect(around.mapToParent(place.topLeft()), place.size())
        around = around.parentWidget()
    if around is not None and not (around.rect().left() <= place.left() and place.right() <= around.rect().right()):
        return around  # it can be scrolled up and down, but not sideways
    return None


@pytest.mark.timeout(180)  # all pages, one after the other
@pytest.mark.parametrize(("scale", "sizes"), [(1.0, [SMALL, LARGE]), (1.75, [SMALL, LAPTOP])])
def test_no_text_is_cut_off(undress: Dress, person: Person, scale: float, sizes: list[tuple[int, int]]) -> None:
    undress("light", scale)
    narrow = {(go.__name__, size): cut for go in WAYS for size, cut in too_narrow(person, go, sizes)}

    assert narrow == {}


def too_narrow(
    person: Person, go: Callable[[Person], None], sizes: list[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], list[str]]]:
    """Go to a page, and yield each size of the window that is too narrow for it, with what is cut off."""
    person.go_home()
    go(person)
    for size in sizes:
        person.window.resize(*size)
        lay_out()
        found = [cut for it in seen(person, QLabel) + seen(person, QAbstractButton) if (cut := cut_off(it))]
        found += [cut for it in seen(person, Turned) if (cut := painted_outside(it))]
        if found or person.window.size().toTuple() != size:
            yield size, found


@pytest.mark.parametrize("size", [LAPTOP, LARGE])
def test_the_large_button_is_in_line_with_the_column_above_it(person: Person, size: tuple[int, int]) -> None:
    person.ready("full_20")
    person.window.resize(*size)
    lay_out()
    assert across(person.button("Begin")) == across(person.page._scale.parentWidget())
    person.press(Qt.Key.Key_Space)
    person.finish()
    lay_out()

    assert across(person.button("Done")) == across(person.page._pain)


def across(widget: QWidget) -> tuple[int, int]:
    """Return where it begins and ends in the window."""
    left = widget.mapTo(widget.window(), QPoint(0, 0)).x()
    return left, left + widget.width()


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_what_begins_a_session_is_seen_without_scrolling(undress: Dress, person: Person, scale: float) -> None:
    undress("light", scale)
    for size in SIZES:
        person.window.resize(*size)
        lay_out()
        start = person.button("Start")

        assert start.visibleRegion().boundingRect() == start.rect(), size


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_the_page_of_all_keys_is_named_on_the_stage(undress: Dress, person: Person, scale: float) -> None:
    undress("light", scale)
    person.start()
    for size in SIZES:
        person.window.resize(*size)
        lay_out()
        keys = person.button("Keys")

        assert "?" in keys.text() + getattr(keys, "key", ""), size
        assert cut_off(keys) == "", size


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_the_page_of_keys_is_as_large_as_it_can_be(undress: Dress, person: Person, scale: float) -> None:
    undress("light", scale)
    person.start()
    sheet = person.window.training.stage.leaflets.keys
    for size in SIZES:
        person.window.resize(*size)
        person.window.training.stage.setFixedSize(*size)  # what is under it may need more room, which is another matter
        person.press(Qt.Key.Key_Question)
        lay_out()
        parts = sheet.findChildren(QLabel) + sheet.findChildren(QAbstractButton)
        words = [it for it in parts if it.text() and it.isVisible()]

        assert sheet.size().toTuple() == size
        assert [cut for it in words if (cut := cut_off(it))] == []
        assert sheet._words[0].property("letters") in LETTERS.get((scale, size), {"display", "title"})
        person.press(Qt.Key.Key_Question)
        assert not sheet.isVisible()


# -- for those who do not see or do not use a mouse


def focusable(person: Person) -> list[QWidget]:
    """Return what Tab should reach."""
    return [
        it
        for it in seen(person, QWidget)
        if it.focusPolicy() & Qt.FocusPolicy.TabFocus
        and it.isEnabled()
        and it.focusProxy() is None
        and not it.objectName().startswith("qt_")
        and it is not person.window
    ]


def tabbed_through(person: Person) -> list[QWidget]:
    """Return what has the focus after each press of Tab, once round."""
    reached: list[QWidget] = []
    for _ in range(200):
        person.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.append(focused)
    return reached


def by_arrows(widget: QWidget, reached: list[QWidget]) -> bool:
    """Tell whether arrows lead to a widget from one that Tab has reached, as they do where one of several is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(other in reached for other in group.buttons())


@pytest.mark.timeout(180)  # all pages, one after the other
def test_tab_reaches_everything_and_everything_has_a_name(person: Person) -> None:
    for go in WAYS:
        person.go_home()
        go(person)
        lay_out()
        wanted = focusable(person)  # before Tab is pressed: Qt takes what it never reaches off the list
        reached = tabbed_through(person)
        nameless = [
            f"{type(it).__name__} in {type(it.parentWidget()).__name__}"
            for it in wanted
            if not it.accessibleName() and not getattr(it, "text", str)()
        ]

        assert wanted, go
        assert [it for it in wanted if it not in reached and not by_arrows(it, reached)] == [], go
        assert nameless == [], go


def test_tab_goes_through_an_interrupted_session_before_the_offers(person: Person, opened: Opener) -> None:
    person.start()
    person.go_to(Kind.SWITCH, after=1)
    person.crash()
    again = opened()
    again.focus("Today")
    texts = [it.text() for it in tabbed_through(again) if isinstance(it, QAbstractButton)]

    assert texts.index("Go on with it") < texts.index("10-minute gentle start")
