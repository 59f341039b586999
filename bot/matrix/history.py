"""What was said before somebody came: its keys, given to them in a bundle.

Source: MSC4268, sharing room keys for past messages (now in the specification), and MSC4147.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from cachetools import LRUCache
from nio.crypto import OlmDevice
from nio.crypto.attachments import encrypt_attachment

from bot.domain.ids import RoomId, UserId
from bot.matrix.homeserver import Homeserver
from bot.matrix.keys import Keys
from bot.matrix.machine import MEGOLM, Machine
from bot.matrix.view import PRESENT, View
from bot.ports import RefusedByServer, Unavailable

log = structlog.get_logger(__name__)

SHARED_KINDS = ("mesa", "coordination")
"""Rooms whose past belongs to whoever is admitted: made so that only the bot can change it."""
_MOST_SESSIONS = 20_000
"""Of the newest, about 11 MB: anybody in a room can send keys without end."""
_DEVICES_PER_REQUEST = 60
_BEFORE_INVITING_S = 5.0
_REMEMBERED = 50_000


@dataclass(frozen=True)
class Bundle:
    """The keys of a room, uploaded; `sessions` are those in it."""

    sessions: frozenset[str]
    file: Mapping[str, Any]


class History:
    """Gives those who come late the keys of what was said before (`bot.ports.History`).

    Only devices that their owners signed get them, of people whom the lists admit.
    Element takes a bundle from whoever invited it, within 24 hours of joining, and
    only the first after each joining.
    """

    def __init__(self, server: Homeserver, machine: Machine, keys: Keys, view: View) -> None:
        self._server = server
        self._machine = machine
        self._keys = keys
        self._view = view
        self._bundles: LRUCache[RoomId, Bundle] = LRUCache(200)
        self._building: defaultdict[RoomId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._given: LRUCache[tuple[RoomId, str, str], frozenset[str]] = LRUCache(_REMEMBERED)

    # --- Those who come back ----------------------------------------------------------------

    async def inviting(self, room: RoomId, user: UserId) -> None:
        """Somebody is about to be invited: nothing here holds that up for long, or fails it.

        Who was there before may still have an old bundle, and their client takes the one it
        has when they join: theirs goes first. Everybody else is given theirs once they joined.
        """
        if not self._has_past(room) or user not in await self._view.members(room):
            return
        try:
            async with asyncio.timeout(_BEFORE_INVITING_S):
                await self._give(room, user)
        except (Unavailable, RefusedByServer, TimeoutError) as error:
            log.warning("history_waits", room=room, user=user, error=str(error))
        except Exception:  # the boundary: whatever it is, it is no reason not to invite
            log.error("history_failed", room=room, user=user, exc_info=True)

    # --- Those who joined -------------------------------------------------------------------

    async def share(self, room: RoomId, user: UserId) -> bool:
        """Give somebody in a room its past; False while they have a device that cannot have it.

        Raises `Unavailable` or `RefusedByServer`.
        """
        known = self._view.rooms.get(room)
        present = (await self._view.members(room)).get(user) in PRESENT
        if known is None or known.kind not in SHARED_KINDS or not present:
            return True
        if not await self._is_admitted(room, user):
            return True
        given = await self._give(room, user)
        devices = self._keys.devices(user)
        trusted = self._keys.trusted_devices(user)
        return given and bool(devices) and len(devices) == len(trusted)

    def _has_past(self, room: RoomId) -> bool:
        """Whether there is anything to give to whoever comes into a room."""
        known = self._view.rooms.get(room)
        return (
            known is not None
            and known.kind in SHARED_KINDS
            and self._machine.store.has_sessions(room)
        )

    async def _give(self, room: RoomId, user: UserId) -> bool:
        """Give somebody a room's past; False if a device that may have it could not be met."""
        # Of somebody with whom the bot shares no room the server tells it no change.
        await self._keys.refresh([user], force=True)
        if not self._has_past(room) or not self._keys.trusted_devices(user):
            return True
        bundle = await self._bundle(room)
        if bundle is None:
            return True
        lacking = self._lacking(room, user, bundle)
        await self._keys.meet(lacking)
        ready = [d for d in lacking if self._machine.session_store.get(d.curve25519) is not None]
        for start in range(0, len(ready), _DEVICES_PER_REQUEST):
            # Each time: they may have been taken off the lists meanwhile.
            if not await self._is_admitted(room, user):
                break
            chunk = ready[start : start + _DEVICES_PER_REQUEST]
            content = {"room_id": room, "file": bundle.file}
            await self._keys.send_to(chunk, "m.room_key_bundle", content)
            for device in chunk:
                self._given[room, user, device.device_id] = bundle.sessions
            log.info("history_shared", room=room, devices=len(chunk))
        return not self._lacking(room, user, bundle)

    def _lacking(self, room: RoomId, user: UserId, bundle: Bundle) -> list[OlmDevice]:
        """The devices that may have the bundle and were not given all that is in it."""
        return [
            device
            for device in self._keys.trusted_devices(user)
            if not bundle.sessions <= self._given.get((room, user, device.device_id), frozenset())
        ]

    async def _is_admitted(self, room: RoomId, user: UserId) -> bool:
        return user in (await self._view.admitted(room) or ())

    # --- The bundle -------------------------------------------------------------------------

    async def _bundle(self, room: RoomId) -> Bundle | None:
        """The room's keys as they are now, uploaded once for all who get them."""
        async with self._building[room]:
            sessions = self._machine.store.session_ids(room)
            made = self._bundles.get(room)
            if made is not None and made.sessions == sessions:
                return made
            devices = await self._devices_ever(room)
            keys = await asyncio.to_thread(self._export, room, devices)
            if not keys:
                return None
            sealed, file = await asyncio.to_thread(_sealed, keys)
            file["url"] = await self._server.upload(sealed)
            log.info("history_bundled", room=room, sessions=len(keys), bytes=len(sealed))
            self._bundles[room] = Bundle(sessions, file)
            return self._bundles[room]

    async def _devices_ever(self, room: RoomId) -> frozenset[tuple[str, str]]:
        """The keys of the devices of all who were ever in a room, and of the bot's own.

        Anybody can send the bot keys said to be of any room: others' are left out.
        """
        users = {*(await self._view.members(room)), self._view.me}
        own = self._machine.account.identity_keys
        return frozenset(
            {(own["curve25519"], own["ed25519"])}
            | {
                (device.curve25519, device.ed25519)
                for user in users
                for device in self._machine.device_store[user].values()
            }
        )

    def _export(self, room: RoomId, devices: frozenset[tuple[str, str]]) -> list[dict[str, Any]]:
        """Every session as a bundle has it. Slow for thousands: run in a thread."""
        return [
            {
                "algorithm": MEGOLM,
                "room_id": room,
                "sender_claimed_keys": {"ed25519": session.ed25519},
                "sender_key": session.sender_key,
                "session_id": session.id,
                "session_key": session.export_session(session.first_known_index),
            }
            for session in self._machine.store.sessions_of(room, most=_MOST_SESSIONS)
            if (session.sender_key, session.ed25519) in devices
        ]


def _sealed(keys: list[dict[str, Any]]) -> tuple[bytes, dict[str, Any]]:
    sealed: tuple[bytes, dict[str, Any]] = encrypt_attachment(
        json.dumps({"room_keys": keys, "withheld": []}, separators=(",", ":")).encode()
    )
    return sealed
