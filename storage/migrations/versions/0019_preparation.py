"""What people told of a meeting's preparation, and the posts that show it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "preparations",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("sound_by", sa.Text(), nullable=False),
        sa.Column("sound_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_preparations_meeting_id")
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_preparations")),
    )
    op.create_table(
        "checklists",
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_checklists_meeting_id")
        ),
        sa.PrimaryKeyConstraint("cause", name=op.f("pk_checklists")),
    )
    op.create_index(op.f("ix_checklists_meeting_id"), "checklists", ["meeting_id"], unique=False)
