"""A history made by an older BackCoach: copied, then brought to today's form, or left as it was."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from backcoach.coach.history import StepOutcome
from backcoach.errors import StoreUnavailable
from backcoach.store import Store, inspecting
from backcoach.store.engine import make_engine
from backcoach.store.migrating import _upgrade
from backcoach.store.schema import HEAD, MIGRATIONS, REVISIONS, Schema
from backcoach.store.tables import Base
from tests.store.making import SOON, start, step

Opener = Callable[..., Store]
NEXT = "0003_mood"
COPY = "history-before-0003_mood-20260512-120000.sqlite3"
REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "0003_mood"
down_revision = "0002_settled"


def upgrade():
    with op.batch_alter_table("session", recreate="always") as table:
        table.add_column(sa.Column("mood", sa.Text()))
"""


def definitions(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: re.sub(r"\s+", " ", sql) for name, sql in rows}


@pytest.fixture
def older(path: Path) -> Path:
    store = Store(path)
    store.open()
    store.begin(start())
    store.record("a", step(), 30.0)
    assert store.close(SOON)
    return path


def newer_schema(folder: Path, revision: str = REVISION) -> Schema:
    scripts = folder / "100% new"
    shutil.copytree(MIGRATIONS, scripts)
    (scripts / "versions" / "r0003_mood.py").write_text(revision, encoding="utf-8")
    return Schema((*REVISIONS, NEXT), scripts)


def test_a_file_made_at_once_is_the_same_as_one_made_by_all_migrations(older: Path, tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    migrated = tmp_path / "migrated.sqlite3"
    _upgrade(migrated, Schema())
    engine = make_engine(migrated)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    engine.dispose()

    assert differences == []
    assert {**definitions(migrated), "alembic_version": ""} == {**definitions(older), "alembic_version": ""}


def test_the_known_revisions_are_those_of_the_scripts() -> None:
    from alembic.script import ScriptDirectory

    scripts = list(ScriptDirectory(str(MIGRATIONS)).walk_revisions("base", "heads"))

    assert tuple(script.revision for script in reversed(scripts)) == Schema().revisions


def test_what_the_first_version_kept_is_read_as_not_settled(path: Path, opened: Opener) -> None:
    path.parent.mkdir(parents=True)
    _upgrade(path, Schema(REVISIONS[:1]))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA application_id = 0x4261436F")
        db.execute(
            "INSERT INTO session VALUES (1, 'a', 'small', 'Small', 0, 0, '2026-05-12', NULL, NULL, 0, NULL, 60, 3.0, "
            "0, 'left', '[]', NULL, NULL, 0, NULL)"
        )
        db.execute("INSERT INTO step VALUES (1, 0, 0, 'knee_to_chest', 'left', 1, 1, 30, 3.0, 'partial')")
    kept = opened().detail("a").result(SOON)

    assert kept is not None
    assert kept.steps == (step(held=3.0, outcome=StepOutcome.PARTIAL),)


def test_an_older_file_is_copied_and_upgraded(older: Path, opened: Opener, tmp_path: Path) -> None:
    store = opened(schema=newer_schema(tmp_path))
    kept = store.detail("a").result(SOON)

    assert kept is not None
    assert kept.steps == (step(),)
    assert store.notices() == (
        f"Your history was brought to the form this BackCoach uses; the old file is kept as {COPY}.",
    )
    assert inspecting.inspect(older).revision == NEXT
    assert "mood" in definitions(older)["session"]
    assert inspecting.inspect(older.with_name(COPY)).revision == HEAD
    with closing(sqlite3.connect(older.with_name(COPY))) as copy:
        assert copy.execute("SELECT uuid FROM session").fetchall() == [("a",)]
        assert copy.execute("SELECT count(*) FROM step").fetchone() == (1,)


def test_an_upgraded_file_is_opened_the_second_time_as_it_is(older: Path, opened: Opener, tmp_path: Path) -> None:
    schema = newer_schema(tmp_path)
    for _ in range(2):
        store = opened(schema=schema)
        assert len(store.recent().result(SOON)) == 1
        assert store.close(SOON)

    assert store.notices() == ()
    assert len(list(older.parent.glob("history-before-*"))) == 1


def test_an_upgrade_that_fails_half_way_changes_nothing(older: Path, opened: Opener, tmp_path: Path) -> None:
    before = definitions(older)
    broken = REVISION + '    op.execute("SELECT nonsense")\n'
    store = opened(schema=newer_schema(tmp_path, broken))
    sentence = (
        f"{older} was made by an older BackCoach and could not be brought to today's form "
        f"(no such column: nonsense). It is as it was, and a copy is kept at {older.with_name(COPY)}. "
        "Install the BackCoach you used before, or start this one with --data-dir and another folder."
    )

    for _ in range(2):
        with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
            store.recent().result(SOON)
    assert definitions(older) == before
    assert len(list(older.parent.glob("history-before-*"))) == 1
    assert [found.id for found in opened().recent().result(SOON)] == ["a"]


@pytest.mark.usefixtures("older")
def test_an_upgrade_that_would_lose_a_session_of_steps_changes_nothing(opened: Opener, tmp_path: Path) -> None:
    careless = REVISION + "    op.get_bind().exec_driver_sql('DELETE ' 'FROM session')\n"
    store = opened(schema=newer_schema(tmp_path, careless))

    with pytest.raises(StoreUnavailable, match=r"\(some steps in .* would have lost their session\)"):
        store.recent().result(SOON)
    assert [found.id for found in opened().recent().result(SOON)] == ["a"]


def test_a_file_that_cannot_be_copied_is_not_upgraded(
    older: Path, opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backcoach.store.migrating.is_sound", lambda _path: False)
    store = opened(schema=newer_schema(tmp_path))
    sentence = (
        f"{older} could not be copied to {older.with_name(COPY)} before its form is changed, "
        "so nothing was changed. Check the disk, then start BackCoach again."
    )

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
        store.recent().result(SOON)
    assert inspecting.inspect(older).revision == HEAD
    assert [file.name for file in older.parent.iterdir()] == [older.name]


@pytest.mark.usefixtures("impatient")
def test_a_file_that_cannot_be_copied_for_want_of_room_is_told(
    older: Path, opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> bool:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr("backcoach.store.migrating.is_sound", full)
    sentence = (
        f"The disk is full: nothing can be added to {older}. Free some space; "
        "what you do meanwhile is written as soon as there is room."
    )

    with pytest.raises(StoreUnavailable, match=f"^{re.escape(sentence)}$"):
        opened(schema=newer_schema(tmp_path)).recent().result(SOON)
    assert list(older.parent.glob("history-before-*")) == []


def test_the_engine_begins_transactions_that_cover_changes_of_tables(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "x.sqlite3")
    with engine.connect() as connection:
        transaction = connection.begin()
        connection.exec_driver_sql("CREATE TABLE t (x)")
        transaction.rollback()
        left = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    engine.dispose()

    assert left == 0
