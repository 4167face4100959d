"""Memory: the sessions in one SQLite file, the settings in one TOML file, and what is exported.

Importing this package is cheap: SQLAlchemy and Alembic are imported by the thread that owns the database,
once `Store.open` was called.
"""

from __future__ import annotations

from backcoach.store.store import Store as Store
