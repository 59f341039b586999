"""Meetings that recur, and when each was changed last, for calendars."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meetings", sa.Column("changed_at", sa.BigInteger(), nullable=True))
    op.add_column("meetings", sa.Column("series", sa.Text(), nullable=True))
    op.add_column("meetings", sa.Column("announce_at", sa.BigInteger(), nullable=True))
    op.create_index("ix_meetings_series", "meetings", ["series"], unique=False)
    op.create_index("ix_meetings_announce_at", "meetings", ["announce_at"], unique=False)
