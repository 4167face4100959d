"""The style sheet has a rule for each role that is used, and none for what nobody uses."""

from __future__ import annotations

import re
import runpy
from itertools import chain

from backcoach.resources import assets
from tests.test_house_rules import ROOT

SOURCE = "\n".join(it.read_text(encoding="utf-8") for it in sorted((ROOT / "backcoach" / "ui").rglob("*.py")))
SHEET = re.sub(r"/\*.*?\*/", "", (assets() / "themes" / "style.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
SELECTORS = [part.strip() for part in chain.from_iterable(it.split(",") for it in re.findall(r"([^{}]+)\{", SHEET))]
WIDGETS = ("label", "button", "frame", "control")
PLAIN = {"", "body"}
"""Roles that look as text or buttons look anyway."""


def styled(kind: str) -> set[str]:
    return {value for it in SELECTORS for value in re.findall(rf'\[{kind}="([a-z_]+)"\]', it)}


def test_every_role_in_the_sheet_is_given_to_something() -> None:
    unused = {(kind, value) for kind in ("role", "reach", "weight", "letters", "still") for value in styled(kind)}
    unused = {(kind, value) for kind, value in unused if f'"{value}"' not in SOURCE}

    assert unused == set()


def test_every_role_that_is_given_is_in_the_sheet() -> None:
    made = re.findall(rf'\b(?:{"|".join(WIDGETS)})\((?:[^()"]|"[^"]*"|\([^()]*\))*?, "([a-z_]+)"[,)]', SOURCE)
    frames = re.findall(r'\bframe\("([a-z_]+)"\)', SOURCE)
    given = re.findall(r'setProperty\("role", "([a-z_]+)"\)', SOURCE)

    assert len(made) > 30
    assert {*made, *frames, *given} - styled("role") - PLAIN == set()


def test_every_name_and_class_in_the_sheet_is_used() -> None:
    names = {name for it in SELECTORS for name in re.findall(r"#([a-z]+)", it)}
    classes = {name for it in SELECTORS for name in re.findall(r"\bQ[A-Z][A-Za-z]+", it)}
    by_qt = {"QWidget", "QAbstractItemView", "QTableCornerButton", "QHeaderView", "QScrollBar", "QToolTip"}

    assert {name for name in names if f'setObjectName("{name}")' not in SOURCE} == set()
    assert {name for name in classes - by_qt if not re.search(rf"\b{name}\b", SOURCE)} == set()


def test_the_picture_of_all_colours_and_icons_is_up_to_date() -> None:
    """Renew it with `make palette`."""
    make = runpy.run_path(str(ROOT / "packaging" / "palette" / "make.py"))

    assert make["OUT"].read_text(encoding="utf-8") == make["drawn"]()
