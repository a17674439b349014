"""Alembic's entrance: runs the migrations on the connection it was given."""

from __future__ import annotations

from alembic import context

from intake.tables import RECORD

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=RECORD,
    render_as_batch=True,
    transactional_ddl=True,  # SQLite too: half a migration is none
)
with context.begin_transaction():
    context.run_migrations()
