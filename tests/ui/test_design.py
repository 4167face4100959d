"""Sizes by name follow the size of the text, also on what is open already; a button shows its key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from backcoach.ui import design
from backcoach.ui.theme import dress
from backcoach.ui.widgets.text import button, centred, column, grid, row
from tests.ui.test_layout import Dress


@pytest.fixture
def undress(dress: Dress) -> Iterator[Dress]:
    yield dress
    dress("light", 1.0)


def test_spaces_and_sizes_grow_with_the_text(qtbot: QtBot, undress: Dress) -> None:
    undress("light", 1.0)
    page, picture = QWidget(), QLabel()
    qtbot.addWidget(page)
    outer = column(page, space="l", margin="s xl")
    inner = row(space="xs")
    outer.addLayout(inner)
    inner.addWidget(picture)
    design.size(picture, width=4, height=2)
    em = design.em()

    def sizes() -> list[int]:
        margin = outer.contentsMargins()
        return [outer.spacing(), margin.top(), margin.left(), inner.spacing(), picture.width(), picture.height()]

    assert sizes() == [round(em * ems) for ems in (1.25, 0.5, 2, 0.25, 4, 2)]
    undress("light", 1.75)
    larger = design.em()
    assert larger > em * 1.6
    assert sizes() == [round(larger * ems) for ems in (1.25, 0.5, 2, 0.25, 4, 2)]


def test_a_grid_has_a_step_down_and_one_across(qtbot: QtBot, undress: Dress) -> None:
    undress("light", 1.0)
    page = QWidget()
    qtbot.addWidget(page)
    layout = grid(page, space="s xl")

    assert isinstance(layout, QGridLayout)
    assert (layout.verticalSpacing(), layout.horizontalSpacing()) == (design.step("s"), design.step("xl"))


def test_a_wide_window_keeps_its_page_in_the_middle(qtbot: QtBot, undress: Dress) -> None:
    undress("light", 1.0)
    window, inside = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.setLayout(centred(inside, widest="reading"))
    widest = round(design.em() * 34)
    for wide in (widest + 300, widest - 100):
        window.resize(wide, 100)
        window.show()
        used = min(wide, widest)
        assert (inside.width(), inside.x()) == (used, (wide - used) // 2)


def test_a_key_is_shown_beside_the_word_and_read_out(qtbot: QtBot, undress: Dress) -> None:
    undress("light", 1.0)
    plain, keyed = button("Pause"), button("Pause", key="Esc", hint="Stops the time")
    for it in (plain, keyed):
        qtbot.addWidget(it)

    assert keyed.sizeHint().width() > plain.sizeHint().width() + design.em()
    assert keyed.text() == "Pause"
    assert keyed.accessibleDescription() == "Stops the time. Key: Escape"
    keyed.show_key("")
    assert keyed.sizeHint() == plain.sizeHint()


def test_a_button_is_painted_anew_only_when_it_looks_otherwise(qtbot: QtBot, undress: Dress) -> None:
    undress("light", 1.0)
    it = button("Pause", key="Esc")
    qtbot.addWidget(it)
    dress(it)
    it.setCheckable(True)
    it.show()

    def look() -> int:
        it.grab()
        assert it.picture().cacheKey() == it.picture().cacheKey()
        return it.picture().cacheKey()

    looks = [look()]
    for change in (
        lambda: it.setText("Go on"),
        lambda: it.show_key("F"),
        lambda: it.show_icon("hold"),
        lambda: it.resize(it.width() + 5, it.height()),
        lambda: it.setDown(True),
        lambda: it.setEnabled(False),
        lambda: it.setChecked(True),
        lambda: it.setProperty("role", "nav"),
        lambda: undress("dark", 1.0),
        lambda: undress("dark", 1.5),
    ):
        change()
        looks.append(look())

    assert len(set(looks)) == len(looks)


def test_the_ring_is_seen_round_what_has_the_focus_and_nowhere_else(qtbot: QtBot, undress: Dress) -> None:
    theme = undress("light", 1.0)
    page = QWidget()
    qtbot.addWidget(page)
    layout = column(page, margin="l")
    one, other = button("One", "main"), button("Other")
    layout.addWidget(one)
    layout.addWidget(other)
    dress(page)
    page.show()
    page.activateWindow()
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)

    def edge(of: QWidget) -> str:
        return of.grab().toImage().pixelColor(of.width() // 2, 1).name()

    assert edge(one) == theme.colours["focus"]
    assert edge(other) == theme.colours["button"]
