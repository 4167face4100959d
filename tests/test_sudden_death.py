"""Power cuts in the middle of sessions: whatever was told to be kept is kept, and the next start goes on from there.

`BACKCOACH_KILLS=100 pytest tests/test_sudden_death.py` kills a hundred times.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

KILLS = int(os.environ.get("BACKCOACH_KILLS", "3"))

# A session on a clock that runs as fast as it is asked, which tells each repetition once it is durable. A start that
# finds an interrupted session goes on with it.
PROGRAM = """
import sys
from datetime import datetime
from pathlib import Path
from backcoach.coach.beginning import continued, fresh, timeline_of
from backcoach.coach.events import StepKept
from backcoach.coach.exercise import Side
from backcoach.coach.manner import Manner
from backcoach.coach.run import Run
from backcoach.coach.settings import Settings
from backcoach.content.library import load_library
from backcoach.content.routines import load_routines
from backcoach.content.words import load_words
from backcoach.store import Store
from tests.silence import SilentVoice

class Awake:
    def hold(self): pass
    def release(self): pass

awake = Awake()
library, words, now = load_library(), load_words(), 0.0
store = Store(Path(sys.argv[1]))
store.open()
while True:
    waiting = store.unfinished().result()
    if waiting:
        detail = store.resume(waiting[0].summary.id).result()
        session, start = continued(detail, library, Manner(words, 170), SilentVoice().lengths)
    else:
        routine = load_routines(library)[int(sys.argv[2])]
        timeline = timeline_of(routine, library, words, Settings())
        session, start = fresh(timeline, library, Side.LEFT, datetime.now().astimezone())
    run = Run(session, lambda: now, SilentVoice(), store, start, awake)
    run.do(session.start)
    while not session.is_over:
        now += 0.5
        kept = [event.record for event in run.tick() if isinstance(event, StepKept)]
        if kept:
            store.flush().result()
        for it in kept:
            unit = it.unit
            print(start.id, unit.step, unit.set, unit.repetition, unit.side or "-", float(it.held_seconds), flush=True)
    store.flush().result()
"""


def killed_in_mid_session(history: Path, dice: random.Random) -> set[tuple[str, ...]]:
    """Run sessions, kill the process at a random moment, and return the repetitions it had told to be kept."""
    told: set[tuple[str, ...]] = set()
    command = [sys.executable, "-c", PROGRAM, str(history), str(dice.randrange(3))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(dice.randint(1, 80)):
            told.add(tuple(process.stdout.readline().split()))
        process.kill()
        told |= {tuple(line.split()) for line in process.stdout if line.endswith("\n")}
    return told


def kept_in(history: Path) -> set[tuple[str, ...]]:
    """Return the repetitions found in a history that SQLite finds whole."""
    with closing(sqlite3.connect(history)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        columns = 'uuid, step, "set", repetition, side, held_seconds'
        rows = db.execute(f"SELECT {columns} FROM step JOIN session ON id = session_id")  # noqa: S608 - our own words
        return {tuple(f"{cell or '-' if isinstance(cell, str) else cell}" for cell in row) for row in rows}


@pytest.mark.timeout(300)
def test_no_finished_repetition_is_lost_however_often_the_power_goes(tmp_path: Path) -> None:
    history, dice = tmp_path / "history.sqlite3", random.Random(KILLS)  # noqa: S311 - dice, not secrets
    told: set[tuple[str, ...]] = set()
    for _ in range(KILLS):
        told |= killed_in_mid_session(history, dice)
        assert told
        assert told <= kept_in(history)
