"""Who says that they will come to a meeting, and who was noted by hand to be there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rsvps",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("comes", sa.Boolean(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_rsvps_meeting_id")),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_rsvps_mesa_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_rsvps")),
    )
    op.create_index(op.f("ix_rsvps_meeting_id"), "rsvps", ["meeting_id"], unique=False)
    op.create_table(
        "attendances",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("noted_by", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_attendances_meeting_id")
        ),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_attendances_mesa_id")),
        sa.PrimaryKeyConstraint("meeting_id", "user_id", name=op.f("pk_attendances")),
    )
