"""Meetings are opened and ended, each with an agenda of its own; who asks to speak, and rounds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_ITEMS = sa.table(
    "agenda_items",
    *map(
        sa.column,
        ("id", "agenda_id", "position", "title", "minutes", "presenter", "opened_at", "closed_at"),
    ),
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def upgrade() -> None:
    op.add_column("meetings", sa.Column("opened_at", sa.BigInteger(), nullable=True))
    op.add_column("meetings", sa.Column("ended_at", sa.BigInteger(), nullable=True))
    op.add_column("meetings", sa.Column("next_at", sa.BigInteger(), nullable=True))
    op.create_index("ix_meetings_next_at", "meetings", ["next_at"], unique=False)
    _agendas()
    op.create_table(
        "speakers",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_speakers_meeting_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speakers")),
    )
    op.create_index("ix_speakers_meeting", "speakers", ["meeting_id", "done_at"], unique=False)
    op.create_index("ix_speakers_event_id", "speakers", ["event_id"], unique=False)
    op.create_table(
        "rounds",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("parties", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("turn_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_rounds_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
    )
    op.create_index("ix_rounds_meeting_id", "rounds", ["meeting_id"], unique=False)


def _agendas() -> None:
    """One for each meeting, where there was one for each mesa."""
    connection = op.get_bind()
    # SQLite makes a table anew to change it, which nothing may point at meanwhile.
    items = [dict(row) for row in connection.execute(sa.select(_ITEMS)).mappings()]
    connection.execute(_ITEMS.delete())
    with op.batch_alter_table("agendas") as agendas:
        agendas.add_column(sa.Column("meeting_id", sa.Text(), nullable=True))
        agendas.drop_constraint("uq_agendas_mesa_id", type_="unique")
        agendas.create_unique_constraint("uq_agendas_meeting_id", ["meeting_id"])
        agendas.create_foreign_key("fk_agendas_meeting_id", "meetings", ["meeting_id"], ["id"])
    op.create_index("ix_agendas_mesa_id", "agendas", ["mesa_id"], unique=False)
    op.add_column("agenda_items", sa.Column("links", sa.Text(), nullable=True))
    op.add_column("agenda_items", sa.Column("extra_minutes", sa.Integer(), nullable=True))
    op.add_column("agenda_items", sa.Column("left_pending", sa.Boolean(), nullable=True))
    if items:
        connection.execute(_ITEMS.insert(), items)
    _give_to_meetings(connection, items)


def _give_to_meetings(connection: Any, items: list[dict[str, Any]]) -> None:
    """What is still to be dealt with is the next meeting's; what was, the last one's."""
    now = (datetime.now(UTC) - _EPOCH).total_seconds() * 1_000_000
    agendas = connection.execute(sa.text("SELECT id, mesa_id FROM agendas")).all()
    for agenda_id, mesa_id in agendas:
        its = [item for item in items if item["agenda_id"] == agenda_id]
        is_closed = all(item["closed_at"] is not None for item in its)
        meetings = connection.execute(
            sa.text(
                "SELECT id, starts_at, minutes FROM meetings"
                " WHERE mesa_id = :mesa AND state = 'scheduled' ORDER BY starts_at"
            ),
            {"mesa": mesa_id},
        ).all()
        ahead = [each.id for each in meetings if each.starts_at + each.minutes * 60_000_000 > now]
        held = [each.id for each in meetings if each.id not in ahead]
        meeting = (held[-1] if held else None) if is_closed else ahead[0] if ahead else None
        if meeting is not None:
            connection.execute(
                sa.text("UPDATE agendas SET meeting_id = :meeting WHERE id = :id"),
                {"meeting": meeting, "id": agenda_id},
            )
