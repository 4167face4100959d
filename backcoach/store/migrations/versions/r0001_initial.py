"""Sessions and their steps, as first released. Frozen: a change of tables.py is a new revision."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_initial"
down_revision = None


def upgrade() -> None:
    """Create both tables and their indexes."""
    _create_session()
    _create_step()
    op.create_index("ix_session_started_utc", "session", ["started_utc"])
    op.create_index("ix_session_local_date_active_seconds", "session", ["local_date", "active_seconds"])


def _create_session() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("routine", sa.Text(), nullable=False),
        sa.Column("routine_name", sa.Text(), nullable=False),
        sa.Column("started_utc", sa.Integer(), nullable=False),
        sa.Column("utc_offset_min", sa.Integer(), nullable=False),
        sa.Column("local_date", sa.Text(), nullable=False),
        sa.Column("ended_utc", sa.Integer()),
        sa.Column("ended_offset_min", sa.Integer()),
        sa.Column("updated_utc", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("planned_seconds", sa.Integer(), nullable=False),
        sa.Column("active_seconds", sa.Float(), nullable=False),
        sa.Column("steps_done", sa.Integer(), nullable=False),
        sa.Column("first_side", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("pain_before", sa.Integer()),
        sa.Column("pain_after", sa.Integer()),
        sa.Column("corrected", sa.Boolean(), nullable=False),
        sa.Column("deleted_utc", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.UniqueConstraint("uuid", name="uq_session_uuid"),
        *_session_checks(),
    )


def _session_checks() -> tuple[sa.CheckConstraint, ...]:
    return (
        _check("session", "utc_offset_min", "utc_offset_min BETWEEN -1440 AND 1440"),
        _check("session", "local_date", "local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"),
        _check("session", "ended", "(ended_utc IS NULL) = (outcome IS NULL)"),
        _check("session", "ended_offset_min", "(ended_offset_min IS NULL) = (ended_utc IS NULL)"),
        _check("session", "outcome", "outcome IN ('completed', 'stopped', 'interrupted')"),
        _check("session", "planned_seconds", "planned_seconds >= 0"),
        _check("session", "active_seconds", "active_seconds >= 0"),
        _check("session", "steps_done", "steps_done >= 0"),
        _check("session", "first_side", "first_side IN ('left', 'right')"),
        _check("session", "pain_before", "pain_before BETWEEN 0 AND 10"),
        _check("session", "pain_after", "pain_after BETWEEN 0 AND 10"),
        _check("session", "corrected", "corrected IN (0, 1)"),
    )


def _create_step() -> None:
    op.create_table(
        "step",
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("exercise", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("set", sa.Integer(), nullable=False),
        sa.Column("repetition", sa.Integer(), nullable=False),
        sa.Column("planned_seconds", sa.Integer(), nullable=False),
        sa.Column("held_seconds", sa.Float(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "seq", name="pk_step"),
        sa.UniqueConstraint(
            "session_id",
            "step",
            "set",
            "repetition",
            "side",
            name="uq_step_session_id_step_set_repetition_side",
        ),
        _check("step", "step", "step >= 0"),
        _check("step", "side", "side IN ('', 'left', 'right')"),
        _check("step", "set", '"set" >= 1'),
        _check("step", "repetition", "repetition >= 1"),
        _check("step", "planned_seconds", "planned_seconds >= 0"),
        _check("step", "held_seconds", "held_seconds >= 0"),
        _check("step", "outcome", "outcome IN ('done', 'partial', 'hurt', 'skipped')"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_step_session", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))
