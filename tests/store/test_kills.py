"""What is acknowledged is durable, however the process ends; and two processes may share a folder."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from backcoach.store import Store
from tests.store.making import SOON

Opener = Callable[..., Store]
KILLS = 4
CHILD = """
import sys
from pathlib import Path

from backcoach.store import Store
from tests.store.making import start, step

store = Store(Path(sys.argv[1]))
store.open()
store.begin(start(sys.argv[2]))
for place in range(int(sys.argv[3])):
    store.record(sys.argv[2], step(place), 30.0 * (place + 1))
    store.flush().result(10)
    print(place, flush=True)
"""
ROOT = Path(__file__).resolve().parents[2]


def child(path: Path, uuid: str, steps: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), uuid, str(steps)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def killed_after(path: Path, uuid: str, acknowledged: int) -> int:
    """Let a child record until it has acknowledged so many steps, kill it, and return how many it had."""
    with child(path, uuid, 100_000) as process:
        assert process.stdout is not None
        for _ in range(acknowledged):
            assert process.stdout.readline()
        process.kill()
        return acknowledged + len(process.stdout.readlines())


@pytest.mark.timeout(240)  # several programs are started, one after the other
def test_no_acknowledged_step_is_lost_when_the_process_is_killed(path: Path, opened: Opener) -> None:
    dice = random.Random(20260512)  # noqa: S311 - dice, not secrets
    kept = {str(kill): killed_after(path, str(kill), dice.randint(1, 40)) for kill in range(KILLS)}
    store = opened()
    offered = {found.summary.id: found for found in store.unfinished().result(SOON)}

    assert store.notices() == ()
    assert offered.keys() == kept.keys()
    for uuid, acknowledged in kept.items():
        found = offered[uuid]
        assert len(found.steps) >= acknowledged
        assert found.summary.steps_done == len(found.steps)
        assert found.summary.active_seconds == 30.0 * len(found.steps)
        assert [step.unit.step for step in found.steps] == list(range(len(found.steps)))
    assert store.close(SOON)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_two_processes_write_to_one_folder_without_losing_anything(path: Path, opened: Opener) -> None:
    opened().close(SOON)
    first, second = child(path, "a", 30), child(path, "b", 30)
    with first, second:
        codes = [process.wait(timeout=30) for process in (first, second)]
    done = {summary.id: summary.steps_done for summary in opened().recent().result(SOON)}

    assert codes == [0, 0]
    assert done == {"a": 30, "b": 30}


def test_a_store_that_is_never_closed_does_not_keep_the_program_from_ending(path: Path) -> None:
    with child(path, "a", 1) as process:
        assert process.wait(timeout=20) == 0
