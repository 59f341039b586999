"""How people enter a meeting, the rooms for calls that a mesa keeps, and who was in a call."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column and two tables."""
    op.add_column("meetings", sa.Column("mode", sa.Text()))
    op.create_table(
        "call_rooms",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("parties", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mesa_id"], ["mesas.id"], name=op.f("fk_call_rooms_mesa_id_mesas")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_rooms")),
        sa.UniqueConstraint("mesa_id", "parties", name=op.f("uq_call_rooms_mesa_id")),
        sa.UniqueConstraint("name", name=op.f("uq_call_rooms_name")),
    )
    op.create_table(
        "presences",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("occupant", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_presences_meeting_id_meetings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presences")),
        sa.UniqueConstraint(
            "meeting_id", "occupant", "joined_at", name=op.f("uq_presences_meeting_id")
        ),
    )
