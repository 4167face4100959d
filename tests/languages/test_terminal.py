"""The terminal in a language that nobody speaks: whatever can be read in English was forgotten."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from backcoach import cli
from backcoach.coach.segment import Kind
from backcoach.resources import assets
from backcoach.text.commands import KEY_HELP, Command
from tests.languages.pseudo import english
from tests.test_text import Room, segment

pytestmark = pytest.mark.usefixtures("abroad")

IDS = {path.stem for folder in ("exercises", "routines") for path in (assets() / folder).glob("*.toml")}
ID = re.compile(rf"\b({'|'.join(sorted(IDS, key=len, reverse=True))})\b")
WRONG = """
name = "Mine"
holds = 3
[[step]]
exercise = "sit_ups"
[[step]]
exercise = "bridge"
hold = 99
sets = "x"
"""
KEYS = {"wrong", "toml", "step", "hold", "holds", "sets", "exercise", "sit", "ups", "x", "hips"}
"""What stands in that file, and a routine that is not there."""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    for read in ("library", "words", "ready_made"):  # which all other tests share, in English
        del vars(room.shelf)[read]
    yield room
    room.store.close()


def in_english(lines: Iterable[str], names: set[str]) -> list[str]:
    return [line for line in lines if english(ID.sub("", line), names)]


@pytest.mark.parametrize(
    "command",
    [
        "routines",
        "exercises",
        "timeline gentle_10",
        "history",
        "check wrong.toml",
        "timeline hips",
        "sheet bridge x/x.pdf",
    ],
)
def test_an_answer_is_not_english(
    command: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("wrong.toml").write_text(WRONG, encoding="utf-8")

    cli.main(command.split())

    told = capsys.readouterr()
    assert told.out + told.err
    assert in_english((told.out + told.err).splitlines(), KEYS) == []


def helps(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield every help there is, of the commands too."""
    yield from (parser.description or "", parser.epilog or "")
    for action in parser._actions:
        if action.dest not in {"help", "version"}:  # which Python words itself
            yield action.help or ""
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from helps(command)


def test_help_is_not_english() -> None:
    told = [text for text in helps(cli._parser()) if text]

    assert len(told) > 30
    assert in_english(told, set()) == []


def test_a_session_is_not_english(room: Room) -> None:
    room.keyboard.help = KEY_HELP
    hold = segment(room.timeline(), "knee_to_chest", Kind.HOLD)
    room.answers = ["", "3", "11", "2"]

    room.run(*((hold.start + 1 + at, command) for at, command in enumerate(Command)), (hold.start + 60, Command.STOP))
    room.run()

    assert len(room.said) > 50
    assert in_english([*room.said, *room.voice.said], {"Small"}) == []
