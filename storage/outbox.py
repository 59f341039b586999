"""Posts on their way out: written with what caused them, sent once, kept as the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, literal, select, update

from bot.domain.ids import EventId, RoomId
from storage.database import Database, Transaction
from storage.dialect import insert
from storage.tables import Json, outbox


@dataclass(frozen=True)
class Post:
    """A row of the outbox. `content` is what the event says before encryption."""

    id: int
    cause: str
    room: RoomId
    type: str
    content: Mapping[str, Any]
    edits: str | None
    about: str | None
    created_at: datetime


def _post(row: Any) -> Post:
    return Post(
        row.id,
        row.cause,
        RoomId(row.room_id),
        row.type,
        row.content,
        row.edits,
        row.about,
        row.created_at,
    )


async def add(
    tx: Transaction,
    *,
    cause: str,
    room: RoomId,
    content: Mapping[str, Any],
    now: datetime,
    type: str = "m.room.message",
    edits: str | None = None,
    about: str | None = None,
) -> None:
    """Have `content` posted in `room`, once for each `cause`: a second row for it is dropped.

    It is handed to the topic `outbox`. `edits` and `about` name the cause of an earlier post
    that this one replaces, or reacts to; its event id is filled in when this one is sent.
    """
    post_id = await tx.scalar(
        insert(tx, outbox)
        .values(
            cause=cause,
            room_id=room,
            type=type,
            content=dict(content),
            edits=edits,
            about=about,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["cause"])
        .returning(outbox.c.id)
    )
    if post_id is not None:
        post = Post(post_id, cause, room, type, dict(content), edits, about, now)
        tx.hand("outbox", post)


@dataclass(frozen=True)
class NewPost:
    """A post to be written; see `add`."""

    cause: str
    room: RoomId
    content: Mapping[str, Any]
    type: str = "m.room.message"
    edits: str | None = None
    about: str | None = None
    secret: bool = False
    """Whether its content opens something, and is forgotten once it is sent."""


async def add_all(tx: Transaction, new: Sequence[NewPost], *, now: datetime) -> None:
    """As `add` for each, in order, with one statement."""
    if not new:
        return
    rows = await tx.execute(
        insert(tx, outbox)
        .on_conflict_do_nothing(index_elements=["cause"])
        .returning(outbox.c.id, outbox.c.cause),
        [
            {
                "cause": each.cause,
                "room_id": each.room,
                "type": each.type,
                "content": dict(each.content),
                "edits": each.edits,
                "about": each.about,
                "created_at": now,
                "secret": each.secret or None,
            }
            for each in new
        ],
    )
    ids = {row.cause: row.id for row in rows}
    for each in new:
        post_id = ids.pop(each.cause, None)
        if post_id is not None:
            content = dict(each.content)
            post = Post(
                post_id, each.cause, each.room, each.type, content, each.edits, each.about, now
            )
            tx.hand("outbox", post)


async def backlog(tx: Transaction) -> int:
    """How many posts wait to be sent."""
    count = select(func.count()).select_from(outbox)
    return int(await tx.scalar(count.where(outbox.c.sent_at.is_(None), outbox.c.failed.is_(None))))


_KEPT = case((outbox.c.secret.is_(None), outbox.c.content), else_=literal({}, Json()))
"""What is kept of a post once it is over: nothing of what opens something."""


async def waiting(tx: Transaction) -> Sequence[Post]:
    """Unsent posts, in order."""
    rows = await tx.all(
        select(outbox)
        .where(outbox.c.sent_at.is_(None), outbox.c.failed.is_(None))
        .order_by(outbox.c.id)
    )
    return [_post(row) for row in rows]


async def sent(database: Database, post_id: int, event: EventId, now: datetime) -> None:
    """Note the server's confirmation."""
    async with database.write() as tx:
        await tx.execute(
            update(outbox)
            .where(outbox.c.id == post_id)
            .values(sent_at=now, event_id=event, content=_KEPT)
        )


async def failed(database: Database, post_id: int, code: str) -> None:
    """Give up on a post that the server will never take."""
    async with database.write() as tx:
        await tx.execute(
            update(outbox).where(outbox.c.id == post_id).values(failed=code, content=_KEPT)
        )


async def edit_again(tx: Transaction, cause: str, now: datetime) -> None:
    """Repeat the last edit of every post that was edited."""
    last = select(func.max(outbox.c.id)).where(outbox.c.edits.is_not(None)).group_by(outbox.c.edits)
    for row in await tx.all(select(outbox).where(outbox.c.id.in_(last)).order_by(outbox.c.id)):
        await add(
            tx,
            cause=f"{cause}-{row.id}",
            room=RoomId(row.room_id),
            content=row.content,
            now=now,
            type=row.type,
            edits=row.edits,
        )


async def is_written(tx: Transaction, cause: str) -> bool:
    """Whether there is a post with this cause, sent or not."""
    row = await tx.first(select(outbox.c.id).where(outbox.c.cause == cause))
    return row is not None


async def room_of(tx: Transaction, cause: str) -> RoomId | None:
    """Where the post with this cause is said, or None if it is not written."""
    value = await tx.scalar(select(outbox.c.room_id).where(outbox.c.cause == cause))
    return None if value is None else RoomId(value)


async def event_of(tx: Transaction, cause: str) -> EventId | None:
    """The event that a post became, or None while it is unsent."""
    value = await tx.scalar(select(outbox.c.event_id).where(outbox.c.cause == cause))
    return None if value is None else EventId(value)


async def place_of(tx: Transaction, cause: str) -> tuple[EventId, RoomId] | None:
    """The event that a post became and the room it is in, or None while it is unsent."""
    row = await tx.first(select(outbox).where(outbox.c.cause == cause))
    if row is None or row.event_id is None:
        return None
    return EventId(row.event_id), RoomId(row.room_id)


async def free(tx: Transaction, cause: str, room: RoomId) -> None:
    """Let a cause have another post, with its pages and reactions: the one in `room` is lost."""
    await tx.execute(
        update(outbox)
        .where(
            outbox.c.room_id == room,
            (outbox.c.cause == cause) | outbox.c.cause.startswith(f"{cause}:", autoescape=True),
        )
        .values(cause=outbox.c.cause + f" in {room}")
    )


async def cause_of(tx: Transaction, event: EventId) -> str | None:
    """The cause of the post that became `event`, or None if it is not ours."""
    value = await tx.scalar(select(outbox.c.cause).where(outbox.c.event_id == event))
    return None if value is None else str(value)
