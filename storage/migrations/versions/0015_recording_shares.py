"""Recordings shared with people outside the mesa, and how often they were played."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recording_shares",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("recording_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("for_whom", sa.Text(), nullable=True),
        sa.Column("shared_by", sa.Text(), nullable=False),
        sa.Column("shared_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_by", sa.Text(), nullable=True),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recordings.id"],
            name=op.f("fk_recording_shares_recording_id"),
        ),
        sa.ForeignKeyConstraint(
            ["link_id"], ["links.id"], name=op.f("fk_recording_shares_link_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_shares")),
        sa.UniqueConstraint("link_id", name=op.f("uq_recording_shares_link_id")),
        sa.UniqueConstraint(
            "recording_id", "number", name=op.f("uq_recording_shares_recording_id")
        ),
    )
    op.create_table(
        "recording_views",
        sa.Column("share_id", sa.Integer(), nullable=False),
        sa.Column("visit", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["recording_shares.id"], name=op.f("fk_recording_views_share_id")
        ),
        sa.PrimaryKeyConstraint("share_id", "visit", name=op.f("pk_recording_views")),
    )
