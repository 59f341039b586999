"""People on Element's own crypto, each a Node process of their own."""

from __future__ import annotations

import base64
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from tests.e2e.process import PATIENCE_S, DriverError, Process
from tests.e2e.timeline import Seen, messages

__all__ = ["DriverError", "Person", "RoomSeen", "Seen"]


@dataclass(frozen=True)
class RoomSeen:
    """A room in a person's list."""

    room: str
    name: str
    membership: str
    inviter: str | None


class Person:
    """Someone with one device. Made by `Person.login`; `close` ends the process."""

    user: str
    device: str
    token: str

    def __init__(self, process: Process) -> None:
        self._process = process
        self._ask = process.ask
        self._wait = process.wait

    @classmethod
    async def login(
        cls,
        homeserver: str,
        user: str,
        password: str,
        *,
        sign: bool = True,
        only_signed: bool = True,
        identity: Mapping[str, str] | None = None,
    ) -> Self:
        """A new device of `user`, cross-signed, in the mode «only signed devices».

        `sign` False leaves it unsigned; `identity`, from another device's `identity()`, signs
        it as one more device of the same person.
        """
        process = await Process.start()
        person = cls(process)
        try:
            login = await person._ask(
                "login",
                homeserver=homeserver,
                user=user,
                password=password,
                sign=sign,
                onlySigned=only_signed,
                identity=identity,
            )
        except BaseException:
            await person.close()
            raise
        person.user, person.device, person.token = login["user"], login["device"], login["token"]
        return person

    async def close(self) -> None:
        """End this device's process; what it knew is gone."""
        await self._process.close()

    async def identity(self) -> Mapping[str, str]:
        """The private cross-signing keys, for another device of the same person."""
        keys: Mapping[str, str] = await self._ask("identity")
        return keys

    async def sign(self) -> None:
        """Sign this device, logged in unsigned, with a new identity."""
        await self._ask("sign")

    async def reset_identity(self) -> None:
        """Replace the identity by a new one, as after losing every key."""
        await self._ask("sign", anew=True)

    def go_offline(self) -> None:
        """Freeze the device, like a phone in a pocket: it asks and answers nothing."""
        self._process.signal(signal.SIGSTOP)

    def go_online(self) -> None:
        """Go on from there."""
        self._process.signal(signal.SIGCONT)

    # --- Rooms --------------------------------------------------------------------------------

    async def join(self, room: str) -> None:
        """Join, and take the history that the inviter shares."""
        await self._ask("join", room=room)

    async def leave(self, room: str) -> None:
        """Leave, or decline an invitation."""
        await self._ask("leave", room=room)

    async def invite(self, room: str, user: str) -> None:
        """Invite somebody."""
        await self._ask("invite", room=room, user=user)

    async def kick(self, room: str, user: str) -> None:
        """Remove somebody."""
        await self._ask("kick", room=room, user=user)

    async def create_room(
        self,
        *,
        invite: Sequence[str] = (),
        direct: bool = False,
        encrypted: bool = True,
        name: str | None = None,
    ) -> str:
        """A private room; gives its id."""
        room: str = await self._ask(
            "create", invite=list(invite), direct=direct, encrypted=encrypted, name=name
        )
        return room

    async def direct(self, user: str) -> str:
        """An encrypted DM with `user`, invited."""
        return await self.create_room(invite=[user], direct=True)

    async def rooms(self) -> list[RoomSeen]:
        """Every room this person is in, is invited to, or has left."""
        return [
            RoomSeen(each["room"], each["name"], each["membership"], each["inviter"])
            for each in await self._ask("list")
        ]

    async def wait_room(
        self,
        predicate: Callable[[RoomSeen], bool],
        *,
        membership: str = "invite",
        timeout: float = PATIENCE_S,
    ) -> RoomSeen:
        """The first room with this membership that `predicate` holds for, once there is one."""

        async def look() -> RoomSeen | None:
            for room in await self.rooms():
                if room.membership == membership and predicate(room):
                    return room
            return None

        return await self._wait(look, timeout)

    async def accept(
        self,
        predicate: Callable[[RoomSeen], bool] = lambda _: True,
        *,
        timeout: float = PATIENCE_S,
    ) -> str:
        """Wait for an invitation and join; gives the room's id."""
        invitation = await self.wait_room(predicate, timeout=timeout)
        await self.join(invitation.room)
        return invitation.room

    async def members(self, room: str) -> frozenset[str]:
        """Who has joined, by the server's word."""
        return frozenset(await self._ask("members", room=room))

    async def wait_member(self, room: str, user: str, *, membership: str = "join") -> None:
        """Until this person sees somebody in the room, or gone from it (`leave`)."""

        async def look() -> bool | None:
            known = await self.state(room, "m.room.member", user)
            return True if known and known.get("membership") == membership else None

        await self._wait(look, PATIENCE_S)

    async def wait_encrypted(self, room: str) -> None:
        """Until this person's client encrypts what is written in the room."""
        await self._ask("waitEncrypted", room=room)

    async def pins(self, room: str) -> list[str]:
        """The pinned events."""
        pinned: list[str] = await self._ask("pins", room=room)
        return pinned

    async def wait_pins(self, room: str, events: Sequence[str]) -> None:
        """Until the room has just these pinned, in this order."""

        async def look() -> bool | None:
            return True if await self.pins(room) == list(events) else None

        await self._wait(look, PATIENCE_S)

    async def pin(self, room: str, events: Sequence[str]) -> None:
        """Pin just these."""
        path = f"/_matrix/client/v3/rooms/{room}/state/m.room.pinned_events/"
        await self.request("PUT", path, {"pinned": list(events)})

    async def state(self, room: str, event_type: str, key: str = "") -> Mapping[str, Any] | None:
        """The content of a state event as this person knows it."""
        content: Mapping[str, Any] | None = await self._ask(
            "state", room=room, type=event_type, key=key
        )
        return content

    # --- Writing ------------------------------------------------------------------------------

    async def send(
        self,
        room: str,
        text: str,
        *,
        html: str | None = None,
        msgtype: str = "m.text",
        mentions: Sequence[str] = (),
        relation: Mapping[str, Any] | None = None,
    ) -> str:
        """Write a message; gives its event id."""
        content: dict[str, Any] = {
            "msgtype": msgtype,
            "body": text,
            "m.mentions": {"user_ids": list(mentions)} if mentions else {},
        }
        if html is not None:
            content |= {"format": "org.matrix.custom.html", "formatted_body": html}
        if relation is not None:
            content["m.relates_to"] = dict(relation)
        return await self.send_raw(room, "m.room.message", content)

    async def reply(self, room: str, to: str, text: str) -> str:
        """Answer a message."""
        return await self.send(room, text, relation={"m.in_reply_to": {"event_id": to}})

    async def write_in_thread(
        self, room: str, root: str, text: str, *, to: str | None = None
    ) -> str:
        """Write in the thread of `root`; `to` makes it a reply to an event there."""
        relation = {
            "rel_type": "m.thread",
            "event_id": root,
            "is_falling_back": to is None,
            "m.in_reply_to": {"event_id": to or root},
        }
        return await self.send(room, text, relation=relation)

    async def edit(self, room: str, event: str, text: str) -> str:
        """Replace the text of a message."""
        new = {"msgtype": "m.text", "body": text, "m.mentions": {}}
        return await self.send_raw(
            room,
            "m.room.message",
            {
                **new,
                "body": f"* {text}",
                "m.new_content": new,
                "m.relates_to": {"rel_type": "m.replace", "event_id": event},
            },
        )

    async def react(self, room: str, event: str, key: str) -> str:
        """Tap a reaction."""
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self.send_raw(room, "m.reaction", {"m.relates_to": relation})

    async def redact(self, room: str, event: str, reason: str = "") -> str:
        """Take a message back."""
        redaction: str = await self._ask("redact", room=room, event=event, reason=reason)
        return redaction

    async def send_raw(self, room: str, event_type: str, content: Mapping[str, Any]) -> str:
        """Send any event, encrypted where the room is."""
        event: str = await self._ask("send", room=room, type=event_type, content=content)
        return event

    async def upload(
        self, room: str, data: bytes, name: str, mimetype: str, *, msgtype: str = "m.file"
    ) -> str:
        """Post an encrypted file."""
        event: str = await self._ask(
            "upload",
            room=room,
            data=base64.b64encode(data).decode(),
            name=name,
            mimetype=mimetype,
            msgtype=msgtype,
        )
        return event

    async def download(self, file: Mapping[str, Any]) -> bytes:
        """The clear bytes of a message's `file`."""
        return base64.b64decode(await self._ask("download", file=file))

    async def send_to_device(
        self, event_type: str, messages: Mapping[str, Mapping[str, Mapping[str, Any]]]
    ) -> None:
        """To devices exactly as given, {user: {device: content}}: for hostile traffic."""
        await self._ask("sendToDevice", type=event_type, messages=messages)

    async def request(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Any:
        """Any request as this person: `path` from the root, `/_matrix/client/v3/…`."""
        return await self._ask("request", method=method, path=path, body=body, query=query)

    # --- Reading ------------------------------------------------------------------------------

    async def read(self, room: str) -> list[Seen]:
        """The room's messages in order: edits and reactions applied, redactions too."""
        return messages(await self._ask("read", room=room))

    async def events(self, room: str) -> list[Mapping[str, Any]]:
        """Every event of the room in order, in clear, as the driver gives it."""
        found: list[Mapping[str, Any]] = await self._ask("read", room=room)
        return found

    async def wait_event(self, room: str, event: str) -> None:
        """Until this event of any kind has come."""

        async def look() -> bool | None:
            known: bool = await self._ask("has", room=room, event=event)
            return True if known else None

        await self._wait(look, PATIENCE_S)

    async def open(self, event: Mapping[str, Any]) -> Seen:
        """What this device makes of a raw event that another person got from the server."""
        (seen,) = messages([await self._ask("open", event=event)])
        return seen

    async def has_bundle(self, room: str, sender: str) -> bool:
        """Whether `sender` sent this device the keys of what was said in a room before."""
        has: bool = await self._ask("hasBundle", room=room, sender=sender)
        return has

    async def thread(self, room: str, root: str, *, replies: int) -> list[str]:
        """What Element shows in the thread of `root`, in order, once it has so many replies."""
        thread = await self._ask("thread", room=room, root=root, replies=replies)
        assert thread["root"] == root
        found: list[str] = thread["replies"]
        return found

    async def load_history(self, room: str) -> None:
        """Fetch what was said before this device's timeline begins."""
        await self._ask("history", room=room)

    async def wait_for(
        self, room: str, predicate: Callable[[Seen], bool], *, timeout: float = PATIENCE_S
    ) -> Seen:
        """The first message that `predicate` holds for, once there is one."""

        async def look() -> Seen | None:
            return next((seen for seen in await self.read(room) if predicate(seen)), None)

        return await self._wait(look, timeout)

    async def wait_until(
        self,
        room: str,
        predicate: Callable[[Sequence[Seen]], bool],
        *,
        timeout: float = PATIENCE_S,
    ) -> list[Seen]:
        """All messages, once `predicate` holds for them together."""

        async def look() -> list[Seen] | None:
            found = await self.read(room)
            return found if predicate(found) else None

        return await self._wait(look, timeout)

    # --- Verification -------------------------------------------------------------------------

    async def verify(self, room: str, user: str) -> list[str]:
        """Ask `user` in their DM to verify; gives the emoji to compare.

        Raises `DriverError` if it is cancelled before.
        """
        emoji: list[str] = await self._ask("verify", room=room, user=user)
        return emoji

    async def verify_device(self, user: str, device: str) -> list[str]:
        """The same without a room, by events from device to device."""
        emoji: list[str] = await self._ask("verify", user=user, device=device)
        return emoji

    async def answer_verification(self, room: str, user: str) -> list[str]:
        """Take part in the verification that `user` asks for; gives the emoji to compare."""
        emoji: list[str] = await self._ask("answerVerification", room=room, user=user)
        return emoji

    async def compared(self, *, same: bool) -> None:
        """Say whether the emoji were the same; ends when both sides are done.

        Raises `DriverError` if it was cancelled, also by this.
        """
        await self._ask("compared", same=same)

    async def verification_cancelled(self) -> str:
        """Until the verification is cancelled, by either side; gives the code."""
        code: str = await self._ask("cancelled")
        return code

    async def cancel_verification(self) -> None:
        """Close the window with the emoji."""
        await self._ask("cancelVerification")

    async def wait_verified(self, user: str) -> None:
        """Until this person's client holds `user` for verified."""
        await self._ask("waitVerified", user=user)

    async def trust(self, user: str) -> Mapping[str, bool]:
        """What this person's client holds of `user`: `verified`, `cross_signed`, `known` …"""
        status: Mapping[str, bool] = await self._ask("trust", user=user)
        return status
