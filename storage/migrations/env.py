"""How Alembic runs the steps: on the connection it is given, inside its transaction."""

from __future__ import annotations

from alembic import context

from storage.tables import metadata

# The caller has begun the transaction (`storage.migrate`): Alembic begins and ends none.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    compare_type=True,
)
context.run_migrations()
