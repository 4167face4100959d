"""Words under headings, each kind in its own way: steps in order, facts side by side, points below each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backcoach.language import tr
from backcoach.ui.widgets.flow import Flow
from backcoach.ui.widgets.picture import Picture
from backcoach.ui.widgets.text import button, column, frame, label, row

WAY = (7.0, 4.6)
"""Width and height in ems of the picture of another exercise."""
LEAST = 13  # ems that stand side by side are wide


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it.

    Attributes:
        lines: sentences, one below the other.
        points: what is read first, and what belongs to it.
        role: "notice" for what must be seen; "steps"; "fact" for what stands beside others; "way" to another exercise;
            "list"; "small".
        link: id of another exercise to go to; `word` is what it is called.
    """

    heading: str
    lines: Sequence[str] = ()
    points: Sequence[tuple[str, str]] = ()
    role: str = ""
    link: str = ""
    word: str = ""


def section_widgets(sections: Iterable[Section], opened: SignalInstance) -> Iterator[QWidget]:
    """Yield a widget for each section, or for several that stand side by side; `opened` takes the id of a link."""
    for role, group in groupby(sections, key=lambda it: it.role):
        if role in {"fact", "way"}:
            holder = QWidget()
            flow = Flow(holder, space="l" if role == "fact" else "m", least=LEAST)
            for section in group:
                flow.addWidget(_fact(section) if role == "fact" else _way(section, opened))
            yield holder
        else:
            yield from (_section(section) for section in group)


def _section(section: Section) -> QWidget:
    made = frame("notice") if section.role == "notice" else QWidget()
    inside = column(made, space="s", margin="m l" if section.role == "notice" else "0")
    inside.addWidget(label(section.heading, "heading", wrap=True))
    if section.role == "steps":
        _add_steps(inside, section.lines)
    elif section.role == "list":
        for line in section.lines:
            inside.addLayout(_marked("\N{BULLET}", line))
    else:
        for line in section.lines:
            inside.addWidget(label(line, wrap=True))
    for first, then in section.points:
        inside.addWidget(_point(first, then, small=section.role == "small"))
    return made


def _add_steps(inside: QVBoxLayout, lines: Sequence[str]) -> None:
    """Add where to begin, and then the steps in order."""
    inside.addWidget(label(lines[0], wrap=True))
    for number, line in enumerate(lines[1:], start=1):
        inside.addLayout(_marked(f"{number}", line, strong=True))


def _marked(sign: str, text: str, *, strong: bool = False) -> QHBoxLayout:
    line = row(space="m")
    before = label(sign, "step" if strong else "soft")
    before.setAlignment(Qt.AlignmentFlag.AlignCenter)
    line.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, wrap=True), 1)
    return line


def _point(first: str, then: str, *, small: bool) -> QWidget:
    holder = QWidget()
    inside = column(holder, space="0")
    head = label(first, "" if not small else "small", wrap=True)
    head.setProperty("weight", "" if small else "strong")
    inside.addWidget(head)
    inside.addWidget(label(then, "small" if small else "soft", wrap=True))
    return holder


def _fact(section: Section) -> QWidget:
    holder = QWidget()
    inside = column(holder, space="xs")
    head = label(section.heading, "soft", wrap=True)
    inside.addWidget(head)
    for line in section.lines:
        inside.addWidget(label(line, wrap=True))
    inside.addStretch(1)
    return holder


def _way(section: Section, opened: SignalInstance) -> QWidget:
    card = frame("card")
    inside = column(card, space="s", margin="m l")
    inside.addWidget(label(section.heading, "heading", wrap=True))
    if section.link:
        picture = Picture(*WAY)
        picture.setAccessibleName(section.word)
        picture.setObjectName(f"way-{section.link}")
        inside.addWidget(picture)
    for line in section.lines:
        inside.addWidget(label(line, wrap=True))
    inside.addStretch(1)
    if section.link:
        other = button(tr("Show me {exercise}", exercise=section.word))
        other.clicked.connect(lambda: opened.emit(section.link))
        inside.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
    return card
