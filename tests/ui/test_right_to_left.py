"""Where people read from right to left, what is painted and placed here stands the other way round."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, qGray
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from backcoach.coach.segment import Kind
from backcoach.ui.theme import Theme
from backcoach.ui.widgets.button import Button
from backcoach.ui.widgets.choice import ChoiceCard
from backcoach.ui.widgets.dots import Dots
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.heldbar import HeldBar
from backcoach.ui.widgets.mark import Mark
from backcoach.ui.widgets.search import Search
from backcoach.ui.widgets.sessionlist import Entry, SessionList
from backcoach.ui.widgets.slider import Slider
from backcoach.ui.widgets.strip import Part, Strip
from backcoach.ui.widgets.switch import Switch
from backcoach.ui.widgets.weekdays import Day, Weekdays
from tests.ui.person import Person

WIDE, HIGH = 300, 120
INK = QColor("black")
FAINT = 60  # of 255: cards and lines differ from the ground by less


@pytest.fixture
def face(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Have everything that is made from now on read in a direction."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def card() -> QWidget:
    made, picture = ChoiceCard("", ""), QImage(112, 88, QImage.Format.Format_RGB32)
    picture.fill(INK)
    made.show_picture(picture)
    return made


def week() -> QWidget:
    made = Weekdays()
    made.show_days([Day("", "today" if place < 2 else "coming", "") for place in range(7)])
    return made


def strip() -> QWidget:
    made = Strip()
    made.show_parts([Part("", 1, INK), Part("", 5, INK)], INK)
    made.show_progress(0.1)
    return made


def mark() -> QWidget:
    made = Mark()
    made.show_word("", "hold", INK)
    return made


def dots() -> QWidget:
    made = Dots()
    made.show_count(3, 8, "", "", INK)
    return made


def sessions() -> QWidget:
    made = SessionList("")
    made.show_entries([Entry(name, "", "", "", "completed") for name in ("one", "two", "three")])
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made


def slider() -> QWidget:
    made = Slider("", range(0, 100, 10), 40)
    made.setValue(10)
    return made


def bar() -> QWidget:
    return HeldBar(0.3, "done", "stretch", "")


def back() -> QWidget:
    return Button("", icon="back")


def switch() -> QWidget:
    return Switch("")


def search() -> QWidget:
    return Search("")


@pytest.mark.parametrize(
    "make",
    [
        card,
        week,
        strip,
        mark,
        dots,
        sessions,
        slider,
        bar,
        switch,
        back,
        search,
    ],
)
def test_what_is_painted_stands_the_other_way_round(
    make: Callable[[], QWidget],
    face: Callable[[Qt.LayoutDirection], None],
    dress: Callable[[str, float], Theme],
) -> None:
    dress("light", 1.0)
    middles = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        face(direction)
        made = make()
        made.resize(made.sizeHint() if isinstance(made, Weekdays | Switch | Button) else QSize(WIDE, HIGH))
        middles.append(middle(made.grab().toImage()))

    assert abs(middles[0] - 0.5) > 0.02, "it has sides"
    assert sum(middles) == pytest.approx(1.0, abs=0.015)


def middle(picture: QImage) -> float:
    """Return where the middle is of all that stands out, 0 for the left edge and 1 for the right one."""
    ground = qGray(picture.pixel(picture.width() // 2, 1))
    columns = [
        sum(abs(qGray(picture.pixel(x, y)) - ground) > FAINT for y in range(picture.height()))
        for x in range(picture.width())
    ]
    return sum((x + 0.5) * ink for x, ink in enumerate(columns)) / sum(columns) / picture.width()


def test_pills_begin_at_the_right(face: Callable[[Qt.LayoutDirection], None]) -> None:
    face(Qt.LayoutDirection.RightToLeft)
    holder, pills = QWidget(), [QLabel("one"), QLabel("two")]
    flow = Flow(holder)
    for pill in pills:
        flow.addWidget(pill)
    holder.resize(WIDE, HIGH)
    flow.setGeometry(holder.rect())

    assert pills[0].geometry().right() == holder.rect().right()
    assert pills[1].geometry().right() < pills[0].x()


@pytest.mark.parametrize("turn", [0, 1, 3])
def test_the_words_of_the_stage_change_sides(
    person: Person, face: Callable[[Qt.LayoutDirection], None], turn: int
) -> None:
    person.start()
    person.go_to(Kind.HOLD, after=5)
    stage = person.window.training.stage
    stage.show_turned(turn, mirrored=False)
    places = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        face(direction)
        stage.arrange()
        places.append([it.geometry() for it in (stage._strip, stage._left)])

    for here, there in zip(*places, strict=True):
        assert (here.y() if turn == 0 else here.x()) == (there.y() if turn == 0 else there.x())
        assert here.center() != there.center()
