"""A person at a Matrix client, with an encrypted and signed device of their own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from nio.crypto import InboundGroupSession, encrypt_attachment
from nio.crypto.attachments import decrypt_attachment

from bot.domain.ids import EventId, RoomId, UserId
from bot.matrix.account import Account, Files
from bot.matrix.homeserver import Homeserver, path
from bot.matrix.identity import establish
from bot.matrix.keys import Keys
from bot.matrix.machine import Machine, MissingKey, Undecryptable, UnknownDevice
from bot.ports import RefusedByServer, Unavailable
from storage.migrate import open_database

_T = TypeVar("_T")
_FILTER = json.dumps({"room": {"timeline": {"limit": 1000}}})
"""A client fetches what a sync leaves out; here nothing is."""


@dataclass(frozen=True)
class Seen:
    """A message as the person's client shows it. An edit replaces what it edits."""

    event: EventId
    sender: UserId
    kind: str
    body: str
    html: str | None
    answers: EventId | None = None
    thread: EventId | None = None
    file: Mapping[str, Any] | None = None
    """Where it is and what opens it, of a message with an encrypted file."""
    edited: bool = False
    trusted: bool = True
    """From a device that its owner signed: what Element shows without a shield."""


@dataclass
class RoomSeen:
    """A room as the person's client shows it."""

    messages: dict[EventId, Seen] = field(default_factory=dict)
    unreadable: dict[EventId, Mapping[str, Any]] = field(default_factory=dict)
    pinned: list[EventId] = field(default_factory=list)
    reactions: defaultdict[EventId, set[str]] = field(default_factory=lambda: defaultdict(set))
    name: str = ""
    members: dict[UserId, str] = field(default_factory=dict)


class Person:
    """Somebody logged in. `async with Person(url, "@ana:example.org", "…") as ana:`.

    What they see is in `rooms` and `invitations`; `until` waits for it to change.
    """

    def __init__(
        self, homeserver: str, user: UserId, password: str, *, only_signed: bool = True
    ) -> None:
        self.user = user
        self.server = Homeserver(homeserver)
        self.rooms: defaultdict[RoomId, RoomSeen] = defaultdict(RoomSeen)
        self.invitations: set[RoomId] = set()
        self.password = password
        self._only_signed = only_signed
        self._stack = AsyncExitStack()
        self._changed = asyncio.Condition()
        self._machine: Machine
        self._keys: Keys
        self._token: str | None = None

    async def __aenter__(self) -> Self:
        """Log in on a new device, sign it, and follow."""
        async with self._stack as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mesas-person-")))
            database = await open_database(f"sqlite+aiosqlite:///{folder / 'person.db'}")
            stack.push_async_callback(database.close)
            await stack.enter_async_context(self.server)
            account = Account(self.server, self.user, self.password, Files(folder))
            await account.log_in(database, datetime.now(UTC))
            store = account.open_store(secrets.token_hex(16))
            stack.callback(store.close)
            self._machine = Machine(self.user, account.device, store)
            await account.publish_keys(self._machine)
            await establish(self.server, self._machine, folder / "seeds.json", self.password)
            self._keys = Keys(
                self.server,
                self._machine,
                database,
                recipients=self._present,
                only_signed=self._only_signed,
            )
            task = asyncio.create_task(self._follow())
            stack.push_async_callback(_ended, task)
            self._stack = stack.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log off."""
        await self._stack.aclose()

    # --- What they do ---------------------------------------------------------------------

    async def join(self, room: RoomId) -> None:
        """Accept an invitation, or try to enter without one (`RefusedByServer`)."""
        await self.server.call("POST", path("join", room), {})
        self.invitations.discard(room)

    async def say(
        self, room: RoomId, text: str, *, thread: EventId | None = None, answers: str | None = None
    ) -> EventId:
        """Write a message, encrypted."""
        content: dict[str, Any] = {"msgtype": "m.text", "body": text, "m.mentions": {}}
        if thread is not None:
            content["m.relates_to"] = {
                "rel_type": "m.thread",
                "event_id": thread,
                "is_falling_back": True,
                "m.in_reply_to": {"event_id": answers or thread},
            }
        elif answers is not None:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": answers}}
        encrypted = await self._keys.encrypt(room, "m.room.message", content)
        if "m.relates_to" in content:
            encrypted["m.relates_to"] = content["m.relates_to"]
        return await self._send(room, "m.room.encrypted", encrypted)

    async def post_file(
        self, room: RoomId, name: str, data: bytes, *, media_type: str = "application/pdf"
    ) -> EventId:
        """Post a file, encrypted."""
        sealed, keys = encrypt_attachment(data)
        content = {
            "msgtype": "m.file",
            "body": name,
            "filename": name,
            "info": {"mimetype": media_type, "size": len(data)},
            "file": {**keys, "url": await self.server.upload(sealed), "v": "v2"},
        }
        encrypted = await self._keys.encrypt(room, "m.room.message", content)
        return await self._send(room, "m.room.encrypted", encrypted)

    async def fetch(self, file: Mapping[str, Any]) -> bytes:
        """Download an encrypted file that a message or a to-device event names, and open it."""
        host, _, media = file["url"].removeprefix("mxc://").partition("/")
        sealed = await self.server.download(host, media, most_bytes=50_000_000)
        opened: bytes = decrypt_attachment(
            sealed, file["key"]["k"], file["hashes"]["sha256"], file["iv"]
        )
        return opened

    async def tap(self, room: RoomId, event: EventId, key: str) -> EventId:
        """React to a message."""
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self._send(room, "m.reaction", {"m.relates_to": relation})

    async def _send(self, room: RoomId, kind: str, content: Mapping[str, Any]) -> EventId:
        endpoint = path("rooms", room, "send", kind, secrets.token_hex(8))
        return EventId(str((await self.server.call("PUT", endpoint, content))["event_id"]))

    async def ask(self, room: RoomId, text: str, *, timeout_s: float = 60) -> Seen:
        """Write a message and wait for the answer to it."""
        asked = await self.say(room, text)
        return await self.answer_to(room, asked, timeout_s=timeout_s)

    async def answer_to(self, room: RoomId, event: EventId, *, timeout_s: float = 60) -> Seen:
        """The first message that is a reply to `event`."""

        def found() -> Seen | None:
            messages = self.rooms[room].messages.values()
            return next((seen for seen in messages if seen.answers == event), None)

        return await self.until(found, timeout_s=timeout_s)

    async def until(self, found: Callable[[], _T | None], *, timeout_s: float = 60) -> _T:
        """Wait until `found` gives something that counts. Raises TimeoutError."""
        async with asyncio.timeout(timeout_s), self._changed:
            while not (value := found()):
                await self._changed.wait()
            return value

    def is_invited(self, room: RoomId) -> bool:
        """Whether an invitation waits."""
        return room in self.invitations

    def reads(self, room: RoomId, event: EventId, text: str) -> bool:
        """Whether a message, as it is now, has `text` in it."""
        seen = self.rooms[room].messages.get(event)
        return seen is not None and text in seen.body

    # --- What they see --------------------------------------------------------------------

    async def _present(self, room: RoomId) -> frozenset[UserId]:
        answer = await self.server.call("GET", path("rooms", room, "members"))
        return frozenset(
            UserId(event["state_key"])
            for event in answer["chunk"]
            if event["content"]["membership"] in ("join", "invite")
            and event["state_key"] != self.user
        )

    async def _follow(self) -> None:
        while True:
            query = {"timeout": "10000", "filter": _FILTER}
            if self._token is not None:
                query["since"] = self._token
            try:
                response = await self.server.call("GET", path("sync"), query=query)
            except (Unavailable, RefusedByServer):
                await asyncio.sleep(0.3)
                continue
            self._token = response["next_batch"]
            async with self._changed:
                await self._take(response)
                self._changed.notify_all()

    async def _take(self, response: Mapping[str, Any]) -> None:
        for event in response.get("to_device", {}).get("events", []):
            if event["type"] == "m.room.encrypted":
                payload = self._machine.receive(event)
                if payload is not None and payload["type"] == "m.room_key_bundle":
                    await self._take_history(payload["content"])
        changed = response.get("device_lists", {}).get("changed", [])
        self._keys.apply(self._keys.changed(changed))
        left = response.get("device_one_time_keys_count", {}).get("signed_curve25519", 50)
        if left < 20:
            keys = {"one_time_keys": self._machine.one_time_keys(left)}
            await self.server.call("POST", path("keys", "upload"), keys)
            self._machine.published()
        sections = response.get("rooms", {})
        self.invitations |= {RoomId(room) for room in sections.get("invite", {})}
        for room in sections.get("leave", {}):
            self.invitations.discard(RoomId(room))
        for room, section in sections.get("join", {}).items():
            for event in [
                *section.get("state", {}).get("events", []),
                *section["timeline"]["events"],
            ]:
                await self._take_event(RoomId(room), event)
        for room in list(self.rooms):
            for event in list(self.rooms[room].unreadable.values()):
                await self._take_event(room, event)

    async def _take_history(self, bundle: Mapping[str, Any]) -> None:
        """The keys of what was said before we came (MSC4268)."""
        for key in json.loads(await self.fetch(bundle["file"]))["room_keys"]:
            session = InboundGroupSession.import_session(
                key["session_key"],
                key["sender_claimed_keys"]["ed25519"],
                key["sender_key"],
                key["room_id"],
            )
            # Kept like one that was sent to us: whichever comes later, the longer one stays.
            self._machine.inbound_group_store.add(session)
            self._machine.save_inbound_group_session(session)

    async def _take_event(self, room: RoomId, event: Mapping[str, Any]) -> None:
        seen = self.rooms[room]
        kind, content = event["type"], event.get("content", {})
        if kind == "m.room.pinned_events":
            seen.pinned = [EventId(pinned) for pinned in content.get("pinned", [])]
        elif kind == "m.room.member":
            seen.members[UserId(event["state_key"])] = content.get("membership", "")
        elif kind == "m.room.name":
            seen.name = content.get("name", "")
        elif kind == "m.room.encrypted":
            try:
                opened = await self._open(room, event)
            except (MissingKey, UnknownDevice, Undecryptable):
                seen.unreadable[EventId(event["event_id"])] = event
                return
            seen.unreadable.pop(EventId(event["event_id"]), None)
            if opened.type == "m.room.message":
                device = self._machine.device_of(event, room)
                trusted = event["sender"] == self.user or (
                    device is not None and self._keys.trusts(UserId(event["sender"]), device)
                )
                self._show(seen, event, opened.content, trusted=trusted)
        elif kind == "m.room.message":
            self._show(seen, event, content, trusted=False)
        elif kind == "m.reaction":
            relation = _object(content.get("m.relates_to"))
            seen.reactions[EventId(str(relation.get("event_id")))].add(str(relation.get("key")))

    async def _open(self, room: RoomId, event: Mapping[str, Any]) -> Any:
        sender = UserId(event["sender"])
        if sender != self.user:
            await self._keys.refresh([sender])
        return self._machine.open(event, room)

    def _show(
        self, room: RoomSeen, event: Mapping[str, Any], content: Mapping[str, Any], *, trusted: bool
    ) -> None:
        relation = _object(content.get("m.relates_to"))
        if relation.get("rel_type") == "m.replace":
            target = EventId(relation["event_id"])
            if target in room.messages and room.messages[target].sender == event["sender"]:
                new = content["m.new_content"]
                room.messages[target] = replace(
                    room.messages[target],
                    body=new["body"],
                    html=new.get("formatted_body"),
                    edited=True,
                )
            return
        thread = relation.get("event_id") if relation.get("rel_type") == "m.thread" else None
        shown = Seen(
            EventId(event["event_id"]),
            UserId(event["sender"]),
            content.get("msgtype", ""),
            content.get("body", ""),
            content.get("formatted_body"),
            _object(relation.get("m.in_reply_to")).get("event_id"),
            thread,
            content.get("file"),
            trusted=trusted,
        )
        room.messages.setdefault(shown.event, shown)


def _object(value: Any) -> Mapping[str, Any]:
    """What should be one, or nothing: people can send anything."""
    return value if isinstance(value, dict) else {}


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task  # what broke it, if something did, is raised here
