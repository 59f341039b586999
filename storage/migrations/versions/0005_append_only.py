"""The record of acts: rows are added to it, and the database refuses anything else."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_acts_mesa", "acts", ["mesa_id", "id"], unique=False)
    op.create_index("ix_acts_actor", "acts", ["actor", "id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        _on_sqlite()
    else:
        _on_postgresql()


def _on_sqlite() -> None:
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER acts_no_{act.lower()} BEFORE {act} ON acts "
            "BEGIN SELECT RAISE(ABORT, 'the record of acts is only added to'); END"
        )
    # INSERT OR REPLACE deletes without being asked.
    op.execute(
        "CREATE TRIGGER acts_no_replace BEFORE INSERT ON acts "
        "WHEN EXISTS (SELECT 1 FROM acts WHERE id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'the record of acts is only added to'); END"
    )


def _on_postgresql() -> None:
    # OR REPLACE: it stays behind when a restore moves the tables into another schema.
    op.execute(
        "CREATE OR REPLACE FUNCTION acts_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ "
        "BEGIN RAISE EXCEPTION 'the record of acts is only added to'; END $$"
    )
    op.execute(
        "CREATE TRIGGER acts_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON acts "
        "FOR EACH STATEMENT EXECUTE FUNCTION acts_only_added()"
    )
