"""The tables of the history, each column declared once.

The totals of a session stand on its own row, so that a page of history never adds up steps. Moments are kept
as seconds of UTC beside the offset they were lived in, and the local date beside both.
"""
# No `from __future__ import annotations` here: SQLAlchemy reads the annotations while the classes are made.

from typing import ClassVar

from sqlalchemy import CheckConstraint, Float, ForeignKey, Index, MetaData, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class Base(DeclarativeBase):
    """What all tables share: how constraints are named, and how Python's types are kept."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar = {str: Text(), float: Float()}


class SessionRow(Base):
    """One session. `outcome` is NULL while it runs, and after a crash until the user has decided."""

    __tablename__ = "session"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str]
    routine: Mapped[str]
    routine_name: Mapped[str]
    started_utc: Mapped[int]
    utc_offset_min: Mapped[int]
    local_date: Mapped[str]
    ended_utc: Mapped[int | None]
    ended_offset_min: Mapped[int | None]
    updated_utc: Mapped[int]
    outcome: Mapped[str | None]
    planned_seconds: Mapped[int]
    active_seconds: Mapped[float]
    steps_done: Mapped[int]
    first_side: Mapped[str]
    plan: Mapped[str]
    pain_before: Mapped[int | None]
    pain_after: Mapped[int | None]
    corrected: Mapped[bool]
    deleted_utc: Mapped[int | None]

    __table_args__ = (
        UniqueConstraint("uuid"),
        CheckConstraint("utc_offset_min BETWEEN -1440 AND 1440", name="utc_offset_min"),
        CheckConstraint("local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'", name="local_date"),
        CheckConstraint("(ended_utc IS NULL) = (outcome IS NULL)", name="ended"),
        CheckConstraint("(ended_offset_min IS NULL) = (ended_utc IS NULL)", name="ended_offset_min"),
        CheckConstraint("outcome IN ('completed', 'stopped', 'interrupted')", name="outcome"),
        CheckConstraint("planned_seconds >= 0", name="planned_seconds"),
        CheckConstraint("active_seconds >= 0", name="active_seconds"),
        CheckConstraint("steps_done >= 0", name="steps_done"),
        CheckConstraint("first_side IN ('left', 'right')", name="first_side"),
        CheckConstraint("pain_before BETWEEN 0 AND 10", name="pain_before"),
        CheckConstraint("pain_after BETWEEN 0 AND 10", name="pain_after"),
        CheckConstraint("corrected IN (0, 1)", name="corrected"),
        Index(None, "started_utc"),
        Index(None, "local_date", "active_seconds"),
    )


class StepRow(Base):
    """What became of one repetition of one side; `seq` is the order in which they were first done."""

    __tablename__ = "step"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int]
    exercise: Mapped[str]
    side: Mapped[str]
    set: Mapped[int]
    repetition: Mapped[int]
    planned_seconds: Mapped[int]
    held_seconds: Mapped[float]
    outcome: Mapped[str]
    settled: Mapped[bool] = mapped_column(server_default=text("0"))

    __table_args__ = (
        UniqueConstraint("session_id", "step", "set", "repetition", "side"),
        CheckConstraint("step >= 0", name="step"),
        CheckConstraint("side IN ('', 'left', 'right')", name="side"),
        CheckConstraint('"set" >= 1', name="set"),
        CheckConstraint("repetition >= 1", name="repetition"),
        CheckConstraint("planned_seconds >= 0", name="planned_seconds"),
        CheckConstraint("held_seconds >= 0", name="held_seconds"),
        CheckConstraint("outcome IN ('done', 'partial', 'hurt', 'skipped')", name="outcome"),
        {"sqlite_with_rowid": False},
    )
