"""Recordings that are kept, and their lighter copies."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("recordings") as recordings:
        recordings.alter_column("url", existing_type=sa.Text(), nullable=True)
        recordings.add_column(sa.Column("sha256", sa.Text()))
        recordings.add_column(sa.Column("size_bytes", sa.BigInteger()))
        recordings.add_column(sa.Column("media_type", sa.Text()))
        recordings.add_column(sa.Column("seconds", sa.Integer()))
        recordings.add_column(sa.Column("started_at", sa.BigInteger()))
        recordings.add_column(sa.Column("ended_at", sa.BigInteger()))
        recordings.add_column(sa.Column("poster_sha256", sa.Text()))
        recordings.add_column(sa.Column("session_id", sa.Text()))
        recordings.add_column(sa.Column("removed_by", sa.Text()))
        recordings.add_column(sa.Column("removed_at", sa.BigInteger()))
        recordings.create_foreign_key(op.f("fk_recordings_sha256"), "blobs", ["sha256"], ["sha256"])
        recordings.create_foreign_key(
            op.f("fk_recordings_poster_sha256"), "blobs", ["poster_sha256"], ["sha256"]
        )
        recordings.create_unique_constraint(
            op.f("uq_recordings_session_id"), ["session_id", "sha256"]
        )
        recordings.create_index(op.f("ix_recordings_sha256"), ["sha256"], unique=False)
    op.create_table(
        "recording_copies",
        sa.Column("recording_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"],
            ["recordings.id"],
            name=op.f("fk_recording_copies_recording_id"),
        ),
        sa.ForeignKeyConstraint(
            ["sha256"], ["blobs.sha256"], name=op.f("fk_recording_copies_sha256")
        ),
        sa.PrimaryKeyConstraint("recording_id", "kind", name=op.f("pk_recording_copies")),
    )
