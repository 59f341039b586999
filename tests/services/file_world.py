"""Files posted in a world: a homeserver that has their contents, and who keeps them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message, PostedFile
from bot.ports import RefusedByServer, TooLarge, Unavailable, Unreadable
from bot.services.acts import Act
from bot.services.keep_file import DropBlob, KeepFile
from bot.services.send_file import SendFile
from storage import intents, tables
from storage.blobs.keeping import Blobs, open_blobs
from storage.blobs.store import store_at
from tests.chat.world import OFFICIAL, ROOM, World

LIMIT = 3 << 20
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"


class FakeContents:
    """The contents on a homeserver, in clear; `most` is the largest upload it takes."""

    def __init__(self) -> None:
        self.files: dict[str, bytes | Exception] = {}
        self.uploads: list[bytes] = []
        self.deleted: set[EventId] = set()
        self.most: int | None = None

    async def stream(self, file: PostedFile, *, most_bytes: int) -> AsyncGenerator[bytes]:
        found = self.files.get(file.url, RefusedByServer("HTTP_404"))
        if isinstance(found, Exception):
            yield b"%PDF-1.7 the beginning"
            raise found
        if file.key is not None and not file.key:
            raise Unreadable
        if len(found) > most_bytes:
            raise TooLarge(most_bytes)
        for start in range(0, len(found), 100_000):
            yield found[start : start + 100_000]

    async def upload(self, parts: AsyncIterator[bytes], size_bytes: int) -> Mapping[str, Any]:
        data = b"".join([part async for part in parts])
        assert len(data) == size_bytes
        self.uploads.append(data)
        return {"v": "v2", "url": f"mxc://example.org/up{len(self.uploads)}"}

    async def most_bytes(self) -> int | None:
        return self.most

    async def withdrawn(self, room: RoomId, event: EventId) -> bool:
        return event in self.deleted


class Files:
    """Posts files in a world, and does what is to be done with them."""

    def __init__(self, world: World, blobs: Blobs, folder: Path) -> None:
        self.world = world
        self.blobs = blobs
        self.folder = folder
        self.contents = FakeContents()
        services = world.services
        acts: tuple[Act, ...] = (
            KeepFile(
                self.contents,
                blobs,
                services.posts,
                services.portada,
                lambda: world.now,
                most_bytes=LIMIT,
            ),
            SendFile(world.database, services.access, self.contents, blobs, services.posts),
            DropBlob(blobs),
        )
        self.acts = {act.kind: act for act in acts}

    async def post(
        self,
        name: str,
        data: bytes | Exception = PDF,
        user: UserId = OFFICIAL,
        room: RoomId = ROOM,
        *,
        thread: str | None = None,
        encrypted: bool = True,
        in_clear: bool = False,
        media_type: str | None = None,
        size_bytes: int | None = None,
    ) -> EventId:
        """Post a file, which is not looked at yet; its message's event."""
        world = self.world
        world.count += 1
        event, url = EventId(f"$file-{world.count}"), f"mxc://example.org/{world.count}"
        self.contents.files[url] = data
        key = {"k": "…"} if encrypted else None
        message = Message(
            room=room,
            event=event,
            sender=user,
            body=name,
            formatted=None,
            kind="m.file",
            at=world.now,
            thread=EventId(thread) if thread else None,
            file=PostedFile(name, url, media_type, size_bytes, key),
            in_clear=in_clear,
        )
        handle = world.dispatcher.noticed if in_clear else world.dispatcher.handle
        await handle(message, world._handled)
        return event

    async def done(self) -> str:
        """Do all that waits; what was said because of it."""
        await self.acts_done()
        return "\n\n".join(content["body"] for content in await self.world.posted())

    async def acts_done(self) -> None:
        """Do all that waits, even what that asks for."""
        for _ in range(3):
            async with self.world.database.read() as tx:
                waiting = await intents.waiting(tx)
            for intent in waiting:
                if intent.kind in self.acts:
                    await self._do(intent)

    async def _do(self, intent: intents.Intent) -> None:
        act, database = self.acts[intent.kind], self.world.database
        try:
            result = await act.perform(intent.payload)
        except Unavailable:
            return
        except RefusedByServer as refusal:
            async with database.write() as tx:
                await act.give_up(tx, intent.payload, refusal.code)
                await intents.failed(tx, intent.id, refusal.code)
            return
        async with database.write() as tx:
            await act.conclude(tx, intent.payload, result)
            await intents.done(tx, intent.id, self.world.now)

    async def keep(self, name: str, data: bytes | Exception = PDF, **more: Any) -> str:
        """Post a file and have it kept; what was said because of it."""
        await self.post(name, data, **more)
        return await self.done()

    async def marked(self) -> list[str]:
        """The messages that carry a 📎 of the bot's."""
        async with self.world.database.read() as tx:
            rows = await tx.all(select(tables.outbox).where(tables.outbox.c.type == "m.reaction"))
        relations = [row.content["m.relates_to"] for row in rows]
        return [each["event_id"] for each in relations if each.get("key") == "📎"]

    async def rows(self, table: str) -> list[Any]:
        """What a table has."""
        async with self.world.database.read() as tx:
            return list(await tx.all(select(tables.metadata.tables[table])))

    def stored(self) -> list[Path]:
        """What is in the store."""
        return [file for file in self.folder.rglob("*") if file.is_file()]


async def open_files(world: World, folder: Path) -> Files:
    """A store of files for a world, in a folder."""
    store = store_at(str(folder / "blobs"))
    blobs = await open_blobs(world.database, store, folder / "files.key")
    return Files(world, blobs, folder / "blobs")


def docx(*more: str) -> bytes:
    """As small as a Word document can be."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("[Content_Types].xml", "_rels/.rels", "word/document.xml", *more):
            archive.writestr(name, "<x/>")
    return buffer.getvalue()
