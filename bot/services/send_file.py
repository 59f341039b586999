"""The act of posting a kept file again, where somebody asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from typing import Any

from bot.domain.access import Role
from bot.domain.document import Document, Version
from bot.domain.file_formats import sent_as
from bot.domain.ids import DocumentId
from bot.domain.message import Origin
from bot.ports import Contents, RefusedByServer
from bot.services import document_replies
from bot.services.access import Access
from bot.services.file_types import dimensions_of
from bot.services.posts import Posts
from storage import documents, mesas
from storage.blobs import rows as blobs
from storage.blobs.keeping import Blobs
from storage.blobs.rows import Blob
from storage.blobs.sealing import Damaged
from storage.blobs.store import Missing
from storage.database import Database, Transaction

_MEBIBYTE = 1 << 20


class SendFile:
    """Uploads a version, encrypted anew, and writes the message that carries it."""

    kind = "send_file"
    at_once = 2

    def __init__(
        self,
        database: Database,
        access: Access,
        contents: Contents,
        blobs: Blobs,
        posts: Posts,
    ) -> None:
        self._database = database
        self._access = access
        self._contents = contents
        self._blobs = blobs
        self._posts = posts

    async def perform(self, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Put it on the homeserver; done twice, the first upload is never used."""
        async with self._database.read() as tx:
            document = await self._theirs(tx, payload)
            version = None if document is None else document.version(payload["version"])
            blob = None if version is None else await blobs.find(tx, version.sha256)
        if document is None or version is None or blob is None or document.removed_at is not None:
            return {"not_sent": "gone", "args": {}}
        most = await self._contents.most_bytes()
        if most is not None and blob.size_bytes > most:
            return _large(document, blob, most)
        try:
            return {"content": await self._uploaded(document, version, blob)}
        except Missing:
            return {"not_sent": "gone", "args": {}}
        except Damaged:
            return {"not_sent": "damaged", "args": {}}
        except RefusedByServer as refusal:
            if refusal.code in ("M_TOO_LARGE", "HTTP_413"):
                return _large(document, blob, blob.size_bytes - 1)
            raise

    async def _theirs(self, tx: Transaction, payload: Mapping[str, Any]) -> Document | None:
        """The document, if who asked for it is still in its mesa."""
        document = await documents.find(tx, DocumentId(payload["document"]))
        mesa = None if document is None else await mesas.find(tx, document.mesa_id)
        user = Origin.from_json(payload["origin"]).user
        if mesa is None or await self._access.role_in(tx, user, mesa) is Role.NOBODY:
            return None
        return document

    async def _uploaded(self, document: Document, version: Version, blob: Blob) -> dict[str, Any]:
        head = bytearray()

        async def parts() -> AsyncIterator[bytes]:
            async with aclosing(self._blobs.read(blob)) as stored:
                async for part in stored:
                    if not head:
                        head.extend(part)
                    yield part

        file = await self._contents.upload(parts(), blob.size_bytes)
        msgtype, media_type = sent_as(version.media_type)
        info: dict[str, Any] = {"mimetype": media_type, "size": blob.size_bytes}
        if msgtype == "m.image":
            found = await asyncio.to_thread(dimensions_of, bytes(head))
            if found is not None:
                info["w"], info["h"] = found
        return {
            "msgtype": msgtype,
            "body": document.name,
            "filename": document.name,
            "info": info,
            "file": dict(file),
            "m.mentions": {},
        }

    async def conclude(
        self, tx: Transaction, payload: Mapping[str, Any], result: Mapping[str, Any]
    ) -> None:
        """The file is the answer; or why there is none."""
        origin = Origin.from_json(payload["origin"])
        cause = f"reply-{origin.event}"
        document = await self._theirs(tx, payload)
        if document is None:
            return  # who asked was taken off the lists meanwhile
        if document.removed_at is not None:
            result = {"not_sent": "gone", "args": {}}
        if "content" in result:
            await self._posts.answer_with(tx, origin, result["content"], cause=cause)
        else:
            reply = document_replies.not_sent(
                payload["document"], result["not_sent"], result["args"]
            )
            await self._posts.reply(tx, origin, reply, cause=cause)

    async def give_up(self, tx: Transaction, payload: Mapping[str, Any], code: str) -> None:
        """Say that the homeserver did not take it."""
        origin = Origin.from_json(payload["origin"])
        reply = document_replies.not_sent(payload["document"], "refused", {"code": code})
        await self._posts.reply(tx, origin, reply, cause=f"reply-{origin.event}")


def _large(document: Document, blob: Blob, most: int) -> dict[str, Any]:
    args = {
        "name": document.name,
        "size": -(-blob.size_bytes // _MEBIBYTE),
        "limit": most // _MEBIBYTE,
    }
    return {"not_sent": "large", "args": args}
