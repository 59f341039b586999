"""A thousand of a hundred thousand reminders due in one second, until they are in the outbox."""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from bot.app import utc_now
from bot.domain.ids import MesaId, ReminderId, RoomId, UserId
from bot.domain.mesa import Mesa, MesaState, read_parties
from bot.domain.reminder import OWN, Reminder
from bot.i18n import Catalogs
from bot.jobs import Jobs
from bot.services.access import Access
from bot.services.coordination import Coordination
from bot.services.own_reminders import OwnReminders
from bot.services.posts import Posts
from bot.services.reminders import Reminders
from bot.services.watchers import Marks
from storage import mesas
from storage import reminders as rows
from storage.database import Database
from storage.migrate import open_database
from tests.postgres import PostgreSQL

Row = tuple[str, str]
_ALL, _DUE, _MESAS = 100_000, 1_000, 50
_MODERATOR, _COORDINATOR = UserId("@moderacion:example.org"), UserId("@coordinacion:example.org")


async def reminders() -> list[Row]:
    """How late they are, on the one engine and on the other."""
    found: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="mesas-bench-") as name:
        folder = Path(name)
        found.append(("1,000 moments of one second → bare timers, p99", _ms(await _floor())))
        bare = await _floor(folder / "floor.db")
        found.append(("1,000 moments of one second → a bare SQLite row each, p99", _ms(bare)))
        found += _shown("SQLite", *await _late(f"sqlite+aiosqlite:///{folder / 'mesas.db'}"))
    with PostgreSQL() as server:
        found += _shown("PostgreSQL", *await _late(server.fresh()))
    return found


def _shown(engine: str, late: Sequence[float], cpu_s: float) -> list[Row]:
    what = f"1,000 of 100,000 reminders due in one second → outbox, {engine}"
    return [
        (f"{what}, p99", _ms(late)),
        ("  of those, median", _ms(late, 50)),
        ("  of those, our CPU for each", f"{cpu_s / _DUE * 1000:.2f} ms"),
    ]


def _ms(late: Sequence[float], percent: int = 99) -> str:
    return f"{statistics.quantiles(late, n=100)[percent - 1] * 1000:.0f} ms"


async def _floor(path: Path | None = None) -> list[float]:
    """An asyncio timer for each moment; with `path`, and a transaction of one row."""
    late = []
    with closing(sqlite3.connect(path or ":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL").close()
        connection.execute("PRAGMA synchronous=FULL").close()
        connection.execute("CREATE TABLE posts (body TEXT)").close()
        start = time.perf_counter() + 0.5
        for number in range(_DUE):
            due = start + number / _DUE
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            if path is not None:
                connection.execute("INSERT INTO posts VALUES ('x')").close()
            late.append(time.perf_counter() - due)
    return late


async def _late(url: str) -> tuple[list[float], float]:
    """How late each was, and the CPU time of the process meanwhile."""
    database = await open_database(url)
    posts = Posts(Catalogs.load(), utc_now)
    timed = Reminders(database, posts, utc_now)
    coordination = Coordination(posts, "es", "America/Santiago")
    access = Access(frozenset({_COORDINATOR}), coordination, utc_now, UserId("@mesas:example.org"))
    OwnReminders(timed, access, utc_now).register(Marks())
    await _fill(database)
    start = utc_now() + timedelta(seconds=5)
    async with database.write() as tx:
        await rows.add_all(tx, [_one(number, start) for number in range(_DUE)])
        early = start - timedelta(seconds=2)  # warms up what a running bot has warm
        await rows.add_all(tx, [_one(number, early) for number in range(_DUE, _DUE + 8)])
    jobs = asyncio.ensure_future(
        Jobs(
            database, cast("Any", None), access, cast("Any", None), timed=[timed], clock=utc_now
        ).run_due()
    )
    late: dict[str, float] = {}
    cpu_s = 0.0
    queue = database.queues["outbox"]
    while len(late) < _DUE:
        async with asyncio.timeout(120):
            post = await queue.get()
        due = int(post.cause.rpartition("-")[2]) / 1_000_000 if post.type != "m.reaction" else 0.0
        if due >= start.timestamp():  # before: what warms it up
            cpu_s = cpu_s if late else time.process_time()
            late[post.cause] = time.time() - due
    cpu_s = time.process_time() - cpu_s
    jobs.cancel()
    await asyncio.gather(jobs, return_exceptions=True)
    await database.close()
    return list(late.values()), cpu_s


async def _fill(database: Database) -> None:
    """Mesas, and all the reminders of some other day."""
    now = utc_now()
    parties = read_parties(["Chile", "Perú"], zone="America/Santiago", language="es")
    async with database.write() as tx:
        for number in range(1, _MESAS + 1):
            mesa = Mesa(
                MesaId(f"MESA-{number}"),
                f"Mesa {number}",
                "es",
                "America/Santiago",
                MesaState.OPEN,
                RoomId(f"!mesa-{number}"),
                parties,
                frozenset({_MODERATOR}),
                _COORDINATOR,
                now,
            )
            await mesas.add(tx, mesa)
    for first in range(_DUE + 8, _ALL, 5_000):
        numbers = range(first, min(_ALL, first + 5_000))
        async with database.write() as tx:
            await rows.add_all(
                tx, [_one(number, now + timedelta(hours=number)) for number in numbers]
            )


def _one(number: int, start: datetime) -> Reminder:
    """One of every second is a moderator's for the room; each a millisecond after another."""
    mesa = number % _MESAS + 1
    return Reminder(
        kind=OWN,
        name=ReminderId(f"REC-{number}"),
        about=_MODERATOR if number % 2 else None,
        mesa_id=MesaId(f"MESA-{mesa}"),
        room=RoomId(f"!mesa-{mesa}"),
        text=f"Enviar la propuesta {number} a la coordinación",
        language=("es", "pt", "fr", "en")[number % 4],
        zone="America/Santiago",
        next_at=start + timedelta(milliseconds=number % _DUE),
        created_by=_MODERATOR,
        created_at=start,
    )
