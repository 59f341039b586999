"""Every file that is posted in a mesa is kept: from the message to the version of a document."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from bot.domain.document import (
    Document,
    Version,
    folded_name,
    says_nothing,
    shown_name,
)
from bot.domain.file_dangers import Finding, judge
from bot.domain.ids import DocumentId, MesaId
from bot.domain.mesa import Mesa
from bot.domain.message import Message, Origin, PostedFile
from bot.ports import Clock, Contents, RefusedByServer, TooLarge, Unavailable, Unreadable
from bot.services import document_replies
from bot.services.documents import ask_drop
from bot.services.file_types import Look
from bot.services.people import People
from bot.services.portada import Portada
from bot.services.posted_films import PostedFilms
from bot.services.posts import Posts
from storage import acts_log, counters, documents, intents, mesas
from storage.blobs import rows as blobs
from storage.blobs.keeping import Blobs
from storage.blobs.rows import Blob
from storage.blobs.stream import Ahead
from storage.database import Transaction

KEPT = "📎"
_CARRIES = ("m.file", "m.image", "m.audio", "m.video")
_PATIENCE = timedelta(days=3)
"""How long a file is tried for that the homeserver does not give."""
_MEBIBYTE = 1 << 20


class FileWatch:
    """The watcher that has each posted file kept."""

    def __init__(self, people: People, posts: Posts, clock: Clock) -> None:
        self._people = people
        self._posts = posts
        self._clock = clock

    def wants(self, message: Message) -> bool:
        """What carries a file, or says that it does."""
        return message.kind in _CARRIES

    async def noticed(self, tx: Transaction, mesa: Mesa, message: Message) -> None:
        """Have it kept. Those of one name go in their order, for the versions; others do not."""
        language = await self._people.language_of(tx, message.sender, mesa)
        origin = Origin(message.room, message.event, message.thread, message.sender, language)
        if message.file is None:
            reply = document_replies.refused(shown_name(message.body), "broken", {})
            await self._posts.reply(tx, origin, reply, cause=f"file-{message.event}")
            return
        name = shown_name(message.file.name)
        lane = message.event if says_nothing(name) else folded_name(name)
        await intents.add(
            tx,
            cause=f"keep-{message.event}",
            kind=KeepFile.kind,
            lane=f"keep-{mesa.id}-{lane}",
            payload={
                "mesa_id": mesa.id,
                "origin": origin.to_json(),
                "file": message.file.to_json(),
                "posted_at": message.at.isoformat(),
                "asked_at": self._clock().isoformat(),
                "in_clear": message.in_clear or message.file.key is None,
            },
            now=self._clock(),
        )


class KeepFile:
    """The act: fetch a posted file, look at it and keep it.

    A message that was deleted before that is not kept; deleting it afterwards takes nothing out
    of the documents, which is what `!documento quitar` is for.
    """

    kind = "keep_file"
    at_once = 3

    def __init__(
        self,
        contents: Contents,
        blobs: Blobs,
        posts: Posts,
        portada: Portada,
        clock: Clock,
        *,
        most_bytes: int,
        films: PostedFilms | None = None,
    ) -> None:
        self._films = films
        self._contents = contents
        self._blobs = blobs
        self._posts = posts
        self._portada = portada
        self._clock = clock
        self._most_bytes = most_bytes

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have the contents in the store; why not, is in the result."""
        try:
            return await self._perform(payload)
        except Unavailable as error:
            if self._clock() - datetime.fromisoformat(payload["asked_at"]) > _PATIENCE:
                raise RefusedByServer("M_NOT_COMING") from error
            raise

    async def _perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        origin = Origin.from_json(payload["origin"])
        file = PostedFile.from_json(payload["file"])
        if await self._contents.withdrawn(origin.room, origin.event):
            return {"withdrawn": True}
        look = Look()
        try:
            # One piece is decrypted while the one before it is encrypted anew.
            async with Ahead(self._shown(file, look)) as parts:
                blob = await self._blobs.write(parts)
        except TooLarge:
            return _refused("large", limit=self._most_bytes // _MEBIBYTE)
        except Unreadable:
            return _refused("broken")
        finding = await asyncio.to_thread(_judge, file, look)
        result = _result(blob, finding)
        if "blob" in result and await self._contents.withdrawn(origin.room, origin.event):
            result = {"withdrawn": True}
        if "blob" not in result:
            await self._blobs.drop(blob.place)
        return result

    async def _shown(self, file: PostedFile, look: Look) -> AsyncGenerator[bytes]:
        async with aclosing(self._contents.stream(file, most_bytes=self._most_bytes)) as parts:
            async for part in parts:
                look.take(part)
                yield part

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Make it a document, or a version of one; 📎 says so, and words only what is special."""
        origin = Origin.from_json(payload["origin"])
        await intents.forget_payload(tx, f"keep-{origin.event}")  # the file's key is in it
        name = shown_name(payload["file"]["name"])
        if "refused" in result:
            reply = document_replies.refused(name, result["refused"], result["args"])
            await self._posts.reply(tx, origin, reply, cause=f"file-{origin.event}")
        if "blob" not in result:
            return
        mesa_id = MesaId(payload["mesa_id"])
        await mesas.lock(tx, mesa_id)
        blob = await self._recorded(tx, Blob(**result["blob"]))
        document = await self._document(tx, mesa_id, name)
        differs = result["differs"]
        if document is not None and document.latest.sha256 == blob.sha256:
            # Nothing new, and no new version; that it came in clear is worth a word each time.
            reply = document_replies.kept_already(name, in_clear=payload["in_clear"])
        else:
            version = Version(
                number=1 if document is None else document.latest.number + 1,
                event=origin.event,
                thread=origin.thread,
                sha256=blob.sha256,
                size_bytes=blob.size_bytes,
                media_type=result["media_type"],
                posted_by=origin.user,
                posted_at=min(datetime.fromisoformat(payload["posted_at"]), self._clock()),
                in_clear=payload["in_clear"],
            )
            document_id, name = await self._added(tx, mesa_id, document, name, version)
            if self._films is not None:
                await self._films.kept(tx, mesa_id, version)
            reply = document_replies.kept(document_id, name, version, differs=differs)
        if reply.parts:
            await self._posts.reply(tx, origin, reply, cause=f"file-{origin.event}")
        await self._posts.react(tx, origin.room, origin.event, KEPT, cause=f"kept-{origin.event}")

    async def _recorded(self, tx: Transaction, blob: Blob) -> Blob:
        """The contents as they are kept: the same ones, if they were there before."""
        now = self._clock()
        known = await blobs.record(tx, blob, now)
        if known.place != blob.place:
            await ask_drop(tx, blob.place, now)
        return known

    async def _document(self, tx: Transaction, mesa_id: MesaId, name: str) -> Document | None:
        """The one that this is a version of."""
        if says_nothing(name):
            return None
        return await documents.called(tx, mesa_id, folded_name(name))

    async def _added(
        self,
        tx: Transaction,
        mesa_id: MesaId,
        document: Document | None,
        name: str,
        version: Version,
    ) -> tuple[DocumentId, str]:
        if document is None:
            document_id = DocumentId(await counters.next_id(tx, "DOC"))
            name = name or document_id
            await documents.add(
                tx,
                document_id,
                mesa_id,
                name=name,
                folded=folded_name(name),
                at=self._clock(),
            )
        else:
            document_id, name = document.id, document.name
        await documents.add_version(tx, document_id, version)
        await acts_log.add(
            tx,
            at=self._clock(),
            actor=version.posted_by,
            what="document.added" if version.number == 1 else "document.renewed",
            mesa_id=mesa_id,
            event=version.event,
            after={
                "id": document_id,
                "name": name,
                "version": version.number,
                "sha256": version.sha256,
            },
        )
        await self._portada.changed(tx, mesa_id)
        return document_id, name

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the homeserver does not have it, or does not give it."""
        origin = Origin.from_json(payload["origin"])
        await intents.forget_payload(tx, f"keep-{origin.event}")
        reply = document_replies.refused(shown_name(payload["file"]["name"]), "gone", {})
        await self._posts.reply(tx, origin, reply, cause=f"file-{origin.event}")


def _judge(file: PostedFile, look: Look) -> Finding:
    return judge(shown_name(file.name), file.media_type, look.evidence())


def _result(blob: Blob, finding: Finding) -> dict[str, Any]:
    if not blob.size_bytes:
        return _refused("empty")
    if finding.danger is not None:
        return _refused(finding.danger.value, member=shown_name(finding.member))
    differs = None
    if finding.promised is not None:
        found = None if finding.found is None else finding.found.name
        differs = {"promised": finding.promised.name, "found": found}
    return {"blob": asdict(blob), "media_type": finding.media_type, "differs": differs}


def _refused(why: str, **args: Any) -> dict[str, Any]:
    return {"refused": why, "args": args}


class DropBlob:
    """The act: delete contents that nothing uses any more."""

    kind = "drop_blob"

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Delete them, unless they are gone."""
        await self._blobs.drop(payload["place"])
        return {}

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """Nothing follows."""

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """The sweep at the next start takes them."""
