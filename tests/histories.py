"""Histories that share how questions are put into SQL: that takes longer than to answer them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Engine

from backcoach.store import engine

DIALECTS: list[Dialect] = []
COMPILED: dict[Any, Any] = {}


def make_engine(path: Path) -> Engine:
    """Return an engine of the program's that knows what was asked of any other in this process."""
    made = engine.make_engine(path)
    DIALECTS.append(made.dialect)
    made.dialect = DIALECTS[0]  # for SQLAlchemy, what is compiled belongs to it
    made.update_execution_options(compiled_cache=COMPILED)
    return made
