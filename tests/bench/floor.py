"""What the bot is measured beside: a raw aiohttp client, and a bot on bare nio."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import nio

from bot.matrix.homeserver import Homeserver, path

Event = dict[str, Any]
_FILTER = json.dumps(
    {
        "room": {
            "timeline": {
                "types": ["m.room.message", "m.room.encrypted", "m.room.member"],
                "limit": 200,
            },
            "state": {"types": []},
            "ephemeral": {"types": []},
            "account_data": {"types": []},
        },
        "presence": {"types": []},
        "account_data": {"types": []},
    }
)


async def follow(server: Homeserver, took: Callable[[str, Event], Awaitable[None]]) -> None:
    """Sync for ever with the least that does it, handing on each timeline event."""
    query = {"timeout": "0", "filter": _FILTER}
    while True:
        response = await server.call("GET", path("sync"), query=query)
        query = {"timeout": "30000", "filter": _FILTER, "since": response["next_batch"]}
        for room, section in response.get("rooms", {}).get("join", {}).items():
            for event in section["timeline"]["events"]:
                await took(room, event)


class RawBot:
    """Answers every message of others in clear, and removes everyone who joins and is named
    in `unwanted`."""

    def __init__(self, server: Homeserver, user: str) -> None:
        self._server = server
        self._user = user
        self.unwanted: set[str] = set()

    async def run(self) -> None:
        """Follow until cancelled."""
        await follow(self._server, self._took)

    async def _took(self, room: str, event: Event) -> None:
        if event["type"] == "m.room.message" and event["sender"] != self._user:
            content = {
                "msgtype": "m.notice",
                "body": "ok",
                "m.relates_to": {"m.in_reply_to": {"event_id": event["event_id"]}},
            }
            endpoint = path("rooms", room, "send", "m.room.message", secrets.token_hex(8))
            await self._server.call("PUT", endpoint, content)
        elif (
            event["type"] == "m.room.member"
            and event["content"]["membership"] == "join"
            and event["state_key"] in self.unwanted
        ):
            body = {"user_id": event["state_key"]}
            await self._server.call("POST", path("rooms", room, "kick"), body)


class NioBot:
    """An echo bot as nio's own examples make one."""

    def __init__(self, url: str, user: str, password: str, folder: Path) -> None:
        config = nio.AsyncClientConfig(store_sync_tokens=True, encryption_enabled=True)
        self._client = nio.AsyncClient(url, user, store_path=str(folder), config=config)
        self._password = password
        self.ready = asyncio.Event()

    async def run(self) -> None:
        """Join whatever it is invited to, and answer, until cancelled."""
        await self._client.login(self._password)
        self._client.add_event_callback(self._invited, nio.InviteMemberEvent)
        await self._client.sync(timeout=0, full_state=True)
        self._client.add_event_callback(self._answer, nio.RoomMessageText)
        self._client.add_response_callback(self._synced, nio.SyncResponse)
        try:
            await self._client.sync_forever(timeout=30_000)
        finally:
            await self._client.close()

    async def _synced(self, _response: nio.SyncResponse) -> None:
        self.ready.set()

    async def _invited(self, room: nio.MatrixRoom, event: nio.InviteMemberEvent) -> None:
        if event.membership == "invite":
            await self._client.join(room.room_id)

    async def _answer(self, room: nio.MatrixRoom, event: nio.RoomMessageText) -> None:
        if event.sender != self._client.user_id and event.body.startswith("!"):
            await self._client.room_send(
                room.room_id,
                "m.room.message",
                {
                    "msgtype": "m.notice",
                    "body": "ok",
                    "m.relates_to": {"m.in_reply_to": {"event_id": event.event_id}},
                },
                ignore_unverified_devices=True,
            )
