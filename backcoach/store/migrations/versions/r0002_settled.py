"""Whether somebody went on from a repetition that was broken off, so that it is not offered again. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0002_settled"
down_revision = "0001_initial"


def upgrade() -> None:
    """Add the column; it is not rebuilt, because a batch would lose the checks of the table."""
    op.execute("ALTER TABLE step ADD COLUMN settled BOOLEAN DEFAULT 0 NOT NULL")
