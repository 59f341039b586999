"""Meetings, debates, agreements, documents, resources, recordings, reminders, the portada."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("agendas", "revision")  # of the agenda's own pinned message: now the portada's
    _mesa()
    _verifications()
    _latecomers()


def _latecomers() -> None:
    """Keys of the past for those who join."""
    op.create_table(
        "latecomers",
        sa.Column("room_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("room_id", "user_id", name=op.f("pk_latecomers")),
    )
    op.create_index("ix_latecomers_due_at", "latecomers", ["due_at"], unique=False)
    op.create_index("ix_latecomers_user", "latecomers", ["user_id"], unique=False)


def _verifications() -> None:
    """Verification by emoji."""
    op.create_table(
        "verifications",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("emoji", sa.Text(), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=False),
        sa.Column("matches", sa.Boolean(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verifications")),
    )
    op.create_index("ix_verifications_ended", "verifications", ["ended_at", "id"], unique=False)
    op.create_index("ix_verifications_user", "verifications", ["user_id", "shown_at"], unique=False)


def _mesa() -> None:
    """What a mesa holds."""
    op.create_table(
        "portadas",
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("shown_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_portadas_mesa_id")),
        sa.PrimaryKeyConstraint("mesa_id", name=op.f("pk_portadas")),
    )
    op.create_index("ix_portadas_due_at", "portadas", ["due_at"], unique=False)
    op.create_table(
        "welcomes",
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("welcomed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_welcomes_mesa_id")),
        sa.PrimaryKeyConstraint("mesa_id", "user_id", name=op.f("pk_welcomes")),
    )
    op.create_index("ix_welcomes_due_at", "welcomes", ["due_at"], unique=False)
    op.create_table(
        "meetings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("call_room", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_meetings_mesa_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("call_room", name=op.f("uq_meetings_call_room")),
    )
    op.create_index("ix_meetings_mesa_id", "meetings", ["mesa_id"], unique=False)
    op.create_index("ix_meetings_starts_at", "meetings", ["starts_at"], unique=False)
    op.create_table(
        "recordings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_recordings_meeting_id")
        ),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_recordings_mesa_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recordings")),
        sa.UniqueConstraint("meeting_id", "url", name=op.f("uq_recordings_meeting_id")),
    )
    op.create_index("ix_recordings_meeting_id", "recordings", ["meeting_id"], unique=False)
    op.create_index("ix_recordings_mesa_id", "recordings", ["mesa_id"], unique=False)
    op.create_table(
        "debates",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_debates_mesa_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_debates")),
    )
    op.create_index("ix_debates_mesa_id", "debates", ["mesa_id"], unique=False)
    op.create_table(
        "debate_messages",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("debate_id", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["debate_id"], ["debates.id"], name=op.f("fk_debate_messages_debate_id")
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_debate_messages")),
    )
    op.create_index("ix_debate_messages_debate_id", "debate_messages", ["debate_id"], unique=False)
    op.create_table(
        "agreements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("postponed", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("source_event", sa.Text(), nullable=True),
        sa.Column("source_thread", sa.Text(), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_agreements_mesa_id")),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_agreements_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreements")),
    )
    op.create_index("ix_agreements_mesa_id", "agreements", ["mesa_id"], unique=False)
    op.create_table(
        "resources",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("suggested_as", sa.Text(), nullable=True),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_by", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_resources_mesa_id")),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name=op.f("fk_resources_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resources")),
    )
    op.create_index("ix_resources_mesa_id", "resources", ["mesa_id"], unique=False)
    op.create_table(
        "blobs",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blobs")),
        sa.UniqueConstraint("place", name=op.f("uq_blobs_place")),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mesa_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_by", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_documents_mesa_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
    )
    op.create_index("ix_documents_folded", "documents", ["mesa_id", "folded"], unique=False)
    op.create_index("ix_documents_mesa_id", "documents", ["mesa_id"], unique=False)
    op.create_table(
        "document_versions",
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("thread", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("posted_by", sa.Text(), nullable=False),
        sa.Column("posted_at", sa.BigInteger(), nullable=False),
        sa.Column("in_clear", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_document_versions_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["sha256"], ["blobs.sha256"], name=op.f("fk_document_versions_sha256")
        ),
        sa.PrimaryKeyConstraint("document_id", "version", name=op.f("pk_document_versions")),
        sa.UniqueConstraint("event_id", name=op.f("uq_document_versions_event_id")),
    )
    op.create_index("ix_document_versions_sha256", "document_versions", ["sha256"], unique=False)
    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("mark", sa.Text(), nullable=True),
        sa.Column("mesa_id", sa.Text(), nullable=True),
        sa.Column("room_id", sa.Text(), nullable=True),
        sa.Column("thread", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("cancelled_by", sa.Text(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mesa_id"], ["mesas.id"], name=op.f("fk_reminders_mesa_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
        sa.UniqueConstraint("name", name=op.f("uq_reminders_name")),
    )
    op.create_index("ix_reminders_about", "reminders", ["kind", "about"], unique=False)
    op.create_index(
        "ix_reminders_made", "reminders", ["created_by", "kind", "next_at"], unique=False
    )
    op.create_index("ix_reminders_next", "reminders", ["next_at", "id"], unique=False)
    op.create_index("ix_reminders_room", "reminders", ["room_id", "next_at"], unique=False)
