"""Files that people posted: found by their event, fetched, and opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nio.crypto.attachments import decrypt_attachment
from nio.exceptions import EncryptionError

from bot.domain.errors import Refusal
from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine, MissingKey, Undecryptable, UnknownDevice
from bot.ports import Attachment, RefusedByServer

_FILES = ("m.file", "m.image", "m.audio", "m.video")
_MOST_BYTES = 10_000_000


@dataclass(frozen=True)
class PostedFile:
    """A file in a room, not fetched yet (`bot.ports.Attachment`)."""

    server: Homeserver
    content: Mapping[str, Any]

    @property
    def name(self) -> str:
        """As its sender calls it."""
        return str(self.content.get("filename") or self.content.get("body") or "")

    async def read(self) -> bytes:
        """Its contents, cut at 10 MB.

        Raises:
            Refusal: it cannot be opened.
            Unavailable, RefusedByServer: it cannot be had.
        """
        sealed = self.content.get("file")
        url = sealed.get("url") if isinstance(sealed, dict) else self.content.get("url")
        if not isinstance(url, str) or not url.startswith("mxc://"):
            raise Refusal("common-file-unreadable")
        host, _, media = url.removeprefix("mxc://").partition("/")
        data = await self.server.download(host, media, most_bytes=_MOST_BYTES)
        if not isinstance(sealed, dict):
            return data
        try:
            opened: bytes = decrypt_attachment(
                data, sealed["key"]["k"], sealed["hashes"]["sha256"], sealed["iv"]
            )
        except (EncryptionError, KeyError, TypeError, ValueError) as error:
            raise Refusal("common-file-unreadable") from error
        return opened


class Media:
    """The port `bot.ports.Attachments`, on a homeserver."""

    def __init__(self, server: Homeserver, machine: Machine, keys: Keys) -> None:
        self._server = server
        self._machine = machine
        self._keys = keys

    async def posted(self, room: RoomId, event: EventId) -> Attachment | None:
        """The file that an event of an encrypted room carries, or None if it carries none."""
        try:
            found = await self._server.call("GET", path("rooms", room, "event", event))
        except RefusedByServer:
            return None
        # In clear, or from a device nobody signed, it is whoever runs the server who posts it.
        if found.get("type") != "m.room.encrypted" or found.get("event_id") != event:
            return None
        try:
            content = self._machine.open(found, room).content
        except (MissingKey, Undecryptable, UnknownDevice):
            return None
        device = self._machine.device_of(found, room)
        if device is None or not self._keys.trusts(UserId(str(found["sender"])), device):
            return None
        if content.get("msgtype") not in _FILES:
            return None
        return PostedFile(self._server, content)
