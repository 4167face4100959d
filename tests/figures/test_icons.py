"""The icons that are kept are small, say what they show, and show what the illustrations say now."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from backcoach.coach.exercise import Exercise
from backcoach.content import stills
from backcoach.content.illustrations import load_illustration
from backcoach.content.stills import made_from
from backcoach.figures.palette import load_palette
from backcoach.figures.svg import properties
from backcoach.resources import assets
from tests.content import LIBRARY
from tests.each import each
from tests.figures.chosen import ILLUSTRATED

ICONS = assets() / "illustrations" / "svg"
LARGEST = 60_000


@cache
def exercises() -> dict[str, Exercise]:
    return dict(LIBRARY.exercises)


@each(ILLUSTRATED)
def test_an_icon_is_small_and_current_and_says_what_it_shows(exercise_id: str) -> None:
    path = ICONS / f"{exercise_id}.svg"
    remedy = f"run: make pictures ARGS={exercise_id}"
    assert path.is_file(), f"{exercise_id} has no icon; {remedy}"
    root, exercise = ET.parse(path).getroot(), exercises()[exercise_id]  # noqa: S314 - our own

    assert path.stat().st_size < LARGEST
    assert [root[0].text, root[1].text] == [exercise.name, exercise.say.how]
    assert root.get("data-made-from") == made_from(exercise), f"{path.name} shows what has been changed since; {remedy}"


def test_there_is_no_icon_of_what_is_no_exercise() -> None:
    assert {path.stem for path in ICONS.glob("*.svg")} == set(ILLUSTRATED)


def test_the_dark_colours_are_those_of_the_dark_theme() -> None:
    told = (ICONS / "dark.css").read_text(encoding="utf-8")

    assert [line.strip(" ;") for line in told.splitlines() if "--figure" in line] == properties(
        load_palette("dark", "light", "brown")
    )


def test_what_an_icon_shows_and_nothing_else_makes_it_out_of_date(monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, usual = exercises()["bridge"], load_illustration("bridge")
    down, up = usual.poses["down"], usual.poses["up"]

    def stamp(**changes: Any) -> str:
        monkeypatch.setattr(stills, "loaded_illustration", lambda _id: replace(usual, **changes))
        return made_from(bridge)

    bent = replace(up, angles={**up.angles, "elbow_r.flex": 40.0})
    before = stamp()

    assert stamp(poses={**usual.poses, "down": replace(down, grip=(1.0, 1.0))}) == before
    assert stamp(poses={**usual.poses, "up": bent}) != before
    assert stamp(regions=("abs",)) != before
    assert made_from(replace(bridge, name="Another bridge")) != before


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_colour_of_an_icon_can_be_set(theme: str) -> None:
    palette = load_palette(theme, "tan", "black")
    names = {line.partition(":")[0] for line in properties(palette)}
    used = set()
    for path in sorted(ICONS.glob("*.svg"))[::5]:
        used |= {part.partition(",")[0] for part in Path(path).read_text(encoding="utf-8").split("var(")[2:]}

    assert used <= names
