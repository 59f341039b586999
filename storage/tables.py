"""Every table, in SQLAlchemy Core; the migrations make them.

Times are stored as microseconds since 1970 in UTC (`Moment`), the same on both
engines; JSON as text, so that both keep key order and compare alike.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept as microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else (value - _EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


class Json(TypeDecorator[Any]):
    """Any JSON value, kept as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """To the database."""
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """From the database."""
        return None if value is None else json.loads(value)


# --- The edge: what came in, what goes out, what is to be done -------------------------------

facts = Table(  # one value each: the sync token, the device id, the coordination room
    "facts",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Json, nullable=False),
)

inbox = Table(  # events as received, still encrypted; kept after handling as the record of it
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("event_id", Text, nullable=False, unique=True),
    Column("room_id", Text, nullable=False),
    Column("event", Json),  # emptied once handled
    Column("received_at", Moment, nullable=False),
    Column("handled_at", Moment),
    Column("outcome", Text),  # answered, silent, refused, unreadable, failed, replayed
    Column("ratchet", Text, unique=True),  # Megolm session and index: no two events share one
    Index("ix_inbox_waiting", "handled_at", "id"),
)

outbox = Table(  # posts; content is what the event says in clear, before encryption
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("cause", Text, nullable=False, unique=True),
    Column("room_id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("content", Json, nullable=False),
    Column("edits", Text),  # the cause of the post that this one replaces
    Column("about", Text),  # the cause of the post that this one reacts to
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    Column("event_id", Text, unique=True),
    Column("failed", Text),  # why it never will be sent
    Index("ix_outbox_waiting", "sent_at", "failed", "id"),
)

intents = Table(  # acts outside the database, repeated until done
    "intents",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("cause", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("lane", Text, nullable=False),  # one at a time within a lane, in order
    Column("payload", Json, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("failed", Text),  # why it never will be done
    Index("ix_intents_waiting", "done_at", "failed", "id"),
    Index("ix_intents_lane", "lane", "created_at"),
)

# --- Matrix: rooms, who is in them, whose keys are whose -------------------------------------

rooms = Table(
    "rooms",
    metadata,
    Column("room_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),  # mesa, coordination, direct, notices, other
    Column("mesa_id", Text),
    Column("person", Text),  # the other one, in a direct or a notices room
    Column("encrypted", Boolean, nullable=False, default=False),
    Column("state", Json, nullable=False),  # {"type": content} of the few state events kept
    Index("ix_rooms_person", "person"),
)

memberships = Table(
    "memberships",
    metadata,
    Column("room_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("membership", Text, nullable=False),  # join, invite, leave, ban, knock
    Column("event_id", Text),
)

identities = Table(  # a person's cross-signing identity, as first seen
    "identities",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("master_key", Text),  # pinned; None: they have none yet
    Column("offered_key", Text),  # another master key the server now shows, not accepted
    Column("signed_devices", Json, nullable=False),  # device ids signed by their owner
    Column("stale", Boolean, nullable=False),  # to be asked for before the next send
)

# --- Mesas -----------------------------------------------------------------------------------

counters = Table(
    "counters",
    metadata,
    Column("kind", Text, primary_key=True),  # MESA, REU, …
    Column("value", Integer, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("language", Text),
    Column("zone", Text),
)

mesas = Table(
    "mesas",
    metadata,
    Column("id", Text, primary_key=True),  # MESA-1
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("state", Text, nullable=False),  # opening, open
    Column("room_id", Text, unique=True),
    Column("created_by", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
)

parties = Table(
    "parties",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("country", Text),  # ISO 3166 alpha-2, lower case; None: not one we know
    Column("zone", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("removed_at", Moment),  # the party left the mesa; its lists stay as the record
    UniqueConstraint("mesa_id", "name"),
)

moderators = Table(
    "moderators",
    metadata,
    Column("mesa_id", Text, ForeignKey("mesas.id"), primary_key=True),
    Column("user_id", Text, primary_key=True),
)

member_lists = Table(  # every version a party ever had; the highest is the current one
    "member_lists",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("party_id", Integer, ForeignKey("parties.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sent_by", Text, nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("source", Text, nullable=False),  # lines, csv, command
    Column("reason", Text),
    UniqueConstraint("party_id", "version"),
)

list_members = Table(
    "list_members",
    metadata,
    Column("list_id", Integer, ForeignKey("member_lists.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("email", Text),
    Column("role", Text, nullable=False),  # participant, focal_point, substitute
    Column("post", Text),
    Column("user_id", Text),
    Index("ix_list_members_user", "user_id"),
)

agendas = Table(
    "agendas",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, unique=True),
    Column("revision", Integer, nullable=False, default=0),  # of the pinned message
)

agenda_items = Table(
    "agenda_items",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("agenda_id", Integer, ForeignKey("agendas.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("minutes", Integer),
    Column("presenter", Text),
    Column("opened_at", Moment),
    Column("closed_at", Moment),
)

questions = Table(  # posts of ours that wait for a tap
    "questions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("cause", Text, nullable=False, unique=True),  # of the outbox row that asks
    Column("kind", Text, nullable=False),  # who takes the answer
    Column("choices", Json, nullable=False),  # ["✅"], ["➕", "🔁"]
    Column("payload", Json, nullable=False),
    Column("mesa_id", Text),
    Column("asked_at", Moment, nullable=False),
    Column("answered_at", Moment),
)

acts = Table(  # the record of administrative acts; only ever added to
    "acts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("mesa_id", Text),
    Column("event_id", Text),
    Column("before", Json),
    Column("after", Json),
)
