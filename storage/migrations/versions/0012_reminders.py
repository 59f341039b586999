"""Reminders that are paused, and those about a message."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reminders", sa.Column("answers", sa.Text()))
    op.add_column("reminders", sa.Column("paused_from", sa.BigInteger()))
