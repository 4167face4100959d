"""What is there to translate is what the code and the content hold, and every language has all of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from backcoach.resources import assets
from tests.languages.pseudo import TOOLS, tool

SOURCES = sorted(TOOLS.glob("*.ts"))
RENEW = "make translations"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "backcoach").mkdir()
    return tmp_path / "backcoach"


def texts_in(package: Path, code: str) -> Any:
    (package / "page.py").write_text(code, encoding="utf-8")
    return tool("collect").all_texts(package)


def test_the_texts_are_those_of_the_code_and_the_content(tmp_path: Path) -> None:
    for source in SOURCES:
        (tmp_path / source.name).write_bytes(source.read_bytes())
    tool("renew").renew(tmp_path)

    stale = [source.name for source in SOURCES if (tmp_path / source.name).read_bytes() != source.read_bytes()]
    assert stale == [], f"run: {RENEW}"


@pytest.mark.parametrize("source", [it for it in SOURCES if it.name != "texts.ts"], ids=lambda it: str(it.stem))
def test_a_language_is_whole(source: Path, tmp_path: Path) -> None:
    tool("renew").make(source, tmp_path / "made.qm")

    assert tool("dictionaries").left_to_do(source) == []
    assert tool("dictionaries").misfits(source) == []
    assert (assets() / "languages" / f"{source.stem}.qm").read_bytes() == (tmp_path / "made.qm").read_bytes(), RENEW


def test_texts_are_found_where_they_are_used(package: Path) -> None:
    code = """
title = mark("Today", about="a page")
def greet(name):
    return language.tr("Hello, {name}.", name=name) + plural("{n} day of {x}", "{n} days of {x}", 2, x=1) + tr(title)
"""
    found = [it for it in texts_in(package, code) if it.context == "BackCoach"]

    assert [(it.text, it.about, it.counted) for it in found] == [
        ("Today", "a page", False),
        ("Hello, {name}.", "", False),
        ("{n} days of {x}", "", True),
    ]


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Hello, {name}.")',
        'tr("Hello, " + name)',
        'tr("Hello, {name}.")',
        'mark(f"{x}")',
        'plural("{n} day", days, 2)',
        'plural("{n} day", "{n} days of {x}", 2)',
        'tr("Hello", about=name)',
    ],
)
def test_a_text_that_nobody_could_translate_is_a_mistake(package: Path, code: str) -> None:
    with pytest.raises(tool("collect").Untranslatable, match=r"^backcoach/page\.py, line 1: "):
        texts_in(package, code)


def test_what_is_left_to_do_and_what_is_wrong_is_told(tmp_path: Path) -> None:
    source = tmp_path / "eo.ts"
    source.write_text(
        """<TS version="2.1" language="eo"><context><name>BackCoach</name>
        <message><source>Rest</source><translation type="unfinished"/></message>
        <message><source>Gone</source><translation type="vanished">Nah</translation></message>
        <message><source>Set {set}</source><translation>Serio {seto}</translation></message>
        <message numerus="yes"><source>{n} days</source><translation><numerusform>un dia</numerusform>
        <numerusform>{n} dias</numerusform></translation></message>
        </context></TS>""",
        encoding="utf-8",
    )

    assert tool("dictionaries").left_to_do(source) == [("BackCoach", "Rest")]
    assert tool("dictionaries").misfits(source) == [("BackCoach", "Set {set}")]
