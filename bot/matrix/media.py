"""What people wrote and posted, found by its event; files fetched, opened and sent."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.ids import EventId, RoomId, UserId
from bot.domain.message import Message, PostedFile
from bot.matrix import nesting
from bot.matrix.attachment import Opening, Sealing
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine, MissingKey, Undecryptable, UnknownDevice
from bot.matrix.messages import message_of
from bot.ports import Attachment, RefusedByServer, TooLarge, Unavailable, Unreadable
from storage.blobs.stream import Ahead, chunks

_MOST_LIST_BYTES = 10_000_000
_PIECE = 1 << 20
_LEAST_PER_S = 100_000
"""Bytes: whatever comes more slowly is given up, and tried again later."""
_MXC = re.compile(r"mxc://([A-Za-z0-9.:\[\]-]{1,255})/([A-Za-z0-9_-]{1,255})\Z")
_MEDIA = "/_matrix/client/v1/media"


@dataclass(frozen=True)
class File:
    """A file in a room, not fetched yet (`bot.ports.Attachment`)."""

    media: Media
    posted: PostedFile

    @property
    def name(self) -> str:
        """As its sender calls it."""
        return self.posted.name

    async def read(self) -> bytes:
        """Its contents.

        Raises:
            Refusal: it cannot be opened, or has more than 10 MB.
            Unavailable, RefusedByServer: it cannot be had.
        """
        try:
            stream = self.media.stream(self.posted, most_bytes=_MOST_LIST_BYTES)
            async with aclosing(stream) as parts:
                return b"".join([part async for part in parts])
        except (Unreadable, TooLarge) as error:
            raise Refusal("common-file-unreadable") from error


class Media:
    """The ports `bot.ports.Attachments`, `Contents` and `Timeline`, on a homeserver."""

    def __init__(self, server: Homeserver, machine: Machine, keys: Keys) -> None:
        self._server = server
        self._machine = machine
        self._keys = keys

    # --- Messages -------------------------------------------------------------------------

    async def message(self, room: RoomId, event: EventId) -> Message | None:
        """What somebody wrote in an encrypted room; None if it cannot be read, or believed."""
        try:
            found = await self._server.call("GET", path("rooms", room, "event", event))
        except RefusedByServer:
            return None
        # In clear, or from a device nobody signed, it is whoever runs the server who writes it.
        if found.get("type") != "m.room.encrypted" or found.get("event_id") != event:
            return None
        try:
            content = self._machine.open(found, room).content
        except (MissingKey, Undecryptable, UnknownDevice):
            return None
        device = self._machine.device_of(found, room)
        if device is None or not self._keys.trusts(UserId(str(found["sender"])), device):
            return None
        return message_of(found, content, room)

    async def posted(self, room: RoomId, event: EventId) -> Attachment | None:
        """The file that an event of an encrypted room carries, or None if it carries none."""
        message = await self.message(room, event)
        return None if message is None or message.file is None else File(self, message.file)

    async def withdrawn(self, room: RoomId, event: EventId) -> bool:
        """Whether a message was deleted since it was posted."""
        try:
            found = await self._server.call("GET", path("rooms", room, "event", event))
        except RefusedByServer as refusal:
            return refusal.code == "M_NOT_FOUND"
        unsigned = found.get("unsigned")
        return isinstance(unsigned, dict) and "redacted_because" in unsigned

    # --- Contents -------------------------------------------------------------------------

    async def stream(self, file: PostedFile, *, most_bytes: int) -> AsyncGenerator[bytes]:
        """A posted file's contents, decrypted; the next piece comes while one is used."""
        opening = None if file.key is None else Opening(file.key)
        async with Ahead(chunks(self._fetch(file.url, most_bytes), _PIECE)) as parts:
            async for part, _last in parts:
                if opening is None:
                    yield part
                else:
                    yield await asyncio.to_thread(opening.open, part)
        if opening is not None:
            opening.check()

    async def _fetch(self, url: str, most_bytes: int) -> AsyncGenerator[bytes]:
        """What the homeserver has, never more than `most_bytes` of it, whatever it says."""
        address = _MXC.match(url)
        if address is None or not address[1].strip("."):
            raise Unreadable("not an address of a file")
        endpoint = f"{_MEDIA}/download/{address[1]}/{address[2]}"
        count = 0
        async with self._server.open("GET", endpoint, timeout_s=_longest_s(most_bytes)) as response:
            if (response.content_length or 0) > most_bytes:
                raise TooLarge(most_bytes)
            async for part in response.content.iter_any():
                count += len(part)
                if count > most_bytes:
                    raise TooLarge(most_bytes)
                yield part

    async def upload(self, parts: AsyncIterator[bytes], size_bytes: int) -> Mapping[str, Any]:
        """Encrypt contents onto the homeserver; gives Matrix's EncryptedFile."""
        sealing, broken = Sealing(), []

        async def sealed() -> AsyncIterator[bytes]:
            try:
                async for part in parts:
                    yield await asyncio.to_thread(sealing.seal, part)
            except Exception as error:
                broken.append(error)  # the request would only say that it broke off
                raise

        headers = {"Content-Length": str(size_bytes), "Content-Type": "application/octet-stream"}
        try:
            async with self._server.open(
                "POST",
                "/_matrix/media/v3/upload",
                data=sealed(),
                headers=headers,
                timeout_s=_longest_s(size_bytes),
            ) as response:
                answer = nesting.loads(await response.read())
                return sealing.described(str(answer["content_uri"]))
        except (ValueError, KeyError, TypeError) as error:
            raise Unavailable("no address in the answer") from error
        except Unavailable:
            if broken:
                raise broken[0] from None
            raise

    async def most_bytes(self) -> int | None:
        """The largest upload that the homeserver takes; None if it does not say."""
        try:
            answer = await self._server.call("GET", f"{_MEDIA}/config")
        except RefusedByServer:
            return None
        found = answer.get("m.upload.size")
        return found if isinstance(found, int) and found > 0 else None


def _longest_s(size_bytes: int) -> float:
    return 60 + size_bytes / _LEAST_PER_S
