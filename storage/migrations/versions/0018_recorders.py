"""When a recorder was in a meeting's call."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recorders",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("occupant", sa.Text(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_recorders_meeting_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recorders")),
        sa.UniqueConstraint(
            "meeting_id", "occupant", "joined_at", name=op.f("uq_recorders_meeting_id")
        ),
    )
