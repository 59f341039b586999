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
    Column("secret", Boolean),  # its content opens something: emptied once it is over
    Index("ix_outbox_waiting", "sent_at", "failed", "id"),
)

mails = Table(  # mails; kept without their contents after they are sent
    "mails",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("cause", Text, nullable=False, unique=True),
    Column("address", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("content", Json),  # {"subject", "text", "html", "token"}; emptied once it is over
    Column("about", Json, nullable=False),  # who is told if it cannot be sent
    Column("created_at", Moment, nullable=False),
    Column("next_at", Moment),  # when it is tried; None: it is over
    Column("tries", Integer, nullable=False),
    Column("sent_at", Moment),
    Column("failed", Text),  # why it never will be sent
    Index("ix_mails_next", "next_at", "id"),
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

codes = Table(  # one-time codes for people without an account; only their hashes
    "codes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("hash", Text, nullable=False, unique=True),
    Column("email", Text, nullable=False),  # of the lines that it binds
    Column("mesa_id", Text),  # where it binds them; None: mailed to the address itself, everywhere
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_by", Text),
    Column("used_at", Moment),
    Column("revoked_at", Moment),
    Index("ix_codes_email", "email"),
)

code_tries = Table(  # wrong codes that were told; forgotten after a day
    "code_tries",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("user_id", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Index("ix_code_tries_at", "at"),
)

made_accounts = Table(  # made for people of the lists; see storage/made_accounts
    "made_accounts",
    metadata,
    Column("email", Text, primary_key=True),
    Column("user_id", Text, nullable=False, unique=True),  # kept for them before it is made
    Column("name", Text, nullable=False),
    Column("mesa_id", Text),  # whose people passed the link on; None: it went by mail
    Column("secret", Text),  # what it is made with; None: it is made
    Column("reserved_at", Moment, nullable=False),
    Column("made_at", Moment),
    Column("opened_at", Moment),  # when the person first chose a password
)

links = Table(  # personal links to the bot's pages; see storage/links
    "links",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("token_hash", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),  # which pages it opens
    Column("user_id", Text),  # whose it is; None: of whoever has it
    Column("mesa_id", Text),
    Column("about", Text),  # REU-1, GRA-1, …
    Column("payload", Json, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment),  # None: it lasts until it is revoked
    Column("used_at", Moment),
    Column("revoked_at", Moment),
    Index("ix_links_about", "kind", "about"),
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

verifications = Table(  # by emoji, where an operator was shown them; see storage/verifications
    "verifications",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("user_id", Text, nullable=False),
    Column("device_id", Text, nullable=False),
    Column("emoji", Json, nullable=False),  # seven numbers from 0 to 63
    Column("shown_at", Moment, nullable=False),
    Column("matches", Boolean),  # what the operator said
    Column("answered_by", Text),  # a coordinator; None: at the terminal
    Column("answered_at", Moment),
    Column("outcome", Text),  # verified, mismatch, late, cancelled, restarted
    Column("ended_at", Moment),
    Index("ix_verifications_ended", "ended_at", "id"),
    Index("ix_verifications_user", "user_id", "shown_at"),
)

latecomers = Table(  # who joined lately and has no device yet for the keys of what was said before
    "latecomers",
    metadata,
    Column("room_id", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("joined_at", Moment, nullable=False),
    Column("due_at", Moment),  # when they are to be given them; None: that was asked for
    Index("ix_latecomers_user", "user_id"),
    Index("ix_latecomers_due_at", "due_at"),
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
    Column("state", Text, nullable=False),  # opening, open, archived, failed
    Column("room_id", Text, unique=True),
    Column("created_by", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("seats", Integer),  # how many may be listed, staff apart; None: no limit
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
    Column("source", Text, nullable=False),  # lines, csv, xlsx, command
    Column("reason", Text),
    Column("sha256", Text),  # of the file it came in
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

list_requests = Table(  # lists asked for by a link; see storage/list_requests
    "list_requests",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("party_id", Integer, ForeignKey("parties.id"), nullable=False, index=True),
    Column("email", Text),
    Column("origin", Json, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    Column("draft", Json),  # what was sent and waits to be confirmed on the page
    Column("draft_mark", Text),
    Column("received_at", Moment),
    Column("outcome", Text),  # taken, asked
)

list_links = Table(  # what opens a request's page: no link is kept, only what tells it
    "list_links",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("request_id", Integer, ForeignKey("list_requests.id"), nullable=False),
    Column("made_at", Moment, nullable=False),
)

agendas = Table(
    "agendas",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), unique=True),  # None: the mesa's draft
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
    Column("links", Json),  # the addresses of its materials
    Column("extra_minutes", Integer),  # given it while it was dealt with
    Column("left_pending", Boolean),  # closed without being finished
)

# --- What a mesa holds -------------------------------------------------------------------------

portadas = Table(  # the one pinned message of each mesa
    "portadas",
    metadata,
    Column("mesa_id", Text, ForeignKey("mesas.id"), primary_key=True),
    Column("revision", Integer, nullable=False),  # of the message: 0 for the first
    Column("shown", Text, nullable=False),  # SHA-256 of what it says, to edit only what changed
    Column("shown_at", Moment, nullable=False),
    Column("due_at", Moment, index=True),  # something changed: to be shown again then
)

welcomes = Table(  # whom the bot has welcomed, and whom it is about to
    "welcomes",
    metadata,
    Column("mesa_id", Text, ForeignKey("mesas.id"), primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("joined_at", Moment, nullable=False),
    Column("due_at", Moment, index=True),
    Column("welcomed_at", Moment),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Text, primary_key=True),  # REU-1
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("title", Text),
    Column("starts_at", Moment, nullable=False, index=True),
    Column("zone", Text, nullable=False),  # in which it was said
    Column("minutes", Integer, nullable=False),
    Column("state", Text, nullable=False),  # scheduled, open, ended, cancelled
    Column("call_room", Text, nullable=False, unique=True),  # its name at Jitsi: a secret
    Column("mode", Text),  # watch: who takes part only looks on; None: everybody speaks
    Column("revision", Integer, nullable=False),  # how often it was moved: iCalendar's SEQUENCE
    Column("reason", Text),  # why it was cancelled
    Column("created_by", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("opened_at", Moment),
    Column("ended_at", Moment),
    Column("next_at", Moment, index=True),  # while it is open: when the clock looks at it again
    Column("changed_at", Moment),  # moved or cancelled; None: never
    Column("series", Text, index=True),  # the first meeting of those that recur; None: it does not
    Column("announce_at", Moment, index=True),  # when it is announced; None: it has been
)

speakers = Table(  # who asked to speak in a meeting, and who was given the floor
    "speakers",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False),
    Column("user_id", Text, nullable=False),
    Column("event_id", Text, index=True),  # the reaction by which they asked
    Column("asked_at", Moment, nullable=False),
    Column("called_at", Moment),
    Column("done_at", Moment),  # has spoken, or does not want to any more
    Index("ix_speakers_meeting", "meeting_id", "done_at"),
)

rounds = Table(  # each party has its turn
    "rounds",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False, index=True),
    Column("parties", Json, nullable=False),  # their names, in order
    Column("minutes", Integer, nullable=False),  # for each
    Column("place", Integer, nullable=False),  # whose turn it is, from 0
    Column("started_at", Moment, nullable=False),
    Column("turn_at", Moment, nullable=False),  # since when it is their turn
    Column("ended_at", Moment),
)

call_rooms = Table(  # for calls besides meetings; see storage/call_rooms
    "call_rooms",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False),
    Column("parties", Text, nullable=False),  # whose people may enter: "1,3"; "": everybody
    Column("name", Text, nullable=False, unique=True),  # at Jitsi: a secret
    UniqueConstraint("mesa_id", "parties"),
)

presences = Table(  # who was in a meeting's call; see storage/presences
    "presences",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False),
    Column("occupant", Text, nullable=False),  # what the call's server calls them
    Column("user_id", Text),  # None: a guest
    Column("name", Text, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("left_at", Moment),  # None: still there
    UniqueConstraint("meeting_id", "occupant", "joined_at"),
)

recorders = Table(  # when something recorded a meeting's call; see storage/recorders
    "recorders",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False),
    Column("occupant", Text, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("left_at", Moment),  # None: still there
    UniqueConstraint("meeting_id", "occupant", "joined_at"),
)

recordings = Table(
    "recordings",
    metadata,
    Column("id", Text, primary_key=True),  # GRA-1
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False, index=True),
    Column("url", Text),  # a reference, never fetched; None: its contents are kept
    Column("title", Text),
    Column("added_by", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("sha256", Text, ForeignKey("blobs.sha256"), index=True),  # its contents
    Column("size_bytes", BigInteger),
    Column("media_type", Text),
    Column("seconds", Integer),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("poster_sha256", Text, ForeignKey("blobs.sha256")),  # a picture of it, JPEG
    Column("session_id", Text),  # what it came as: Jibri's session, or the message with it
    Column("removed_by", Text),
    Column("removed_at", Moment),
    UniqueConstraint("meeting_id", "url"),
    UniqueConstraint("session_id", "sha256"),
)

recording_copies = Table(  # lighter ones, for slow lines
    "recording_copies",
    metadata,
    Column("recording_id", Text, ForeignKey("recordings.id"), primary_key=True),
    Column("kind", Text, primary_key=True),  # audio, 360p
    Column("sha256", Text, ForeignKey("blobs.sha256"), nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
)

recording_shares = Table(  # with people outside the mesa; see storage/recording_shares
    "recording_shares",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("recording_id", Text, ForeignKey("recordings.id"), nullable=False),
    Column("number", Integer, nullable=False),  # of those of the recording, from 1
    Column("link_id", Integer, ForeignKey("links.id"), nullable=False, unique=True),
    Column("for_whom", Text),
    Column("shared_by", Text, nullable=False),
    Column("shared_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("revoked_by", Text),
    Column("revoked_at", Moment),
    UniqueConstraint("recording_id", "number"),
)

recording_views = Table(  # that a shared recording was played, not by whom
    "recording_views",
    metadata,
    Column("share_id", Integer, ForeignKey("recording_shares.id"), primary_key=True),
    Column("visit", Text, primary_key=True),  # one opening of the page
    Column("at", Moment, nullable=False),
)

preparations = Table(  # what people told of a meeting's preparation
    "preparations",
    metadata,
    Column("meeting_id", Text, ForeignKey("meetings.id"), primary_key=True),
    Column("sound_by", Text, nullable=False),
    Column("sound_at", Moment, nullable=False),
)

checklists = Table(  # the posts that show it, edited as it changes
    "checklists",
    metadata,
    Column("cause", Text, primary_key=True),  # of the post
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False, index=True),
    Column("user_id", Text),  # who reads it in private; None: coordination
    Column("shown", Text, nullable=False),  # SHA-256 of what it says, to edit only what changed
    Column("revision", Integer, nullable=False),
)

rsvps = Table(  # taps that say whether somebody will come; the last one of a person counts
    "rsvps",
    metadata,
    Column("event_id", Text, primary_key=True),
    Column("meeting_id", Text, ForeignKey("meetings.id"), nullable=False, index=True),
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False),
    Column("user_id", Text, nullable=False),
    Column("comes", Boolean, nullable=False),
    Column("starts_at", Moment, nullable=False),  # of the meeting, as they answered
    Column("at", Moment, nullable=False),
)

attendances = Table(  # who was there or not, as it was noted by hand
    "attendances",
    metadata,
    Column("meeting_id", Text, ForeignKey("meetings.id"), primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False),
    Column("present", Boolean, nullable=False),
    Column("noted_by", Text, nullable=False),
    Column("noted_at", Moment, nullable=False),
)

debates = Table(
    "debates",
    metadata,
    Column("id", Text, primary_key=True),  # DEB-1
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("question", Text),
    Column("opened_by", Text, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("closed_by", Text),
    Column("closed_at", Moment),
    Column("summary", Text),  # the moderator's, at closing
)

debate_messages = Table(  # that somebody wrote, not what
    "debate_messages",
    metadata,
    Column("event_id", Text, primary_key=True),
    Column("debate_id", Text, ForeignKey("debates.id"), nullable=False, index=True),
    Column("sender", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

agreements = Table(
    "agreements",
    metadata,
    Column("id", Text, primary_key=True),  # ACU-1
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("what", Text, nullable=False),
    Column("party_id", Integer, ForeignKey("parties.id")),  # None: the network, or one of the staff
    Column("person", Text),  # a user id, where one person answers for it
    Column("due_on", Text, nullable=False),  # ISO date, in the zone of who answers for it
    Column("state", Text, nullable=False),  # pending, done, void
    Column("postponed", Integer, nullable=False),  # how often
    Column("evidence", Text),
    Column("source_event", Text),  # the message it was noted from
    Column("source_thread", Text),
    Column("created_by", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("closed_by", Text),
    Column("closed_at", Moment),
)

resources = Table(
    "resources",
    metadata,
    Column("id", Text, primary_key=True),  # RES-1
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("party_id", Integer, ForeignKey("parties.id")),
    Column("kind", Text),  # programme, publication, site, …
    Column("suggested_as", Text),  # participant, moderator, coordinator; None: added
    Column("added_by", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("removed_by", Text),
    Column("removed_at", Moment),
)

blobs = Table(  # file contents, each kept once; see storage/blobs
    "blobs",
    metadata,
    Column("sha256", Text, primary_key=True),  # of the contents in clear, in hexadecimal
    Column("size_bytes", BigInteger, nullable=False),
    Column("place", Text, unique=True),  # its name in the store; None: deleted from there
    Column("key", Text),  # what it is encrypted with, itself encrypted
    Column("kept_at", Moment, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),  # DOC-1
    Column("mesa_id", Text, ForeignKey("mesas.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),  # as it is shown: cleaned
    Column("folded", Text, nullable=False),  # what makes two files versions of one document
    Column("created_at", Moment, nullable=False),
    Column("removed_by", Text),
    Column("removed_at", Moment),
    Index("ix_documents_folded", "mesa_id", "folded"),
)

document_versions = Table(
    "document_versions",
    metadata,
    Column("document_id", Text, ForeignKey("documents.id"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("event_id", Text, nullable=False, unique=True),  # the message that carried it
    Column("thread", Text),
    Column("sha256", Text, ForeignKey("blobs.sha256"), nullable=False, index=True),
    Column("media_type", Text, nullable=False),  # by its bytes
    Column("posted_by", Text, nullable=False),
    Column("posted_at", Moment, nullable=False),
    Column("in_clear", Boolean, nullable=False),  # it came unencrypted
)

reminders = Table(  # the list of all that is to be said at its time; the clock only looks here
    "reminders",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", Text, unique=True),  # REC-1; None: made by the bot for a meeting or agreement
    Column("kind", Text, nullable=False),  # own, meeting, agreement: who words it
    Column("about", Text),  # REU-1, ACU-1
    Column("mark", Text),  # which one of those of `about`: 7d, 1h, due, …
    Column("mesa_id", Text, ForeignKey("mesas.id")),
    Column("room_id", Text),  # where it is said; None: the mesa's room
    Column("thread", Text),
    Column("answers", Text),  # the message that it is about
    Column("text", Text),
    Column("language", Text),
    Column("zone", Text, nullable=False),
    Column("rule", Json),  # how it recurs; None: once
    Column("next_at", Moment),  # None: no more
    Column("paused_from", Moment),  # when it was due as it was paused
    Column("created_by", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("cancelled_by", Text),
    Column("cancelled_at", Moment),
    Index("ix_reminders_next", "next_at", "id"),
    Index("ix_reminders_about", "kind", "about"),
    Index("ix_reminders_made", "created_by", "kind", "next_at"),
    Index("ix_reminders_room", "room_id", "next_at"),
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
    Index("ix_acts_mesa", "mesa_id", "id"),
    Index("ix_acts_actor", "actor", "id"),
)
