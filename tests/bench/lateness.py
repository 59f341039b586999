"""How late what fell due while the bot was down is posted, from when it is ready again."""

from __future__ import annotations

import asyncio
import secrets
import statistics
import time
from datetime import timedelta

from bot.app import utc_now
from bot.config import load_settings
from bot.domain.ids import MesaId, ReminderId, RoomId, UserId
from bot.domain.reminder import OWN, Reminder
from bot.matrix.homeserver import path
from storage import mesas
from storage import reminders as rows
from storage.migrate import open_database
from tests.bench.stage import Stage

Row = tuple[str, str]
_DUE, _ROUNDS = 20, 4


async def lateness(stage: Stage) -> list[Row]:
    """Beside a raw client that posts as much, with ⏰ under each, to a room of its own."""
    room = await stage.mesa("Tardanza")
    made = await stage.coordinator.server.call("POST", path("createRoom"), {})
    floor_room = RoomId(made["room_id"])
    floor: list[float] = []
    firsts: list[float] = []
    lasts: list[float] = []
    for _ in range(_ROUNDS):
        floor.append(await _raw(stage, floor_room))
        await stage.bot.stop()
        await _fall_due(stage, room)
        before = stage.watcher.count(room, stage.bot_user)
        await stage.bot.start()
        ready = time.perf_counter()
        arrived = await stage.watcher.messages(room, stage.bot_user, before + _DUE)
        firsts.append(arrived[before] - ready)
        lasts.append(arrived[before + _DUE - 1] - ready)
    last = statistics.median(lasts)
    raw = statistics.median(floor)
    return [
        (
            f"{_DUE} messages with a reaction each to one room, raw client",
            f"1 ({raw * 1000:.0f} ms)",
        ),
        (
            f"{_DUE} reminders due while down → all posted, from when it is ready",
            f"{last / raw:.2f} × ({last * 1000:.0f} ms)",
        ),
        ("  of those, the first", f"{statistics.median(firsts) * 1000:.0f} ms"),
    ]


async def _raw(stage: Stage, room: RoomId) -> float:
    """Seconds until the last of as many messages has arrived."""
    user = UserId(stage.watcher.user)
    before, start = stage.watcher.count(room, user), time.perf_counter()
    for _ in range(_DUE):
        endpoint = path("rooms", room, "send", "m.room.message", secrets.token_hex(8))
        content = {"msgtype": "m.text", "body": "Recordatorio"}
        sent = await stage.coordinator.server.call("PUT", endpoint, content)
        relation = {"rel_type": "m.annotation", "event_id": sent["event_id"], "key": "⏰"}
        endpoint = path("rooms", room, "send", "m.reaction", secrets.token_hex(8))
        tap = {"m.relates_to": relation}
        await stage.coordinator.server.call("PUT", endpoint, tap)
    arrived = await stage.watcher.messages(room, user, before + _DUE)
    return arrived[before + _DUE - 1] - start


async def _fall_due(stage: Stage, room: RoomId) -> None:
    """Reminders of the room whose moment was ten minutes ago."""
    settings = await asyncio.to_thread(load_settings, stage.config)
    database = await open_database(settings.database_url)
    async with database.write() as tx:
        mesa = await mesas.in_room(tx, room)
        assert mesa is not None
        at = utc_now() - timedelta(minutes=10)
        first = secrets.randbelow(10**9)
        new = [
            Reminder(
                kind=OWN,
                name=ReminderId(f"REC-{first + number}"),
                mesa_id=MesaId(mesa.id),
                room=room,
                text="Enviar la propuesta",
                language="es",
                zone=mesa.zone,
                next_at=at,
                created_by=UserId(stage.watcher.user),
                created_at=at,
            )
            for number in range(_DUE)
        ]
        await rows.add_all(tx, new)
    await database.close()
