"""The history on its way out: JSON for scripts, CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypedDict

from backcoach.coach.history import SessionDetail, StepRecord
from backcoach.store.files import write_whole

Cell = str | int | float | None


class StepJson(TypedDict):
    """One repetition; `side` is None for an exercise of the whole body."""

    exercise: str
    side: str | None
    set: int
    repetition: int
    planned_seconds: int
    held_seconds: float
    outcome: str


class SessionJson(TypedDict):
    """One session; `ended_at` and `outcome` are None while it runs or waits to be decided on after a crash."""

    id: str
    routine: str
    started_at: str
    ended_at: str | None
    outcome: str | None
    planned_seconds: int
    active_seconds: float
    pain_before: int | None
    pain_after: int | None
    steps: list[StepJson]


_SESSION = (
    "id",
    "routine",
    "started_at",
    "ended_at",
    "outcome",
    "planned_seconds",
    "active_seconds",
    "pain_before",
    "pain_after",
)
_STEP = ("exercise", "side", "set", "repetition", "planned_seconds", "held_seconds", "outcome")
COLUMNS = (*_SESSION, *(f"step_{name}" if name in _SESSION else name for name in _STEP))
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_json(details: Iterable[SessionDetail]) -> list[SessionJson]:
    """Return sessions as the `history` command prints them: plain data, times as ISO 8601 with their offset."""
    return [_session(detail) for detail in details]


def write_json(details: Iterable[SessionDetail], path: Path) -> None:
    """Write sessions as JSON; raise BackCoachError when the file cannot be written."""
    write_whole(path, json.dumps(as_json(details), ensure_ascii=False, indent=2) + "\n")


def write_csv(details: Iterable[SessionDetail], path: Path) -> None:
    """Write one line for each repetition; raise BackCoachError when the file cannot be written.

    The columns of the session are repeated on every line; a session without repetitions has one line. Text that
    a spreadsheet would take for a formula is preceded by an apostrophe.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for session in as_json(details):
        writer.writerows([[_harmless(cell) for cell in line] for line in _lines(session)])
    write_whole(path, text.getvalue())


def _session(detail: SessionDetail) -> SessionJson:
    summary = detail.summary
    return {
        "id": summary.id,
        "routine": summary.routine,
        "started_at": summary.started_at.isoformat(),
        "ended_at": summary.ended_at.isoformat() if summary.ended_at else None,
        "outcome": summary.outcome.value if summary.outcome else None,
        "planned_seconds": summary.planned_seconds,
        "active_seconds": summary.active_seconds,
        "pain_before": summary.pain_before,
        "pain_after": summary.pain_after,
        "steps": [_step(step) for step in detail.steps],
    }


def _step(step: StepRecord) -> StepJson:
    return {
        "exercise": step.exercise,
        "side": step.side.value if step.side else None,
        "set": step.unit.set,
        "repetition": step.unit.repetition,
        "planned_seconds": step.planned_seconds,
        "held_seconds": step.held_seconds,
        "outcome": step.outcome.value,
    }


def _lines(session: SessionJson) -> Iterator[list[Cell]]:
    repeated: list[Cell] = [
        session["id"],
        session["routine"],
        session["started_at"],
        session["ended_at"],
        session["outcome"],
        session["planned_seconds"],
        session["active_seconds"],
        session["pain_before"],
        session["pain_after"],
    ]
    if not session["steps"]:
        yield [*repeated, *[None] * len(_STEP)]
    for step in session["steps"]:
        yield [*repeated, *_cells(step)]


def _cells(step: StepJson) -> list[Cell]:
    return [
        step["exercise"],
        step["side"],
        step["set"],
        step["repetition"],
        step["planned_seconds"],
        step["held_seconds"],
        step["outcome"],
    ]


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
