"""Run the migrations on the connection handed over by `backcoach.store.migrating`, in its transaction."""

from __future__ import annotations

from alembic import context

from backcoach.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter most things in place
    transactional_ddl=True,  # it can undo them, though, when the transaction was begun by hand, as ours is
)
context.run_migrations()
