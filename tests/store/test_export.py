"""The history on its way out."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from backcoach.coach.history import Outcome, SessionDetail, SessionSummary, StepOutcome
from backcoach.errors import BackCoachError
from backcoach.store.export import as_json, write_csv, write_json
from tests.store.making import NOON, step

SUMMARY = SessionSummary(
    id="a",
    routine="after_work",
    routine_name="After work",
    started_at=NOON,
    ended_at=NOON + timedelta(minutes=10),
    outcome=Outcome.COMPLETED,
    planned_seconds=600,
    active_seconds=60.5,
    steps_done=1,
    pain_before=4,
    pain_after=None,
)
DETAIL = SessionDetail(SUMMARY, (step(), step(1, side="", held=3.5, outcome=StepOutcome.HURT)))
RUNNING = SessionDetail(replace(SUMMARY, id="b", ended_at=None, outcome=None), ())
HEADER = (
    "id,routine,started_at,ended_at,outcome,planned_seconds,active_seconds,pain_before,pain_after,"
    "exercise,side,set,repetition,step_planned_seconds,held_seconds,step_outcome"
)


def test_json_is_as_the_command_line_promises() -> None:
    assert as_json([DETAIL]) == [
        {
            "id": "a",
            "routine": "after_work",
            "started_at": "2026-05-12T12:00:00+02:00",
            "ended_at": "2026-05-12T12:10:00+02:00",
            "outcome": "completed",
            "planned_seconds": 600,
            "active_seconds": 60.5,
            "pain_before": 4,
            "pain_after": None,
            "steps": [
                {
                    "exercise": "knee_to_chest",
                    "side": "left",
                    "set": 1,
                    "repetition": 1,
                    "planned_seconds": 30,
                    "held_seconds": 30.0,
                    "outcome": "done",
                },
                {
                    "exercise": "knee_to_chest",
                    "side": None,
                    "set": 1,
                    "repetition": 1,
                    "planned_seconds": 30,
                    "held_seconds": 3.5,
                    "outcome": "hurt",
                },
            ],
        }
    ]


def test_a_session_still_running_has_no_end_and_no_outcome() -> None:
    [session] = as_json([RUNNING])

    assert (session["ended_at"], session["outcome"], session["steps"]) == (None, None, [])


def test_json_is_written_as_it_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "new" / "history.json"
    write_json([DETAIL, RUNNING], path)

    assert json.loads(path.read_text(encoding="utf-8")) == as_json([DETAIL, RUNNING])


def test_csv_has_a_line_for_each_repetition(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    write_csv([DETAIL, RUNNING], path)

    times = "2026-05-12T12:00:00+02:00,2026-05-12T12:10:00+02:00"
    assert path.read_bytes().decode().split("\r\n") == [
        HEADER,
        f"a,after_work,{times},completed,600,60.5,4,,knee_to_chest,left,1,1,30,30.0,done",
        f"a,after_work,{times},completed,600,60.5,4,,knee_to_chest,,1,1,30,3.5,hurt",
        "b,after_work,2026-05-12T12:00:00+02:00,,,600,60.5,4,,,,,,,,",
        "",
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_csv_holds_nothing_a_spreadsheet_would_run(tmp_path: Path, text: str) -> None:
    path = tmp_path / "history.csv"
    write_csv([replace(RUNNING, summary=replace(SUMMARY, routine=text))], path)
    with path.open(encoding="utf-8", newline="") as file:
        [line] = csv.DictReader(file)

    assert line["routine"] == f"'{text}"


@pytest.mark.parametrize("write", [write_csv, write_json])
def test_a_file_that_cannot_be_written_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[list[SessionDetail], Path], None]
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "history.out"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr("os.fsync", refuse)
    sentence = f"{path} could not be written (No space left on device). Choose another folder, or free some space."

    with pytest.raises(BackCoachError, match=f"^{re.escape(sentence)}$"):
        write([DETAIL], path)
    assert [file.name for file in tmp_path.iterdir()] == ["history.out"]
    assert path.read_text(encoding="utf-8") == "old"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    path = tmp_path / "history.csv"

    with pytest.raises(BackCoachError) as told:
        write_csv([], path)
    assert str(told.value) == (
        f"{path} could not be written (Permission denied). Choose another folder, or free some space."
    )
