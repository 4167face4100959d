"""A locked, full, read-only, damaged or foreign file: the session goes on, and a sentence says what to do."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from backcoach.coach.history import Outcome
from backcoach.errors import StoreUnavailable
from backcoach.store import Store
from backcoach.store.faults import explain
from backcoach.store.inspecting import inspect
from backcoach.store.schema import Schema
from tests.store.making import SOON, start, step

Opener = Callable[..., Store]
CLOSED = "The history is closed. Start BackCoach again to use it."


def pragma(store: Store, order: str) -> Any:
    def job(desk: Any) -> Any:
        answer = desk.db.connection().exec_driver_sql(f"PRAGMA {order}")
        return answer.scalar() if answer.returns_rows else None

    return store._thread.ask(job).result(SOON)


def busy(path: Path) -> str:
    return f"Another program is using {path}. Close it; what you do meanwhile is written as soon as the file is free."


def shut(path: Path) -> str:
    return (
        f"{path} cannot be opened for writing. Make the file and its folder writable, "
        "or start BackCoach with --data-dir and another folder."
    )


def made(path: Path) -> Path:
    """Make a history with one session in it."""
    store = Store(path)
    store.open()
    store.begin(start("old"))
    assert store.close(SOON)
    return path


def test_importing_the_store_imports_no_database() -> None:
    code = "import sys, backcoach.store; from backcoach.store import Store; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert not {"sqlalchemy", "alembic", "sqlite3"} & set(run.stdout.split())


def test_a_file_of_today_is_made_and_opened_without_alembic(path: Path) -> None:
    code = f"""
import sys; from pathlib import Path; from backcoach.store import Store
for _ in range(2):
    store = Store(Path({str(path)!r})); store.open(); assert store.recent().result(10) == []; assert store.close()
print("sqlalchemy" in sys.modules, "alembic" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert run.stdout.split() == ["True", "False"]


@pytest.mark.usefixtures("impatient")
def test_a_locked_file_delays_the_journal_and_loses_nothing(path: Path, opened: Opener) -> None:
    troubles: Queue[str] = Queue()
    with closing(sqlite3.connect(made(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store = opened(on_trouble=troubles.put)
        store.begin(start())
        store.record("a", step(), 30.0)
        assert troubles.get(timeout=SOON) == busy(path)
        assert store.trouble() == busy(path)
        with pytest.raises(StoreUnavailable, match=f"^{re.escape(busy(path))}$"):
            store.flush().result(SOON)
        other.execute("COMMIT")
        assert troubles.get(timeout=SOON) == ""

    assert store.trouble() == ""
    kept = store.detail("a").result(SOON)
    assert kept is not None
    assert kept.steps == (step(),)


@pytest.mark.usefixtures("impatient")
def test_a_file_locked_in_the_middle_can_still_be_read(path: Path, opened: Opener) -> None:
    store = opened()
    store.begin(start())
    store.flush().result(SOON)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.record("a", step(), 30.0)
        assert [summary.steps_done for summary in store.recent().result(SOON)] == [0]
        with pytest.raises(StoreUnavailable, match=f"^{re.escape(busy(path))}$"):
            store.rate("a", pain_after=3).result(SOON)
        other.execute("ROLLBACK")

    store.flush().result(SOON)
    assert [summary.steps_done for summary in store.recent().result(SOON)] == [1]


@pytest.mark.usefixtures("impatient")
def test_a_full_disk_is_told_and_what_was_done_is_written_once_there_is_room(opened: Opener, path: Path) -> None:
    troubles: Queue[str] = Queue()
    store = opened(on_trouble=troubles.put)
    store.begin(start())
    store.flush().result(SOON)
    pragma(store, f"max_page_count = {pragma(store, 'page_count')}")
    store.replan("a", "x" * 100_000, 600)
    store.record("a", step(), 30.0)

    assert troubles.get(timeout=SOON) == (
        f"The disk is full: nothing can be added to {path}. Free some space; "
        "what you do meanwhile is written as soon as there is room."
    )
    pragma(store, "max_page_count = 1000000")
    assert troubles.get(timeout=SOON) == ""
    kept = store.detail("a").result(SOON)
    assert kept is not None
    assert (kept.steps, len(kept.plan)) == ((step(),), 100_000)


@pytest.mark.usefixtures("impatient")
def test_a_file_that_may_only_be_read_is_told(store: Store, path: Path) -> None:
    store.flush().result(SOON)
    pragma(store, "query_only = 1")
    store.begin(start())
    with pytest.raises(StoreUnavailable, match=f"^{re.escape(shut(path))}$"):
        store.flush().result(SOON)
    assert store.recent().result(SOON) == []
    pragma(store, "query_only = 0")

    store.flush().result(SOON)
    assert len(store.recent().result(SOON)) == 1


def test_a_folder_in_place_of_the_file_is_told(path: Path, opened: Opener) -> None:
    path.mkdir(parents=True)
    store = opened()
    store.begin(start())

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(shut(path))}$"):
        store.recent().result(SOON)
    assert store.trouble() == shut(path)


def test_a_file_in_place_of_the_folder_is_told(path: Path) -> None:
    path.parent.write_text("a diary", encoding="utf-8")
    sentence = f"{path.parent} is not a folder. Name another one with --data-dir."

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
        inspect(path)
    assert path.parent.read_text(encoding="utf-8") == "a diary"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_a_pipe_in_place_of_the_file_is_told_and_left(path: Path, opened: Opener) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    sentence = f"{path} is not an ordinary file. Move it away, or name another --data-dir."

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
        opened().recent().result(SOON)
    assert path.is_fifo()


def test_a_folder_that_cannot_be_made_is_told(path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    sentence = (
        f"The folder {path.parent} cannot be used (Permission denied). "
        "Make it writable, or start BackCoach with --data-dir and another folder."
    )

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
        opened().recent().result(SOON)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            sqlite3.SQLITE_CORRUPT,
            "{path} is damaged. Start BackCoach again: it will set the file aside and begin a new one.",
        ),
        (
            sqlite3.SQLITE_IOERR_FSYNC,
            (
                "{path} cannot be read or written (disk I/O error). Check the disk, "
                "or start BackCoach with --data-dir and another folder."
            ),
        ),
    ],
)
def test_a_failing_disk_is_told(path: Path, code: int, sentence: str) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code

    assert str(explain(path, error)) == sentence.format(path=path)


def test_something_impossible_holds_up_nothing_else(store: Store) -> None:
    store.begin(start(pain=11))
    store.begin(start("b"))
    store.flush().result(SOON)

    assert [summary.id for summary in store.recent().result(SOON)] == ["b"]


def test_the_sentence_for_something_impossible(path: Path, opened: Opener) -> None:
    troubles: Queue[str] = Queue()
    store = opened(on_trouble=troubles.put)
    store.end("nobody", Outcome.STOPPED, 0.0)

    assert troubles.get(timeout=SOON) == (
        f"Part of this session could not be kept in {path} (No row was found when one was required). "
        "Please report this fault."
    )


def test_a_listener_that_fails_does_not_end_the_history(opened: Opener) -> None:
    def fail(_sentence: str) -> None:
        raise RuntimeError

    store = opened(on_trouble=fail)
    store.end("nobody", Outcome.STOPPED, 0.0)

    assert store.recent().result(SOON) == []


def test_a_closed_history_says_so(path: Path) -> None:
    troubles: list[str] = []
    store = Store(path, on_trouble=troubles.append)
    waiting = store.recent()
    assert store.close(SOON)
    assert store.close(SOON)
    store.begin(start())

    for answer in (waiting, store.recent()):
        with pytest.raises(StoreUnavailable, match=f"^{CLOSED}$"):
            answer.result(SOON)
    assert (store.trouble(), troubles) == (CLOSED, [CLOSED])


NOT_OURS = "was not made by BackCoach"
DAMAGED = "is damaged or is not a history"


def _text(path: Path) -> None:
    path.write_text("This is a diary.\n" * 100, encoding="utf-8")


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.executescript("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup');")


def _headless(path: Path) -> None:
    with closing(sqlite3.connect(made(path))) as db:
        db.executescript("DELETE FROM alembic_version;")


def _torn(path: Path) -> None:
    store = Store(path)
    store.open()
    for number in range(200):
        store.begin(start(str(number)))
    assert store.close(SOON)
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("spoil", "wrong"), [(_text, DAMAGED), (_foreign, NOT_OURS), (_headless, NOT_OURS), (_torn, DAMAGED)]
)
def test_a_file_that_is_no_history_is_set_aside(
    path: Path, opened: Opener, spoil: Callable[[Path], None], wrong: str
) -> None:
    path.parent.mkdir()
    spoil(path)
    content = path.read_bytes()
    taken = path.with_name("history.unreadable-20260512-120000.sqlite3")
    taken.write_text("from before", encoding="utf-8")
    heard: list[str] = []
    store = opened(on_notice=heard.append)

    assert store.recent().result(SOON) == []
    place = path.with_name("history.unreadable-20260512-120000-2.sqlite3")
    sentence = (
        f"{path} {wrong}, so it was set aside as {place.name} and a new history was begun. "
        "Restore a backup if you have one."
    )
    assert (store.notices(), heard, store.trouble()) == ((sentence,), [sentence], "")
    assert place.read_bytes() == content
    assert taken.read_text(encoding="utf-8") == "from before"


def test_what_lies_beside_an_unreadable_file_goes_with_it(path: Path, opened: Opener) -> None:
    path.parent.mkdir()
    _text(path)
    path.with_name("history.sqlite3-wal").write_bytes(b"log")
    opened().recent().result(SOON)

    assert path.with_name("history.unreadable-20260512-120000.sqlite3-wal").read_bytes() == b"log"


def test_an_unreadable_file_that_cannot_be_moved_is_left_and_told(
    path: Path, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path.parent.mkdir()
    _text(path)
    monkeypatch.setattr(Path, "rename", refuse)
    sentence = (
        f"The folder {path.parent} cannot be used (Permission denied). "
        "Make it writable, or start BackCoach with --data-dir and another folder."
    )

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
        opened().recent().result(SOON)


@pytest.mark.parametrize("size", [0, 1])
def test_a_file_that_was_only_begun_is_simply_new(path: Path, opened: Opener, size: int) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        if size:
            db.execute("PRAGMA journal_mode = WAL")
    assert (path.stat().st_size > 0) is bool(size)
    store = opened()
    store.begin(start())

    assert len(store.recent().result(SOON)) == 1
    assert store.notices() == ()


def test_a_newer_file_is_left_alone(path: Path, opened: Opener) -> None:
    with closing(sqlite3.connect(made(path))) as db:
        db.executescript("UPDATE alembic_version SET version_num = '0099_future';")
    content = path.read_bytes()
    store = opened(schema=Schema())
    store.begin(start())
    sentence = (
        f"{path} was made by a newer BackCoach, so it is left alone. "
        "Update BackCoach, or start this one with --data-dir and another folder."
    )

    for _ in range(2):
        with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
            store.recent().result(SOON)
    assert store.trouble() == sentence
    assert store.close(SOON)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == content


@pytest.mark.usefixtures("impatient")
def test_a_file_that_is_just_being_made_by_another_program_is_told(path: Path, opened: Opener) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match=f"^{re.escape(busy(path))}$"):
            opened().recent().result(SOON)


@pytest.mark.usefixtures("impatient")
def test_a_file_that_another_program_keeps_for_itself_is_told(path: Path, opened: Opener) -> None:
    with closing(sqlite3.connect(made(path), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("UPDATE session SET routine = 'x'")
        with pytest.raises(StoreUnavailable, match=f"^{re.escape(busy(path))}$"):
            opened().recent().result(SOON)


HALF_A_CHANGE = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for order in ("PRAGMA journal_mode = DELETE", "PRAGMA cache_size = 1", "BEGIN"):
    db.execute(order)
for seq in range(200):
    db.execute("INSERT INTO step VALUES (1, ?, ?, 'bridge', '', 1, 1, 30, 30.0, 'done', 0)", (seq, seq))
os._exit(0)
"""


def test_half_a_change_beside_the_file_is_undone(path: Path, opened: Opener) -> None:
    subprocess.run([sys.executable, "-c", HALF_A_CHANGE, str(made(path))], check=True)
    assert path.with_name("history.sqlite3-journal").exists()
    store = opened()

    assert [found.steps for found in store.everything().result(SOON)] == [()]
    assert store.notices() == ()


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    path = tmp_path / "Zo\u00eb's 50%41 #1 & data" / "history.sqlite3"
    for _ in range(2):
        made(path)

    assert [file.name for file in path.parent.iterdir()] == ["history.sqlite3"]
